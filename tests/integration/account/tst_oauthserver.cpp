// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in against a real authorization server (glewlwyd) and a real IMAP server that asks it (Dovecot).
#include "account/credentials.h"
#include "account/oauthlogin.h"
#include "imap/imapmailbox.h"
#include "support/authorizationserver.h"
#include "support/dovecotserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

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
    Result<OAuthTokens> signIn();
    [[nodiscard]] Result<void> open(const QString &token, const QString &user) const;

    AuthorizationServer m_server;
    std::unique_ptr<DovecotServer> m_dovecot;
    SystemClock m_clock;
    OAuthTable m_table;
};

void TestOAuthServer::initTestCase()
{
    m_dovecot = std::make_unique<DovecotServer>();
    UD_START_AUTHORIZATION(m_server, m_dovecot->user());
    DovecotOptions options;
    options.mechanisms = u"plain xoauth2 oauthbearer"_s;
    options.extra = m_server.dovecotPassdb(u"xoauth2 oauthbearer"_s);
    UD_START_DOVECOT(*m_dovecot, options);
    prepareImap();
    const Result<OAuthTable> table = OAuthTable::load(m_server.providers());
    QVERIFY(table);
    m_table = *table;
}

void TestOAuthServer::cleanupTestCase()
{
    m_dovecot.reset();
}

/// The whole way: browser, consent, loopback, tokens.
Result<OAuthTokens> TestOAuthServer::signIn()
{
    QUrl page;
    OAuthLogin login(
        m_table.provider(u"test"_s).value(), {u"accepted"_s, u"refused"_s, u"stale"_s},
        [&page](const QUrl &opened) {
            page = opened;
            return true;
        },
        m_clock);
    QSignalSpy granted(&login, &OAuthLogin::granted);
    QSignalSpy failed(&login, &OAuthLogin::failed);
    login.start(m_dovecot->user());
    QString problem;
    const QByteArray shown = m_server.agree(page, problem);
    if (!problem.isEmpty())
        return failure(ErrorKind::Bug, problem);
    if (!shown.contains("accepted"))
        return failure(ErrorKind::Bug, u"not accepted: "_s + QString::fromUtf8(shown));
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
    DovecotOptions options;
    options.mechanisms = mechanism;
    options.extra = m_server.dovecotPassdb(mechanism);
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
