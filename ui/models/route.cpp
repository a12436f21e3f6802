// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/route.h"

#include "judge/receivedline.h"
#include "wording/when.h"
#include "wording/reasontext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Route)
};

using Role = RouteStop::Role;

/// Hosts and addresses read from left to right in every language.
QString leftToRight(const QString &text)
{
    return text.isEmpty() ? text : QString(u'\u2066' % text % u'\u2069');
}

QList<ReceivedLine> oldestFirst(const QByteArray &header)
{
    QList<ReceivedLine> lines = receivedLines(HeaderFields(header));
    std::ranges::reverse(lines);
    return lines;
}

void addOriginal(QList<RouteStop> &stops, const JudgedNotice &judged)
{
    const QList<ReceivedLine> lines = oldestFirst(judged.notice.original.header);
    for (const ReceivedLine &line : lines) {
        if (stops.isEmpty()) {
            RouteStop start;
            start.role = Role::HandedIn;
            start.host = line.name.isEmpty() ? line.helo : line.name;
            start.address = line.ip ? line.ip->toString() : QString();
            start.claimed = true;
            if (!start.host.isEmpty() || !start.address.isEmpty())
                stops.append(start);
        }
        RouteStop stop;
        stop.host = line.by;
        stop.when = line.date;
        // Only the newest line was surely written by the side that then reported.
        stop.claimed = &line != &lines.last();
        stops.append(stop);
    }
}

void addFailure(QList<RouteStop> &stops, const JudgedNotice &judged)
{
    const ParsedNotice &notice = judged.notice;
    const qsizetype lead = leadingRecipient(judged);
    const auto known = [&](const QString &host) {
        return std::ranges::any_of(
            stops, [&](const RouteStop &stop) { return stop.host.compare(host, Qt::CaseInsensitive) == 0; });
    };
    if (!notice.reportingMta.isEmpty() && !known(notice.reportingMta)) {
        RouteStop reached;
        reached.host = notice.reportingMta;
        reached.when = notice.arrivalDate;
        stops.append(reached);
    }
    if (lead >= 0) {
        const RecipientFate &fate = notice.recipients.at(lead);
        const bool failed = fate.outcome == Outcome::Failed || fate.outcome == Outcome::Delayed;
        if (failed && !fate.remoteHost.isEmpty() &&
            fate.remoteHost.compare(notice.reportingMta, Qt::CaseInsensitive) != 0) {
            RouteStop refused;
            refused.role = Role::Refused;
            refused.host = fate.remoteHost;
            refused.when = fate.lastAttempt;
            refused.delayed = fate.outcome == Outcome::Delayed;
            stops.append(refused);
        }
    }
    if (!notice.reportingMta.isEmpty()) {
        RouteStop reported;
        reported.role = Role::Reported;
        reported.host = notice.reportingMta;
        stops.append(reported);
    }
}

void addReturn(QList<RouteStop> &stops, const ParsedNotice &notice)
{
    for (const ReceivedLine &line : oldestFirst(notice.header)) {
        if (line.by.isEmpty() && !line.date.isValid())
            continue;
        RouteStop stop;
        stop.role = Role::Returned;
        stop.host = line.by;
        stop.when = line.date;
        stops.append(stop);
    }
    if (stops.isEmpty() || stops.last().role != Role::Returned) {
        RouteStop mailbox;
        mailbox.role = Role::Returned;
        mailbox.when = notice.received;
        stops.append(mailbox);
    }
    stops.last().last = true;
}

void countWaits(QList<RouteStop> &stops)
{
    QDateTime before;
    for (RouteStop &stop : stops) {
        if (!stop.when.isValid())
            continue;
        // Clocks differ: a step back in time tells nothing.
        if (before.isValid())
            stop.waited = std::max<qint64>(0, before.secsTo(stop.when));
        before = stop.when;
    }
}

QString waitText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const auto number = [](qint64 value) { return static_cast<int>(value); };
    if (seconds < minute)
        return Words::tr("%n second(s) later", nullptr, number(seconds));
    if (seconds < 2 * hour)
        return Words::tr("%n minute(s) later", nullptr, number((seconds + minute / 2) / minute));
    if (seconds < 2 * day)
        return Words::tr("%n hour(s) later", nullptr, number((seconds + hour / 2) / hour));
    return Words::tr("%n day(s) later", nullptr, number((seconds + day / 2) / day));
}

QString placeOf(const RouteStop &stop)
{
    if (stop.host.isEmpty())
        return leftToRight(stop.address);
    if (stop.address.isEmpty())
        return leftToRight(stop.host);
    return leftToRight(u"%1 [%2]"_s.arg(stop.host, stop.address));
}

} // namespace

QList<RouteStop> routeOf(const JudgedNotice &judged)
{
    QList<RouteStop> stops;
    addOriginal(stops, judged);
    addFailure(stops, judged);
    if (stops.isEmpty() && !HeaderFields(judged.notice.header).has("Received"))
        return {};
    addReturn(stops, judged.notice);
    countWaits(stops);
    constexpr qsizetype most = 60;
    if (stops.size() > most)
        stops.remove(0, stops.size() - most);
    return stops;
}

QString stopText(const RouteStop &stop)
{
    const QString place = placeOf(stop);
    switch (stop.role) {
    case Role::HandedIn:
        //: A station on the way of a message; %1 is a computer's name or address
        return Words::tr("Handed in by %1").arg(place);
    case Role::Passed:
        if (place.isEmpty())
            return Words::tr("Passed on by a mail server that gives no name");
        //: A station on the way of a message; %1 is a computer's name
        return Words::tr("Reached %1").arg(place);
    case Role::Refused:
        //: A station on the way of a message; %1 is a computer's name
        return stop.delayed ? Words::tr("%1 does not take it yet").arg(place)
                            //: A station on the way of a message; %1 is a computer's name
                            : Words::tr("%1 refused it").arg(place);
    case Role::Reported:
        //: A station on the way of a message; %1 is a computer's name
        return Words::tr("%1 wrote the notice").arg(place);
    case Role::Returned: break;
    }
    if (stop.last)
        //: The last station of a notice; %1 is a computer's name
        return place.isEmpty() ? Words::tr("The notice is in your mailbox")
                               : Words::tr("The notice is in your mailbox, at %1").arg(place);
    if (place.isEmpty())
        return Words::tr("The notice was passed on by a mail server that gives no name");
    //: A station on the way of a notice; %1 is a computer's name
    return Words::tr("The notice reached %1").arg(place);
}

QString stopTimeText(const RouteStop &stop, const QDateTime &now)
{
    if (!stop.when.isValid())
        return {};
    const QString when = longWhen(stop.when, now);
    //: %1 a day and time, %2 how long after the station before ("2 minutes later")
    return stop.waited > 0 ? Words::tr("%1, %2").arg(when, waitText(stop.waited)) : when;
}

} // namespace undelivered
