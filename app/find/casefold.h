// SPDX-License-Identifier: GPL-3.0-or-later
/// Lower case for searching: without changing the length, so that offsets into the folded text are offsets into the text.
/// Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace undelivered {

/// Folds ASCII and the two-byte letters of UTF-8 (Latin, Greek, Cyrillic); everything else stays.
[[nodiscard]] QByteArray foldCase(QByteArrayView utf8);

} // namespace undelivered
