// SPDX-License-Identifier: GPL-3.0-or-later
// The window beside a mailbox that lives: new mail shows by itself, a line that goes is said calmly and comes back, and the
// person chooses the folders. Against a real Dovecot.
#include "gui/windowfixture.h"
#include "support/dovecotserver.h"
#include "support/faultproxy.h"
#include "support/imapmail.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

class TestMailWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareImap(); }
    void init();
    void cleanup();
    void newMailShowsByItself();
    void aLineThatGoesIsSaidCalmlyAndComesBack();
    void thePersonChoosesFolders();
    void severalAccountsStandTogether();

private:
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->find<Widget>(name);
    }
    void addAccount();
    void cut();
    void join();
    [[nodiscard]] AccountSession &session() const { return m_window->window().currentAccount()->session(); }
    [[nodiscard]] int rows() const { return find<QAbstractItemView>(u"noticeList"_s)->model()->rowCount(); }

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<FaultProxy> m_line;
    std::atomic<quint16> m_port = 1; ///< nothing listens at 1
    std::unique_ptr<WindowFixture> m_window;
    QList<News> m_told;
};

void TestMailWatch::init()
{
    m_server = std::make_unique<DovecotServer>();
    UD_START_DOVECOT(*m_server, {});
    for (int i = 1; i <= 3; ++i)
        m_server->deliver(u"INBOX"_s, notice(i));
    join();
    m_window = std::make_unique<WindowFixture>();
    m_window->caFile = m_server->caFile();
    m_window->portOf = [this](const Account &) { return m_port.load(); };
    m_told.clear();
    m_window->parts.notify = [this](const News &news, const std::function<void()> &) { m_told.append(news); };
    QVERIFY(m_window->open());
    addAccount();
}

void TestMailWatch::cleanup()
{
    m_window.reset();
    m_line.reset();
    m_server.reset();
}

void TestMailWatch::cut()
{
    m_port = 1;
    m_line.reset();
}

void TestMailWatch::join()
{
    m_line = std::make_unique<FaultProxy>(m_server->imapsPort(), LineFaults{});
    m_port = m_line->port();
}

void TestMailWatch::addAccount()
{
    Account account;
    account.address = m_server->user();
    account.name = account.address;
    account.host = m_server->host();
    account.port = m_server->imapsPort();
    account.user = m_server->user();
    account.id = imapAccountId(account.user, account.host, account.port);
    m_window->accounts()->addImap(account, m_server->password(), false);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->window().currentAccount() && session().lastScan().isValid(), 60000);
    m_window->goTo(u"list-6"_s);
    QTRY_COMPARE(rows(), 3);
}

void TestMailWatch::newMailShowsByItself()
{
    QVERIFY(m_told.isEmpty()); // what was there before is old
    m_server->deliver(u"INBOX"_s, notice(20));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, 60000);
    QTRY_COMPARE(m_window->window().currentAccount()->book().size(), 4);
    m_server->doveadm({u"expunge"_s, u"-u"_s, m_server->user(), u"mailbox"_s, u"INBOX"_s, u"uid"_s, u"1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, 60000);
}

void TestMailWatch::aLineThatGoesIsSaidCalmlyAndComesBack()
{
    auto *strip = find<QLabel>(u"progressText"_s);
    cut();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), AccountSession::State::Offline, 60000);
    QTRY_VERIFY2(strip->text().contains(u"No connection to"_s), qPrintable(strip->text()));
    QVERIFY(strip->text().contains(m_server->user()));
    QVERIFY(!find(u"mainErrorBar"_s)->isVisible()); // it is no fault
    QCOMPARE(rows(), 3);                            // nothing is lost
    m_window->goTo(u"overview"_s);
    QTRY_VERIFY(find<QLabel>(u"overviewSource"_s)->text().contains(u"could not be checked just now"_s));
    m_window->shoot(u"offline"_s);

    m_server->deliver(u"INBOX"_s, notice(21));
    join();
    m_window->goTo(u"list-6"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, 60000); // without a click
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), AccountSession::State::Idle, 60000);
    QTRY_VERIFY2(!strip->text().contains(u"No connection"_s), qPrintable(strip->text()));
    m_window->goTo(u"overview"_s);
    QTRY_VERIFY(!find<QLabel>(u"overviewSource"_s)->text().contains(u"could not be checked"_s));
}

