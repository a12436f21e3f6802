// SPDX-License-Identifier: GPL-3.0-or-later
/// Reading notices: rows for lists without touching what lies beside them, and single notices in full. Used by store.cpp
/// and noticetable.cpp, on the Store's thread.
#pragma once

#include "store/statement.h"
#include "store/store.h"

namespace undelivered {

class Database;

[[nodiscard]] Result<QList<NoticeRow>> readNoticeRows(Database &database, const QString &account);
[[nodiscard]] Result<JudgedNotice> readNotice(Database &database, qint64 id);
[[nodiscard]] Result<QList<JudgedNotice>> readNoticesForJudging(Database &database, const QString &account);
[[nodiscard]] Result<QByteArray> readRawNotice(Database &database, qint64 id);
[[nodiscard]] Result<QSet<MessageKey>> readNoticeKeys(Database &database, const QString &account, const QString &folder);

/// Rows of one account, one by one.
class NoticeRowReader
{
public:
    NoticeRowReader(Database &database, qint64 account);
    [[nodiscard]] Result<NoticeRow> one(qint64 id);

private:
    Database &m_database;
    qint64 m_account;
    QHash<qint64, QString> m_folders;
    Statement m_query;
};

} // namespace undelivered
