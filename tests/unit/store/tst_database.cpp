// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not as they should be: damaged in several ways, foreign, newer, out of reach.
#include "store/store.h"
#include "unit/store/storefixture.h"

#include "store/database.h"
#include "store/migrations.h"
#include "store/sqlfault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

/// A store with an account and `count` notices, closed.
void fill(const QString &path, quint32 count)
{
    Result<std::unique_ptr<Store>> store = Store::open(path);
    if (!store || !(*store)->saveAccount(anAccount()))
        qFatal("cannot fill a store");
    QList<JudgedNotice> notices;
    for (quint32 uid = 1; uid <= count; ++uid)
        notices.append(fullNotice(uid));
    if (!(*store)->saveNotices(anAccount().id, notices))
        qFatal("cannot fill a store");
}

ErrorKind kindOf(const Result<std::unique_ptr<Store>> &store)
{
    return store ? ErrorKind::Cancelled : store.error().kind; // Cancelled stands for: opened
}

} // namespace

class tst_Database : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aNewFileIsCompleteAndPrivate();
    void missingFoldersAreMade();
    void aStaleLogIsNotReplayed();
    void damagedFilesAreRefusedUntouched_data();
    void damagedFilesAreRefusedUntouched();
    void truncatedFilesAreRefused();
    void overwrittenPagesNeverCrash_data();
    void overwrittenPagesNeverCrash();
    void aNewerFileIsLeftAsItIs();
    void aNewerVersionStillInTheLogIsRefused();
    void placesOutOfReach_data();
    void placesOutOfReach();
    void putAsideKeepsEverythingAndStartsAnew();
    void putAsideWorksOnADirectory();
    void putAsideTwiceInOneSecond();
    void putAsideOfNothing();
    void everySqliteAnswerHasAKind_data();
    void everySqliteAnswerHasAKind();
    void aFullDiskIsToldAndNothingIsLost();
    void noSecretHasAPlace();
};

void tst_Database::aNewFileIsCompleteAndPrivate()
{
    const StoreFolder folder;
    UD_OK(Store::open(folder.file()));
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(folder.file()).permissions() & others));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"undelivered.sqlite"_s});
    const Result<std::unique_ptr<Database>> database = Database::open(folder.file());
    UD_OK(database);
    QCOMPARE((*database)->value(u"PRAGMA user_version"_s)->toInt(), currentSchemaVersion());
    QCOMPARE((*database)->value(u"PRAGMA application_id"_s)->toInt(), storeApplicationId);
    QCOMPARE((*database)->value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QCOMPARE((*database)->value(u"PRAGMA synchronous"_s)->toInt(), 2); // FULL
    QCOMPARE((*database)->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    QCOMPARE((*database)->value(u"PRAGMA busy_timeout"_s)->toInt(), 5000);
}

void tst_Database::missingFoldersAreMade()
{
    const StoreFolder folder;
    UD_OK(Store::open(folder.filePath(u"a/b c/ü/undelivered.sqlite"_s)));
    QVERIFY(QFileInfo::exists(folder.filePath(u"a/b c/ü/undelivered.sqlite"_s)));
}

void tst_Database::aStaleLogIsNotReplayed()
{
    const StoreFolder folder;
    fill(folder.file(), 3);
    QByteArray log;
    {
        const Result<std::unique_ptr<Store>> store = Store::open(folder.file());
        UD_OK((*store)->saveWord(anAccount().id, u"m@x.test"_s, Verdict::Yours));
        log = bytesOf(folder.file() + u"-wal"_s);
        QVERIFY(!log.isEmpty());
    }
    QVERIFY(QFile::remove(folder.file()));
    write(folder.file() + u"-wal"_s, log);
    const Result<std::unique_ptr<Store>> store = Store::open(folder.file());
    UD_OK(store);
    QVERIFY((*store)->accounts()->isEmpty());
}

void tst_Database::damagedFilesAreRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zero length") << QByteArray();
    QTest::newRow("one byte") << "S"_ba;
    QTest::newRow("text") << "Dear Mara,\nthis is no database.\n"_ba.repeated(200);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("only the magic") << "SQLite format 3\0"_ba;
    QTest::newRow("magic and zeros") << "SQLite format 3\0"_ba + QByteArray(8192, '\0');
    QTest::newRow("magic and noise") << "SQLite format 3\0"_ba + QByteArray("\x10\x00\x02\x02\x00\x40\x20\x20", 8) +
                                            QByteArray(32, '\x01') + QByteArray(8192, '\0');
}

void tst_Database::damagedFilesAreRefusedUntouched()
{
    QFETCH(QByteArray, bytes);
    const StoreFolder folder;
    write(folder.file(), bytes);
    QCOMPARE(kindOf(Store::open(folder.file())), ErrorKind::StoreDamaged);
    QCOMPARE(bytesOf(folder.file()), bytes);
}

