// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in against a real authorization server (glewlwyd) and a real IMAP server that asks it (Dovecot).
#include "account/credentials.h"
#include "account/oauthlogin.h"
#include "imap/imapmailbox.h"
#include "support/dovecotserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <csignal>
#include <sys/prctl.h>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

/// What a person, or an administrator, does in a browser.
class Browser
{
public:
    struct Answer {
        int status = 0;
        QByteArray body;
        QUrl location;
    };

    Browser() { m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); }

    Answer ask(const QByteArray &verb, const QUrl &url, const QJsonObject &json = {})
    {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = m_network.sendCustomRequest(request, verb, json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson());
        const bool finished = QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000);
        Answer answer;
        if (finished) {
            answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            answer.body = reply->readAll();
            answer.location = url.resolved(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
        }
        reply->deleteLater();
        return answer;
    }

private:
    QNetworkAccessManager m_network;
};

bool run(const QString &program, const QStringList &arguments, const QString &input = {}, const QString &output = {})
{
    QProcess process;
    if (!input.isEmpty())
        process.setStandardInputFile(input);
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool save(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class TestOAuthServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void signsInToTheMailbox_data();
    void signsInToTheMailbox();
    void refreshesAndIsRevoked();

private:
    [[nodiscard]] QUrl url(const QString &path) const { return QUrl(u"http://localhost:%1/api/"_s.arg(m_port) + path); }
    [[nodiscard]] QJsonObject client(const QString &redirect) const;
    Result<OAuthTokens> signIn();
    [[nodiscard]] Result<void> open(const QString &token, const QString &user) const;

    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;
    Browser m_admin;
    std::unique_ptr<DovecotServer> m_dovecot;
    SystemClock m_clock;
    OAuthTable m_table;
};

QJsonObject TestOAuthServer::client(const QString &redirect) const
{
    return {{u"client_id"_s, u"undelivered"_s}, {u"name"_s, u"Undelivered"_s}, {u"enabled"_s, true}, {u"confidential"_s, false},
            {u"redirect_uri"_s, QJsonArray{redirect}}, {u"authorization_type"_s, QJsonArray{u"code"_s, u"refresh_token"_s}},
            {u"scope"_s, QJsonArray{u"openid"_s, u"mail"_s}}, {u"token_endpoint_auth_method"_s, QJsonArray{u"none"_s}}};
}

void TestOAuthServer::initTestCase()
{
    for (const QString &program : {u"glewlwyd"_s, u"sqlite3"_s, u"openssl"_s}) {
        if (!QStandardPaths::findExecutable(program).isEmpty())
            continue;
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL(qPrintable(program + u" is not installed"_s));
        QSKIP(qPrintable(program + u" is not installed"_s));
    }
    const QString sql = m_dir.filePath(u"init.sql"_s);
    const QString packed = u"/usr/share/doc/glewlwyd/database/init.sqlite3.sql.gz"_s;
    if (!QFile::exists(packed))
        QSKIP("glewlwyd's database script is not installed");
    QVERIFY(run(u"zcat"_s, {packed}, {}, sql));
    QVERIFY(run(u"sqlite3"_s, {m_dir.filePath(u"gl.db"_s)}, sql));
    QVERIFY(run(u"openssl"_s, {u"genrsa"_s, u"-out"_s, m_dir.filePath(u"key.pem"_s), u"2048"_s}));
    QVERIFY(run(u"openssl"_s, {u"rsa"_s, u"-in"_s, m_dir.filePath(u"key.pem"_s), u"-pubout"_s, u"-out"_s, m_dir.filePath(u"pub.pem"_s)}));
    QVERIFY(QDir(m_dir.path()).mkdir(u"none"_s));
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        m_port = probe.serverPort();
    }
    const QByteArray root = m_dir.path().toUtf8();
    const QByteArray port = QByteArray::number(m_port);
    QVERIFY(save(m_dir.filePath(u"gl.conf"_s),
                 "port=" + port + "\nbind_address=\"127.0.0.1\"\nexternal_url=\"http://localhost:" + port + "\"\napi_prefix=\"api\"\n"
                 "log_mode=\"console\"\nlog_level=\"ERROR\"\nstatic_files_path=\"/usr/share/glewlwyd/webapp/\"\n"
                 "session_key=\"GLEWLWYD2_SESSION_ID\"\nsession_expiration=2592000\nadmin_scope=\"g_admin\"\nprofile_scope=\"g_profile\"\n"
                 "user_module_path=\"/usr/lib/glewlwyd/user\"\nclient_module_path=\"/usr/lib/glewlwyd/client\"\n"
                 "user_auth_scheme_module_path=\"/usr/lib/glewlwyd/scheme\"\nplugin_module_path=\"/usr/lib/glewlwyd/plugin\"\n"
                 "user_middleware_module_path=\"" + root + "/none\"\nhash_algorithm=\"SHA512\"\n"
                 "database = { type=\"sqlite3\"; path=\"" + root + "/gl.db\"; };\n"));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(u"glewlwyd"_s, {u"-c"_s, m_dir.filePath(u"gl.conf"_s)});
    const QJsonObject administrator{{u"username"_s, u"admin"_s}, {u"password"_s, u"password"_s}};
    const bool up = QTest::qWaitFor([&] { return m_admin.ask("POST", url(u"auth/"_s), administrator).status == 200; }, 20'000);
    QVERIFY2(up, m_process.readAll().constData());

    m_dovecot = std::make_unique<DovecotServer>();
    const QString oauthConf = m_dir.filePath(u"oauth2.conf"_s);
    QVERIFY(save(oauthConf, "introspection_mode = auth\nintrospection_url = " + url(u"oidc/userinfo"_s).toEncoded()
                                + "\nusername_attribute = email\nuse_grant_password = no\n"));
    DovecotOptions options;
    options.mechanisms = u"plain xoauth2 oauthbearer"_s;
    options.extra = u"passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = %1\n}\n"_s.arg(oauthConf);
    UD_START_DOVECOT(*m_dovecot, options);
    prepareImap();

    QCOMPARE(m_admin.ask("POST", url(u"scope/"_s), {{u"name"_s, u"mail"_s}, {u"display_name"_s, u"mail"_s}, {u"password_required"_s, true},
                                                    {u"scheme"_s, QJsonObject()}}).status, 200);
    const QJsonObject parameters{
        {u"iss"_s, url(u"oidc"_s).toString()}, {u"jwt-type"_s, u"rsa"_s}, {u"jwt-key-size"_s, u"256"_s}, {u"key"_s, textOf(m_dir.filePath(u"key.pem"_s))},
        {u"cert"_s, textOf(m_dir.filePath(u"pub.pem"_s))}, {u"access-token-duration"_s, 3600}, {u"refresh-token-duration"_s, 1209600},
        {u"code-duration"_s, 600}, {u"refresh-token-rolling"_s, true}, {u"allow-non-oidc"_s, true}, {u"auth-type-code-enabled"_s, true},
        {u"auth-type-token-enabled"_s, false}, {u"auth-type-id-token-enabled"_s, true}, {u"auth-type-none-enabled"_s, false},
        {u"auth-type-password-enabled"_s, false}, {u"auth-type-client-enabled"_s, false}, {u"auth-type-refresh-enabled"_s, true},
        {u"scope"_s, QJsonArray()}, {u"pkce-allowed"_s, true}, {u"pkce-method-plain-allowed"_s, false},
        {u"introspection-revocation-allowed"_s, true}, {u"introspection-revocation-auth-scope"_s, QJsonArray{u"mail"_s}},
        {u"introspection-revocation-allow-target-client"_s, true}, {u"subject-type"_s, u"public"_s}, {u"email-claim"_s, u"mandatory"_s}};
    const Browser::Answer plugin = m_admin.ask("POST", url(u"mod/plugin/"_s), {{u"module"_s, u"oidc"_s}, {u"name"_s, u"oidc"_s}, {u"display_name"_s, u"OIDC"_s},
                                                                        {u"enabled"_s, true}, {u"parameters"_s, parameters}});
    QVERIFY2(plugin.status == 200, plugin.body.constData());
    const Browser::Answer added = m_admin.ask("POST", url(u"client/"_s), client(u"http://127.0.0.1:1/"_s));
    QVERIFY2(added.status == 200, added.body.constData());
    const Browser::Answer user = m_admin.ask("POST", url(u"user/"_s), {{u"username"_s, u"rosa"_s}, {u"name"_s, u"Rosa"_s}, {u"password"_s, u"canary-password"_s},
                                                                {u"email"_s, m_dovecot->user()}, {u"enabled"_s, true},
                                                                {u"scope"_s, QJsonArray{u"openid"_s, u"mail"_s, u"g_profile"_s}}});
    QVERIFY2(user.status == 200, user.body.constData());
    const QByteArray own = R"({"providers":[{"id":"test","name":"Test","clientId":"undelivered","scopes":["openid","mail"],"authorization":")"
        + url(u"oidc/auth"_s).toEncoded() + R"(","token":")" + url(u"oidc/token"_s).toEncoded() + R"(","parameters":{"nonce":"n-1","g_continue":""}}]})";
    const Result<OAuthTable> table = OAuthTable::load(own);
    QVERIFY(table);
    m_table = *table;
}

