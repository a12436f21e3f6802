// SPDX-License-Identifier: GPL-3.0-or-later
/// Reading notices: rows for lists without touching what lies beside them, and single notices in full. Used by store.cpp
/// and noticetable.cpp, on the Store's thread.
#pragma once

#include "store/foldertable.h"
#include "store/statement.h"
#include "store/store.h"

namespace undelivered {

class Database;

[[nodiscard]] Result<QList<NoticeRow>> readNoticeRows(Database &database, const QString &account,
                                                      std::optional<int> most = {});
[[nodiscard]] Result<NoticeRow> readNoticeRow(Database &database, qint64 id);
[[nodiscard]] Result<QList<NoticeTally>> readNoticeTally(Database &database, const QString &account);
[[nodiscard]] Result<JudgedNotice> readNotice(Database &database, qint64 id);
[[nodiscard]] Result<QList<JudgedNotice>> readNoticesForJudging(Database &database, const QString &account);
[[nodiscard]] Result<QByteArray> readRawNotice(Database &database, qint64 id);

/// What the file says of a notice's judgement, evidence as bytes.
struct KeptJudgement {
    qint64 id = 0;
    NoticeKind kind = NoticeKind::NotANotice;
    std::optional<Verdict> verdict;
    double confidence = 0;
    bool byPerson = false;
    QString incident;
    QByteArray evidence;
};

/// Judgements of present notices of one account by their place, one by one.
class KeptJudgements
{
public:
    KeptJudgements(Database &database, qint64 account);
    /// Nothing where none is known there.
    [[nodiscard]] Result<std::optional<KeptJudgement>> at(const MessageKey &key);

private:
    FolderRows m_folders;
    Statement m_query;
};

} // namespace undelivered
