// SPDX-License-Identifier: GPL-3.0-or-later
// Detection's network steps with real TLS servers on the loopback address. Names and certificates stay the real ones of the
// made-up domain: a proxy of the test's own leads them to the servers, and to nowhere else.
#include "detect/serverdetection.h"
#include "support/testauthority.h"
#include "support/webserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>
#include <QTimer>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class NoNames final : public NameLookup
{
public:
    void services(const QString &, Services done) override
    {
        QTimer::singleShot(0ms, &m_context, [done] { done(QList<ServiceRecord>()); });
    }
    void mailExchangers(const QString &, Exchangers done) override
    {
        QTimer::singleShot(0ms, &m_context, [done] { done(QList<MailExchanger>()); });
    }

private:
    QObject m_context;
};

const QByteArray description =
    "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"muehle.example\">"
    "<incomingServer type=\"imap\"><hostname>imap.hoster.example</hostname><port>993</port>"
    "<socketType>SSL</socketType><username>%EMAILLOCALPART%</username>"
    "<authentication>password-cleartext</authentication></incomingServer></emailProvider></clientConfig>";

} // namespace

class TestDetectionNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void autoconfigHost();
    void wellKnownPage();
    void theAddressIsNeverSent();
    void centralDirectoryOnlyWhenAllowed();
    void pagesThatAreRefused_data();
    void pagesThatAreRefused();
    void redirectToHttps();
    void foreignCertificate();
    void guessesTls();
    void guessesStartTls();
    void guessesWithBadCertificates();
    void hostileStartTls_data();
    void hostileStartTls();
    void searchesOn();

private:
    struct ImapStandIn {
        std::unique_ptr<QTcpServer> server;
        QByteArray greeting = "* OK ready\r\n";
        QByteArray startTlsAnswer = "u1 OK go\r\n";
        QByteArray heard;
    };
    std::unique_ptr<ImapStandIn> imap(ServerSecurity security, const TestAuthority &authority);
    static QSslConfiguration serverConfiguration(const TestAuthority &authority);
    bool webServer(WebServer::Handler handler);
    QList<ServerCandidate> detect(DetectionOptions options = {});

    TestAuthority m_authority;
    TestAuthority m_stranger;
    std::unique_ptr<ConnectProxy> m_proxy;
    std::unique_ptr<WebServer> m_web;
    NoNames m_names;
    std::unique_ptr<ServerDetection> m_detection;
    QList<DetectionStep> m_started;
    std::optional<Error> m_error;
};

void TestDetectionNetwork::initTestCase()
{
    const QStringList names{u"muehle.example"_s, u"autoconfig.muehle.example"_s, u"imap.muehle.example"_s,
                            u"mail.muehle.example"_s, u"autoconfig.thunderbird.net"_s};
    QVERIFY2(m_authority.make(CertificateCase::Good, names), qPrintable(m_authority.error()));
    QVERIFY2(m_stranger.make(CertificateCase::Good, names), qPrintable(m_stranger.error()));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(m_authority.caFile()));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestDetectionNetwork::init()
{
    m_web.reset();
    m_proxy.reset();
    m_proxy = std::make_unique<ConnectProxy>();
    QVERIFY(m_proxy->install());
}

QSslConfiguration TestDetectionNetwork::serverConfiguration(const TestAuthority &authority)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QFile key(authority.keyFile());
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(authority.certificateFile()));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

bool TestDetectionNetwork::webServer(WebServer::Handler handler)
{
    m_web = std::make_unique<WebServer>(std::move(handler));
    return m_web->listen(m_authority.certificateFile(), m_authority.keyFile());
}

