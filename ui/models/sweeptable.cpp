// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sweeptable.h"

#include "ui/models/verdictwords.h"
#include "wording/when.h"
#include "wording/reasontext.h"

#include <QLocale>
#include <algorithm>

namespace undelivered {

QString keptText(KeptBecause because)
{
    switch (because) {
    case KeptBecause::Yours: return SweepTable::tr("About your own mail");
    case KeptBecause::Hijacked: return SweepTable::tr("Proof that your account was misused");
    case KeptBecause::Undecided: return SweepTable::tr("Not clear who sent the message");
    case KeptBecause::Doubtful: return SweepTable::tr("Doubtful: probably of this kind, but not certain");
    case KeptBecause::NotANotice: return SweepTable::tr("Ordinary mail");
    case KeptBecause::OtherVerdict: return SweepTable::tr("Of another kind");
    }
    return {};
}

void SweepTable::setGoing(const QList<SweepCandidate> &going, NoticeBook *book, const QSet<qint64> &leftOut)
{
    m_kept = false;
    m_leftOut.clear();
    m_bytesLeftOut = 0;
    std::vector<Row> rows;
    rows.reserve(static_cast<size_t>(going.size()));
    for (const SweepCandidate &each : going) {
        rows.push_back({each, std::nullopt});
        if (leftOut.contains(each.noticeId))
            tickRow(rows.back(), false);
    }
    show(std::move(rows), book);
}

void SweepTable::setKept(const QList<KeptNotice> &kept, NoticeBook *book)
{
    m_kept = true;
    std::vector<Row> rows;
    rows.reserve(static_cast<size_t>(kept.size()));
    for (const KeptNotice &each : kept)
        rows.push_back({each.notice, each.because});
    const auto rank = [](const Row &row) {
        return row.because == KeptBecause::Doubtful ? 0 : row.because == KeptBecause::Undecided ? 1 : 2;
    };
    std::ranges::stable_sort(rows, {}, rank);
    show(std::move(rows), book);
}

void SweepTable::show(std::vector<Row> rows, NoticeBook *book)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_book = book;
    endResetModel();
}

void SweepTable::tickRow(const Row &row, bool on)
{
    if (on == goes(row))
        return;
    m_bytesLeftOut += on ? -row.notice.size : row.notice.size;
    if (on)
        m_leftOut.remove(row.notice.noticeId);
    else
        m_leftOut.insert(row.notice.noticeId);
}

void SweepTable::tick(const QModelIndexList &rows, bool on)
{
    int first = rowCount();
    int last = -1;
    for (const QModelIndex &each : rows) {
        tickRow(m_rows.at(static_cast<size_t>(each.row())), on);
        first = std::min(first, each.row());
        last = std::max(last, each.row());
    }
    if (last < 0)
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, columns - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void SweepTable::tickAll(bool on)
{
    if (m_rows.empty())
        return;
    for (const Row &each : m_rows)
        tickRow(each, on);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

bool SweepTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (m_kept || role != Qt::CheckStateRole || !index.isValid())
        return false;
    tick({index}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags SweepTable::flags(const QModelIndex &index) const
{
    const bool box = !m_kept && index.column() == RecipientColumn;
    return QAbstractTableModel::flags(index) | (box ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

const NoticeRow *SweepTable::noticeOf(const Row &row) const
{
    const NoticeBook::Entry *entry = m_book ? m_book->find(row.notice.noticeId) : nullptr;
    return entry ? &entry->row : nullptr;
}

int SweepTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SweepTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString SweepTable::text(const Row &row, int column) const
{
    const NoticeRow *notice = noticeOf(row);
    const QLocale locale;
    switch (column) {
    case RecipientColumn:
        if (!notice)
            return row.notice.messageId;
        return notice->recipient.isEmpty() ? tr("No recipient named") : isolated(notice->recipient);
    case MessageColumn: return notice ? isolated(notice->originalSubject.simplified()) : QString();
    case VerdictColumn: return verdictName(row.notice.verdict);
    case WhyColumn: return row.because ? keptText(*row.because) : notice ? rowWhy(*notice) : QString();
    case WhenColumn: return notice ? shortWhen(notice->received, QDateTime::currentDateTime()) : QString();
    case SizeColumn: return locale.formattedDataSize(row.notice.size, 0, QLocale::DataSizeTraditionalFormat);
    default: return {};
    }
}

QVariant SweepTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                                            : QVariant();
    case Qt::CheckStateRole:
        return m_kept || index.column() != RecipientColumn ? QVariant()
                                                           : QVariant(goes(row) ? Qt::Checked : Qt::Unchecked);
    case GoesRole: return m_kept || goes(row);
    case NoticeRole: return row.notice.noticeId;
    default: return {};
    }
}

QVariant SweepTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == SizeColumn ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                                     : QVariant(static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecipientColumn: return tr("Recipient");
    case MessageColumn: return tr("Message");
    case VerdictColumn: return tr("Verdict");
    case WhyColumn: return m_kept ? tr("Why it stays") : tr("Why");
    case WhenColumn: return tr("When");
    case SizeColumn: return tr("Size");
    default: return {};
    }
}

void SweepTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    // Each text is made once; the rest compares what is there.
    struct Keyed {
        QString text;
        qint64 number = 0;
        Row row;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(m_rows.size());
    for (Row &row : m_rows) {
        const NoticeRow *notice = noticeOf(row);
        const qint64 number = column == SizeColumn             ? row.notice.size
                              : column == WhenColumn && notice ? notice->received.toMSecsSinceEpoch()
                                                               : 0;
        keyed.push_back(
            {column == SizeColumn || column == WhenColumn ? QString() : text(row, column), number, std::move(row)});
    }
    const auto less = [](const Keyed &a, const Keyed &b) {
        return a.number != b.number ? a.number < b.number : a.text.compare(b.text, Qt::CaseInsensitive) < 0;
    };
    if (order == Qt::AscendingOrder)
        std::ranges::stable_sort(keyed, less);
    else
        std::ranges::stable_sort(keyed, [&](const Keyed &a, const Keyed &b) { return less(b, a); });
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QHash<qint64, int> places;
    QList<qint64> before;
    for (const QModelIndex &each : old)
        before.append(each.data(NoticeRole).toLongLong());
    for (size_t i = 0; i < keyed.size(); ++i) {
        m_rows[i] = std::move(keyed[i].row);
        if (!old.isEmpty())
            places.insert(m_rows[i].notice.noticeId, static_cast<int>(i));
    }
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i)
        moved.append(index(places.value(before.at(i)), old.at(i).column()));
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace undelivered