void TestMailWatch::thePersonChoosesFolders()
{
    m_server->deliver(u"Trash"_s, notice(30));
    m_window->goTo(u"settings"_s);
    find<QListWidget>(u"accountList"_s)->setCurrentRow(0);
    find<QAbstractButton>(u"foldersButton"_s)->click();
    auto *list = find<QListWidget>(u"folderList"_s);
    QVERIFY(list->isVisible());
    const auto itemOf = [list](const QString &folder) {
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->data(Qt::UserRole).toString() == folder)
                return list->item(i);
        }
        return static_cast<QListWidgetItem *>(nullptr);
    };
    QVERIFY(itemOf(u"Trash"_s) && itemOf(u"INBOX"_s));
    QCOMPARE(itemOf(u"INBOX"_s)->checkState(), Qt::Checked);
    QCOMPARE(itemOf(u"Trash"_s)->checkState(), Qt::Unchecked);
    QVERIFY(itemOf(u"Trash"_s)->text().contains(u"Left out"_s));
    m_window->shoot(u"folders"_s, list->window());
    itemOf(u"Trash"_s)->setCheckState(Qt::Checked);
    QTRY_VERIFY(itemOf(u"Trash"_s)->text().contains(u"as you said"_s));
    find<QDialog>(u"foldersDialog"_s)->close();
    m_window->goTo(u"list-6"_s);
    m_window->window().checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, 60000);

    m_window->goTo(u"settings"_s);
    find<QAbstractButton>(u"foldersButton"_s)->click();
    QTRY_VERIFY(find<QAbstractButton>(u"proposedFoldersButton"_s)->isEnabled());
    find<QAbstractButton>(u"proposedFoldersButton"_s)->click();
    const auto folders = [this] { return session().folders(); };
    QTRY_VERIFY(std::ranges::none_of(folders(), &FolderChoice::byPerson));
}

void TestMailWatch::severalAccountsStandTogether()
{
    QTemporaryDir folder;
    for (int i = 1; i <= 2; ++i) {
        QFile file(folder.filePath(u"%1.eml"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(notice(40 + i));
    }
    QVERIFY(!find(u"accountCombo"_s)->isVisible()); // nothing to choose from
    m_window->accounts()->addFiles(folder.path(), {});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->accounts()->sessions().size(), 2, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 60000); // what was added just now is shown
    auto *chooser = find<QComboBox>(u"accountCombo"_s);
    QVERIFY(chooser->isVisible());
    QCOMPARE(chooser->count(), 3);
    QCOMPARE(chooser->currentIndex(), 2);
    QCOMPARE(chooser->itemText(0), u"All accounts"_s);
    Q_EMIT chooser->activated(0);
    QVERIFY(!m_window->window().currentAccount());
    m_window->goTo(u"list-6"_s);
    QTRY_COMPARE(rows(), 5);
    m_server->deliver(u"INBOX"_s, notice(22));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 6, 60000); // both go on living
    m_window->goTo(u"overview"_s);
    QVERIFY(find<QLabel>(u"overviewSource"_s)->text().contains(m_server->user()));

    // Each notice is read from the account that holds it.
    m_window->goTo(u"list-6"_s);
    auto *list = find<QAbstractItemView>(u"noticeList"_s);
    auto *headline = find<QLabel>(u"noticeHeadline"_s);
    for (int row = 0; row < rows(); ++row) {
        headline->clear();
        list->setCurrentIndex(list->model()->index(row, 0));
        QTRY_VERIFY(!headline->text().isEmpty());
    }
    m_window->type(u"searchEdit"_s, u"41"_s);
    QTRY_COMPARE(rows(), 1);
    find<QLineEdit>(u"searchEdit"_s)->clear();
    QTRY_COMPARE(rows(), 6);

    // A clean-up of notices from both goes account by account.
    list->selectAll();
    find<QAbstractButton>(u"sweepSelectedButton"_s)->click();
    auto *which = find<QComboBox>(u"cleanUpAccountCombo"_s);
    QTRY_VERIFY(which->isVisible());
    QCOMPARE(which->currentIndex(), 0); // the one with more of them
    QVERIFY2(which->itemText(0).contains(u"(4)"_s) && which->itemText(1).contains(u"(2)"_s),
             qPrintable(which->itemText(0) + which->itemText(1)));
    m_window->shoot(u"clean-up-accounts"_s);
    auto *going = find<QAbstractItemView>(u"goingTable"_s)->model();
    QCOMPARE(going->rowCount(), 4);
    Q_EMIT which->activated(1);
    QTRY_COMPARE(going->rowCount(), 2);
    Q_EMIT which->activated(0);
    QTRY_COMPARE(going->rowCount(), 4);
    find<QAbstractButton>(u"cleanUpSweepButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->messages(u"Trash"_s).size(), 4, 60000);
    QVERIFY(m_server->messages(u"INBOX"_s).isEmpty());
    QCOMPARE(QDir(folder.path()).entryList({u"*.eml"_s}).size(), 2);
    m_window->goTo(u"list-6"_s);
    QTRY_COMPARE(rows(), 2);
}

QTEST_MAIN(TestMailWatch)
#include "tst_mailwatch.moc"
