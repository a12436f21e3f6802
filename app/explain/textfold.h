// SPDX-License-Identifier: GPL-3.0-or-later
/// Makes text comparable: lower case, accents off, one blank between words, typographic quotes and dashes plain, the
/// reply and status codes that break a multi-line SMTP answer taken out. Phrases of the knowledge and words of a notice
/// pass through the same fold, so both may be written as they are spoken. Pure; any thread; linear.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace undelivered {

/// UTF-8.
[[nodiscard]] QByteArray foldText(QStringView text);

/// The same, up to about `bytes` bytes of the result; `origin` gets for each byte the index in `text` that it came
/// from.
void foldOrigins(QStringView text, qsizetype bytes, std::vector<qsizetype> &origin);

} // namespace undelivered
