// SPDX-License-Identifier: GPL-3.0-or-later
/// Light, dark, or as the system: one palette for the whole program. Window's thread.
#pragma once

#include <QPalette>

namespace undelivered {

enum class Theme { System, Light, Dark };

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// Sets the program's palette; everything follows while it runs.
void applyTheme(Theme theme);

} // namespace undelivered
