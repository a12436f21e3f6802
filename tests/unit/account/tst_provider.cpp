// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/provider.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEntryIsSound();
    void answersByAddress_data();
    void answersByAddress();
    void leavesStrangersAlone_data();
    void leavesStrangersAlone();
    void answersByMailExchanger_data();
    void answersByMailExchanger();
    void makesAnAccount();
    void browserOnlyAccountsSayWho();
    void splitsAddresses_data();
    void splitsAddresses();
    void coversEveryProviderMeasured();

private:
    ProviderTable m_table;
};

void TestProvider::initTestCase()
{
    const Result<ProviderTable> table = ProviderTable::load();
    QVERIFY(table);
    m_table = *table;
    QVERIFY(m_table.all().size() > 60);
}

void TestProvider::everyEntryIsSound()
{
    QSet<QString> ids;
    static const QRegularExpression hostName(u"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$"_s);
    for (const Provider &provider : m_table.all()) {
        QVERIFY2(!provider.id.isEmpty() && !ids.contains(provider.id), qPrintable(provider.id));
        ids.insert(provider.id);
        QVERIFY2(!provider.name.isEmpty(), qPrintable(provider.id));
        QVERIFY2(hostName.match(provider.host).hasMatch(), qPrintable(provider.host));
        // 143 without STARTTLS, or TLS on 143, would be a slip.
        const bool onThisComputer = provider.host == "127.0.0.1"_L1;
        if (provider.security == ServerSecurity::Tls)
            QVERIFY2(provider.port == 993, qPrintable(provider.id));
        else
            QVERIFY2(provider.port == 143 || onThisComputer, qPrintable(provider.id));
        QCOMPARE(provider.selfSigned, onThisComputer);
        QVERIFY2(provider.help.isEmpty() || provider.help.scheme() == "https"_L1, qPrintable(provider.id));
        if (provider.signIn == Provider::SignIn::OAuthOnly)
            QVERIFY2(!provider.oauth.isEmpty(), qPrintable(provider.id));
    }
}

void TestProvider::answersByAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("user");
    QTest::newRow("gmail") << u"rosa@gmail.com"_s << u"gmail"_s << u"rosa@gmail.com"_s;
    QTest::newRow("capitals") << u" Rosa@GMail.Com "_s << u"gmail"_s << u"Rosa@GMail.Com"_s;
    QTest::newRow("country ending") << u"rosa@hotmail.co.uk"_s << u"outlook"_s << u"rosa@hotmail.co.uk"_s;
    QTest::newRow("country") << u"rosa@live.nl"_s << u"outlook"_s << u"rosa@live.nl"_s;
    QTest::newRow("tenant") << u"rosa@muehle.onmicrosoft.com"_s << u"microsoft365"_s
                            << u"rosa@muehle.onmicrosoft.com"_s;
    QTest::newRow("Japan is not the rest") << u"rosa@yahoo.co.jp"_s << u"yahoo-japan"_s << u"rosa"_s;
    QTest::newRow("Yahoo elsewhere") << u"rosa@yahoo.com.br"_s << u"yahoo"_s << u"rosa@yahoo.com.br"_s;
    QTest::newRow("iCloud takes the local part") << u"rosa@icloud.com"_s << u"icloud"_s << u"rosa"_s;
    QTest::newRow("WEB.DE takes the local part") << u"rosa.m@web.de"_s << u"web-de"_s << u"rosa.m"_s;
    QTest::newRow("IONOS by country") << u"rosa@ionos.fr"_s << u"ionos-fr"_s << u"rosa@ionos.fr"_s;
    QTest::newRow("IONOS elsewhere") << u"rosa@ionos.ca"_s << u"ionos-com"_s << u"rosa@ionos.ca"_s;
    QTest::newRow("bridge") << u"rosa@proton.me"_s << u"proton"_s << u"rosa@proton.me"_s;
}

void TestProvider::answersByAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, provider);
    QFETCH(QString, user);
    const std::optional<Provider> found = m_table.forAddress(address);
    QVERIFY(found);
    QCOMPARE(found->id, provider);
    QCOMPARE(accountFor(address, *found).user, user);
}

void TestProvider::leavesStrangersAlone_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("own domain") << u"rosa@rivermill.example"_s;
    QTest::newRow("a name in front") << u"rosa@notgmail.com"_s;
    QTest::newRow("a name behind") << u"rosa@gmail.com.rivermill.example"_s;
    QTest::newRow("somebody's domain below a pattern") << u"rosa@hotmail.rivermill.example"_s;
    QTest::newRow("somebody's short domain below a pattern") << u"rosa@yahoo.fx.de"_s;
    QTest::newRow("bare tenant domain") << u"rosa@onmicrosoft.com"_s;
    QTest::newRow("no domain") << u"rosa"_s;
    QTest::newRow("nobody") << u"@gmail.com"_s;
    QTest::newRow("empty") << QString();
}

void TestProvider::leavesStrangersAlone()
{
    QFETCH(QString, address);
    QVERIFY(!m_table.forAddress(address));
}

