// SPDX-License-Identifier: GPL-3.0-or-later
// A scripted provider on the loopback address, and a browser that is a QNetworkAccessManager.
#include "account/oauthlogin.h"
#include "support/webserver.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class HeldClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {QDate(2026, 3, 14), QTime(12, 0), Qt::UTC}; }
};

const OAuthPages pages{u"<p>accepted page</p>"_s, u"<p>refused page</p>"_s, u"<p>stale page</p>"_s};

QByteArray idToken(const QByteArray &claims)
{
    return "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
}

} // namespace

class TestOAuthLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsIn();
    void asksForWhatIsNeeded();
    void codesWithOddLettersArrive();
    void clientSecretOnlyWhereThereIsOne();
    void listensOnThisComputerOnly();
    void forgedAnswersAreIgnored_data();
    void forgedAnswersAreIgnored();
    void declined();
    void anotherAccount();
    void theSameAccountInOtherLetters();
    void tokenRefused_data();
    void tokenRefused();
    void tokenEndpointRedirects();
    void tokenEndpointGone();
    void browserClosed();
    void noBrowser();
    void noClient();
    void cancelled();
    void deletedOnFailure();
    void secondVisitAsksForNothing();
    void nothingSecretIsLogged();

private:
    /// Starts a sign-in whose browser answers with `query` (each "%STATE%" replaced by the real state).
    void run(OAuthLogin &login, const QString &query, const QString &address = u"rosa@muehle.example"_s);
    /// What the browser shows in the end.
    QByteArray browse(const QUrl &url);
    [[nodiscard]] OAuthLogin::OpenBrowser browser();

    HeldClock m_clock;
    std::unique_ptr<WebServer> m_server;
    WebAnswer m_answer;
    OAuthProvider m_provider;
    QNetworkAccessManager m_browser;
    QUrl m_opened;
    static inline QByteArrayList s_log;
};

void TestOAuthLogin::init()
{
    m_server = std::make_unique<WebServer>([this](const WebRequest &) { return m_answer; });
    QVERIFY(m_server->listen());
    m_answer = {};
    m_answer.body =
        R"({"access_token":"access-1","refresh_token":"refresh-1","token_type":"Bearer","expires_in":3600})";
    const QString base = u"http://localhost:%1"_s.arg(m_server->port());
    m_provider = {};
    m_provider.id = u"muehle"_s;
    m_provider.name = u"Mühle"_s;
    m_provider.clientId = u"undelivered"_s;
    m_provider.authorization = QUrl(base + u"/auth"_s);
    m_provider.token = QUrl(base + u"/token"_s);
    m_provider.scopes = {u"mail"_s, u"openid"_s};
    m_provider.parameters = {{u"access_type"_s, u"offline"_s}};
    m_opened.clear();
}

OAuthLogin::OpenBrowser TestOAuthLogin::browser()
{
    return [this](const QUrl &url) {
        m_opened = url;
        return true;
    };
}

QByteArray TestOAuthLogin::browse(const QUrl &url)
{
    QNetworkReply *reply = m_browser.get(QNetworkRequest(url));
    const QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }))
        return "no answer";
    reply->deleteLater();
    return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray("error");
}

void TestOAuthLogin::run(OAuthLogin &login, const QString &query, const QString &address)
{
    login.start(address);
    QVERIFY(!m_opened.isEmpty());
    const QUrlQuery asked(m_opened);
    QString answer = query;
    answer.replace(u"%STATE%"_s, asked.queryItemValue(u"state"_s));
    browse(QUrl(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded) + u'?' + answer));
}

