// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside lists and clean-up, walked through in the real window on the sample mailbox: explaining a text, settings,
// addresses and contacts, help, the check of the domain, the first hints, reports, the tray and notifications.
#include "gui/windowfixture.h"
#include "support/dovecotserver.h"
#include "support/imapmail.h"
#include "ui/pages/contactsdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>
#include <QTreeView>
#include <QUrlQuery>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody else's message to a stranger, handed in by a stranger's server, that came back to the address on it.
QByteArray backscatter(int number)
{
    const QByteArray n = QByteArray::number(number);
    const QByteArray date = QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date).toLatin1();
    return "Return-Path: <>\r\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.net>\r\nTo: "
           "rosa@postamt.example\r\n"
           "Subject: Undelivered Mail Returned to Sender\r\nDate: " +
           date + "\r\nMessage-ID: <storm-" + n +
           "@mx.example.net>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; "
           "boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n<k" +
           n +
           "@strangers.example>: 550 5.1.1 user unknown\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
           "Reporting-MTA: dns; mx.example.net\r\nArrival-Date: " +
           date + "\r\n\r\nFinal-Recipient: rfc822; k" + n +
           "@strangers.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 user "
           "unknown\r\n\r\n"
           "--b\r\nContent-Type: message/rfc822\r\n\r\nReceived: from [203.0.113." +
           n + "] (unknown [203.0.113." + n + "]) by mx.example.net (Postfix) with ESMTP id X" + n + "; " + date +
           "\r\nReceived-SPF: fail (mx.example.net: domain of rosa@postamt.example does not designate 203.0.113." + n +
           " as permitted sender) client-ip=203.0.113." + n +
           ";\r\nAuthentication-Results: mx.example.net; spf=fail "
           "smtp.mailfrom=rosa@postamt.example; dmarc=fail header.from=postamt.example\r\n"
           "From: \"Parcel service\" <rosa@postamt.example>\r\nTo: k" +
           n + "@strangers.example\r\nSubject: Your parcel is waiting\r\nDate: " + date + "\r\nMessage-ID: <" + n +
           ".parcel@bulk.example.com>\r\nX-Mailer: BulkSender 2\r\n\r\nFetch it here.\r\n--b--\r\n";
}

} // namespace

class TestBesides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void explainsTypedText();
    void settingsCountAtOnce();
    void clientIdsOpenTheBrowsersWay();
    void addressesTellTheirHistory();
    void contactsAreChosenAndWrittenTo();
    void manyContactsGoOutInParts();
    void helpGoesToTheRightPart_data();
    void helpGoesToTheRightPart();
    void codesAreFoundOrExplained();
    void domainIsCheckedOnRequestOnly();
    void eachHintStandsOnItsPageUntilItIsPutAway();
    void hintsCanBePutAwayAllAtOnce();
    void reportIsSaved_data();
    void reportIsSaved();
    void closingMayLeaveItInTheTray();
    void oneWordForANewFailure();
    void oneWordForAStorm();

private:
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->find<Widget>(name);
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *inDialog(const QString &dialog, const QString &name) const
    {
        auto *found = find<QDialog>(dialog)->findChild<Widget *>(name);
        if (!found)
            qFatal("no widget named %s", qPrintable(name));
        return found;
    }
    void press(const QString &name) const { find<QAbstractButton>(name)->click(); }
    [[nodiscard]] QString headline() const
    {
        return find(u"explainPage"_s)->findChild<QLabel *>(u"noticeHeadline"_s)->text();
    }

    [[nodiscard]] bool signIn(const DovecotServer &server) const;
    [[nodiscard]] QByteArray saved(const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_window;
    QList<QUrl> m_opened;
    QList<News> m_told;
};

bool TestBesides::signIn(const DovecotServer &server) const
{
    Account account;
    account.address = account.name = account.user = server.user();
    account.host = server.host();
    account.port = server.imapsPort();
    account.id = imapAccountId(account.user, account.host, account.port);
    m_window->accounts()->addImap(account, server.password(), false);
    return QTest::qWaitFor(
        [this] {
            const AccountView *view = m_window->window().currentAccount();
            return view && view->session().lastScan().isValid() &&
                   view->session().state() == AccountSession::State::Idle;
        },
        60000);
}

