// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/database.h"
#include "store/sqlfault.h"

#include <QSqlError>
#include <QTimeZone>

namespace undelivered {

using namespace Qt::StringLiterals;

Statement::Statement(Database &database, const QString &sql)
    : m_query(database.connection())
    , m_path(database.path())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_prepareFault = errorFrom(m_query.lastError(), m_path);
}

Result<void> Statement::execute()
{
    if (m_prepareFault)
        return tl::unexpected<Error>(*m_prepareFault);
    if (!m_query.exec())
        return tl::unexpected<Error>(errorFrom(m_query.lastError(), m_path));
    return {};
}

Result<void> Statement::fault() const
{
    if (m_query.lastError().isValid())
        return tl::unexpected<Error>(errorFrom(m_query.lastError(), m_path));
    return {};
}

QDateTime Statement::time(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.isNull())
        return {};
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant Statement::toVariant(const QString &value)
{
    return value.isNull() ? QVariant(u""_s) : QVariant(value);
}

QVariant Statement::toVariant(const QByteArray &value)
{
    return value.isNull() ? QVariant(QByteArray("")) : QVariant(value);
}

QVariant Statement::toVariant(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    if (database.inTransaction())
        return;
    // IMMEDIATE takes the write lock here, where waiting for another program is harmless, and not in mid-change.
    m_begun = database.execute(u"BEGIN IMMEDIATE"_s);
    m_open = m_begun.has_value();
    if (m_open)
        database.setInTransaction(true);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.setInTransaction(false);
    // After some faults (disk full) SQLite has rolled back already and says so: nothing is lost by that answer.
    (void)m_database.execute(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (!m_open)
        return {};
    if (Result<void> done = m_database.execute(u"COMMIT"_s); !done)
        return done;
    m_open = false;
    m_database.setInTransaction(false);
    return {};
}

} // namespace undelivered
