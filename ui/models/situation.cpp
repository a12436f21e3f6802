// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/situation.h"

#include "ui/models/verdictwords.h"
#include "ui/models/when.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

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

/// The run of notices to speak of: of the right verdict, the one with the latest notice.
const Incident *mainIncident(const QList<Incident> &incidents, std::optional<Verdict> verdict)
{
    const Incident *found = nullptr;
    for (const Incident &each : incidents) {
        if (each.verdict == verdict && (!found || each.last > found->last))
            found = &each;
    }
    return found;
}

QString sentenceOf(Situation situation, const ShelfCounts &counts, const Incident *incident, bool scanning)
{
    const bool over = incident && incident->trend == Trend::Stopped;
    switch (situation) {
    case Situation::Hijacked:
        return over ? Words::tr("Somebody has sent mail from your account. Make sure that they cannot do it again.")
                    : Words::tr("Somebody is sending mail from your account. Follow the steps below now.");
    case Situation::Forged:
        return over ? Words::tr("Someone has forged your address. Your account was not used.")
                    : Words::tr("Someone is forging your address. Your account was not used.");
    case Situation::Failed:
        return Words::tr("%n message(s) of yours did not arrive.", nullptr, counts[Shelf::NeedsYou]);
    case Situation::Lures:
        return Words::tr("%n message(s) here only pretend to be delivery notices. Do not open any link in them.",
                         nullptr, counts[Shelf::Fake]);
    case Situation::Unclear:
        return Words::tr("For %n notice(s) the facts do not tell who sent the message.", nullptr,
                         counts[Shelf::Unclear]);
    case Situation::Unjudged:
        if (scanning)
            return Words::tr("%n notice(s) found so far. Who sent the messages is being worked out.", nullptr,
                             counts[Shelf::All]);
        return Words::tr("%n notice(s) found. Without your address nobody can tell whether you sent the messages.",
                         nullptr, counts[Shelf::All]);
    case Situation::AllWell: return Words::tr("All is well. None of the notices here needs anything from you.");
    case Situation::Nothing: return Words::tr("No delivery notices in this mailbox. Nothing came back.");
    }
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

QList<TrendLine> trendsOf(QList<Incident> incidents, const QDate &today)
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

QList<UrgentNotice> urgentOf(const NoticeBook &book)
{
    constexpr size_t most = 3;
    std::vector<const NoticeBook::Entry *> latest;
    for (const NoticeBook::Entry &entry : book.entries()) {
        if (!standsOn(entry.row, Shelf::NeedsYou) || entry.row.verdict != Verdict::Yours)
            continue;
        const auto place = std::ranges::find_if(latest, [&](const auto *each) { return each->when < entry.when; });
        latest.insert(place, &entry);
        if (latest.size() > most)
            latest.pop_back();
    }
    QList<UrgentNotice> urgent;
    for (const NoticeBook::Entry *each : latest)
        urgent.append({each->row.id, rowTitle(each->row), rowWhy(each->row)});
    return urgent;
}

void addFacts(Overview &overview, const NoticeBook &book, const Incident *incident, const QDate &today)
{
    const auto verdict = verdictOf(overview.situation);
    QDate first;
    QDate last;
    int count = 0;
    double best = -1;
    LocalDays localDays;
    for (const NoticeBook::Entry &entry : book.entries()) {
        const NoticeRow &row = entry.row;
        if (verdict && (row.verdict != verdict || (verdict == Verdict::Yours && !standsOn(row, Shelf::NeedsYou))))
            continue;
        ++count;
        if (row.received.isValid()) {
            const QDate day = localDays.dayOf(entry.when);
            first = first.isValid() ? std::min(first, day) : day;
            last = last.isValid() ? std::max(last, day) : day;
        }
        const bool inMain = incident && row.incident == incident->id;
        const double weight = row.confidence + (inMain ? 1 : 0);
        if (weight > best && verdict) {
            best = weight;
            overview.example = row.id;
        }
    }
    if (count > 0 && first.isValid())
        overview.facts.append(spanText(count, first, last, today));
}

} // namespace

Situation situationOf(const NoticeBook &book, bool scanning)
{
    const ShelfCounts &counts = book.counts();
    if (counts[Shelf::All] == 0)
        return Situation::Nothing;
    if (counts[Shelf::Hijacked] > 0)
        return Situation::Hijacked;
    if (scanning && counts.unjudged > 0)
        return Situation::Unjudged;
    if (counts[Shelf::Forged] > 0)
        return Situation::Forged;
    if (counts.unjudged > 0 && counts.unjudged == counts[Shelf::All] - counts[Shelf::Fake])
        return Situation::Unjudged;
    if (counts[Shelf::NeedsYou] > 0)
        return Situation::Failed;
    if (counts[Shelf::Fake] > 0)
        return Situation::Lures;
    if (counts[Shelf::Unclear] > 0)
        return Situation::Unclear;
    return Situation::AllWell;
}