/// What the file dialog that is open writes.
QByteArray TestBesides::saved(const QString &name)
{
    auto *dialog = m_window->window().findChild<QFileDialog *>(u"saveDialog"_s);
    if (!dialog)
        return {};
    const QString path = m_folder.filePath(name);
    QFile::remove(path);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestBesides::initTestCase()
{
    prepareImap();
}

void TestBesides::init()
{
    m_opened.clear();
    m_told.clear();
    m_window = std::make_unique<WindowFixture>();
    m_window->parts.openUrl = [this](const QUrl &url) {
        m_opened.append(url);
        return true;
    };
    m_window->parts.notify = [this](const News &news, const std::function<void()> &) { m_told.append(news); };
    m_window->parts.trayThere = true;
    m_window->preferences().setHintsSeen({u"overview"_s, u"lists"_s, u"clean-up"_s});
}

void TestBesides::cleanup()
{
    m_window.reset();
}

void TestBesides::explainsTypedText()
{
    QVERIFY(m_window->open());
    press(u"explainButton"_s);
    QCOMPARE(m_window->place(), u"explain"_s);
    auto *text = find<QPlainTextEdit>(u"explainTextEdit"_s);
    QVERIFY(text->hasFocus());
    text->setPlainText(u"Your message to ana@example.org could not be delivered: the mailbox is full."_s);
    QTRY_VERIFY(headline().contains(u"ana@example.org"_s) && headline().contains(u"full"_s));
    auto *pane = find(u"explainPage"_s);
    // What needs a mailbox is not offered.
    for (const QString &name : {u"mineButton"_s, u"notMineButton"_s, u"paneSweepButton"_s})
        QVERIFY2(!pane->findChild<QWidget *>(name)->isVisible(), qPrintable(name));
    m_window->shoot(u"explain"_s);
    text->setPlainText(u"550 5.1.1 user unknown"_s);
    QTRY_VERIFY(headline() != u"This is not a delivery notice"_s && !headline().contains(u"full"_s));
    text->setPlainText(u"See you on Friday at the lake, and bring the big umbrella."_s);
    QTRY_COMPARE(headline(), u"This is not a delivery notice"_s);
    press(u"explainClearButton"_s);
    QTRY_VERIFY(pane->findChild<QLabel *>(u"paneHint"_s)->isVisible());
    press(u"leaveExplainButton"_s);
    QCOMPARE(m_window->place(), u"welcome"_s);
}

void TestBesides::settingsCountAtOnce()
{
    QVERIFY(m_window->open());
    QVERIFY(m_window->openSample());
    m_window->goTo(u"settings"_s);
    Preferences &preferences = m_window->preferences();
    QCOMPARE(preferences.checkEvery(), 15);
    auto *every = find<QComboBox>(u"checkEveryCombo"_s);
    every->setCurrentIndex(every->findData(60));
    QCOMPARE(preferences.checkEvery(), 60);
    find<QAbstractButton>(u"notifiesCheckBox"_s)->click();
    QVERIFY(!preferences.notifies());
    QVERIFY(!preferences.staysInTray());
    QSignalSpy tray(&m_window->window(), &MainWindow::trayChanged);
    find<QAbstractButton>(u"trayCheckBox"_s)->click();
    QVERIFY(preferences.staysInTray());
    QCOMPARE(tray.size(), 1);
    find<QAbstractButton>(u"directoryCheckBox"_s)->click();
    QVERIFY(preferences.centralDirectory());
    auto *theme = find<QComboBox>(u"themeCombo"_s);
    theme->setCurrentIndex(theme->findData(static_cast<int>(Theme::HighContrast)));
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QCOMPARE(preferences.theme(), Theme::HighContrast);
    QSignalSpy size(&m_window->window(), &MainWindow::textSizeChosen);
    auto *text = find<QComboBox>(u"textSizeCombo"_s);
    text->setCurrentIndex(text->findData(150));
    QCOMPARE(size.size(), 1);
    QCOMPARE(preferences.textSize(), 150);
    applyTheme(Theme::Light);
    // Removing asks first.
    find<QListWidget>(u"accountList"_s)->setCurrentRow(0);
    press(u"removeAccountButton"_s);
    auto *box = find(u"removeAccountBox"_s);
    QTRY_VERIFY(box->isVisible());
    box->findChild<QAbstractButton *>(u"confirmRemoveButton"_s)->click();
    QTRY_COMPARE(m_window->place(), u"welcome"_s);
    QVERIFY(m_window->accounts()->sessions().isEmpty());
}

void TestBesides::clientIdsOpenTheBrowsersWay()
{
    QVERIFY(m_window->open());
    m_window->goTo(u"settings"_s);
    auto *edit = find<QLineEdit>(u"clientIdEdit-microsoft"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"my-own-id"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_window->preferences().clientId(u"microsoft"_s), u"my-own-id"_s);
    m_window->goTo(u"welcome"_s);
    m_window->type(u"addressEdit"_s, u"rosa@outlook.com"_s);
    QTRY_VERIFY(find(u"browserSignInButton"_s)->isVisible());
    QVERIFY(!find(u"passwordEdit"_s)->isVisible());
    press(u"browserSignInButton"_s);
    QTRY_COMPARE(m_opened.size(), 1);
    QCOMPARE(QUrlQuery(m_opened.first()).queryItemValue(u"client_id"_s), u"my-own-id"_s);
}

void TestBesides::addressesTellTheirHistory()
{
    QVERIFY(m_window->open());
    QVERIFY(m_window->openSample());
    m_window->goTo(u"addresses"_s);
    auto *table = find<QTreeView>(u"addressTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    bool suggested = false;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        QTRY_VERIFY(find(u"addressDetail"_s)->isVisible());
        QVERIFY(find<QLabel>(u"addressDetailTitle"_s)->text().contains(u'@'));
        suggested = suggested || QTest::qWaitFor([this] { return find(u"addressSuggestion"_s)->isVisible(); }, 300);
        if (suggested)
            break;
    }
    QVERIFY(suggested); // the sample holds a slip in a well-known domain
    press(u"copyAddressSuggestionButton"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u'@'));
    QVERIFY(find<QLabel>(u"addressSuggestion"_s)->text().contains(QGuiApplication::clipboard()->text()));
    m_window->shoot(u"addresses"_s);
}

