// SPDX-License-Identifier: GPL-3.0-or-later
/// Reply codes (RFC 5321 section 4.2) and enhanced status codes (RFC 3463) in a server's words. Of a reply of several lines the
/// last one decides. Pure; any thread; linear.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace undelivered {

struct SmtpReply {
    QByteArrayView code;     ///< three digits, 2xx to 5xx; empty where none
    QByteArrayView enhanced; ///< "5.1.1"; empty where none
    qsizetype at = -1;       ///< where the (first) reply code stands, else where the enhanced one does
};

/// The reply in an unfolded text. A code is believed at the start, behind a word that announces it, or where an enhanced code
/// of its class follows; a year, a port or a part of an IP address is not one.
[[nodiscard]] SmtpReply readSmtpReply(QByteArrayView text);

/// The first enhanced status code at or behind `from`, which is no part of an address, a version or a longer number.
[[nodiscard]] QByteArrayView findEnhancedCode(QByteArrayView text, qsizetype from = 0);

/// "5.1.1" from a Status field's value, with comments dropped and the slips of known writers mended ("5.1.1.0", "5.01.1").
[[nodiscard]] QString readStatusField(QByteArrayView value);
/// True for "5.0.0", "4.0.0": nothing but the class.
[[nodiscard]] bool isGenericStatus(QStringView status);

} // namespace undelivered
