// SPDX-License-Identifier: GPL-3.0-or-later
/// The program's line icons, drawn in the colour of the text around them when they are needed: light, dark, high contrast,
/// disabled, selected and right-to-left need no second file. Window's thread.
#pragma once

#include <QIcon>
#include <QPixmap>

namespace undelivered {

/// `name` is a file of resources/icons without ".svg". Follows the palette and the direction of the program.
[[nodiscard]] QIcon icon(const QString &name);
/// One drawing in a given colour, `size` wide and high in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio);
/// Whether the file is there: for the tests.
[[nodiscard]] bool hasIcon(const QString &name);

} // namespace undelivered
