// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noticemodel.h"

#include "ui/models/verdictwords.h"
#include "ui/models/when.h"
#include "wording/reasontext.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

using Entry = NoticeBook::Entry;
using Order = NoticeModel::Order;

// More separate changes than this cost a view more than starting afresh.
constexpr int manyRanges = 100;

QStringView domainView(QStringView address)
{
    return address.sliced(address.lastIndexOf(u'@') + 1);
}

/// The recipient in lower case: the first line of what the search looks through.
QStringView addressView(const Entry &entry)
{
    const QStringView needle(entry.needle);
    return needle.first(std::max<qsizetype>(0, needle.indexOf(u'\n')));
}

/// The filter with everything computed that stays the same for all rows.
class Sieve
{
public:
    explicit Sieve(const NoticeFilter &filter)
        : m_filter(filter)
        , m_words(filter.text.toLower().simplified().split(u' ', Qt::SkipEmptyParts))
    {
        if (filter.from.isValid())
            m_from = filter.from.startOfDay().toMSecsSinceEpoch();
        if (filter.to.isValid())
            m_until = filter.to.addDays(1).startOfDay().toMSecsSinceEpoch();
    }

    [[nodiscard]] bool passes(const Entry &entry) const
    {
        const NoticeRow &row = entry.row;
        return standsOn(row, m_filter.shelf) && (!m_filter.verdict || row.verdict == m_filter.verdict) &&
               (!m_filter.reason || row.reason == *m_filter.reason) && (!m_filter.kind || row.kind == *m_filter.kind) &&
               (m_filter.incident.isEmpty() || row.incident == m_filter.incident) && entry.when >= m_from &&
               entry.when < m_until &&
               (m_filter.domain.isEmpty() || domainView(addressView(entry)) == m_filter.domain) &&
               std::ranges::all_of(m_words, [&](const QString &word) { return entry.needle.contains(word); });
    }

private:
    const NoticeFilter &m_filter;
    QStringList m_words;
    qint64 m_from = std::numeric_limits<qint64>::min();
    qint64 m_until = std::numeric_limits<qint64>::max();
};

int verdictRank(const NoticeRow &row)
{
    return row.verdict ? static_cast<int>(*row.verdict) : verdictCount;
}

bool before(const Entry &a, const Entry &b, Order order)
{
    const auto byTime = [&] { return a.when != b.when ? a.when > b.when : a.row.id > b.row.id; };
    const auto byText = [&](QStringView left, QStringView right) {
        const int c = left.compare(right, Qt::CaseInsensitive);
        return c != 0 ? c < 0 : byTime();
    };
    switch (order) {
    case Order::Newest: return byTime();
    case Order::Oldest: return a.when != b.when ? a.when < b.when : a.row.id < b.row.id;
    case Order::Recipient: return byText(a.row.recipient, b.row.recipient);
    case Order::Domain: return byText(domainView(a.row.recipient), domainView(b.row.recipient));
    case Order::Subject: return byText(a.row.originalSubject, b.row.originalSubject);
    case Order::Reason: return a.row.reason != b.row.reason ? a.row.reason < b.row.reason : byTime();
    case Order::Verdict: {
        const int left = verdictRank(a.row);
        const int right = verdictRank(b.row);
        return left != right ? left < right : byTime();
    }
    case Order::Largest: return a.row.size != b.row.size ? a.row.size > b.row.size : byTime();
    }
    return byTime();
}

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

QString domainOf(const QString &address)
{
    return domainView(address).toString().toLower();
}

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
    m_filter = filter;
    rebuild();
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
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    m_open.clear();
    rebuild();
}

void NoticeModel::setIncidents(const QList<Incident> &incidents)
{
    m_incidents.clear();
    for (const Incident &each : incidents)
        m_incidents.insert(each.id, each);
    if (m_grouping == Grouping::Incident)
        showChanges({});
}

void NoticeModel::setGroupOpen(const QModelIndex &group, bool open)
{
    const Group *found = groupOf(group);
    if (!found || m_open.contains(found->key) == open)
        return;
    if (open)
        m_open.insert(found->key);
    else
        m_open.remove(found->key);
    const QPersistentModelIndex stays = group;
    rebuild();
    Q_EMIT dataChanged(stays, stays);
}

void NoticeModel::openAllGroups()
{
    for (const Group &group : std::as_const(m_groups))
        m_open.insert(group.key);
    rebuild();
}

void NoticeModel::bookChanged(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        sortAll();
    else
        sortIn(ids);
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
    m_sorted.clear();
    if (!m_book)
        return;
    const std::vector<Entry> &entries = m_book->entries();
    m_sorted.resize(entries.size());
    std::iota(m_sorted.begin(), m_sorted.end(), NoticeBook::Place(0));
    const auto earlier = [&](NoticeBook::Place a, NoticeBook::Place b) {
        return before(entries[a], entries[b], m_order);
    };
    // The store gives them newest first: then there is nothing to do.
    if (!std::ranges::is_sorted(m_sorted, earlier))
        std::ranges::sort(m_sorted, earlier);
}

