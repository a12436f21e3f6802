// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/colors.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace undelivered {

namespace {

QPalette paletteOf(QRgb window, QRgb base, QRgb alternate, QRgb button, QRgb text, QRgb highlight, QRgb highlighted,
                   QRgb link, QRgb faded)
{
    QPalette palette{QColor(button), QColor(window)};
    const auto set = [&](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Base, base);
    set(QPalette::AlternateBase, alternate);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, text);
    set(QPalette::BrightText, highlighted);
    set(QPalette::ToolTipBase, alternate);
    set(QPalette::Highlight, highlight);
    set(QPalette::HighlightedText, highlighted);
    set(QPalette::Link, link);
    set(QPalette::LinkVisited, link);
    set(QPalette::PlaceholderText, faded);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(faded));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(button));
    return palette;
}

/// A desktop's own colours, and none of them changed but a highlight on which its text can hardly be read: Fusion's is one.
QPalette legible(const QPalette &own)
{
    constexpr double enough = 4.5; // WCAG AA
    QPalette changed;
    QApplication::setPalette(own);
    const QPalette palette = QApplication::palette();
    QColor highlight = palette.color(QPalette::Highlight);
    const QColor text = palette.color(QPalette::HighlightedText);
    const bool lightText = contrast(text, Qt::black) > contrast(text, Qt::white);
    for (int step = 0; step < 20 && contrast(highlight, text) < enough; ++step)
        highlight = lightText ? highlight.darker(106) : highlight.lighter(106);
    if (highlight != palette.color(QPalette::Highlight))
        changed.setColor(QPalette::Highlight, highlight);
    return changed;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(0xfff1f2f4, 0xffffffff, 0xfff6f7f9, 0xfff4f5f7, 0xff1c1f24, 0xff1f5fbf, 0xffffffff, 0xff1f5fbf,
                     0xff6b7280);
}

QPalette darkPalette()
{
    return paletteOf(0xff23262b, 0xff1b1d21, 0xff24272c, 0xff32363d, 0xffe8eaed, 0xff3468b8, 0xffffffff, 0xff8ab8ff,
                     0xff979da8);
}

QPalette highContrastPalette()
{
    return paletteOf(0xff000000, 0xff000000, 0xff1a1a1a, 0xff000000, 0xffffffff, 0xffffe000, 0xff000000, 0xff6ee7ff,
                     0xffd0d0d0);
}

void applyTextSize(int percent)
{
    static const QFont system = QApplication::font(); // as it was before anything was changed
    QFont font = system;
    const double share = std::clamp(percent, 100, 300) / 100.0;
    if (system.pointSizeF() > 0)
        font.setPointSizeF(system.pointSizeF() * share);
    else
        font.setPixelSize(qRound(system.pixelSize() * share));
    QApplication::setFont(font);
}

void applyTheme(Theme theme)
{
    switch (theme) {
    case Theme::System: QApplication::setPalette(legible(QPalette())); break;
    case Theme::Light: QApplication::setPalette(lightPalette()); break;
    case Theme::HighContrast: QApplication::setPalette(highContrastPalette()); break;
    case Theme::Dark: QApplication::setPalette(darkPalette()); break;
    }
}

} // namespace undelivered
