// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noticemodel.h"

#include "ui/models/noticetext.h"

#include <algorithm>

namespace undelivered {

namespace {

using Entry = NoticeBook::Entry;

// More separate changes than this cost a view more than starting afresh.
constexpr int manyRanges = 100;

/// Runs of neighbouring true places, first and last, ascending.
QList<std::pair<int, int>> runs(const std::vector<bool> &marked)
{
    QList<std::pair<int, int>> found;
    for (int i = 0; i < static_cast<int>(marked.size()); ++i) {
        if (!marked[static_cast<size_t>(i)])
            continue;
        if (!found.isEmpty() && found.last().second == i - 1)
            found.last().second = i;
        else
            found.append({i, i});
    }
    return found;
}

} // namespace

NoticeModel::NoticeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void NoticeModel::setBook(NoticeBook *book)
{
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (m_book) {
        connect(m_book, &NoticeBook::changed, this, &NoticeModel::bookChanged);
        connect(m_book, &QObject::destroyed, this, [this] {
            m_book = nullptr;
            bookChanged({});
        });
    }
    beginResetModel();
    m_shown.clear();
    endResetModel();
    sortAll();
    rebuild();
}

void NoticeModel::setFilter(const NoticeFilter &filter)
{
    if (m_filter == filter)
        return;
    constexpr size_t keptSieves = 32;
    if (isNarrower(filter, m_filter)) {
        m_wider.emplace_back(m_filter, m_through);
        if (m_wider.size() > keptSieves)
            m_wider.erase(m_wider.begin());
        m_filter = filter;
        sift(m_wider.back().second);
    } else {
        // Backspace: what passed before the letter came passes again.
        while (!m_wider.empty() && m_wider.back().first != filter)
            m_wider.pop_back();
        m_filter = filter;
        if (m_wider.empty()) {
            sift(m_sorted);
        } else {
            m_through = std::move(m_wider.back().second);
            m_wider.pop_back();
        }
    }
    arrange();
}

void NoticeModel::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    sortAll();
    rebuild();
}

void NoticeModel::setGrouping(Grouping grouping)
{
    if (this->grouping() == grouping)
        return;
    m_groups.setGrouping(grouping);
    rebuild();
}

void NoticeModel::setIncidents(const QList<Incident> &incidents)
{
    m_incidents.clear();
    for (const Incident &each : incidents)
        m_incidents.insert(each.id, each);
    if (grouping() == Grouping::Incident)
        showChanges({});
}

void NoticeModel::setGroupOpen(const QModelIndex &group, bool open)
{
    const NoticeGroup *found = groupOf(group);
    if (!found || !m_groups.setOpen(*found, open))
        return;
    const QPersistentModelIndex stays = group;
    rebuild();
    Q_EMIT dataChanged(stays, stays);
}

void NoticeModel::openAllGroups()
{
    m_groups.openAll();
    rebuild();
}

void NoticeModel::bookChanged(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        sortAll();
    else
        sortInto(m_sorted, *m_book, ids, m_order);
    rebuild();
    showChanges(ids);
}

/// The rows of these notices, and those of groups, say something else now.
void NoticeModel::showChanges(const QList<qint64> &ids)
{
    if (ids.isEmpty() && m_groups.isEmpty())
        return;
    const QSet<qint64> touched(ids.begin(), ids.end());
    std::vector<bool> marked(static_cast<size_t>(m_shown.size()), false);
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        marked[static_cast<size_t>(i)] = m_shown.at(i) < 0 || touched.contains(m_shown.at(i));
    const auto changed = runs(marked);
    if (changed.size() > manyRanges) {
        Q_EMIT dataChanged(index(changed.first().first, 0), index(changed.last().second, columns - 1));
        return;
    }
    for (const auto &[first, last] : changed)
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
}

void NoticeModel::sortAll()
{
    m_sorted = m_book ? sortedPlaces(*m_book, m_order) : NoticePlaces();
}

