// SPDX-License-Identifier: GPL-3.0-or-later
// An account that keeps an eye on a real Dovecot by itself: news, lines that break, folders the person chose.
#include "flow/accounts.h"

#include "imap/imapmailbox.h"
#include "support/dovecotserver.h"
#include "support/faultproxy.h"
#include "support/imapmail.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        prepareImap();
        Result<Explainer> explainer = Explainer::load();
        QVERIFY(explainer);
        m_explainer = std::make_unique<Explainer>(std::move(*explainer));
    }
    void cleanup()
    {
        m_session.reset();
        m_store.reset();
        m_proxy.reset();
        m_server.reset();
        m_waiting.clear();
        m_cutOff = false;
    }

    void newsAreToldWhileWatching_data() { ways(); }
    void newsAreToldWhileWatching();
    void whatOthersDeleteGoes_data() { ways(); }
    void whatOthersDeleteGoes();
    void workGoesBeforeWatching();
    void offlineIsAStateThatPasses();
    void aScanWithoutALineIsOffline();
    void aRefusedPasswordIsTold();
    void chosenFoldersAreRead();
    void severalAccountsSideBySide();

private:
    static void ways()
    {
        QTest::addColumn<QByteArrayList>("without");
        QTest::newRow("all extensions") << QByteArrayList();
        QTest::newRow("no QRESYNC") << QByteArrayList{"QRESYNC"};
        QTest::newRow("no CONDSTORE") << QByteArrayList{"QRESYNC", "CONDSTORE"};
        QTest::newRow("no IDLE") << QByteArrayList{"IDLE"};
        QTest::newRow("bare") << QByteArrayList{"QRESYNC",  "CONDSTORE", "ESEARCH",       "ENABLE",
                                                "UNSELECT", "IDLE",      "LIST-EXTENDED", "SPECIAL-USE"};
    }
    void startWithout(const QByteArrayList &without);
    [[nodiscard]] FlowParts parts();
    [[nodiscard]] std::unique_ptr<AccountSession> makeSession(const QString &name);
    void scan();
    /// What the session put off until later happens now, where it has put something off.
    void timePasses()
    {
        const auto due = std::exchange(m_waiting, {});
        for (const auto &[wait, then] : due)
            then();
    }

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    bool m_cutOff = false; ///< nothing listens where the server is looked for
    QTemporaryDir m_dir;
    int m_stores = 0;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<SecretStore> m_secrets = makeSessionSecretStore();
    std::unique_ptr<Explainer> m_explainer;
    SystemClock m_clock;
    std::unique_ptr<AccountSession> m_session;
    QList<std::pair<std::chrono::milliseconds, std::function<void()>>> m_waiting;
};

FlowParts TestWatching::parts()
{
    FlowParts parts;
    parts.makeMailbox = [this](const Account &account, const QString &secret,
                               const CancelToken &cancel) -> Result<std::unique_ptr<Mailbox>> {
        ImapSettings settings;
        settings.host = account.host;
        settings.port = m_cutOff ? 1 : m_proxy ? m_proxy->port() : m_server->imapsPort();
        settings.user = account.user;
        settings.secret = secret;
        settings.caFile = account.caFile;
        return makeImapMailbox(settings, cancel);
    };
    parts.makeDns = [] { return std::make_unique<NoDns>(); };
    parts.secrets = m_secrets.get();
    parts.store = m_store.get();
    parts.explainer = m_explainer.get();
    parts.clock = &m_clock;
    parts.later = [this](QObject *, std::chrono::milliseconds wait, std::function<void()> then) {
        m_waiting.append({wait, std::move(then)});
    };
    parts.pause = [](std::chrono::milliseconds, const CancelToken &) {};
    return parts;
}

std::unique_ptr<AccountSession> TestWatching::makeSession(const QString &name)
{
    Account account;
    account.address = m_server->user();
    account.host = m_server->host();
    account.port = m_server->imapsPort();
    account.user = m_server->user();
    account.caFile = m_server->caFile();
    account.id = imapAccountId(name, account.host, account.port);
    const Result<void> kept = m_store->run([account](Store &store) { return store.saveAccount(account); }).result();
    if (!kept)
        qFatal("cannot store an account");
    m_secrets->write(account.id, m_server->password(), false, [](const Result<void> &) {});
    return std::make_unique<AccountSession>(account, parts());
}

