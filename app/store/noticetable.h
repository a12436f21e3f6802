// SPDX-License-Identifier: GPL-3.0-or-later
/// Writing notices: rows for lists, and beside them evidence, detail, words and raw bytes. Used by store.cpp, on the
/// Store's thread. Reading is noticereader.h.
#pragma once

#include "store/store.h"

namespace undelivered {

class Database;

inline constexpr qsizetype maxRawBytes = 64 * 1024;  ///< kept of a raw notice
inline constexpr qsizetype maxTextChars = 64 * 1024; ///< kept of a notice's words for people

[[nodiscard]] Result<QList<NoticeRow>> writeNotices(Database &database, const QString &account,
                                                    const QList<StorableNotice> &notices);
[[nodiscard]] Result<QList<NoticeRow>> writeJudgements(Database &database, const QString &account,
                                                       const QList<JudgedNotice> &notices);
/// From the details of notices that were stored before there was a column for it. Returns the rows as they are now.
[[nodiscard]] Result<QList<NoticeRow>> writeAnswers(Database &database, const QString &account, int most);
[[nodiscard]] Result<QList<qint64>> deleteNotices(Database &database, const QString &account,
                                                  const QList<MessageKey> &keys);
[[nodiscard]] Result<void> changeSwept(Database &database, const QList<qint64> &ids, bool swept);
[[nodiscard]] Result<void> changePlace(Database &database, qint64 id, const MessageKey &key);

} // namespace undelivered
