// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evengrid.h"

#include <algorithm>

namespace undelivered {

namespace {

int roundedUp(int count, int parts)
{
    return (count + parts - 1) / parts;
}

} // namespace

EvenGrid::EvenGrid(int spacing, QWidget *parent)
    : ItemLayout(spacing, parent)
{
}

int EvenGrid::columnsFor(const QList<QLayoutItem *> &items, int width) const
{
    const int count = static_cast<int>(items.size());
    const int cell = std::max(1, largest(items, &QLayoutItem::sizeHint).width());
    const int most = std::clamp((width + spacing()) / (cell + spacing()), 1, std::max(1, count));
    return std::max(1, roundedUp(count, std::max(1, roundedUp(count, most))));
}

int EvenGrid::heightForWidth(int width) const
{
    const QList<QLayoutItem *> items = shown();
    if (items.isEmpty())
        return 0;
    const int rows = roundedUp(static_cast<int>(items.size()), columnsFor(items, width));
    return rows * largest(items, &QLayoutItem::sizeHint).height() + (rows - 1) * spacing();
}

QSize EvenGrid::sizeHint() const
{
    const QList<QLayoutItem *> items = shown();
    const QSize cell = largest(items, &QLayoutItem::sizeHint);
    const int count = static_cast<int>(items.size());
    return {cell.width() * count + spacing() * std::max(0, count - 1), cell.height()};
}

void EvenGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QList<QLayoutItem *> items = shown();
    if (items.isEmpty())
        return;
    const int columns = columnsFor(items, rect.width());
    const int height = largest(items, &QLayoutItem::sizeHint).height();
    const double step = static_cast<double>(rect.width() + spacing()) / columns;
    for (int i = 0; i < items.size(); ++i) {
        const int left = qRound(step * (i % columns));
        const int right = qRound(step * (i % columns + 1)) - spacing();
        const QRect cell(rect.x() + left, rect.y() + i / columns * (height + spacing()), right - left, height);
        items.at(i)->setGeometry(mirrored(rect, cell));
    }
}

} // namespace undelivered