std::unique_ptr<TestDetectionNetwork::ImapStandIn> TestDetectionNetwork::imap(ServerSecurity security,
                                                                              const TestAuthority &authority)
{
    class StartTlsServer final : public QTcpServer
    {
    public:
        ImapStandIn *standIn = nullptr;
        QSslConfiguration configuration;

    protected:
        void incomingConnection(qintptr handle) override
        {
            auto *socket = new QSslSocket(this);
            socket->setSslConfiguration(configuration);
            if (!socket->setSocketDescriptor(handle))
                return;
            socket->write(standIn->greeting);
            connect(socket, &QIODevice::readyRead, socket, [this, socket] {
                standIn->heard += socket->readAll();
                if (!socket->isEncrypted() && standIn->heard.contains("STARTTLS\r\n")) {
                    socket->write(standIn->startTlsAnswer);
                    socket->flush();
                    socket->startServerEncryption();
                }
            });
        }
    };
    auto standIn = std::make_unique<ImapStandIn>();
    if (security == ServerSecurity::Tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(serverConfiguration(authority));
        QSslServer *raw = server.get();
        connect(raw, &QTcpServer::pendingConnectionAvailable, raw, [raw, to = standIn.get()] {
            while (QTcpSocket *socket = raw->nextPendingConnection()) {
                socket->write(to->greeting);
                connect(socket, &QIODevice::readyRead, raw, [socket, to] { to->heard += socket->readAll(); });
            }
        });
        standIn->server = std::move(server);
    } else {
        auto server = std::make_unique<StartTlsServer>();
        server->standIn = standIn.get();
        server->configuration = serverConfiguration(authority);
        standIn->server = std::move(server);
    }
    if (!standIn->server->listen(QHostAddress::LocalHost))
        return nullptr;
    return standIn;
}

/// Runs a detection to its first answer.
QList<ServerCandidate> TestDetectionNetwork::detect(DetectionOptions options)
{
    m_started.clear();
    m_error.reset();
    std::optional<QList<ServerCandidate>> answer;
    m_detection = std::make_unique<ServerDetection>(ProviderTable::load().value(), OAuthTable::load().value(), m_names);
    connect(m_detection.get(), &ServerDetection::stepStarted, this,
            [this](DetectionStep step) { m_started.append(step); });
    connect(m_detection.get(), &ServerDetection::found, this,
            [&](const QList<ServerCandidate> &found) { answer = found; });
    connect(m_detection.get(), &ServerDetection::notFound, this, [&](const Error &error) {
        m_error = error;
        answer.emplace();
    });
    m_detection->start(u"rosa.canary@muehle.example"_s, options);
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        return {};
    m_detection->disconnect(this);
    return *answer;
}

void TestDetectionNetwork::autoconfigHost()
{
    QVERIFY(webServer([](const WebRequest &request) {
        return request.path == "/mail/config-v1.1.xml" ? WebAnswer{200, "text/xml", description, {}, false}
                                                       : WebAnswer{404, {}, {}, {}, false};
    }));
    m_proxy->lead("autoconfig.muehle.example:443", m_web->port());
    const QList<ServerCandidate> found = detect();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().host, u"imap.hoster.example"_s);
    QCOMPARE(found.first().user, u"rosa.canary"_s);
    QCOMPARE(found.first().source, DetectionStep::Autoconfig);
    QVERIFY(!found.first().outsideDomain); // the domain itself said so, under its own certificate
}

void TestDetectionNetwork::wellKnownPage()
{
    QVERIFY(webServer([](const WebRequest &request) {
        return request.path == "/.well-known/autoconfig/mail/config-v1.1.xml"
                   ? WebAnswer{200, "text/xml", description, {}, false}
                   : WebAnswer{404, {}, {}, {}, false};
    }));
    m_proxy->lead("muehle.example:443", m_web->port());
    const QList<ServerCandidate> found = detect();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().source, DetectionStep::WellKnown);
    QCOMPARE(m_started, (QList{DetectionStep::Table, DetectionStep::ServiceRecords, DetectionStep::Autoconfig,
                               DetectionStep::WellKnown}));
}

