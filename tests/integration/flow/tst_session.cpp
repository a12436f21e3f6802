// SPDX-License-Identifier: GPL-3.0-or-later
// One account at work on a real Dovecot: scanned, swept, undone, and looked at from outside.
#include "flow/accounts.h"
#include "flow/candidate.h"

#include "imap/imapmailbox.h"
#include "support/dovecotserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(UD_SOURCE_DIR "/resources/sample");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<std::unique_ptr<Mailbox>> makeImap(const Account &account, const QString &secret, const CancelToken &cancel)
{
    ImapSettings settings;
    settings.host = account.host;
    settings.port = account.port;
    settings.security = account.security == ServerSecurity::Tls ? ImapSecurity::Tls : ImapSecurity::StartTls;
    settings.user = account.user;
    settings.secret = secret;
    settings.caFile = account.caFile;
    return makeImapMailbox(settings, cancel);
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void scanFindsJudgesAndChangesNothing();
    void secondScanFindsOnlyNews();
    void noticesDeletedElsewhereGo();
    void sweepMovesExactlyThePlanAndUndoBringsItBack();
    void wrongPasswordIsNotKept();
    void cancelAnswersAtOnce();
    void cutOffSweepIsSettled();
    void knownNoticesAreThereBeforeAnyScan();
    void wordOfThePersonStays();
    void domainsAreCheckedOnRequest();

private:
    void deliverFolder(const QString &maildir, const QString &folder);
    AccountSession *addAccount();
    void scan(AccountSession *session);
    QList<qint64> idsWith(Verdict verdict) const;
    void listen(AccountSession *session);
    void makeAccounts();

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Explainer> m_explainer;
    SystemClock m_clock;
    std::unique_ptr<Accounts> m_accounts;
    QHash<qint64, NoticeRow> m_rows;
};

void TestSession::initTestCase()
{
    prepareImap();
    Result<Explainer> explainer = Explainer::load();
    QVERIFY(explainer);
    m_explainer = std::make_unique<Explainer>(std::move(*explainer));
}

void TestSession::init()
{
    m_server = std::make_unique<DovecotServer>();
    UD_START_DOVECOT(*m_server, {});
    m_dir = std::make_unique<QTemporaryDir>();
    m_secrets = makeSessionSecretStore();
    m_store = std::make_unique<StoreThread>(m_dir->filePath(u"store.sqlite"_s));
    makeAccounts();
    deliverFolder(sample, u"INBOX"_s);
    deliverFolder(sample + u"/.Sent"_s, u"Sent"_s);
}

void TestSession::makeAccounts()
{
    FlowParts parts;
    parts.makeMailbox = makeImap;
    parts.makeDns = [] { return ZoneFileDns::load(sample + u"/dns.json"_s).value(); };
    parts.secrets = m_secrets.get();
    parts.store = m_store.get();
    parts.explainer = m_explainer.get();
    parts.clock = &m_clock;
    m_accounts = std::make_unique<Accounts>(parts);
    m_rows.clear();
}

void TestSession::cleanup()
{
    m_accounts.reset();
    m_store.reset();
    m_server.reset();
}

void TestSession::deliverFolder(const QString &maildir, const QString &folder)
{
    const QDir cur(maildir + u"/cur"_s);
    const QStringList files = cur.entryList(QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        m_server->deliver(folder, contents(cur.filePath(file)), file.section(u":2,"_s, 1).toLatin1());
}

AccountSession *TestSession::addAccount()
{
    const QJsonObject json = QJsonDocument::fromJson(contents(sample + u"/account.json"_s)).object();
    Account account;
    account.address = json.value("address"_L1).toString();
    for (const QJsonValue &alias : json.value("aliases"_L1).toArray())
        account.aliases.append(alias.toString());
    account.host = m_server->host();
    account.port = m_server->imapsPort();
    account.user = m_server->user();
    account.caFile = m_server->caFile();
    account.id = imapAccountId(account.user, account.host, account.port);
    QSignalSpy added(m_accounts.get(), &Accounts::added);
    QSignalSpy refused(m_accounts.get(), &Accounts::addFailed);
    m_accounts->addImap(account, m_server->password(), true);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(added.size() + refused.size() == 1, 20000); }();
    if (added.isEmpty())
        return nullptr;
    auto *session = added.first().first().value<AccountSession *>();
    listen(session);
    return session;
}

