// SPDX-License-Identifier: GPL-3.0-or-later
// Moving at servers that do it half, tell little of it or tell it oddly, as RFC 6851, RFC 4315 and RFC 9051 allow or as some
// are known to do. A scripted server, because no sound one would.
#include "imap/imapmailbox.h"
#include "support/scriptedmail.h"
#include "support/scriptedimapserver.h"

#include <QTest>

#include <algorithm>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

const QString inbox = u"INBOX"_s;
const QString trash = u"Trash"_s;
constexpr quint32 inboxValidity = 7;

MoveItem item(quint32 uid, const QString &id, qint64 size = 100)
{
    return {{inbox, inboxValidity, uid, {}}, id + u"@mx.example"_s, size};
}

const QByteArray done = "{tag} OK done\r\n";

} // namespace

class TestImapOddMoves : public QObject
{
    Q_OBJECT

private:
    struct Moved {
        Result<void> result;
        QList<MoveOutcome> outcomes;
        QByteArrayList commands;
    };

    static void prepare(ScriptedImapServer &server, const QByteArray &capabilities)
    {
        server.setCapabilities("IMAP4rev1 AUTH=PLAIN SASL-IR " + capabilities);
        server.on("SELECT \"INBOX\"",
                  "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 40] x\r\n{tag} OK [READ-WRITE] done\r\n");
        server.on("SELECT \"TRASH\"",
                  "* 3 EXISTS\r\n* OK [UIDVALIDITY 9] x\r\n* OK [UIDNEXT 60] x\r\n{tag} OK [READ-WRITE] done\r\n");
        server.on("EXAMINE \"TRASH\"",
                  "* 3 EXISTS\r\n* OK [UIDVALIDITY 9] x\r\n* OK [UIDNEXT 60] x\r\n{tag} OK [READ-ONLY] done\r\n");
        server.on("STATUS", "* STATUS \"Trash\" (UIDNEXT 50 UIDVALIDITY 9)\r\n" + done);
    }

    static Moved move(ScriptedImapServer &server, const QList<MoveItem> &items)
    {
        Moved moved;
        if (!server.start())
            return moved;
        ImapSettings settings;
        settings.host = u"localhost"_s;
        settings.port = server.port();
        settings.caFile = server.caFile();
        settings.user = u"rosa"_s;
        settings.secret = u"geheim"_s;
        settings.readTimeoutMs = 5'000;
        const auto mailbox = makeImapMailbox(settings, CancelToken());
        moved.result = mailbox->open();
        if (moved.result) {
            moved.result = mailbox->move(
                items, trash, [](std::span<const MoveItem>, const Landing &) -> Result<void> { return {}; },
                [&](std::span<const MoveOutcome> batch) -> Result<void> {
                    moved.outcomes.append(QList<MoveOutcome>(batch.begin(), batch.end()));
                    return {};
                });
        }
        moved.commands = server.commands();
        return moved;
    }

    static qsizetype countOf(const QByteArrayList &commands, const QByteArray &part)
    {
        return std::count_if(commands.cbegin(), commands.cend(),
                             [&](const QByteArray &one) { return one.contains(part); });
    }

    /// Of everything sent, what takes messages away.
    static QByteArrayList expunges(const QByteArrayList &commands)
    {
        QByteArrayList found;
        for (const QByteArray &command : commands) {
            if (command.toUpper().contains("EXPUNGE") || command.toUpper().startsWith("CLOSE"))
                found.append(command);
        }
        return found;
    }

private Q_SLOTS:
    void moveThatFailsHalfWay()
    {
        // RFC 6851, section 3.3: some are moved, then NO. One of the rest was left in both places.
        ScriptedImapServer server;
        prepare(server, "MOVE UIDPLUS");
        server.on("UID FETCH", fetched(11, "a") + fetched(12, "b") + fetched(13, "c") + done);
        server.on("UID MOVE", "* OK [COPYUID 9 11 50] moved\r\n* 1 EXPUNGE\r\n{tag} NO [UNAVAILABLE] gave up\r\n");
        server.on("UID FETCH", fetched(12, "b") + fetched(13, "c") + done);
        server.on("UID FETCH", fetched(50, "a") + fetched(51, "b") + done); // in Trash, from 50 on
        server.on("UID FETCH", fetched(51, "b") + done);
        server.on("UID FETCH", done);
        const Moved moved = move(server, {item(11, u"a"_s), item(12, u"b"_s), item(13, u"c"_s)});
        QVERIFY(!moved.result);
        QCOMPARE(moved.result.error().kind, ErrorKind::ServerBusy);
        QCOMPARE(moved.outcomes.size(), 3);
        QCOMPARE(moved.outcomes[0].fate, MoveFate::Moved);
        QCOMPARE(moved.outcomes[0].target.uid, 50u);
        QCOMPARE(moved.outcomes[1].fate, MoveFate::NotMoved);
        QCOMPARE(moved.outcomes[2].fate, MoveFate::NotMoved);
        QCOMPARE(expunges(moved.commands), QByteArrayList{"UID EXPUNGE 51"}); // the copy, and nothing in INBOX
        const qsizetype expunge = moved.commands.indexOf("UID EXPUNGE 51");
        QVERIFY(moved.commands.lastIndexOf("SELECT \"Trash\"", expunge) >
                moved.commands.lastIndexOf("SELECT \"INBOX\"", expunge));
    }

