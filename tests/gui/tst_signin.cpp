// SPDX-License-Identifier: GPL-3.0-or-later
// Adding an account in the window: servers that are found, certificates that nobody vouches for, and the browser. Against a
// real Dovecot, a real authorization server, and a stand-in for the rest of the internet.
#include "gui/windowfixture.h"
#include "support/authorizationserver.h"
#include "support/dovecotserver.h"
#include "support/imapmail.h"
#include "support/webserver.h"

#include "ui/pages/certificatepage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

/// A name server that knows one mail server, or answers only when it is told to.
class FewNames final : public NameLookup
{
public:
    QHash<QString, QList<ServiceRecord>> records;
    bool silent = false;

    void services(const QString &name, Services done) override
    {
        if (!silent)
            QMetaObject::invokeMethod(
                &m_here, [done, found = records.value(name)] { done(found); }, Qt::QueuedConnection);
    }
    void mailExchangers(const QString &, Exchangers done) override
    {
        QMetaObject::invokeMethod(
            &m_here, [done] { done(QList<MailExchanger>()); }, Qt::QueuedConnection);
    }

private:
    QObject m_here;
};

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void knownProviderTellsWhatToDoFirst();
    void withoutAClientIdItIsSaidPlainly();
    void stepsAreNamedAndCanBeSkipped();
    void foundServerOfAnotherCompanyIsAskedAbout();
    void unknownAuthorityIsExplainedAndPinned();
    void changedPinIsAnAlarm();
    void browserSignIn();
    void browserGivenUpAndNone();
    void backKeepsWhatWasTyped();

private:
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->find<Widget>(name);
    }
    void typeServer(const DovecotServer &server) const;
    void press(const QString &name) const { find<QAbstractButton>(name)->click(); }

    ConnectProxy m_internet;
    FewNames m_names;
    QList<QUrl> m_opened;
    bool m_hasBrowser = true;
    std::unique_ptr<WindowFixture> m_window;
    OAuthTable m_oauth;
};

void TestSignIn::initTestCase()
{
    prepareImap();
    QVERIFY(m_internet.install());
}

void TestSignIn::init()
{
    m_opened.clear();
    m_hasBrowser = true;
    m_names.records.clear();
    m_names.silent = false;
    m_window = std::make_unique<WindowFixture>();
    m_window->parts.names = &m_names;
    if (!m_oauth.all().isEmpty())
        m_window->parts.oauth = m_oauth;
    m_window->parts.openUrl = [this](const QUrl &url) {
        m_opened.append(url);
        return m_hasBrowser;
    };
    QVERIFY(m_window->open());
    QCOMPARE(m_window->place(), u"welcome"_s);
}

void TestSignIn::cleanup()
{
    m_window.reset();
}

void TestSignIn::typeServer(const DovecotServer &server) const
{
    m_window->type(u"addressEdit"_s, server.user());
    if (!find(u"hostEdit"_s)->isVisible())
        press(u"serverSettingsButton"_s);
    m_window->type(u"hostEdit"_s, server.host());
    find<QSpinBox>(u"portSpin"_s)->setValue(server.imapsPort());
}

void TestSignIn::knownProviderTellsWhatToDoFirst()
{
    m_window->type(u"addressEdit"_s, u"rosa@gmail.com"_s);
    QTRY_VERIFY(find(u"providerGuide"_s)->isVisible());
    QVERIFY(find<QLabel>(u"providerName"_s)->text().contains(u"Gmail"_s));
    QVERIFY(find<QLabel>(u"providerHelp"_s)->text().contains(u"app password"_s));
    press(u"providerHelpButton"_s);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.first().scheme(), u"https"_s);
    QVERIFY(find(u"passwordEdit"_s)->isVisible());
    QVERIFY(m_internet.wanted().isEmpty()); // the table is asked, nobody else
    m_window->shoot(u"signin-app-password"_s);
}

void TestSignIn::withoutAClientIdItIsSaidPlainly()
{
    m_window->type(u"addressEdit"_s, u"rosa@outlook.com"_s);
    QTRY_VERIFY(find(u"clientIdButton"_s)->isVisible());
    QVERIFY(find<QLabel>(u"providerHelp"_s)->text().contains(u"not registered"_s));
    m_window->shoot(u"signin-not-registered"_s);
    m_window->type(u"passwordEdit"_s, u"secret"_s);
    press(u"signInButton"_s);
    QTRY_VERIFY(find(u"welcomePage"_s)->findChild<QLabel *>(u"errorSentence"_s)->isVisible());
    QVERIFY(find(u"welcomePage"_s)->findChild<QLabel *>(u"errorSentence"_s)->text().contains(u"Microsoft"_s));
    press(u"clientIdButton"_s);
    QCOMPARE(m_window->place(), u"settings"_s);
}

