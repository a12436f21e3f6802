// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/verdictwords.h"

#include "wording/reasontext.h"

#include <QCoreApplication>

namespace undelivered {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

} // namespace

QString verdictName(std::optional<Verdict> verdict)
{
    if (!verdict)
        //: Verdict on a notice that could not be compared with a mailbox
        return Words::tr("Not judged");
    switch (*verdict) {
    case Verdict::Yours:
        //: Verdict, one word: the person sent the original themselves
        return Words::tr("Yours");
    case Verdict::Forged:
        //: Verdict, one word: somebody else put the person's address on the original
        return Words::tr("Forged");
    case Verdict::Hijacked:
        //: Verdict, one word: the original was sent by somebody else through the person's own account
        return Words::tr("Hijacked");
    case Verdict::Fake:
        //: Verdict, one word: the notice itself is a phishing lure
        return Words::tr("Fake");
    case Verdict::Unclear:
        //: Verdict, one word: the facts don't decide
        return Words::tr("Unclear");
    }
    return {};
}

QString sureness(double confidence)
{
    if (confidence >= 0.95)
        return Words::tr("This is as good as certain.");
    if (confidence >= 0.8)
        return Words::tr("This is very likely.");
    if (confidence >= 0.6)
        return Words::tr("This is likely, but not certain.");
    return Words::tr("This is not certain.");
}

QString shelfEmptyText(Shelf shelf)
{
    switch (shelf) {
    case Shelf::NeedsYou:
        return Words::tr("Nothing needs your attention. Messages of yours that did not arrive will appear here.");
    case Shelf::Yours: return Words::tr("No notice about a message that you sent.");
    case Shelf::Forged:
        return Words::tr(
            "No forged mail. Notices about messages that somebody else sent in your name will appear here.");
    case Shelf::Hijacked:
        return Words::tr(
            "No sign that anybody else has used your account. Notices about messages that somebody sent through it "
            "will appear here.");
    case Shelf::Fake:
        return Words::tr(
            "No lures. Messages that only pretend to be delivery notices, to get your password, will appear here.");
    case Shelf::Unclear:
        return Words::tr(
            "Nothing unclear. Notices for which the facts do not tell who sent the message will appear here.");
    case Shelf::All:
        return Words::tr("No delivery notices. They come up here as soon as the mailbox has been looked through.");
    }
    return {};
}

QString shelfName(Shelf shelf)
{
    switch (shelf) {
    case Shelf::NeedsYou:
        //: Name of a list: notices about which the person should do something
        return Words::tr("Needs you");
    case Shelf::Yours: return verdictName(Verdict::Yours);
    case Shelf::Forged: return verdictName(Verdict::Forged);
    case Shelf::Hijacked: return verdictName(Verdict::Hijacked);
    case Shelf::Fake: return verdictName(Verdict::Fake);
    case Shelf::Unclear: return verdictName(Verdict::Unclear);
    case Shelf::All:
        //: Name of a list: every notice
        return Words::tr("All notices");
    }
    return {};
}

QString rowTitle(const NoticeRow &row)
{
    const QString subject = row.originalSubject.simplified();
    QString who = isolated(row.recipient);
    if (row.recipientCount > 1 && !row.recipient.isEmpty())
        //: %1 is an address, %n how many further addresses the notice is about
        who = Words::tr("%1 and %n more", nullptr, row.recipientCount - 1).arg(who);
    if (who.isEmpty() && subject.isEmpty())
        //: Title of a notice that names neither a recipient nor a subject
        return Words::tr("No recipient named");
    if (who.isEmpty())
        return isolated(subject);
    if (subject.isEmpty())
        return who;
    //: First line of a row: %1 who it was for, %2 the subject of the message
    return Words::tr("%1, %2").arg(who, isolated(subject));
}

QString rowWhy(const NoticeRow &row)
{
    switch (row.kind) {
    case NoticeKind::Failure: return reasonName(row.reason);
    case NoticeKind::Delay:
        if (row.reason == Reason::Unknown || row.reason == Reason::TimedOut)
            return kindName(row.kind);
        //: Second line of a row for mail that is still on its way: %1 what stands in the way ("Mailbox full")
        return Words::tr("Still trying: %1").arg(reasonName(row.reason));
    default: return kindName(row.kind);
    }
}

} // namespace undelivered