void TestSession::listen(AccountSession *session)
{
    connect(session, &AccountSession::rowsReset, this, [this](const QList<NoticeRow> &rows) {
        m_rows.clear();
        for (const NoticeRow &row : rows)
            m_rows.insert(row.id, row);
    });
    connect(session, &AccountSession::rowsChanged, this, [this](const QList<NoticeRow> &rows) {
        for (const NoticeRow &row : rows)
            m_rows.insert(row.id, row);
    });
    connect(session, &AccountSession::rowsRemoved, this, [this](const QList<qint64> &ids) {
        for (const qint64 id : ids)
            m_rows.remove(id);
    });
}

void TestSession::scan(AccountSession *session)
{
    QSignalSpy finished(session, &AccountSession::scanFinished);
    QSignalSpy failed(session, &AccountSession::failed);
    session->scan();
    QTRY_VERIFY_WITH_TIMEOUT(finished.size() + failed.size() == 1, 60000);
    if (!failed.isEmpty())
        QFAIL(qPrintable(failed.first().first().value<Error>().detail));
}

QList<qint64> TestSession::idsWith(Verdict verdict) const
{
    QList<qint64> ids;
    for (const NoticeRow &row : m_rows) {
        if (row.verdict == verdict)
            ids.append(row.id);
    }
    return ids;
}

void TestSession::scanFindsJudgesAndChangesNothing()
{
    const QList<StoredMessage> inbox = m_server->messages(u"INBOX"_s);
    const QList<StoredMessage> sent = m_server->messages(u"Sent"_s);
    AccountSession *session = addAccount();
    QVERIFY(session);
    scan(session);
    QCOMPARE(session->state(), AccountSession::State::Idle);
    QVERIFY(m_rows.size() > 20);
    QVERIFY(m_rows.size() < inbox.size());
    for (const NoticeRow &row : std::as_const(m_rows)) {
        if (row.kind == NoticeKind::Failure || row.kind == NoticeKind::Delay)
            QVERIFY(row.verdict.has_value()); // automatic answers may stay without one
    }
    QCOMPARE(m_server->messages(u"INBOX"_s), inbox);
    QCOMPARE(m_server->messages(u"Sent"_s), sent);
    QVERIFY(!session->trashFolder().isEmpty());
}

void TestSession::secondScanFindsOnlyNews()
{
    AccountSession *session = addAccount();
    QVERIFY(session);
    scan(session);
    const qsizetype before = m_rows.size();
    QSignalSpy finished(session, &AccountSession::scanFinished);
    const QDir cur(sample + u"/cur"_s);
    for (const QString &file : cur.entryList(QDir::Files, QDir::Name)) {
        const QByteArray message = contents(cur.filePath(file));
        if (!message.contains("Undelivered Mail Returned to Sender"))
            continue;
        m_server->deliver(u"INBOX"_s, QByteArray(message).replace("Message-ID: <", "Message-ID: <second."));
        break;
    }
    scan(session);
    QCOMPARE(m_rows.size(), before + 1);
    QCOMPARE(finished.first().first().value<ScanSummary>().fresh, 1);
}

void TestSession::noticesDeletedElsewhereGo()
{
    AccountSession *session = addAccount();
    QVERIFY(session);
    scan(session);
    const NoticeRow victim = *m_rows.cbegin();
    bool done = false;
    m_server->doveadm(
        {u"expunge"_s, u"-u"_s, m_server->user(), u"mailbox"_s, u"INBOX"_s, u"uid"_s, QString::number(victim.key.uid)},
        &done);
    QVERIFY(done);
    scan(session);
    QVERIFY(!m_rows.contains(victim.id));
}

