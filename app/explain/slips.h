// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds the slip of the pen in an address that does not exist: a near-miss of a well-known mail domain, of an address
/// the person writes to, or plain bad form. Says nothing rather than something unlikely. Pure; any thread.
#pragma once

#include "explain/explainer.h"
#include "explain/knowledge.h"

namespace undelivered {

/// What was probably meant with `address`. `domainUnknown`: the notice says that the part after the @ does not exist,
/// which allows bolder guesses there; otherwise the domain works and the name before the @ is more likely to be wrong.
[[nodiscard]] std::optional<AddressSuggestion> findSlip(const QString &address, bool domainUnknown,
                                                        const DomainKnowledge &domains, const ExplainContext &context);

/// Smallest number of insertions, deletions, substitutions and swaps of neighbours that turn one into the other
/// (optimal string alignment). Stops at `limit` + 1.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int limit);

} // namespace undelivered
