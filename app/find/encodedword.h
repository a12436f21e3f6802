// SPDX-License-Identifier: GPL-3.0-or-later
/// Characters from bytes: RFC 2047 encoded words in header values, and text in a named, wrong or missing charset. Never
/// fails: what cannot be decoded is guessed (UTF-8, else windows-1252). Pure; any thread.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace undelivered {

/// Text of `bytes` in `charset` (any name mail uses; case does not matter). An unknown or missing charset is guessed, and so
/// is one that the bytes contradict.
[[nodiscard]] QString decodeCharset(QByteArrayView bytes, QByteArrayView charset);

/// Decodes the encoded words (RFC 2047) of one unfolded value; adjacent words of one charset are joined before decoding, so
/// that a character split over two words survives.
[[nodiscard]] QString decodeEncodedWords(QByteArrayView value);

} // namespace undelivered