void TestOAuthLogin::signsIn()
{
    OAuthLogin login(m_provider, pages, browser(), m_clock);
    QSignalSpy granted(&login, &OAuthLogin::granted);
    QSignalSpy answered(&login, &OAuthLogin::answered);
    QSignalSpy failed(&login, &OAuthLogin::failed);
    login.start(u"rosa@muehle.example"_s);
    const QUrlQuery asked(m_opened);
    const QByteArray shown =
        browse(QUrl(asked.queryItemValue(u"redirect_uri"_s) + u"?code=c1&state="_s + asked.queryItemValue(u"state"_s)));
    QVERIFY(shown.contains("accepted page"));
    QTRY_COMPARE(granted.size(), 1);
    QCOMPARE(answered.size(), 1);
    QVERIFY(failed.isEmpty());
    const auto tokens = granted.first().first().value<OAuthTokens>();
    QCOMPARE(tokens, (OAuthTokens{u"access-1"_s, u"refresh-1"_s, m_clock.now().addSecs(3600)}));
    // RFC 7636, section 4.6: the verifier's hash is the challenge.
    const QUrlQuery form = m_server->requests().first().form();
    const QByteArray hash =
        QCryptographicHash::hash(form.queryItemValue(u"code_verifier"_s).toLatin1(), QCryptographicHash::Sha256);
    QCOMPARE(asked.queryItemValue(u"code_challenge"_s).toLatin1(),
             hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QCOMPARE(form.queryItemValue(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(form.queryItemValue(u"code"_s), u"c1"_s);
    QCOMPARE(form.queryItemValue(u"client_id"_s), u"undelivered"_s);
    QCOMPARE(form.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
             asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
}

void TestOAuthLogin::asksForWhatIsNeeded()
{
    m_provider.redirectHost = u"localhost"_s;
    OAuthLogin one(m_provider, pages, browser(), m_clock);
    one.start(u"rosa+news@muehle.example"_s);
    const QUrlQuery first(m_opened);
    QCOMPARE(m_opened.path(), u"/auth"_s);
    QCOMPARE(first.queryItemValue(u"response_type"_s), u"code"_s);
    QCOMPARE(first.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(first.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"mail openid"_s);
    QCOMPARE(first.queryItemValue(u"access_type"_s), u"offline"_s);
    QVERIFY(m_opened.query(QUrl::FullyEncoded).contains(u"login_hint=rosa%2Bnews%40muehle.example"_s));
    static const QRegularExpression loopback(u"^http://localhost:\\d+/$"_s);
    QVERIFY(loopback.match(first.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).hasMatch());
    QCOMPARE(one.page(), m_opened);
    static const QRegularExpression long43(u"^[A-Za-z0-9_-]{43}$"_s);
    QVERIFY(long43.match(first.queryItemValue(u"state"_s)).hasMatch());
    OAuthLogin two(m_provider, pages, browser(), m_clock);
    two.start({});
    const QUrlQuery second(m_opened);
    QVERIFY(!second.hasQueryItem(u"login_hint"_s));
    QVERIFY(first.queryItemValue(u"state"_s) != second.queryItemValue(u"state"_s));
    QVERIFY(first.queryItemValue(u"code_challenge"_s) != second.queryItemValue(u"code_challenge"_s));
}

void TestOAuthLogin::codesWithOddLettersArrive()
{
    OAuthLogin login(m_provider, pages, browser(), m_clock);
    QSignalSpy granted(&login, &OAuthLogin::granted);
    run(login, u"code=4%2F0A%2Bb%25%26c&state=%STATE%"_s);
    QTRY_COMPARE(granted.size(), 1);
    QVERIFY2(m_server->requests().first().body.contains("code=4%2F0A%2Bb%25%26c&") ||
                 m_server->requests().first().body.endsWith("code=4%2F0A%2Bb%25%26c"),
             m_server->requests().first().body.constData());
}

void TestOAuthLogin::clientSecretOnlyWhereThereIsOne()
{
    OAuthLogin none(m_provider, pages, browser(), m_clock);
    QSignalSpy first(&none, &OAuthLogin::granted);
    run(none, u"code=c&state=%STATE%"_s);
    QTRY_COMPARE(first.size(), 1);
    QVERIFY(!m_server->requests().last().body.contains("client_secret"));
    m_provider.clientSecret = u"GOC+x/1"_s;
    OAuthLogin one(m_provider, pages, browser(), m_clock);
    QSignalSpy second(&one, &OAuthLogin::granted);
    run(one, u"code=c&state=%STATE%"_s);
    QTRY_COMPARE(second.size(), 1);
    QVERIFY(m_server->requests().last().body.contains("client_secret=GOC%2Bx%2F1"));
}

void TestOAuthLogin::listensOnThisComputerOnly()
{
    OAuthLogin login(m_provider, pages, browser(), m_clock);
    login.start({});
    const quint16 port =
        quint16(QUrl(QUrlQuery(m_opened).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).port());
    bool tried = false;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        tried = true;
        QTcpSocket socket;
        socket.connectToHost(address, port);
        QVERIFY2(!socket.waitForConnected(2000), qPrintable(address.toString()));
    }
    if (!tried)
        QSKIP("this computer has no other address");
}

void TestOAuthLogin::forgedAnswersAreIgnored_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("wrong state") << u"code=c&state=guess"_s;
    QTest::newRow("no state") << u"code=c"_s;
    QTest::newRow("refusal without state") << u"error=access_denied"_s;
    QTest::newRow("nothing at all, as for favicon.ico") << QString();
    QTest::newRow("state of another kind") << u"code=c&state[]=%STATE%"_s;
}

void TestOAuthLogin::forgedAnswersAreIgnored()
{
    QFETCH(QString, query);
    OAuthLogin login(m_provider, pages, browser(), m_clock);
    QSignalSpy granted(&login, &OAuthLogin::granted);
    QSignalSpy failed(&login, &OAuthLogin::failed);
    login.start({});
    const QUrlQuery asked(m_opened);
    const QString back = asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
    QVERIFY(browse(QUrl(back + u'?' + query)).contains("stale page"));
    QVERIFY(m_server->requests().isEmpty());
    // The real answer is still welcome.
    QVERIFY(browse(QUrl(back + u"?code=c&state="_s + asked.queryItemValue(u"state"_s))).contains("accepted page"));
    QTRY_COMPARE(granted.size(), 1);
    QVERIFY(failed.isEmpty());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestOAuthLogin::declined()
{
    OAuthLogin login(m_provider, pages, browser(), m_clock);
    QSignalSpy failed(&login, &OAuthLogin::failed);
    login.start({});
    const QUrlQuery asked(m_opened);
    QVERIFY(browse(QUrl(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded) +
                        u"?error=access_denied&error_description=The+person+declined&state="_s +
                        asked.queryItemValue(u"state"_s)))
                .contains("refused page"));
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, ErrorKind::SignInDenied);
    QCOMPARE(error.subject, u"Mühle"_s);
    QVERIFY(m_server->requests().isEmpty());
}

void TestOAuthLogin::anotherAccount()
{
    m_answer.body = R"({"access_token":"a","token_type":"Bearer","id_token":")" +
                    idToken(R"({"email":"otto@muehle.example"})") + "\"}";
    OAuthLogin login(m_provider, pages, browser(), m_clock);
    QSignalSpy granted(&login, &OAuthLogin::granted);
    QSignalSpy failed(&login, &OAuthLogin::failed);
    run(login, u"code=c&state=%STATE%"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::WrongAccount);
    QCOMPARE(failed.first().first().value<Error>().subject, u"otto@muehle.example"_s);
    QVERIFY(granted.isEmpty());
}

void TestOAuthLogin::theSameAccountInOtherLetters()
{
    m_answer.body = R"({"access_token":"a","token_type":"Bearer","id_token":")" +
                    idToken(R"({"preferred_username":"rosa@tenant.example","email":"ROSA@Muehle.example"})") + "\"}";
    OAuthLogin login(m_provider, pages, browser(), m_clock);
    QSignalSpy granted(&login, &OAuthLogin::granted);
    run(login, u"code=c&state=%STATE%"_s);
    QTRY_COMPARE(granted.size(), 1);
}

