// SPDX-License-Identifier: GPL-3.0-or-later
/// Addresses in the many shapes notices give them: typed (RFC 3464 section 2.3.1: "rfc822; a@b"), xtext (RFC 3461 section 4),
/// utf-8 addresses with escapes (RFC 6533 section 3), X.400 and Exchange directory names, in brackets, with comments, with a
/// route. Pure; any thread.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace undelivered {

/// The address in a recipient field's value. Without an SMTP address in it, the name that stands there (a directory name, a
/// bare local part). Empty where there is nothing.
[[nodiscard]] QString readTypedAddress(QByteArrayView value);

/// Length of the addr-spec (RFC 5321 section 4.1.2, lenient: UTF-8, quoted local parts, domain without a dot) that starts at
/// `from`, or 0. Never longer than 320 bytes.
[[nodiscard]] qsizetype addressLengthAt(QByteArrayView text, qsizetype from);

/// The first addr-spec in the text at or behind `from`.
struct AddressSpan {
    qsizetype start = -1;
    qsizetype length = 0;
};
[[nodiscard]] AddressSpan nextAddress(QByteArrayView text, qsizetype from = 0);

/// Whether nothing but addresses and what parts them (blanks, commas, brackets) stands there; true for an empty text.
[[nodiscard]] bool isAddressList(QByteArrayView text);

/// The host in "dns; mx.example.com (192.0.2.1)", "mx.example.com[192.0.2.1]:25", "<mx.example.com #5.1.1>".
[[nodiscard]] QString readTypedHost(QByteArrayView value);

} // namespace undelivered
