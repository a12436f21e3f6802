// SPDX-License-Identifier: GPL-3.0-or-later
// A process that writes is killed (SIGKILL) somewhere in the middle. What had been confirmed is there afterwards, and
// whatever was under way is there whole or not at all.
#include "store/store.h"
#include "unit/store/storefixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <cstdio>
#include <cstring>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 perBatch = 20;

void confirm(const char *what, qint64 number)
{
    std::printf("%s %lld\n", what, static_cast<long long>(number));
    std::fflush(stdout);
}

/// The process to be killed: notices and journal by turns, each confirmed on standard output once the call has returned.
int writeUntilKilled(const QString &path)
{
    const QString account = anAccount().id;
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    if (!store || !(*store)->saveAccount(anAccount()))
        return 1;
    for (quint32 batch = 0; batch < 100000; ++batch) {
        QList<JudgedNotice> notices;
        QList<JournalItem> items;
        for (quint32 i = 1; i <= perBatch; ++i) {
            notices.append(fullNotice(batch * perBatch + i));
            items.append(JournalItem());
            items.last().source = notices.last().key;
            items.last().state = JournalState::Planned;
        }
        const Result<QList<NoticeRow>> rows = (*store)->saveNotices(account, notices, {QByteArray(20000, 'r')});
        if (!rows)
            return 1;
        confirm("notices", batch);
        const Result<SweepRecord> sweep =
            (*store)->beginSweep(account, u"Trash"_s, notices.first().notice.received, items);
        if (!sweep)
            return 1;
        confirm("begun", sweep->id);
        for (JournalItem &item : items)
            item.state = JournalState::Sent;
        if (!(*store)->updateJournal(items))
            return 1;
        confirm("sent", sweep->id);
    }
    return 0;
}

} // namespace

class tst_Crash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatWasConfirmedIsThere_data();
    void whatWasConfirmedIsThere();
};

void tst_Crash::whatWasConfirmedIsThere_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void tst_Crash::whatWasConfirmedIsThere()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const StoreFolder folder;
    QHash<QByteArray, qint64> confirmed{{"notices", -1}, {"begun", 0}, {"sent", 0}};
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, folder.file()}, QIODevice::ReadOnly);
    QVERIFY(writer.waitForStarted());
    const int lines = random.bounded(1, 60);
    const auto readLines = [&](int most) {
        for (int read = 0; read < most && writer.canReadLine(); ++read) {
            const QList<QByteArray> words = writer.readLine().trimmed().split(' ');
            confirmed[words.first()] = words.last().toLongLong();
        }
    };
    int read = 0;
    while (read < lines) {
        QVERIFY2(writer.canReadLine() || writer.waitForReadyRead(), writer.readAllStandardError().constData());
        if (writer.canReadLine()) {
            readLines(1);
            ++read;
        }
    }
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    readLines(1000000); // what it still said before the end was confirmed too

    const Result<std::unique_ptr<Store>> store = Store::open(folder.file());
    UD_OK(store);
    const Result<QList<NoticeRow>> rows = (*store)->noticeRows(anAccount().id);
    UD_OK(rows);
    QCOMPARE(rows->size() % perBatch, 0);
    QVERIFY(rows->size() >= (confirmed.value("notices") + 1) * perBatch);
    for (const NoticeRow &row : *rows) {
        const Result<JudgedNotice> notice = (*store)->notice(row.id);
        UD_OK(notice);
        QCOMPARE(difference(fullNotice(row.key.uid), *notice), QString());
    }
    const Result<QList<SweepRecord>> sweeps = (*store)->sweeps(anAccount().id);
    UD_OK(sweeps);
    QVERIFY((sweeps->isEmpty() ? 0 : sweeps->first().id) >= confirmed.value("begun"));
    for (const SweepRecord &sweep : *sweeps) {
        const Result<QList<JournalItem>> items = (*store)->journal(sweep.id);
        UD_OK(items);
        QCOMPARE(items->size(), perBatch);
        for (const JournalItem &item : *items) {
            QCOMPARE(item.state, items->first().state);
            if (sweep.id <= confirmed.value("sent"))
                QCOMPARE(item.state, JournalState::Sent);
        }
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--write") == 0)
        return writeUntilKilled(QString::fromLocal8Bit(argv[2]));
    tst_Crash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
