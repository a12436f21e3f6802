// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/migrations.h"
#include "store/sqlfault.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QtEndian>
#include <atomic>

namespace undelivered {

namespace {

using namespace Qt::StringLiterals;

constexpr int busyTimeoutMs = 5000;
// Files up to this size are checked whole at each start (SQLite reads about 300 MB/s); of larger ones only the tables
// that everything hangs on, without the bodies of notices.
constexpr qint64 wholeCheckBytes = 24 * 1024 * 1024;

QString freshConnectionName()
{
    static std::atomic<quint64> last = 0;
    return u"undelivered-store-%1"_s.arg(++last);
}

/// What can be told from the first bytes without opening the file as a database, so that a foreign, damaged or newer file
/// stays as it is to the last byte. File format: sqlite.org/fileformat2.html, section 1.3.
Result<void> lookAtHeader(const QString &path)
{
    constexpr qsizetype headerLength = 100;
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failure(ErrorKind::FileUnreadable, u"is a directory"_s, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, file.errorString(), path);
    const QByteArray header = file.read(headerLength);
    if (header.size() < headerLength)
        return failure(ErrorKind::StoreDamaged, u"%1 bytes are too few for a database"_s.arg(header.size()), path);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return failure(ErrorKind::StoreDamaged, u"not an SQLite database"_s, path);
    if (qFromBigEndian<qint32>(header.constData() + 60) > currentSchemaVersion())
        return failure(ErrorKind::StoreNewer, u"written by a newer version"_s, path);
    return {};
}

} // namespace

QStringList databaseFileSuffixes()
{
    return {u"-wal"_s, u"-shm"_s, u"-journal"_s};
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        if (const Result<void> created = create(path); !created)
            return tl::unexpected<Error>(created.error());
    }
    if (const Result<void> seen = lookAtHeader(path); !seen)
        return tl::unexpected<Error>(seen.error());
    Result<std::unique_ptr<Database>> database = connectTo(path);
    if (!database)
        return database;
    if (const Result<void> healthy = (*database)->check(); !healthy)
        return tl::unexpected<Error>(healthy.error());
    if (const Result<void> migrated = migrate(**database, true); !migrated)
        return tl::unexpected<Error>(migrated.error());
    return database;
}

/// A new file gets its name only when it is complete: whoever finds an empty or half-made file under that name may be sure
/// that something was lost, not that a first start was cut off.
Result<void> Database::create(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return failure(ErrorKind::FileUnreadable, u"the folder cannot be made"_s, info.absolutePath());
    const QString unfinished = path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    {
        // Made here and not by SQLite: only the person may read it. SQLite gives the files beside it the same rights.
        QFile file(unfinished);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return failure(ErrorKind::FileUnreadable, file.errorString(), path);
    }
    const auto build = [&]() -> Result<void> {
        const Result<std::unique_ptr<Database>> database = connectTo(unfinished);
        if (!database)
            return tl::unexpected<Error>(database.error());
        if (Result<void> marked = (*database)->execute(u"PRAGMA application_id = %1"_s.arg(storeApplicationId));
            !marked)
            return marked;
        return migrate(**database, false);
    };
    if (Result<void> built = build(); !built) {
        QFile::remove(unfinished); // best effort: it never had the real name
        for (const QString &suffix : databaseFileSuffixes())
            QFile::remove(unfinished + suffix);
        built.error().subject = path;
        return built;
    }
    // A log left over from a file that somebody deleted must not be replayed into this one.
    for (const QString &suffix : databaseFileSuffixes()) {
        const QString stale = path + suffix;
        if (QFile::exists(stale) && !QFileInfo::exists(path) && !QFile::remove(stale))
            return failure(ErrorKind::FileUnreadable, u"a stale log cannot be removed"_s, stale);
    }
    if (!QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        if (!QFileInfo::exists(path)) // else another program was quicker: its file is as good
            return failure(ErrorKind::FileUnreadable, u"the file cannot be put in place"_s, path);
    }
    return {};
}

Result<std::unique_ptr<Database>> Database::connectTo(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path, freshConnectionName()));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_name);
        if (!connection.isValid())
            return failure(ErrorKind::Bug, u"Qt's SQLite driver is not installed"_s, path);
        connection.setDatabaseName(path);
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
        if (!connection.open())
            return tl::unexpected<Error>(errorFrom(connection.lastError(), path));
    }
    if (const Result<void> configured = database->configure(); !configured)
        return tl::unexpected<Error>(configured.error());
    return database;
}

Database::~Database()
{
    {
        QSqlDatabase connection = QSqlDatabase::database(m_name, false);
        if (connection.isOpen())
            connection.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Database::configure()
{
    const QStringList settings = {
        // Readers go on while the store's thread writes.
        u"PRAGMA journal_mode = WAL"_s,
        // In WAL mode FULL syncs the log at each commit: what was confirmed survives a power cut. Changes come in batches,
        // so that the sweep journal is not the only one that can afford it.
        u"PRAGMA synchronous = FULL"_s,
        // Some 16 MB of log before its pages go into the file: a first scan writes many of them several times.
        u"PRAGMA wal_autocheckpoint = 4000"_s,
        u"PRAGMA foreign_keys = ON"_s,
        // Forgetting an account means that its mail cannot be read out of the file's unused pages.
        u"PRAGMA secure_delete = ON"_s,
        u"PRAGMA cell_size_check = ON"_s,
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA temp_store = MEMORY"_s,
    };
    for (const QString &sql : settings) {
        if (Result<void> done = execute(sql); !done)
            return done;
    }
    return {};
}

Result<void> Database::check()
{
    const Result<QVariant> version = value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (version->toInt() > currentSchemaVersion())
        return failure(ErrorKind::StoreNewer, u"written by a newer version"_s, m_path);
    const Result<QVariant> owner = value(u"PRAGMA application_id"_s);
    if (!owner)
        return tl::unexpected<Error>(owner.error());
    if (owner->toInt() != storeApplicationId || version->toInt() < 1)
        return failure(ErrorKind::StoreDamaged, u"another program's database"_s, m_path);

    QStringList checks;
    if (QFileInfo(m_path).size() <= wholeCheckBytes) {
        checks = {u"PRAGMA quick_check(1)"_s};
    } else {
        for (const QString &table :
             {u"account"_s, u"account_alias"_s, u"folder"_s, u"notice"_s, u"word"_s, u"sweep"_s, u"sweep_item"_s})
            checks += u"PRAGMA quick_check(%1)"_s.arg(table);
    }
    for (const QString &sql : checks) {
        const Result<QVariant> answer = value(sql);
        if (!answer)
            return tl::unexpected<Error>(answer.error());
        if (answer->toString() != "ok"_L1)
            return failure(ErrorKind::StoreDamaged, answer->toString(), m_path);
    }
    return {};
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected<Error>(errorFrom(query.lastError(), m_path));
    return {};
}

Result<QVariant> Database::value(const QString &sql)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected<Error>(errorFrom(query.lastError(), m_path));
    if (!query.next()) {
        if (query.lastError().isValid())
            return tl::unexpected<Error>(errorFrom(query.lastError(), m_path));
        return QVariant();
    }
    return query.value(0);
}

Result<void> Database::copyTo(const QString &path)
{
    Statement copy(*this, u"VACUUM INTO ?"_s);
    return copy.run(path);
}

} // namespace undelivered
