// SPDX-License-Identifier: GPL-3.0-or-later
/// Reading notices: rows for lists without touching what lies beside them, and single notices in full. Used by store.cpp
/// and noticetable.cpp, on the Store's thread.
#pragma once

#include "store/foldertable.h"
#include "store/statement.h"
#include "store/store.h"

namespace undelivered {

class Database;

[[nodiscard]] Result<QList<NoticeRow>> readNoticeRows(Database &database, const QString &account);
[[nodiscard]] Result<JudgedNotice> readNotice(Database &database, qint64 id);
[[nodiscard]] Result<QList<JudgedNotice>> readNoticesForJudging(Database &database, const QString &account);
[[nodiscard]] Result<QByteArray> readRawNotice(Database &database, qint64 id);

/// A notice as it stands in the file, with its evidence as bytes.
struct PresentNotice {
    NoticeRow row;
    QByteArray evidence;
};

/// Present notices of one account by their place, one by one.
class PresentNotices
{
public:
    PresentNotices(Database &database, qint64 account);
    /// Nothing where none is known there.
    [[nodiscard]] Result<std::optional<PresentNotice>> at(const MessageKey &key);

private:
    FolderRows m_folders;
    Statement m_query;
};

} // namespace undelivered
