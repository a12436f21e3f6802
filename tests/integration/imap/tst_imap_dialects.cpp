// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that speak another dialect than Dovecot's: IMAP4rev2 alone (RFC 9051), 163.com, Proton's bridge, Exchange. A scripted
// server says what they are known, or allowed, to say.
#include "imap/imapmailbox.h"
#include "support/scriptedimapserver.h"

#include <QTest>

#include <algorithm>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

const QString inbox = u"INBOX"_s;
const QByteArray done = "{tag} OK done\r\n";

QByteArray fetched(int uid, const QByteArray &id, const QByteArray &more = {})
{
    const QByteArray header = "Message-ID: <" + id + "@mx.example>\r\nFrom: MAILER-DAEMON@mx.example\r\n\r\n";
    return "* " + QByteArray::number(uid - 10) + " FETCH (" + more + "UID " + QByteArray::number(uid) +
           " FLAGS (\\Seen $Junk) RFC822.SIZE 100 INTERNALDATE \"06-May-2024 10:00:00 +0200\" "
           "BODY[HEADER.FIELDS (Message-ID From)] {" +
           QByteArray::number(header.size()) + "}\r\n" + header + ")\r\n";
}

} // namespace

class TestImapDialects : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Mailbox> open(ScriptedImapServer &server)
    {
        if (!server.start())
            return nullptr;
        ImapSettings settings;
        settings.host = u"localhost"_s;
        settings.port = server.port();
        settings.caFile = server.caFile();
        settings.user = u"rosa"_s;
        settings.secret = u"geheim"_s;
        settings.readTimeoutMs = 5'000;
        auto mailbox = makeImapMailbox(settings, CancelToken());
        return mailbox->open() ? std::move(mailbox) : nullptr;
    }

    static QList<MessageKey> keys(std::initializer_list<quint32> uids)
    {
        QList<MessageKey> list;
        for (const quint32 uid : uids)
            list.append({inbox, 7, uid, {}});
        return list;
    }

