// SPDX-License-Identifier: GPL-3.0-or-later
// The person's whole way on a real server: add the account, see it scanned, read a notice, clear the forged ones away, bring
// them back. What happened is looked at from outside, with doveadm.
#include "imap/imapmailbox.h"
#include "support/dovecotserver.h"
#include "ui/models/sweeptable.h"
#include "ui/pages/report.h"
#include "ui/window/mainwindow.h"
#include "ui/window/preferences.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLoggingCategory>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <mutex>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(UD_SOURCE_DIR "/resources/sample");
const QString wrongPassword = QStringLiteral("Kanarie falsch 4711");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether a text holds one of the passwords typed here, as it is or in a form that a protocol gives it.
bool tellsPassword(const QByteArray &text)
{
    static const QByteArrayList forms = [] {
        const DovecotServer server;
        QByteArrayList all;
        for (const QByteArray &secret : {server.password().toUtf8(), wrongPassword.toUtf8()}) {
            QByteArray quoted = secret;
            quoted.replace('\\', "\\\\").replace('"', "\\\"");
            const QByteArray escaped = QString::fromUtf8(secret).toHtmlEscaped().toUtf8();
            all << secret << quoted << escaped << secret.toBase64() << secret.toHex() << secret.toPercentEncoding()
                << QByteArray('\0' + server.user().toUtf8() + '\0' + secret).toBase64();
        }
        return all;
    }();
    return std::ranges::any_of(forms, [&](const QByteArray &form) { return text.contains(form); });
}

/// Log lines that did, of every category and level.
QByteArrayList &toldInLog()
{
    static QByteArrayList lines;
    return lines;
}

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    if (tellsPassword(message.toUtf8()))
        toldInLog().append(message.toUtf8());
    if (type != QtDebugMsg && type != QtInfoMsg)
        fprintf(stderr, "%s: %s\n", context.category, qPrintable(message));
}

/// Everything of a message but its UID, which a way to Trash and back changes.
QStringList identities(const QList<StoredMessage> &messages)
{
    QStringList all;
    for (const StoredMessage &message : messages)
        all.append(message.messageId + u' ' + QString::number(message.size) + u' ' + message.flags.join(u' '));
    all.sort();
    return all;
}

} // namespace

class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void wrongPasswordIsSaidInPlace();
    void addsTheAccountAndScans();
    void opensANotice();
    void sweepsExactlyTheForgedOnes();
    void bringsThemBack();
    void leavesOutASingleRow();
    void deletesForGoodOnlyWhatWasTyped();
    void thePasswordIsNowhere();

private:
    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    void type(const QString &name, const QString &text) const;
    void deliver(const QString &maildir, const QString &folder);

    QTemporaryDir m_folder;
    DovecotServer m_server;
    SystemClock m_clock;
    std::unique_ptr<Explainer> m_explainer;
    std::unique_ptr<SecretStore> m_secrets = makeSessionSecretStore();
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    QList<StoredMessage> m_inbox; ///< before anything was done
};

