// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands beside an address in a notice's words: punctuation, address types and bullets taken off. And
/// what the address or its line tells by itself: a desk's address, a server's refusal. Pure; any thread; linear.
#pragma once

#include <QByteArrayView>

namespace undelivered {

[[nodiscard]] bool isOpeningMark(char c);

/// Before the address: opening punctuation and address types off ("<", "[SMTP:", "rfc822;").
[[nodiscard]] QByteArrayView beforeAddress(QByteArrayView text);
/// Behind the address: closing punctuation off.
[[nodiscard]] QByteArrayView afterAddress(QByteArrayView text);
/// Quote marks, bullets and enumeration off the front of what stands before an address.
[[nodiscard]] QByteArrayView withoutBullets(QByteArrayView text);

/// Addresses of desks ("postmaster@", "support@"): they are contacts, unless the place is a strong one.
[[nodiscard]] bool isDesk(QByteArrayView address);
/// Whether a server refuses in this line: its first reply code is a 4xx or 5xx.
[[nodiscard]] bool isRefusal(QByteArrayView line);

} // namespace undelivered