void TestDetectionNetwork::theAddressIsNeverSent()
{
    QVERIFY(webServer([](const WebRequest &) { return WebAnswer{404, {}, {}, {}, false}; }));
    for (const QByteArray host :
         {"autoconfig.muehle.example:443", "muehle.example:443", "autoconfig.thunderbird.net:443"})
        m_proxy->lead(host, m_web->port());
    const auto tls = imap(ServerSecurity::Tls, m_authority);
    QVERIFY(tls);
    m_proxy->lead("mail.muehle.example:993", tls->server->serverPort());
    QCOMPARE(detect({true}).size(), 1);
    QCOMPARE(m_web->requests().size(), 3);
    for (const WebRequest &request : m_web->requests()) {
        QVERIFY(!request.path.contains("canary"));
        for (const QByteArray &field : request.fields)
            QVERIFY2(!field.contains("canary"), field.constData());
        QVERIFY(!request.fields.contains("cookie") && !request.fields.contains("referer") &&
                !request.fields.contains("authorization"));
    }
    QVERIFY(!tls->heard.contains("canary"));
}

void TestDetectionNetwork::centralDirectoryOnlyWhenAllowed()
{
    QVERIFY(webServer([](const WebRequest &request) {
        return request.path == "/v1.1/muehle.example" ? WebAnswer{200, "text/xml", description, {}, false}
                                                      : WebAnswer{404, {}, {}, {}, false};
    }));
    m_proxy->lead("autoconfig.thunderbird.net:443", m_web->port());
    QVERIFY(detect().isEmpty());
    QVERIFY(!m_proxy->wanted().contains("autoconfig.thunderbird.net:443"));
    QVERIFY(!m_started.contains(DetectionStep::CentralDirectory));
    const QList<ServerCandidate> found = detect({true});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().source, DetectionStep::CentralDirectory);
}

void TestDetectionNetwork::pagesThatAreRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("not there") << 404 << QByteArray() << QByteArray();
    QTest::newRow("a web page") << 200 << QByteArray("<!DOCTYPE html><html></html>") << QByteArray();
    QTest::newRow("far too large") << 200 << description + QByteArray(1 << 20, ' ') << QByteArray();
    QTest::newRow("broken server") << 500 << description << QByteArray();
    QTest::newRow("redirect to an unencrypted page")
        << 302 << QByteArray() << QByteArray("http://muehle.example/mail/config-v1.1.xml");
    QTest::newRow("redirect in a circle")
        << 302 << QByteArray() << QByteArray("https://autoconfig.muehle.example/mail/config-v1.1.xml");
}

void TestDetectionNetwork::pagesThatAreRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, location);
    QVERIFY(webServer([=](const WebRequest &) { return WebAnswer{status, "text/xml", body, location, false}; }));
    m_proxy->lead("autoconfig.muehle.example:443", m_web->port());
    QVERIFY(detect().isEmpty());
    QVERIFY(!m_web->requests().isEmpty());
    QVERIFY(m_web->requests().size() < 10);
    QVERIFY(!m_proxy->wanted().contains("muehle.example:80"));
    QCOMPARE(m_started.last(), DetectionStep::Guess); // it went on
}

void TestDetectionNetwork::redirectToHttps()
{
    QVERIFY(webServer([](const WebRequest &request) {
        return request.host == "muehle.example" ? WebAnswer{200, "text/xml", description, {}, false}
                                                : WebAnswer{301, {}, {}, "https://muehle.example/mail.xml", false};
    }));
    m_proxy->lead("autoconfig.muehle.example:443", m_web->port());
    m_proxy->lead("muehle.example:443", m_web->port());
    const QList<ServerCandidate> found = detect();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().source, DetectionStep::Autoconfig);
}