void TestJourney::initTestCase()
{
    qInstallMessageHandler(listen);
    QLoggingCategory::setFilterRules(u"*=true\nqt.qpa.*=false\nqt.widgets.*=false\nqt.text.*=false"_s);
    prepareImap();
    UD_START_DOVECOT(m_server, {});
    deliver(sample, u"INBOX"_s);
    deliver(sample + u"/.Sent"_s, u"Sent"_s);
    m_inbox = m_server.messages(u"INBOX"_s);
    QVERIFY(!m_inbox.isEmpty());

    Result<Explainer> explainer = Explainer::load();
    QVERIFY(explainer);
    m_explainer = std::make_unique<Explainer>(std::move(*explainer));
    m_store = std::make_unique<StoreThread>(m_folder.filePath(u"store.sqlite"_s));
    FlowParts parts;
    parts.makeMailbox = [ca = m_server.caFile()](const Account &account, const QString &secret,
                                                 const CancelToken &cancel) -> Result<std::unique_ptr<Mailbox>> {
        ImapSettings settings;
        settings.host = account.host;
        settings.port = account.port;
        settings.security = account.security == ServerSecurity::Tls ? ImapSecurity::Tls : ImapSecurity::StartTls;
        settings.user = account.user;
        settings.secret = secret;
        settings.caFile = ca; // the test's own authority, in place of the system's
        return makeImapMailbox(std::move(settings), cancel);
    };
    parts.makeDns = [] { return ZoneFileDns::load(sample + u"/dns.json"_s).value(); };
    parts.secrets = m_secrets.get();
    parts.store = m_store.get();
    parts.explainer = m_explainer.get();
    parts.clock = &m_clock;
    m_accounts = std::make_unique<Accounts>(parts);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    WindowParts windowParts;
    windowParts.accounts = m_accounts.get();
    windowParts.preferences = m_preferences.get();
    if (Result<ProviderTable> providers = ProviderTable::load())
        windowParts.providers = *std::move(providers);
    windowParts.languages = QStringList{u"en"_s};
    windowParts.clock = &m_clock;
    windowParts.explainer = m_explainer.get();
    m_window = std::make_unique<MainWindow>(windowParts);
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->goTo(u"welcome"_s);
}

void TestJourney::cleanupTestCase()
{
    m_window.reset();
    m_accounts.reset();
    m_store.reset();
    qInstallMessageHandler(nullptr);
}

void TestJourney::deliver(const QString &maildir, const QString &folder)
{
    const QDir cur(maildir + u"/cur"_s);
    for (const QString &file : cur.entryList(QDir::Files, QDir::Name))
        m_server.deliver(folder, contents(cur.filePath(file)), file.section(u":2,"_s, 1).toLatin1());
}

void TestJourney::type(const QString &name, const QString &text) const
{
    auto *edit = find<QLineEdit>(name);
    QVERIFY2(edit, qPrintable(name));
    edit->clear();
    QTest::keyClicks(edit, text);
    QCOMPARE(edit->text(), text);
}

