// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawnparts.h"

#include "ui/widgets/colors.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

namespace undelivered::parts {

namespace {

constexpr double corner = 3; // pixels; as Fusion rounds its buttons

/// Of base and highlighted text, the one that is better seen on a colour.
QColor markOn(const QPalette &palette, const QColor &ground)
{
    const QColor usual = palette.color(QPalette::HighlightedText);
    const QColor other = palette.color(QPalette::Base);
    return contrast(usual, ground) >= contrast(other, ground) ? usual : other;
}

} // namespace

void focusFrame(QPainter *painter, const QRect &rect, const QColor &color)
{
    constexpr double thickness = 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, thickness));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), corner, corner);
    painter->restore();
}

void indicator(QPainter *painter, const QStyleOption &option, bool round)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool hot = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const int edge = std::min(option.rect.width(), option.rect.height());
    QRect square(0, 0, edge, edge);
    square.moveCenter(option.rect.center());
    const QColor accent = enabled ? focusColor(palette) : quietColor(palette);
    const QColor line = on || partly || hot ? accent : enabled ? quietColor(palette) : lineColor(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1.25));
    painter->setBrush(on || partly                                  ? accent
                      : option.state.testFlag(QStyle::State_Sunken) ? panelColor(palette, accent)
                                                                    : palette.color(QPalette::Base));
    const QRectF box = QRectF(square).adjusted(0.75, 0.75, -0.75, -0.75);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, edge / 5.0, edge / 5.0);
    const QColor mark = markOn(palette, accent);
    const auto at = [&](double x, double y) { return QPointF(square.topLeft()) + QPointF(x, y) * edge; };
    painter->setPen(QPen(mark, edge / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (round && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), edge / 5.0, edge / 5.0);
    } else if (partly) {
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else if (on) {
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF{at(0.26, 0.53), at(0.43, 0.70), at(0.75, 0.32)});
    }
    painter->restore();
}

void mainBevel(QPainter *painter, const QStyleOptionButton &button)
{
    QColor ground = button.palette.color(QPalette::Highlight);
    const bool dark = isDark(button.palette);
    if (button.state.testFlag(QStyle::State_Sunken))
        ground = dark ? ground.lighter(85) : ground.darker(120);
    else if (button.state.testFlag(QStyle::State_MouseOver))
        ground = dark ? ground.lighter(112) : ground.darker(110);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ground.darker(115), 1));
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter->restore();
}

int iconGap(const QSize &icon)
{
    return icon.width() / 2;
}

void iconLabel(QPainter *painter, const QStyle &style, const QStyleOptionButton &button)
{
    const int gap = iconGap(button.iconSize);
    const bool shown = style.styleHint(QStyle::SH_UnderlineShortcut, &button) != 0;
    const int flags = (shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic) | Qt::AlignVCenter | Qt::AlignLeft;
    const int words = painter->fontMetrics().size(flags, button.text).width();
    const int icon = button.iconSize.width();
    const int whole = words > 0 ? icon + gap + words : icon;
    const int left = button.rect.x() + std::max(0, (button.rect.width() - whole) / 2);
    const int down =
        button.state.testFlag(QStyle::State_Sunken) ? style.pixelMetric(QStyle::PM_ButtonShiftVertical, &button) : 0;
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const bool fromRight = button.direction == Qt::RightToLeft;
    const QRect row = button.rect.translated(0, down);
    const QRect text(fromRight ? left : left + icon + gap, row.y(), words, row.height());
    const QRect place(fromRight ? left + whole - icon : left, row.y() + (row.height() - button.iconSize.height()) / 2,
                      icon, button.iconSize.height());
    style.drawItemText(painter, text, flags, button.palette, enabled, button.text, QPalette::ButtonText);
    const bool onHighlight =
        button.palette.color(QPalette::ButtonText) == button.palette.color(QPalette::HighlightedText);
    button.icon.paint(painter, place, Qt::AlignCenter,
                      !enabled      ? QIcon::Disabled
                      : onHighlight ? QIcon::Selected
                                    : QIcon::Normal,
                      button.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
}

void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType way, const QColor &color, int edge)
{
    const double wide = edge / 2.0;
    const double deep = edge / 4.0;
    const QPointF middle = QRectF(rect).center();
    QPolygonF line{QPointF(-wide / 2, -deep / 2), QPointF(0, deep / 2), QPointF(wide / 2, -deep / 2)};
    QTransform turn;
    turn.translate(middle.x(), middle.y());
    turn.rotate(way == Qt::UpArrow ? 180 : way == Qt::LeftArrow ? 90 : way == Qt::RightArrow ? 270 : 0);
    line = turn.map(line);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, std::max(1.5, edge / 9.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    painter->restore();
}

void heading(QPainter *painter, const QStyleOptionHeader &header)
{
    const QPalette &palette = header.palette;
    const bool hot = header.state.testFlag(QStyle::State_MouseOver) && header.state.testFlag(QStyle::State_Enabled);
    painter->fillRect(header.rect, palette.color(hot ? QPalette::Button : QPalette::AlternateBase));
    painter->setPen(lineColor(palette));
    painter->drawLine(header.rect.bottomLeft(), header.rect.bottomRight());
    const bool last =
        header.position == QStyleOptionHeader::End || header.position == QStyleOptionHeader::OnlyOneSection;
    if (last)
        return;
    const bool fromRight = header.direction == Qt::RightToLeft;
    const int x = fromRight ? header.rect.left() : header.rect.right();
    const int inset = header.rect.height() / 4;
    painter->drawLine(x, header.rect.top() + inset, x, header.rect.bottom() - inset);
}

void stillBusyBar(QPainter *painter, const QStyleOptionProgressBar &bar)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(bar.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter->setPen(Qt::NoPen);
    painter->fillPath(shape, bar.palette.color(QPalette::Highlight));
    painter->setClipPath(shape);
    const int height = bar.rect.height();
    painter->setPen(QPen(bar.palette.color(QPalette::Base), std::max(2.0, height / 3.0)));
    for (int x = bar.rect.left(); x < bar.rect.right() + height; x += std::max(8, height * 2))
        painter->drawLine(x, bar.rect.bottom() + 1, x + height, bar.rect.top() - 1);
    painter->restore();
}

bool needsOutline(const QPalette &palette)
{
    constexpr double barelySeen = 1.05;
    const QColor window = palette.color(QPalette::Window);
    return contrast(window, window.darker(140)) < barelySeen && contrast(window, palette.color(QPalette::Button)) < 1.3;
}

void outline(QPainter *painter, const QRect &rect, const QPalette &palette, bool enabled)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? palette.color(QPalette::WindowText) : lineColor(palette), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter->restore();
}

} // namespace undelivered::parts
