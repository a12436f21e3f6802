// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/messagedate.h"

#include <QTest>

using namespace undelivered;

class TestMessageDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void date_data();
    void date();
    void received();
};

void TestMessageDate::date_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("expected");
    const auto utc = [](int y, int m, int d, int h, int min, int s) {
        return QDateTime(QDate(y, m, d), QTime(h, min, s), Qt::UTC);
    };
    QTest::newRow("usual") << QByteArray(" Mon, 2 Mar 2026 10:00:05 +0100") << utc(2026, 3, 2, 9, 0, 5);
    QTest::newRow("west, over midnight") << QByteArray("Mon, 2 Mar 2026 20:30:00 -0530") << utc(2026, 3, 3, 2, 0, 0);
    QTest::newRow("no day name, no seconds") << QByteArray("2 Mar 2026 10:00 GMT") << utc(2026, 3, 2, 10, 0, 0);
    QTest::newRow("named zone with comment")
        << QByteArray("Mon, 2 Mar 2026 10:00:00 EST (x)") << utc(2026, 3, 2, 15, 0, 0);
    QTest::newRow("two-digit year") << QByteArray("2 Mar 99 10:00:00 +0000") << utc(1999, 3, 2, 10, 0, 0);
    QTest::newRow("asctime") << QByteArray("Mon Mar  2 10:00:00 2026") << utc(2026, 3, 2, 10, 0, 0);
    QTest::newRow("leap second") << QByteArray("31 Dec 2016 23:59:60 +0000") << utc(2016, 12, 31, 23, 59, 59);
    QTest::newRow("folded") << QByteArray("Mon,\r\n 2 Mar 2026\r\n 10:00:00 +0000") << utc(2026, 3, 2, 10, 0, 0);
    QTest::newRow("wrong weekday") << QByteArray("Tue, 2 Mar 2026 09:00:00 +0000") << utc(2026, 3, 2, 9, 0, 0);
    QTest::newRow("blank for a digit, comment")
        << QByteArray("Mon,  2 Mar 2026 10:00:00 +0100 (CET)") << utc(2026, 3, 2, 9, 0, 0);
    QTest::newRow("qmail") << QByteArray("2 Mar 2026 09:00:00 -0000") << utc(2026, 3, 2, 9, 0, 0);
    QTest::newRow("no such day") << QByteArray("31 Feb 2026 10:00:00 +0000") << QDateTime();
    QTest::newRow("words") << QByteArray("yesterday") << QDateTime();
    QTest::newRow("absurd numbers") << QByteArray("99999999999 Mar 99999999 99:99:99 +9999") << QDateTime();
}

void TestMessageDate::date()
{
    QFETCH(QByteArray, text);
    QTEST(readMessageDate(text), "expected");
}

void TestMessageDate::received()
{
    QCOMPARE(readReceivedDate("from a by b; id x; Mon, 2 Mar 2026 10:00:00 +0000"),
             QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC));
    QVERIFY(!readReceivedDate("from a by b").isValid());
}

QTEST_APPLESS_MAIN(TestMessageDate)
#include "tst_messagedate.moc"