/// New and changed notices take their place among the others, which keep theirs: a scan adds few to many, again and again.
void NoticeModel::sortIn(const QList<qint64> &ids)
{
    const std::vector<Entry> &entries = m_book->entries();
    std::vector<bool> moves(entries.size(), false);
    std::vector<NoticeBook::Place> fresh;
    fresh.reserve(static_cast<size_t>(ids.size()));
    for (const qint64 id : ids) {
        const NoticeBook::Place place = m_book->placeOf(id);
        if (!moves[place])
            fresh.push_back(place);
        moves[place] = true;
    }
    const auto earlier = [&](NoticeBook::Place a, NoticeBook::Place b) {
        return before(entries[a], entries[b], m_order);
    };
    std::ranges::sort(fresh, earlier);
    std::erase_if(m_sorted, [&](NoticeBook::Place place) { return moves[place]; });
    const auto middle = static_cast<std::ptrdiff_t>(m_sorted.size());
    m_sorted.insert(m_sorted.end(), fresh.begin(), fresh.end());
    std::ranges::inplace_merge(m_sorted, m_sorted.begin() + middle, earlier);
}

void NoticeModel::rebuild()
{
    std::vector<const Entry *> passing;
    passing.reserve(m_sorted.size());
    const Sieve sieve(m_filter);
    for (const NoticeBook::Place place : m_sorted) {
        const Entry &entry = m_book->entries()[place];
        if (sieve.passes(entry))
            passing.push_back(&entry);
    }
    m_passing = static_cast<int>(passing.size());
    m_groups.clear();
    m_groupOfNotice.clear();
    if (m_grouping != Grouping::None) {
        show(grouped(passing));
        return;
    }
    QList<qint64> next;
    next.reserve(m_passing);
    for (const Entry *entry : passing)
        next.append(entry->row.id);
    show(std::move(next));
}

/// A group stands where its first notice would; those that are alone stay as they are.
QList<qint64> NoticeModel::grouped(const std::vector<const Entry *> &passing)
{
    QHash<QStringView, int> places;
    std::vector<std::vector<const Entry *>> groups; // by first appearance
    const QString reasons = [] {
        QString letters;
        for (int i = 0; i < reasonCount; ++i)
            letters.append(QChar(u'a' + i));
        return letters;
    }();
    const auto keyOf = [&](const Entry &entry) -> QStringView {
        switch (m_grouping) {
        case Grouping::Incident: return entry.row.incident;
        case Grouping::Recipient: return addressView(entry);
        case Grouping::Domain: return domainView(addressView(entry));
        case Grouping::Reason: return QStringView(reasons).sliced(static_cast<int>(entry.row.reason), 1);
        case Grouping::None: break;
        }
        return {};
    };
    for (const Entry *entry : passing) {
        const QStringView key = keyOf(*entry);
        if (key.isEmpty()) {
            groups.push_back({entry});
            continue;
        }
        const auto place = places.constFind(key);
        if (place != places.constEnd()) {
            groups[static_cast<size_t>(*place)].push_back(entry);
            continue;
        }
        places.insert(key, static_cast<int>(groups.size()));
        groups.push_back({entry});
    }
    QList<qint64> next;
    next.reserve(static_cast<qsizetype>(passing.size()));
    for (const std::vector<const Entry *> &each : groups) {
        if (each.size() == 1) {
            next.append(each.front()->row.id);
            continue;
        }
        Group group;
        group.key = QString(QChar(u'0' + static_cast<int>(m_grouping)) % keyOf(*each.front()).toString());
        group.verdict = each.front()->row.verdict;
        group.oldest = group.newest = each.front()->when;
        group.members.reserve(static_cast<qsizetype>(each.size()));
        const qint64 row = m_groupRows.value(group.key, -static_cast<qint64>(m_groupRows.size()) - 1);
        m_groupRows.insert(group.key, row);
        for (const Entry *member : each) {
            group.members.append(member->row.id);
            m_groupOfNotice.insert(member->row.id, row);
            group.oldest = std::min(group.oldest, member->when);
            group.newest = std::max(group.newest, member->when);
            if (member->row.verdict != group.verdict)
                group.verdict.reset();
        }
        next.append(row);
        if (m_open.contains(group.key))
            next.append(group.members);
        m_groups.insert(row, std::move(group));
    }
    return next;
}

/// For each id its row as shown now, or -1.
std::vector<int> NoticeModel::rowsNow(const QList<qint64> &ids) const
{
    // Looked up by place and by number of the group: sets of 100,000 ids would cost more than all the rest.
    std::vector<int> byPlace(m_book ? m_book->entries().size() : 0, -1);
    std::vector<int> byGroup(static_cast<size_t>(m_groupRows.size()) + 1, -1);
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

const NoticeModel::Group *NoticeModel::groupOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return nullptr;
    const auto found = m_groups.constFind(m_shown.at(index.row()));
    return found == m_groups.constEnd() ? nullptr : &*found;
}

bool NoticeModel::isGroup(const QModelIndex &index) const
{
    return groupOf(index) != nullptr;
}

