// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/headerfields.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestHeaderFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void wholeFieldIsByteExact();
    void split_data();
    void split();
    void addresses_data();
    void addresses();
    void messageIds();
    void countIsBounded();
};

void TestHeaderFields::fields_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QString>("subject");
    QTest::newRow("LF") << QByteArray("From: a\nSubject: one two\nTo: b\n") << u"one two"_s;
    QTest::newRow("CRLF and folded") << QByteArray("Subject: one\r\n two\r\nTo: b\r\n") << u"one two"_s;
    QTest::newRow("bare CR") << QByteArray("From: a\rSubject: one\r\ttwo\rTo: b\r") << u"one two"_s;
    QTest::newRow("any case, blank before the colon") << QByteArray("SUBJECT : one two\n") << u"one two"_s;
    QTest::newRow("junk between") << QByteArray("From a@b Mon Jan\njunk line\nSubject: one two\n") << u"one two"_s;
    QTest::newRow("8-bit Latin-1") << QByteArray("Subject: Gr\xFC\xDF"
                                                 "e\n")
                                   << u"Grüße"_s;
    QTest::newRow("8-bit UTF-8") << QByteArray("Subject: Grüße\n") << u"Grüße"_s;
    QTest::newRow("first one counts") << QByteArray("Subject: one two\nSubject: other\n") << u"one two"_s;
    QTest::newRow("none") << QByteArray("From: a\n") << QString();
}

void TestHeaderFields::fields()
{
    QFETCH(QByteArray, block);
    QTEST(HeaderFields(block).text("subject"), "subject");
}

void TestHeaderFields::wholeFieldIsByteExact()
{
    const QByteArray block = "A: x\r\n y \r\n\tz\r\nB: w\r\n";
    const HeaderFields fields(block);
    QCOMPARE(fields.all().size(), size_t(2));
    QCOMPARE(fields.all()[0].whole.toByteArray(), "A: x\r\n y \r\n\tz"_ba);
    QCOMPARE(fields.all()[0].value.toByteArray(), " x\r\n y \r\n\tz"_ba);
}

void TestHeaderFields::split_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("LF") << QByteArray("A: b\n\nbody\n") << QByteArray("A: b\n") << QByteArray("body\n");
    QTest::newRow("CRLF") << QByteArray("A: b\r\n\r\nbody") << QByteArray("A: b\r\n") << QByteArray("body");
    QTest::newRow("CR") << QByteArray("A: b\r\rbody\r") << QByteArray("A: b\r") << QByteArray("body\r");
    QTest::newRow("no blank line") << QByteArray("A: b\n") << QByteArray("A: b\n") << QByteArray();
    QTest::newRow("no header") << QByteArray("\nbody") << QByteArray() << QByteArray("body");
}

void TestHeaderFields::split()
{
    QFETCH(QByteArray, message);
    const HeaderSplit split = splitHeader(message);
    QTEST(message.first(split.headerLength), "header");
    QTEST(message.sliced(split.bodyStart), "body");
}

void TestHeaderFields::addresses_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("names and groups") << QByteArray("\"A, B\" <a@x.example>, team: b@x.example, c@x.example;")
                                      << QStringList{u"a@x.example"_s, u"b@x.example"_s, u"c@x.example"_s};
    QTest::newRow("comments") << QByteArray("a@x.example (A (nested) b@y.example)") << QStringList{u"a@x.example"_s};
    QTest::newRow("route") << QByteArray("<@r.example,@s.example:a@x.example>") << QStringList{u"a@x.example"_s};
    QTest::newRow("quoted local part") << QByteArray("\"a b\"@x.example") << QStringList{u"\"a b\"@x.example"_s};
    QTest::newRow("unclosed") << QByteArray("\"A <a@x.example>") << QStringList{u"a@x.example"_s};
    QTest::newRow("empty angle") << QByteArray("MAILER-DAEMON <>") << QStringList{};
    QTest::newRow("forgotten quotes") << QByteArray("Ann B a@x.example") << QStringList{u"a@x.example"_s};
}

void TestHeaderFields::addresses()
{
    QFETCH(QByteArray, value);
    QTEST(addressesIn(value), "expected");
}

void TestHeaderFields::messageIds()
{
    QCOMPARE(messageIdsIn(" <a@x>\r\n <b@y>"), (QStringList{u"a@x"_s, u"b@y"_s}));
    QCOMPARE(messageIdsIn("a@x"), QStringList{u"a@x"_s});
    QCOMPARE(messageIdsIn("no identifier"), QStringList());
}

void TestHeaderFields::countIsBounded()
{
    const HeaderFields fields(QByteArray("A: b\n").repeated(100000));
    QCOMPARE(fields.all().size(), size_t(HeaderFields::maxFields));
}

QTEST_APPLESS_MAIN(TestHeaderFields)
#include "tst_headerfields.moc"
