// SPDX-License-Identifier: GPL-3.0-or-later
/// Looks up how well the domains of an account's addresses guard their names: judge's domainHealth() with what flow knows of
/// the account. Blocks in DNS and waits for the store's thread: called on a thread that does nothing else (accountsession.cpp).
#pragma once

#include "flow/flowparts.h"
#include "judge/domainhealth.h"

namespace undelivered {

/// One for each domain, the main address's first. The DKIM selectors asked for are those seen on mail of that domain in the
/// mailbox. After `cancel` no more is asked.
[[nodiscard]] Result<QList<DomainHealth>> checkDomains(const Account &account, const FlowParts &parts,
                                                       const CancelToken &cancel);

} // namespace undelivered
