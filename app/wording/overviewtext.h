// SPDX-License-Identifier: GPL-3.0-or-later
/// The one sentence for a whole mailbox and the lines that prove it. Used by the overview page and the command line. Needs the
/// translations to be installed.
#pragma once

#include "judge/incident.h"

#include <QStringList>

namespace undelivered {

/// Counted over the notices that are present.
struct MailboxCounts {
    int yours = 0;   ///< failures of mail the person sent
    int delayed = 0; ///< of theirs, still being tried
    int forged = 0;
    int hijacked = 0;
    int fake = 0;
    int unclear = 0;
    int unjudged = 0; ///< not judged yet, or no mailbox to judge by
    int other = 0;    ///< read receipts, automatic replies, confirmations
    [[nodiscard]] int total() const { return yours + delayed + forged + hijacked + fake + unclear + unjudged + other; }
};

/// The worst first: a hijack is said before anything else, then forgery, then own failures.
[[nodiscard]] QString overviewSentence(const MailboxCounts &counts);
/// At most three lines, each a fact behind the sentence.
[[nodiscard]] QStringList overviewProof(const MailboxCounts &counts, const QList<Incident> &incidents);
/// "rising", "falling", ... as a sentence of its own.
[[nodiscard]] QString trendText(Trend trend);

} // namespace undelivered
