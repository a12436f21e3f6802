// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/storeddns.h"

#include <QTemporaryDir>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

class SteppedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void pass(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{{2026, 3, 2}, {9, 0}, Qt::UTC};
};

/// Answers what it is told to answer, and counts.
struct Source {
    DnsAnswer answer;
    bool allowed = true;
    int questions = 0;
};

class FakeSource final : public Dns
{
public:
    explicit FakeSource(Source &source)
        : m_source(source)
    {
    }
    [[nodiscard]] DnsAnswer lookup(const QString &, DnsType) override
    {
        ++m_source.questions;
        return m_source.allowed ? m_source.answer : DnsAnswer();
    }
    [[nodiscard]] bool isAllowed() const override { return m_source.allowed; }

private:
    Source &m_source;
};

const QString keyName = u"s1._domainkey.firm.example"_s;
constexpr qint64 year = 365LL * 24 * 3600;

} // namespace

class TestStoredDns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<Store>> store = Store::open(m_dir->filePath(u"store.sqlite"_s));
        QVERIFY(store);
        m_store = std::move(*store);
        m_source = {{DnsAnswer::Status::Found, {u"v=DKIM1; p=AAAA"_s}}, true, 0};
        m_dns = std::make_unique<StoredDns>(
            std::make_unique<FakeSource>(m_source),
            [this](const std::function<void(Store &)> &work) { work(*m_store); }, m_clock);
    }

    void answersOutliveTheProgram()
    {
        (void)m_dns->lookup(u"firm.example"_s, DnsType::Txt);
        QCOMPARE(m_dns->lookup(u"firm.example"_s, DnsType::Txt).records, m_source.answer.records);
        QCOMPARE(m_source.questions, 1);
        m_clock.pass(25 * 3600);
        (void)m_dns->lookup(u"firm.example"_s, DnsType::Txt);
        QCOMPARE(m_source.questions, 2);
    }

    void keySeenOnceServesWhereThereIsNoAnswerAnyMore_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::newRow("the key was changed since") << true;
        QTest::newRow("look-ups were switched off") << false;
    }
    void keySeenOnceServesWhereThereIsNoAnswerAnyMore()
    {
        QFETCH(bool, allowed);
        const QStringList key = m_dns->lookup(keyName, DnsType::Txt).records;
        QVERIFY(!key.isEmpty());
        m_clock.pass(year);
        m_source.answer = {DnsAnswer::Status::NoSuchName, {}};
        m_source.allowed = allowed;
        const DnsAnswer later = m_dns->lookup(keyName, DnsType::Txt);
        QCOMPARE(later.status, DnsAnswer::Status::Found);
        QCOMPARE(later.records, key);
        // A key never seen stays unknown, and so do other records.
        const auto missing = allowed ? DnsAnswer::Status::NoSuchName : DnsAnswer::Status::Unavailable;
        QCOMPARE(m_dns->lookup(u"s2._domainkey.firm.example"_s, DnsType::Txt).status, missing);
        QCOMPARE(m_dns->lookup(u"firm.example"_s, DnsType::Txt).status, missing);
    }

    void keyTakenBackIsBelieved()
    {
        (void)m_dns->lookup(keyName, DnsType::Txt);
        m_clock.pass(year);
        m_source.answer.records = {u"v=DKIM1; p="_s};
        QCOMPARE(m_dns->lookup(keyName, DnsType::Txt).records, m_source.answer.records);
    }

private:
    SteppedClock m_clock;
    Source m_source;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StoredDns> m_dns;
};

QTEST_APPLESS_MAIN(TestStoredDns)
#include "tst_storeddns.moc"
