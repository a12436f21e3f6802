// SPDX-License-Identifier: GPL-3.0-or-later
/// The stored folders: how far each has been read, and what the person chose. Used by store.cpp and the other tables of this layer, on the Store's
/// thread.
#pragma once

#include "base/messagekey.h"
#include "store/store.h"

namespace undelivered {

class Database;
class Statement;

[[nodiscard]] Result<QHash<QString, FolderProgress>> readFolderProgress(Database &database, const QString &account);
[[nodiscard]] Result<void> writeFolderProgress(Database &database, const QString &account, const QString &folder,
                                               const FolderProgress &progress);
[[nodiscard]] Result<QHash<QString, bool>> readFolderChoices(Database &database, const QString &account);
[[nodiscard]] Result<void> writeFolderChoice(Database &database, const QString &account, const QString &folder,
                                             std::optional<bool> read);
/// Deletes the folder's headers, security mail and notices. Swept notices stay: they lie in another folder.
[[nodiscard]] Result<QList<qint64>> deleteFolder(Database &database, const QString &account, const QString &folder);

/// Rows of folders within one piece of work, made where they are missing.
class FolderRows
{
public:
    FolderRows(Database &database, qint64 account)
        : m_database(database)
        , m_account(account)
    {
    }
    [[nodiscard]] Result<qint64> row(const QString &folder);
    /// 0 where there is none; makes none.
    [[nodiscard]] Result<qint64> find(const QString &folder);

private:
    Database &m_database;
    qint64 m_account;
    QHash<QString, qint64> m_rows;
};

/// Names of an account's folders by row.
[[nodiscard]] Result<QHash<qint64, QString>> folderNames(Database &database, qint64 account);
/// The key whose uid_validity, uid and file stand in the columns from `column` on.
[[nodiscard]] MessageKey keyFrom(const Statement &row, const QString &folder, int column);

} // namespace undelivered
