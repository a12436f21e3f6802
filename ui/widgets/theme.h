// SPDX-License-Identifier: GPL-3.0-or-later
/// Light, dark, or as the system: one palette for the whole program. Window's thread.
#pragma once

#include <QPalette>

namespace undelivered {

enum class Theme { System, Light, Dark, HighContrast };

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// White and yellow on black, for eyes that need the most.
[[nodiscard]] QPalette highContrastPalette();
/// Sets the program's palette; everything follows while it runs.
void applyTheme(Theme theme);
/// The text of the whole program in percent of the system's size, 100 to 300. Lengths that are counted when a widget is made
/// follow with the next window.
void applyTextSize(int percent);

} // namespace undelivered
