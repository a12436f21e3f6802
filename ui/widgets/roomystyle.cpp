// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomystyle.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/type.h"

#include <QPainter>
#include <QStyleOption>

namespace undelivered {

RoomyStyle::RoomyStyle(QStyle *base)
    : QProxyStyle(base)
{
}

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return usual + QSize(space(widget, 4), space(widget, 1));
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox: return usual + QSize(0, space(widget, 1));
    case CT_ItemViewItem:
    case CT_HeaderSection: return usual + QSize(0, space(widget, 1));
    case CT_MenuItem: return usual + QSize(space(widget, 2), space(widget, 1));
    default: return usual;
    }
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox || !isDark(option->palette)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool on = option->state.testFlag(State_On);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->setPen(QPen(enabled ? quietColor(option->palette) : lineColor(option->palette), 1));
    painter->setBrush(on ? option->palette.color(QPalette::Highlight) : option->palette.color(QPalette::Base));
    painter->drawRoundedRect(box, 2, 2);
    if (on) {
        const int edge = option->rect.width();
        painter->drawPixmap(option->rect.topLeft(), iconPixmap(QStringLiteral("tick"), edge,
                                                               option->palette.color(QPalette::HighlightedText),
                                                               painter->device()->devicePixelRatio()));
    }
    painter->restore();
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return std::max(usual, space(widget, 4));
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return std::max(usual, space(widget, 2));
    default: return usual;
    }
}

} // namespace undelivered
