// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foldertable.h"

#include "store/accounttable.h"
#include "store/database.h"
#include "store/statement.h"

namespace undelivered {

using namespace Qt::StringLiterals;

Result<QHash<QString, FolderProgress>> readFolderProgress(Database &database, const QString &account)
{
    Statement rows(database, u"SELECT f.name, f.uid_validity, f.next_uid, f.highest_mod_seq, COALESCE(f.messages, -1), "
                             "COALESCE(f.rest_from, 0), COALESCE(f.rest_to, 0) FROM folder f "
                             "JOIN account a ON a.id = f.account_id WHERE a.key = ? AND f.next_uid IS NOT NULL"_s);
    if (const Result<void> done = rows.run(account); !done)
        return tl::unexpected<Error>(done.error());
    QHash<QString, FolderProgress> folders;
    while (rows.next())
        folders.insert(rows.text(0), {quint32(rows.integer(1)), quint32(rows.integer(2)), quint64(rows.integer(3)),
                                      rows.integer(4), quint32(rows.integer(5)), quint32(rows.integer(6))});
    if (const Result<void> done = rows.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return folders;
}

Result<void> writeFolderProgress(Database &database, const QString &account, const QString &folder,
                                 const FolderProgress &progress)
{
    return inTransaction(database, [&]() -> Result<void> {
        const Result<qint64> owner = requireAccount(database, account);
        if (!owner)
            return tl::unexpected<Error>(owner.error());
        Statement save(database, u"INSERT INTO folder (account_id, name, uid_validity, next_uid, highest_mod_seq, "
                                 u"messages, rest_from, rest_to) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, name) DO UPDATE SET "
                                 "uid_validity = excluded.uid_validity, next_uid = excluded.next_uid, "
                                 "highest_mod_seq = excluded.highest_mod_seq, messages = excluded.messages, "
                                 "rest_from = excluded.rest_from, rest_to = excluded.rest_to"_s);
        return save.run(*owner, folder, progress.uidValidity, progress.nextUid, progress.highestModSeq,
                        progress.messages, progress.restFrom, progress.restTo);
    });
}

Result<QHash<QString, bool>> readFolderChoices(Database &database, const QString &account)
{
    Statement rows(database, u"SELECT f.name, f.chosen FROM folder f JOIN account a ON a.id = f.account_id "
                             "WHERE a.key = ? AND f.chosen IS NOT NULL"_s);
    if (const Result<void> done = rows.run(account); !done)
        return tl::unexpected<Error>(done.error());
    QHash<QString, bool> choices;
    while (rows.next())
        choices.insert(rows.text(0), rows.integer(1) != 0);
    if (const Result<void> done = rows.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return choices;
}

Result<void> writeFolderChoice(Database &database, const QString &account, const QString &folder,
                               std::optional<bool> read)
{
    return inTransaction(database, [&]() -> Result<void> {
        const Result<qint64> owner = requireAccount(database, account);
        if (!owner)
            return tl::unexpected<Error>(owner.error());
        const Result<qint64> row = FolderRows(database, *owner).row(folder);
        if (!row)
            return tl::unexpected<Error>(row.error());
        const QString value = !read ? u"NULL"_s : *read ? u"1"_s : u"0"_s;
        Statement save(database, u"UPDATE folder SET chosen = "_s + value + u" WHERE id = ?"_s);
        return save.run(*row);
    });
}

Result<QList<qint64>> deleteFolder(Database &database, const QString &account, const QString &folder)
{
    return inTransaction(database, [&]() -> Result<QList<qint64>> {
        const Result<qint64> owner = findAccount(database, account);
        if (!owner)
            return tl::unexpected<Error>(owner.error());
        FolderRows rows(database, *owner);
        const Result<qint64> row = rows.find(folder);
        if (!row)
            return tl::unexpected<Error>(row.error());
        QList<qint64> gone;
        for (const QString &sql :
             {u"DELETE FROM known_header WHERE folder_id = ?"_s, u"DELETE FROM security_mail WHERE folder_id = ?"_s,
              u"DELETE FROM notice WHERE folder_id = ? AND swept = 0 RETURNING id"_s,
              u"UPDATE folder SET uid_validity = NULL, next_uid = NULL, highest_mod_seq = NULL, messages = NULL, "
              "rest_from = NULL, rest_to = NULL WHERE id = ?"_s}) {
            Statement change(database, sql);
            if (const Result<void> done = change.run(*row); !done)
                return tl::unexpected<Error>(done.error());
            while (change.next())
                gone.append(change.integer(0));
            if (const Result<void> done = change.fault(); !done)
                return tl::unexpected<Error>(done.error());
        }
        return gone;
    });
}

Result<qint64> FolderRows::find(const QString &folder)
{
    if (const auto known = m_rows.constFind(folder); known != m_rows.cend())
        return *known;
    Statement find(m_database, u"SELECT id FROM folder WHERE account_id = ? AND name = ?"_s);
    if (const Result<void> done = find.run(m_account, folder); !done)
        return tl::unexpected<Error>(done.error());
    const qint64 row = find.next() ? find.integer(0) : 0;
    if (const Result<void> done = find.fault(); !done)
        return tl::unexpected<Error>(done.error());
    if (row != 0)
        m_rows.insert(folder, row);
    return row;
}

Result<qint64> FolderRows::row(const QString &folder)
{
    const Result<qint64> known = find(folder);
    if (!known || *known != 0)
        return known;
    Statement add(m_database, u"INSERT INTO folder (account_id, name) VALUES (?, ?)"_s);
    if (const Result<void> done = add.run(m_account, folder); !done)
        return tl::unexpected<Error>(done.error());
    m_rows.insert(folder, add.lastId());
    return add.lastId();
}

Result<QHash<qint64, QString>> folderNames(Database &database, qint64 account)
{
    Statement rows(database, u"SELECT id, name FROM folder WHERE account_id = ?"_s);
    if (const Result<void> done = rows.run(account); !done)
        return tl::unexpected<Error>(done.error());
    QHash<qint64, QString> names;
    while (rows.next())
        names.insert(rows.integer(0), rows.text(1));
    if (const Result<void> done = rows.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return names;
}

MessageKey keyFrom(const Statement &row, const QString &folder, int column)
{
    return {folder, quint32(row.integer(column)), quint32(row.integer(column + 1)), row.text(column + 2)};
}

} // namespace undelivered
