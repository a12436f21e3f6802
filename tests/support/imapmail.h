// SPDX-License-Identifier: GPL-3.0-or-later
/// Small messages for tests of mailboxes. Invented people only.
#pragma once

#include <QByteArray>

namespace undelivered::test {

/// An ordinary letter whose Message-ID is "letter-<number>@postamt.example".
inline QByteArray letter(int number)
{
    const QByteArray n = QByteArray::number(number);
    return "From: Otto <otto@nachbar.example>\r\nTo: rosa@postamt.example\r\nSubject: Letter " + n +
           "\r\nDate: Mon, 6 May 2024 10:00:00 +0200\r\nMessage-ID: <letter-" + n +
           "@postamt.example>\r\n\r\nHello, this is letter number " + n + ".\r\n";
}

/// A delivery notice whose Message-ID is "notice-<number>@mx.example".
inline QByteArray notice(int number)
{
    const QByteArray n = QByteArray::number(number);
    return "Return-Path: <>\r\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example>\r\nTo: rosa@postamt.example\r\n"
           "Subject: Undelivered Mail Returned to Sender\r\nDate: Mon, 6 May 2024 11:00:00 +0200\r\n"
           "Auto-Submitted: auto-replied\r\nMessage-ID: <notice-" +
           n +
           "@mx.example>\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b" +
           n + "\"\r\n\r\n--b" + n + "\r\nContent-Type: text/plain\r\n\r\nNobody lives at nobody" + n +
           "@gone.example.\r\n--b" + n +
           "\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: "
           "rfc822; "
           "nobody" +
           n + "@gone.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b" + n + "--\r\n";
}

} // namespace undelivered::test
