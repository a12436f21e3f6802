// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigation.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/type.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace undelivered {

namespace {

enum Role { KeyRole = Qt::UserRole + 1, IconRole, CountRole, UrgentRole, GapRole };

class PlaceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int height = option.fontMetrics.height() + space(option.widget, 3);
        const int gap = index.data(GapRole).toBool() ? space(option.widget, 3) : 0;
        return {characters(option.widget, 18), height + gap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QWidget *widget = option.widget;
        QRect row = option.rect;
        if (index.data(GapRole).toBool())
            row.setTop(row.top() + space(widget, 3));
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const QPalette::ColorGroup group =
            option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        const QRect pill = row.adjusted(space(widget, 1), 1, -space(widget, 1), -1);
        const int radius = space(widget, 1);
        if (selected || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? option.palette.color(group, QPalette::Highlight)
                                       : panelColor(option.palette, option.palette.color(QPalette::Highlight)));
            painter->drawRoundedRect(pill, radius, radius);
        }
        const QColor color = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::WindowText);
        const QRect inner = pill.adjusted(space(widget, 2), 0, -space(widget, 2), 0);
        const int icon = glyphSize(widget);
        const QRect iconRect = QStyle::visualRect(
            option.direction, inner, QRect(inner.x(), inner.y() + (inner.height() - icon) / 2, icon, icon));
        painter->drawPixmap(iconRect.topLeft(),
                            iconPixmap(index.data(IconRole).toString(), icon, color, widget->devicePixelRatioF()));
        painter->setPen(color);
        QFont font = option.font;
        int countWidth = 0;
        const int count = index.data(CountRole).toInt();
        if (count >= 0) {
            font.setBold(index.data(UrgentRole).toBool() && count > 0);
            painter->setFont(font);
            const QString number = QLocale().toString(count);
            countWidth = painter->fontMetrics().horizontalAdvance(number) + space(widget, 2);
            if (!selected && !font.bold())
                painter->setPen(quietColor(option.palette));
            painter->drawText(
                inner, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter,
                number);
        }
        painter->setPen(color);
        painter->setFont(font);
        const QRect words =
            QStyle::visualRect(option.direction, inner, inner.adjusted(icon + space(widget, 2), 0, -countWidth, 0));
        painter->drawText(words,
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(selected ? color : focusColor(option.palette), 2));
            painter->drawRoundedRect(pill.adjusted(2, 2, -2, -2), radius, radius);
        }
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new PlaceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Places"));
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT placeChosen(item->data(KeyRole).toString());
    });
    // Screen readers choose by selecting, and may take the choice back: one place is always chosen.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem *> chosen = selectedItems();
        const auto other =
            std::ranges::find_if(chosen, [this](QListWidgetItem *item) { return item != currentItem(); });
        if (other != chosen.end())
            setCurrentItem(*other);
        else if (chosen.isEmpty() && currentItem())
            currentItem()->setSelected(true);
    });
}

void Navigation::addPlace(const QString &key, const QString &name, const QString &iconName, bool gapBefore)
{
    auto *item = new QListWidgetItem(name, this);
    item->setData(KeyRole, key);
    item->setData(IconRole, iconName);
    item->setData(CountRole, -1);
    item->setData(GapRole, gapBefore);
    describe(item);
}

void Navigation::setName(const QString &key, const QString &name)
{
    if (QListWidgetItem *item = itemOf(key)) {
        item->setText(name);
        describe(item);
    }
}

void Navigation::setCount(const QString &key, int count, bool urgent)
{
    if (QListWidgetItem *item = itemOf(key)) {
        item->setData(CountRole, count);
        item->setData(UrgentRole, urgent);
        describe(item);
    }
}

void Navigation::select(const QString &key)
{
    if (QListWidgetItem *item = itemOf(key))
        setCurrentItem(item);
}

QString Navigation::selected() const
{
    return currentItem() ? currentItem()->data(KeyRole).toString() : QString();
}

QSize Navigation::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(i)->text()));
    return {widest + glyphSize(this) + space(this, 10) + fontMetrics().horizontalAdvance(QLocale().toString(100000)),
            QListWidget::sizeHint().height()};
}

QListWidgetItem *Navigation::itemOf(const QString &key) const
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(KeyRole).toString() == key)
            return item(i);
    }
    return nullptr;
}

void Navigation::describe(QListWidgetItem *item) const
{
    const int number = item->data(CountRole).toInt();
    if (number < 0)
        item->setData(Qt::AccessibleTextRole, item->text());
    else
        //: Read out for a place in the navigation: %1 its name ("Forged"), %2 how many notices are there
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(), QLocale().toString(number)));
}

} // namespace undelivered
