// SPDX-License-Identifier: GPL-3.0-or-later
/// Incidents, the person's own words about notices, and the steps they ticked. Used by store.cpp, on the Store's thread.
#pragma once

#include "store/store.h"

namespace undelivered {

class Database;

[[nodiscard]] Result<void> writeIncidents(Database &database, const QString &account, const QList<Incident> &incidents);
[[nodiscard]] Result<QList<Incident>> readIncidents(Database &database, const QString &account);
[[nodiscard]] Result<void> writeWord(Database &database, const QString &account, const QString &messageId,
                                     std::optional<Verdict> verdict);
[[nodiscard]] Result<QHash<QString, Verdict>> readWords(Database &database, const QString &account);
[[nodiscard]] Result<void> writeTick(Database &database, const QString &account, const QString &scope,
                                     const QString &step, bool ticked);
[[nodiscard]] Result<QSet<QString>> readTicks(Database &database, const QString &account, const QString &scope);

} // namespace undelivered