void TestSignIn::stepsAreNamedAndCanBeSkipped()
{
    m_names.silent = true;
    m_window->type(u"addressEdit"_s, u"rosa@muehle.example"_s);
    QTest::keyClick(find(u"addressEdit"_s), Qt::Key_Tab); // leaving the field starts the search
    auto *text = find<QLabel>(u"providerName"_s);
    QTRY_VERIFY(text->text().contains(u"muehle.example"_s));
    QVERIFY(find(u"skipStepButton"_s)->isVisible());
    m_window->shoot(u"signin-searching"_s);
    press(u"skipStepButton"_s);
    // The rest of this internet has nobody in it: the search ends by itself, and the form is there for the hand.
    QTRY_VERIFY_WITH_TIMEOUT(text->text().contains(u"could not be found"_s), 30000);
    m_window->type(u"passwordEdit"_s, u"secret"_s);
    press(u"signInButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"hostEdit"_s)->isVisible(), 30000);
    QCOMPARE(find<QLineEdit>(u"addressEdit"_s)->text(), u"rosa@muehle.example"_s);
    QCOMPARE(find<QLineEdit>(u"passwordEdit"_s)->text(), u"secret"_s);
}

void TestSignIn::foundServerOfAnotherCompanyIsAskedAbout()
{
    m_names.records.insert(u"_imaps._tcp.muehle.example"_s, {{u"imap.hoster.example"_s, 993, 0, 1}});
    m_window->type(u"addressEdit"_s, u"rosa@muehle.example"_s);
    m_window->type(u"passwordEdit"_s, u"secret"_s);
    QTRY_VERIFY(find(u"outsideCheckBox"_s)->isVisible());
    QVERIFY(find<QLabel>(u"outsideText"_s)->text().contains(u"imap.hoster.example"_s));
    m_window->shoot(u"signin-outside"_s);
    QSignalSpy failed(m_window->accounts(), &Accounts::addFailed);
    press(u"signInButton"_s);
    QVERIFY(find(u"outsideCheckBox"_s)->hasFocus()); // and nothing was sent
    QCOMPARE(find<QAbstractButton>(u"signInButton"_s)->isEnabled(), true);
    find<QAbstractButton>(u"outsideCheckBox"_s)->setChecked(true);
    press(u"signInButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000); // there is no such host here
}

void TestSignIn::unknownAuthorityIsExplainedAndPinned()
{
    DovecotServer server;
    DovecotOptions options;
    options.certificate = CertificateCase::UnknownAuthority;
    UD_START_DOVECOT(server, options);
    server.deliver(u"INBOX"_s, notice(1));
    m_window->caFile = server.caFile();
    typeServer(server);
    m_window->type(u"passwordEdit"_s, server.password());
    press(u"signInButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->place(), u"certificate"_s, 30000);
    QVERIFY(!server.log().contains("Login"));
    auto *trust = find<QAbstractButton>(u"certificateTrustButton"_s);
    QVERIFY(!trust->isEnabled());
    QVERIFY(find(u"certificateLeaveButton"_s)->hasFocus());
    QString shown = find<QLabel>(u"certificateFingerprint"_s)->text();
    QVERIFY(shown.replace(u'\n', u':').contains(server.fingerprint()));
    m_window->shoot(u"certificate-unknown"_s);

    press(u"certificateLeaveButton"_s);
    QCOMPARE(m_window->place(), u"welcome"_s);
    QCOMPARE(find<QLineEdit>(u"passwordEdit"_s)->text(), server.password());
    press(u"signInButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->place(), u"certificate"_s, 30000);
    QSignalSpy added(m_window->accounts(), &Accounts::added);
    find<QAbstractButton>(u"certificateSureCheckBox"_s)->setChecked(true);
    QVERIFY(trust->isEnabled());
    trust->click();
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, 30000);
    auto *session = added.first().first().value<AccountSession *>();
    QCOMPARE(session->account().pinnedFingerprint, server.fingerprint());
    QTRY_VERIFY_WITH_TIMEOUT(session->lastScan().isValid(), 60000);
    QCOMPARE(m_window->place(), u"overview"_s);
}

void TestSignIn::changedPinIsAnAlarm()
{
    DovecotServer server;
    UD_START_DOVECOT(server, {});
    m_window->caFile = server.caFile();
    typeServer(server);
    m_window->type(u"passwordEdit"_s, server.password());
    QSignalSpy added(m_window->accounts(), &Accounts::added);
    press(u"signInButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->accounts()->sessions().first()->lastScan().isValid(), 60000);
    // As if another certificate had been accepted earlier.
    Account account = m_window->accounts()->sessions().first()->account();
    account.pinnedFingerprint = QStringList(32, u"AB"_s).join(u':');
    m_window->accounts()->change(account);
    auto *bar = find(u"mainErrorBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 30000);
    bar->findChild<QAbstractButton *>(u"wayOutButton"_s)->click();
    QCOMPARE(m_window->place(), u"certificate"_s);
    QVERIFY(find<QLabel>(u"certificateTitle"_s)->text().startsWith(u"Stop"_s));
    QCOMPARE(find(u"certificatePage"_s)->findChildren<QLabel *>(u"certificateFingerprint"_s).size(), 2);
    m_window->shoot(u"certificate-changed"_s);
    find<QAbstractButton>(u"certificateSureCheckBox"_s)->setChecked(true);
    press(u"certificateTrustButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->accounts()->sessions().first()->lastScan().isValid(), 60000);
    QCOMPARE(m_window->accounts()->sessions().size(), 1);
    QCOMPARE(m_window->accounts()->sessions().first()->account().pinnedFingerprint, server.fingerprint());
    QVERIFY(!bar->isVisible());
}

void TestSignIn::browserSignIn()
{
    DovecotServer server;
    AuthorizationServer authority;
    m_window.reset();
    UD_START_AUTHORIZATION(authority, server.user());
    DovecotOptions options;
    options.mechanisms = u"xoauth2 oauthbearer"_s;
    options.extra = authority.dovecotPassdb(u"xoauth2 oauthbearer"_s);
    UD_START_DOVECOT(server, options);
    server.deliver(u"INBOX"_s, notice(1));
    const Result<OAuthTable> table = OAuthTable::load(authority.providers());
    QVERIFY(table);
    m_oauth = *table;
    init();
    m_oauth = {};
    m_window->caFile = server.caFile();
    typeServer(server);
    auto *way = find<QComboBox>(u"signInWayCombo"_s);
    QVERIFY(way->isVisible());
    way->setCurrentIndex(way->findData(u"test"_s));
    QVERIFY(!find(u"passwordEdit"_s)->isVisible());
    QTest::mouseClick(find(u"browserSignInButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_opened.size(), 1);
    QTRY_VERIFY(find(u"browserPanel"_s)->isVisible());
    m_window->shoot(u"signin-browser"_s);
    press(u"copyPageButton"_s);
    QCOMPARE(QUrl(QGuiApplication::clipboard()->text()), m_opened.first());
    QSignalSpy added(m_window->accounts(), &Accounts::added);
    QString problem;
    const QByteArray page = authority.agree(m_opened.first(), problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(page.contains("That worked"));
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, 30000);
    auto *session = added.first().first().value<AccountSession *>();
    QCOMPARE(session->account().auth, AccountAuth::OAuth);
    QTRY_VERIFY_WITH_TIMEOUT(session->lastScan().isValid(), 60000);
    QCOMPARE(m_window->place(), u"overview"_s);
}

void TestSignIn::browserGivenUpAndNone()
{
    m_window.reset();
    const Result<OAuthTable> table = OAuthTable::load(R"({"providers":[{"id":"google","clientId":"test"}]})");
    QVERIFY(table);
    m_oauth = *table;
    init();
    m_oauth = {};
    m_window->type(u"addressEdit"_s, u"rosa@gmail.com"_s);
    QTRY_VERIFY(find(u"browserSignInButton"_s)->isVisible());
    m_window->shoot(u"signin-choice"_s);
    press(u"browserSignInButton"_s);
    QTRY_VERIFY(find(u"browserPanel"_s)->isVisible());
    press(u"cancelBrowserButton"_s);
    QTRY_VERIFY(!find(u"browserPanel"_s)->isVisible());
    QVERIFY(find(u"signInButton"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"addressEdit"_s)->text(), u"rosa@gmail.com"_s);
    m_hasBrowser = false;
    press(u"browserSignInButton"_s);
    auto *sentence = find(u"welcomePage"_s)->findChild<QLabel *>(u"errorSentence"_s);
    QTRY_VERIFY(sentence->isVisible());
    QVERIFY(sentence->text().contains(u"browser"_s));
    QVERIFY(find(u"browserSignInButton"_s)->isVisible());
}

void TestSignIn::backKeepsWhatWasTyped()
{
    press(u"sampleButton"_s);
    QTRY_COMPARE(m_window->place(), u"overview"_s);
    m_window->goTo(u"welcome"_s);
    m_window->type(u"addressEdit"_s, u"rosa@gmail.com"_s);
    m_window->type(u"passwordEdit"_s, u"half a pass"_s);
    press(u"leaveWelcomeButton"_s);
    QCOMPARE(m_window->place(), u"overview"_s);
    m_window->goTo(u"welcome"_s);
    QCOMPARE(find<QLineEdit>(u"addressEdit"_s)->text(), u"rosa@gmail.com"_s);
    QCOMPARE(find<QLineEdit>(u"passwordEdit"_s)->text(), u"half a pass"_s);
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