void NoticeModel::rebuild()
{
    m_wider.clear();
    sift(m_sorted);
    arrange();
}

void NoticeModel::sift(const NoticePlaces &from)
{
    m_through.clear();
    m_through.reserve(from.size());
    const NoticeSieve sieve(m_filter);
    for (const NoticeBook::Place place : from) {
        if (sieve.passes(m_book->entries()[place]))
            m_through.push_back(place);
    }
}

void NoticeModel::arrange()
{
    std::vector<const Entry *> passing;
    passing.reserve(m_through.size());
    for (const NoticeBook::Place place : m_through)
        passing.push_back(&m_book->entries()[place]);
    show(m_groups.arrange(passing));
}

/// For each id its row as shown now, or -1.
std::vector<int> NoticeModel::rowsNow(const QList<qint64> &ids) const
{
    // Looked up by place and by number of the group: sets of 100,000 ids would cost more than all the rest.
    std::vector<int> byPlace(m_book ? m_book->entries().size() : 0, -1);
    std::vector<int> byGroup(static_cast<size_t>(-m_groups.lowestRow()) + 1, -1);
    const auto slot = [&](qint64 id) -> int * {
        if (id < 0)
            return &byGroup[static_cast<size_t>(-id)];
        const NoticeBook::Place place = m_book ? m_book->placeOf(id) : NoticeBook::nowhere;
        return place == NoticeBook::nowhere ? nullptr : &byPlace[place];
    };
    for (int i = 0; i < m_shown.size(); ++i) {
        if (int *row = slot(m_shown.at(i)))
            *row = i;
    }
    std::vector<int> rows;
    rows.reserve(static_cast<size_t>(ids.size()));
    for (const qint64 id : ids) {
        const int *row = slot(id);
        rows.push_back(row ? *row : -1);
    }
    return rows;
}

/// Goes from what is shown to `next` in steps that a view can follow without losing selection and place.
void NoticeModel::show(QList<qint64> next)
{
    if (next == m_shown)
        return;
    const std::vector<int> cameFrom = rowsNow(next);
    std::vector<bool> leaving(static_cast<size_t>(m_shown.size()), true);
    std::vector<bool> arriving(cameFrom.size(), true);
    for (size_t i = 0; i < cameFrom.size(); ++i) {
        if (const int row = cameFrom[i]; row >= 0)
            arriving[i] = leaving[static_cast<size_t>(row)] = false;
    }
    const auto out = runs(leaving);
    const auto in = runs(arriving);
    if (out.size() + in.size() > manyRanges) {
        beginResetModel();
        m_shown = std::move(next);
        endResetModel();
        return;
    }
    for (auto range = out.crbegin(); range != out.crend(); ++range) {
        const auto &[first, last] = *range;
        beginRemoveRows({}, first, last);
        m_shown.remove(first, last - first + 1);
        endRemoveRows();
    }
    QList<qint64> stayed;
    stayed.reserve(m_shown.size());
    for (qsizetype i = 0; i < next.size(); ++i) {
        if (!arriving[static_cast<size_t>(i)])
            stayed.append(next.at(i));
    }
    if (stayed != m_shown)
        reorder(std::move(stayed));
    for (const auto &[first, last] : in) {
        beginInsertRows({}, first, last);
        m_shown.insert(first, last - first + 1, 0);
        for (int i = first; i <= last; ++i)
            m_shown[i] = next.at(i);
        endInsertRows();
    }
}

/// The same rows in another order.
void NoticeModel::reorder(QList<qint64> next)
{
    Q_EMIT layoutAboutToBeChanged();
    QHash<qint64, int> row;
    row.reserve(next.size());
    for (int i = 0; i < next.size(); ++i)
        row.insert(next.at(i), i);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    moved.reserve(old.size());
    for (const QModelIndex &each : old)
        moved.append(index(row.value(m_shown.at(each.row())), each.column()));
    m_shown = std::move(next);
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged();
}

