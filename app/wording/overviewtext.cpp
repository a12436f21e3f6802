// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/overviewtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace undelivered {

namespace {

const Incident *largestOf(const QList<Incident> &incidents, Verdict verdict)
{
    const Incident *largest = nullptr;
    for (const Incident &incident : incidents) {
        if (incident.verdict == verdict && (!largest || incident.count > largest->count))
            largest = &incident;
    }
    return largest;
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

} // namespace

QString overviewSentence(const MailboxCounts &counts)
{
    if (counts.hijacked > 0)
        return QCoreApplication::translate(
            "OverviewText", "Somebody is probably using your account. Do the steps below now, in this order.");
    if (counts.forged > 0 && counts.yours > 0)
        //: %n = number of the person's own messages that did not arrive
        return QCoreApplication::translate("OverviewText",
                                           "Someone is forging your address; your account was not used. Apart from "
                                           "that, %n message(s) of yours did not arrive.",
                                           nullptr, counts.yours);
    if (counts.forged > 0)
        return QCoreApplication::translate("OverviewText",
                                           "Someone is forging your address. Your account was not used.");
    if (counts.yours > 0)
        //: %n = number of the person's own messages that did not arrive
        return QCoreApplication::translate(
            "OverviewText",
            "%n message(s) of yours did not arrive. There is no sign that anybody else used your address.", nullptr,
            counts.yours);
    if (counts.fake > 0)
        //: %n = number of phishing messages
        return QCoreApplication::translate(
            "OverviewText", "%n message(s) only pretend to be a delivery notice. Do not click anything in them.",
            nullptr, counts.fake);
    if (counts.delayed > 0)
        //: %n = number of messages
        return QCoreApplication::translate(
            "OverviewText",
            "%n message(s) of yours are delayed. The servers are still trying; you need not do anything.", nullptr,
            counts.delayed);
    if (counts.unclear + counts.unjudged > 0)
        //: %n = number of notices
        return QCoreApplication::translate(
            "OverviewText",
            "%n notice(s) could not be placed for certain. There is no sign that anybody used your account.", nullptr,
            counts.unclear + counts.unjudged);
    if (counts.other > 0)
        return QCoreApplication::translate("OverviewText",
                                           "All is well: there are only confirmations and automatic replies here.");
    return QCoreApplication::translate("OverviewText", "All is well: no mail of yours came back.");
}

QStringList overviewProof(const MailboxCounts &counts, const QList<Incident> &incidents)
{
    QStringList lines;
    if (counts.hijacked > 0) {
        //: %n = number of notices
        lines.append(QCoreApplication::translate("OverviewText",
                                                 "%n notice(s) are about mail that really left through your account "
                                                 "and that is not among the mail you sent.",
                                                 nullptr, counts.hijacked));
    }
    if (counts.forged > 0) {
        //: %n = number of notices
        lines.append(QCoreApplication::translate("OverviewText",
                                                 "%n notice(s) are about mail that never passed through your account: "
                                                 "somebody only wrote your address on it.",
                                                 nullptr, counts.forged));
        if (const Incident *storm = largestOf(incidents, Verdict::Forged); storm && storm->start.isValid()) {
            //: %1 = a date. The forged notices began then; a sentence about the trend follows on its own line.
            lines.append(QCoreApplication::translate("OverviewText", "It began on %1.").arg(day(storm->start)));
            lines.append(trendText(storm->trend));
        }
    }
    if (counts.fake > 0 && lines.size() < 3) {
        //: %n = number of messages
        lines.append(QCoreApplication::translate(
            "OverviewText", "%n message(s) were not written by any mail system: they want to lure you to a false page.",
            nullptr, counts.fake));
    }
    if (counts.yours > 0 && lines.size() < 3) {
        //: %n = number of messages
        lines.append(QCoreApplication::translate(
            "OverviewText",
            "%n notice(s) are about mail you sent: it was found among your sent mail or carries your provider's seal.",
            nullptr, counts.yours));
    }
    if (counts.delayed > 0 && lines.size() < 3) {
        //: %n = number of messages
        lines.append(
            QCoreApplication::translate("OverviewText", "%n message(s) are only late.", nullptr, counts.delayed));
    }
    if (counts.unclear > 0 && lines.size() < 3) {
        //: %n = number of notices
        lines.append(QCoreApplication::translate(
            "OverviewText",
            "%n notice(s) say too little to be sure. They are never cleared away unless you choose them.", nullptr,
            counts.unclear));
    }
    return lines;
}

QString trendText(Trend trend)
{
    switch (trend) {
    case Trend::Rising: return QCoreApplication::translate("OverviewText", "It is still growing.");
    case Trend::Falling: return QCoreApplication::translate("OverviewText", "It is ebbing away.");
    case Trend::Stopped: return QCoreApplication::translate("OverviewText", "It has stopped.");
    case Trend::Steady: break;
    }
    return QCoreApplication::translate("OverviewText", "It goes on at about the same rate.");
}

} // namespace undelivered