QList<qint64> NoticeModel::noticesAt(int row) const
{
    const qint64 id = m_shown.at(row);
    return id < 0 ? m_groups.value(id).members : QList<qint64>{id};
}

bool NoticeModel::isByPerson(qint64 id) const
{
    const Entry *entry = m_book ? m_book->find(id) : nullptr;
    return entry && entry->row.byPerson;
}

QModelIndex NoticeModel::reveal(qint64 id)
{
    const auto group = m_groupOfNotice.constFind(id);
    if (group != m_groupOfNotice.constEnd())
        setGroupOpen(indexOf(*group), true);
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

QVariant NoticeModel::display(const NoticeRow &row, int column) const
{
    switch (column) {
    case SummaryColumn: return rowTitle(row);
    case VerdictColumn: return verdictName(row.verdict);
    case RecipientColumn: return row.recipient;
    case SubjectColumn: return row.originalSubject;
    case ReasonColumn: return rowWhy(row);
    case ReceivedColumn: return QLocale().toString(row.received.toLocalTime(), QLocale::ShortFormat);
    case SizeColumn: return QLocale().formattedDataSize(row.size);
    default: return {};
    }
}

QVariant NoticeModel::data(const QModelIndex &index, int role) const
{
    if (const Group *group = groupOf(index))
        return groupData(*group, m_shown.at(index.row()), index.column(), role);
    const NoticeRow *row = rowOf(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(*row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != SummaryColumn)
            return display(*row, index.column());
        //: Read out for one row of the list: %1 verdict ("Forged"), %2 recipient and subject, %3 reason, %4 date and time
        return tr("%1: %2. %3. %4.")
            .arg(verdictName(row->verdict), rowTitle(*row), rowWhy(*row),
                 QLocale().toString(row->received.toLocalTime(), QLocale::LongFormat));
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
    case MemberRole: return m_groupOfNotice.contains(row->id);
    default: return {};
    }
}

QVariant NoticeModel::groupData(const Group &group, qint64 id, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == SummaryColumn  ? QVariant(groupTitle(group))
               : column == ReasonColumn ? QVariant(groupWhy(group))
                                        : QVariant();
    case Qt::AccessibleTextRole:
        if (column != SummaryColumn)
            return groupWhy(group);
        return m_open.contains(group.key)
                   //: Read out for a row that stands for several notices: %1 what they have in common, %2 how many ("214 notices")
                   ? tr("%1. %2, listed below.").arg(groupTitle(group), groupWhy(group))
                   //: Read out for a row that stands for several notices: %1 what they have in common, %2 how many ("214 notices")
                   : tr("%1. %2, closed.").arg(groupTitle(group), groupWhy(group));
    case IdRole: return id;
    case VerdictRole: return group.verdict ? QVariant(static_cast<int>(*group.verdict)) : QVariant();
    case ReceivedRole: return QDateTime::fromMSecsSinceEpoch(group.newest);
    case GroupCountRole: return static_cast<int>(group.members.size());
    case GroupOpenRole: return m_open.contains(group.key);
    default: return {};
    }
}

QString NoticeModel::groupTitle(const Group &group) const
{
    const Entry *first = m_book ? m_book->find(group.members.first()) : nullptr;
    if (!first)
        return {};
    switch (m_grouping) {
    case Grouping::Incident: {
        const QDate today = QDate::currentDate();
        const QDate from = QDateTime::fromMSecsSinceEpoch(group.oldest).date();
        const QDate to = QDateTime::fromMSecsSinceEpoch(group.newest).date();
        const QString verdict = verdictName(first->row.verdict);
        //: A run of notices: %1 a verdict ("Forged"), %2 a day
        return from == to ? tr("%1, %2").arg(verdict, dayName(from, today))
                          //: A run of notices: %1 a verdict ("Forged"), %2 and %3 its first and last day
                          : tr("%1, %2 to %3").arg(verdict, dayName(from, today), dayName(to, today));
    }
    case Grouping::Recipient: return isolated(first->row.recipient);
    case Grouping::Domain: return isolated(domainOf(first->row.recipient));
    case Grouping::Reason: return reasonName(first->row.reason);
    case Grouping::None: break;
    }
    return {};
}

QString NoticeModel::groupWhy(const Group &group) const
{
    const int count = static_cast<int>(group.members.size());
    const QString subject =
        m_grouping == Grouping::Incident ? m_incidents.value(group.key.sliced(1)).subject.simplified() : QString();
    if (subject.isEmpty())
        return tr("%n notice(s)", nullptr, count);
    //: %n how many notices, %1 the commonest subject of the messages they are about
    return tr("%n notice(s), mostly \u201c%1\u201d", nullptr, count).arg(isolated(subject));
}

QVariant NoticeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case SummaryColumn: return tr("Notice");
    case VerdictColumn: return tr("Verdict");
    case RecipientColumn: return tr("Recipient");
    case SubjectColumn: return tr("Your message");
    case ReasonColumn: return tr("Why");
    case ReceivedColumn: return tr("When");
    case SizeColumn: return tr("Size");
    default: return {};
    }
}

} // namespace undelivered