const NoticeRow *NoticeModel::rowOf(const QModelIndex &index) const
{
    if (!m_book || !index.isValid() || index.row() >= m_shown.size())
        return nullptr;
    const Entry *entry = m_book->find(m_shown.at(index.row()));
    return entry ? &entry->row : nullptr;
}

const NoticeGroup *NoticeModel::groupOf(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? m_groups.find(m_shown.at(index.row())) : nullptr;
}

bool NoticeModel::isGroup(const QModelIndex &index) const
{
    return groupOf(index) != nullptr;
}

QList<qint64> NoticeModel::noticesAt(int row) const
{
    const NoticeGroup *group = m_groups.find(m_shown.at(row));
    return group ? group->members : QList<qint64>{m_shown.at(row)};
}

bool NoticeModel::isByPerson(qint64 id) const
{
    const Entry *entry = m_book ? m_book->find(id) : nullptr;
    return entry && entry->row.byPerson;
}

QModelIndex NoticeModel::reveal(qint64 id)
{
    if (const qint64 group = m_groups.rowOfMember(id); group != 0)
        setGroupOpen(indexOf(group), true);
    return indexOf(id);
}

QModelIndex NoticeModel::indexOf(qint64 id) const
{
    const qsizetype at = m_shown.indexOf(id);
    return at < 0 ? QModelIndex() : index(static_cast<int>(at), SummaryColumn);
}

int NoticeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int NoticeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant NoticeModel::data(const QModelIndex &index, int role) const
{
    if (const NoticeGroup *group = groupOf(index))
        return groupData(*group, m_shown.at(index.row()), index.column(), role);
    const NoticeRow *row = rowOf(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return columnText(*row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == SummaryColumn ? rowReading(*row) : columnText(*row, index.column());
    case IdRole: return row->id;
    case VerdictRole: return row->verdict ? QVariant(static_cast<int>(*row->verdict)) : QVariant();
    case KindRole: return static_cast<int>(row->kind);
    case ReasonRole: return static_cast<int>(row->reason);
    case RecipientRole: return row->recipient;
    case RecipientCountRole: return row->recipientCount;
    case SubjectRole: return row->originalSubject;
    case ReceivedRole: return row->received;
    case SizeRole: return row->size;
    case IncidentRole: return row->incident;
    case GroupCountRole: return 0;
    case MemberRole: return m_groups.rowOfMember(row->id) != 0;
    default: return {};
    }
}

QVariant NoticeModel::groupData(const NoticeGroup &group, qint64 id, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == SummaryColumn  ? QVariant(titleOf(group))
               : column == ReasonColumn ? QVariant(whyOf(group))
                                        : QVariant();
    case Qt::AccessibleTextRole:
        return column == SummaryColumn ? groupReading(titleOf(group), whyOf(group), m_groups.isOpen(group))
                                       : whyOf(group);
    case IdRole: return id;
    case VerdictRole: return group.verdict ? QVariant(static_cast<int>(*group.verdict)) : QVariant();
    case ReceivedRole: return QDateTime::fromMSecsSinceEpoch(group.newest);
    case GroupCountRole: return static_cast<int>(group.members.size());
    case GroupOpenRole: return m_groups.isOpen(group);
    default: return {};
    }
}

QString NoticeModel::titleOf(const NoticeGroup &group) const
{
    const Entry *first = m_book ? m_book->find(group.members.first()) : nullptr;
    return first ? groupTitle(group, grouping(), first->row) : QString();
}

QString NoticeModel::whyOf(const NoticeGroup &group) const
{
    const Entry *first = m_book && grouping() == Grouping::Incident ? m_book->find(group.members.first()) : nullptr;
    return groupWhy(group, first ? m_incidents.value(first->row.incident).subject.simplified() : QString());
}

QVariant NoticeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return columnName(section);
}

} // namespace undelivered