void TestOAuthServer::cleanupTestCase()
{
    m_dovecot.reset();
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }
}

/// The whole way: browser, consent, loopback, tokens.
Result<OAuthTokens> TestOAuthServer::signIn()
{
    QUrl page;
    OAuthLogin login(m_table.provider(u"test"_s).value(), {u"accepted"_s, u"refused"_s, u"stale"_s},
                     [&page](const QUrl &opened) {
                         page = opened;
                         return true;
                     },
                     m_clock);
    QSignalSpy granted(&login, &OAuthLogin::granted);
    QSignalSpy failed(&login, &OAuthLogin::failed);
    login.start(m_dovecot->user());
    // This server wants to know the port beforehand; the large providers let loopback ports vary (RFC 8252, section 7.3).
    const QString redirect = QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
    if (m_admin.ask("PUT", url(u"client/undelivered"_s), client(redirect)).status != 200)
        return failure(ErrorKind::Bug, u"cannot register the redirect"_s);
    Browser person;
    if (person.ask("POST", url(u"auth/"_s), {{u"username"_s, u"rosa"_s}, {u"password"_s, u"canary-password"_s}}).status != 200
        || person.ask("PUT", url(u"auth/grant/undelivered"_s), {{u"scope"_s, u"openid mail"_s}}).status != 200)
        return failure(ErrorKind::Bug, u"the person could not agree"_s);
    const Browser::Answer sent = person.ask("GET", page);
    if (sent.status != 302)
        return failure(ErrorKind::Bug, u"no redirect: "_s + QString::fromUtf8(sent.body));
    if (!person.ask("GET", sent.location).body.contains("accepted"))
        return failure(ErrorKind::Bug, u"not accepted: "_s + sent.location.toString());
    if (!QTest::qWaitFor([&] { return !granted.isEmpty() || !failed.isEmpty(); }, 10'000))
        return failure(ErrorKind::Bug, u"no answer"_s);
    if (!failed.isEmpty())
        return tl::unexpected(failed.first().first().value<Error>());
    return granted.first().first().value<OAuthTokens>();
}

Result<void> TestOAuthServer::open(const QString &token, const QString &user) const
{
    ImapSettings settings;
    settings.host = m_dovecot->host();
    settings.port = m_dovecot->imapsPort();
    settings.user = user;
    settings.secret = token;
    settings.auth = ImapAuth::OAuth;
    settings.caFile = m_dovecot->caFile();
    return makeImapMailbox(settings, CancelToken())->open();
}

void TestOAuthServer::signsInToTheMailbox_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::newRow("XOAUTH2") << u"xoauth2"_s;
    QTest::newRow("OAUTHBEARER") << u"oauthbearer"_s;
}

void TestOAuthServer::signsInToTheMailbox()
{
    QFETCH(QString, mechanism);
    const QString oauthConf = m_dir.filePath(u"oauth2.conf"_s);
    DovecotOptions options;
    options.mechanisms = mechanism;
    options.extra = u"passdb {\n  driver = oauth2\n  mechanisms = %1\n  args = %2\n}\n"_s.arg(mechanism, oauthConf);
    m_dovecot->stop();
    UD_START_DOVECOT(*m_dovecot, options);
    const Result<OAuthTokens> tokens = signIn();
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().detail));
    QVERIFY(!tokens->refresh.isEmpty());
    QVERIFY(tokens->expires > m_clock.now().addSecs(3000));
    const Result<void> opened = open(tokens->access, m_dovecot->user());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail + QString::fromUtf8(m_dovecot->log())));
    // How a token that is none is refused is the server's choice (this one says "unavailable"): it must not get in.
    QVERIFY(!open(tokens->access + u"x"_s, m_dovecot->user()));
    QVERIFY(!open(tokens->access, u"otto@postamt.example"_s));
}