void TestBesides::helpGoesToTheRightPart_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("heading");
    QTest::newRow("welcome") << u"welcome"_s << u"How do I add my mailbox?"_s;
    QTest::newRow("clean-up") << u"clean-up"_s << u"What does a clean-up do?"_s;
    QTest::newRow("addresses") << u"addresses"_s << u"What do I do with addresses that do not work?"_s;
    QTest::newRow("fakes") << u"list-4"_s << u"What are fake notices?"_s;
    QTest::newRow("domain") << u"domain"_s << u"Can anybody send as me?"_s;
}

void TestBesides::helpGoesToTheRightPart()
{
    QFETCH(QString, place);
    QFETCH(QString, heading);
    QVERIFY(m_window->open());
    QVERIFY(m_window->openSample());
    m_window->goTo(place);
    if (place == u"list-4"_s)
        QCOMPARE(find(u"noticeList"_s)->isVisible(), true);
    m_window->window().findChild<QAction *>(u"helpAction"_s)->trigger();
    QCOMPARE(m_window->place(), u"learn"_s);
    auto *focused = qobject_cast<QLabel *>(QApplication::focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->text(), heading);
    const auto *page = find<QScrollArea>(u"learnPage"_s);
    const int top = focused->mapTo(page->viewport(), QPoint()).y();
    QVERIFY(top >= 0 && top < page->viewport()->height() / 2);
}

void TestBesides::codesAreFoundOrExplained()
{
    QVERIFY(m_window->open());
    QVERIFY(m_window->openSample());
    m_window->window().findChild<QAction *>(u"codesAction"_s)->trigger();
    auto *codes = find<QListWidget>(u"codeList"_s);
    m_window->type(u"codeSearchEdit"_s, u"552"_s);
    const auto shown = [codes] {
        int count = 0;
        for (int i = 0; i < codes->count(); ++i)
            count += codes->item(i)->isHidden() ? 0 : 1;
        return count;
    };
    QVERIFY(shown() >= 1 && shown() < 10);
    // Every code that people are most likely to have in their hands is told.
    for (const QString &code : {u"400"_s, u"401"_s, u"403"_s, u"404"_s, u"500"_s, u"502"_s, u"503"_s, u"550"_s,
                                u"551"_s, u"554"_s, u"5.1.1"_s, u"4.2.2"_s}) {
        find<QLineEdit>(u"codeSearchEdit"_s)->setText(code);
        QVERIFY2(shown() >= 1, qPrintable(code));
    }
    m_window->shoot(u"learn-codes"_s);
    find<QLineEdit>(u"codeSearchEdit"_s)->setText(u"host mx.example said: 550 user unknown"_s);
    QCOMPARE(shown(), 0);
    press(u"explainCodeButton"_s);
    QCOMPARE(m_window->place(), u"explain"_s);
    QTRY_VERIFY(headline() != u"This is not a delivery notice"_s);
}

