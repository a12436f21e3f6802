// SPDX-License-Identifier: GPL-3.0-or-later
/// How mail looks apart from what it says: the marks by which one person's programs, clocks and habits are known again.
/// Pure; any thread.
#pragma once

#include "find/headerfields.h"

#include <QSet>
#include <optional>

namespace undelivered {

/// A program's name without versions and build numbers: "Thunderbird 115.3 (X11/20231)" → "thunderbird". Empty for none.
[[nodiscard]] QString programName(QStringView userAgent);

/// The name of the program that a header says it was written with; empty where it says nothing.
[[nodiscard]] QString programOf(const HeaderFields &header);

/// The pattern of a Message-ID's local part, with runs of letters and digits reduced to their kind and length, so that two
/// identifiers of one program look alike: "3F2A-77@x" and "9C01-12@x" → "X4-N2".
[[nodiscard]] QString messageIdShape(QStringView messageId);
/// What stands behind the '@' of a Message-ID, lower case.
[[nodiscard]] QString messageIdDomain(QStringView messageId);

/// Minutes east of UTC in a Date field.
[[nodiscard]] std::optional<int> zoneOffset(QByteArrayView dateValue);
/// Hour of the day (0-23) in the sender's own clock.
[[nodiscard]] std::optional<int> localHour(QByteArrayView dateValue);

/// A subject without reply and forward marks, list tags, blanks and case: what two mails about one thing share.
[[nodiscard]] QString plainSubject(QStringView subject);

/// An address in the form in which two spellings of one mailbox are equal: lower case, without "+tag", and without the dots of
/// the local part.
[[nodiscard]] QString mailboxOf(QStringView address);

/// The display name of the first address in a From field, decoded.
[[nodiscard]] QString displayName(QByteArrayView fromValue);

} // namespace undelivered
