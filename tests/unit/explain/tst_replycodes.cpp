// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/replycodes.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestReplyCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStatusCodes_data();
    void readsStatusCodes();
    void findsTheDecidingCodes_data();
    void findsTheDecidingCodes();
};

void TestReplyCodes::readsStatusCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << u"5.1.1"_s << u"5.1.1"_s;
    QTest::newRow("blanks") << u" 4.2.2 "_s << u"4.2.2"_s;
    QTest::newRow("three digits") << u"5.7.509"_s << u"5.7.509"_s;
    QTest::newRow("leading zero") << u"5.01.1"_s << u"5.1.1"_s;
    QTest::newRow("class 3") << u"3.1.1"_s << QString();
    QTest::newRow("four digits") << u"5.7.5090"_s << QString();
    QTest::newRow("address") << u"5.1.1.1"_s << QString();
    QTest::newRow("words behind") << u"5.1.1 (gone)"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestReplyCodes::readsStatusCodes()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const std::optional<StatusCode> found = statusCodeFrom(text);
    QCOMPARE(found ? found->text() : QString(), code);
}

void TestReplyCodes::findsTheDecidingCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("status");
    QTest::newRow("one line") << u"550 5.1.1 no such user"_s << u"550"_s << u"5.1.1"_s;
    QTest::newRow("last line decides") << u"550-5.7.1 see our page 550 5.1.1 no such user"_s << u"550"_s << u"5.1.1"_s;
    QTest::newRow("glued") << u"550-5.1.1 try 550-5.1.1 again"_s << u"550"_s << u"5.1.1"_s;
    QTest::newRow("number sign") << u"550 #5.1.0 Address rejected."_s << u"550"_s << u"5.1.0"_s;
    QTest::newRow("inner answer does not take over")
        << u"554 4.4.7 Message expired <421 4.4.2 timed out>"_s << u"554"_s << u"4.4.7"_s;
    QTest::newRow("address in brackets") << u"mx.clinic.example[203.0.113.2] said 552 full"_s << u"552"_s << QString();
    QTest::newRow("version is no code") << u"engine=2.50.10432:5.13.68,1.0.28"_s << QString() << QString();
    QTest::newRow("port is no code") << u"connect to mx.clinic.example[192.0.2.5]:465 failed"_s << QString()
                                     << QString();
    QTest::newRow("none") << u"no reply at all"_s << QString() << QString();
}

void TestReplyCodes::findsTheDecidingCodes()
{
    QFETCH(QString, text);
    QFETCH(QString, reply);
    QFETCH(QString, status);
    const CodesInText found = codesIn(text);
    QCOMPARE(found.decidingReply, reply);
    QCOMPARE(found.decidingStatus ? found.decidingStatus->text() : QString(), status);
}

QTEST_GUILESS_MAIN(TestReplyCodes)
#include "tst_replycodes.moc"
