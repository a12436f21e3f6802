// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for news, and waiting for some, where servers answer as no two of them do.
#include "dovecotaccount.h"
#include "support/scriptedimapserver.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(undelivered::ErrorKind)

namespace {

const QString inbox = u"INBOX"_s;

ImapSettings accountOf(const ScriptedImapServer &server)
{
    ImapSettings settings;
    settings.host = u"localhost"_s;
    settings.port = server.port();
    settings.user = u"rosa"_s;
    settings.secret = u"Kanarie-4711"_s;
    settings.caFile = server.caFile();
    settings.connectTimeoutMs = 5'000;
    settings.readTimeoutMs = 1'000;
    return settings;
}

QList<MessageKey> keys(std::initializer_list<quint32> uids)
{
    QList<MessageKey> list;
    for (const quint32 uid : uids)
        list.append({inbox, 7, uid, {}});
    return list;
}

const QByteArray opened =
    "* 9 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 31] x\r\n* OK [HIGHESTMODSEQ 900] x\r\n";
const QByteArray rich = "IMAP4rev1 AUTH=PLAIN SASL-IR ENABLE CONDSTORE QRESYNC ESEARCH IDLE UNSELECT";

} // namespace

class TestImapNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusZoo()
    {
        ScriptedImapServer server;
        server.setCapabilities(rich);
        server.on("LIST", "* LIST () \"/\" INBOX\r\n* LIST () \"/\" \"Gr&APYA3w-e\"\r\n* LIST () \"/\" \"a\\\"b\"\r\n* "
                          "LIST () \"/\" c\r\n{tag} OK\r\n");
        // Several answers at once, in any order, in any spelling, with items that nobody asked for.
        server.on(
            "STATUS \"INBOX\"",
            "* STATUS c (UIDNEXT 5 UIDVALIDITY 3 MESSAGES 4 X-SIZE 99999999999 X-Y (1 2))\r\n"
            "* STATUS {8}\r\nGr&APYA3 (\r\n* OK noise\r\n* 4 EXISTS\r\n"
            "* STATUS inbox (messages 2 UIDNEXT 8 UIDVALIDITY 9 HIGHESTMODSEQ 18446744073709551615)\r\n{tag} OK\r\n");
        server.on("STATUS \"GR&APYA3W-E\"",
                  "* STATUS {11}\r\nGr&APYA3w-e (UIDVALIDITY 6 UIDNEXT 1 MESSAGES 0)\r\n{tag} OK\r\n");
        server.on("STATUS \"A\\\"B\"", "{tag} NO [NONEXISTENT] gone\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(::accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        UD_OK(mailbox->folders());
        const auto states = mailbox->states({inbox, u"Größe"_s, u"a\"b"_s, u"c"_s});
        UD_OK(states);
        QCOMPARE(states->at(0).uidNext, 8u);
        QCOMPARE(states->at(0).uidValidity, 9u);
        QCOMPARE(states->at(0).messages, 2);
        QCOMPARE(states->at(0).highestModSeq, 18446744073709551615ULL);
        QCOMPARE(states->at(1).uidValidity, 6u);
        QCOMPARE(states->at(2).uidValidity, 0u);
        QCOMPARE(states->at(3).messages, 4);
        QVERIFY(server.commands().contains("ENABLE QRESYNC"));
    }

    void vanishedIsBelieved()
    {
        ScriptedImapServer server;
        server.setCapabilities(rich);
        server.on("ENABLE", "* ENABLED CONDSTORE QRESYNC\r\n{tag} OK\r\n");
        server.on("LIST", "* LIST () \"/\" INBOX\r\n{tag} OK\r\n");
        server.on("EXAMINE", opened + "* VANISHED (EARLIER) 1:9,4294967290:4294967295\r\n* 3 FETCH (UID 12 FLAGS "
                                      "(\\Seen) MODSEQ (899))\r\n{tag} OK\r\n");
        server.on("UID SEARCH",
                  "* ESEARCH (TAG \"x\") UID ALL 30\r\n{tag} OK\r\n"); // "n:*" names the last one all the same
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(::accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        UD_OK(mailbox->folders());
        const auto news = mailbox->news(inbox, {7, 31, 800}, keys({5, 12, 30}));
        UD_OK(news);
        QVERIFY(server.commands().contains("EXAMINE \"INBOX\" (QRESYNC (7 800 5,12,30))"));
        QVERIFY(news->arrived.isEmpty());
        QCOMPARE(news->vanished, keys({5}));
        QCOMPARE(news->state.highestModSeq, 900u);
    }

    /// Whatever a server does not know, the plain way gives the same answer.
    void fallsBack_data()
    {
        QTest::addColumn<QByteArray>("enabled");
        QTest::addColumn<QByteArray>("examine");
        QTest::addColumn<QByteArray>("search");
        const QByteArray ok = "{tag} OK\r\n";
        const QByteArray found = "* SEARCH 12 31 32 \r\n" + ok;
        QTest::newRow("ENABLE refused") << QByteArray("{tag} BAD what?\r\n") << opened + ok << found;
        QTest::newRow("ENABLE ignored") << ok << opened + ok << found;
        QTest::newRow("no parameters to EXAMINE")
            << QByteArray("* ENABLED QRESYNC\r\n" + ok) << QByteArray("{tag} BAD no QRESYNC\r\n") << found;
        QTest::newRow("no ESEARCH after all") << ok << opened + ok << QByteArray("{tag} BAD RETURN?\r\n");
        QTest::newRow("ESEARCH asked, SEARCH told") << ok << opened + ok << found;
        QTest::newRow("several SEARCH lines")
            << ok << opened + ok << QByteArray("* SEARCH 32\r\n* 10 EXISTS\r\n* SEARCH 12 31\r\n") + ok;
    }
    void fallsBack()
    {
        QFETCH(QByteArray, enabled);
        QFETCH(QByteArray, examine);
        QFETCH(QByteArray, search);
        ScriptedImapServer server;
        server.setCapabilities(rich);
        server.on("ENABLE", enabled);
        server.on("LIST", "* LIST () \"/\" INBOX\r\n{tag} OK\r\n");
        server.on("EXAMINE \"INBOX\" (", examine);
        server.on("EXAMINE \"INBOX\"", opened + "{tag} OK\r\n");
        server.on("UID SEARCH RETURN (ALL) UID 5", search);
        server.on("UID SEARCH RETURN (ALL) UID 31", search);
        server.on("UID SEARCH UID", "* SEARCH 12 31 32\r\n{tag} OK\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(::accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        UD_OK(mailbox->folders());
        const auto news = mailbox->news(inbox, {7, 31, 800}, keys({5, 12}));
        UD_OK(news);
        QCOMPARE(news->arrived, keys({31, 32}));
        if (!search.contains("BAD"))
            QCOMPARE(news->vanished, keys({5}));
        else
            QVERIFY(news->vanished.isEmpty());                    // nobody said so
        UD_OK(mailbox->news(inbox, {7, 31, 800}, keys({5, 12}))); // still in step
    }

    void refusedFoldersLeaveTheLineInStep()
    {
        ScriptedImapServer server;
        server.on("EXAMINE \"A\"", "{tag} NO no such mailbox\r\n");
        server.on("UID SEARCH", "{tag} BAD no mailbox selected\r\n");
        server.on("EXAMINE \"B\"", "* 3 EXISTS\r\n{tag} OK without numbers\r\n");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(::accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto gone = mailbox->news(u"a"_s, {7, 31, 0}, keys({5}));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::FolderGone);
        const auto numberless = mailbox->news(u"b"_s, {}, {});
        QVERIFY(!numberless);
        QCOMPARE(numberless.error().kind, ErrorKind::Unsupported);
        UD_OK(mailbox->folders());
    }

    void idleZoo_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("news");
        QTest::newRow("EXISTS at once") << QByteArray("+ idling\r\n* 10 EXISTS\r\n") << true;
        QTest::newRow("before the invitation") << QByteArray("* 10 EXISTS\r\n+ idling\r\n") << true;
        QTest::newRow("EXPUNGE") << QByteArray("+\r\n* 4 EXPUNGE\r\n") << true;
        QTest::newRow("VANISHED") << QByteArray("+ \r\n* VANISHED 4\r\n") << true;
        QTest::newRow("kept warm") << QByteArray("+ idling\r\n* OK Still here\r\n* OK [ALERT] x\r\n\r\n") << false;
        QTest::newRow("flags") << QByteArray("+ idling\r\n* 3 FETCH (FLAGS (\\Seen) UID 12)\r\n* 0 RECENT\r\n")
                               << false;
        QTest::newRow("not one word") << QByteArray("+ idling\r\n") << false;
    }
    void idleZoo()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, news);
        ScriptedImapServer server;
        server.setCapabilities(rich);
        server.on("EXAMINE", opened + "{tag} OK\r\n");
        server.on("IDLE", answer);
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(::accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const FolderState known{.uidValidity = 7, .uidNext = 31, .messages = 9};
        const auto heard = mailbox->waitForNews(inbox, known, news ? 60s : 300ms, CancelToken());
        UD_OK(heard);
        QCOMPARE(*heard, news);
        QVERIFY(server.commands().contains("DONE"));
        UD_OK(mailbox->examine(inbox)); // still in step
        const FolderState other{.uidValidity = 7, .uidNext = 31, .messages = 8};
        QVERIFY(*mailbox->waitForNews(inbox, other, 1h, CancelToken())); // it changed before we waited
    }

    void idleThatFails_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("refused") << QByteArray("{tag} NO not here\r\n") << ErrorKind::Unsupported;
        QTest::newRow("unknown") << QByteArray("{tag} BAD what?\r\n") << ErrorKind::Unsupported;
        QTest::newRow("never invited") << QByteArray("* OK hm\r\n{stall}") << ErrorKind::TimedOut;
        QTest::newRow("hung up") << QByteArray("+ idling\r\n{close}") << ErrorKind::ConnectionLost;
        QTest::newRow("BYE") << QByteArray("+ idling\r\n* BYE autologout\r\n{close}") << ErrorKind::ConnectionLost;
        QTest::newRow("BYE, busy") << QByteArray("+ idling\r\n* BYE [UNAVAILABLE] later\r\n{close}")
                                   << ErrorKind::ServerBusy;
        QTest::newRow("ended by the server")
            << QByteArray("+ idling\r\n{tag} OK enough\r\n") << ErrorKind::ProtocolViolation;
    }
    void idleThatFails()
    {
        QFETCH(QByteArray, answer);
        QFETCH(ErrorKind, kind);
        ScriptedImapServer server;
        server.setCapabilities(rich);
        server.on("EXAMINE", opened + "{tag} OK\r\n");
        server.on("IDLE", answer);
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(::accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto heard =
            mailbox->waitForNews(inbox, {.uidValidity = 7, .uidNext = 31, .messages = 9}, 60s, CancelToken());
        QVERIFY(!heard);
        QCOMPARE(heard.error().kind, kind);
        QCOMPARE(mailbox->isOpen(), kind == ErrorKind::Unsupported);
    }

    void cancelAndInterruptAreHeardAtOnce_data()
    {
        QTest::addColumn<bool>("interrupted");
        QTest::newRow("cancelled") << false;
        QTest::newRow("interrupted") << true;
    }
    void cancelAndInterruptAreHeardAtOnce()
    {
        QFETCH(bool, interrupted);
        ScriptedImapServer server;
        server.setCapabilities(rich);
        server.on("EXAMINE", opened + "{tag} OK\r\n");
        server.on("IDLE", "+ idling\r\n");
        QVERIFY(server.start());
        const CancelToken cancel;
        const CancelToken interrupt;
        const auto mailbox = makeImapMailbox(::accountOf(server), cancel);
        UD_OK(mailbox->open());
        QElapsedTimer sinceRaised;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            while (!server.commands().contains("IDLE"))
                QThread::yieldCurrentThread();
            sinceRaised.start();
            (interrupted ? interrupt : cancel).cancel();
        }));
        other->start();
        const auto heard = mailbox->waitForNews(inbox, {.uidValidity = 7, .uidNext = 31, .messages = 9}, 1h, interrupt);
        const qint64 took = sinceRaised.elapsed();
        other->wait();
        QVERIFY2(took < 200, qPrintable(QString::number(took)));
        QCOMPARE(mailbox->isOpen(), interrupted);
        if (interrupted)
            QCOMPARE(heard.value_or(true), false);
        else
            QCOMPARE(heard.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestImapNews)
#include "tst_imap_news.moc"