void TestWatching::startWithout(const QByteArrayList &without)
{
    m_server = std::make_unique<DovecotServer>();
    DovecotOptions options;
    options.without = without;
    UD_START_DOVECOT(*m_server, options);
    m_store = std::make_unique<StoreThread>(m_dir.filePath(u"%1.sqlite"_s.arg(++m_stores)));
    for (int i = 1; i <= 12; ++i)
        m_server->deliver(u"INBOX"_s, i % 4 == 0 ? notice(i) : letter(i));
    m_session = makeSession(m_server->user());
}

void TestWatching::scan()
{
    QSignalSpy finished(m_session.get(), &AccountSession::scanFinished);
    QSignalSpy failed(m_session.get(), &AccountSession::failed);
    m_session->scan();
    QTRY_VERIFY_WITH_TIMEOUT(finished.size() + failed.size() == 1, 60000);
    if (!failed.isEmpty())
        QFAIL(qPrintable(failed.first().first().value<Error>().detail));
}

void TestWatching::newsAreToldWhileWatching()
{
    QFETCH(QByteArrayList, without);
    startWithout(without);
    QSignalSpy news(m_session.get(), &AccountSession::newsArrived);
    QSignalSpy finished(m_session.get(), &AccountSession::scanFinished);
    m_session->watch(true);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000); // the first look finds everything
    QCOMPARE(finished.first().first().value<ScanSummary>().notices, 3);
    QVERIFY(news.isEmpty()); // but it is old news
    if (without.contains("IDLE"))
        QTRY_COMPARE_WITH_TIMEOUT(m_waiting.size(), 1, 30000);
    m_server->deliver(u"INBOX"_s, notice(100));
    m_server->deliver(u"INBOX"_s, letter(101));
    if (without.contains("IDLE")) {
        QCOMPARE(m_waiting.first().first, m_session->checkInterval());
        timePasses();
    }
    QTRY_COMPARE_WITH_TIMEOUT(news.size(), 1, 60000);
    const auto rows = news.first().first().value<QList<NoticeRow>>();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().messageId, u"notice-100@mx.example"_s);
    QTRY_COMPARE(m_session->state(), AccountSession::State::Idle);
    QVERIFY(m_session->isWatching());
    m_session->watch(false);
}

void TestWatching::whatOthersDeleteGoes()
{
    QFETCH(QByteArrayList, without);
    startWithout(without);
    scan();
    QSignalSpy removed(m_session.get(), &AccountSession::rowsRemoved);
    QSignalSpy finished(m_session.get(), &AccountSession::scanFinished);
    // One notice and one letter are deleted by somebody else; a notice is moved to another folder.
    m_server->doveadm({u"expunge"_s, u"-u"_s, m_server->user(), u"mailbox"_s, u"INBOX"_s, u"uid"_s, u"3,4"_s});
    m_server->doveadm({u"move"_s, u"-u"_s, m_server->user(), u"Archive"_s, u"mailbox"_s, u"INBOX"_s, u"uid"_s, u"8"_s});
    scan();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().value<QList<qint64>>().size(), 2);
    QCOMPARE(finished.first().first().value<ScanSummary>().notices, 2);
    QCOMPARE(finished.first().first().value<ScanSummary>().fresh, 1); // where it lies now
    QCOMPARE(finished.first().first().value<ScanSummary>().messages, 1);
}

void TestWatching::workGoesBeforeWatching()
{
    startWithout({});
    scan();
    m_session->setCheckInterval(1h);
    m_session->watch(true);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5; ++i) // the wait at the server must not be in the way
        scan();
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_session->isWatching());
}

