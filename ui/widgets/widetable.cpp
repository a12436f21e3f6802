// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/widetable.h"

#include "ui/widgets/type.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <algorithm>

namespace undelivered {

WideTable::WideTable(QWidget *parent)
    : QTreeView(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setMinimumSectionSize(1);
    header()->setHighlightSections(false);
}

void WideTable::setColumns(const QList<int> &wide, const QList<int> &spared)
{
    m_wide = wide;
    m_spared = spared;
    share();
}

void WideTable::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    // After the view itself has heard of it.
    connect(model, &QAbstractItemModel::modelReset, this, &WideTable::share);
    connect(model, &QAbstractItemModel::rowsInserted, this, &WideTable::share);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &WideTable::share);
    share();
}

void WideTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    share();
}

void WideTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        share();
}

int WideTable::wishedWidth(int column) const
{
    return std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
}

/// A wide column shows its heading and enough of what it holds to tell one row from another.
int WideTable::leastWidth(int column) const
{
    return m_wide.contains(column)
               ? std::max(header()->sectionSizeHint(column), std::min(wishedWidth(column), characters(this, 22)))
               : wishedWidth(column);
}

void WideTable::share()
{
    if (m_sharing || !model() || model()->columnCount() == 0)
        return;
    const QScopedValueRollback<bool> once(m_sharing, true);
    QList<int> shown;
    int least = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, false);
        shown.append(column);
        least += leastWidth(column);
    }
    const int room = viewport()->width();
    for (const int column : std::as_const(m_spared)) {
        if (least <= room)
            break;
        least -= leastWidth(column);
        shown.removeOne(column);
        setColumnHidden(column, true);
    }
    qint64 wishes = 0;
    int last = -1;
    for (const int column : std::as_const(shown)) {
        if (!m_wide.contains(column))
            continue;
        wishes += wishedWidth(column);
        last = column;
    }
    // What is left over goes to the wide columns, to each as much as it holds.
    const int over = std::max(0, room - least);
    int given = 0;
    for (const int column : std::as_const(shown)) {
        int width = leastWidth(column);
        if (m_wide.contains(column) && wishes > 0) {
            const int more = column == last ? over - given : static_cast<int>(over * wishedWidth(column) / wishes);
            width += more;
            given += more;
        }
        setColumnWidth(column, width);
    }
}

} // namespace undelivered
