// SPDX-License-Identifier: GPL-3.0-or-later
/// The stored accounts. Used by store.cpp and the other tables of this layer, on the Store's thread.
#pragma once

#include "account/account.h"
#include "base/result.h"

#include <QList>

namespace undelivered {

class Database;

[[nodiscard]] Result<QList<Account>> readAccounts(Database &database);
[[nodiscard]] Result<void> writeAccount(Database &database, const Account &account);
/// Makes room for a journal; changes nothing where the account is known.
[[nodiscard]] Result<void> writeUnlistedAccount(Database &database, const Account &account);
[[nodiscard]] Result<void> deleteAccount(Database &database, const QString &account);

/// The row behind an account's id; 0 where it is not stored.
[[nodiscard]] Result<qint64> findAccount(Database &database, const QString &account);
/// The same for writing: an account that is not stored is a Bug of the caller's (or was removed a moment ago).
[[nodiscard]] Result<qint64> requireAccount(Database &database, const QString &account);

} // namespace undelivered
