// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/authorizationserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTimer>
#include <QUrlQuery>

#include <csignal>
#include <sys/prctl.h>

namespace undelivered::test {

using namespace Qt::StringLiterals;

namespace {

const QString databaseScript = u"/usr/share/doc/glewlwyd/database/init.sqlite3.sql.gz"_s;
constexpr int patience = 10'000; // milliseconds for one answer

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

PlainBrowser::Answer PlainBrowser::ask(const QByteArray &verb, const QUrl &url, const QJsonObject &json)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply =
        m_network.sendCustomRequest(request, verb, json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson());
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    Answer answer;
    if (reply->isFinished()) {
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.location = url.resolved(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    }
    reply->deleteLater();
    return answer;
}

AuthorizationServer::~AuthorizationServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

QString AuthorizationServer::missing()
{
    for (const QString &program : {u"glewlwyd"_s, u"sqlite3"_s, u"openssl"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    }
    return QFile::exists(databaseScript) ? QString() : databaseScript;
}

QUrl AuthorizationServer::url(const QString &path) const
{
    return QUrl(u"http://localhost:%1/api/"_s.arg(m_port) + path);
}

QJsonObject AuthorizationServer::client(const QString &redirect) const
{
    return {{u"client_id"_s, u"undelivered"_s},
            {u"name"_s, u"Undelivered"_s},
            {u"enabled"_s, true},
            {u"confidential"_s, false},
            {u"redirect_uri"_s, QJsonArray{redirect}},
            {u"authorization_type"_s, QJsonArray{u"code"_s, u"refresh_token"_s}},
            {u"scope"_s, QJsonArray{u"openid"_s, u"mail"_s}},
            {u"token_endpoint_auth_method"_s, QJsonArray{u"none"_s}}};
}

QString AuthorizationServer::prepare()
{
    const QString sql = m_dir.filePath(u"init.sql"_s);
    if (!run(u"zcat"_s, {databaseScript}, {}, sql) || !run(u"sqlite3"_s, {m_dir.filePath(u"gl.db"_s)}, sql))
        return u"the database could not be made"_s;
    if (!run(u"openssl"_s, {u"genrsa"_s, u"-out"_s, m_dir.filePath(u"key.pem"_s), u"2048"_s}) ||
        !run(u"openssl"_s,
             {u"rsa"_s, u"-in"_s, m_dir.filePath(u"key.pem"_s), u"-pubout"_s, u"-out"_s, m_dir.filePath(u"pub.pem"_s)}))
        return u"the keys could not be made"_s;
    QTcpServer probe;
    if (!QDir(m_dir.path()).mkdir(u"none"_s) || !probe.listen(QHostAddress::LocalHost))
        return u"no folder or no port"_s;
    m_port = probe.serverPort();
    probe.close();
    const QByteArray root = m_dir.path().toUtf8();
    const QByteArray port = QByteArray::number(m_port);
    const bool written =
        save(m_dir.filePath(u"gl.conf"_s),
             "port=" + port + "\nbind_address=\"127.0.0.1\"\nexternal_url=\"http://localhost:" + port +
                 "\"\napi_prefix=\"api\"\n"
                 "log_mode=\"console\"\nlog_level=\"ERROR\"\nstatic_files_path=\"/usr/share/glewlwyd/webapp/\"\n"
                 "session_key=\"GLEWLWYD2_SESSION_ID\"\nsession_expiration=2592000\nadmin_scope=\"g_admin\"\nprofile_"
                 "scope=\"g_profile\"\n"
                 "user_module_path=\"/usr/lib/glewlwyd/user\"\nclient_module_path=\"/usr/lib/glewlwyd/client\"\n"
                 "user_auth_scheme_module_path=\"/usr/lib/glewlwyd/scheme\"\nplugin_module_path=\"/usr/lib/glewlwyd/"
                 "plugin\"\n"
                 "user_middleware_module_path=\"" +
                 root +
                 "/none\"\nhash_algorithm=\"SHA512\"\n"
                 "database = { type=\"sqlite3\"; path=\"" +
                 root + "/gl.db\"; };\n");
    return written ? QString() : u"the configuration could not be written"_s;
}

QString AuthorizationServer::start(const QString &email)
{
    if (const QString problem = prepare(); !problem.isEmpty())
        return problem;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(u"glewlwyd"_s, {u"-c"_s, m_dir.filePath(u"gl.conf"_s)});
    const QJsonObject administrator{{u"username"_s, u"admin"_s}, {u"password"_s, u"password"_s}};
    QElapsedTimer waited;
    waited.start();
    while (m_admin.ask("POST", url(u"auth/"_s), administrator).status != 200) {
        if (waited.elapsed() > 2 * patience || m_process.state() == QProcess::NotRunning)
            return QString::fromUtf8(m_process.readAll());
        QEventLoop pause; // nobody listens yet
        QTimer::singleShot(50, &pause, &QEventLoop::quit);
        pause.exec();
    }
    return setUp(email);
}

QString AuthorizationServer::setUp(const QString &email)
{
    const QJsonObject parameters{{u"iss"_s, url(u"oidc"_s).toString()},
                                 {u"jwt-type"_s, u"rsa"_s},
                                 {u"jwt-key-size"_s, u"256"_s},
                                 {u"key"_s, textOf(m_dir.filePath(u"key.pem"_s))},
                                 {u"cert"_s, textOf(m_dir.filePath(u"pub.pem"_s))},
                                 {u"access-token-duration"_s, 3600},
                                 {u"refresh-token-duration"_s, 1209600},
                                 {u"code-duration"_s, 600},
                                 {u"refresh-token-rolling"_s, true},
                                 {u"allow-non-oidc"_s, true},
                                 {u"auth-type-code-enabled"_s, true},
                                 {u"auth-type-token-enabled"_s, false},
                                 {u"auth-type-id-token-enabled"_s, true},
                                 {u"auth-type-none-enabled"_s, false},
                                 {u"auth-type-password-enabled"_s, false},
                                 {u"auth-type-client-enabled"_s, false},
                                 {u"auth-type-refresh-enabled"_s, true},
                                 {u"scope"_s, QJsonArray()},
                                 {u"pkce-allowed"_s, true},
                                 {u"pkce-method-plain-allowed"_s, false},
                                 {u"introspection-revocation-allowed"_s, true},
                                 {u"introspection-revocation-auth-scope"_s, QJsonArray{u"mail"_s}},
                                 {u"introspection-revocation-allow-target-client"_s, true},
                                 {u"subject-type"_s, u"public"_s},
                                 {u"email-claim"_s, u"mandatory"_s}};
    const QList<std::pair<QString, QJsonObject>> steps{
        {u"scope/"_s,
         {{u"name"_s, u"mail"_s},
          {u"display_name"_s, u"mail"_s},
          {u"password_required"_s, true},
          {u"scheme"_s, QJsonObject()}}},
        {u"mod/plugin/"_s,
         {{u"module"_s, u"oidc"_s},
          {u"name"_s, u"oidc"_s},
          {u"display_name"_s, u"OIDC"_s},
          {u"enabled"_s, true},
          {u"parameters"_s, parameters}}},
        {u"client/"_s, client(u"http://127.0.0.1:1/"_s)},
        {u"user/"_s,
         {{u"username"_s, u"rosa"_s},
          {u"name"_s, u"Rosa"_s},
          {u"password"_s, u"canary-password"_s},
          {u"email"_s, email},
          {u"enabled"_s, true},
          {u"scope"_s, QJsonArray{u"openid"_s, u"mail"_s, u"g_profile"_s}}}}};
    for (const auto &[path, json] : steps) {
        const PlainBrowser::Answer answer = m_admin.ask("POST", url(path), json);
        if (answer.status != 200)
            return path + u": "_s + QString::fromUtf8(answer.body);
    }
    const bool written = save(m_dir.filePath(u"oauth2.conf"_s),
                              "introspection_mode = auth\nintrospection_url = " + url(u"oidc/userinfo"_s).toEncoded() +
                                  "\nusername_attribute = email\nuse_grant_password = no\n");
    return written ? QString() : u"Dovecot's part could not be written"_s;
}

QByteArray AuthorizationServer::providers() const
{
    return R"({"providers":[{"id":"test","name":"Test","clientId":"undelivered","scopes":["openid","mail"],"authorization":")" +
           url(u"oidc/auth"_s).toEncoded() + R"(","token":")" + url(u"oidc/token"_s).toEncoded() +
           R"(","parameters":{"nonce":"n-1","g_continue":""}}]})";
}

