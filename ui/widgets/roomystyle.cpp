// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomystyle.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/type.h"

#include <QPainter>
#include <QStyleOption>

namespace undelivered {

namespace {

void drawFocusFrame(QPainter *painter, const QRect &rect, const QColor &color)
{
    constexpr double thickness = 2;
    constexpr double radius = 3;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, thickness));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

bool focusedByKey(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

/// Qt 6.4 mirrors the place of the words twice where a button has an icon: they would stick to its wrong edge.
void drawMirroredLabel(const QStyle &style, const QStyleOptionButton &button, QPainter *painter)
{
    const int gap = button.iconSize.width() / 3;
    const int flags = Qt::TextShowMnemonic | Qt::AlignVCenter | Qt::AlignLeft;
    const int words = painter->fontMetrics().size(Qt::TextShowMnemonic, button.text).width();
    const int icon = button.iconSize.width();
    const int whole = words > 0 ? words + gap + icon : icon;
    const int left = button.rect.x() + std::max(0, (button.rect.width() - whole) / 2);
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const QRect text(left, button.rect.y(), words, button.rect.height());
    style.drawItemText(painter, text, flags, button.palette, enabled, button.text, QPalette::ButtonText);
    const QRect place(left + whole - icon, button.rect.y() + (button.rect.height() - button.iconSize.height()) / 2,
                      icon, button.iconSize.height());
    button.icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                      button.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
}

} // namespace

RoomyStyle::RoomyStyle(QStyle *base)
    : QProxyStyle(base)
{
}

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
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

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
        const bool onHighlight = focus && focus->backgroundColor == option->palette.color(QPalette::Highlight);
        drawFocusFrame(painter, option->rect,
                       onHighlight ? option->palette.color(QPalette::HighlightedText) : focusColor(option->palette));
        return;
    }
    if (element != PE_IndicatorCheckBox || !isDark(option->palette)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_PanelLineEdit && option->state.testFlag(State_HasFocus))
            drawFocusFrame(painter, option->rect, focusColor(option->palette));
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
        painter->drawPixmap(option->rect.topLeft(),
                            iconPixmap(QStringLiteral("tick"), edge, option->palette.color(QPalette::HighlightedText),
                                       painter->device()->devicePixelRatio()));
    }
    painter->restore();
}

void RoomyStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && button->direction == Qt::RightToLeft && !button->icon.isNull())
        drawMirroredLabel(*this, *button, painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_PushButtonBevel && focusedByKey(option))
        drawFocusFrame(painter, option->rect, focusColor(option->palette));
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
