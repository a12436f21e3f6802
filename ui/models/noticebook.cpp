// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noticebook.h"

namespace undelivered {

namespace {

NoticeBook::Entry entryOf(const NoticeRow &row)
{
    return {row, row.searchText.isEmpty() ? searchTextOf(row) : row.searchText,
            row.received.isValid() ? row.received.toMSecsSinceEpoch() : 0};
}

} // namespace

const NoticeBook::Entry *NoticeBook::find(qint64 id) const
{
    const auto at = m_at.constFind(id);
    return at == m_at.constEnd() ? nullptr : &m_entries[*at];
}

void NoticeBook::reset(const QList<NoticeRow> &rows)
{
    fill(rows);
    Q_EMIT changed({});
}

void NoticeBook::foresee(const QList<NoticeRow> &newest, const QList<NoticeTally> &tally)
{
    fill(newest);
    m_counts = {};
    for (const NoticeTally &each : tally) {
        NoticeRow like;
        like.kind = each.kind;
        like.verdict = each.verdict;
        m_counts.add(like, each.count);
    }
    Q_EMIT changed({});
}

void NoticeBook::fill(const QList<NoticeRow> &rows)
{
    m_entries.clear();
    m_at.clear();
    m_counts = {};
    m_entries.reserve(static_cast<size_t>(rows.size()));
    m_at.reserve(rows.size());
    for (const NoticeRow &row : rows) {
        m_at.insert(row.id, static_cast<Place>(m_entries.size()));
        m_entries.push_back(entryOf(row));
        m_counts.add(row);
    }
}

void NoticeBook::join(const QList<const NoticeBook *> &books)
{
    m_entries.clear();
    m_at.clear();
    m_counts = {};
    for (const NoticeBook *book : books) {
        for (const Entry &entry : book->m_entries) {
            m_at.insert(entry.row.id, static_cast<Place>(m_entries.size()));
            m_entries.push_back(entry);
        }
        m_counts.add(book->m_counts);
    }
    Q_EMIT changed({});
}

void NoticeBook::put(const QList<NoticeRow> &rows)
{
    if (rows.isEmpty())
        return;
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const NoticeRow &row : rows) {
        ids.append(row.id);
        const auto at = m_at.constFind(row.id);
        if (at == m_at.constEnd()) {
            m_at.insert(row.id, static_cast<Place>(m_entries.size()));
            m_entries.push_back(entryOf(row));
        } else {
            m_counts.add(m_entries[*at].row, -1);
            m_entries[*at] = entryOf(row);
        }
        m_counts.add(row);
    }
    Q_EMIT changed(ids);
}

void NoticeBook::remove(const QList<qint64> &ids)
{
    bool any = false;
    for (const qint64 id : ids) {
        const auto at = m_at.constFind(id);
        if (at == m_at.constEnd())
            continue;
        const Place place = *at;
        m_at.erase(at);
        m_counts.add(m_entries[place].row, -1);
        if (place + 1 != m_entries.size()) {
            m_entries[place] = std::move(m_entries.back());
            m_at[m_entries[place].row.id] = place;
        }
        m_entries.pop_back();
        any = true;
    }
    if (any)
        Q_EMIT changed({});
}

} // namespace undelivered