void tst_Database::truncatedFilesAreRefused()
{
    const StoreFolder folder;
    fill(folder.file(), 50);
    const QByteArray whole = bytesOf(folder.file());
    QVERIFY(whole.size() > 100000);
    for (qsizetype length = 0; length < whole.size(); length += length < 8192 ? 509 : 8191) {
        write(folder.file(), whole.first(length));
        const ErrorKind kind = kindOf(Store::open(folder.file()));
        QVERIFY2(kind == ErrorKind::StoreDamaged, QByteArray::number(length).constData());
    }
}

void tst_Database::overwrittenPagesNeverCrash_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// A page somewhere is noise. Opening may refuse, or a later call may, with the right kind; nothing crashes.
void tst_Database::overwrittenPagesNeverCrash()
{
    QFETCH(quint32, seed);
    const StoreFolder folder;
    fill(folder.file(), 40);
    QByteArray bytes = bytesOf(folder.file());
    QRandomGenerator random(seed);
    const qsizetype page = random.bounded(int(bytes.size() / 4096)) * qsizetype(4096);
    for (qsizetype i = page + (page == 0 ? 100 : 0); i < page + 4096; ++i)
        bytes[i] = seed % 3 == 0 ? '\0' : char(random.bounded(256));
    write(folder.file(), bytes);

    Result<std::unique_ptr<Store>> store = Store::open(folder.file());
    if (!store) {
        QCOMPARE(store.error().kind, ErrorKind::StoreDamaged);
        return;
    }
    const auto fine = [](const auto &result) {
        return result || result.error().kind == ErrorKind::StoreDamaged ||
               result.error().kind == ErrorKind::FileNotFound;
    };
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
    qWarning("uncompressing noise may warn"); // so that ignoreMessage() is met in any case
    QVERIFY(fine((*store)->accounts()));
    const Result<QList<NoticeRow>> rows = (*store)->noticeRows(anAccount().id);
    QVERIFY(fine(rows));
    for (qint64 id = 1; id <= 40; ++id) {
        const Result<JudgedNotice> notice = (*store)->notice(id);
        QVERIFY(fine(notice));
        QVERIFY(fine((*store)->rawNotice(id)));
    }
    QVERIFY(fine((*store)->noticesForJudging(anAccount().id)));
    QVERIFY(fine((*store)->saveNotices(anAccount().id, {fullNotice(100)})));
}

void tst_Database::aNewerFileIsLeftAsItIs()
{
    const StoreFolder folder;
    fill(folder.file(), 3);
    {
        const Result<std::unique_ptr<Database>> database = Database::open(folder.file());
        UD_OK((*database)->execute(u"CREATE TABLE of_tomorrow (x)"_s));
        UD_OK((*database)->execute(u"PRAGMA user_version = %1"_s.arg(currentSchemaVersion() + 1)));
    }
    const QByteArray before = bytesOf(folder.file());
    const Result<std::unique_ptr<Store>> store = Store::open(folder.file());
    QCOMPARE(kindOf(store), ErrorKind::StoreNewer);
    QCOMPARE(store.error().subject, folder.file());
    QCOMPARE(bytesOf(folder.file()), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"undelivered.sqlite"_s});
}

void tst_Database::aNewerVersionStillInTheLogIsRefused()
{
    const StoreFolder folder;
    fill(folder.file(), 3);
    const Result<std::unique_ptr<Database>> newer = Database::open(folder.file());
    UD_OK((*newer)->execute(u"PRAGMA user_version = %1"_s.arg(currentSchemaVersion() + 1)));
    QCOMPARE(kindOf(Store::open(folder.file())), ErrorKind::StoreNewer); // the main file still has the old number
}

void tst_Database::placesOutOfReach_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a directory") << u"DIR"_s;
    QTest::newRow("in a file") << u"FILE/undelivered.sqlite"_s;
    QTest::newRow("where nobody may write") << u"/proc/undelivered.sqlite"_s;
    QTest::newRow("below it") << u"/proc/undelivered/undelivered.sqlite"_s;
}

void tst_Database::placesOutOfReach()
{
    QFETCH(QString, place);
    const StoreFolder folder;
    QVERIFY(QDir().mkdir(folder.filePath(u"DIR"_s)));
    write(folder.filePath(u"FILE"_s), "x");
    const QString path = place.startsWith(u'/') ? place : folder.filePath(place);
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    QCOMPARE(kindOf(store), ErrorKind::FileUnreadable);
    QVERIFY(!store.error().subject.isEmpty());
}

void tst_Database::putAsideKeepsEverythingAndStartsAnew()
{
    const StoreFolder folder;
    const QByteArray broken = "not a database at all, but somebody's"_ba.repeated(10);
    write(folder.file(), broken);
    write(folder.file() + u"-wal"_s, "log");
    const Result<QString> aside = Store::putAside(folder.file());
    UD_OK(aside);
    QVERIFY(aside->startsWith(folder.file() + u".damaged-"_s));
    QCOMPARE(bytesOf(*aside), broken);
    QCOMPARE(bytesOf(*aside + u"-wal"_s), "log");
    const Result<std::unique_ptr<Store>> store = Store::open(folder.file());
    UD_OK(store);
    QVERIFY((*store)->accounts()->isEmpty());
    UD_OK((*store)->saveAccount(anAccount()));
}