void TestOAuthLogin::tokenRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("code too old") << 400 << QByteArray(R"({"error":"invalid_grant"})") << ErrorKind::SignInUnfinished;
    QTest::newRow("client unknown") << 401 << QByteArray(R"({"error":"invalid_client"})") << ErrorKind::ClientRefused;
    QTest::newRow("server broken") << 500 << QByteArray("oops") << ErrorKind::ServerBusy;
    QTest::newRow("nonsense") << 200 << QByteArray("<html>") << ErrorKind::ProtocolViolation;
}

void TestOAuthLogin::tokenRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    m_answer.status = status;
    m_answer.body = body;
    OAuthLogin login(m_provider, pages, browser(), m_clock);
    QSignalSpy failed(&login, &OAuthLogin::failed);
    run(login, u"code=c&state=%STATE%"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, kind);
}

void TestOAuthLogin::tokenEndpointRedirects()
{
    WebServer elsewhere([](const WebRequest &) { return WebAnswer{}; });
    QVERIFY(elsewhere.listen());
    m_answer = {307, "text/plain", {}, "http://localhost:" + QByteArray::number(elsewhere.port()) + "/", false};
    OAuthLogin login(m_provider, pages, browser(), m_clock);
    QSignalSpy failed(&login, &OAuthLogin::failed);
    run(login, u"code=c&state=%STATE%"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(elsewhere.requests().isEmpty());
}

void TestOAuthLogin::tokenEndpointGone()
{
    OAuthLogin login(m_provider, pages, browser(), m_clock);
    QSignalSpy failed(&login, &OAuthLogin::failed);
    login.start({});
    m_server.reset();
    const QUrlQuery asked(m_opened);
    browse(QUrl(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded) + u"?code=c&state="_s +
                asked.queryItemValue(u"state"_s)));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::ConnectionRefused);
}

