// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tintedpanel.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/type.h"

#include <QPainter>

namespace undelivered {

void TintedPanel::setTint(const QColor &tint)
{
    m_tint = tint;
    update();
}

void TintedPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = space(this, 1);
    painter.setPen(lineColor(palette()));
    painter.setBrush(panelColor(palette(), m_tint));
    painter.drawRoundedRect(frame, radius, radius);
    QRectF edge(frame.x(), frame.y() + radius, 3, frame.height() - 2 * radius);
    if (layoutDirection() == Qt::RightToLeft)
        edge.moveRight(frame.right());
    painter.fillRect(edge, m_tint);
}

} // namespace undelivered