void TestOAuthServer::refreshesAndIsRevoked()
{
    Result<OAuthTokens> tokens = signIn();
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().detail));
    const OAuthTokens old = *tokens;
    Account account;
    account.id = u"imap://rosa"_s;
    account.auth = AccountAuth::OAuth;
    account.oauthProvider = u"test"_s;
    const std::unique_ptr<SecretStore> secrets = makeSessionSecretStore();
    const std::unique_ptr<Credentials> credentials = makeCredentials(*secrets, m_table, m_clock);
    const auto fetch = [&] {
        std::optional<Result<QString>> answer;
        credentials->fetch(account, [&answer](const Result<QString> &secret) { answer = secret; });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 10'000) ? *answer : failure(ErrorKind::Bug);
    };
    tokens->expires = m_clock.now(); // run out
    secrets->write(account.id, secretFrom(*tokens), false, [](const Result<void> &) {});
    const Result<QString> fresh = fetch();
    QVERIFY2(fresh, fresh ? "" : qPrintable(fresh.error().detail));
    QVERIFY(*fresh != old.access);
    QVERIFY(open(*fresh, m_dovecot->user()));
    // A refresh token that the server does not know, as after it was revoked.
    secrets->write(account.id, secretFrom({{}, u"never-given"_s, m_clock.now()}), false, [](const Result<void> &) {});
    const Result<QString> revoked = fetch();
    QVERIFY(!revoked);
    QCOMPARE(revoked.error().kind, ErrorKind::SignInExpired);
}

QTEST_GUILESS_MAIN(TestOAuthServer)
#include "tst_oauthserver.moc"
