// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/boundedqueue.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace undelivered;

class TestBoundedQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverInOrderAndHoldsNoMoreThanItMay_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<qint64>("heaviest");
        QTest::addColumn<int>("held"); // at once
        QTest::newRow("by number") << 3 << qint64(1'000'000) << 3;
        QTest::newRow("by weight") << 1'000 << qint64(20) << 2; // 10 each: full with two of them
        QTest::newRow("one always fits") << 1'000 << qint64(5) << 1;
    }
    void handsOverInOrderAndHoldsNoMoreThanItMay()
    {
        QFETCH(int, most);
        QFETCH(qint64, heaviest);
        QFETCH(int, held);
        constexpr int count = 2'000;
        constexpr qint64 weight = 10;
        BoundedQueue<int> queue(static_cast<size_t>(most), heaviest);
        std::atomic<int> given = 0;
        std::thread giver([&] {
            for (int i = 0; i < count; ++i) {
                queue.give(i, weight);
                ++given;
            }
            queue.end();
        });
        int taken = 0;
        int mostHeld = 0;
        bool ordered = true;
        while (const std::optional<int> value = queue.take()) {
            ordered = ordered && *value == taken;
            ++taken;
            mostHeld = std::max(mostHeld, given - taken);
        }
        giver.join();
        QVERIFY(ordered);
        QCOMPARE(taken, count);
        QVERIFY2(mostHeld <= held, qPrintable(QString::number(mostHeld)));
    }

    void whoeverWaitsIsFreedWhenNothingMoreIsWanted()
    {
        BoundedQueue<int> queue(1, 1'000);
        std::thread giver([&] {
            for (int i = 0; i < 100; ++i)
                queue.give(i, 1);
        });
        QVERIFY(queue.take());
        queue.drop();
        giver.join(); // all the others went nowhere
        QVERIFY(!queue.take());
    }

    void theEndFreesWhoeverWaitsForMore()
    {
        BoundedQueue<int> queue(1, 1'000);
        std::optional<int> last = 1;
        std::thread taker([&] {
            while ((last = queue.take())) {
            }
        });
        queue.give(1, 1);
        queue.end();
        taker.join();
        QVERIFY(!last);
    }
};

QTEST_APPLESS_MAIN(TestBoundedQueue)
#include "tst_boundedqueue.moc"