void TestWatching::offlineIsAStateThatPasses()
{
    startWithout({});
    m_proxy = std::make_unique<FaultProxy>(m_server->imapsPort(), LineFaults{});
    scan();
    QSignalSpy failed(m_session.get(), &AccountSession::failed);
    m_session->watch(true);
    m_cutOff = true;
    m_proxy.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), AccountSession::State::Offline, 30000);
    QVERIFY(!m_session->isBusy());
    QVERIFY(m_session->lastError());
    QList<std::chrono::milliseconds> waits;
    for (int i = 0; i < 4; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(m_waiting.size(), 1, 30000);
        waits.append(m_waiting.first().first);
        timePasses();
    }
    QCOMPARE(waits, (QList<std::chrono::milliseconds>{2s, 4s, 8s, 16s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_waiting.size(), 1, 30000);
    m_server->deliver(u"INBOX"_s, notice(200));
    QSignalSpy news(m_session.get(), &AccountSession::newsArrived);
    m_cutOff = false;
    timePasses();
    QTRY_COMPARE_WITH_TIMEOUT(news.size(), 1, 60000);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), AccountSession::State::Idle, 30000);
    QVERIFY(failed.isEmpty());
    QVERIFY(!m_session->lastError());
}

void TestWatching::aScanWithoutALineIsOffline()
{
    startWithout({});
    m_cutOff = true;
    QSignalSpy failed(m_session.get(), &AccountSession::failed);
    m_session->scan();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), AccountSession::State::Offline, 60000);
    QVERIFY(failed.isEmpty());
    m_cutOff = false;
    scan();
    QCOMPARE(m_session->state(), AccountSession::State::Idle);
}

void TestWatching::aRefusedPasswordIsTold()
{
    startWithout({});
    m_secrets->write(m_session->account().id, u"something else"_s, false, [](const Result<void> &) {});
    QSignalSpy failed(m_session.get(), &AccountSession::failed);
    m_session->watch(true);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::AuthRejected);
    QVERIFY(!m_session->isWatching()); // no second guess without the person
}

void TestWatching::chosenFoldersAreRead()
{
    startWithout({});
    m_server->createFolder(u"Verein"_s);
    m_server->deliver(u"Verein"_s, notice(300));
    m_server->deliver(u"Trash"_s, notice(301));
    scan();
    QSignalSpy changed(m_session.get(), &AccountSession::foldersChanged);
    QSignalSpy finished(m_session.get(), &AccountSession::scanFinished);
    const auto choice = [this](const QString &name) {
        for (const FolderChoice &one : m_session->folders()) {
            if (one.folder.name == name)
                return one;
        }
        return FolderChoice();
    };
    QVERIFY(choice(u"Verein"_s).read && !choice(u"Verein"_s).byPerson);
    QVERIFY(!choice(u"Trash"_s).read);
    m_session->chooseFolder(u"Trash"_s, true);
    m_session->chooseFolder(u"Verein"_s, false);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(choice(u"Trash"_s).read && choice(u"Trash"_s).byPerson);
    m_server->deliver(u"Verein"_s, notice(302));
    scan();
    QCOMPARE(finished.last().first().value<ScanSummary>().fresh, 1); // the one in Trash
    m_session = makeSession(m_server->user());                       // the choice is kept
    scan();
    QVERIFY(choice(u"Trash"_s).read && !choice(u"Verein"_s).read);
    m_session->chooseFolder(u"Verein"_s, std::nullopt);
    QTRY_VERIFY(choice(u"Verein"_s).read);
    QSignalSpy again(m_session.get(), &AccountSession::scanFinished);
    scan();
    QCOMPARE(again.last().first().value<ScanSummary>().fresh, 1);
}

void TestWatching::severalAccountsSideBySide()
{
    startWithout({});
    std::vector<std::unique_ptr<AccountSession>> others;
    int done = 0;
    for (int i = 0; i < 3; ++i) {
        others.push_back(makeSession(u"account%1"_s.arg(i)));
        connect(others.back().get(), &AccountSession::scanFinished, this,
                [&done](const ScanSummary &summary) { done += summary.notices == 3; });
    }
    for (const auto &session : others)
        session->scan();
    for (const auto &session : others)
        QVERIFY(session->isBusy()); // all at once
    QTRY_COMPARE_WITH_TIMEOUT(done, 3, 60000);
}

QTEST_GUILESS_MAIN(TestWatching)
#include "tst_watching.moc"
