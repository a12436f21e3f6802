// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/overviewtext.h"

#include "wording/when.h"

#include <QCoreApplication>
#include <algorithm>

namespace undelivered {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

std::optional<Verdict> verdictOf(Situation situation)
{
    switch (situation) {
    case Situation::Hijacked: return Verdict::Hijacked;
    case Situation::Forged: return Verdict::Forged;
    case Situation::Lures: return Verdict::Fake;
    case Situation::Unclear: return Verdict::Unclear;
    case Situation::Failed: return Verdict::Yours;
    default: return {};
    }
}

QString forgedTrend(Trend trend, const QString &last)
{
    switch (trend) {
    case Trend::Rising: return Words::tr("Forged mail: not over, still increasing.");
    case Trend::Steady: return Words::tr("Forged mail: not over yet, it goes on at about the same pace.");
    case Trend::Falling: return Words::tr("Forged mail: nearly over, it is getting less.");
    //: %1 is a day ("3 November")
    case Trend::Stopped: return Words::tr("Forged mail: over. The last notice came on %1.").arg(last);
    }
    return {};
}

/// A way in that is still open is never called over.
QString hijackTrend(Trend trend, const QString &last)
{
    switch (trend) {
    case Trend::Rising: return Words::tr("Mail from your account: still increasing. The steps are urgent.");
    case Trend::Steady: return Words::tr("Mail from your account: it goes on. The steps are urgent.");
    case Trend::Falling:
        return Words::tr("Mail from your account: getting less, but not over before the steps are done.");
    //: %1 is a day ("3 November")
    case Trend::Stopped:
        return Words::tr("Mail from your account: quiet since %1, but not over before the steps are done.").arg(last);
    }
    return {};
}

QString lureTrend(Trend trend, const QString &last)
{
    switch (trend) {
    case Trend::Rising: return Words::tr("Fake notices: still increasing.");
    case Trend::Steady: return Words::tr("Fake notices: they keep coming.");
    case Trend::Falling: return Words::tr("Fake notices: getting fewer.");
    //: %1 is a day ("3 November")
    case Trend::Stopped: return Words::tr("Fake notices: none since %1.").arg(last);
    }
    return {};
}

QString trendText(const Incident &incident, const QDate &today)
{
    const QString last = dayName(incident.last.toLocalTime().date(), today);
    switch (incident.verdict) {
    case Verdict::Forged: return forgedTrend(incident.trend, last);
    case Verdict::Hijacked: return hijackTrend(incident.trend, last);
    case Verdict::Fake: return lureTrend(incident.trend, last);
    case Verdict::Yours:
    case Verdict::Unclear: break;
    }
    return {};
}

} // namespace

bool needsThePerson(NoticeKind kind, std::optional<Verdict> verdict)
{
    return verdict == Verdict::Hijacked || (verdict == Verdict::Yours && kind == NoticeKind::Failure);
}

void MailboxCounts::add(NoticeKind kind, std::optional<Verdict> verdict)
{
    ++all;
    needsYou += needsThePerson(kind, verdict) ? 1 : 0;
    forged += verdict == Verdict::Forged ? 1 : 0;
    hijacked += verdict == Verdict::Hijacked ? 1 : 0;
    fake += verdict == Verdict::Fake ? 1 : 0;
    unclear += verdict == Verdict::Unclear ? 1 : 0;
    unjudged += verdict ? 0 : 1;
}

Situation situationOf(const MailboxCounts &counts, bool scanning)
{
    if (counts.all == 0)
        return Situation::Nothing;
    if (counts.hijacked > 0)
        return Situation::Hijacked;
    if (scanning && counts.unjudged > 0)
        return Situation::Unjudged;
    if (counts.forged > 0)
        return Situation::Forged;
    if (counts.unjudged > 0 && counts.unjudged == counts.all - counts.fake)
        return Situation::Unjudged;
    if (counts.needsYou > 0)
        return Situation::Failed;
    if (counts.fake > 0)
        return Situation::Lures;
    if (counts.unclear > 0)
        return Situation::Unclear;
    return Situation::AllWell;
}

