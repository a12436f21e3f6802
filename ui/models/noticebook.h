// SPDX-License-Identifier: GPL-3.0-or-later
/// All notices of one account that the window knows, by id, with their counts: the one copy that every list, the chart and
/// the overview look at. Fed from AccountSession's signals. Window's thread; does no I/O.
#pragma once

#include "ui/models/shelf.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <limits>
#include <vector>

namespace undelivered {

class NoticeBook final : public QObject
{
    Q_OBJECT
public:
    struct Entry {
        NoticeRow row;
        QString needle;  ///< what the search looks through: NoticeRow::searchText
        qint64 when = 0; ///< milliseconds since 1970, for sorting
    };

    using Place = quint32; ///< index into entries(); valid until remove() or reset()
    static constexpr Place nowhere = std::numeric_limits<Place>::max();

    using QObject::QObject;

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }
    /// Null where the id is not (or no more) known. Valid until the book changes.
    [[nodiscard]] const Entry *find(qint64 id) const;
    [[nodiscard]] Place placeOf(qint64 id) const { return m_at.value(id, nowhere); }
    [[nodiscard]] const ShelfCounts &counts() const { return m_counts; }

    void reset(const QList<NoticeRow> &rows);
    /// The newest rows and the counts of all, until reset() brings the rest.
    void foresee(const QList<NoticeRow> &newest, const QList<NoticeTally> &tally);
    /// Becomes what stands in these books together. Ids are unique over all accounts.
    void join(const QList<const NoticeBook *> &books);
    /// New rows are added, known ones replaced.
    void put(const QList<NoticeRow> &rows);
    void remove(const QList<qint64> &ids);

Q_SIGNALS:
    /// After any change. `ids` are those that are new or changed; empty after reset() and remove().
    void changed(const QList<qint64> &ids);

private:
    void fill(const QList<NoticeRow> &rows);

    std::vector<Entry> m_entries;
    QHash<qint64, Place> m_at;
    ShelfCounts m_counts;
};

} // namespace undelivered
