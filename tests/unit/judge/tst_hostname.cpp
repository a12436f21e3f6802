// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/hostname.h"
#include "judge/ipaddress.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestHostName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void organisations_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("organisation");
        QTest::newRow("plain") << u"mail.firm.example"_s << u"firm.example"_s;
        QTest::newRow("deep") << u"a.b.c.Firm.Example."_s << u"firm.example"_s;
        QTest::newRow("country with generic label") << u"mx.firm.co.uk"_s << u"firm.co.uk"_s;
        QTest::newRow("country") << u"mx.firm.de"_s << u"firm.de"_s;
        QTest::newRow("address") << u"ada@mx.firm.de"_s << u"firm.de"_s;
        QTest::newRow("reserved laid out like a country") << u"mx.firm.de.example"_s << u"firm.de.example"_s;
        QTest::newRow("address literal") << u"[192.0.2.1]"_s << QString();
        QTest::newRow("one label") << u"localhost"_s << QString();
    }
    void organisations()
    {
        QFETCH(QString, host);
        QTEST(organisationOf(host), "organisation");
    }

    void within()
    {
        QVERIFY(isWithin(u"mail.firm.example", u"firm.example"));
        QVERIFY(isWithin(u"FIRM.example", u"firm.example"));
        QVERIFY(!isWithin(u"notfirm.example", u"firm.example"));
        QVERIFY(!isWithin(u"firm.example", u""));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("v4") << u"192.0.2.1"_s << u"192.0.2.1"_s;
        QTest::newRow("literal") << u"[IPv6:2001:db8::1]"_s << u"2001:db8:0:0:0:0:0:1"_s;
        QTest::newRow("mapped") << u"::ffff:192.0.2.1"_s << u"192.0.2.1"_s;
        QTest::newRow("too big") << u"192.0.2.256"_s << QString();
        QTest::newRow("too few") << u"192.0.2"_s << QString();
        QTest::newRow("two gaps") << u"1::2::3"_s << QString();
        QTest::newRow("a name") << u"firm.example"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void addresses()
    {
        QFETCH(QString, text);
        const auto ip = IpAddress::parse(text);
        QTEST(ip ? ip->toString() : QString(), "read");
    }

    void privateOnes()
    {
        for (const QString &text :
             {u"10.1.2.3"_s, u"127.0.0.1"_s, u"172.31.0.1"_s, u"::1"_s, u"fe80::5"_s, u"fd00::1"_s})
            QVERIFY2(IpAddress::parse(text)->isPrivate(), qPrintable(text));
        for (const QString &text : {u"172.32.0.1"_s, u"192.0.2.1"_s, u"2001:db8::1"_s})
            QVERIFY2(!IpAddress::parse(text)->isPrivate(), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestHostName)
#include "tst_hostname.moc"
