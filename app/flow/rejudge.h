// SPDX-License-Identifier: GPL-3.0-or-later
/// Judges stored notices again after the person said something about them. Runs on the store's thread; no mailbox is needed.
#pragma once

#include "account/account.h"
#include "judge/dns.h"
#include "store/store.h"

namespace undelivered {

/// Keeps the person's word about these notices (or takes it back: nothing) and returns the rows as they are now.
[[nodiscard]] Result<QList<NoticeRow>> setWordAndRejudge(Store &store, const Account &account,
                                                         const QList<qint64> &notices, std::optional<Verdict> verdict,
                                                         Dns &dns);

} // namespace undelivered
