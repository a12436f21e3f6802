// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/oauthtokens.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

QByteArray idToken(const QByteArray &claims)
{
    return "eyJhbGciOiJSUzI1NiJ9." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
           ".c2ln";
}

} // namespace

class TestOAuthTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsComeBack();
    void foreignSecretsAreRefused_data();
    void foreignSecretsAreRefused();
    void freshness_data();
    void freshness();
    void readsAnAnswer();
    void toldWhoSignedIn_data();
    void toldWhoSignedIn();
    void refusals_data();
    void refusals();
};

void TestOAuthTokens::secretsComeBack()
{
    const OAuthTokens tokens{u"access-1"_s, u"refresh-1"_s, noon};
    QCOMPARE(tokensFromSecret(secretFrom(tokens)).value(), tokens);
    const OAuthTokens endless{u"access-1"_s, {}, {}};
    QCOMPARE(tokensFromSecret(secretFrom(endless)).value(), endless);
}

void TestOAuthTokens::foreignSecretsAreRefused_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("a password") << u"sesame"_s;
    QTest::newRow("other JSON") << u"{\"a\":1}"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("cut off") << u"{\"access\":\"a"_s;
}

void TestOAuthTokens::foreignSecretsAreRefused()
{
    QFETCH(QString, secret);
    const Result<OAuthTokens> tokens = tokensFromSecret(secret);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, ErrorKind::SignInExpired);
    QVERIFY(!tokens.error().detail.contains(u"sesame"_s));
}

void TestOAuthTokens::freshness_data()
{
    QTest::addColumn<QString>("access");
    QTest::addColumn<QDateTime>("expires");
    QTest::addColumn<bool>("fresh");
    QTest::newRow("an hour to go") << u"a"_s << noon.addSecs(3600) << true;
    QTest::newRow("too little left") << u"a"_s << noon.addSecs(299) << false;
    QTest::newRow("run out") << u"a"_s << noon.addSecs(-1) << false;
    QTest::newRow("nobody said when") << u"a"_s << QDateTime() << true;
    QTest::newRow("none") << QString() << noon.addSecs(3600) << false;
}

void TestOAuthTokens::freshness()
{
    QFETCH(QString, access);
    QFETCH(QDateTime, expires);
    QFETCH(bool, fresh);
    QCOMPARE((OAuthTokens{access, {}, expires}.freshAt(noon, 300)), fresh);
}

void TestOAuthTokens::readsAnAnswer()
{
    const QByteArray body =
        R"({"access_token":"a","refresh_token":"r","token_type":"bearer","expires_in":3599,"other":{}})";
    const Result<TokenAnswer> answer = tokenAnswer(200, body, noon);
    QVERIFY(answer);
    QCOMPARE(answer->tokens, (OAuthTokens{u"a"_s, u"r"_s, noon.addSecs(3599)}));
    QVERIFY(answer->addresses.isEmpty());
    // As text, as some send it, and beyond reason.
    QCOMPARE(tokenAnswer(200, R"({"access_token":"a","token_type":"Bearer","expires_in":"60"})", noon)->tokens.expires,
             noon.addSecs(60));
    QVERIFY(tokenAnswer(200, R"({"access_token":"a","token_type":"Bearer","expires_in":9e18})", noon)->tokens.expires <
            noon.addYears(2));
}

void TestOAuthTokens::toldWhoSignedIn_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("e-mail") << idToken(R"({"email":"rosa@muehle.example"})") << QStringList{u"rosa@muehle.example"_s};
    QTest::newRow("two names of one")
        << idToken(R"({"preferred_username":"rosa@tenant.example","email":"rosa@muehle.example"})")
        << QStringList{u"rosa@muehle.example"_s, u"rosa@tenant.example"_s};
    QTest::newRow("a name that is no address") << idToken(R"({"preferred_username":"rosa"})") << QStringList();
    QTest::newRow("not JSON") << idToken("rosa") << QStringList();
    QTest::newRow("not a token") << QByteArray("rosa") << QStringList();
}

void TestOAuthTokens::toldWhoSignedIn()
{
    QFETCH(QByteArray, token);
    QFETCH(QStringList, addresses);
    const Result<TokenAnswer> answer =
        tokenAnswer(200, R"({"access_token":"a","token_type":"Bearer","id_token":")" + token + "\"}", noon);
    QVERIFY(answer);
    QCOMPARE(answer->addresses, addresses);
}

void TestOAuthTokens::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("revoked") << 400
                             << QByteArray(R"({"error":"invalid_grant","error_description":"Token has been revoked."})")
                             << ErrorKind::SignInExpired;
    QTest::newRow("unknown client") << 401 << QByteArray(R"({"error":"invalid_client"})") << ErrorKind::ClientRefused;
    QTest::newRow("client not allowed") << 400 << QByteArray(R"({"error":"unauthorized_client"})")
                                        << ErrorKind::ClientRefused;
    QTest::newRow("scope") << 400 << QByteArray(R"({"error":"invalid_scope"})") << ErrorKind::ClientRefused;
    QTest::newRow("person took it back") << 400 << QByteArray(R"({"error":"access_denied"})")
                                         << ErrorKind::SignInDenied;
    QTest::newRow("broken server") << 503 << QByteArray("<html>") << ErrorKind::ServerBusy;
    QTest::newRow("too often") << 429 << QByteArray() << ErrorKind::ServerBusy;
    QTest::newRow("an error with status 200")
        << 200 << QByteArray(R"({"error":"invalid_grant"})") << ErrorKind::SignInExpired;
    QTest::newRow("redirect") << 302 << QByteArray() << ErrorKind::ProtocolViolation;
    QTest::newRow("no token") << 200 << QByteArray("{}") << ErrorKind::ProtocolViolation;
    QTest::newRow("not JSON") << 200 << QByteArray("access_token=a") << ErrorKind::ProtocolViolation;
    QTest::newRow("another kind of token")
        << 200 << QByteArray(R"({"access_token":"a","token_type":"mac"})") << ErrorKind::ProtocolViolation;
    QTest::newRow("a command in the token")
        << 200 << QByteArray(R"({"access_token":"a\r\nA2 LOGOUT","token_type":"Bearer"})")
        << ErrorKind::ProtocolViolation;
    QTest::newRow("the separator of XOAUTH2 in the token")
        << 200 << QByteArray(R"({"access_token":"a\u0001b","token_type":"Bearer"})") << ErrorKind::ProtocolViolation;
}

void TestOAuthTokens::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    const Result<TokenAnswer> answer = tokenAnswer(status, body, noon);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
}

QTEST_GUILESS_MAIN(TestOAuthTokens)
#include "tst_oauthtokens.moc"
