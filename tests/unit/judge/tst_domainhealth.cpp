// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakedns.h"
#include "judge/domainhealth.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(undelivered::DomainFinding)

namespace {
const QString key = u"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="_s;
}

class TestDomainHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data()
    {
        QTest::addColumn<QString>("spf");
        QTest::addColumn<QString>("dmarc");
        QTest::addColumn<QString>("dkim");
        QTest::addColumn<DomainFinding>("expected");
        QTest::addColumn<bool>("open");
        using enum DomainFinding;
        const QString hard = u"v=spf1 mx -all"_s;
        const QString reject = u"v=DMARC1; p=reject"_s;
        QTest::newRow("no DMARC") << hard << QString() << key << NoDmarc << true;
        QTest::newRow("watching only") << hard << u"v=DMARC1; p=none"_s << key << DmarcOnlyWatches << true;
        QTest::newRow("no policy in it") << hard << u"v=DMARC1; rua=mailto:x@firm.example"_s << key << DmarcBroken
                                         << true;
        QTest::newRow("quarantine") << hard << u"v=DMARC1; p=quarantine"_s << key << DmarcQuarantines << false;
        QTest::newRow("reject") << hard << reject << key << DmarcRejects << false;
        QTest::newRow("no SPF") << QString() << reject << key << NoSpf << false;
        QTest::newRow("everybody") << u"v=spf1 +all"_s << reject << key << SpfAllowsEverybody << false;
        QTest::newRow("undecided") << u"v=spf1 mx ?all"_s << reject << key << SpfUndecided << false;
        QTest::newRow("nonsense") << u"v=spf1 rain -all"_s << reject << key << SpfBroken << false;
        QTest::newRow("key gone") << hard << reject << QString() << DkimKeyGone << false;
        QTest::newRow("key revoked") << hard << reject << u"v=DKIM1; p="_s << DkimKeyGone << false;
        QTest::newRow("key of nonsense") << hard << reject << u"v=DKIM1; p=AAAA"_s << DkimWeak << false;
        QTest::newRow("good key") << hard << reject << key << DkimGood << false;
    }
    void findings()
    {
        QFETCH(QString, spf);
        QFETCH(QString, dmarc);
        QFETCH(QString, dkim);
        QFETCH(DomainFinding, expected);
        QFETCH(bool, open);
        using enum DomainFinding;
        FakeDns dns;
        dns.add(u"firm.example"_s, DnsType::Mx, {u"10 mx.firm.example"_s});
        dns.add(u"mx.firm.example"_s, DnsType::A, {u"192.0.2.1"_s});
        if (!spf.isEmpty())
            dns.add(u"firm.example"_s, DnsType::Txt, {spf});
        if (!dmarc.isEmpty())
            dns.add(u"_dmarc.firm.example"_s, DnsType::Txt, {dmarc});
        if (!dkim.isEmpty())
            dns.add(u"s1._domainkey.firm.example"_s, DnsType::Txt, {dkim});
        const DomainHealth health = domainHealth(u"firm.example"_s, {u"s1"_s}, dns);
        QVERIFY(health.findings.contains(expected));
        QCOMPARE(health.anybodyCanForge, open);
        QCOMPARE(health.findings.size(), 4);
        QVERIFY(health.findings.contains(TakesMail));
        QVERIFY(health.isKnown());
        if (isFault(expected))
            QVERIFY(isFault(health.findings.first()));
    }

    void policyOfTheOrganisationCounts()
    {
        FakeDns dns;
        dns.add(u"_dmarc.firm.example"_s, DnsType::Txt, {u"v=DMARC1; p=reject"_s});
        dns.add(u"shop.firm.example"_s, DnsType::Mx, {u"10 mx.firm.example"_s});
        QVERIFY(domainHealth(u"shop.firm.example"_s, {}, dns).findings.contains(DomainFinding::DmarcRejects));
    }

    void organisationMayTreatSubdomainsOtherwise()
    {
        FakeDns dns;
        dns.add(u"_dmarc.firm.example"_s, DnsType::Txt, {u"v=DMARC1; p=reject; sp=none"_s});
        dns.add(u"shop.firm.example"_s, DnsType::Mx, {u"10 mx.firm.example"_s});
        dns.add(u"firm.example"_s, DnsType::Mx, {u"10 mx.firm.example"_s});
        QVERIFY(domainHealth(u"shop.firm.example"_s, {}, dns).findings.contains(DomainFinding::DmarcOnlyWatches));
        QVERIFY(domainHealth(u"firm.example"_s, {}, dns).findings.contains(DomainFinding::DmarcRejects));
    }

    void withoutLeaveNothingIsSaid()
    {
        NoDns off;
        const DomainHealth health = domainHealth(u"firm.example"_s, {}, off);
        QCOMPARE(health.findings, QList<DomainFinding>{DomainFinding::LookupsOff});
        QVERIFY(!health.anybodyCanForge);
        QVERIFY(!health.isKnown());
    }

    void silenceSaysNothing()
    {
        class Silent final : public Dns
        {
        public:
            DnsAnswer lookup(const QString &, DnsType) override { return {}; }
        } silent;
        const DomainHealth health = domainHealth(u"firm.example"_s, {}, silent);
        QCOMPARE(health.findings, QList<DomainFinding>{DomainFinding::NoAnswer});
        QVERIFY(!health.anybodyCanForge);
        QVERIFY(!health.isKnown());
    }

    void domainWithoutMail()
    {
        FakeDns dns;
        dns.add(u"firm.example"_s, DnsType::Mx, {u"0 ."_s});
        QVERIFY(domainHealth(u"firm.example"_s, {}, dns).findings.contains(DomainFinding::NoMail));
    }
};

QTEST_APPLESS_MAIN(TestDomainHealth)
#include "tst_domainhealth.moc"
