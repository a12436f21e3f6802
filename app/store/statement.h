// SPDX-License-Identifier: GPL-3.0-or-later
/// One prepared SQL statement: values are always bound, results are read forward only. Lives shorter than its Database.
/// Used by the files of this layer only, on the Store's thread.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>
#include <optional>

namespace undelivered {

class Database;

class Statement
{
public:
    /// Prepares; a fault shows at the first run().
    Statement(Database &database, const QString &sql);

    /// Binds in order and executes. May be called again and again.
    template <typename... Values>
    [[nodiscard]] Result<void> run(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(position++, toVariant(values)), ...);
        return execute();
    }

    /// Steps to the next row. False at the end and on a fault: ask fault() after the loop.
    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] Result<void> fault() const;
    /// Ends a reading statement before its last row, so that it holds no lock.
    void finish() { m_query.finish(); }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QDateTime time(int column) const; ///< UTC; invalid for NULL
    [[nodiscard]] qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int rowsChanged() const { return m_query.numRowsAffected(); }

private:
    // Qt binds a null string as NULL; here an empty text is an empty text.
    static QVariant toVariant(const QString &value);
    static QVariant toVariant(const QByteArray &value);
    static QVariant toVariant(const QDateTime &value); ///< milliseconds since 1970 UTC, NULL where invalid
    static QVariant toVariant(QLatin1StringView value) { return QString(value); }
    static QVariant toVariant(bool value) { return value ? 1 : 0; }
    static QVariant toVariant(int value) { return value; }
    static QVariant toVariant(qint64 value) { return value; }
    static QVariant toVariant(quint16 value) { return int(value); }
    static QVariant toVariant(quint32 value) { return qint64(value); }
    static QVariant toVariant(quint64 value)
    {
        return qint64(value);
    } // SQLite's integers are signed; read back the same way
    static QVariant toVariant(double value) { return value; }
    template <typename T>
    static QVariant toVariant(const std::optional<T> &value)
    {
        return value ? toVariant(*value) : QVariant();
    }
    [[nodiscard]] Result<void> execute();

    QSqlQuery m_query;
    QString m_path;
    std::optional<Error> m_prepareFault;
};

/// Everything between construction and commit() is one change; without commit() nothing of it remains. A transaction begun
/// inside another one joins it.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void> begun() const { return m_begun; }
    [[nodiscard]] Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

/// Runs `change`, a function returning a Result, as one transaction.
template <typename Change>
[[nodiscard]] auto inTransaction(Database &database, Change change) -> std::invoke_result_t<Change>
{
    Transaction transaction(database);
    if (const Result<void> begun = transaction.begun(); !begun)
        return tl::unexpected<Error>(begun.error());
    auto result = change();
    if (result) {
        if (const Result<void> done = transaction.commit(); !done)
            return tl::unexpected<Error>(done.error());
    }
    return result;
}

} // namespace undelivered