void TestBesides::domainIsCheckedOnRequestOnly()
{
    int asked = 0;
    m_window->dns = [this, &asked]() -> std::unique_ptr<Dns> {
        ++asked;
        if (!m_window->preferences().dnsLookups())
            return std::make_unique<NoDns>();
        return ZoneFileDns::load(QStringLiteral(UD_SOURCE_DIR "/resources/sample/dns.json")).value();
    };
    QVERIFY(m_window->open());
    QVERIFY(m_window->openSample());
    const int before = asked;
    m_window->window().findChild<QAction *>(u"domainAction"_s)->trigger();
    QCOMPARE(m_window->place(), u"domain"_s);
    QVERIFY(find<QLabel>(u"domainLeave"_s)->isVisible());
    m_window->shoot(u"domain-question"_s);
    QCOMPARE(asked, before);
    press(u"domainLookUpButton"_s);
    QVERIFY(m_window->preferences().dnsLookups());
    QTRY_VERIFY(find(u"domainResults"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"domainSummary"_s)->text().isEmpty());
    QVERIFY(find<QAbstractButton>(u"dnsCheckBox"_s)->isChecked());
    m_window->shoot(u"domain"_s);
    press(u"leaveDomainButton"_s);
    QCOMPARE(m_window->place(), u"overview"_s);
}