bool isAbout(Situation situation, NoticeKind kind, std::optional<Verdict> verdict)
{
    const std::optional<Verdict> wanted = verdictOf(situation);
    if (!wanted)
        return true;
    return verdict == wanted && (wanted != Verdict::Yours || needsThePerson(kind, verdict));
}

const Incident *mainIncident(const QList<Incident> &incidents, Situation situation)
{
    const std::optional<Verdict> verdict = verdictOf(situation);
    const Incident *found = nullptr;
    for (const Incident &each : incidents) {
        if (each.verdict == verdict && (!found || each.last > found->last))
            found = &each;
    }
    return found;
}

QString overviewSentence(Situation situation, const MailboxCounts &counts, const Incident *incident, bool scanning)
{
    const bool over = incident && incident->trend == Trend::Stopped;
    switch (situation) {
    case Situation::Hijacked:
        return over ? Words::tr("Somebody has sent mail from your account. Make sure that they cannot do it again.")
                    : Words::tr("Somebody is sending mail from your account. Follow the steps below now.");
    case Situation::Forged:
        return over ? Words::tr("Someone has forged your address. Your account was not used.")
                    : Words::tr("Someone is forging your address. Your account was not used.");
    case Situation::Failed: return Words::tr("%n message(s) of yours did not arrive.", nullptr, counts.needsYou);
    case Situation::Lures:
        return Words::tr("%n message(s) here only pretend to be delivery notices. Do not open any link in them.",
                         nullptr, counts.fake);
    case Situation::Unclear:
        return Words::tr("For %n notice(s) the facts do not tell who sent the message.", nullptr, counts.unclear);
    case Situation::Unjudged:
        if (scanning)
            return Words::tr("%n notice(s) found so far. Who sent the messages is being worked out.", nullptr,
                             counts.all);
        return Words::tr("%n notice(s) found. Without your address nobody can tell whether you sent the messages.",
                         nullptr, counts.all);
    case Situation::AllWell: return Words::tr("All is well. None of the notices here needs anything from you.");
    case Situation::Nothing: return Words::tr("No delivery notices in this mailbox. Nothing came back.");
    }
    return {};
}

QString overviewAlso(Situation situation, const MailboxCounts &counts)
{
    const int own = counts.needsYou - counts.hijacked;
    if (situation == Situation::Forged && own > 0)
        return Words::tr("Not to be overlooked: %n message(s) of your own did not arrive.", nullptr, own);
    if (situation == Situation::Hijacked && own > 0)
        return Words::tr("Besides, %n message(s) of your own did not arrive.", nullptr, own);
    if (situation == Situation::Failed && counts.fake > 0)
        return Words::tr("%n message(s) only pretend to be delivery notices: do not open any link in them.", nullptr,
                         counts.fake);
    return {};
}

QString spanText(int count, const QDate &first, const QDate &last, const QDate &today)
{
    if (first == last)
        //: %n how many notices, %1 a day ("3 November")
        return Words::tr("%n notice(s), all on %1.", nullptr, count).arg(dayName(first, today));
    //: %n how many notices, %1 and %2 days ("3 November")
    return Words::tr("%n notice(s), the first on %1, the latest on %2.", nullptr, count)
        .arg(dayName(first, today), dayName(last, today));
}

QList<TrendLine> trendLines(QList<Incident> incidents, const QDate &today)
{
    constexpr qsizetype most = 3;
    std::ranges::stable_sort(incidents, std::ranges::greater(), &Incident::last);
    QList<TrendLine> lines;
    for (const Incident &each : std::as_const(incidents)) {
        const TrendLine line{each.verdict, trendText(each, today)};
        if (!line.text.isEmpty() && !lines.contains(line) && lines.size() < most)
            lines.append(line);
    }
    const auto seriousness = [](const TrendLine &line) {
        return line.verdict == Verdict::Hijacked ? 0 : line.verdict == Verdict::Forged ? 1 : 2;
    };
    std::ranges::stable_sort(lines, {}, seriousness);
    return lines;
}

} // namespace undelivered