void TestJourney::wrongPasswordIsSaidInPlace()
{
    type(u"addressEdit"_s, u"margarete.lindqvist@harbourmail.example"_s);
    type(u"passwordEdit"_s, wrongPassword);
    auto *server = find<QAbstractButton>(u"serverSettingsButton"_s);
    if (!find(u"hostEdit"_s)->isVisible())
        server->click();
    QTRY_VERIFY(find(u"hostEdit"_s)->isVisible());
    type(u"hostEdit"_s, m_server.host());
    type(u"userEdit"_s, m_server.user());
    find<QSpinBox>(u"portSpin"_s)->setValue(m_server.imapsPort());

    QSignalSpy refused(m_accounts.get(), &Accounts::addFailed);
    find<QAbstractButton>(u"signInButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 30000);
    QCOMPARE(refused.first().first().value<Error>().kind, ErrorKind::AuthRejected);
    auto *page = find(u"welcomePage"_s);
    QTRY_VERIFY(page->findChild<QWidget *>(u"errorBar"_s)->isVisible());
    QVERIFY(page->isVisible());
    QCOMPARE(find<QLineEdit>(u"hostEdit"_s)->text(), m_server.host()); // nothing typed is lost
}

void TestJourney::addsTheAccountAndScans()
{
    type(u"passwordEdit"_s, m_server.password());
    QSignalSpy added(m_accounts.get(), &Accounts::added);
    find<QAbstractButton>(u"signInButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, 30000);
    auto *session = added.first().first().value<AccountSession *>();
    QTRY_VERIFY_WITH_TIMEOUT(session->lastScan().isValid(), 60000); // the window starts the scan by itself
    QTRY_COMPARE(m_window->place(), u"overview"_s);
    QTRY_VERIFY(find(u"overviewSentence"_s)->isVisible());
    QCOMPARE(m_server.messages(u"INBOX"_s), m_inbox); // reading changed nothing
}

void TestJourney::opensANotice()
{
    const NoticeBook &book = m_window->currentAccount()->book();
    QVERIFY(book.counts()[Shelf::NeedsYou] > 0);
    m_window->goTo(u"list-0"_s);
    auto *list = find<QAbstractItemView>(u"noticeList"_s);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    list->setCurrentIndex(list->model()->index(0, 0));
    auto *headline = find<QLabel>(u"noticeHeadline"_s);
    QTRY_VERIFY(headline->isVisible() && !headline->text().isEmpty());
    auto *explanation = find<QLabel>(u"noticeExplanation"_s);
    QTRY_VERIFY(!explanation->text().isEmpty());
    QVERIFY(headline->textFormat() == Qt::PlainText && explanation->textFormat() == Qt::PlainText);
}

void TestJourney::sweepsExactlyTheForgedOnes()
{
    AccountSession &session = m_window->currentAccount()->session();
    m_window->goTo(u"clean-up"_s);
    auto *sweep = find<QAbstractButton>(u"cleanUpSweepButton"_s);
    QTRY_VERIFY(sweep->isEnabled());
    QSignalSpy swept(&session, &AccountSession::sweepFinished);
    sweep->click();
    QTRY_COMPARE_WITH_TIMEOUT(swept.size(), 1, 30000);
    const auto report = swept.first().first().value<SweepReport>();
    QVERIFY(!report.stoppedBy);
    QSet<quint32> gone;
    for (const JournalItem &item : report.items) {
        QCOMPARE(item.state, JournalState::Moved);
        gone.insert(item.source.uid);
    }
    QVERIFY(gone.size() > 5);
    QList<StoredMessage> stay = m_inbox;
    QList<StoredMessage> go = m_inbox;
    stay.removeIf([&](const StoredMessage &message) { return gone.contains(message.uid); });
    go.removeIf([&](const StoredMessage &message) { return !gone.contains(message.uid); });
    QCOMPARE(m_server.messages(u"INBOX"_s), stay); // with the same UIDs and flags
    QCOMPARE(identities(m_server.messages(u"Trash"_s)), identities(go));
}

void TestJourney::bringsThemBack()
{
    AccountSession &session = m_window->currentAccount()->session();
    QTRY_VERIFY(find(u"cleanUpUndoButton"_s)->isVisible());
    QSignalSpy undone(&session, &AccountSession::undoFinished);
    find<QAbstractButton>(u"cleanUpUndoButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 1, 30000);
    QVERIFY(!undone.first().first().value<SweepReport>().stoppedBy);
    QVERIFY(m_server.messages(u"Trash"_s).isEmpty());
    QCOMPARE(identities(m_server.messages(u"INBOX"_s)), identities(m_inbox));
}

void TestJourney::leavesOutASingleRow()
{
    AccountSession &session = m_window->currentAccount()->session();
    QTRY_COMPARE(session.state(), AccountSession::State::Idle);
    const QList<StoredMessage> before = m_server.messages(u"INBOX"_s);
    m_window->goTo(u"clean-up"_s);
    auto *going = find<QAbstractItemView>(u"goingTable"_s);
    QTRY_VERIFY(going->isVisible() && going->model()->rowCount() > 5);
    QSet<quint32> planned;
    const auto uidAt = [&](int row) {
        const qint64 id = going->model()->index(row, 0).data(SweepTable::NoticeRole).toLongLong();
        return m_window->currentAccount()->book().find(id)->row.key.uid;
    };
    for (int row = 0; row < going->model()->rowCount(); ++row)
        planned.insert(uidAt(row));
    const quint32 stays = uidAt(1);
    going->setFocus();
    going->setCurrentIndex(going->model()->index(1, 0));
    QTest::keyClick(going, Qt::Key_Space);
    QSignalSpy swept(&session, &AccountSession::sweepFinished);
    find<QAbstractButton>(u"cleanUpSweepButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(swept.size(), 1, 30000);
    planned.remove(stays);
    QList<StoredMessage> stay = before;
    stay.removeIf([&](const StoredMessage &message) { return planned.contains(message.uid); });
    QVERIFY(std::ranges::any_of(stay, [stays](const StoredMessage &message) { return message.uid == stays; }));
    QCOMPARE(m_server.messages(u"INBOX"_s), stay);
    QList<StoredMessage> go = before;
    go.removeIf([&](const StoredMessage &message) { return !planned.contains(message.uid); });
    QCOMPARE(identities(m_server.messages(u"Trash"_s)), identities(go));
    QTRY_VERIFY(find(u"cleanUpUndoButton"_s)->isVisible());
    QSignalSpy undone(&session, &AccountSession::undoFinished);
    find<QAbstractButton>(u"cleanUpUndoButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 1, 30000);
}

void TestJourney::deletesForGoodOnlyWhatWasTyped()
{
    AccountSession &session = m_window->currentAccount()->session();
    QTRY_COMPARE(session.state(), AccountSession::State::Idle);
    const QList<StoredMessage> before = m_server.messages(u"INBOX"_s);
    m_window->goTo(u"clean-up"_s);
    find<QAbstractButton>(u"tickAllButton"_s)->click(); // what was left out is still left out
    QTRY_VERIFY(find<QAbstractButton>(u"forGoodRadio"_s)->isEnabled());
    find<QAbstractButton>(u"forGoodRadio"_s)->click();
    find<QAbstractButton>(u"cleanUpSweepButton"_s)->click();
    auto *edit = find<QLineEdit>(u"deleteCountEdit"_s);
    auto *yes = find<QAbstractButton>(u"deleteForGoodButton"_s);
    QVERIFY(edit && yes && !yes->isEnabled());
    const int planned = find<QAbstractItemView>(u"goingTable"_s)->model()->rowCount();
    QVERIFY(planned > 5);
    type(u"deleteCountEdit"_s, QString::number(planned));
    QVERIFY(yes->isEnabled());
    QSignalSpy deleted(&session, &AccountSession::deleteFinished);
    yes->click();
    QTRY_COMPARE_WITH_TIMEOUT(deleted.size(), 1, 30000);
    const auto report = deleted.first().first().value<SweepReport>();
    QVERIFY(!report.stoppedBy);
    QSet<quint32> gone;
    for (const JournalItem &item : report.items) {
        QCOMPARE(item.state, JournalState::Deleted);
        gone.insert(item.source.uid);
    }
    QCOMPARE(gone.size(), planned);
    QList<StoredMessage> stay = before;
    stay.removeIf([&](const StoredMessage &message) { return gone.contains(message.uid); });
    QCOMPARE(m_server.messages(u"INBOX"_s), stay);
    QVERIFY(m_server.messages(u"Trash"_s).isEmpty());
    QTRY_VERIFY(!find(u"cleanUpUndoButton"_s)->isVisible()); // there is no way back, and none is offered
}

/// After all that: in no file of the program, no log line, no report and no field of the window.
void TestJourney::thePasswordIsNowhere()
{
    QVERIFY(tellsPassword("x" + m_server.password().toUtf8() + "y"));
    AccountView *account = m_window->currentAccount();
    MailboxReport mailbox;
    mailbox.account = account->session().account().address;
    mailbox.counts = account->book().counts();
    for (const NoticeBook::Entry &entry : account->book().entries())
        mailbox.needsYou.append(entry.row);
    const QString report = mailboxReport(mailbox, {}, m_clock.now());
    QVERIFY(report.contains(mailbox.account));
    QVERIFY(!tellsPassword(report.toUtf8()));

    for (const auto *edit : m_window->findChildren<QLineEdit *>())
        QVERIFY2(!tellsPassword(edit->text().toUtf8()), qPrintable(edit->objectName()));
    for (const auto *label : m_window->findChildren<QLabel *>())
        QVERIFY2(!tellsPassword(label->text().toUtf8()), qPrintable(label->objectName()));

    m_settings->sync();
    int looked = 0;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        QVERIFY2(!tellsPassword(contents(file)), qPrintable(file));
        ++looked;
    }
    QVERIFY(looked >= 2); // the settings and what is remembered
    QVERIFY2(toldInLog().isEmpty(), toldInLog().value(0).constData());
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