void TestBesides::contactsAreChosenAndWrittenTo()
{
    QVERIFY(m_window->open());
    QVERIFY(m_window->openSample());
    m_window->window().findChild<QAction *>(u"contactsAction"_s)->trigger();
    auto *list = inDialog<QListWidget>(u"contactsDialog"_s, u"contactsList"_s);
    QTRY_VERIFY(list->count() > 3);
    const QString own = m_window->window().currentAccount()->session().account().address;
    QVERIFY(list->findItems(own, Qt::MatchContains).isEmpty());
    inDialog<QAbstractButton>(u"contactsDialog"_s, u"contactsNoneButton"_s)->click();
    list->item(0)->setCheckState(Qt::Checked);
    list->item(2)->setCheckState(Qt::Checked);
    inDialog<QAbstractButton>(u"contactsDialog"_s, u"contactsMailButton"_s)->click();
    QCOMPARE(m_opened.size(), 1);
    const QStringList chosen{list->item(0)->data(Qt::UserRole).toString(),
                             list->item(2)->data(Qt::UserRole).toString()};
    QCOMPARE(QUrlQuery(m_opened.first()).queryItemValue(u"bcc"_s, QUrl::FullyDecoded).split(u','), chosen);
    inDialog<QAbstractButton>(u"contactsDialog"_s, u"contactsCopyAddressesButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), chosen.join(u", "_s));
    inDialog<QAbstractButton>(u"contactsDialog"_s, u"contactsCopyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             inDialog<QPlainTextEdit>(u"contactsDialog"_s, u"contactsTextEdit"_s)->toPlainText());
    inDialog<QLineEdit>(u"contactsDialog"_s, u"contactsSubjectEdit"_s)->setText(u"Careful, please"_s);
    inDialog<QAbstractButton>(u"contactsDialog"_s, u"contactsDraftButton"_s)->click();
    const QByteArray draft = saved(u"warning.eml"_s);
    QVERIFY(draft.contains("Subject: Careful, please\r\n"));
    QVERIFY(draft.contains(QByteArray("Bcc: " + chosen.join(u",\r\n "_s).toUtf8() + "\r\n")));
    QVERIFY(draft.contains("X-Unsent: 1\r\n"));
}

void TestBesides::manyContactsGoOutInParts()
{
    QList<Contact> contacts;
    QStringList all;
    for (int i = 0; i < 120; ++i) {
        all.append(u"a-friend-with-a-long-address-%1@example.org"_s.arg(i));
        contacts.append({all.last(), 1, QDateTime::currentDateTime()});
    }
    ContactsDialog dialog(Situation::Forged, u"you@example.org"_s, {u"en"_s});
    dialog.setContacts(contacts);
    QStringList written;
    int parts = 0;
    connect(&dialog, &ContactsDialog::mailWanted, this, [&](const QUrl &link) {
        ++parts;
        QVERIFY2(link.toEncoded().size() <= 2000, "Windows would cut it");
        written += QUrlQuery(link).queryItemValue(u"bcc"_s, QUrl::FullyDecoded).split(u',');
    });
    auto *mail = dialog.findChild<QAbstractButton *>(u"contactsMailButton"_s);
    const QString first = mail->text();
    while (written.size() < all.size() && parts < 30) {
        const QString before = mail->text();
        mail->click();
        QVERIFY2(mail->text() != before, "the button says which part comes next");
    }
    QVERIFY(parts > 2);
    QCOMPARE(written, all); // each once
    // Another choice begins afresh.
    dialog.findChild<QAbstractButton *>(u"contactsNoneButton"_s)->click();
    QCOMPARE(mail->text(), first);
}

void TestBesides::eachHintStandsOnItsPageUntilItIsPutAway()
{
    m_window->preferences().setHintsSeen({});
    QVERIFY(m_window->open());
    auto *panel = find(u"tourPanel"_s);
    QVERIFY(!panel->isVisible()); // signing in needs none
    QVERIFY(m_window->openSample());
    QSet<QString> hints;
    for (const QString &place : {u"overview"_s, u"list-0"_s, u"clean-up"_s}) {
        m_window->goTo(place);
        QTRY_VERIFY2(panel->isVisible(), qPrintable(place));
        hints.insert(find<QLabel>(u"tourTitle"_s)->text());
        m_window->goTo(u"settings"_s);
        QVERIFY(!panel->isVisible());
        m_window->goTo(place);
        QVERIFY(panel->isVisible());
        press(u"tourDoneButton"_s);
        QVERIFY(!panel->isVisible());
    }
    QCOMPARE(hints.size(), 3);
    QCOMPARE(m_window->preferences().hintsSeen().size(), 3);
    for (const QString &place : {u"overview"_s, u"list-1"_s, u"list-6"_s, u"clean-up"_s}) {
        m_window->goTo(place);
        QVERIFY2(!panel->isVisible(), qPrintable(place));
    }
}

void TestBesides::hintsCanBePutAwayAllAtOnce()
{
    m_window->preferences().setHintsSeen({});
    QVERIFY(m_window->open());
    QVERIFY(m_window->openSample());
    press(u"tourCloseButton"_s);
    for (const QString &place : {u"overview"_s, u"list-0"_s, u"clean-up"_s}) {
        m_window->goTo(place);
        QVERIFY2(!find(u"tourPanel"_s)->isVisible(), qPrintable(place));
    }
}

void TestBesides::reportIsSaved_data()
{
    QTest::addColumn<bool>("wholeMailbox");
    QTest::newRow("of one notice") << false;
    QTest::newRow("of the mailbox") << true;
}

void TestBesides::reportIsSaved()
{
    QFETCH(bool, wholeMailbox);
    QVERIFY(m_window->open());
    QVERIFY(m_window->openSample());
    if (wholeMailbox) {
        m_window->window().findChild<QAction *>(u"reportAction"_s)->trigger();
    } else {
        m_window->goTo(u"list-0"_s);
        auto *list = find<QAbstractItemView>(u"noticeList"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        list->setCurrentIndex(list->model()->index(0, 0));
        auto *report = find(u"noticesPage"_s)->findChild<QAbstractButton *>(u"paneReportButton"_s);
        QTRY_VERIFY(report->isVisible());
        report->click();
    }
    QTRY_VERIFY(m_window->window().findChild<QDialog *>(u"reportDialog"_s));
    auto *text = inDialog<QTextEdit>(u"reportDialog"_s, u"reportText"_s);
    const QString full = text->toPlainText();
    QVERIFY(full.size() > 200);
    inDialog<QAbstractButton>(u"reportDialog"_s, u"hideStrangersCheckBox"_s)->click();
    QVERIFY(text->toPlainText() != full);
    inDialog<QAbstractButton>(u"reportDialog"_s, u"reportHtmlButton"_s)->click();
    const QByteArray page = saved(u"report.html"_s);
    QTextDocument document;
    document.setHtml(QString::fromUtf8(page));
    QCOMPARE(document.toPlainText(), text->toPlainText()); // what is saved is what was looked at
    inDialog<QAbstractButton>(u"reportDialog"_s, u"reportPdfButton"_s)->click();
    QVERIFY(saved(u"report.pdf"_s).startsWith("%PDF-"));
    inDialog<QAbstractButton>(u"reportDialog"_s, u"reportPrintButton"_s)->click();
    QTRY_VERIFY(m_window->window().findChild<QDialog *>(u"printDialog"_s));
}

void TestBesides::closingMayLeaveItInTheTray()
{
    QVERIFY(m_window->open());
    QVERIFY(m_window->openSample());
    m_window->preferences().setStaysInTray(true);
    m_window->window().close();
    QVERIFY(!m_window->window().isVisible());
    QCOMPARE(m_told.size(), 1); // where it went is said once
    m_window->window().show();
    m_window->window().close();
    QCOMPARE(m_told.size(), 1);
    m_window->window().show();
    m_window->preferences().setStaysInTray(false);
    m_window->window().close();
    QCOMPARE(m_told.size(), 1);
}

void TestBesides::oneWordForANewFailure()
{
    DovecotServer server;
    UD_START_DOVECOT(server, {});
    server.deliver(u"INBOX"_s, letter(1));
    QByteArray old = notice(1);
    server.deliver(u"INBOX"_s, old);
    m_window->caFile = server.caFile();
    QVERIFY(m_window->open());
    QVERIFY(signIn(server));
    const Account account = m_window->window().currentAccount()->session().account();
    QVERIFY(m_told.isEmpty()); // what is found at the first look is no news
    // A message of one's own in Sent, and its failure.
    const QByteArray date = QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date).toLatin1();
    const QByteArray original =
        "From: Rosa <rosa@postamt.example>\r\nTo: ana@gone.example\r\nSubject: Dinner on Friday\r\nDate: " + date +
        "\r\nMessage-ID: <dinner@postamt.example>\r\n";
    server.deliver(u"Sent"_s, original + "\r\nSee you.\r\n", "S");
    server.deliver(
        u"INBOX"_s,
        "Return-Path: <>\r\nFrom: Mail Delivery System <MAILER-DAEMON@postamt.example>\r\nTo: rosa@postamt.example\r\n"
        "Subject: Undelivered Mail Returned to Sender\r\nDate: " +
            date +
            "\r\nMessage-ID: <n2@postamt.example>\r\nMIME-Version: 1.0\r\n"
            "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: "
            "text/plain\r\n\r\n"
            "<ana@gone.example>: 552 5.2.2 mailbox full\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
            "Reporting-MTA: dns; postamt.example\r\n\r\nFinal-Recipient: rfc822; ana@gone.example\r\nAction: "
            "failed\r\nStatus: 5.2.2\r\n"
            "Diagnostic-Code: smtp; 552 5.2.2 mailbox full\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\n" +
            original + "\r\n--b--\r\n");
    QSignalSpy scanned(&m_window->window().currentAccount()->session(), &AccountSession::scanFinished);
    m_window->window().checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(scanned.size(), 1, 60000);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().title, u"Your message to ana@gone.example did not arrive"_s);
    QVERIFY(m_told.first().text.contains(u"Dinner on Friday"_s));
    m_window->window().openNotice(account.id, m_told.first().notice);
    QTRY_VERIFY(
        find(u"noticesPage"_s)->findChild<QLabel *>(u"noticeHeadline"_s)->text().contains(u"ana@gone.example"_s));
    m_window->window().checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(scanned.size(), 2, 60000);
    QCOMPARE(m_told.size(), 1);
}

void TestBesides::oneWordForAStorm()
{
    DovecotServer server;
    UD_START_DOVECOT(server, {});
    server.deliver(u"INBOX"_s, letter(1));
    m_window->caFile = server.caFile();
    QVERIFY(m_window->open());
    QVERIFY(signIn(server));
    QSignalSpy scanned(&m_window->window().currentAccount()->session(), &AccountSession::scanFinished);
    for (int i = 0; i < 40; ++i)
        server.deliver(u"INBOX"_s, backscatter(i));
    m_window->window().checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(scanned.size(), 1, 60000);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().sort, News::Sort::Storm);
    QCOMPARE(m_told.first().notice, 0);
    for (int i = 40; i < 60; ++i)
        server.deliver(u"INBOX"_s, backscatter(i));
    m_window->window().checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(scanned.size(), 2, 60000);
    QCOMPARE(m_told.size(), 1); // it was told; more of the same is no news
}

QTEST_MAIN(TestBesides)
#include "tst_besides.moc"
