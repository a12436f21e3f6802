// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noticemodel.h"

#include "ui/models/verdictwords.h"
#include "ui/models/when.h"
#include "wording/reasontext.h"

#include <QLocale>
#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

using Entry = NoticeBook::Entry;
using Order = NoticeModel::Order;

// More separate changes than this cost a view more than starting afresh.
constexpr int manyRanges = 100;

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
        return standsOn(row, m_filter.shelf) && (!m_filter.verdict || row.verdict == m_filter.verdict)
            && (!m_filter.reason || row.reason == *m_filter.reason) && (!m_filter.kind || row.kind == *m_filter.kind)
            && (m_filter.incident.isEmpty() || row.incident == m_filter.incident) && entry.when >= m_from
            && entry.when < m_until && (m_filter.domain.isEmpty() || domainOf(row.recipient) == m_filter.domain)
            && std::ranges::all_of(m_words, [&](const QString &word) { return entry.needle.contains(word); });
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

QStringView domainView(const QString &address)
{
    return QStringView(address).sliced(address.lastIndexOf(u'@') + 1);
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
    m_sorted.clear();
    m_shown.clear();
    endResetModel();
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
    m_sorted.clear();
    rebuild();
}

void NoticeModel::bookChanged(const QList<qint64> &ids)
{
    m_sorted.clear();
    rebuild();
    if (ids.isEmpty())
        return;
    const QSet<qint64> touched(ids.begin(), ids.end());
    std::vector<bool> marked(static_cast<size_t>(m_shown.size()), false);
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        marked[static_cast<size_t>(i)] = touched.contains(m_shown.at(i));
    for (const auto &[first, last] : runs(marked))
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
}

void NoticeModel::rebuild()
{
    QList<qint64> next;
    if (m_book) {
        if (m_sorted.size() != m_book->entries().size()) {
            std::vector<const Entry *> order;
            order.reserve(m_book->entries().size());
            for (const Entry &entry : m_book->entries())
                order.push_back(&entry);
            std::ranges::sort(order, [this](const Entry *a, const Entry *b) { return before(*a, *b, m_order); });
            m_sorted.clear();
            m_sorted.reserve(order.size());
            for (const Entry *entry : order)
                m_sorted.push_back(entry->row.id);
        }
        const Sieve sieve(m_filter);
        next.reserve(static_cast<qsizetype>(m_sorted.size()));
        for (const qint64 id : m_sorted) {
            if (sieve.passes(*m_book->find(id)))
                next.append(id);
        }
    }
    show(std::move(next));
}

/// Goes from what is shown to `next` in steps that a view can follow without losing selection and place.
void NoticeModel::show(QList<qint64> next)
{
    if (next == m_shown)
        return;
    const QSet<qint64> wanted(next.begin(), next.end());
    const QSet<qint64> had(m_shown.begin(), m_shown.end());
    std::vector<bool> leaving(static_cast<size_t>(m_shown.size()));
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        leaving[static_cast<size_t>(i)] = !wanted.contains(m_shown.at(i));
    std::vector<bool> arriving(static_cast<size_t>(next.size()));
    for (qsizetype i = 0; i < next.size(); ++i)
        arriving[static_cast<size_t>(i)] = !had.contains(next.at(i));
    const auto out = runs(leaving);
    const auto in = runs(arriving);
    if (out.size() + in.size() > manyRanges) {
        beginResetModel();
        m_shown = std::move(next);
        endResetModel();
        return;
    }
    for (const auto &[first, last] : std::views::reverse(out)) {
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
    if (stayed != m_shown) {
        Q_EMIT layoutAboutToBeChanged();
        QHash<qint64, int> place;
        place.reserve(stayed.size());
        for (int i = 0; i < stayed.size(); ++i)
            place.insert(stayed.at(i), i);
        const QModelIndexList old = persistentIndexList();
        QModelIndexList moved;
        moved.reserve(old.size());
        for (const QModelIndex &each : old)
            moved.append(index(place.value(m_shown.at(each.row())), each.column()));
        m_shown = std::move(stayed);
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged();
    }
    for (const auto &[first, last] : in) {
        beginInsertRows({}, first, last);
        m_shown.insert(first, last - first + 1, 0);
        for (int i = first; i <= last; ++i)
            m_shown[i] = next.at(i);
        endInsertRows();
    }
}

const NoticeRow *NoticeModel::rowOf(const QModelIndex &index) const
{
    if (!m_book || !index.isValid() || index.row() >= m_shown.size())
        return nullptr;
    const Entry *entry = m_book->find(m_shown.at(index.row()));
    return entry ? &entry->row : nullptr;
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
    default: return {};
    }
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
