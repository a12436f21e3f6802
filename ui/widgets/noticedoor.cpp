// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticedoor.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/type.h"

#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace undelivered {

NoticeDoor::NoticeDoor(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NoticeDoor::setNotice(const QString &title, const QString &why)
{
    setText(title);
    m_why = why;
    //: Read out for a message that did not arrive: %1 recipient and subject, %2 why
    setAccessibleName(tr("%1: %2").arg(title, why));
    updateGeometry();
    update();
}

void NoticeDoor::setLook(const QString &iconName, const QColor &color)
{
    m_icon = iconName;
    m_color = color;
    update();
}

QSize NoticeDoor::sizeHint() const
{
    const int height = fontMetrics().height() + QFontMetrics(sized(font(), TextSize::Small)).height() + space(this, 3);
    return {characters(this, 50), height};
}

QSize NoticeDoor::minimumSizeHint() const
{
    return {characters(this, 20), sizeHint().height()};
}

void NoticeDoor::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int pad = space(this, 2);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(panelColor(palette(), palette().color(QPalette::Highlight)));
        painter.drawRoundedRect(QRectF(rect()), space(this, 1), space(this, 1));
    }
    const QRect inner = rect().adjusted(pad, space(this, 1), -pad, -space(this, 1));
    const int icon = glyphSize(this);
    const int next = space(this, 4);
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const auto middle = [&](int size) { return inner.y() + (inner.height() - size) / 2; };
    painter.drawPixmap(place(QRect(inner.x(), middle(icon), icon, icon)).topLeft(),
                       iconPixmap(m_icon, icon, m_color, devicePixelRatioF()));
    painter.drawPixmap(place(QRect(inner.right() - next, middle(next), next, next)).topLeft(),
                       iconPixmap(QStringLiteral("next"), next, quietColor(palette()), devicePixelRatioF()));
    const QRect words(inner.x() + icon + pad, inner.y(), inner.width() - icon - next - 2 * pad, inner.height());
    const int start = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const int line = fontMetrics().height();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place(QRect(words.x(), words.y(), words.width(), line)), start,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(sized(font(), TextSize::Small));
    painter.setPen(quietColor(palette()));
    painter.drawText(place(QRect(words.x(), words.y() + line, words.width(), words.height() - line)), start,
                     painter.fontMetrics().elidedText(m_why, Qt::ElideRight, words.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}

} // namespace undelivered
