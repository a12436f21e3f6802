// SPDX-License-Identifier: GPL-3.0-or-later
/// Sizes: four of text and one step of space, all relative to the system's font, so that everything grows with it.
/// Window's thread.
#pragma once

#include <QFont>

class QWidget;

namespace undelivered {

enum class TextSize { Small, Body, Headline, Page };

[[nodiscard]] QFont sized(const QFont &body, TextSize size);
/// `steps` of 4 pixels at the usual font size; grows with the widget's font.
[[nodiscard]] int space(const QWidget *widget, int steps);
/// Width of `count` characters of running text in the widget's font.
[[nodiscard]] int characters(const QWidget *widget, int count);
/// Edge of an icon that stands beside one line of text in the widget's font.
[[nodiscard]] int glyphSize(const QWidget *widget);

} // namespace undelivered
