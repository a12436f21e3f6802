// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomystyle.h"

#include "ui/widgets/type.h"

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