void TestSession::sweepMovesExactlyThePlanAndUndoBringsItBack()
{
    AccountSession *session = addAccount();
    QVERIFY(session);
    scan(session);
    QList<qint64> chosen = idsWith(Verdict::Forged);
    if (chosen.size() < 5) // the sweep is under test here, not the verdict
        chosen = m_rows.keys().first(10);
    QList<SweepCandidate> candidates;
    for (const qint64 id : std::as_const(chosen)) {
        candidates.append(candidateFor(m_rows.value(id)));
        candidates.last().chosen = true;
    }
    const SweepPlan plan = planSweep(candidates, {});
    QCOMPARE(plan.going.size(), chosen.size());
    QSet<quint32> going;
    for (const SweepCandidate &candidate : plan.going)
        going.insert(candidate.key.uid);

    const QList<StoredMessage> before = m_server->messages(u"INBOX"_s);
    QSignalSpy swept(session, &AccountSession::sweepFinished);
    session->sweep(plan);
    QTRY_COMPARE_WITH_TIMEOUT(swept.size(), 1, 30000);
    const auto report = swept.first().first().value<SweepReport>();
    QVERIFY(!report.stoppedBy);
    QCOMPARE(report.count(JournalState::Moved), plan.going.size());

    QList<StoredMessage> stayed = before;
    QStringList moved;
    stayed.removeIf([&](const StoredMessage &message) {
        if (!going.contains(message.uid))
            return false;
        moved.append(message.messageId);
        return true;
    });
    QCOMPARE(m_server->messages(u"INBOX"_s), stayed);
    QStringList inTrash;
    for (const StoredMessage &message : m_server->messages(u"Trash"_s))
        inTrash.append(message.messageId);
    inTrash.sort();
    moved.sort();
    QCOMPARE(inTrash, moved);
    for (const qint64 id : std::as_const(chosen))
        QVERIFY(!m_rows.contains(id));

    QSignalSpy undone(session, &AccountSession::undoFinished);
    session->undo(report.record.id);
    QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 1, 30000);
    QVERIFY(!undone.first().first().value<SweepReport>().stoppedBy);
    QVERIFY(m_server->messages(u"Trash"_s).isEmpty());
    const auto withoutUid = [](QList<StoredMessage> messages) {
        QStringList out;
        for (const StoredMessage &message : messages)
            out.append(message.messageId + message.flags.join(u' ') + QString::number(message.size));
        out.sort();
        return out;
    };
    QCOMPARE(withoutUid(m_server->messages(u"INBOX"_s)), withoutUid(before));
    for (const qint64 id : std::as_const(chosen))
        QVERIFY(m_rows.contains(id));
    // And they are the same notices for the next scan, under their new UIDs.
    const qsizetype count = m_rows.size();
    scan(session);
    QCOMPARE(m_rows.size(), count);
}

void TestSession::wrongPasswordIsNotKept()
{
    Account account;
    account.address = u"rosa@postamt.example"_s;
    account.host = m_server->host();
    account.port = m_server->imapsPort();
    account.user = m_server->user();
    account.caFile = m_server->caFile();
    account.id = imapAccountId(account.user, account.host, account.port);
    QSignalSpy failed(m_accounts.get(), &Accounts::addFailed);
    m_accounts->addImap(account, u"not the password"_s, true);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, ErrorKind::AuthRejected);
    QVERIFY(!error.detail.contains(u"not the password"_s));
    QVERIFY(m_accounts->sessions().isEmpty());
    const Result<QList<Account>> stored = m_store->run([](Store &store) { return store.accounts(); }).result();
    QVERIFY(stored && stored->isEmpty());
}

void TestSession::cancelAnswersAtOnce()
{
    AccountSession *session = addAccount();
    QVERIFY(session);
    QSignalSpy failed(session, &AccountSession::failed);
    QSignalSpy progress(session, &AccountSession::progressChanged);
    session->scan();
    QTRY_VERIFY(!progress.isEmpty());
    session->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 2000);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Cancelled);
    scan(session); // and it can be started again
    QVERIFY(!m_rows.isEmpty());
}

