// SPDX-License-Identifier: GPL-3.0-or-later
/// The way of a message and of its notice, station by station, read from the Received lines of both (RFC 5321, section 4.4)
/// and from what the notice says: who handed it in, who passed it on, who refused it, and how the notice came back. Pure but
/// for the language; window's thread.
#pragma once

#include "judge/judgednotice.h"

namespace undelivered {

struct RouteStop {
    enum class Role {
        HandedIn, ///< the first that is known to have sent it
        Passed,   ///< took it and passed it on
        Refused,  ///< would not take it, or not yet
        Reported, ///< wrote the notice
        Returned  ///< took the notice and passed it on; the last one is the person's mailbox
    };
    Role role = Role::Passed;
    QString host;         ///< as written in the message; may be empty
    QString address;      ///< IP address; may be empty
    QDateTime when;       ///< may be invalid
    qint64 waited = 0;    ///< seconds since the station before; 0: not known, or none
    bool delayed = false; ///< Refused: it is still being tried
    bool last = false;    ///< Returned: this is where the mailbox lies
    bool claimed = false; ///< told only by lines that the sending side may have invented
};

/// In the order of time. At most 60. Empty where nothing is known but the notice itself.
[[nodiscard]] QList<RouteStop> routeOf(const JudgedNotice &judged);
/// "mx1.example.com refused it"
[[nodiscard]] QString stopText(const RouteStop &stop);
/// "3 November, 14:05, 2 minutes later"; empty where no time is known.
[[nodiscard]] QString stopTimeText(const RouteStop &stop, const QDateTime &now);

} // namespace undelivered
