// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticedelegate.h"

#include "ui/models/noticemodel.h"
#include "ui/models/verdictwords.h"
#include "wording/when.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/type.h"
#include "ui/widgets/verdictlook.h"

#include <QPainter>

namespace undelivered {

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics small(sized(option.font, TextSize::Small));
    return {characters(option.widget, 30), option.fontMetrics.height() + small.height() + space(option.widget, 4)};
}

QRect NoticeDelegate::arrowRect(const QWidget *view, const QRect &row)
{
    const int pad = space(view, 3);
    const QRect logical(row.x(), row.y(), 3 + pad + glyphSize(view) + pad / 2, row.height());
    return QStyle::visualRect(view->layoutDirection(), row, logical);
}

void NoticeDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const QColor &own)
{
    const QPalette &palette = option.palette;
    const QRect row = option.rect;
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(row, palette.color(group, QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(row, panelColor(palette, palette.color(QPalette::Highlight)));
    else if (index.data(NoticeModel::GroupCountRole).toInt() > 0)
        painter.fillRect(row, palette.color(QPalette::AlternateBase));
    painter.fillRect(QStyle::visualRect(option.direction, row, QRect(row.x(), row.y(), 3, row.height())), own);
    if (!option.state.testFlag(QStyle::State_Selected)) {
        painter.setPen(lineColor(palette));
        painter.drawLine(row.bottomLeft(), row.bottomRight());
    }
}

void NoticeDelegate::paintArrow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QStyleOption arrow;
    arrow.initFrom(option.widget);
    arrow.palette = option.palette;
    if (selected) {
        for (const QPalette::ColorRole role : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text})
            arrow.palette.setColor(role, option.palette.color(QPalette::HighlightedText));
    }
    const int edge = space(option.widget, 3);
    arrow.rect = QRect(0, 0, edge, edge);
    const QRect place = arrowRect(option.widget, option.rect);
    arrow.rect.moveCenter(place.center() + QPoint(option.direction == Qt::RightToLeft ? -2 : 2, 0));
    const bool open = index.data(NoticeModel::GroupOpenRole).toBool();
    option.widget->style()->drawPrimitive(open                                  ? QStyle::PE_IndicatorArrowDown
                                          : option.direction == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                                                : QStyle::PE_IndicatorArrowRight,
                                          &arrow, &painter, option.widget);
}

void NoticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QWidget *widget = option.widget;
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QRect row = option.rect;
    const Qt::LayoutDirection direction = option.direction;
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(direction, row, logical); };
    const QVariant stored = index.data(NoticeModel::VerdictRole);
    const auto verdict = stored.isValid() ? std::optional(static_cast<Verdict>(stored.toInt())) : std::nullopt;
    const bool heads = index.data(NoticeModel::GroupCountRole).toInt() > 0;
    const QColor own = verdictColor(palette, verdict);
    const QColor text = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : quietColor(palette);
    paintGround(*painter, option, index, own);
    if (heads)
        paintArrow(*painter, option, index);

    const int pad = space(widget, 3);
    const int icon = glyphSize(widget);
    const QFont small = sized(option.font, TextSize::Small);
    const QFontMetrics smallMetrics(small);
    const int lineHeight = option.fontMetrics.height();
    const int top = row.y() + (row.height() - lineHeight - smallMetrics.height() - space(widget, 1)) / 2;
    const bool inwards = heads || index.data(NoticeModel::MemberRole).toBool();
    const int left = row.x() + 3 + pad + (inwards ? icon + pad / 2 : 0);
    const QRect iconRect = place(QRect(left, row.y() + (row.height() - icon) / 2, icon, icon));
    painter->drawPixmap(iconRect.topLeft(),
                        iconPixmap(heads && !verdict ? shelfIcon(Shelf::All) : verdictIcon(verdict), icon,
                                   selected ? text : own, widget ? widget->devicePixelRatioF() : 1));

    const int start = left + icon + pad;
    const int width = row.x() + row.width() - pad - start;
    const auto alignment = [&](Qt::Alignment logical) {
        return static_cast<int>(QStyle::visualAlignment(direction, logical)) | Qt::AlignVCenter | Qt::TextSingleLine;
    };
    const int gap = space(widget, 3);

    const QString when = shortWhen(index.data(NoticeModel::ReceivedRole).toDateTime(), QDateTime::currentDateTime());
    const int whenWidth = smallMetrics.horizontalAdvance(when);
    painter->setFont(small);
    painter->setPen(quiet);
    painter->drawText(place(QRect(start + width - whenWidth, top, whenWidth, lineHeight)), alignment(Qt::AlignRight),
                      when);
    QFont title = option.font;
    if (heads)
        title.setWeight(QFont::DemiBold);
    painter->setFont(title);
    painter->setPen(text);
    const int titleWidth = width - whenWidth - gap;
    painter->drawText(place(QRect(start, top, titleWidth, lineHeight)), alignment(Qt::AlignLeft),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, titleWidth));

    const int second = top + lineHeight + space(widget, 1);
    const QString word = heads && !verdict ? QString() : verdictName(verdict);
    const int wordWidth = smallMetrics.horizontalAdvance(word);
    painter->setFont(small);
    painter->setPen(selected ? text : own);
    painter->drawText(place(QRect(start + width - wordWidth, second, wordWidth, smallMetrics.height())),
                      alignment(Qt::AlignRight), word);
    painter->setPen(quiet);
    const QString why = index.siblingAtColumn(NoticeModel::ReasonColumn).data().toString();
    const int whyWidth = width - wordWidth - gap;
    painter->drawText(place(QRect(start, second, whyWidth, smallMetrics.height())), alignment(Qt::AlignLeft),
                      smallMetrics.elidedText(why, Qt::ElideRight, whyWidth));

    if (widget && option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = row.adjusted(1, 1, -1, -1);
        focus.backgroundColor = palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
        widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
    }
    painter->restore();
}

} // namespace undelivered
