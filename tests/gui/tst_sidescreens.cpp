// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws what stands beside overview, lists and clean-up, in its states and in each look: signing in, certificates, addresses,
/// contacts, the domain's check, help, explaining a text, reports, settings, hints.
#include "gui/gallery.h"
#include "gui/madeup.h"

#include "account/oauthprovider.h"
#include "ui/pages/aboutdialog.h"
#include "ui/pages/addressespage.h"
#include "ui/pages/browserpanel.h"
#include "ui/pages/certificatepage.h"
#include "ui/pages/contactsdialog.h"
#include "ui/pages/domainpage.h"
#include "ui/pages/explainpage.h"
#include "ui/pages/learnpage.h"
#include "ui/pages/noticepane.h"
#include "ui/pages/report.h"
#include "ui/pages/reportdialog.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/tourpanel.h"
#include "ui/pages/welcomepage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

class TestSideScreens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pages_data();
    void pages();

private:
    void shoot(QWidget &widget, const QString &name, const QSize &size = {}) { m_gallery.shoot(widget, name, size); }
    void welcome();
    void certificates();
    void addresses();
    void domain();
    void help();
    void explaining();
    void reports();
    void settings();
    void hints();

    Gallery m_gallery;
    QDateTime m_now = QDateTime::currentDateTime();
    const QSize m_wide{1110, 780};
};

void TestSideScreens::welcome()
{
    WelcomePage page;
    shoot(page, u"welcome"_s, m_wide);
    shoot(page, u"welcome-small"_s, {790, 600});
    page.findChild<QLineEdit *>(u"addressEdit"_s)->setText(u"rosa@postamt.example"_s);
    page.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(u"not my password"_s);
    page.setWorking(WelcomePage::Working::SigningIn);
    shoot(page, u"welcome-signing-in"_s, m_wide);
    page.setWorking(WelcomePage::Working::No);
    page.showError({ErrorKind::AuthRejected, {}, u"imap.postamt.example"_s}, false);
    shoot(page, u"welcome-refused"_s, m_wide);
    page.showError({ErrorKind::HostNotFound, {}, u"imap.postamt.example"_s}, true);
    shoot(page, u"welcome-server"_s, m_wide);
    page.clear();
    page.setWorking(WelcomePage::Working::Browser);
    page.browser().showWaiting(u"Postamt"_s, QUrl(u"https://login.postamt.example"_s));
    shoot(page, u"welcome-browser"_s, m_wide);
}

void TestSideScreens::certificates()
{
    const QString fingerprint =
        u"A0:81:4C:77:E2:19:5B:D3:60:0F:9C:28:B7:41:EE:52:13:8D:F6:70:2A:C5:94:3E:DB:07:61:B8:4F:92:AC:1E"_s;
    const ServerCertificate own{fingerprint, u"imap.postamt.example"_s, u"imap.postamt.example"_s,
                                u"2026-01-01T00:00:00Z - 2036-01-01T00:00:00Z"_s};
    CertificatePage page;
    page.showCertificate(u"imap.postamt.example"_s, u"rosa@postamt.example"_s, own, {});
    shoot(page, u"certificate-unknown"_s, m_wide);
    page.showCertificate(u"imap.postamt.example"_s, u"rosa@postamt.example"_s, own,
                         QString(fingerprint).replace(u"A0"_s, u"B1"_s));
    page.findChild<QAbstractButton *>(u"certificateSureCheckBox"_s)->click();
    shoot(page, u"certificate-changed"_s, m_wide);
}

