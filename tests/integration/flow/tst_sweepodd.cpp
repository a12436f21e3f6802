// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeping, undoing and deleting for good at servers with ways of their own. A scripted server, because Dovecot has none of
// them.
#include "flow/sweeper.h"
#include "imap/imapmailbox.h"
#include "support/scriptedimapserver.h"
#include "support/scriptedmail.h"
#include "support/scratch.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

const QString inbox = u"INBOX"_s;
const QByteArray done = "{tag} OK done\r\n";

QByteArray opened(quint32 validity, const QByteArray &access)
{
    return "* 9 EXISTS\r\n* OK [UIDVALIDITY " + QByteArray::number(validity) +
           "] x\r\n* OK [UIDNEXT 50] x\r\n{tag} OK [READ-" + access + "] done\r\n";
}

SweepCandidate chosen(const QString &folder, quint32 validity, quint32 uid, const QString &id)
{
    SweepCandidate candidate;
    candidate.key = {folder, validity, uid, {}};
    candidate.messageId = id + u"@mx.example"_s;
    candidate.size = 100;
    candidate.kind = NoticeKind::Failure;
    return candidate;
}

} // namespace

class TestSweepOdd : public QObject
{
    Q_OBJECT

private:
    void begin(const QByteArray &capabilities)
    {
        m_server = std::make_unique<ScriptedImapServer>();
        m_server->setCapabilities("IMAP4rev1 AUTH=PLAIN SASL-IR " + capabilities);
        m_server->on("SELECT \"INBOX\"", opened(7, "WRITE"));
        m_server->on("EXAMINE \"INBOX\"", opened(7, "ONLY"));
        m_dir = std::make_unique<QTemporaryDir>(scratchTemplate());
        m_store = std::make_unique<StoreThread>(m_dir->filePath(u"store.sqlite"_s));
        Account known;
        known.id = m_account;
        QVERIFY(m_store->run([known](Store &store) { return store.saveUnlisted(known); }).result());
    }

    void connectTo()
    {
        QVERIFY(m_server->start());
        ImapSettings settings;
        settings.host = u"localhost"_s;
        settings.port = m_server->port();
        settings.caFile = m_server->caFile();
        settings.user = u"rosa"_s;
        settings.secret = u"geheim"_s;
        settings.readTimeoutMs = 5'000;
        m_mailbox = makeImapMailbox(settings, CancelToken());
        QVERIFY(m_mailbox->open());
    }

    SweepParts parts()
    {
        return {*m_mailbox,    *m_store, m_clock, m_account,
                CancelToken(), nullptr,  {},      {{}, std::chrono::milliseconds(1)}};
    }

    /// Commands that begin with one of `starts`, in order.
    QByteArrayList sent(const QByteArrayList &starts) const
    {
        QByteArrayList found = m_server->commands();
        found.removeIf([&](const QByteArray &command) {
            return std::none_of(starts.cbegin(), starts.cend(),
                                [&](const QByteArray &start) { return command.startsWith(start); });
        });
        return found;
    }

    const QString m_account = u"imap://rosa@localhost"_s;
    SystemClock m_clock;
    std::unique_ptr<ScriptedImapServer> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<Mailbox> m_mailbox;

private Q_SLOTS:
    void cleanup()
    {
        m_mailbox.reset();
        m_store.reset();
        m_server.reset();
    }

