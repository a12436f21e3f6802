// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/mutf7.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestMutf7 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("plain") << u"INBOX.Sent"_s << QByteArray("INBOX.Sent");
        QTest::newRow("ampersand") << u"Chor & Co"_s << QByteArray("Chor &- Co");
        QTest::newRow("RFC 3501's example")
            << u"~peter/mail/台北/日本語"_s << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
        QTest::newRow("Cyrillic") << u"Корзина"_s << QByteArray("&BBoEPgRABDcEOAQ9BDA-");
        QTest::newRow("umlauts") << u"Entwürfe"_s << QByteArray("Entw&APw-rfe");
        QTest::newRow("beyond 16 bits") << u"Fun 😀"_s << QByteArray("Fun &2D3eAA-");
        QTest::newRow("control") << u"a\tb"_s << QByteArray("a&AAk-b");
    }
    void bothWays()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, wire);
        QCOMPARE(encodeModifiedUtf7(name), wire);
        QCOMPARE(decodeModifiedUtf7(wire), name);
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("never closed") << QByteArray("a&BBo");
        QTest::newRow("8-bit") << QByteArray("gr\xf6\xdf\x65");
        QTest::newRow("not base64") << QByteArray("&b/oken-");
        QTest::newRow("half a character") << QByteArray("&BB-");
        QTest::newRow("bits left over") << QByteArray("&BBp-");
        QTest::newRow("half a surrogate") << QByteArray("&2D0-");
        QTest::newRow("control") << QByteArray("a\nb");
    }
    void malformed()
    {
        QFETCH(QByteArray, wire);
        QVERIFY(!decodeModifiedUtf7(wire));
    }
};

QTEST_APPLESS_MAIN(TestMutf7)
#include "tst_mutf7.moc"
