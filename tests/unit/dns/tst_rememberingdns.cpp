// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/rememberingdns.h"
#include "dns/systemdns.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

class StillClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void pass(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{{2026, 3, 2}, {9, 0}, Qt::UTC};
};

class CountingDns final : public Dns
{
public:
    CountingDns(int &questions, const DnsAnswer &answer)
        : m_questions(questions)
        , m_answer(answer)
    {
    }
    [[nodiscard]] DnsAnswer lookup(const QString &, DnsType) override
    {
        ++m_questions;
        return m_answer;
    }

private:
    int &m_questions;
    const DnsAnswer &m_answer;
};

} // namespace

class TestRememberingDns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceUntilItIsOld()
    {
        StillClock clock;
        int questions = 0;
        const DnsAnswer answer{DnsAnswer::Status::Found, {u"192.0.2.1"_s}};
        RememberingDns dns(std::make_unique<CountingDns>(questions, answer), clock);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(dns.lookup(i % 2 ? u"Firm.example"_s : u"firm.example"_s, DnsType::A).records, answer.records);
        QCOMPARE(questions, 1);
        QCOMPARE(dns.lookup(u"firm.example"_s, DnsType::Aaaa).records, answer.records);
        QCOMPARE(questions, 2);
        clock.pass(2 * 3600);
        QCOMPARE(dns.lookup(u"firm.example"_s, DnsType::A).records, answer.records);
        QCOMPARE(questions, 3);
    }

    void stopsAskingWhenNobodyAnswers()
    {
        StillClock clock;
        int questions = 0;
        DnsAnswer answer;
        RememberingDns dns(std::make_unique<CountingDns>(questions, answer), clock);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(dns.lookup(u"h%1.example"_s.arg(i), DnsType::A).status, DnsAnswer::Status::Unavailable);
        QCOMPARE(questions, 3);
        clock.pass(120);
        answer = {DnsAnswer::Status::Found, {u"192.0.2.1"_s}};
        QCOMPARE(dns.lookup(u"h1.example"_s, DnsType::A).status, DnsAnswer::Status::Found);
        QCOMPARE(dns.lookup(u"h2.example"_s, DnsType::A).status, DnsAnswer::Status::Found);
    }

    void systemResolverRefusesNonsenseAndEndsCleanly()
    {
        SystemDns dns(std::chrono::milliseconds(1));
        QCOMPARE(dns.lookup({}, DnsType::Txt).status, DnsAnswer::Status::NoSuchName);
        QCOMPARE(dns.lookup(QString(300, u'a'), DnsType::Txt).status, DnsAnswer::Status::NoSuchName);
    }
};

QTEST_GUILESS_MAIN(TestRememberingDns)
#include "tst_rememberingdns.moc"
