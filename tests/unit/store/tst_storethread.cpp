// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storethread.h"
#include "unit/store/storefixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QSemaphore>
#include <atomic>
#include <thread>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

class tst_StoreThread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void opensOnItsOwnThread();
    void piecesRunInOrder();
    void givingWorkDoesNotWait();
    void theEndFinishesWhatWasGiven();
    void aFileThatCannotBeOpenedFailsEveryPiece();
    void reopenAfterPutAside();
    void answersReachTheirContextsThread();
    void manyThreadsMayGiveWork();
    void errorsOfThePieceComeThrough();
};

void tst_StoreThread::opensOnItsOwnThread()
{
    const StoreFolder folder;
    StoreThread thread(folder.file());
    UD_OK(thread.opened().result());
    const Result<QThread *> worker =
        thread.run([](Store &) -> Result<QThread *> { return QThread::currentThread(); }).result();
    UD_OK(worker);
    QVERIFY(*worker != QThread::currentThread());
    UD_OK(thread.reopen().result()); // open already: nothing to do
}

void tst_StoreThread::piecesRunInOrder()
{
    const StoreFolder folder;
    StoreThread thread(folder.file());
    QList<int> order; // only the store's thread touches it until the last piece is done
    for (int i = 0; i < 200; ++i)
        (void)thread.run([&order, i](Store &) -> Result<void> {
            order.append(i);
            return {};
        });
    UD_OK(thread.run([](Store &) -> Result<void> { return {}; }).result());
    QCOMPARE(order.size(), 200);
    QVERIFY(std::ranges::is_sorted(order));
}

void tst_StoreThread::givingWorkDoesNotWait()
{
    const StoreFolder folder;
    StoreThread thread(folder.file());
    QSemaphore gate;
    const QFuture<Result<void>> held = thread.run([&gate](Store &) -> Result<void> {
        gate.acquire();
        return {};
    });
    const QFuture<Result<int>> next = thread.run([](Store &) -> Result<int> { return 7; });
    QVERIFY(!held.isFinished()); // we are here, and it still waits for us
    QVERIFY(!next.isFinished());
    gate.release();
    QCOMPARE(next.result().value(), 7);
}

void tst_StoreThread::theEndFinishesWhatWasGiven()
{
    const StoreFolder folder;
    QList<QFuture<Result<void>>> futures;
    {
        StoreThread thread(folder.file());
        (void)thread.run([](Store &store) { return store.saveAccount(anAccount()); });
        for (quint32 uid = 1; uid <= 50; ++uid) {
            futures.append(thread.run([uid](Store &store) -> Result<void> {
                const Result<QList<NoticeRow>> rows = store.saveNotices(anAccount().id, {plainNotice(uid)});
                if (!rows)
                    return tl::unexpected<Error>(rows.error());
                return {};
            }));
        }
    }
    for (const QFuture<Result<void>> &future : futures) {
        QVERIFY(future.isFinished());
        UD_OK(future.result());
    }
    const Result<std::unique_ptr<Store>> store = Store::open(folder.file());
    UD_OK(store);
    QCOMPARE((*store)->noticeRows(anAccount().id)->size(), 50);
}

void tst_StoreThread::aFileThatCannotBeOpenedFailsEveryPiece()
{
    const StoreFolder folder;
    QFile file(folder.file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear diary, ");
    file.close();
    StoreThread thread(folder.file());
    QCOMPARE(thread.opened().result().error().kind, ErrorKind::StoreDamaged);
    std::atomic<bool> ran = false;
    const Result<int> answer = thread
                                   .run([&ran](Store &) -> Result<int> {
                                       ran = true;
                                       return 1;
                                   })
                                   .result();
    QCOMPARE(answer.error().kind, ErrorKind::StoreDamaged);
    QVERIFY(!ran);
    QCOMPARE(thread.reopen().result().error().kind, ErrorKind::StoreDamaged);
}

void tst_StoreThread::reopenAfterPutAside()
{
    const StoreFolder folder;
    QFile file(folder.file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    StoreThread thread(folder.file());
    QVERIFY(!thread.opened().result());
    UD_OK(Store::putAside(folder.file()));
    UD_OK(thread.reopen().result());
    UD_OK(thread.opened().result());
    UD_OK(thread.run([](Store &store) { return store.saveAccount(anAccount()); }).result());
}

void tst_StoreThread::answersReachTheirContextsThread()
{
    const StoreFolder folder;
    StoreThread thread(folder.file());
    QObject context;
    QThread *seen = nullptr;
    thread.run([](Store &store) { return store.accounts(); }).then(&context, [&seen](const Result<QList<Account>> &) {
        seen = QThread::currentThread();
    });
    QTRY_VERIFY(seen != nullptr);
    QCOMPARE(seen, QThread::currentThread());
}

void tst_StoreThread::manyThreadsMayGiveWork()
{
    const StoreFolder folder;
    StoreThread thread(folder.file());
    UD_OK(thread.run([](Store &store) { return store.saveAccount(anAccount()); }).result());
    std::vector<std::thread> givers;
    std::atomic<int> good = 0;
    for (quint32 giver = 0; giver < 4; ++giver) {
        givers.emplace_back([&thread, &good, giver] {
            for (quint32 i = 0; i < 25; ++i) {
                const auto rows = thread.run([uid = giver * 100 + i + 1](Store &store) {
                    return store.saveNotices(anAccount().id, {plainNotice(uid)});
                });
                if (rows.result())
                    ++good;
            }
        });
    }
    for (std::thread &giver : givers)
        giver.join();
    QCOMPARE(good.load(), 100);
    const auto rows = thread.run([](Store &store) { return store.noticeRows(anAccount().id); }).result();
    QCOMPARE(rows->size(), 100);
}

void tst_StoreThread::errorsOfThePieceComeThrough()
{
    const StoreFolder folder;
    StoreThread thread(folder.file());
    QCOMPARE(thread.run([](Store &store) { return store.notice(99); }).result().error().kind, ErrorKind::FileNotFound);
}

QTEST_GUILESS_MAIN(tst_StoreThread)
#include "tst_storethread.moc"
