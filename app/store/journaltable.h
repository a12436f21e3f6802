// SPDX-License-Identifier: GPL-3.0-or-later
/// The sweep journal. Each change is one synced transaction. Used by store.cpp, on the Store's thread.
#pragma once

#include "store/store.h"

namespace undelivered {

class Database;

[[nodiscard]] Result<SweepRecord> writeSweep(Database &database, const QString &account, const QString &targetFolder,
                                             const QDateTime &started, QList<JournalItem> &items);
[[nodiscard]] Result<void> changeJournal(Database &database, const QList<JournalItem> &items);
[[nodiscard]] Result<void> changeSweep(Database &database, qint64 sweep, SweepState state);
[[nodiscard]] Result<QList<SweepRecord>> readSweeps(Database &database, const QString &account);
[[nodiscard]] Result<QList<JournalItem>> readJournal(Database &database, qint64 sweep);

} // namespace undelivered
