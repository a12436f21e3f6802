// SPDX-License-Identifier: GPL-3.0-or-later
/// One open connection to the store's file: opening and creating it, its settings, its health check. Used by the files of
/// this layer only; stays on the thread that opened it.
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <memory>

namespace undelivered {

class Database
{
public:
    /// Opens the file, or creates it complete with its schema; migrates older ones (migrations.h). Errors as Store::open().
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// One statement without values.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// First column of the first row of a PRAGMA or SELECT without values.
    [[nodiscard]] Result<QVariant> value(const QString &sql);
    /// Copies the file's whole content into a new file at `path`, which must not exist.
    [[nodiscard]] Result<void> copyTo(const QString &path);

    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    void setInTransaction(bool in) { m_inTransaction = in; }

private:
    Database(QString path, QString name)
        : m_path(std::move(path))
        , m_name(std::move(name))
    {
    }
    [[nodiscard]] static Result<std::unique_ptr<Database>> connectTo(const QString &path);
    [[nodiscard]] static Result<void> create(const QString &path);
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> check();

    QString m_path;
    QString m_name;
    bool m_inTransaction = false;
};

/// Ends of the names of the files that SQLite keeps beside the main one while it is open.
[[nodiscard]] QStringList databaseFileSuffixes();

} // namespace undelivered
