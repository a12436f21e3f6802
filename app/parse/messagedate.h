// SPDX-License-Identifier: GPL-3.0-or-later
/// Dates as mail writes them (RFC 5322 section 3.3 with the obsolete forms of 4.3). Pure; any thread.
#pragma once

#include <QByteArrayView>
#include <QDateTime>

namespace undelivered {

/// UTC; invalid where the text holds no date. Day name, seconds and zone may be missing (zone: UTC), comments are ignored.
[[nodiscard]] QDateTime readMessageDate(QByteArrayView text);
/// The date behind the last semicolon of a Received field (RFC 5321 section 4.4).
[[nodiscard]] QDateTime readReceivedDate(QByteArrayView value);

} // namespace undelivered