    void gmailDeletesInItsTrashOnly()
    {
        // Deleting elsewhere would take a label off and leave the message in All Mail. The Trash has a name in Russian.
        const QByteArray wire = "\"[Gmail]/&BBoEPgRABDcEOAQ9BDA-\"";
        begin("X-GM-EXT-1 UIDPLUS MOVE SPECIAL-USE XLIST");
        m_server->on("LIST", "* LIST (\\HasNoChildren) \"/\" \"INBOX\"\r\n"
                             "* LIST (\\HasChildren \\Noselect) \"/\" \"[Gmail]\"\r\n"
                             "* LIST (\\All \\HasNoChildren) \"/\" \"[Gmail]/&BBIEQQRP- &BD8EPgRHBEIEMA-\"\r\n"
                             "* LIST (\\HasNoChildren \\Trash) \"/\" " +
                                 wire + "\r\n" + done);
        m_server->on("STATUS", "* STATUS " + wire + " (UIDNEXT 50 UIDVALIDITY 9)\r\n" + done);
        m_server->on("SELECT \"[GMAIL]", opened(9, "WRITE"));
        m_server->on("UID FETCH 11:12 ", fetched(11, "a") + fetched(12, "b") + done);
        m_server->on("UID MOVE", "* OK [COPYUID 9 11:12 50:51] moved\r\n* 1 EXPUNGE\r\n* 1 EXPUNGE\r\n" + done);
        m_server->on("UID FETCH 40,50:51 ", fetched(40, "c") + fetched(50, "a") + fetched(51, "b") + done);
        m_server->on("UID FETCH 40,50:51 ", done); // and now they are gone
        connectTo();
        const Result<TrashFolder> trash = trashFolderOf(*m_mailbox);
        QVERIFY(trash && trash->exists);
        QCOMPARE(trash->name, u"[Gmail]/Корзина"_s);
        SweepPlan plan;
        plan.going = {chosen(inbox, 7, 11, u"a"_s), chosen(inbox, 7, 12, u"b"_s),
                      chosen(trash->name, 9, 40, u"c"_s)}; // one lies in Trash already
        const Result<SweepReport> deleted = deleteForGood(parts(), plan, *trash);
        QVERIFY(deleted && !deleted->stoppedBy);
        QCOMPARE(deleted->record.kind, SweepKind::ForGood);
        QCOMPARE(deleted->count(JournalState::Deleted), 3);
        QCOMPARE(sent({"SELECT", "UID MOVE", "UID COPY", "UID STORE", "UID EXPUNGE", "EXPUNGE", "CLOSE"}),
                 (QByteArrayList{"SELECT \"INBOX\"", "UID MOVE 11:12 " + wire, "SELECT " + wire,
                                 "UID STORE 40,50:51 +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE 40,50:51"}));
        const auto records = m_store->run([this](Store &store) { return store.sweeps(m_account); }).result().value();
        QCOMPARE(records.size(), 2); // and the sweep that had brought them to Trash knows
        QCOMPARE(records.last().moved, 0);
        QCOMPARE(records.last().deleted, 2);
    }

    void whatLiesInTrashIsSweptAlready()
    {
        begin("UIDPLUS MOVE");
        m_server->on("STATUS", "* STATUS \"Trash\" (UIDNEXT 50 UIDVALIDITY 9)\r\n" + done);
        m_server->on("SELECT \"ZEITUNG\"", opened(3, "WRITE"));
        m_server->on("UID FETCH 12 ", fetched(12, "b") + done);
        m_server->on("UID MOVE", "* OK [COPYUID 9 12 50] moved\r\n* 1 EXPUNGE\r\n" + done);
        connectTo();
        SweepPlan plan;
        plan.going = {chosen(u"Trash"_s, 9, 40, u"c"_s), chosen(u"Zeitung"_s, 3, 12, u"b"_s)};
        const Result<SweepReport> swept = sweepMailbox(parts(), plan, {u"Trash"_s, true});
        QVERIFY(swept && !swept->stoppedBy);
        QCOMPARE(swept->count(JournalState::Moved), 1);
        QCOMPARE(sent({"UID MOVE"}), QByteArrayList{"UID MOVE 12 \"Trash\""});
    }

    void undoWhereSizesAreCountedAnew()
    {
        // Seen at a server that keeps flags in the message's own header: each change of a flag changes its size.
        begin("");
        m_server->on("STATUS", "* STATUS \"Trash\" (UIDNEXT 50 UIDVALIDITY 9)\r\n" + done);
        m_server->on("EXAMINE \"TRASH\"", opened(9, "ONLY"));
        m_server->on("SELECT \"TRASH\"", opened(9, "WRITE"));
        m_server->on("UID FETCH 11 ", fetched(11, "a", 100) + done);
        m_server->on("UID FETCH 50:* ", fetched(50, "a", 131) + done);
        m_server->on("UID FETCH 11 ", fetched(11, "a", 117, "\\Deleted") + done); // after the mark
        m_server->on("UID FETCH 11 ", fetched(11, "a", 117, "\\Deleted") + done); // before it is taken off
        m_server->on("UID FETCH 11 ", fetched(11, "a", 123) + done);
        m_server->on("UID FETCH 50 ", fetched(50, "a", 131) + done);
        connectTo();
        SweepPlan plan;
        plan.going = {chosen(inbox, 7, 11, u"a"_s)};
        const Result<SweepReport> swept = sweepMailbox(parts(), plan, {u"Trash"_s, true});
        QVERIFY(swept && !swept->stoppedBy);
        QCOMPARE(swept->count(JournalState::Copied), 1);
        const Result<SweepReport> back = undoSweep(parts(), swept->record.id);
        QVERIFY(back && !back->stoppedBy);
        QCOMPARE(back->count(JournalState::Undone), 1);
        QCOMPARE(back->record.state, SweepState::Undone);
        QCOMPARE(sent({"UID COPY", "UID MOVE"}), QByteArrayList{"UID COPY 11 \"Trash\""}); // no second one in INBOX
        QVERIFY(m_server->commands().contains("UID STORE 11 -FLAGS.SILENT (\\Deleted)"));
    }

