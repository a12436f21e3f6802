// SPDX-License-Identifier: GPL-3.0-or-later
/// The sweep journal. Each change is one synced transaction. Used by store.cpp, on the Store's thread.
#pragma once

#include "store/store.h"

namespace undelivered {

class Database;

/// Account, time, target and kind are taken from `sweep`.
[[nodiscard]] Result<SweepRecord> writeSweep(Database &database, SweepRecord sweep, QList<JournalItem> &items);
[[nodiscard]] Result<void> changeJournal(Database &database, const QList<JournalItem> &items);
[[nodiscard]] Result<void> changeSweep(Database &database, qint64 sweep, SweepState state);
[[nodiscard]] Result<QList<SweepRecord>> readSweeps(Database &database, const QString &account);
[[nodiscard]] Result<QSet<MessageKey>> readCopied(Database &database, const QString &account);
[[nodiscard]] Result<QList<JournalItem>> readJournal(Database &database, qint64 sweep);

} // namespace undelivered