QString AuthorizationServer::dovecotPassdb(const QString &mechanisms) const
{
    return u"passdb {\n  driver = oauth2\n  mechanisms = %1\n  args = %2\n}\n"_s.arg(mechanisms,
                                                                                     m_dir.filePath(u"oauth2.conf"_s));
}

QByteArray AuthorizationServer::agree(const QUrl &page, QString &problem)
{
    problem.clear();
    // This server wants to know the port beforehand; the large providers let loopback ports vary (RFC 8252, section 7.3).
    const QString redirect = QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
    if (m_admin.ask("PUT", url(u"client/undelivered"_s), client(redirect)).status != 200) {
        problem = u"cannot register the redirect"_s;
        return {};
    }
    PlainBrowser person;
    if (person.ask("POST", url(u"auth/"_s), {{u"username"_s, u"rosa"_s}, {u"password"_s, u"canary-password"_s}})
                .status != 200 ||
        person.ask("PUT", url(u"auth/grant/undelivered"_s), {{u"scope"_s, u"openid mail"_s}}).status != 200) {
        problem = u"the person could not agree"_s;
        return {};
    }
    const PlainBrowser::Answer sent = person.ask("GET", page);
    if (sent.status != 302) {
        problem = u"no redirect: "_s + QString::fromUtf8(sent.body);
        return {};
    }
    return person.ask("GET", sent.location).body;
}

} // namespace undelivered::test
