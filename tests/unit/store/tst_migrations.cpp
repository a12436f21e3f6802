// SPDX-License-Identifier: GPL-3.0-or-later
// Files as earlier versions left them (data/), brought to the current schema.
#include "store/database.h"
#include "store/migrations.h"
#include "unit/store/storedfile.h"
#include "unit/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(int version)
{
    return QStringLiteral(UD_SOURCE_DIR "/tests/unit/store/data/v%1.sqlite").arg(version);
}

void copyOf(int version, const QString &path)
{
    if (!QFile::copy(dataFile(version), path) ||
        !QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        qFatal("cannot copy a stored file");
}

/// user_version as it stands in the header, without opening the file as a database.
int versionIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(60))
        return -1;
    return file.read(4).toHex().toInt(nullptr, 16);
}

} // namespace

class tst_Migrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyVersionHasAStoredFile();
    void storedFilesOpenWithAllTheyHold_data() { versions(); }
    void storedFilesOpenWithAllTheyHold();
    void theSchemaIsThatOfANewFile_data() { versions(); }
    void theSchemaIsThatOfANewFile();
    void aCopyIsPutAsideFirst();
    void withoutRoomForTheCopyNothingChanges();
    void aFailingStepLeavesTheOldFile();
    void anEarlierCopyIsReplaced();

private:
    static void versions()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= currentSchemaVersion(); ++version)
            QTest::addRow("v%d", version) << version;
    }
};

void tst_Migrations::everyVersionHasAStoredFile()
{
    for (int version = 1; version <= currentSchemaVersion(); ++version) {
        QVERIFY2(QFile::exists(dataFile(version)), qPrintable(dataFile(version)));
        QCOMPARE(versionIn(dataFile(version)), version);
    }
}

void tst_Migrations::storedFilesOpenWithAllTheyHold()
{
    QFETCH(int, version);
    const StoreFolder folder;
    copyOf(version, folder.file());
    for (int time = 0; time < 2; ++time) {
        const Result<std::unique_ptr<Store>> store = Store::open(folder.file());
        UD_OK(store);
        QCOMPARE(differenceFromStoredFile(**store), QString());
        const QDateTime now(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
        QVERIFY(!(*store)->dnsCached(u"harbour.test"_s, DnsType::Mx, now)->has_value());
        if (time == 1) {
            const DnsAnswer answer{DnsAnswer::Status::Found, {u"10 mx.harbour.test"_s}};
            UD_OK((*store)->saveDns({{u"harbour.test"_s, DnsType::Mx, answer, now.addSecs(60)}}, now));
            QVERIFY((*store)->dnsCached(u"harbour.test"_s, DnsType::Mx, now)->has_value());
        }
    }
    QCOMPARE(versionIn(folder.file()), currentSchemaVersion());
}

void tst_Migrations::theSchemaIsThatOfANewFile()
{
    QFETCH(int, version);
    const StoreFolder folder;
    copyOf(version, folder.file());
    const QString schema = u"SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_master ORDER BY name)"_s;
    const Result<std::unique_ptr<Database>> old = Database::open(folder.file());
    const Result<std::unique_ptr<Database>> fresh = Database::open(folder.filePath(u"new.sqlite"_s));
    UD_OK(old);
    UD_OK(fresh);
    QCOMPARE((*old)->value(schema)->toString(), (*fresh)->value(schema)->toString());
}

void tst_Migrations::aCopyIsPutAsideFirst()
{
    const StoreFolder folder;
    copyOf(1, folder.file());
    UD_OK(Store::open(folder.file()));
    QCOMPARE(versionIn(folder.file() + u".v1"_s), 1);
    UD_OK(Store::open(folder.file()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
             QStringList({u"undelivered.sqlite"_s, u"undelivered.sqlite.v1"_s}));
    // The copy is whole: it can be migrated in its turn.
    const Result<std::unique_ptr<Store>> copy = Store::open(folder.file() + u".v1"_s);
    UD_OK(copy);
    QCOMPARE(differenceFromStoredFile(**copy), QString());
    // A file that is up to date needs none.
    const StoreFolder other;
    copyOf(currentSchemaVersion(), other.file());
    UD_OK(Store::open(other.file()));
    QCOMPARE(QDir(other.path()).entryList(QDir::Files), QStringList{u"undelivered.sqlite"_s});
}

void tst_Migrations::withoutRoomForTheCopyNothingChanges()
{
    const StoreFolder folder;
    copyOf(1, folder.file());
    QVERIFY(QDir().mkpath(folder.filePath(u"undelivered.sqlite.v1.unfinished/in the way"_s)));
    const Result<std::unique_ptr<Store>> store = Store::open(folder.file());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::FileUnreadable);
    QCOMPARE(versionIn(folder.file()), 1);
    QVERIFY(QDir(folder.filePath(u"undelivered.sqlite.v1.unfinished"_s)).removeRecursively());
    const Result<std::unique_ptr<Store>> again = Store::open(folder.file());
    UD_OK(again);
    QCOMPARE(differenceFromStoredFile(**again), QString());
}

void tst_Migrations::aFailingStepLeavesTheOldFile()
{
    const StoreFolder folder;
    copyOf(1, folder.file());
    const QString inTheWay = u"inTheWay"_s;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, inTheWay);
        connection.setDatabaseName(folder.file());
        QVERIFY(connection.open());
        // The step makes its table first and its index second: the table must not remain.
        QVERIFY(QSqlQuery(connection).exec(u"CREATE TABLE dns_cache_by_expiry (x)"_s));
    }
    QSqlDatabase::removeDatabase(inTheWay);
    const Result<std::unique_ptr<Store>> store = Store::open(folder.file());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::Bug);
    QCOMPARE(versionIn(folder.file()), 1);
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, inTheWay);
        connection.setDatabaseName(folder.file());
        QVERIFY(connection.open());
        QVERIFY(!connection.tables().contains(u"dns_cache"_s));
        QVERIFY(QSqlQuery(connection).exec(u"DROP TABLE dns_cache_by_expiry"_s));
    }
    QSqlDatabase::removeDatabase(inTheWay);
    const Result<std::unique_ptr<Store>> again = Store::open(folder.file());
    UD_OK(again);
    QCOMPARE(differenceFromStoredFile(**again), QString());
}

void tst_Migrations::anEarlierCopyIsReplaced()
{
    const StoreFolder folder;
    copyOf(1, folder.file());
    QFile old(folder.file() + u".v1"_s);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("of an earlier attempt");
    old.close();
    UD_OK(Store::open(folder.file()));
    QCOMPARE(versionIn(folder.file() + u".v1"_s), 1);
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
