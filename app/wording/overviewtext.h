// SPDX-License-Identifier: GPL-3.0-or-later
/// What is going on in a mailbox as a whole, in a sentence or two, since when, and whether it is over. Said by the overview, the
/// report and the command line alike. Pure but for the language; needs the translations to be installed.
#pragma once

#include "judge/incident.h"
#include "parse/notice.h"

#include <QDate>
#include <QString>

#include <optional>

namespace undelivered {

/// In the order of urgency: the first that holds is the one to speak of.
enum class Situation {
    Hijacked, ///< somebody sends through the person's account
    Forged,   ///< somebody else uses the address
    Failed,   ///< mail of the person's own came back
    Lures,    ///< only lures, dressed as notices
    Unclear,  ///< only notices that the facts don't decide
    Unjudged, ///< no mailbox to judge by
    AllWell,  ///< notices, none of which needs anything
    Nothing   ///< no notice at all
};

/// Whether the person should do something: mail of theirs that failed for good, or a misused account;
/// judged so.
[[nodiscard]] bool needsThePerson(NoticeKind kind, std::optional<Verdict> verdict);

/// Counted over the notices that are present.
struct MailboxCounts {
    int all = 0;
    int needsYou = 0; ///< as needsThePerson() says
    int forged = 0;
    int hijacked = 0;
    int fake = 0;
    int unclear = 0;
    int unjudged = 0; ///< not judged yet, or no mailbox to judge by
    void add(NoticeKind kind, std::optional<Verdict> verdict);
};

/// `scanning`: what has no verdict yet will get one.
[[nodiscard]] Situation situationOf(const MailboxCounts &counts, bool scanning = false);
/// Whether a notice is one of those that the sentence is about.
[[nodiscard]] bool isAbout(Situation situation, NoticeKind kind, std::optional<Verdict> verdict);
/// The run of notices to speak of: of the situation's verdict, the one with the latest notice. Null: none. Points into `incidents`.
[[nodiscard]] const Incident *mainIncident(const QList<Incident> &incidents, Situation situation);

/// One or two short sentences. `incident`: as mainIncident() found it.
[[nodiscard]] QString overviewSentence(Situation situation, const MailboxCounts &counts, const Incident *incident,
                                       bool scanning = false);
/// A second matter that must not be lost behind the first; may be empty.
[[nodiscard]] QString overviewAlso(Situation situation, const MailboxCounts &counts);
/// How many notices the sentence is about, and from when to when.
[[nodiscard]] QString spanText(int count, const QDate &first, const QDate &last, const QDate &today);

/// Whether one run of notices goes on.
struct TrendLine {
    Verdict verdict = Verdict::Unclear;
    QString text;
    friend bool operator==(const TrendLine &, const TrendLine &) = default;
};
/// Is it over: one for each run of notices, the latest three, the most serious first.
[[nodiscard]] QList<TrendLine> trendLines(QList<Incident> incidents, const QDate &today);

} // namespace undelivered