void TestOAuthLogin::browserClosed()
{
    OAuthLogin login(m_provider, pages, browser(), m_clock);
    QSignalSpy failed(&login, &OAuthLogin::failed);
    login.setPatience(50ms);
    login.start({});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::SignInUnfinished);
    // Too late: nobody listens any more.
    QCOMPARE(browse(QUrl(QUrlQuery(m_opened).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded))),
             QByteArray("error"));
}

void TestOAuthLogin::noBrowser()
{
    OAuthLogin login(
        m_provider, pages, [](const QUrl &) { return false; }, m_clock);
    QSignalSpy failed(&login, &OAuthLogin::failed);
    QSignalSpy opened(&login, &OAuthLogin::browserOpened);
    login.start({});
    QVERIFY(failed.isEmpty()); // never before start() returned
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::BrowserUnavailable);
    QVERIFY(opened.isEmpty());
    QVERIFY(!login.page().isEmpty()); // the link can still be copied
}

void TestOAuthLogin::noClient()
{
    m_provider.clientId.clear();
    OAuthLogin login(m_provider, pages, browser(), m_clock);
    QSignalSpy failed(&login, &OAuthLogin::failed);
    login.start({});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::ClientMissing);
    QVERIFY(m_opened.isEmpty());
}

void TestOAuthLogin::cancelled()
{
    OAuthLogin login(m_provider, pages, browser(), m_clock);
    QSignalSpy failed(&login, &OAuthLogin::failed);
    login.start({});
    login.cancel();
    login.cancel();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Cancelled);
}

void TestOAuthLogin::deletedOnFailure()
{
    auto *login = new OAuthLogin(m_provider, pages, browser(), m_clock);
    bool gone = false;
    connect(login, &OAuthLogin::failed, login, [&] {
        gone = true;
        login->deleteLater();
    });
    login->start({});
    const QUrlQuery asked(m_opened);
    // The page reaches the browser although its sender goes.
    QVERIFY(browse(QUrl(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded) + u"?error=server_error&state="_s +
                        asked.queryItemValue(u"state"_s)))
                .contains("refused page"));
    QTRY_VERIFY(gone);
}

void TestOAuthLogin::secondVisitAsksForNothing()
{
    m_answer.never = true;
    OAuthLogin login(m_provider, pages, browser(), m_clock);
    run(login, u"code=c&state=%STATE%"_s);
    QTRY_COMPARE(m_server->requests().size(), 1);
    const QUrlQuery asked(m_opened);
    QCOMPARE(browse(QUrl(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded) + u"?code=c&state="_s +
                         asked.queryItemValue(u"state"_s))),
             QByteArray("error"));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestOAuthLogin::nothingSecretIsLogged()
{
    s_log.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { s_log.append(text.toUtf8()); });
    {
        m_answer.body.replace("access-1", "canary-access").replace("refresh-1", "canary-refresh");
        OAuthLogin login(m_provider, pages, browser(), m_clock);
        QSignalSpy granted(&login, &OAuthLogin::granted);
        run(login, u"code=canary-forged&state=wrong"_s);
        const QUrlQuery asked(m_opened);
        browse(QUrl(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded) + u"?code=canary-code&state="_s +
                    asked.queryItemValue(u"state"_s)));
        QVERIFY(QTest::qWaitFor([&] { return !granted.isEmpty(); }));
        m_answer = {400, "application/json", R"({"error":"invalid_grant"})", {}, false};
        OAuthLogin second(m_provider, pages, browser(), m_clock);
        QSignalSpy failed(&second, &OAuthLogin::failed);
        run(second, u"code=canary-code&state=%STATE%"_s);
        QVERIFY(QTest::qWaitFor([&] { return !failed.isEmpty(); }));
    }
    qInstallMessageHandler(before);
    for (const QByteArray &line : s_log)
        QVERIFY2(!line.contains("canary"), line.constData());
}

QTEST_GUILESS_MAIN(TestOAuthLogin)
#include "tst_oauthlogin.moc"
