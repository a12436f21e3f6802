// SPDX-License-Identifier: GPL-3.0-or-later
/// One Received field (RFC 5321, section 4.4), read as the many mail systems really write it. Pure; any thread.
#pragma once

#include "find/headerfields.h"
#include "judge/ipaddress.h"

#include <QDateTime>
#include <QList>

namespace undelivered {

struct ReceivedLine {
    QString helo; ///< what the sending side called itself; it may say anything
    QString
        name; ///< the name that the receiving side found for the address (reverse look-up); empty where it found none
    std::optional<IpAddress> ip; ///< of the sending side, as the receiving side saw it
    QString by;                  ///< the host that wrote the line; lower case
    QString protocol;            ///< "with ...", upper case
    QString recipient;           ///< "for ...", addr-spec
    bool authenticated = false;  ///< the line claims that the sender had signed in (or used web mail)
    QString account;             ///< the name signed in with, where told
    QDateTime date;

    /// Somebody handed the message over the network from outside: there is a sending address, and it is a public one.
    [[nodiscard]] bool isHandover() const { return ip && !ip->isPrivate(); }
};

[[nodiscard]] ReceivedLine readReceived(QByteArrayView rawValue);
/// Whether the sending side was a home connection, told by the name that providers give to those ("dyn-203-0-113-5.pool..."),
/// or a computer without a name that did not even call itself like a mail server. Mail servers hand mail over otherwise.
[[nodiscard]] bool cameFromHome(const ReceivedLine &line);
/// From the top down; at most 50.
[[nodiscard]] QList<ReceivedLine> receivedLines(const HeaderFields &header);

} // namespace undelivered
