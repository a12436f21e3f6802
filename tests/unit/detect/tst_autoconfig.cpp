// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/autoconfig.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"rosa.m@muehle.example"_s;

QByteArray config(const QByteArray &inside)
{
    return "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider "
           "id=\"muehle.example\"><domain>muehle.example</domain>" +
           inside + "</emailProvider></clientConfig>";
}

QByteArray server(const QByteArray &host, const QByteArray &port = "993", const QByteArray &socket = "SSL",
                  const QByteArray &user = "%EMAILADDRESS%", const QByteArray &authentication = "password-cleartext")
{
    return "<incomingServer type=\"imap\"><hostname>" + host + "</hostname><port>" + port + "</port><socketType>" +
           socket + "</socketType><username>" + user + "</username><authentication>" + authentication +
           "</authentication></incomingServer>";
}

} // namespace

class TestAutoconfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsServersInOrder();
    void fillsBlanksIn_data();
    void fillsBlanksIn();
    void waysToSignIn_data();
    void waysToSignIn();
    void leavesOut_data();
    void leavesOut();
    void hostileFiles_data();
    void hostileFiles();
    void takesTheHelpPage();
    void aThousandServers();

private:
    static Result<QList<ServerCandidate>> read(const QByteArray &xml)
    {
        const Result<OAuthTable> oauth = OAuthTable::load();
        return oauth ? readAutoconfig(xml, address, DetectionStep::Autoconfig, *oauth) : tl::unexpected(oauth.error());
    }
};

void TestAutoconfig::readsServersInOrder()
{
    const auto found = read(
        config("<displayName>Mühle</displayName><incomingServer type=\"pop3\"><hostname>pop.muehle.example</hostname>"
               "<port>995</port><socketType>SSL</socketType></incomingServer>" +
               server("IMAP.muehle.example") + server("imap.muehle.example", "143", "STARTTLS") +
               "<outgoingServer type=\"smtp\"><hostname>smtp.muehle.example</hostname></outgoingServer>"));
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).host, u"imap.muehle.example"_s);
    QCOMPARE(found->at(0).port, quint16(993));
    QCOMPARE(found->at(0).security, ServerSecurity::Tls);
    QCOMPARE(found->at(0).user, address);
    QCOMPARE(found->at(0).source, DetectionStep::Autoconfig);
    QCOMPARE(found->at(1).port, quint16(143));
    QCOMPARE(found->at(1).security, ServerSecurity::StartTls);
}

void TestAutoconfig::fillsBlanksIn_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QString>("user");
    QTest::newRow("address") << QByteArray("%EMAILADDRESS%") << address;
    QTest::newRow("local part") << QByteArray("%EMAILLOCALPART%") << u"rosa.m"_s;
    QTest::newRow("both") << QByteArray("%EMAILDOMAIN%\\%EMAILLOCALPART%") << u"muehle.example\\rosa.m"_s;
    QTest::newRow("none said") << QByteArray() << address;
}

void TestAutoconfig::fillsBlanksIn()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QString, user);
    const auto found = read(config(server("imap.%EMAILDOMAIN%", "993", "SSL", pattern)));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().host, u"imap.muehle.example"_s);
    QCOMPARE(found->first().user, user);
}

void TestAutoconfig::waysToSignIn_data()
{
    QTest::addColumn<QByteArray>("ways");
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<bool>("used");
    QTest::addColumn<Provider::SignIn>("signIn");
    QTest::addColumn<QString>("oauth");
    const QByteArray next = "</authentication><authentication>";
    QTest::newRow("password") << QByteArray("password-cleartext") << QByteArray() << true << Provider::SignIn::Password
                              << QString();
    QTest::newRow("hashed") << QByteArray("password-encrypted") << QByteArray() << true << Provider::SignIn::Password
                            << QString();
    QTest::newRow("browser or password") << QByteArray("OAuth2" + next + "password-cleartext")
                                         << QByteArray("accounts.google.com") << true << Provider::SignIn::Password
                                         << u"google"_s;
    QTest::newRow("browser only") << QByteArray("OAuth2") << QByteArray("login.microsoftonline.com") << true
                                  << Provider::SignIn::OAuthOnly << u"microsoft"_s;
    QTest::newRow("a browser sign-in we do not know")
        << QByteArray("OAuth2") << QByteArray("id.muehle.example") << false << Provider::SignIn::Password << QString();
    QTest::newRow("Kerberos only") << QByteArray("GSSAPI") << QByteArray() << false << Provider::SignIn::Password
                                   << QString();
}

