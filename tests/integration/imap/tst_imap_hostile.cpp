// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedaccount.h"

#include "find/headerfields.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(undelivered::ErrorKind)

namespace {

const QString inbox = u"INBOX"_s;

/// Header fields of one message as a FETCH reply.
QByteArray fetched(int number, const QByteArray &id, qint64 size, const QByteArray &more = {})
{
    const QByteArray header = "Message-ID: <" + id + ">\r\nFrom: MAILER-DAEMON@mx.example\r\n\r\n";
    const QByteArray n = QByteArray::number(number);
    return "* " + n + " FETCH (UID " + n + more + " RFC822.SIZE " + QByteArray::number(size) +
           " FLAGS () INTERNALDATE \" 6-May-2024 10:00:00 +0200\" BODY[HEADER.FIELDS (MESSAGE-ID FROM)] {" +
           QByteArray::number(header.size()) + "}\r\n" + header + ")\r\n";
}

QList<MessageKey> keys(std::initializer_list<quint32> uids)
{
    QList<MessageKey> list;
    for (const quint32 uid : uids)
        list.append({inbox, 7, uid, {}});
    return list;
}

QList<MoveItem> items(int count)
{
    QList<MoveItem> list;
    for (int i = 1; i <= count; ++i)
        list.append({{inbox, 7, static_cast<quint32>(i), {}}, u"m%1@mx.example"_s.arg(i), 100 + i});
    return list;
}

QByteArray identities(int count)
{
    QByteArray replies;
    for (int i = 1; i <= count; ++i)
        replies += fetched(i, "m" + QByteArray::number(i) + "@mx.example", 100 + i);
    return replies;
}

} // namespace

class TestImapHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replyZoo_data()
    {
        QTest::addColumn<QByteArray>("noise");
        const auto row = [](const char *name, const QByteArray &line) { QTest::newRow(name) << line; };
        row("ESEARCH of another command", "* ESEARCH (TAG \"x\") UID ALL 1:3\r\n");
        row("VANISHED", "* VANISHED 5:9\r\n* VANISHED (EARLIER) 1:2,7\r\n");
        row("ENABLED", "* ENABLED CONDSTORE\r\n");
        row("NAMESPACE", "* NAMESPACE ((\"\" \"/\")) NIL NIL\r\n");
        row("ID", "* ID (\"name\" \"x\" \"version\" NIL)\r\n");
        row("empty FETCH", "* 1 FETCH ()\r\n");
        row("FETCH without end", "* 1 FETCH (UID 3 FLAGS (\r\n");
        row("negative counts",
            "* -1 EXISTS\r\n* 1 FETCH (UID 1 BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" -3 -1))\r\n");
        row("Gmail's items", "* 1 FETCH (X-GM-MSGID 12 X-GM-THRID 12 X-GM-LABELS (\"\\\\Inbox\" x) UID 9)\r\n");
        row("8-bit in a quoted string", "* 1 FETCH (ENVELOPE (NIL \"Gr\xf6\xdf\x65\" NIL) UID 9)\r\n");
        row("codes with zero", "* OK [UNSEEN 0] x\r\n* OK [HIGHESTMODSEQ 0] x\r\n");
        row("keyword with bracket", "* FLAGS (\\Seen $a]b)\r\n* 2 FETCH (FLAGS ($a]b) UID 2)\r\n");
        row("LIST with CHILDINFO", "* LIST (\\HasChildren) \"/\" \"a\" (\"CHILDINFO\" (\"SUBSCRIBED\"))\r\n");
        row("STATUS", "* STATUS \"a\" (MESSAGES 1 SIZE 99999999999 HIGHESTMODSEQ 1)\r\n");
        row("empty line and OK without words", "\r\n* OK\r\n* NO\r\n* BAD [x\r\n");
        row("progress", "* OK Searched 51% of the mailbox, ETA 0:01\r\n* OK [ALERT] \xc3\x84h {3}\r\n");
        row("bare line feeds", "* 4 EXISTS\n* 0 RECENT\n");
        row("unknown with literal", "* XFOO {5}\r\nab\r\nc (x) {2}\r\nyz end\r\n");
        row("deep nesting",
            "* 1 FETCH (UID 2 BODYSTRUCTURE " + QByteArray(5000, '(') + QByteArray(5000, ')') + ")\r\n");
        row("message nobody asked for", fetched(77, "stranger@mx.example", 5));
        row("twice", fetched(1, "m1@mx.example", 101));
        row("zero UID", "* 1 FETCH (UID 0 RFC822.SIZE 5)\r\n");
        row("numbers beyond any", "* 99999999999999999999 EXISTS\r\n* 1 FETCH (UID 99999999999999999999999 RFC822.SIZE "
                                  "99999999999999999999999)\r\n");
    }
    void replyZoo()
    {
        QFETCH(QByteArray, noise);
        ScriptedImapServer server;
        server.on("EXAMINE",
                  noise + "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n" + noise + "* OK [UIDNEXT 4] x\r\n{tag} OK\r\n");
        server.on("UID FETCH", noise + fetched(1, "m1@mx.example", 101) + noise +
                                   fetched(3, "m3@mx.example", 103, " MODSEQ (5)") + fetched(2, "m2@mx.example", 102) +
                                   noise + "{tag} OK done\r\n");
        server.on("UID SEARCH", "* SEARCH 3 1 2 \r\n" + noise + "{tag} OK done\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto listed = mailbox->list(inbox, 1);
        UD_OK(listed);
        QVERIFY(listed->size() >= 3);
        for (int round = 0; round < 2; ++round) {
            QHash<quint32, qint64> sizes;
            UD_OK(
                mailbox->fetchFacts(keys({1, 2, 3}), [&](MessageFacts &&one) { sizes.insert(one.key.uid, one.size); }));
            QCOMPARE(sizes, (QHash<quint32, qint64>{{1, 101}, {2, 102}, {3, 103}}));
        }
    }

    void folderZoo()
    {
        ScriptedImapServer server;
        server.on("LIST", "* LIST (\\HasNoChildren) NIL INBOX\r\n"
                          "* LIST (\\HasChildren \\Trash) \"/\" {5}\r\nM&APw-\r\n"
                          "* LIST (\\Noselect) \"/\" \"a\" (\"CHILDINFO\" (\"SUBSCRIBED\"))\r\n"
                          "* LIST () \"/\" \"&broken\"\r\n* LIST () \"/\" \"Gr\xc3\xb6\xc3\x9f\x65\"\r\n* LIST () "
                          "\"\\\\\" \"a\\\\b\"\r\n"
                          "* LIST (\r\n* LIST () \"/\"\r\n{tag} OK done\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto folders = mailbox->folders();
        UD_OK(folders);
        QHash<QString, Folder> byName;
        for (const Folder &folder : *folders)
            byName.insert(folder.name, folder);
        QVERIFY(byName.value(inbox).separator.isNull());
        QCOMPARE(byName.value(u"Mü"_s).use, FolderUse::None); // the literal ends after five bytes
        QVERIFY(!byName.value(u"a"_s).selectable);
        // Names that are not what they should be are written back as they came.
        UD_OK(mailbox->examine(u"&broken"_s));
        UD_OK(mailbox->examine(u"Größe"_s));
        UD_OK(mailbox->examine(u"a\\b"_s));
        const QByteArrayList sent = server.commands();
        QVERIFY(sent.contains("EXAMINE \"&broken\""));
        QVERIFY(sent.contains("EXAMINE \"Gr\xc3\xb6\xc3\x9f\x65\""));
        QVERIFY(sent.contains("EXAMINE \"a\\\\b\""));
    }

    void brokenLines_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const QByteArray &answer, ErrorKind kind) {
            QTest::newRow(name) << answer << kind;
        };
        row("cut in mid-line", "* 1 FETCH (UID 1 RFC822{close}", ErrorKind::ConnectionLost);
        row("cut in a literal", "* 1 FETCH (UID 1 BODY[HEADER] {500}\r\nFrom: {close}", ErrorKind::ConnectionLost);
        row("cut before the end", fetched(1, "m1@mx.example", 101) + "{close}", ErrorKind::ConnectionLost);
        row("BYE", "* BYE server goes down\r\n{close}", ErrorKind::ConnectionLost);
        row("BYE, busy", "* BYE [UNAVAILABLE] later\r\n{close}", ErrorKind::ServerBusy);
        row("silence", "* 1 EXISTS\r\n{stall}", ErrorKind::TimedOut);
        row("NO", "{tag} NO not now\r\n", ErrorKind::ServerRefused);
        row("NO, busy", "{tag} NO [INUSE] not now\r\n", ErrorKind::ServerBusy);
        row("BAD", "{tag} BAD what?\r\n", ErrorKind::ServerRefused);
        row("foreign tag", "X99 OK done\r\n", ErrorKind::ProtocolViolation);
        row("no IMAP", "HTTP/1.1 400 Bad Request\r\n", ErrorKind::ProtocolViolation);
        row("huge literal", "* 1 FETCH (UID 1 BODY[HEADER] {999999999999}\r\n", ErrorKind::ProtocolViolation);
        row("absurd literal", "* 1 FETCH (UID 1 BODY[HEADER] {99999999999999999999999}\r\n{stall}",
            ErrorKind::TimedOut);
        row("endless line", "* OK " + QByteArray(20 * 1024 * 1024, 'x') + "{stall}", ErrorKind::ProtocolViolation);
    }
    void brokenLines()
    {
        QFETCH(QByteArray, answer);
        QFETCH(ErrorKind, kind);
        ScriptedImapServer server;
        server.on("UID FETCH", answer);
        if (kind != ErrorKind::ServerRefused && kind != ErrorKind::ServerBusy)
            server.on("UID FETCH", fetched(1, "m1@mx.example", 101) + "{tag} OK done\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        int seen = 0;
        const auto done = mailbox->fetchFacts(keys({1}), [&](MessageFacts &&) { ++seen; });
        QCOMPARE(kindOf(done), kind);
        QVERIFY(!done.error().detail.contains(canary));
        const bool closed =
            kind == ErrorKind::ConnectionLost || kind == ErrorKind::TimedOut || kind == ErrorKind::ProtocolViolation;
        if (closed) { // and a new start works
            QCOMPARE(kindOf(mailbox->list(inbox, 1)), ErrorKind::ConnectionLost);
            UD_OK(mailbox->open());
            UD_OK(mailbox->fetchFacts(keys({1}), [&](MessageFacts &&) { ++seen; }));
            QVERIFY(seen >= 1);
        }
    }

    void oneDamagedMessageDoesNotHideTheOthers()
    {
        ScriptedImapServer server;
        server.on("UID FETCH 1:4 ", "{tag} NO message 3 is damaged\r\n");
        server.on("UID FETCH 1:2 ",
                  fetched(1, "m1@mx.example", 101) + fetched(2, "m2@mx.example", 102) + "{tag} OK\r\n");
        server.on("UID FETCH 3:4 ", "{tag} NO message 3 is damaged\r\n");
        server.on("UID FETCH 3 ", "{tag} NO message 3 is damaged\r\n");
        server.on("UID FETCH 4 ", fetched(4, "m4@mx.example", 104) + "{tag} OK\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        QList<quint32> uids;
        UD_OK(mailbox->fetchFacts(keys({1, 2, 3, 4}), [&](MessageFacts &&one) { uids.append(one.key.uid); }));
        std::sort(uids.begin(), uids.end());
        QCOMPARE(uids, (QList<quint32>{1, 2, 4}));
    }

    void hugeLiteralsCostNoMemory()
    {
        ScriptedImapServer server;
        QByteArray answer;
        for (int i = 1; i <= 3; ++i)
            answer += "* " + QByteArray::number(i) + " FETCH (UID " + QByteArray::number(i) +
                      " RFC822.SIZE 1 BODY[HEADER.FIELDS (X)] {30000000}\r\n" + QByteArray(30'000'000, 'a') + ")\r\n";
        server.on("UID FETCH", answer + "{tag} OK done\r\n");
        QVERIFY(server.start());
        ImapSettings settings = accountOf(server);
        settings.readTimeoutMs = 30'000;
        const auto mailbox = makeImapMailbox(settings, CancelToken());
        UD_OK(mailbox->open());
        QList<qsizetype> sizes;
        UD_OK(mailbox->fetchFacts(keys({1, 2, 3}), [&](MessageFacts &&one) { sizes.append(one.header.size()); }));
        QCOMPARE(sizes.size(), 3);
        for (const qsizetype size : sizes)
            QCOMPARE(size, 1024 * 1024); // what was asked to be kept, not what was sent
    }

    void uidValidityChangedBeforeTheSweep()
    {
        ScriptedImapServer server;
        server.on("SELECT", "* 3 EXISTS\r\n* OK [UIDVALIDITY 8] new life\r\n{tag} OK [READ-WRITE] done\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        QCOMPARE(kindOf(mailbox->move(items(3), u"Trash"_s, nullptr, nullptr)), ErrorKind::FolderChanged);
        for (const QByteArray &line : server.commands())
            QVERIFY(!line.startsWith("UID MOVE") && !line.startsWith("UID STORE"));
    }

    void readOnlyFolder()
    {
        ScriptedImapServer server;
        server.on("SELECT", "* OK [UIDVALIDITY 7] x\r\n{tag} OK [READ-ONLY] shared\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        QCOMPARE(kindOf(mailbox->move(items(1), u"Trash"_s, nullptr, nullptr)), ErrorKind::FolderReadOnly);
    }

    void moveWithoutCopyUid()
    {
        // RFC 6851 only recommends COPYUID: the messages are looked for in the target.
        ScriptedImapServer server;
        server.setCapabilities("IMAP4rev1 AUTH=PLAIN MOVE");
        server.on("UID FETCH 1:3 ", identities(3) + "{tag} OK\r\n");
        server.on("UID FETCH 1:3 ", "{tag} OK nothing there\r\n");
        server.on("STATUS", "* STATUS Trash (UIDNEXT 40 UIDVALIDITY 9)\r\n{tag} OK\r\n");
        server.on("UID MOVE", "* 3 EXPUNGE\r\n* 2 EXPUNGE\r\n* 1 EXPUNGE\r\n{tag} OK moved\r\n");
        server.on("EXAMINE \"TRASH\"", "* OK [UIDVALIDITY 9] x\r\n* OK [UIDNEXT 43] x\r\n{tag} OK\r\n");
        QByteArray there;
        for (int i = 1; i <= 3; ++i)
            there += fetched(43 - i, "m" + QByteArray::number(i) + "@mx.example", 100 + i);
        server.on("UID FETCH 40:* ", there + "{tag} OK\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        QList<MoveOutcome> outcomes;
        UD_OK(mailbox->move(items(3), u"Trash"_s, nullptr, [&](std::span<const MoveOutcome> batch) -> Result<void> {
            outcomes.append(QList<MoveOutcome>(batch.begin(), batch.end()));
            return {};
        }));
        QCOMPARE(outcomes.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(outcomes[i].fate, MoveFate::Moved);
            QCOMPARE(outcomes[i].target.uid, static_cast<quint32>(42 - i));
            QCOMPARE(outcomes[i].target.uidValidity, 9u);
        }
    }

    void emptyPartsAreAskedForWhole()
    {
        // Seen in the wild: in one answer for several messages, all parts but the first came back empty.
        const QByteArray message = "From: MAILER-DAEMON@mx.example\r\nSubject: Returned\r\n\r\nno such user\r\n";
        const QByteArray literal = "{" + QByteArray::number(message.size()) + "}\r\n" + message + ")\r\n";
        ScriptedImapServer server;
        server.on("UID FETCH 1:2 (UID BODY.PEEK[]<",
                  "* 1 FETCH (UID 1 BODY[]<0> " + literal + "* 2 FETCH (UID 2 BODY[]<0> {0}\r\n)\r\n{tag} OK\r\n");
        server.on("UID FETCH 2 (UID BODY.PEEK[])", "* 2 FETCH (UID 2 BODY[] " + literal + "{tag} OK\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        QHash<quint32, QByteArray> bodies;
        const QList<MessageKey> both = keys({1, 2});
        UD_OK(mailbox->fetchMessages(both, 100'000,
                                     [&](const MessageKey &key, QByteArray &&body) { bodies.insert(key.uid, body); }));
        QCOMPARE(bodies.value(1), message);
        QCOMPARE(bodies.value(2), message);
    }

    void partlyRefusedMove()
    {
        // RFC 6851, section 3.3: a MOVE that ends in NO may have moved some.
        ScriptedImapServer server;
        server.on("UID FETCH 1:3 ", identities(3) + "{tag} OK\r\n");
        server.on("UID FETCH 1:3 ",
                  fetched(2, "m2@mx.example", 102) + fetched(3, "m3@mx.example", 103) + "{tag} OK\r\n");
        server.on("UID MOVE", "* OK [COPYUID 9 1 50] one\r\n* 1 EXPUNGE\r\n{tag} NO [OVERQUOTA] no more room\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        QList<MoveOutcome> outcomes;
        const auto moved =
            mailbox->move(items(3), u"Trash"_s, nullptr, [&](std::span<const MoveOutcome> batch) -> Result<void> {
                outcomes.append(QList<MoveOutcome>(batch.begin(), batch.end()));
                return {};
            });
        QCOMPARE(kindOf(moved), ErrorKind::QuotaExceeded);
        QCOMPARE(outcomes.size(), 3);
        QCOMPARE(outcomes[0].fate, MoveFate::Moved);
        QCOMPARE(outcomes[0].target.uid, 50u);
        QCOMPARE(outcomes[1].fate, MoveFate::NotMoved);
        QCOMPARE(outcomes[2].fate, MoveFate::NotMoved);
    }

    void neverPlainExpungeOrClose()
    {
        for (const QByteArray &capabilities :
             {QByteArray("IMAP4rev1 AUTH=PLAIN"), QByteArray("IMAP4rev1 AUTH=PLAIN UIDPLUS"),
              QByteArray("IMAP4rev1 AUTH=PLAIN UIDPLUS MOVE")}) {
            ScriptedImapServer server;
            server.setCapabilities(capabilities);
            server.on("UID FETCH", identities(3) + "{tag} OK\r\n");
            // Looked at again: gone, or marked where the server cannot remove just these.
            const bool removes = capabilities.contains("UIDPLUS");
            server.on("UID FETCH", (removes ? QByteArray() : identities(3).replace("FLAGS ()", "FLAGS (\\Deleted)")) +
                                       "{tag} OK\r\n");
            server.on("UID COPY", "{tag} OK [COPYUID 9 1:3 50:52] copied\r\n");
            server.on("UID MOVE", "* OK [COPYUID 9 1:3 50:52] moved\r\n{tag} OK done\r\n");
            QVERIFY(server.start());
            {
                const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
                UD_OK(mailbox->open());
                UD_OK(mailbox->move(items(3), u"Trash"_s, nullptr, nullptr));
            }
            for (const QByteArray &line : server.commands()) {
                QVERIFY(!line.startsWith("EXPUNGE") && !line.startsWith("CLOSE") && !line.startsWith("DELETE"));
                QVERIFY(line.size() < 8000);
                if (line.startsWith("UID STORE"))
                    QCOMPARE(line, QByteArray("UID STORE 1:3 +FLAGS.SILENT (\\Deleted)"));
                if (line.startsWith("UID EXPUNGE"))
                    QVERIFY(line == "UID EXPUNGE 1:3" && capabilities.contains("UIDPLUS"));
            }
        }
    }

    void copyThatDidNotArriveRemovesNothing()
    {
        ScriptedImapServer server;
        server.setCapabilities("IMAP4rev1 AUTH=PLAIN UIDPLUS");
        server.on("UID FETCH 1:3 ", identities(3) + "{tag} OK\r\n");
        server.on("UID COPY", "{tag} OK says the server\r\n"); // and no COPYUID, and nothing in the target
        server.on("UID FETCH 1:* ", "{tag} OK\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        QList<MoveOutcome> outcomes;
        UD_OK(mailbox->move(items(3), u"Trash"_s, nullptr, [&](std::span<const MoveOutcome> batch) -> Result<void> {
            outcomes.append(QList<MoveOutcome>(batch.begin(), batch.end()));
            return {};
        }));
        for (const MoveOutcome &one : outcomes)
            QCOMPARE(one.fate, MoveFate::NotMoved);
        for (const QByteArray &line : server.commands())
            QVERIFY(!line.startsWith("UID STORE") && !line.startsWith("UID EXPUNGE"));
    }

    void gmailIsAskedItsOwnWay()
    {
        ScriptedImapServer server;
        server.setCapabilities("IMAP4rev1 AUTH=PLAIN X-GM-EXT-1 ESEARCH");
        server.on("UID SEARCH", "* ESEARCH (TAG \"{tag}\") UID ALL 5:6,2\r\n{tag} OK\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto hits = mailbox->search(inbox, noticeSearchTerms());
        UD_OK(hits);
        QCOMPARE(hits->size(), 3);
        QCOMPARE(hits->first().uid, 6u);
        const QByteArrayList sent = server.commands();
        QVERIFY(std::any_of(sent.begin(), sent.end(), [](const QByteArray &line) {
            return line.startsWith("UID SEARCH RETURN (ALL)") &&
                   line.contains("X-GM-RAW \"{from:\\\"mailer-daemon\\\"");
        }));
    }

    void refusedSearchIsAskedInParts()
    {
        ScriptedImapServer server;
        server.on("UID SEARCH OR", "{tag} BAD too clever\r\n");
        server.on("UID SEARCH FROM", "* SEARCH 2\r\n{tag} OK\r\n");
        server.on("UID SEARCH SUBJECT", "{tag} NO\r\n");
        server.on("UID SEARCH HEADER", "{tag} NO [CANNOT] not indexed\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto hits = mailbox->search(inbox, noticeSearchTerms());
        UD_OK(hits);
        QCOMPARE(hits->size(), 1);
    }

    void cancelAnswersAtOnce_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("while signing in") << QByteArray("AUTHENTICATE");
        QTest::newRow("while reading") << QByteArray("UID FETCH");
    }
    void cancelAnswersAtOnce()
    {
        QFETCH(QByteArray, command);
        ScriptedImapServer server;
        server.on(command, "{stall}");
        QVERIFY(server.start());
        CancelToken token;
        ImapSettings settings = accountOf(server);
        settings.readTimeoutMs = 60'000;
        const auto mailbox = makeImapMailbox(settings, token);
        QElapsedTimer sinceCancel;
        std::thread canceller([&] {
            while (true) { // as soon as the command that is never answered has arrived
                const QByteArrayList sent = server.commands();
                if (std::any_of(sent.begin(), sent.end(),
                                [&](const QByteArray &line) { return line.startsWith(command); }))
                    break;
                QThread::msleep(5);
            }
            sinceCancel.start();
            token.cancel();
        });
        Result<void> done = mailbox->open();
        if (done)
            done = mailbox->fetchFacts(keys({1}), [](MessageFacts &&) {});
        const qint64 elapsed = sinceCancel.isValid() ? sinceCancel.elapsed() : 0;
        canceller.join();
        QCOMPARE(kindOf(done), ErrorKind::Cancelled);
        QVERIFY2(elapsed < 200, QByteArray::number(elapsed).constData());
    }
};

QTEST_GUILESS_MAIN(TestImapHostile)
#include "tst_imap_hostile.moc"
