// SPDX-License-Identifier: GPL-3.0-or-later
/// What belongs together in a list stands below one row that opens and closes. Numbers of such rows are negative, so that they
/// cannot be taken for a notice's id, and stay with their group as long as the object lives. Window's thread.
#pragma once

#include "ui/models/noticebook.h"

#include <QHash>
#include <QSet>
#include <vector>

namespace undelivered {

enum class NoticeGrouping { None, Incident, Recipient, Reason, Domain };

struct NoticeGroup {
    QString key;                    ///< the grouping and what the members have in common
    QList<qint64> members;          ///< ids, in the order of the list; never empty
    std::optional<Verdict> verdict; ///< of all members; nothing where they differ
    qint64 oldest = 0;              ///< milliseconds since 1970
    qint64 newest = 0;
};

class NoticeGroups
{
public:
    [[nodiscard]] NoticeGrouping grouping() const { return m_grouping; }
    /// All groups are closed at first.
    void setGrouping(NoticeGrouping grouping);

    /// Groups these notices anew; returns the rows to show: ids, and numbers of groups. A group stands where its first notice
    /// would, what has no company stays a row of its own, and members follow where their group is open.
    [[nodiscard]] QList<qint64> arrange(const std::vector<const NoticeBook::Entry *> &notices);

    /// Null where the row is no group's.
    [[nodiscard]] const NoticeGroup *find(qint64 row) const;
    /// The row of the group that this notice belongs to; 0: none.
    [[nodiscard]] qint64 rowOfMember(qint64 notice) const { return m_groupOfNotice.value(notice, 0); }
    [[nodiscard]] bool isEmpty() const { return m_groups.isEmpty(); }
    /// Rows of groups have numbers from -1 down to this one.
    [[nodiscard]] qint64 lowestRow() const { return -static_cast<qint64>(m_rows.size()); }

    [[nodiscard]] bool isOpen(const NoticeGroup &group) const { return m_open.contains(group.key); }
    /// Counts from the next arrange(). False where it was so already.
    bool setOpen(const NoticeGroup &group, bool open);
    void openAll();

private:
    [[nodiscard]] qint64 add(const QString &key, const std::vector<const NoticeBook::Entry *> &members);

    NoticeGrouping m_grouping = NoticeGrouping::None;
    QHash<qint64, NoticeGroup> m_groups;   ///< by the number of its row
    QHash<QString, qint64> m_rows;         ///< by key: the same group keeps its row's number
    QHash<qint64, qint64> m_groupOfNotice; ///< members of groups only
    QSet<QString> m_open;                  ///< keys
};

} // namespace undelivered