void TestSession::cutOffSweepIsSettled()
{
    // What a program killed in mid-sweep leaves behind: journal rows in state Sent, some moved and some not.
    AccountSession *session = addAccount();
    QVERIFY(session);
    scan(session);
    QList<NoticeRow> rows = m_rows.values();
    std::ranges::sort(rows, {}, [](const NoticeRow &row) { return row.messageId; }); // some have none: those come first
    rows.resize(4);
    QVERIFY(rows.first().messageId.isEmpty());
    QList<JournalItem> items;
    for (const NoticeRow &row : rows) {
        JournalItem item;
        item.noticeId = row.id;
        item.source = row.key;
        item.messageId = row.messageId;
        item.size = row.size;
        items.append(item);
    }
    const QString account = session->account().id;
    const Result<SweepRecord> record = m_store
                                           ->run([&](Store &store) -> Result<SweepRecord> {
                                               Result<SweepRecord> begun =
                                                   store.beginSweep(account, u"Trash"_s, m_clock.now(), items);
                                               for (JournalItem &item : items)
                                                   item.state = JournalState::Sent;
                                               items.last().state = JournalState::Planned;
                                               if (const Result<void> kept = store.updateJournal(items); !kept)
                                                   return tl::unexpected(kept.error());
                                               return begun;
                                           })
                                           .result();
    QVERIFY(record);
    for (const NoticeRow &row : rows.first(2)) {
        bool done = false;
        m_server->doveadm({u"move"_s, u"-u"_s, m_server->user(), u"Trash"_s, u"mailbox"_s, u"INBOX"_s, u"uid"_s,
                           QString::number(row.key.uid)},
                          &done);
        QVERIFY(done);
    }

    QSignalSpy settled(session, &AccountSession::interruptedSweepSettled);
    scan(session);
    QCOMPARE(settled.size(), 1);
    const auto report = settled.first().first().value<SweepReport>();
    QCOMPARE(report.count(JournalState::Moved), 2);
    QCOMPARE(report.count(JournalState::Refused), 2);
    QVERIFY(!m_rows.contains(rows.at(0).id));
    QVERIFY(!m_rows.contains(rows.at(1).id));
    QVERIFY(m_rows.contains(rows.at(2).id));
    QVERIFY(m_rows.contains(rows.at(3).id));

    QSignalSpy undone(session, &AccountSession::undoFinished);
    session->undo(record->id);
    QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 1, 30000);
    QVERIFY(m_server->messages(u"Trash"_s).isEmpty());
}

void TestSession::knownNoticesAreThereBeforeAnyScan()
{
    AccountSession *session = addAccount();
    QVERIFY(session);
    scan(session);
    const QSet<qint64> before(m_rows.keyBegin(), m_rows.keyEnd());
    m_accounts.reset();
    m_store = std::make_unique<StoreThread>(m_dir->filePath(u"store.sqlite"_s));
    m_server->stop(); // offline
    makeAccounts();
    connect(m_accounts.get(), &Accounts::restored, this, [this] {
        for (AccountSession *restored : m_accounts->sessions()) {
            listen(restored);
            restored->loadKnown();
        }
    });
    m_accounts->restore();
    QTRY_VERIFY_WITH_TIMEOUT(!m_rows.isEmpty(), 20000);
    QCOMPARE(QSet<qint64>(m_rows.keyBegin(), m_rows.keyEnd()), before);
    QCOMPARE(m_accounts->sessions().size(), 1);
}

void TestSession::domainsAreCheckedOnRequest()
{
    AccountSession *session = addAccount();
    QVERIFY(session);
    scan(session);
    const QFuture<Result<QList<DomainHealth>>> check = session->checkDomains();
    QTRY_VERIFY_WITH_TIMEOUT(check.isFinished(), 20000);
    const Result<QList<DomainHealth>> domains = check.result();
    QVERIFY(domains);
    QCOMPARE(domains->size(), 2); // the main address's and the alias's
    const DomainHealth &main = domains->first();
    QCOMPARE(main.domain, session->account().address.section(u'@', 1));
    QVERIFY(main.isKnown());
    QVERIFY(!main.isProviders);
    QVERIFY(main.findings.contains(DomainFinding::DmarcQuarantines));
    // The selector was learnt from the returned originals, not told by anybody.
    QVERIFY(main.findings.contains(DomainFinding::DkimGood));
    // An answer that comes too late for its session does not hold up the window.
    const QFuture<Result<QList<DomainHealth>>> late = session->checkDomains();
    m_accounts.reset();
    QVERIFY(late.isFinished());
}

void TestSession::wordOfThePersonStays()
{
    AccountSession *session = addAccount();
    QVERIFY(session);
    scan(session);
    QList<NoticeRow> rows = m_rows.values();
    std::ranges::sort(rows, {}, [](const NoticeRow &row) { return row.messageId; }); // some have none: those come first
    QVERIFY(rows.first().messageId.isEmpty());
    QVERIFY(!rows.last().messageId.isEmpty());
    for (const qint64 id : {rows.first().id, rows.last().id}) {
        const std::optional<Verdict> before = m_rows.value(id).verdict;
        const Verdict said = before == Verdict::Yours ? Verdict::Forged : Verdict::Yours;
        session->setWord({id}, said);
        QTRY_COMPARE_WITH_TIMEOUT(m_rows.value(id).verdict, std::optional(said), 20000);
        QVERIFY(m_rows.value(id).byPerson);
        session->setWord({id}, std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(!m_rows.value(id).byPerson, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(m_rows.value(id).verdict, before, 20000);
    }
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
