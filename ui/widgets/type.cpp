// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/type.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QWidget>
#include <cmath>

namespace undelivered {

namespace {

constexpr qreal usualHeight = 17; // of a line of the usual 9 to 10 point system font at 96 dots per inch

qreal factor(TextSize size)
{
    switch (size) {
    case TextSize::Small: return 0.88;
    case TextSize::Body: return 1.0;
    case TextSize::Headline: return 1.25;
    case TextSize::Page: return 1.6;
    }
    return 1.0;
}

} // namespace

QFont sized(const QFont &body, TextSize size)
{
    QFont font = body;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor(size));
    else
        font.setPixelSize(qRound(font.pixelSize() * factor(size)));
    if (size == TextSize::Headline || size == TextSize::Page)
        font.setWeight(QFont::DemiBold);
    return font;
}

int space(const QWidget *widget, int steps)
{
    const qreal ratio =
        QFontMetricsF(widget ? QApplication::font(widget) : QApplication::font()).height() / usualHeight;
    return qRound(4 * steps * std::max(1.0, ratio));
}

int characters(const QWidget *widget, int count)
{
    return qRound(QFontMetricsF(widget->font()).averageCharWidth() * count);
}

int glyphSize(const QWidget *widget)
{
    return qRound(QFontMetricsF(widget->font()).height() * 1.15);
}

} // namespace undelivered