void TestProvider::answersByMailExchanger_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("provider");
    QTest::newRow("Google") << u"alt1.aspmx.l.google.com"_s << u"gmail"_s;
    QTest::newRow("final dot, capitals") << u"ASPMX2.GOOGLEMAIL.COM."_s << u"gmail"_s;
    QTest::newRow("the name itself") << u"smtp.google.com"_s << u"gmail"_s;
    QTest::newRow("Microsoft 365") << u"rivermill-example.mail.protection.outlook.com"_s << u"microsoft365"_s;
    QTest::newRow("Outlook.com, the longer name wins") << u"outlook-com.olc.protection.outlook.com"_s << u"outlook"_s;
    QTest::newRow("Fastmail") << u"in1-smtp.messagingengine.com"_s << u"fastmail"_s;
    QTest::newRow("IONOS") << u"mx00.ionos.de"_s << u"ionos-de"_s;
    QTest::newRow("Zoho for own domains") << u"mx2.zoho.eu"_s << u"zoho-domains-eu"_s;
    QTest::newRow("Hetzner") << u"www123.your-server.de"_s << u"hetzner"_s;
    QTest::newRow("iCloud for own domains") << u"mx01.mail.icloud.com"_s << u"icloud"_s;
    QTest::newRow("only whole labels count") << u"mx.evilgoogle.com"_s << QString();
    QTest::newRow("behind") << u"google.com.rivermill.example"_s << QString();
    QTest::newRow("own server") << u"mx.rivermill.example"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestProvider::answersByMailExchanger()
{
    QFETCH(QString, host);
    QFETCH(QString, provider);
    const std::optional<Provider> found = m_table.forMailExchanger(host);
    QCOMPARE(found ? found->id : QString(), provider);
    if (found)
        QCOMPARE(accountFor(u"rosa@rivermill.example"_s, *found).user, u"rosa@rivermill.example"_s);
}

void TestProvider::makesAnAccount()
{
    const std::optional<Provider> provider = m_table.forAddress(u"rosa@tim.it"_s);
    QVERIFY(provider);
    const Account account = accountFor(u" rosa@tim.it "_s, *provider);
    QCOMPARE(account.address, u"rosa@tim.it"_s);
    QCOMPARE(account.name, u"rosa@tim.it"_s);
    QCOMPARE(account.host, u"imap.tim.it"_s);
    QCOMPARE(account.port, quint16(143));
    QCOMPARE(account.security, ServerSecurity::StartTls);
    QCOMPARE(account.auth, AccountAuth::Password);
    QCOMPARE(account.id, u"imap://rosa%40tim.it@imap.tim.it:143"_s);
}

void TestProvider::browserOnlyAccountsSayWho()
{
    const std::optional<Provider> provider = m_table.forAddress(u"rosa@outlook.com"_s);
    QVERIFY(provider);
    const Account account = accountFor(u"rosa@outlook.com"_s, *provider);
    QCOMPARE(account.auth, AccountAuth::OAuth);
    QCOMPARE(account.oauthProvider, u"microsoft"_s);
    // A choice is not made for the person: Gmail takes an app password as well.
    QCOMPARE(accountFor(u"rosa@gmail.com"_s, m_table.forAddress(u"rosa@gmail.com"_s).value()).auth,
             AccountAuth::Password);
}

void TestProvider::splitsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("local");
    QTest::newRow("plain") << u"rosa@rivermill.example"_s << u"rivermill.example"_s << u"rosa"_s;
    QTest::newRow("at in the local part") << u"\"a@b\"@rivermill.example"_s << u"rivermill.example"_s << u"\"a@b\""_s;
    QTest::newRow("umlaut") << u"rosa@Mühle.example"_s << u"xn--mhle-0ra.example"_s << u"rosa"_s;
    QTest::newRow("no domain") << u"rosa"_s << QString() << u"rosa"_s;
    QTest::newRow("one label") << u"rosa@localhost"_s << QString() << u"rosa"_s;
    QTest::newRow("double dot") << u"rosa@a..example"_s << QString() << u"rosa"_s;
    QTest::newRow("slash") << u"rosa@a.example/x"_s << QString() << u"rosa"_s;
    QTest::newRow("port") << u"rosa@a.example:25"_s << QString() << u"rosa"_s;
}

void TestProvider::splitsAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, domain);
    QFETCH(QString, local);
    QCOMPARE(mailDomain(address), domain);
    QCOMPARE(localPart(address), local);
}

/// Where the measured list of providers lies beside the sources, each of its domains must be answered with its host.
void TestProvider::coversEveryProviderMeasured()
{
    QFile facts(QStringLiteral(UD_SOURCE_DIR) + u"/../shared/facts/providers.tsv"_s);
    if (!facts.open(QIODevice::ReadOnly))
        QSKIP("the measured list is not here");
    static const QRegularExpression domainName(u"^[a-z0-9*-]+(\\.[a-z0-9*-]+)+$"_s);
    int asked = 0;
    facts.readLine();
    while (!facts.atEnd()) {
        const QStringList columns = QString::fromUtf8(facts.readLine()).split(u'\t');
        if (columns.size() < 3 || columns.at(1).startsWith("none"_L1) || columns.at(0).startsWith("own domain"_L1))
            continue;
        for (QString domain : columns.at(0).split(QRegularExpression(u"[,/ ]+"_s), Qt::SkipEmptyParts)) {
            domain = domain.remove(u'(').remove(u')');
            if (!domainName.match(domain).hasMatch())
                continue; // words between the names
            const QString sample = domain.replace(".*"_L1, ".com"_L1).replace("*."_L1, "rivermill."_L1);
            const std::optional<Provider> found = m_table.forAddress(u"rosa@"_s + sample);
            QVERIFY2(found, qPrintable(sample));
            QVERIFY2(columns.at(1).contains(found->host) || columns.at(0).contains("zoho"_L1) ||
                         columns.at(0).contains("ionos"_L1),
                     qPrintable(sample + u" -> "_s + found->host));
            if (columns.at(4).contains("USER NAME = local part"_L1))
                QCOMPARE(accountFor(u"rosa@"_s + sample, *found).user, u"rosa"_s);
            ++asked;
        }
    }
    QVERIFY(asked > 80);
}

QTEST_GUILESS_MAIN(TestProvider)
#include "tst_provider.moc"