Overview overviewOf(const NoticeBook &book, const QList<Incident> &incidents, const QDate &today, bool scanning)
{
    Overview overview;
    overview.situation = situationOf(book, scanning);
    const ShelfCounts &counts = book.counts();
    const Incident *incident = mainIncident(incidents, verdictOf(overview.situation));
    overview.sentence = sentenceOf(overview.situation, counts, incident, scanning);
    overview.scope = incident ? incident->id : u"overview"_s;
    addFacts(overview, book, incident, today);
    overview.trends = trendsOf(incidents, today);
    overview.urgent = urgentOf(book);

    int own = counts[Shelf::NeedsYou] - counts[Shelf::Hijacked];
    if (overview.situation == Situation::Forged && counts[Shelf::Hijacked] == 0 && own > 0) {
        overview.also = Words::tr("Not to be overlooked: %n message(s) of your own did not arrive.", nullptr, own);
    } else if (overview.situation == Situation::Hijacked && own > 0) {
        overview.also = Words::tr("Besides, %n message(s) of your own did not arrive.", nullptr, own);
    } else if (overview.situation == Situation::Failed && counts[Shelf::Fake] > 0) {
        overview.also = Words::tr("%n message(s) only pretend to be delivery notices: do not open any link in them.",
                                  nullptr, counts[Shelf::Fake]);
        overview.alsoShelf = Shelf::Fake;
    }
    return overview;
}

QList<AdviceStep> adviceFor(Situation situation)
{
    using Door = AdviceStep::Door;
    switch (situation) {
    case Situation::Hijacked:
        return {
            {u"scan"_s, Words::tr("Scan every device"),
             Words::tr("Let a virus scanner check each computer and phone on which you read mail, and remove what it "
                       "finds. If "
                       "you have another device that is surely clean, do the next step there right away.")},
            {u"password"_s, Words::tr("Then change the password"),
             Words::tr("Only after the scan: a program that listens to the keyboard would read the new password at "
                       "once. Take "
                       "one that you use nowhere else.")},
            {u"sessions"_s, Words::tr("Sign out everywhere"),
             Words::tr("In the settings of your mail account, end all other sessions and delete app passwords.")},
            {u"forwarding"_s, Words::tr("Look for traces"),
             Words::tr("Check forwarding, filters, persons with access, and the recovery address. Remove what is not "
                       "yours.")},
            {u"two-step"_s, Words::tr("Switch on two-step sign-in"),
             Words::tr("Then a stolen password alone is not enough any more.")},
            {u"contacts"_s, Words::tr("Warn your contacts"),
             Words::tr("Ask them not to open odd mail that came in your name."), Door::Contacts},
            {u"restore"_s, Words::tr("Ask your provider to let you send again"),
             Words::tr("Only needed where sending was blocked because of the misuse.")},
            {u"stragglers"_s, Words::tr("Expect a few more notices"),
             Words::tr("Mail that is already on its way can still come back for some days.")},
        };
    case Situation::Forged:
        return {
            {u"not-your-password"_s, Words::tr("Do not worry about your password"),
             Words::tr("It is not the problem. If you doubt it, a virus scan and then a new password do no harm.")},
            {u"own-mail"_s, Words::tr("Look at your own messages first"),
             Words::tr("Between the forged ones there may be notices about mail that you did send."), Door::NeedsYou},
            {u"contacts"_s, Words::tr("Warn your contacts"), Words::tr("Ask them to distrust odd mail in your name."),
             Door::Contacts},
            {u"wait"_s, Words::tr("Expect two to four more days of notices"),
             Words::tr("Sometimes it takes longer. Nobody can stop it from here, and it dies down by itself.")},
            {u"sweep"_s, Words::tr("Clean up until they stop"),
             Words::tr("Move the forged ones to Trash. Notices about your own mail stay."), Door::CleanUp},
            //: SPF, DKIM and DMARC are names of techniques and stay as they are.
            {u"domain"_s, Words::tr("Have your domain protected"),
             Words::tr(
                 "Ask whoever runs the domain of your address for SPF, DKIM and DMARC. They make forging harder.")},
        };
    case Situation::Failed:
        return {
            {u"read-reason"_s, Words::tr("Read the reason"),
             Words::tr("Each notice says in plain words what happened."), Door::NeedsYou},
            {u"spelling"_s, Words::tr("Check the address"),
             Words::tr("Compare it letter by letter with one you know.")},
            {u"call"_s, Words::tr("Reach the person another way"), Words::tr("A call is often the quickest.")},
            {u"allow"_s, Words::tr("Ask them to accept your mail"),
             Words::tr("Where their side refuses your mail, ask their organisation to allow your address.")},
        };
    case Situation::Lures:
        return {
            {u"hands-off"_s, Words::tr("Do not open, do not sign in"),
             Words::tr("Somebody wants your password. No mail system wrote these messages.")},
            {u"report"_s, Words::tr("Report them as phishing"),
             Words::tr("Your mail program or your provider's web mail has a button for it.")},
            {u"delete"_s, Words::tr("Delete them"), Words::tr("They contain nothing that you need."), Door::CleanUp},
            {u"typed-password"_s, Words::tr("Did you type your password there?"),
             Words::tr("Then change it now, on a device that is clean, and sign out everywhere else.")},
        };
    case Situation::Unclear:
        return {
            {u"look"_s, Words::tr("Look at them yourself"),
             Words::tr("You know best whether you wrote to these people. Say so with \u201cI did send this\u201d or "
                       "\u201cNot mine\u201d."),
             Door::None},
        };
    case Situation::Unjudged:
    case Situation::AllWell:
    case Situation::Nothing: return {};
    }
    return {};
}

} // namespace undelivered
