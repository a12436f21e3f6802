// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that need no connection: the table, and DNS answers from a table of our own.
#include "detect/serverdetection.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace undelivered;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class TableNames final : public NameLookup
{
public:
    void services(const QString &name, Services done) override
    {
        asked.append(name);
        if (silent)
            return;
        QTimer::singleShot(0ms, &m_context, [done, records = serviceRecords.value(name)] { done(records); });
    }
    void mailExchangers(const QString &domain, Exchangers done) override
    {
        asked.append(domain);
        QTimer::singleShot(0ms, &m_context, [done, records = exchangers.value(domain)] { done(records); });
    }

    QHash<QString, QList<ServiceRecord>> serviceRecords;
    QHash<QString, QList<MailExchanger>> exchangers;
    QStringList asked;
    bool silent = false;

private:
    QObject m_context;
};

} // namespace

class TestServerDetection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableAsksNobody();
    void serviceRecords();
    void serviceRecordsOnlyStartTls();
    void notOfferedByDot();
    void mailExchangers();
    void skippingIsTold();
    void cancelIsSilent();
    void noDomain();

private:
    static std::unique_ptr<ServerDetection> detection(NameLookup &names);
    /// Skips every step but `wanted`.
    static void only(ServerDetection &detection, DetectionStep wanted);
    static QList<ServerCandidate> candidates(const QSignalSpy &found)
    {
        return found.value(0).value(0).value<QList<ServerCandidate>>();
    }
};

std::unique_ptr<ServerDetection> TestServerDetection::detection(NameLookup &names)
{
    return std::make_unique<ServerDetection>(ProviderTable::load().value(), OAuthTable::load().value(), names);
}

void TestServerDetection::only(ServerDetection &detection, DetectionStep wanted)
{
    connect(&detection, &ServerDetection::stepStarted, &detection, [&detection, wanted](DetectionStep step) {
        if (step != wanted)
            QTimer::singleShot(0ms, &detection, [&detection] { detection.skip(); });
    });
}

void TestServerDetection::theTableAsksNobody()
{
    TableNames names;
    const auto detecting = detection(names);
    QSignalSpy found(detecting.get(), &ServerDetection::found);
    QSignalSpy started(detecting.get(), &ServerDetection::stepStarted);
    detecting->start(u"rosa@icloud.com"_s);
    QVERIFY(found.isEmpty());
    QTRY_COMPARE(found.size(), 1);
    const ServerCandidate candidate = candidates(found).first();
    QCOMPARE(candidate.host, u"imap.mail.me.com"_s);
    QCOMPARE(candidate.user, u"rosa"_s);
    QCOMPARE(candidate.signIn, Provider::SignIn::AppPassword);
    QVERIFY(!candidate.outsideDomain);
    QVERIFY(names.asked.isEmpty());
    QCOMPARE(started.size(), 1);
    QVERIFY(started.first().at(1).toString().isEmpty());
}

void TestServerDetection::serviceRecords()
{
    TableNames names;
    names.serviceRecords.insert(u"_imaps._tcp.muehle.example"_s, {{u"backup.muehle.example"_s, 993, 20, 0},
                                                                  {u"light.muehle.example"_s, 993, 10, 1},
                                                                  {u"Mail.Hoster.example"_s, 9930, 10, 50},
                                                                  {u"no port.example"_s, 993, 0, 0},
                                                                  {u"zero.muehle.example"_s, 0, 0, 0}});
    const auto detecting = detection(names);
    only(*detecting, DetectionStep::ServiceRecords);
    QSignalSpy found(detecting.get(), &ServerDetection::found);
    detecting->start(u"rosa@Muehle.example"_s);
    QTRY_COMPARE(found.size(), 1);
    const QList<ServerCandidate> list = candidates(found);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).host, u"mail.hoster.example"_s);
    QCOMPARE(list.at(0).port, quint16(9930));
    QVERIFY(list.at(0).outsideDomain);
    QCOMPARE(list.at(0).user, u"rosa@Muehle.example"_s);
    QCOMPARE(list.at(0).security, ServerSecurity::Tls);
    QCOMPARE(list.at(1).host, u"light.muehle.example"_s);
    QVERIFY(!list.at(1).outsideDomain);
    QCOMPARE(list.at(2).host, u"backup.muehle.example"_s);
    QCOMPARE(names.asked, QStringList{u"_imaps._tcp.muehle.example"_s});
}