void tst_Database::putAsideWorksOnADirectory()
{
    const StoreFolder folder;
    QVERIFY(QDir().mkdir(folder.file()));
    const Result<QString> aside = Store::putAside(folder.file());
    UD_OK(aside);
    QVERIFY(QFileInfo(*aside).isDir());
    UD_OK(Store::open(folder.file()));
}

void tst_Database::putAsideTwiceInOneSecond()
{
    const StoreFolder folder;
    QSet<QString> places;
    for (int i = 0; i < 3; ++i) {
        write(folder.file(), QByteArray::number(i));
        const Result<QString> aside = Store::putAside(folder.file());
        UD_OK(aside);
        QCOMPARE(bytesOf(*aside), QByteArray::number(i));
        places.insert(*aside);
    }
    QCOMPARE(places.size(), 3);
}

void tst_Database::putAsideOfNothing()
{
    const StoreFolder folder;
    QCOMPARE(Store::putAside(folder.file()).error().kind, ErrorKind::FileNotFound);
    QVERIFY(!QFileInfo::exists(folder.file()));
}

void tst_Database::everySqliteAnswerHasAKind_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("SQLITE_ERROR") << 1 << ErrorKind::Bug;
    QTest::newRow("SQLITE_PERM") << 3 << ErrorKind::FileUnreadable;
    QTest::newRow("SQLITE_BUSY") << 5 << ErrorKind::StoreBusy;
    QTest::newRow("SQLITE_BUSY_SNAPSHOT") << 517 << ErrorKind::StoreBusy;
    QTest::newRow("SQLITE_LOCKED") << 6 << ErrorKind::StoreBusy;
    QTest::newRow("SQLITE_READONLY_DBMOVED") << 1032 << ErrorKind::FileUnreadable;
    QTest::newRow("SQLITE_IOERR_WRITE") << 778 << ErrorKind::FileUnreadable;
    QTest::newRow("SQLITE_IOERR_SHORT_READ") << 522 << ErrorKind::StoreDamaged;
    QTest::newRow("SQLITE_CORRUPT") << 11 << ErrorKind::StoreDamaged;
    QTest::newRow("SQLITE_CORRUPT_INDEX") << 779 << ErrorKind::StoreDamaged;
    QTest::newRow("SQLITE_FULL") << 13 << ErrorKind::DiskFull;
    QTest::newRow("SQLITE_CANTOPEN") << 14 << ErrorKind::FileUnreadable;
    QTest::newRow("SQLITE_CONSTRAINT_UNIQUE") << 2067 << ErrorKind::Bug;
    QTest::newRow("SQLITE_NOTADB") << 26 << ErrorKind::StoreDamaged;
}

void tst_Database::everySqliteAnswerHasAKind()
{
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    QCOMPARE(errorKindForSqlite(code), kind);
}

/// SQLite answers the same where its file may not grow any more as where the disk is full.
void tst_Database::aFullDiskIsToldAndNothingIsLost()
{
    const StoreFolder folder;
    fill(folder.file(), 10);
    {
        const Result<std::unique_ptr<Database>> database = Database::open(folder.file());
        UD_OK(database);
        const int pages = (*database)->value(u"PRAGMA page_count"_s)->toInt();
        UD_OK((*database)->value(u"PRAGMA max_page_count = %1"_s.arg(pages + 2)));
        UD_OK((*database)->execute(u"BEGIN IMMEDIATE"_s));
        UD_OK((*database)->execute(u"INSERT INTO notice_raw SELECT id, zeroblob(100) FROM notice"_s));
        const Result<void> done = (*database)->execute(u"UPDATE notice_raw SET raw = zeroblob(1000000)"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::DiskFull);
    }
    const Result<std::unique_ptr<Store>> store = Store::open(folder.file());
    UD_OK(store);
    QCOMPARE((*store)->noticeRows(anAccount().id)->size(), 10);
    QVERIFY((*store)->rawNotice(1)->isEmpty());
}

/// The store is given no secret anywhere. What the file holds of an account is what Account holds, by name.
void tst_Database::noSecretHasAPlace()
{
    const StoreFolder folder;
    fill(folder.file(), 1);
    const Result<std::unique_ptr<Database>> database = Database::open(folder.file());
    UD_OK(database);
    const QString columns = (*database)
                                ->value(u"SELECT group_concat(c.name, ' ') FROM sqlite_master t, "
                                        "pragma_table_info(t.name) c WHERE t.type = 'table'"_s)
                                ->toString();
    QVERIFY(columns.contains(u"pinned_fingerprint"_s));
    for (const QString &word : {u"pass"_s, u"secret"_s, u"token"_s, u"credential"_s, u"attachment"_s, u"body"_s})
        QVERIFY2(!columns.contains(word, Qt::CaseInsensitive), qPrintable(word));
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