void TestDetectionNetwork::foreignCertificate()
{
    m_web = std::make_unique<WebServer>([](const WebRequest &) {
        return WebAnswer{200, "text/xml", description, {}, false};
    });
    QVERIFY(m_web->listen(m_stranger.certificateFile(), m_stranger.keyFile()));
    m_proxy->lead("autoconfig.muehle.example:443", m_web->port());
    QVERIFY(detect().isEmpty());
    QVERIFY(m_web->requests().isEmpty());
    QVERIFY(m_error);
    QCOMPARE(m_error->kind, ErrorKind::CertificateUntrusted);
}

void TestDetectionNetwork::guessesTls()
{
    const auto first = imap(ServerSecurity::Tls, m_authority);
    const auto second = imap(ServerSecurity::StartTls, m_authority);
    QVERIFY(first && second);
    m_proxy->lead("mail.muehle.example:993", first->server->serverPort());
    m_proxy->lead("imap.muehle.example:143", second->server->serverPort());
    const QList<ServerCandidate> found = detect();
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().host, u"mail.muehle.example"_s);
    QCOMPARE(found.first().port, quint16(993));
    QCOMPARE(found.first().user, u"rosa.canary@muehle.example"_s);
    QCOMPARE(found.first().source, DetectionStep::Guess);
}

void TestDetectionNetwork::guessesStartTls()
{
    const auto server = imap(ServerSecurity::StartTls, m_authority);
    QVERIFY(server);
    m_proxy->lead("imap.muehle.example:143", server->server->serverPort());
    const QList<ServerCandidate> found = detect();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().security, ServerSecurity::StartTls);
    QCOMPARE(found.first().host, u"imap.muehle.example"_s);
}

void TestDetectionNetwork::guessesWithBadCertificates()
{
    const auto server = imap(ServerSecurity::Tls, m_stranger);
    QVERIFY(server);
    m_proxy->lead("imap.muehle.example:993", server->server->serverPort());
    QVERIFY(detect().isEmpty());
    QVERIFY(m_error);
    QCOMPARE(m_error->kind, ErrorKind::CertificateUntrusted);
    QCOMPARE(m_error->subject, u"imap.muehle.example"_s);
}

void TestDetectionNetwork::hostileStartTls_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("words slipped in") << QByteArray("* OK ready\r\n")
                                      << QByteArray("u1 OK go\r\n* OK [CAPABILITY AUTH=PLAIN] mine\r\n");
    QTest::newRow("refused") << QByteArray("* OK ready\r\n") << QByteArray("u1 NO not today\r\n");
    QTest::newRow("signed in already") << QByteArray("* PREAUTH welcome\r\n") << QByteArray("u1 OK go\r\n");
    QTest::newRow("another protocol") << QByteArray("220 smtp ready\r\n") << QByteArray("u1 OK go\r\n");
    QTest::newRow("a line without end") << QByteArray(100'000, 'x') << QByteArray();
}

void TestDetectionNetwork::hostileStartTls()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArray, answer);
    const auto server = imap(ServerSecurity::StartTls, m_authority);
    QVERIFY(server);
    server->greeting = greeting;
    server->startTlsAnswer = answer;
    m_proxy->lead("imap.muehle.example:143", server->server->serverPort());
    QVERIFY(detect().isEmpty());
    QVERIFY(m_error);
}

void TestDetectionNetwork::searchesOn()
{
    QVERIFY(webServer([](const WebRequest &) { return WebAnswer{200, "text/xml", description, {}, false}; }));
    m_proxy->lead("autoconfig.muehle.example:443", m_web->port());
    m_proxy->lead("muehle.example:443", m_web->port());
    QCOMPARE(detect().first().source, DetectionStep::Autoconfig);
    QSignalSpy found(m_detection.get(), &ServerDetection::found);
    m_detection->searchOn();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().first().value<QList<ServerCandidate>>().first().source, DetectionStep::WellKnown);
}

QTEST_GUILESS_MAIN(TestDetectionNetwork)
#include "tst_detectionnetwork.moc"
