// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colors.h"

#include <algorithm>
#include <cmath>

namespace undelivered {

namespace {

constexpr double enough = 4.6; // WCAG AA asks for 4.5; rounding to 8 bits may cost a little

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return static_cast<float>(x * (1 - share) + y * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

double leastContrast(const QPalette &palette, const QColor &color)
{
    return std::min(contrast(color, palette.color(QPalette::Base)), contrast(color, palette.color(QPalette::Window)));
}

/// The hue, moved towards the palette's text colour until it stands out by `ratio`.
QColor readable(const QPalette &palette, const QColor &wish, double ratio = enough)
{
    const QColor text = palette.color(QPalette::WindowText);
    for (int step = 0; step < 20; ++step) {
        const QColor candidate = mixed(wish, text, step / 20.0);
        if (leastContrast(palette, candidate) >= ratio)
            return candidate;
    }
    return text;
}

QColor pick(const QPalette &palette, QRgb light, QRgb dark)
{
    return readable(palette, QColor(isDark(palette) ? dark : light));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor verdictColor(const QPalette &palette, std::optional<Verdict> verdict)
{
    if (!verdict)
        return quietColor(palette);
    switch (*verdict) {
    case Verdict::Yours: return pick(palette, 0x1f5fbf, 0x7db4ff);
    case Verdict::Forged: return pick(palette, 0x9a5b00, 0xf0b44c);
    case Verdict::Hijacked: return pick(palette, 0xb3261e, 0xff8f85);
    case Verdict::Fake: return pick(palette, 0x7a3fb0, 0xcf9ff5);
    case Verdict::Unclear: return quietColor(palette);
    }
    return quietColor(palette);
}

QColor goodColor(const QPalette &palette)
{
    return pick(palette, 0x1e7a3c, 0x79d492);
}

QColor badColor(const QPalette &palette)
{
    return verdictColor(palette, Verdict::Hijacked);
}

QColor quietColor(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    return readable(palette, mixed(text, palette.color(QPalette::Window), 0.4));
}

QColor focusColor(const QPalette &palette)
{
    constexpr double seen = 3.2; // AA asks for 3 of what is no text
    return readable(palette, palette.color(QPalette::Highlight), seen);
}

QColor lineColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::WindowText), isDark(palette) ? 0.22 : 0.16);
}

QColor panelColor(const QPalette &palette, const QColor &tint)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::WindowText);
    for (double share = 0.12; share > 0; share -= 0.02) {
        const QColor candidate = mixed(base, tint, share);
        if (contrast(candidate, text) >= enough && contrast(candidate, tint) >= enough)
            return candidate;
    }
    return base;
}

} // namespace undelivered
