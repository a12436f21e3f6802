// SPDX-License-Identifier: GPL-3.0-or-later
/// The colours of the window, all computed from the palette that is current: light, dark and high contrast come out by
/// themselves. Widgets ask here and nowhere else. Pure; window's thread.
#pragma once

#include "judge/judgement.h"

#include <QPalette>

namespace undelivered {

[[nodiscard]] bool isDark(const QPalette &palette);
/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// At least 4.5:1 on the palette's Base and Window.
[[nodiscard]] QColor verdictColor(const QPalette &palette, std::optional<Verdict> verdict);
/// "Solved", "all is well". Same contrast.
[[nodiscard]] QColor goodColor(const QPalette &palette);
/// For what went wrong. Same contrast.
[[nodiscard]] QColor badColor(const QPalette &palette);
/// Secondary text. Same contrast.
[[nodiscard]] QColor quietColor(const QPalette &palette);
/// The frame of what has the focus: at least 3:1 on Base and Window.
[[nodiscard]] QColor focusColor(const QPalette &palette);
/// Hairlines and the grid of charts: seen, but no more than that.
[[nodiscard]] QColor lineColor(const QPalette &palette);
/// A panel that stands out a little from Base, in a hint of `tint`; text keeps 4.5:1 on it.
[[nodiscard]] QColor panelColor(const QPalette &palette, const QColor &tint);

} // namespace undelivered
