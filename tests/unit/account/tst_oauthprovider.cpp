// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/oauthlogin.h"
#include "account/oauthprovider.h"
#include "account/provider.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestOAuthProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsSound();
    void everyMailProviderFindsItsOwn();
    void ownFileOverlays();
    void ownFileAddsAProvider();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void clientFromTheSettings();
    void foundByIssuer();
    void sameMailbox_data();
    void sameMailbox();
};

void TestOAuthProvider::everyEntryIsSound()
{
    const Result<OAuthTable> table = OAuthTable::load();
    QVERIFY(table);
    QVERIFY(table->all().size() >= 4);
    for (const OAuthProvider &provider : table->all()) {
        QVERIFY2(!provider.name.isEmpty(), qPrintable(provider.id));
        QCOMPARE(provider.authorization.scheme(), u"https"_s);
        QCOMPARE(provider.token.scheme(), u"https"_s);
        QVERIFY2(!provider.scopes.isEmpty(), qPrintable(provider.id));
        QVERIFY2(!provider.registration.isEmpty(), qPrintable(provider.id));
        QVERIFY2(!provider.issuers.isEmpty(), qPrintable(provider.id));
    }
}

void TestOAuthProvider::everyMailProviderFindsItsOwn()
{
    const Result<OAuthTable> table = OAuthTable::load();
    const Result<ProviderTable> mail = ProviderTable::load();
    QVERIFY(table && mail);
    for (const Provider &provider : mail->all())
        QVERIFY2(provider.oauth.isEmpty() || table->provider(provider.oauth), qPrintable(provider.id));
}

void TestOAuthProvider::ownFileOverlays()
{
    const Result<OAuthTable> table =
        OAuthTable::load(R"({"providers":[{"id":"google","clientId":"mine","clientSecret":"s"}]})");
    QVERIFY(table);
    const std::optional<OAuthProvider> google = table->provider(u"google"_s);
    QVERIFY(google && google->usable());
    QCOMPARE(google->clientId, u"mine"_s);
    QCOMPARE(google->token, QUrl(u"https://oauth2.googleapis.com/token"_s));
    QVERIFY(google->parameters.contains(std::pair(u"access_type"_s, u"offline"_s)));
}

void TestOAuthProvider::ownFileAddsAProvider()
{
    const Result<OAuthTable> table = OAuthTable::load(R"({"providers":[{"id":"muehle","name":"Mühle","clientId":"c",
        "authorization":"https://id.muehle.example/auth","token":"https://id.muehle.example/token","scopes":["mail"]}]})");
    QVERIFY(table);
    QVERIFY(table->provider(u"muehle"_s));
    QCOMPARE(table->provider(u"muehle"_s)->redirectHost, u"127.0.0.1"_s);
    QVERIFY(table->provider(u"google"_s));
}

void TestOAuthProvider::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not JSON") << QByteArray("clientId=mine");
    QTest::newRow("plain endpoint") << QByteArray(
        R"({"providers":[{"id":"google","token":"http://oauth2.googleapis.com/token"}]})");
    QTest::newRow("no endpoint") << QByteArray(R"({"providers":[{"id":"muehle","clientId":"c"}]})");
    QTest::newRow("another computer gets the code")
        << QByteArray(R"({"providers":[{"id":"google","redirectHost":"evil.example"}]})");
    QTest::newRow("no id") << QByteArray(R"({"providers":[{"name":"x"}]})");
}

void TestOAuthProvider::brokenFilesAreRefused()
{
    QFETCH(QByteArray, json);
    const Result<OAuthTable> table = OAuthTable::load(json);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::FileDamaged);
}

void TestOAuthProvider::clientFromTheSettings()
{
    Result<OAuthTable> table = OAuthTable::load();
    QVERIFY(table);
    table->setClient(u"microsoft"_s, u" 11111111-2222-3333-4444-555555555555 "_s, {});
    QCOMPARE(table->provider(u"microsoft"_s)->clientId, u"11111111-2222-3333-4444-555555555555"_s);
    table->setClient(u"microsoft"_s, {}, {});
    QVERIFY(!table->provider(u"microsoft"_s)->usable());
    table->setClient(u"nobody"_s, u"x"_s, {});
    QVERIFY(!table->provider(u"nobody"_s));
}

void TestOAuthProvider::foundByIssuer()
{
    const Result<OAuthTable> table = OAuthTable::load();
    QVERIFY(table);
    QCOMPARE(table->forIssuer(u"accounts.google.com"_s)->id, u"google"_s);
    QCOMPARE(table->forIssuer(u"https://login.microsoftonline.com/common"_s)->id, u"microsoft"_s);
    QVERIFY(!table->forIssuer(u"accounts.google.com.evil.example"_s));
    QVERIFY(!table->forIssuer({}));
}

void TestOAuthProvider::sameMailbox_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << u"Rosa@Muehle.example"_s << u"rosa@muehle.example"_s << true;
    QTest::newRow("dots at Gmail") << u"ro.sa@gmail.com"_s << u"rosa@googlemail.com"_s << true;
    QTest::newRow("dots elsewhere") << u"ro.sa@muehle.example"_s << u"rosa@muehle.example"_s << false;
    QTest::newRow("another") << u"otto@muehle.example"_s << u"rosa@muehle.example"_s << false;
}

void TestOAuthProvider::sameMailbox()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(isSameMailbox(one, other), same);
}

QTEST_GUILESS_MAIN(TestOAuthProvider)
#include "tst_oauthprovider.moc"
