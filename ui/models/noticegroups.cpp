// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noticegroups.h"

#include "ui/models/noticefilter.h"

#include <algorithm>

namespace undelivered {

namespace {

using Entry = NoticeBook::Entry;

/// One letter for each reason: what a view of a key can look at.
const QString &reasonLetters()
{
    static const QString letters = [] {
        QString all;
        for (int i = 0; i < reasonCount; ++i)
            all.append(QChar(u'a' + i));
        return all;
    }();
    return letters;
}

/// What the notice has in common with others; empty: it stays alone.
QStringView commonPart(const Entry &entry, NoticeGrouping grouping)
{
    switch (grouping) {
    case NoticeGrouping::Incident: return entry.row.incident;
    case NoticeGrouping::Recipient: return addressView(entry);
    case NoticeGrouping::Domain: return domainView(addressView(entry));
    case NoticeGrouping::Reason: return QStringView(reasonLetters()).sliced(static_cast<int>(entry.row.reason), 1);
    case NoticeGrouping::None: break;
    }
    return {};
}

} // namespace

void NoticeGroups::setGrouping(NoticeGrouping grouping)
{
    m_grouping = grouping;
    m_open.clear();
}

QList<qint64> NoticeGroups::arrange(const std::vector<const Entry *> &notices)
{
    m_groups.clear();
    m_groupOfNotice.clear();
    QList<qint64> rows;
    rows.reserve(static_cast<qsizetype>(notices.size()));
    if (m_grouping == NoticeGrouping::None) {
        for (const Entry *entry : notices)
            rows.append(entry->row.id);
        return rows;
    }
    QHash<QStringView, size_t> places;
    std::vector<std::vector<const Entry *>> groups; // by first appearance
    for (const Entry *entry : notices) {
        const QStringView common = commonPart(*entry, m_grouping);
        const auto place = common.isEmpty() ? places.constEnd() : places.constFind(common);
        if (place != places.constEnd()) {
            groups[*place].push_back(entry);
            continue;
        }
        if (!common.isEmpty())
            places.insert(common, groups.size());
        groups.push_back({entry});
    }
    for (const std::vector<const Entry *> &members : groups) {
        if (members.size() == 1) {
            rows.append(members.front()->row.id);
            continue;
        }
        const QStringView common = commonPart(*members.front(), m_grouping);
        const qint64 row = add(QString(QChar(u'0' + static_cast<int>(m_grouping)) % common.toString()), members);
        rows.append(row);
        if (const NoticeGroup &group = m_groups[row]; isOpen(group))
            rows.append(group.members);
    }
    return rows;
}

qint64 NoticeGroups::add(const QString &key, const std::vector<const Entry *> &members)
{
    NoticeGroup group;
    group.key = key;
    group.verdict = members.front()->row.verdict;
    group.oldest = group.newest = members.front()->when;
    group.members.reserve(static_cast<qsizetype>(members.size()));
    const qint64 row = m_rows.value(key, lowestRow() - 1);
    m_rows.insert(key, row);
    for (const Entry *member : members) {
        group.members.append(member->row.id);
        m_groupOfNotice.insert(member->row.id, row);
        group.oldest = std::min(group.oldest, member->when);
        group.newest = std::max(group.newest, member->when);
        if (member->row.verdict != group.verdict)
            group.verdict.reset();
    }
    m_groups.insert(row, std::move(group));
    return row;
}

const NoticeGroup *NoticeGroups::find(qint64 row) const
{
    const auto found = m_groups.constFind(row);
    return found == m_groups.constEnd() ? nullptr : &*found;
}

bool NoticeGroups::setOpen(const NoticeGroup &group, bool open)
{
    if (isOpen(group) == open)
        return false;
    if (open)
        m_open.insert(group.key);
    else
        m_open.remove(group.key);
    return true;
}

void NoticeGroups::openAll()
{
    for (const NoticeGroup &group : std::as_const(m_groups))
        m_open.insert(group.key);
}

} // namespace undelivered
