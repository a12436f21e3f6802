// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/door.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/type.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace undelivered {

Door::Door(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void Door::setLook(const QString &iconName, const QColor &color)
{
    m_icon = iconName;
    m_color = color;
    update();
}

void Door::setNumber(int number, const QString &name)
{
    m_number = number;
    setText(name);
    //: Read out for a button on the overview: %1 a number, %2 the name of a list ("Forged")
    setAccessibleName(tr("%1 %2").arg(QLocale().toString(number), name));
    updateGeometry();
    update();
}

QFont Door::numberFont() const
{
    return sized(font(), TextSize::Page);
}

QSize Door::sizeHint() const
{
    const QFontMetrics number(numberFont());
    const QFontMetrics name(font());
    const int icon = glyphSize(this);
    const int inner = std::max(number.horizontalAdvance(QLocale().toString(m_number)),
                               icon + space(this, 2) + name.horizontalAdvance(text()));
    return {std::max(inner, characters(this, 13)) + space(this, 7), number.height() + name.height() + space(this, 6)};
}

void Door::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = space(this, 1);
    const bool hot = isEnabled() && (underMouse() || isDown());
    painter.setPen(QPen(lineColor(palette()), 1));
    painter.setBrush(hot ? panelColor(palette(), m_color) : palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, radius, radius);

    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    // The verdict's edge: three pixels at the start of the line.
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color);
    QRectF edge(frame.x(), frame.y() + radius, 3, frame.height() - 2 * radius);
    if (fromRight)
        edge.moveRight(frame.right());
    painter.drawRect(edge);

    const int pad = space(this, 3);
    const QRect inner = rect().adjusted(pad + space(this, 1), space(this, 2), -pad, -space(this, 2));
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.setFont(numberFont());
    const int numberHeight = painter.fontMetrics().height();
    painter.drawText(QRect(inner.x(), inner.y(), inner.width(), numberHeight),
                     static_cast<int>(start | Qt::AlignVCenter), QLocale().toString(m_number));
    painter.setFont(font());
    const int icon = glyphSize(this);
    const int below = inner.y() + numberHeight + space(this, 1);
    const QRect line(inner.x(), below, inner.width(), inner.bottom() - below + 1);
    const QRect iconRect =
        QStyle::visualRect(layoutDirection(), line, QRect(line.x(), line.y() + (line.height() - icon) / 2, icon, icon));
    painter.drawPixmap(iconRect.topLeft(), iconPixmap(m_icon, icon, m_color, devicePixelRatioF()));
    const QRect words = QStyle::visualRect(layoutDirection(), line, line.adjusted(icon + space(this, 2), 0, 0, 0));
    painter.drawText(words, static_cast<int>(start | Qt::AlignVCenter), text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(2, 2, -2, -2);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}

} // namespace undelivered
