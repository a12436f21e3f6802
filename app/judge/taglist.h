// SPDX-License-Identifier: GPL-3.0-or-later
/// Tag lists as DKIM signatures, DKIM keys and DMARC records write them (RFC 6376, section 3.2). Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <vector>

namespace undelivered {

struct Tag {
    QByteArray name;
    QByteArray value;         ///< outer white space off, inner kept
    qsizetype valueStart = 0; ///< where the value lies in the text read, from behind the '=' ...
    qsizetype valueEnd = 0;   ///< ... to before the ';'
};

/// No value where the text is not a tag list, names a tag twice or holds more than 64 of them.
[[nodiscard]] std::optional<std::vector<Tag>> readTagList(QByteArrayView text);
/// The value of `name` (case counts), or null.
[[nodiscard]] const Tag *tagNamed(const std::vector<Tag> &tags, QByteArrayView name);
/// Without any white space: base64 and colon lists are folded at will.
[[nodiscard]] QByteArray withoutSpace(QByteArrayView text);

} // namespace undelivered