private Q_SLOTS:
    void imap4rev2Alone()
    {
        // No RECENT, no SEARCH reply, names in UTF-8, a LIST reply to SELECT, and all that was an extension before.
        ScriptedImapServer server;
        server.setGreeting("* OK [CAPABILITY IMAP4rev2 AUTH=PLAIN] hello");
        server.setCapabilities("IMAP4rev2 AUTH=PLAIN APPENDLIMIT=1000000 OBJECTID");
        server.on("LIST", "* LIST (\\Subscribed \\HasChildren) \"/\" \"INBOX\"\r\n"
                          "* LIST (\\NonExistent \\HasChildren) \"/\" \"Alt\" (\"CHILDINFO\" (\"SUBSCRIBED\"))\r\n"
                          "* LIST (\\Remote) \"/\" \"R&D\"\r\n"
                          "* LIST (\\Junk) \"/\" \"M\xc3\xbcll\" (\"OLDNAME\" (\"Spam\"))\r\n"
                          "* LIST (\\Trash) \"/\" \"Gel\xc3\xb6scht\"\r\n" +
                              done);
        const QByteArray opened = "* FLAGS (\\Answered \\Seen $Forwarded)\r\n* 3 EXISTS\r\n"
                                  "* LIST () \"/\" INBOX (\"OLDNAME\" (\"inbox\"))\r\n"
                                  "* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 14] x\r\n* OK [MAILBOXID (F2212)] x\r\n"
                                  "* OK [PERMANENTFLAGS (\\Seen \\*)] x\r\n";
        server.on("EXAMINE \"INBOX\"", "* OK [CLOSED] the one before\r\n" + opened + "{tag} OK [READ-ONLY] done\r\n");
        server.on("SELECT \"INBOX\"", "* OK [CLOSED] the one before\r\n" + opened + "{tag} OK [READ-WRITE] done\r\n");
        server.on("UID SEARCH", "* ESEARCH (TAG \"{tag}\") UID MIN 11 ALL 11:13 COUNT 3\r\n" + done);
        server.on("UID FETCH 11:13 (UID FLAGS INTERNALDATE",
                  "* 2 FETCH (FLAGS (\\Seen))\r\n" + fetched(11, "a", "EMAILID (M6d99ac3275bb4e) ") +
                      fetched(12, "b", "THREADID NIL MODSEQ (65402) ") + fetched(13, "c", "PREVIEW \"Hello\" ") +
                      "{tag} OK [EXPUNGEISSUED] some are gone\r\n");
        server.on("UID FETCH 11:12 (UID FLAGS RFC822.SIZE", fetched(11, "a") + fetched(12, "b") + done);
        server.on("STATUS", "* STATUS \"Gel\xc3\xb6scht\" (MESSAGES 3 UIDNEXT 50 UIDVALIDITY 9)\r\n" + done);
        server.on("UID MOVE", "* OK [COPYUID 9 11:12 50:51] moved\r\n* 1 EXPUNGE\r\n* 1 EXPUNGE\r\n" + done);
        const auto mailbox = open(server);
        QVERIFY(mailbox);
        const MailboxAbilities can = mailbox->abilities();
        QVERIFY(can.move && can.uidPlus && can.idle && can.canDelete && !can.deletesInTrashOnly);

        const Result<QList<Folder>> folders = mailbox->folders();
        QVERIFY(folders);
        QHash<QString, Folder> byName;
        for (const Folder &folder : *folders)
            byName.insert(folder.name, folder);
        QCOMPARE(byName.value(u"Müll"_s).use, FolderUse::Junk);
        QCOMPARE(byName.value(u"Gelöscht"_s).use, FolderUse::Trash);
        QVERIFY(byName.contains(u"R&D"_s));
        QVERIFY(!byName.value(u"Alt"_s).selectable);

        const Result<FolderState> state = mailbox->examine(inbox);
        QVERIFY(state);
        QCOMPARE(state->messages, 3);
        QCOMPARE(state->uidNext, 14u);
        const Result<QList<MessageKey>> listed = mailbox->list(inbox, 1);
        QVERIFY(listed);
        QCOMPARE(*listed, keys({11, 12, 13}));
        QStringList seen;
        QVERIFY(mailbox->fetchFacts(keys({11, 12, 13}), [&](MessageFacts &&facts) {
            seen.append(QString::number(facts.key.uid));
            QVERIFY(facts.seen);
        }));
        QCOMPARE(seen, (QStringList{u"11"_s, u"12"_s, u"13"_s}));

        QList<MoveOutcome> outcomes;
        const QList<MoveItem> items{{{inbox, 7, 11, {}}, u"a@mx.example"_s, 100},
                                    {{inbox, 7, 12, {}}, u"b@mx.example"_s, 100}};
        QVERIFY(mailbox->move(items, u"Gelöscht"_s, nullptr, [&](std::span<const MoveOutcome> batch) -> Result<void> {
            outcomes.append(QList<MoveOutcome>(batch.begin(), batch.end()));
            return {};
        }));
        QCOMPARE(outcomes.size(), 2);
        QCOMPARE(outcomes.last().target, (MessageKey{u"Gelöscht"_s, 9, 51, {}}));
        const QByteArrayList sent = server.commands();
        QVERIFY(sent.contains("LIST \"\" \"*\" RETURN (SPECIAL-USE)"));
        QVERIFY(sent.contains("UID MOVE 11:12 \"Gel\xc3\xb6scht\""));
    }

    void emptySearchInTheNewWords()
    {
        ScriptedImapServer server;
        server.setCapabilities("IMAP4rev2 AUTH=PLAIN");
        server.on("UID SEARCH", "* ESEARCH (TAG \"{tag}\") UID\r\n" + done);
        const auto mailbox = open(server);
        QVERIFY(mailbox);
        const auto none = mailbox->list(inbox, 1);
        QVERIFY(none && none->isEmpty());
    }

    void saysItsNameBeforeOpeningAFolder()
    {
        // 163.com: "NO SELECT Unsafe Login" for who did not.
        ScriptedImapServer server;
        server.setCapabilities("IMAP4rev1 AUTH=PLAIN ID UIDPLUS");
        server.on("ID", "* ID (\"name\" \"Coremail Imap\" \"vendor\" \"Mirapoint\")\r\n{tag} OK ID completed\r\n");
        const auto mailbox = open(server);
        QVERIFY(mailbox);
        QVERIFY(mailbox->examine(inbox));
        QByteArrayList sent = server.commands();
        sent = sent.sliced(sent.size() - 2);
        QVERIFY2(sent.first().startsWith("ID (\"name\" \"Undelivered\" \"version\" \""), sent.first().constData());
        QCOMPARE(sent.last(), QByteArray("EXAMINE \"INBOX\""));
    }

    void nameThatNobodyWants()
    {
        ScriptedImapServer server;
        server.setCapabilities("IMAP4rev1 AUTH=PLAIN ID");
        server.on("ID", "{tag} BAD what?\r\n");
        const auto mailbox = open(server);
        QVERIFY(mailbox);
        QVERIFY(mailbox->examine(inbox));
    }

    void whereAllMailIsDeletingMeansTrash()
    {
        // Proton's bridge: like at Gmail, what is removed from another folder stays in All Mail.
        ScriptedImapServer server;
        server.setCapabilities("IMAP4rev1 AUTH=PLAIN UIDPLUS MOVE SPECIAL-USE");
        server.on("LIST",
                  "* LIST (\\Noinferiors) \"/\" \"INBOX\"\r\n* LIST (\\All \\Noinferiors) \"/\" \"All Mail\"\r\n"
                  "* LIST (\\Trash) \"/\" \"Trash\"\r\n" +
                      done);
        const auto mailbox = open(server);
        QVERIFY(mailbox);
        QVERIFY(mailbox->folders());
        QVERIFY(mailbox->abilities().deletesInTrashOnly);
    }

    void numbersChangeWhileTheFolderIsOpen()
    {
        // Exchange tells of new and gone messages in the middle of any answer.
        ScriptedImapServer server;
        server.setCapabilities(
            "IMAP4 IMAP4rev1 AUTH=PLAIN SASL-IR UIDPLUS MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+");
        server.on("UID FETCH", "* 4 EXISTS\r\n" + fetched(11, "a") + "* 1 EXPUNGE\r\n* 1 RECENT\r\n" +
                                   fetched(13, "c") + "* BYE-like nonsense\r\n" + done);
        const auto mailbox = open(server);
        QVERIFY(mailbox);
        int seen = 0;
        QVERIFY(mailbox->fetchFacts(keys({11, 12, 13}), [&](MessageFacts &&) { ++seen; }));
        QCOMPARE(seen, 2); // the one that is gone is left out
    }
};

QTEST_GUILESS_MAIN(TestImapDialects)
#include "tst_imap_dialects.moc"