void TestSideScreens::addresses()
{
    AddressesPage page;
    shoot(page, u"addresses-nothing"_s, m_wide);
    QList<TroubledAddress> troubled;
    int i = 0;
    for (const auto &[address, state, reason] : std::initializer_list<std::tuple<QString, AddressState, Reason>>{
             {u"ana.miller@gmial.com"_s, AddressState::Dead, Reason::NoSuchMailbox},
             {u"a.rather.long.mailbox.name@department.university-of-somewhere.example"_s, AddressState::Full,
              Reason::MailboxFull},
             {u"office@town-hall.example"_s, AddressState::Refusing, Reason::PolicyRejected},
             {u"bob@example.org"_s, AddressState::Moved, Reason::RecipientMoved},
             {u"choir@example.net"_s, AddressState::Works, Reason::TimedOut}}) {
        TroubledAddress each;
        each.address = address;
        each.state = state;
        each.reason = reason;
        each.first = m_now.addDays(-30 - i);
        each.last = m_now.addDays(-i);
        each.failures = 1 + i++;
        each.notices = {i};
        troubled.append(each);
    }
    page.setAddresses(troubled);
    shoot(page, u"addresses"_s, m_wide);
    shoot(page, u"addresses-small"_s, {790, 600});
    connect(&page, &AddressesPage::addressChosen, &page, [&](const QString &address) {
        page.showHistory(address, madeUpRows(MadeUp::OwnFailures, m_now), u"ana.miller@gmail.com"_s);
    });
    auto *table = page.findChild<QTreeView *>(u"addressTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    shoot(page, u"addresses-history"_s, m_wide);

    ContactsDialog contacts(Situation::Forged, u"you@example.org"_s, {u"en"_s, u"de"_s, u"ar"_s});
    shoot(contacts, u"contacts-nobody"_s);
    contacts.setContacts({{u"ana.miller@example.net"_s, 12, m_now.addDays(-2)},
                          {u"bob@example.org"_s, 3, m_now.addDays(-40)},
                          {u"the.secretary.of.the.choir@parish-of-saint-mary.example"_s, 1, m_now.addDays(-200)},
                          {u"old.friend@example.com"_s, 7, m_now.addYears(-3)}});
    shoot(contacts, u"contacts"_s);
}

void TestSideScreens::domain()
{
    DomainPage page;
    page.showQuestion({}, false);
    shoot(page, u"domain-no-account"_s, m_wide);
    page.showQuestion(u"you@example.org"_s, false);
    shoot(page, u"domain-question"_s, m_wide);
    page.showWorking();
    shoot(page, u"domain-working"_s, m_wide);
    using enum DomainFinding;
    page.showHealth({{u"example.org"_s, {NoDmarc, SpfUndecided, TakesMail, DkimGood}, true, false}});
    shoot(page, u"domain-faults"_s, m_wide);
    page.showHealth({{u"example.org"_s, {TakesMail, SpfGood, DmarcRejects, DkimGood}, false, false}});
    shoot(page, u"domain-good"_s, m_wide);
    page.showError({ErrorKind::Offline, {}, {}});
    shoot(page, u"domain-offline"_s, m_wide);
}

void TestSideScreens::help()
{
    LearnPage page;
    shoot(page, u"learn"_s, m_wide);
    page.showTopic(LearnPage::Topic::Codes);
    page.findChild<QLineEdit *>(u"codeSearchEdit"_s)->setText(u"552"_s);
    shoot(page, u"learn-codes"_s, m_wide);
    page.findChild<QLineEdit *>(u"codeSearchEdit"_s)->setText(u"no such thing"_s);
    shoot(page, u"learn-no-code"_s, m_wide);
}

void TestSideScreens::explaining()
{
    ExplainPage page;
    shoot(page, u"explain-nothing"_s, m_wide);
    page.setText(QString::fromUtf8(madeUpRaw()));
    page.findChild<NoticePane *>()->showNotice(1, madeUpNotice(madeUpRows(MadeUp::OwnFailures, m_now).first()));
    shoot(page, u"explain"_s, m_wide);
    shoot(page, u"explain-small"_s, {790, 600});
}

void TestSideScreens::reports()
{
    ReportDialog dialog([this](bool hide) {
        return noticeReport(madeUpNotice(madeUpRows(MadeUp::OwnFailures, m_now).first()),
                            {hide, {u"you@example.org"_s}}, m_now);
    });
    shoot(dialog, u"report-notice"_s);
    ReportDialog mailbox([this](bool hide) {
        NoticeBook book;
        book.reset(madeUpRows(MadeUp::Storm, m_now));
        MailboxReport report;
        report.account = u"you@example.org"_s;
        report.incidents = madeUpIncidents(MadeUp::Storm, m_now);
        report.overview = overviewOf(book, report.incidents, m_now.date());
        report.counts = book.counts();
        report.needsYou = madeUpRows(MadeUp::OwnFailures, m_now);
        return mailboxReport(report, {hide, {report.account}}, m_now);
    });
    shoot(mailbox, u"report-mailbox"_s);
    AboutDialog about(u"0.1.0"_s, {{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL 3"_s},
                                   {u"SQLite"_s, u"3.40.1"_s, u"public domain"_s}});
    shoot(about, u"about"_s);
}

void TestSideScreens::settings()
{
    SettingsPage page({u"en"_s, u"de"_s});
    page.setValues({});
    Account account;
    account.id = u"a"_s;
    account.name = u"you@example.org"_s;
    account.host = u"imap.example.org"_s;
    Account other = account;
    other.id = u"b"_s;
    other.name = u"work@example.net"_s;
    page.setAccounts({account, other});
    page.setProviders(OAuthTable::load().value().all(), {});
    shoot(page, u"settings"_s, {980, 760});
    page.showClientIds();
    shoot(page, u"settings-end"_s, {980, 760});
}

void TestSideScreens::hints()
{
    for (const auto &[hint, name] :
         std::initializer_list<std::pair<TourPanel::Hint, QString>>{{TourPanel::Hint::Overview, u"overview"_s},
                                                                    {TourPanel::Hint::Lists, u"lists"_s},
                                                                    {TourPanel::Hint::CleanUp, u"clean-up"_s}}) {
        QWidget around;
        auto *layout = new QVBoxLayout(&around);
        auto *panel = new TourPanel;
        layout->addWidget(panel);
        panel->setHint(hint);
        shoot(around, u"hint-"_s + name, {900, 110});
    }
}

void TestSideScreens::pages_data()
{
    QTest::addColumn<QString>("look");
    for (const QString &look : Gallery::looks())
        QTest::newRow(qPrintable(look)) << look;
}

void TestSideScreens::pages()
{
    QFETCH(QString, look);
    m_gallery.setLook(look);
    welcome();
    certificates();
    addresses();
    domain();
    help();
    explaining();
    reports();
    settings();
    hints();
    m_gallery.setUsualLook();
}

QTEST_MAIN(TestSideScreens)
#include "tst_sidescreens.moc"
