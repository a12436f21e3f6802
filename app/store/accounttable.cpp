// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accounttable.h"

#include "store/database.h"
#include "store/statement.h"
#include "store/storedids.h"

#include <QHash>

namespace undelivered {

using namespace Qt::StringLiterals;

Result<QList<Account>> readAccounts(Database &database)
{
    QHash<qint64, QStringList> aliases;
    Statement names(database, u"SELECT account_id, address FROM account_alias ORDER BY account_id, position"_s);
    if (const Result<void> done = names.run(); !done)
        return tl::unexpected<Error>(done.error());
    while (names.next())
        aliases[names.integer(0)].append(names.text(1));
    if (const Result<void> done = names.fault(); !done)
        return tl::unexpected<Error>(done.error());

    QList<Account> accounts;
    Statement rows(
        database, u"SELECT id, key, name, address, display_name, kind, host, port, security, user, ca_file, "
                  "pinned_fingerprint, path, sample, auth, oauth_provider FROM account WHERE listed = 1 ORDER BY id"_s);
    if (const Result<void> done = rows.run(); !done)
        return tl::unexpected<Error>(done.error());
    while (rows.next()) {
        Account account;
        account.aliases = aliases.value(rows.integer(0));
        account.id = rows.text(1);
        account.name = rows.text(2);
        account.address = rows.text(3);
        account.displayName = rows.text(4);
        account.kind = accountKindFrom(rows.text(5));
        account.host = rows.text(6);
        account.port = quint16(rows.integer(7));
        account.security = serverSecurityFrom(rows.text(8));
        account.user = rows.text(9);
        account.caFile = rows.text(10);
        account.pinnedFingerprint = rows.text(11);
        account.path = rows.text(12);
        account.sample = rows.integer(13) != 0;
        account.auth = accountAuthFrom(rows.text(14));
        account.oauthProvider = rows.text(15);
        accounts.append(account);
    }
    if (const Result<void> done = rows.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return accounts;
}

Result<void> writeAccount(Database &database, const Account &account)
{
    if (account.id.isEmpty())
        return failure(ErrorKind::Bug, u"an account without id"_s);
    return inTransaction(database, [&]() -> Result<void> {
        // Every member is named: one that is added to Account stops the build until it has a column.
        const auto &[id, name, address, aliases, displayName, kind, host, port, security, user, caFile,
                     pinnedFingerprint, path, sample, auth, oauthProvider] = account;
        Statement save(
            database,
            u"INSERT INTO account (key, name, address, display_name, kind, host, port, security, user, ca_file, "
            "pinned_fingerprint, path, sample, auth, oauth_provider) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET name = excluded.name, address = excluded.address, "
            "display_name = excluded.display_name, kind = excluded.kind, host = excluded.host, "
            "port = excluded.port, security = excluded.security, user = excluded.user, "
            "ca_file = excluded.ca_file, pinned_fingerprint = excluded.pinned_fingerprint, "
            "path = excluded.path, sample = excluded.sample, auth = excluded.auth, "
            "oauth_provider = excluded.oauth_provider, listed = 1"_s);
        if (Result<void> saved =
                save.run(id, name, address, displayName, storedId(kind), host, port, storedId(security), user, caFile,
                         pinnedFingerprint, path, sample, storedId(auth), oauthProvider);
            !saved)
            return saved;
        const Result<qint64> row = requireAccount(database, id);
        if (!row)
            return tl::unexpected<Error>(row.error());
        Statement forget(database, u"DELETE FROM account_alias WHERE account_id = ?"_s);
        if (Result<void> forgotten = forget.run(*row); !forgotten)
            return forgotten;
        Statement add(database, u"INSERT INTO account_alias (account_id, position, address) VALUES (?, ?, ?)"_s);
        for (qsizetype i = 0; i < aliases.size(); ++i) {
            if (Result<void> added = add.run(*row, qint64(i), aliases.at(i)); !added)
                return added;
        }
        return {};
    });
}

Result<void> writeUnlistedAccount(Database &database, const Account &account)
{
    Statement save(database,
                   u"INSERT INTO account (key, name, address, display_name, kind, host, port, security, user, ca_file, "
                   "pinned_fingerprint, path, sample, listed) VALUES (?, ?, '', '', ?, ?, ?, ?, ?, '', '', ?, 0, 0) "
                   "ON CONFLICT (key) DO NOTHING"_s);
    return save.run(account.id, account.name, storedId(account.kind), account.host, account.port,
                    storedId(account.security), account.user, account.path);
}

Result<void> deleteAccount(Database &database, const QString &account)
{
    Result<void> gone = inTransaction(database, [&]() -> Result<void> {
        Statement forget(database, u"DELETE FROM account WHERE key = ?"_s); // everything else hangs on it
        return forget.run(account);
    });
    if (!gone)
        return gone;
    // The log still holds the old pages. A reader on another connection may keep it: then the next close empties it.
    return database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Result<qint64> findAccount(Database &database, const QString &account)
{
    Statement find(database, u"SELECT id FROM account WHERE key = ?"_s);
    if (const Result<void> done = find.run(account); !done)
        return tl::unexpected<Error>(done.error());
    const qint64 row = find.next() ? find.integer(0) : 0;
    if (const Result<void> done = find.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return row;
}

Result<qint64> requireAccount(Database &database, const QString &account)
{
    Result<qint64> row = findAccount(database, account);
    if (row && *row == 0)
        return failure(ErrorKind::Bug, u"this account is not stored"_s);
    return row;
}

} // namespace undelivered
