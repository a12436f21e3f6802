// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/lines.h"

#include <QByteArray>
#include <QTest>

using namespace undelivered;

class TestLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void anyCase();
};

void TestLines::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("LF") << QByteArray("a\nb\n") << QByteArrayList{"a", "b"};
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QByteArrayList{"a", "b"};
    QTest::newRow("CR") << QByteArray("a\rb\r") << QByteArrayList{"a", "b"};
    QTest::newRow("CR CR LF is one end") << QByteArray("a\r\r\nb") << QByteArrayList{"a", "b"};
    QTest::newRow("mixed") << QByteArray("a\nb\rc\r\n\nd") << QByteArrayList{"a", "b", "c", "", "d"};
    QTest::newRow("no end") << QByteArray("a") << QByteArrayList{"a"};
    QTest::newRow("empty") << QByteArray() << QByteArrayList{};
}

void TestLines::lines()
{
    QFETCH(QByteArray, bytes);
    QByteArrayList found;
    LineReader reader(bytes);
    while (reader.next())
        found.append(reader.line().toByteArray());
    QTEST(found, "expected");
}

void TestLines::anyCase()
{
    QVERIFY(startsWithAnyCase("Content-Type: x", "content-type:"));
    QVERIFY(!startsWithAnyCase("Con", "content"));
    QCOMPARE(indexOfAnyCase("xx RCPT TO:", "rcpt to:"), qsizetype(3));
    QCOMPARE(indexOfAnyCase("xx", "rcpt"), qsizetype(-1));
    QCOMPARE(trimmedView(" \t a b \r\n").toByteArray(), QByteArray("a b"));
}

QTEST_APPLESS_MAIN(TestLines)
#include "tst_lines.moc"