    void copyUidInAnyOrder()
    {
        ScriptedImapServer server;
        prepare(server, "MOVE UIDPLUS");
        server.on("UID FETCH", fetched(11, "a") + fetched(12, "b") + fetched(13, "c") + done);
        server.on(
            "UID MOVE",
            "* OK [COPYUID 9 13,12:11 60,62:61] moved\r\n* 3 EXPUNGE\r\n* 9 EXISTS\r\n* 1 EXPUNGE\r\n* 1 EXPUNGE\r\n" +
                done);
        const Moved moved = move(server, {item(11, u"a"_s), item(12, u"b"_s), item(13, u"c"_s)});
        QVERIFY(moved.result);
        QCOMPARE(moved.outcomes[0].target.uid, 61u); // a range has no direction: RFC 9051, section 9
        QCOMPARE(moved.outcomes[1].target.uid, 62u);
        QCOMPARE(moved.outcomes[2].target.uid, 60u);
    }

    void saysNotWhereTo()
    {
        ScriptedImapServer server;
        prepare(server, "MOVE");
        server.on("UID FETCH", fetched(11, "a") + fetched(12, "b") + done);
        server.on("UID MOVE", "* 1 EXPUNGE\r\n* 1 EXPUNGE\r\n" + done);
        server.on("UID FETCH", done);
        server.on("UID FETCH", fetched(53, "b") + fetched(52, "a") + fetched(54, "else") + done);
        const Moved moved = move(server, {item(11, u"a"_s), item(12, u"b"_s)});
        QVERIFY(moved.result);
        QCOMPARE(moved.outcomes[0].target.uid, 52u);
        QCOMPARE(moved.outcomes[1].target.uid, 53u);
        QVERIFY(countOf(moved.commands, "UID FETCH 50:*") == 1); // not the whole Trash
    }

    void goneBetweenTheLookAndTheMove()
    {
        ScriptedImapServer server;
        prepare(server, "MOVE UIDPLUS");
        server.on("UID FETCH", fetched(11, "a") + fetched(12, "b") + done);
        server.on("UID MOVE", "* OK [COPYUID 9 11 50] moved\r\n* 1 EXPUNGE\r\n* 1 EXPUNGE\r\n" + done);
        server.on("UID FETCH", done);
        server.on("UID FETCH", fetched(50, "a") + done);
        const Moved moved = move(server, {item(11, u"a"_s), item(12, u"b"_s)});
        QVERIFY(moved.result);
        QCOMPARE(moved.outcomes[0].fate, MoveFate::Moved);
        QCOMPARE(moved.outcomes[1].fate, MoveFate::Gone);
    }

    void copyWithoutATarget()
    {
        ScriptedImapServer server;
        prepare(server, "UIDPLUS");
        server.on("UID FETCH", fetched(11, "a") + done);
        server.on("UID COPY", "{tag} NO [TRYCREATE] no such folder\r\n");
        const Moved moved = move(server, {item(11, u"a"_s)});
        QVERIFY(!moved.result);
        QVERIFY(expunges(moved.commands).isEmpty());
        QCOMPARE(moved.outcomes.size(), 1);
        QCOMPARE(moved.outcomes[0].fate, MoveFate::NotMoved);
        QCOMPARE(moved.result.error().kind, ErrorKind::FolderGone);
    }

