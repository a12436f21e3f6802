// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/itemlayout.h"

#include <QStyle>
#include <QWidget>

namespace undelivered {

ItemLayout::ItemLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

ItemLayout::~ItemLayout()
{
    qDeleteAll(m_items);
}

void ItemLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int ItemLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ItemLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ItemLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem *> ItemLayout::shown() const
{
    QList<QLayoutItem *> items = m_items;
    items.removeIf([](const QLayoutItem *item) { return item->isEmpty(); });
    return items;
}

QSize ItemLayout::largest(const QList<QLayoutItem *> &items, QSize (QLayoutItem::*measure)() const)
{
    QSize size;
    for (const QLayoutItem *item : items)
        size = size.expandedTo((item->*measure)());
    return size;
}

QSize ItemLayout::minimumSize() const
{
    return largest(shown(), &QLayoutItem::minimumSize);
}

QRect ItemLayout::mirrored(const QRect &around, const QRect &place) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    return QStyle::visualRect(direction, around, place);
}

} // namespace undelivered