void TestServerDetection::serviceRecordsOnlyStartTls()
{
    TableNames names;
    names.serviceRecords.insert(u"_imaps._tcp.muehle.example"_s, {{u"."_s, 0, 0, 0}});
    names.serviceRecords.insert(u"_imap._tcp.muehle.example"_s, {{u"imap.muehle.example"_s, 143, 0, 0}});
    const auto detecting = detection(names);
    only(*detecting, DetectionStep::ServiceRecords);
    QSignalSpy found(detecting.get(), &ServerDetection::found);
    detecting->start(u"rosa@muehle.example"_s);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(candidates(found).size(), 1);
    QCOMPARE(candidates(found).first().security, ServerSecurity::StartTls);
}

void TestServerDetection::notOfferedByDot()
{
    TableNames names;
    names.serviceRecords.insert(u"_imaps._tcp.muehle.example"_s, {{u"."_s, 0, 0, 0}});
    names.serviceRecords.insert(u"_imap._tcp.muehle.example"_s, {{u"."_s, 0, 0, 0}});
    const auto detecting = detection(names);
    only(*detecting, DetectionStep::ServiceRecords);
    QSignalSpy found(detecting.get(), &ServerDetection::found);
    QSignalSpy missed(detecting.get(), &ServerDetection::notFound);
    detecting->start(u"rosa@muehle.example"_s);
    QTRY_COMPARE(missed.size(), 1);
    QVERIFY(found.isEmpty());
}

void TestServerDetection::mailExchangers()
{
    TableNames names;
    names.exchangers.insert(u"muehle.example"_s,
                            {{u"mx.backup.example"_s, 20}, {u"muehle-example.mail.protection.outlook.com"_s, 10}});
    const auto detecting = detection(names);
    only(*detecting, DetectionStep::MailExchanger);
    QSignalSpy found(detecting.get(), &ServerDetection::found);
    detecting->start(u"rosa@muehle.example"_s);
    QTRY_COMPARE(found.size(), 1);
    const ServerCandidate candidate = candidates(found).first();
    QCOMPARE(candidate.host, u"outlook.office365.com"_s);
    QCOMPARE(candidate.oauth, u"microsoft"_s);
    QCOMPARE(candidate.user, u"rosa@muehle.example"_s);
    QVERIFY(candidate.outsideDomain);
    const Account account = accountFor(u"rosa@muehle.example"_s, candidate);
    QCOMPARE(account.auth, AccountAuth::OAuth);
    QCOMPARE(account.oauthProvider, u"microsoft"_s);
    QCOMPARE(account.id, u"imap://rosa%40muehle.example@outlook.office365.com:993"_s);
}

void TestServerDetection::skippingIsTold()
{
    TableNames names;
    names.silent = true;
    const auto detecting = detection(names);
    QSignalSpy started(detecting.get(), &ServerDetection::stepStarted);
    QSignalSpy failed(detecting.get(), &ServerDetection::stepFailed);
    detecting->start(u"rosa@muehle.example"_s);
    QTRY_COMPARE(started.size(), 2);
    QCOMPARE(started.last().first().value<DetectionStep>(), DetectionStep::ServiceRecords);
    QCOMPARE(started.last().at(1).toString(), u"muehle.example"_s);
    detecting->skip();
    QCOMPARE(failed.last().first().value<DetectionStep>(), DetectionStep::ServiceRecords);
    QCOMPARE(failed.last().at(1).value<Error>().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(started.size(), 3);
    detecting->cancel();
}

void TestServerDetection::cancelIsSilent()
{
    TableNames names;
    const auto detecting = detection(names);
    QSignalSpy started(detecting.get(), &ServerDetection::stepStarted);
    QSignalSpy found(detecting.get(), &ServerDetection::found);
    QSignalSpy missed(detecting.get(), &ServerDetection::notFound);
    detecting->start(u"rosa@gmail.com"_s);
    detecting->cancel();
    bool later = false;
    QTimer::singleShot(0ms, this, [&later] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(started.isEmpty() && found.isEmpty() && missed.isEmpty());
}

void TestServerDetection::noDomain()
{
    TableNames names;
    const auto detecting = detection(names);
    QSignalSpy missed(detecting.get(), &ServerDetection::notFound);
    detecting->start(u"rosa"_s);
    QTRY_COMPARE(missed.size(), 1);
    QCOMPARE(missed.first().first().value<Error>().kind, ErrorKind::InvalidInput);
    QVERIFY(names.asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestServerDetection)
#include "tst_serverdetection.moc"
