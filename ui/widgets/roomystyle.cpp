// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomystyle.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/drawnparts.h"
#include "ui/widgets/type.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace undelivered {

namespace {

constexpr auto mainActionProperty = "mainAction";

bool focusedByKey(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

bool isMain(const QStyleOptionButton &button, const QWidget *widget)
{
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    return enabled && (button.features.testFlag(QStyleOptionButton::DefaultButton) ||
                       (widget && widget->property(mainActionProperty).toBool()));
}

} // namespace

void setMainAction(QPushButton *button, bool main)
{
    button->setProperty(mainActionProperty, main);
    button->update();
}

RoomyStyle::RoomyStyle(QStyle *base)
    : QProxyStyle(base)
{
}

void RoomyStyle::setStill(bool still)
{
    m_still = still;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->update();
}

bool RoomyStyle::isFusion() const
{
    return baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
}

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && !button->icon.isNull())
            usual.rwidth() += parts::iconGap(button->iconSize);
        return usual + QSize(space(widget, 4), space(widget, 1));
    }
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox: return usual + QSize(0, space(widget, 1));
    case CT_ItemViewItem: return usual + QSize(0, space(widget, 2));
    case CT_HeaderSection: return usual + QSize(0, space(widget, 2));
    case CT_MenuItem: return usual + QSize(space(widget, 2), space(widget, 1));
    default: return usual;
    }
}

bool RoomyStyle::drawnHere(PrimitiveElement element, const QStyleOption &option, QPainter *painter) const
{
    const auto arrow = [&](Qt::ArrowType way) {
        const QColor color = option.palette.color(
            option.state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
        parts::chevron(painter, option.rect, way, color,
                       std::min({option.rect.width(), option.rect.height(), space(nullptr, 4)}));
        return true;
    };
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: parts::indicator(painter, option, false); return true;
    case PE_IndicatorRadioButton: parts::indicator(painter, option, true); return true;
    case PE_IndicatorArrowUp: return arrow(Qt::UpArrow);
    case PE_IndicatorArrowDown: return arrow(Qt::DownArrow);
    case PE_IndicatorArrowLeft: return arrow(Qt::LeftArrow);
    case PE_IndicatorArrowRight: return arrow(Qt::RightArrow);
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
        return header && arrow(header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow);
    }
    default: return false;
    }
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
        const bool onHighlight = focus && focus->backgroundColor == option->palette.color(QPalette::Highlight);
        parts::focusFrame(painter, option->rect,
                          onHighlight ? option->palette.color(QPalette::HighlightedText) : focusColor(option->palette));
        return;
    }
    if (isFusion() && drawnHere(element, *option, painter))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelLineEdit || element == PE_Frame) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool framed = frame && frame->lineWidth > 0;
        if (framed && parts::needsOutline(option->palette))
            parts::outline(painter, option->rect, option->palette, option->state.testFlag(State_Enabled));
        if (element == PE_PanelLineEdit && option->state.testFlag(State_HasFocus))
            parts::focusFrame(painter, option->rect, focusColor(option->palette));
    }
}

void RoomyStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool main = button && isMain(*button, widget) && isFusion();
    if (element == CE_PushButtonLabel && button) {
        QStyleOptionButton label = *button;
        if (main)
            label.palette.setColor(QPalette::ButtonText, label.palette.color(QPalette::HighlightedText));
        if (label.icon.isNull() || label.features.testFlag(QStyleOptionButton::HasMenu))
            QProxyStyle::drawControl(element, &label, painter, widget);
        else
            parts::iconLabel(painter, *this, label);
        return;
    }
    if (element == CE_PushButtonBevel && button) {
        if (main)
            parts::mainBevel(painter, *button);
        else
            QProxyStyle::drawControl(element, option, painter, widget);
        const bool flat = button->features.testFlag(QStyleOptionButton::Flat);
        if (!main && !flat && parts::needsOutline(option->palette))
            parts::outline(painter, option->rect, option->palette, option->state.testFlag(State_Enabled));
        if (focusedByKey(option))
            parts::focusFrame(painter, main ? option->rect.adjusted(2, 2, -2, -2) : option->rect,
                              main ? option->palette.color(QPalette::HighlightedText) : focusColor(option->palette));
        return;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    const bool busy = bar && bar->minimum == 0 && bar->maximum == 0;
    if (element == CE_ProgressBarContents && busy && styleHint(SH_Widget_Animation_Duration, option, widget, {}) == 0) {
        parts::stillBusyBar(painter, *bar);
        return;
    }
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element == CE_HeaderSection && header && isFusion()) {
        parts::heading(painter, *header);
        return;
    }
    if (element == CE_HeaderEmptyArea && isFusion()) {
        painter->fillRect(option->rect, option->palette.color(QPalette::AlternateBase));
        painter->setPen(lineColor(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_TabBarTabShape && option->state.testFlag(State_Selected) && parts::needsOutline(option->palette))
        parts::outline(painter, option->rect, option->palette, true);
}

void RoomyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo || !isFusion()) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_SpinBox && parts::needsOutline(option->palette))
            parts::outline(painter, option->rect, option->palette, option->state.testFlag(State_Enabled));
        return;
    }
    QStyleOptionComboBox without = *combo;
    without.subControls &= ~SC_ComboBoxArrow;
    QProxyStyle::drawComplexControl(control, &without, painter, widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    if (parts::needsOutline(option->palette))
        parts::outline(painter, option->rect, option->palette, enabled);
    if (combo->subControls.testFlag(SC_ComboBoxArrow)) {
        const QColor color =
            option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
        parts::chevron(painter, subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget), Qt::DownArrow, color,
                       space(widget, 4));
    }
    if (focusedByKey(option))
        parts::focusFrame(painter, option->rect, focusColor(option->palette));
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return std::max(usual, space(widget, 4));
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return std::max(usual, space(widget, 4));
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return std::max(usual, space(widget, 2));
    case PM_FocusFrameHMargin: return std::max(usual, space(widget, 1));
    case PM_HeaderMargin: return std::max(usual, space(widget, 1));
    case PM_HeaderMarkSize: return std::max(usual, space(widget, 3));
    default: return usual;
    }
}

int RoomyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    if (m_still &&
        (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate || hint == SH_ScrollBar_Transient))
        return 0;
    // A line under one letter would part it from those it is joined to, as Arabic writes them. The key works all the same.
    const Qt::LayoutDirection direction = option   ? option->direction
                                          : widget ? widget->layoutDirection()
                                                   : QGuiApplication::layoutDirection();
    if (hint == SH_UnderlineShortcut && direction == Qt::RightToLeft)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace undelivered
