// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/backoff.h"

#include <QTest>

using namespace undelivered;
using namespace std::chrono_literals;

class TestBackOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsToItsLongestAndStartsAnew()
    {
        BackOff backOff(2s, 15s);
        QCOMPARE(backOff.next(), 2s);
        QCOMPARE(backOff.next(), 4s);
        QCOMPARE(backOff.next(), 8s);
        QCOMPARE(backOff.next(), 15s);
        QCOMPARE(backOff.next(), 15s);
        backOff.reset();
        QCOMPARE(backOff.next(), 2s);
    }
};

QTEST_APPLESS_MAIN(TestBackOff)
#include "tst_backoff.moc"
