// SPDX-License-Identifier: GPL-3.0-or-later
/// Pasted text that lost its line ends on the way, as from a web page or a chat. Used by takeApart(). Pure; any thread; linear.
#pragma once

#include <QByteArray>

namespace undelivered {

/// Begins a new line before each address in a long line that holds several, so that each stands before its own words, as it did
/// where the text came from. Other lines stay as they are.
[[nodiscard]] QByteArray withLinesForAddresses(const QByteArray &words);

} // namespace undelivered
