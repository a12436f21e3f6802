// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/situation.h"

#include "ui/models/verdictwords.h"
#include "wording/when.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

MailboxCounts mailboxCounts(const ShelfCounts &counts)
{
    return {counts[Shelf::All],  counts[Shelf::NeedsYou], counts[Shelf::Forged], counts[Shelf::Hijacked],
            counts[Shelf::Fake], counts[Shelf::Unclear],  counts.unjudged};
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
    QDate first;
    QDate last;
    int count = 0;
    double best = -1;
    // An example proves a sentence that is about one verdict.
    const bool proves = overview.situation < Situation::Unjudged;
    LocalDays localDays;
    for (const NoticeBook::Entry &entry : book.entries()) {
        const NoticeRow &row = entry.row;
        if (!isAbout(overview.situation, row.kind, row.verdict))
            continue;
        ++count;
        if (row.received.isValid()) {
            const QDate day = localDays.dayOf(entry.when);
            first = first.isValid() ? std::min(first, day) : day;
            last = last.isValid() ? std::max(last, day) : day;
        }
        const bool inMain = incident && row.incident == incident->id;
        const double weight = row.confidence + (inMain ? 1 : 0);
        if (weight > best && proves) {
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
    return situationOf(mailboxCounts(book.counts()), scanning);
}

Overview overviewOf(const NoticeBook &book, const QList<Incident> &incidents, const QDate &today, bool scanning)
{
    Overview overview;
    const MailboxCounts counts = mailboxCounts(book.counts());
    overview.situation = situationOf(counts, scanning);
    const Incident *incident = mainIncident(incidents, overview.situation);
    overview.sentence = overviewSentence(overview.situation, counts, incident, scanning);
    overview.scope = incident ? incident->id : u"overview"_s;
    addFacts(overview, book, incident, today);
    overview.trends = trendLines(incidents, today);
    overview.urgent = urgentOf(book);
    overview.also = overviewAlso(overview.situation, counts);
    if (overview.situation == Situation::Failed && !overview.also.isEmpty())
        overview.alsoShelf = Shelf::Fake;
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