void TestAutoconfig::waysToSignIn()
{
    QFETCH(QByteArray, ways);
    QFETCH(QByteArray, issuer);
    QFETCH(bool, used);
    const auto found =
        read(config(server("imap.muehle.example", "993", "SSL", "%EMAILADDRESS%", ways) +
                    (issuer.isEmpty() ? QByteArray() : "<oAuth2><issuer>" + issuer + "</issuer></oAuth2>")));
    QVERIFY(found);
    QCOMPARE(found->size(), used ? 1 : 0);
    if (used) {
        QTEST(found->first().signIn, "signIn");
        QTEST(found->first().oauth, "oauth");
    }
}

void TestAutoconfig::leavesOut_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::newRow("unencrypted") << server("imap.muehle.example", "143", "plain");
    QTest::newRow("no word on encryption") << server("imap.muehle.example", "143", "");
    QTest::newRow("no port") << server("imap.muehle.example", "");
    QTest::newRow("port 0") << server("imap.muehle.example", "0");
    QTest::newRow("port too large") << server("imap.muehle.example", "65536");
    QTest::newRow("a path for a host") << server("imap.muehle.example/../x");
    QTest::newRow("an address for a host") << server("192.0.2.1");
    QTest::newRow("no host") << server("");
    QTest::newRow("a command in the user name") << server("imap.muehle.example", "993", "SSL", "rosa&#10;A1 LOGOUT");
    QTest::newRow("a blank nobody knows") << server("imap.muehle.example", "993", "SSL", "%EMAILPASSWORD%");
}

void TestAutoconfig::leavesOut()
{
    QFETCH(QByteArray, server);
    const auto found = read(config(server));
    QVERIFY(found);
    QVERIFY(found->isEmpty());
}

void TestAutoconfig::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><body>Welcome</body></html>");
    QTest::newRow("a web page without a type") << QByteArray("<html><body>Welcome</body></html>");
    QTest::newRow("cut off") << config(server("imap.muehle.example")).chopped(30);
    QTest::newRow("a billion laughs")
        << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>") +
               config(server("&b;"));
    QTest::newRow("somebody's file") << QByteArray("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>") +
                                            config(server("&f;"));
    QTest::newRow("an unknown entity") << config(server("&f;"));
    QTest::newRow("elements in a host") << config(server("<b>imap</b>.muehle.example"));
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("depth without end") << config(QByteArray("<a>").repeated(20'000));
}

void TestAutoconfig::hostileFiles()
{
    QFETCH(QByteArray, xml);
    const auto found = read(xml);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::FileDamaged);
}

void TestAutoconfig::takesTheHelpPage()
{
    const auto found =
        read(config(server("imap.muehle.example") +
                    "<documentation url=\"javascript:alert(1)\"/>"
                    "<documentation url=\"http://muehle.example/help\"/>"
                    "<documentation url=\"https://muehle.example/help\"><descr>x</descr></documentation>"));
    QVERIFY(found);
    QCOMPARE(found->first().help, QUrl(u"https://muehle.example/help"_s));
}

void TestAutoconfig::aThousandServers()
{
    const auto found = read(config(server("imap.muehle.example").repeated(1000)));
    QVERIFY(found);
    QVERIFY(found->size() <= 8);
}

QTEST_GUILESS_MAIN(TestAutoconfig)
#include "tst_autoconfig.moc"