    void stillThereThoughItsSizeIsAnother()
    {
        // Cut off while deleting for good; the next look finds the message marked, and counted otherwise.
        begin("UIDPLUS");
        m_server->on("UID FETCH 11 ", fetched(11, "a", 100) + done);
        m_server->on("UID EXPUNGE", "{close}");
        m_server->on("UID FETCH 11 ", fetched(11, "a", 117, "\\Deleted") + done);
        connectTo();
        SweepPlan plan;
        plan.going = {chosen(inbox, 7, 11, u"a"_s)};
        const Result<SweepReport> deleted = deleteForGood(parts(), plan, {u"Trash"_s, true});
        QVERIFY(deleted && deleted->stoppedBy);
        QCOMPARE(deleted->record.state, SweepState::Running);
        const auto settled = settleInterruptedSweeps(parts());
        QVERIFY(settled);
        QCOMPARE(settled->size(), 1);
        QCOMPARE(settled->first().count(JournalState::Deleted), 0);
        QCOMPARE(settled->first().count(JournalState::Refused), 1);
        QVERIFY(m_server->commands().contains("UID STORE 11 -FLAGS.SILENT (\\Deleted)")); // nobody else removes it
        QCOMPARE(sent({"UID EXPUNGE"}).size(), 1);
    }

    void quotaFullOnTheWayToTrash()
    {
        begin("UIDPLUS");
        m_server->on("STATUS", "* STATUS \"Trash\" (UIDNEXT 50 UIDVALIDITY 9)\r\n" + done);
        m_server->on("EXAMINE \"TRASH\"", opened(9, "ONLY"));
        m_server->on("UID FETCH 11:12 ", fetched(11, "a") + fetched(12, "b") + done);
        m_server->on("UID COPY", "{tag} NO [OVERQUOTA] mailbox is full\r\n");
        m_server->on("UID FETCH 50:* ", done);
        connectTo();
        SweepPlan plan;
        plan.going = {chosen(inbox, 7, 11, u"a"_s), chosen(inbox, 7, 12, u"b"_s)};
        const Result<SweepReport> swept = sweepMailbox(parts(), plan, {u"Trash"_s, true});
        QVERIFY(swept && swept->stoppedBy);
        QCOMPARE(swept->stoppedBy->kind, ErrorKind::QuotaExceeded);
        QCOMPARE(swept->count(JournalState::Refused), 2);
        QCOMPARE(swept->record.moved, 0);
        QCOMPARE(swept->record.state, SweepState::Interrupted);
        QVERIFY(sent({"UID STORE", "UID EXPUNGE"}).isEmpty());
    }

    void trashIsMadeBesideTheOthers()
    {
        begin("UIDPLUS MOVE");
        m_server->on("LIST", "* LIST (\\HasChildren) \".\" INBOX\r\n* LIST () \".\" INBOX.Sent\r\n" + done);
        m_server->on("STATUS", "* STATUS \"INBOX.Trash\" (UIDNEXT 50 UIDVALIDITY 9)\r\n" + done);
        m_server->on("UID FETCH 11 ", fetched(11, "a") + done);
        m_server->on("UID MOVE", "* OK [COPYUID 9 11 50] moved\r\n* 1 EXPUNGE\r\n" + done);
        connectTo();
        const Result<TrashFolder> trash = trashFolderOf(*m_mailbox);
        QVERIFY(trash && !trash->exists);
        SweepPlan plan;
        plan.going = {chosen(inbox, 7, 11, u"a"_s)};
        const Result<SweepReport> swept = sweepMailbox(parts(), plan, *trash);
        QVERIFY(swept && !swept->stoppedBy);
        QCOMPARE(sent({"CREATE", "UID MOVE"}),
                 (QByteArrayList{"CREATE \"INBOX.Trash\"", "UID MOVE 11 \"INBOX.Trash\""}));
    }

    void trashThatCannotBeMade()
    {
        begin("UIDPLUS MOVE");
        m_server->on("LIST", "* LIST () \"/\" INBOX\r\n" + done);
        m_server->on("CREATE", "{tag} NO [CANNOT] not here\r\n");
        connectTo();
        const Result<TrashFolder> trash = trashFolderOf(*m_mailbox);
        QVERIFY(trash && !trash->exists);
        SweepPlan plan;
        plan.going = {chosen(inbox, 7, 11, u"a"_s)};
        const Result<SweepReport> swept = sweepMailbox(parts(), plan, *trash);
        QVERIFY(!swept);
        QVERIFY(sent({"UID MOVE", "UID COPY", "SELECT"}).isEmpty());
        QVERIFY(m_store->run([this](Store &store) { return store.sweeps(m_account); }).result().value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSweepOdd)
#include "tst_sweepodd.moc"
