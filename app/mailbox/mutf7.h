// SPDX-License-Identifier: GPL-3.0-or-later
/// Folder names in modified UTF-7 (RFC 3501, section 5.1.3), as IMAP servers and Maildir++ write them. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace undelivered {

/// nullopt where `name` is not well-formed: 8-bit bytes, an unclosed or odd shift, half a surrogate pair.
[[nodiscard]] std::optional<QString> decodeModifiedUtf7(QByteArrayView name);
[[nodiscard]] QByteArray encodeModifiedUtf7(QStringView name);

} // namespace undelivered
