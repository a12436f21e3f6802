// SPDX-License-Identifier: GPL-3.0-or-later
/// What a ScriptedImapServer says of messages when it is asked which they are.
#pragma once

#include <QByteArray>

namespace undelivered::test {

/// A FETCH reply for the message `id`@mx.example, with UID, flags, size and Message-ID. UIDs begin at 11.
inline QByteArray fetched(int uid, const QByteArray &id, int size = 100, const QByteArray &flags = {})
{
    const QByteArray header = "Message-ID: <" + id + "@mx.example>\r\n\r\n";
    return "* " + QByteArray::number(uid - 10) + " FETCH (UID " + QByteArray::number(uid) + " FLAGS (" + flags +
           ") RFC822.SIZE " + QByteArray::number(size) + " BODY[HEADER.FIELDS (MESSAGE-ID)] {" +
           QByteArray::number(header.size()) + "}\r\n" + header + ")\r\n";
}

} // namespace undelivered::test
