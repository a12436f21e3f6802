// SPDX-License-Identifier: GPL-3.0-or-later
// A scripted token endpoint on the loopback address.
#include "account/credentials.h"
#include "account/oauthtokens.h"
#include "support/webserver.h"

#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

class HeldClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    QDateTime m_now{QDate(2026, 3, 14), QTime(12, 0), Qt::UTC};
};

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passwordsPassThrough();
    void freshTokensAreUsed();
    void oldTokensAreRefreshed();
    void aRefreshTokenThatStays();
    void refusedTokensAreRefreshed();
    void oneRefreshForAll();
    void failures_data();
    void failures();
    void noSecretIsNoError();
    void providerWithoutClient();
    void goneWhileAsking();

private:
    void keep(const OAuthTokens &tokens);
    [[nodiscard]] Result<QString> fetch();
    [[nodiscard]] OAuthTokens kept();

    HeldClock m_clock;
    std::unique_ptr<WebServer> m_server;
    WebAnswer m_answer;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Credentials> m_credentials;
    Account m_account;
};

void TestCredentials::init()
{
    m_server = std::make_unique<WebServer>([this](const WebRequest &) { return m_answer; });
    QVERIFY(m_server->listen());
    m_answer = {};
    m_answer.body =
        R"({"access_token":"access-2","refresh_token":"refresh-2","token_type":"Bearer","expires_in":3600})";
    const QByteArray base = "http://localhost:" + QByteArray::number(m_server->port());
    const Result<OAuthTable> table =
        OAuthTable::load(R"({"providers":[{"id":"muehle","name":"Mühle","clientId":"undelivered",
        "authorization":")" +
                         base + R"(/auth","token":")" + base + R"(/token","scopes":["mail"]}]})");
    QVERIFY(table);
    m_secrets = makeSessionSecretStore();
    m_credentials = makeCredentials(*m_secrets, *table, m_clock);
    m_account = {};
    m_account.id = u"imap://rosa@mail.muehle.example:993"_s;
    m_account.auth = AccountAuth::OAuth;
    m_account.oauthProvider = u"muehle"_s;
}

void TestCredentials::keep(const OAuthTokens &tokens)
{
    m_secrets->write(m_account.id, secretFrom(tokens), false, [](const Result<void> &) {});
}

Result<QString> TestCredentials::fetch()
{
    std::optional<Result<QString>> answer;
    m_credentials->fetch(m_account, [&answer](const Result<QString> &secret) { answer = secret; });
    if (answer)
        return failure(ErrorKind::Bug, u"answered before the call returned"_s);
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        return failure(ErrorKind::Bug, u"no answer"_s);
    return *answer;
}

OAuthTokens TestCredentials::kept()
{
    std::optional<Result<QString>> answer;
    m_secrets->read(m_account.id, [&answer](const Result<QString> &secret) { answer = secret; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        return {};
    return tokensFromSecret(answer->value_or(QString())).value_or(OAuthTokens());
}

void TestCredentials::passwordsPassThrough()
{
    m_account.auth = AccountAuth::Password;
    m_secrets->write(m_account.id, u"sesame"_s, false, [](const Result<void> &) {});
    QCOMPARE(fetch().value(), u"sesame"_s);
}

void TestCredentials::freshTokensAreUsed()
{
    keep({u"access-1"_s, u"refresh-1"_s, m_clock.now().addSecs(3600)});
    QCOMPARE(fetch().value(), u"access-1"_s);
    QVERIFY(m_server->requests().isEmpty());
}

void TestCredentials::oldTokensAreRefreshed()
{
    keep({u"access-1"_s, u"refresh/1+"_s, m_clock.now().addSecs(60)});
    QCOMPARE(fetch().value(), u"access-2"_s);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().body,
             QByteArray("grant_type=refresh_token&refresh_token=refresh%2F1%2B&client_id=undelivered"));
    QCOMPARE(kept(), (OAuthTokens{u"access-2"_s, u"refresh-2"_s, m_clock.now().addSecs(3600)}));
    QCOMPARE(fetch().value(), u"access-2"_s);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestCredentials::aRefreshTokenThatStays()
{
    m_answer.body = R"({"access_token":"access-2","token_type":"Bearer","expires_in":3600})";
    keep({u"access-1"_s, u"refresh-1"_s, m_clock.now()});
    QCOMPARE(fetch().value(), u"access-2"_s);
    QCOMPARE(kept().refresh, u"refresh-1"_s);
}

void TestCredentials::refusedTokensAreRefreshed()
{
    keep({u"access-1"_s, u"refresh-1"_s, m_clock.now().addSecs(3600)});
    m_credentials->wasRefused(m_account);
    QCOMPARE(fetch().value(), u"access-2"_s);
    QCOMPARE(fetch().value(), u"access-2"_s);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestCredentials::oneRefreshForAll()
{
    keep({u"access-1"_s, u"refresh-1"_s, m_clock.now()});
    QStringList answers;
    for (int i = 0; i < 3; ++i)
        m_credentials->fetch(
            m_account, [&answers](const Result<QString> &secret) { answers.append(secret.value_or(u"error"_s)); });
    QTRY_COMPARE(answers.size(), 3);
    QCOMPARE(answers, QStringList(3, u"access-2"_s));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestCredentials::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("revoked") << 400 << QByteArray(R"({"error":"invalid_grant"})") << ErrorKind::SignInExpired;
    QTest::newRow("refused without a known code")
        << 400 << QByteArray(R"({"error":"invalid_request"})") << ErrorKind::SignInExpired;
    QTest::newRow("nonsense") << 200 << QByteArray("<html>") << ErrorKind::ProtocolViolation;
    QTest::newRow("client withdrawn") << 401 << QByteArray(R"({"error":"invalid_client"})") << ErrorKind::ClientRefused;
    QTest::newRow("busy") << 503 << QByteArray() << ErrorKind::ServerBusy;
}

void TestCredentials::failures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    m_answer.status = status;
    m_answer.body = body;
    const OAuthTokens old{u"access-1"_s, u"refresh-1"_s, m_clock.now()};
    keep(old);
    const Result<QString> answer = fetch();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(answer.error().subject, u"Mühle"_s);
    QCOMPARE(kept(), old); // a busy server must not cost the sign-in
    m_server.reset();
    QCOMPARE(fetch().error().kind, ErrorKind::ConnectionRefused);
}

void TestCredentials::noSecretIsNoError()
{
    QCOMPARE(fetch().value(), QString());
}

void TestCredentials::providerWithoutClient()
{
    m_account.oauthProvider = u"google"_s;
    keep({u"access-1"_s, u"refresh-1"_s, m_clock.now()});
    QCOMPARE(fetch().error().kind, ErrorKind::ClientMissing);
    QVERIFY(m_server->requests().isEmpty());
}

void TestCredentials::goneWhileAsking()
{
    m_answer.never = true;
    keep({u"access-1"_s, u"refresh-1"_s, m_clock.now()});
    bool answered = false;
    m_credentials->fetch(m_account, [&answered](const Result<QString> &) { answered = true; });
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_credentials.reset();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