    void whatIsNotLetGoLosesItsCopy()
    {
        ScriptedImapServer server;
        prepare(server, "UIDPLUS");
        server.on("UID FETCH", fetched(11, "a") + done);
        server.on("UID COPY", "{tag} OK [COPYUID 9 11 50] copied\r\n");
        server.on("UID EXPUNGE 11", "{tag} NO [NOPERM] not yours\r\n");
        server.on("UID FETCH", fetched(11, "a", 100, "\\Deleted") + done);
        server.on("UID FETCH", fetched(50, "a") + done);
        server.on("UID FETCH", done);
        const Moved moved = move(server, {item(11, u"a"_s)});
        QVERIFY(!moved.result);
        QCOMPARE(moved.result.error().kind, ErrorKind::FolderReadOnly);
        QCOMPARE(moved.result.error().subject, inbox);
        QCOMPARE(moved.outcomes[0].fate, MoveFate::NotMoved);
        QCOMPARE(moved.outcomes[0].target.uid, 0u);
        QCOMPARE(expunges(moved.commands), (QByteArrayList{"UID EXPUNGE 11", "UID EXPUNGE 50"}));
        QVERIFY(moved.commands.contains("UID STORE 11 -FLAGS.SILENT (\\Deleted)"));
    }

    void copyThatIsNowhereTakesNothing()
    {
        // OK, no COPYUID, and nothing has come to Trash: what cannot be seen there stays here.
        ScriptedImapServer server;
        prepare(server, "UIDPLUS");
        server.on("UID FETCH", fetched(11, "a") + done);
        server.on("UID COPY", done);
        server.on("UID FETCH", done);
        server.on("UID FETCH", fetched(11, "a") + done);
        const Moved moved = move(server, {item(11, u"a"_s)});
        QVERIFY(moved.result);
        QCOMPARE(moved.outcomes[0].fate, MoveFate::NotMoved);
        QVERIFY(expunges(moved.commands).isEmpty());
        QVERIFY(countOf(moved.commands, "STORE") == 0);
    }

    void quotaInWordsOnly()
    {
        ScriptedImapServer server;
        prepare(server, "UIDPLUS");
        server.on("UID FETCH", fetched(11, "a") + done);
        server.on("UID COPY", "{tag} NO Quota exceeded (mailbox for user is full)\r\n");
        server.on("UID FETCH", done);
        const Moved moved = move(server, {item(11, u"a"_s)});
        QVERIFY(!moved.result);
        QCOMPARE(moved.result.error().kind, ErrorKind::QuotaExceeded);
        QCOMPARE(moved.outcomes[0].fate, MoveFate::NotMoved);
    }

    void sizeCountedWithOtherLineEnds()
    {
        // Scanned as 40 bytes, now said to be 36: four line ends. Another message would have another text.
        const QByteArray whole = "Message-ID: <a@mx.example>\r\n\r\nHello\r\n.\r\n";
        QCOMPARE(whole.size(), 40);
        const QByteArray body =
            "* 1 FETCH (UID 11 BODY[]<0> {" + QByteArray::number(whole.size()) + "}\r\n" + whole + ")\r\n";
        for (const auto &[scanned, fate] : {std::pair{40, MoveFate::Moved}, std::pair{39, MoveFate::Different}}) {
            ScriptedImapServer server;
            prepare(server, "MOVE UIDPLUS");
            server.on("UID FETCH", fetched(11, "a", 36) + done);
            server.on("UID FETCH", body + done);
            server.on("UID MOVE", "* OK [COPYUID 9 11 50] moved\r\n* 1 EXPUNGE\r\n" + done);
            const Moved moved = move(server, {item(11, u"a"_s, scanned)});
            QVERIFY(moved.result);
            QCOMPARE(moved.outcomes[0].fate, fate);
            QCOMPARE(countOf(moved.commands, "UID MOVE"), qsizetype(fate == MoveFate::Moved ? 1 : 0));
        }
    }

    void answersFromAnEarlierFolderDoNotCount()
    {
        // COPYUID with another UIDVALIDITY than the target's names no message of it.
        ScriptedImapServer server;
        prepare(server, "MOVE UIDPLUS");
        server.on("UID FETCH", fetched(11, "a") + done);
        server.on("UID MOVE", "* OK [COPYUID 8 11 50] moved\r\n* 1 EXPUNGE\r\n" + done);
        server.on("UID FETCH", done);
        server.on("UID FETCH", fetched(55, "a") + done);
        const Moved moved = move(server, {item(11, u"a"_s)});
        QVERIFY(moved.result);
        QCOMPARE(moved.outcomes[0].target, (MessageKey{trash, 9, 55, {}}));
    }
};

QTEST_GUILESS_MAIN(TestImapOddMoves)
#include "tst_imap_oddmoves.moc"
