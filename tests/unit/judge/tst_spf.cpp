// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedns.h"
#include "judge/spf.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(undelivered::SpfResult)

namespace {
SpfResult check(const QString &ip, Dns &dns, const QString &domain = u"firm.example"_s)
{
    return checkSpf({*IpAddress::parse(ip), domain, u"ada@"_s + domain, u"mail.firm.example"_s}, dns);
}
} // namespace

class TestSpf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mechanisms_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("ip");
        QTest::addColumn<SpfResult>("expected");
        const auto row = [](const char *name, const QString &record, const QString &ip, SpfResult expected) {
            QTest::newRow(name) << record << ip << expected;
        };
        using enum SpfResult;
        row("ip4 hit", u"v=spf1 ip4:192.0.2.10 -all"_s, u"192.0.2.10"_s, Pass);
        row("ip4 miss", u"v=spf1 ip4:192.0.2.10 -all"_s, u"192.0.2.11"_s, Fail);
        row("prefix", u"v=spf1 ip4:192.0.2.8/29 ~all"_s, u"192.0.2.15"_s, Pass);
        row("prefix miss", u"v=spf1 ip4:192.0.2.8/29 ~all"_s, u"192.0.2.16"_s, SoftFail);
        row("ip6", u"v=spf1 ip6:2001:db8::/32 -all"_s, u"2001:db8:1::5"_s, Pass);
        row("a", u"v=spf1 a -all"_s, u"192.0.2.1"_s, Pass);
        row("a of another name with prefix", u"v=spf1 a:out.firm.example/28 -all"_s, u"198.51.100.17"_s, Pass);
        row("mx", u"v=spf1 mx -all"_s, u"192.0.2.25"_s, Pass);
        row("include", u"v=spf1 include:_spf.host.example ?all"_s, u"203.0.113.7"_s, Pass);
        row("include that fails does not fail", u"v=spf1 include:_spf.host.example ?all"_s, u"203.0.113.200"_s,
            Neutral);
        row("include of nothing", u"v=spf1 include:none.example -all"_s, u"192.0.2.1"_s, PermanentError);
        row("redirect", u"v=spf1 redirect=_spf.host.example"_s, u"203.0.113.200"_s, Fail);
        row("exists with macro", u"v=spf1 exists:%{ir}.list.example -all"_s, u"192.0.2.99"_s, Pass);
        row("ptr", u"v=spf1 ptr -all"_s, u"192.0.2.77"_s, Pass);
        row("neutral", u"v=spf1 ?all"_s, u"192.0.2.1"_s, Neutral);
        row("no closing term", u"v=spf1 ip4:192.0.2.1"_s, u"192.0.2.2"_s, Neutral);
        row("unknown mechanism", u"v=spf1 sunshine -all"_s, u"192.0.2.2"_s, PermanentError);
        row("broken prefix", u"v=spf1 ip4:192.0.2.0/99 -all"_s, u"192.0.2.2"_s, PermanentError);
        row("no record", u"hello"_s, u"192.0.2.2"_s, None);
        row("letter case", u"V=SPF1 IP4:192.0.2.2 -ALL"_s, u"192.0.2.2"_s, Pass);
    }
    void mechanisms()
    {
        QFETCH(QString, record);
        QFETCH(QString, ip);
        QFETCH(SpfResult, expected);
        FakeDns dns;
        dns.add(u"firm.example"_s, DnsType::Txt, {u"site-verification=1"_s, record});
        dns.add(u"firm.example"_s, DnsType::A, {u"192.0.2.1"_s});
        dns.add(u"firm.example"_s, DnsType::Mx, {u"10 mx.firm.example"_s});
        dns.add(u"mx.firm.example"_s, DnsType::A, {u"192.0.2.25"_s});
        dns.add(u"out.firm.example"_s, DnsType::A, {u"198.51.100.20"_s});
        dns.add(u"_spf.host.example"_s, DnsType::Txt, {u"v=spf1 ip4:203.0.113.0/28 -all"_s});
        dns.add(u"99.2.0.192.list.example"_s, DnsType::A, {u"127.0.0.2"_s});
        dns.add(u"77.2.0.192.in-addr.arpa"_s, DnsType::Ptr, {u"box.firm.example"_s});
        dns.add(u"box.firm.example"_s, DnsType::A, {u"192.0.2.77"_s});
        QCOMPARE(check(ip, dns), expected);
    }

    void twoRecordsAreAnError()
    {
        FakeDns dns;
        dns.add(u"firm.example"_s, DnsType::Txt, {u"v=spf1 -all"_s, u"v=spf1 +all"_s});
        QCOMPARE(check(u"192.0.2.1"_s, dns), SpfResult::PermanentError);
    }

    void silenceIsTemporary()
    {
        NoDns off;
        QCOMPARE(check(u"192.0.2.1"_s, off), SpfResult::TemporaryError);
    }

    void loopsAndLongChainsEnd()
    {
        FakeDns dns;
        dns.add(u"firm.example"_s, DnsType::Txt, {u"v=spf1 include:firm.example -all"_s});
        QCOMPARE(check(u"192.0.2.1"_s, dns), SpfResult::PermanentError);
        QVERIFY(dns.questions() <= 12);

        FakeDns wide;
        QString record = u"v=spf1"_s;
        for (int i = 0; i < 100; ++i)
            record += u" a:h%1.firm.example"_s.arg(i);
        wide.add(u"firm.example"_s, DnsType::Txt, {record + u" -all"_s});
        QCOMPARE(check(u"192.0.2.1"_s, wide), SpfResult::PermanentError);
        QVERIFY(wide.questions() <= 12);
    }
};

QTEST_APPLESS_MAIN(TestSpf)
#include "tst_spf.moc"
