// SPDX-License-Identifier: GPL-3.0-or-later
#include "dovecotaccount.h"

#include "find/headerfields.h"

#include "support/faultproxy.h"

#include <QTest>

#include <thread>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestImapReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folders_data()
    {
        QTest::addColumn<char>("separator");
        QTest::addColumn<bool>("specialUse");
        QTest::newRow("dot, told") << '.' << true;
        QTest::newRow("slash, told") << '/' << true;
        QTest::newRow("slash, guessed") << '/' << false;
    }
    void folders()
    {
        QFETCH(char, separator);
        QFETCH(bool, specialUse);
        DovecotServer server;
        DovecotOptions options;
        options.separator = separator;
        options.specialUse = specialUse;
        UD_START_DOVECOT(server, options);
        const QString odd = u"Größe & \"Straße\" Корзина 日本"_s;
        const QString nested = u"Vereine"_s + QLatin1Char(separator) + u"Chor"_s;
        server.createFolder(odd);
        server.createFolder(nested);
        server.deliver(nested, letter(1));
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto folders = mailbox->folders();
        UD_OK(folders);
        QHash<QString, Folder> byName;
        for (const Folder &folder : *folders)
            byName.insert(folder.name, folder);
        QCOMPARE(byName.value(u"INBOX"_s).use, FolderUse::Inbox);
        QCOMPARE(byName.value(u"Sent"_s).use, FolderUse::Sent);
        QCOMPARE(byName.value(u"Trash"_s).use, FolderUse::Trash);
        QCOMPARE(byName.value(u"Junk"_s).use, FolderUse::Junk);
        QCOMPARE(byName.value(u"Archive"_s).use, FolderUse::Archive);
        QCOMPARE(byName.value(u"Drafts"_s).use, FolderUse::Drafts);
        QCOMPARE(byName.value(u"Trash"_s).useIsGuess, !specialUse);
        QCOMPARE(byName.value(nested).separator, QLatin1Char(separator));
        QVERIFY(byName.contains(odd));
        QVERIFY(byName.value(odd).selectable);
        UD_OK(mailbox->examine(odd));
        const auto state = mailbox->examine(nested);
        UD_OK(state);
        QCOMPARE(state->messages, 1);
        QVERIFY(state->readOnly);
        const auto gone = mailbox->examine(u"Nirgends"_s);
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::FolderGone);
        QCOMPARE(gone.error().subject, u"Nirgends"_s);
        QCOMPARE(mailbox->examine(u"In\nBox"_s).error().kind, ErrorKind::InvalidInput);
        UD_OK(mailbox->examine(u"INBOX"_s)); // still in step
    }

    void findsAndReadsWithoutATrace()
    {
        DovecotServer server;
        UD_START_DOVECOT(server);
        for (int i = 1; i <= 30; ++i)
            server.deliver(u"INBOX"_s, i % 10 == 0 ? notice(i) : letter(i), i == 5 ? "FS" : i == 6 ? "S" : "");
        const QList<StoredMessage> before = server.messages(u"INBOX"_s);
        QCOMPARE(before.size(), 30);
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto state = mailbox->examine(u"INBOX"_s);
        UD_OK(state);
        QCOMPARE(state->messages, 30);
        QVERIFY(state->uidValidity > 0);
        QCOMPARE(state->uidNext, before.last().uid + 1);

        const auto all = mailbox->list(u"INBOX"_s, 1);
        UD_OK(all);
        QCOMPARE(all->size(), 30);
        QVERIFY(std::is_sorted(all->begin(), all->end(), [](const auto &a, const auto &b) { return a.uid < b.uid; }));
        const auto news = mailbox->list(u"INBOX"_s, before.at(27).uid);
        UD_OK(news);
        QCOMPARE(news->size(), 3);
        QCOMPARE(mailbox->list(u"INBOX"_s, state->uidNext)->size(), 0); // "n:*" names the last one all the same

        const auto hits = mailbox->search(u"INBOX"_s, noticeSearchTerms());
        UD_OK(hits);
        QCOMPARE(hits->size(), 3);
        QVERIFY(hits->first().uid > hits->last().uid);

        QHash<quint32, MessageFacts> facts;
        UD_OK(mailbox->fetchFacts(*all, [&](MessageFacts &&one) { facts.insert(one.key.uid, one); }));
        QCOMPARE(facts.size(), 30);
        for (const StoredMessage &message : before) {
            const MessageFacts &one = facts[message.uid];
            QCOMPARE(one.size, message.size);
            QCOMPARE(one.seen, message.flags.contains(u"\\Seen"_s));
            QCOMPARE(one.flagged, message.flags.contains(u"\\Flagged"_s));
            QVERIFY(one.internalDate.isValid());
            const HeaderFields header(one.header);
            QCOMPARE(messageIdsIn(header.raw("Message-ID")).value(0), message.messageId);
            QVERIFY(header.has("From"));
        }

        int messages = 0;
        UD_OK(mailbox->fetchMessages(*hits, 1'000'000, [&](const MessageKey &key, QByteArray &&bytes) {
            ++messages;
            QVERIFY(bytes.endsWith("--\r\n"));
            QCOMPARE(static_cast<qint64>(bytes.size()), facts[key.uid].size);
        }));
        QCOMPARE(messages, 3);
        UD_OK(mailbox->fetchMessages(*hits, 100, [&](const MessageKey &, QByteArray &&bytes) {
            QCOMPARE(bytes.size(), 100);
            ++messages;
        }));
        QCOMPARE(messages, 6);
        mailbox->close();
        QCOMPARE(server.messages(u"INBOX"_s), before); // no flag changed
    }

    void vanishedMessagesAreLeftOut()
    {
        DovecotServer server;
        UD_START_DOVECOT(server);
        for (int i = 1; i <= 5; ++i)
            server.deliver(u"INBOX"_s, letter(i));
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        auto keys = mailbox->list(u"INBOX"_s, 1);
        UD_OK(keys);
        server.doveadm({u"expunge"_s, u"-u"_s, server.user(), u"mailbox"_s, u"INBOX"_s, u"uid"_s,
                        QString::number(keys->at(2).uid)});
        int seen = 0;
        UD_OK(mailbox->fetchFacts(*keys, [&](MessageFacts &&) { ++seen; }));
        QCOMPARE(seen, 4);
        // UIDs from another life of the folder mean other messages.
        for (MessageKey &key : *keys)
            ++key.uidValidity;
        const auto changed = mailbox->fetchFacts(*keys, [&](MessageFacts &&) { ++seen; });
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::FolderChanged);
        QCOMPARE(seen, 4);
    }

    void worksWithoutExtensions()
    {
        DovecotServer server;
        DovecotOptions options;
        options.without = {"ESEARCH", "CONDSTORE", "QRESYNC", "SPECIAL-USE", "LIST-EXTENDED", "SASL-IR"};
        UD_START_DOVECOT(server, options);
        for (int i = 1; i <= 20; ++i)
            server.deliver(u"INBOX"_s, i % 10 == 0 ? notice(i) : letter(i));
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        QVERIFY(!mailbox->abilities().condStore);
        QCOMPARE(mailbox->list(u"INBOX"_s, 1)->size(), 20);
        QCOMPARE(mailbox->search(u"INBOX"_s, noticeSearchTerms())->size(), 2);
        UD_OK(mailbox->folders());
    }

    void hearsNews()
    {
        DovecotServer server;
        UD_START_DOVECOT(server);
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        QVERIFY(mailbox->abilities().idle);
        const auto state = mailbox->examine(u"INBOX"_s);
        UD_OK(state);
        const auto quiet = mailbox->waitForNews(u"INBOX"_s, *state, 200ms, CancelToken());
        UD_OK(quiet);
        QVERIFY(!*quiet);
        QCOMPARE(mailbox->list(u"INBOX"_s, 1)->size(), 0); // still in step
        const CancelToken interrupt;
        interrupt.cancel();
        QVERIFY(!*mailbox->waitForNews(u"INBOX"_s, *state, 1h, interrupt));
        QVERIFY(mailbox->isOpen());
        // Somebody delivers while we wait.
        std::thread other([&server, &state] {
            const auto second = makeImapMailbox(accountOf(server), CancelToken());
            if (second->open() && second->waitForNews(u"INBOX"_s, *state, 100ms, CancelToken()))
                server.deliver(u"INBOX"_s, letter(1));
        });
        const auto heard = mailbox->waitForNews(u"INBOX"_s, *state, 60s, CancelToken());
        other.join();
        UD_OK(heard);
        QVERIFY(*heard);
        QCOMPARE(mailbox->list(u"INBOX"_s, 1)->size(), 1);
        // What came before we began to wait counts as well.
        QVERIFY(*mailbox->waitForNews(u"INBOX"_s, *state, 1h, CancelToken()));
    }

    void newsOfAFolder_data()
    {
        QTest::addColumn<QByteArrayList>("without");
        QTest::addColumn<QByteArray>("asked");
        QTest::newRow("QRESYNC") << QByteArrayList() << QByteArray("(QRESYNC (");
        QTest::newRow("CONDSTORE") << QByteArrayList{"QRESYNC"} << QByteArray("(CONDSTORE)");
        QTest::newRow("UIDs only") << QByteArrayList{"QRESYNC", "CONDSTORE", "ENABLE"} << QByteArray("EXAMINE");
        QTest::newRow("without ESEARCH") << QByteArrayList{"QRESYNC", "CONDSTORE", "ESEARCH", "UIDPLUS", "MOVE"}
                                         << QByteArray("EXAMINE");
    }
    void newsOfAFolder()
    {
        QFETCH(QByteArrayList, without);
        DovecotServer server;
        DovecotOptions options;
        options.without = without;
        options.separator = '/';
        UD_START_DOVECOT(server, options);
        const QString choir = u"Vereine/Chor"_s;
        server.createFolder(choir);
        for (int i = 1; i <= 20; ++i)
            server.deliver(choir, i % 10 == 0 ? notice(i) : letter(i));
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        UD_OK(mailbox->folders());
        const auto first = mailbox->news(choir, {}, {});
        UD_OK(first);
        QCOMPARE(first->arrived.size(), 20);
        QCOMPARE(first->state.messages, 20);
        QVERIFY(first->vanished.isEmpty());
        const FolderMark mark{first->state.uidValidity, first->state.uidNext, first->state.highestModSeq};
        const QList<MessageKey> known{first->arrived.at(9), first->arrived.at(14), first->arrived.at(19)};
        const auto nothing = mailbox->news(choir, mark, known);
        UD_OK(nothing);
        QVERIFY(nothing->arrived.isEmpty() && nothing->vanished.isEmpty());

        server.doveadm({u"expunge"_s, u"-u"_s, server.user(), u"mailbox"_s, choir, u"uid"_s, u"3,10,20"_s});
        server.deliver(choir, letter(21));
        const auto news = mailbox->news(choir, mark, known);
        UD_OK(news);
        QCOMPARE(news->arrived.size(), 1);
        QCOMPARE(news->arrived.first().uid, first->state.uidNext);
        QCOMPARE(news->vanished, (QList<MessageKey>{known.first(), known.last()}));
        QCOMPARE(news->state.messages, 18);

        // Another folder by the same name: everything in it is new.
        server.doveadm({u"mailbox"_s, u"delete"_s, u"-u"_s, server.user(), choir});
        server.createFolder(choir);
        server.deliver(choir, letter(30));
        const auto other = mailbox->news(choir, mark, known);
        UD_OK(other);
        QVERIFY(other->state.uidValidity != mark.uidValidity);
        QCOMPARE(other->arrived.size(), 1);
        QVERIFY(other->vanished.isEmpty());
        const auto gone = mailbox->news(u"Nirgends"_s, mark, known);
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::FolderGone);
        UD_OK(mailbox->news(choir, {}, {})); // still in step
    }

    void manyFoldersInOneGo()
    {
        DovecotServer server;
        UD_START_DOVECOT(server);
        QStringList names{u"INBOX"_s};
        for (int i = 1; i <= 30; ++i) {
            names.append((i == 7 ? u"Chor %1"_s : u"Größe %1"_s).arg(i)); // the test writes files into one
            server.createFolder(names.last());
        }
        server.deliver(names.at(7), letter(1));
        LineFaults slow;
        slow.delayMs = 100; // far longer than the commands take to be written
        FaultProxy proxy(server.imapsPort(), slow);
        ImapSettings settings = accountOf(server);
        settings.port = proxy.port();
        const auto mailbox = makeImapMailbox(settings, CancelToken());
        UD_OK(mailbox->open());
        UD_OK(mailbox->folders());
        UD_OK(mailbox->examine(u"INBOX"_s));
        const int before = proxy.turns();
        const auto states = mailbox->states(names + QStringList{u"Nirgends"_s});
        UD_OK(states);
        QVERIFY(proxy.turns() - before <= 2); // INBOX is open
        QCOMPARE(states->size(), 32);
        for (qsizetype i = 0; i < names.size(); ++i) {
            QVERIFY(states->at(i).uidValidity != 0);
            QCOMPARE(states->at(i).messages, i == 7 ? 1 : 0);
            QCOMPARE(states->at(i).uidNext, i == 7 ? 2u : 1u);
        }
        QCOMPARE(states->last().uidValidity, 0u);
        UD_OK(mailbox->list(u"INBOX"_s, 1));
    }

    void largeMessagesAreReadInPart()
    {
        DovecotServer server;
        UD_START_DOVECOT(server);
        // A notice with an attachment before the report and an original of megabytes.
        const QByteArray attachment = QByteArray(3'000, 'Q').append("\r\n").repeated(300);
        QByteArray big = notice(1);
        big.replace("--b1--\r\n", "");
        big += "--b1\r\nContent-Type: image/png; name=\"chart.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
               attachment +
               "\r\n--b1\r\nContent-Type: message/rfc822\r\n\r\nFrom: rosa@postamt.example\r\nMessage-ID: "
               "<big@postamt.example>\r\n"
               "Subject: Photos\r\nContent-Type: multipart/mixed; boundary=inner\r\n\r\n--inner\r\n\r\n" +
               attachment.repeated(4) + "\r\n--inner--\r\n\r\n--b1--\r\n";
        const QByteArray text = "From: MAILER-DAEMON@mx.example\r\nSubject: failure notice\r\nMessage-ID: "
                                "<text@mx.example>\r\n\r\nHi.\r\n" +
                                attachment.repeated(4);
        server.deliver(u"INBOX"_s, notice(2));
        server.deliver(u"INBOX"_s, big);
        server.deliver(u"INBOX"_s, text);
        FaultProxy proxy(server.imapsPort(), {});
        ImapSettings settings = accountOf(server);
        settings.port = proxy.port();
        const auto mailbox = makeImapMailbox(settings, CancelToken());
        UD_OK(mailbox->open());
        const auto keys = mailbox->list(u"INBOX"_s, 1);
        UD_OK(keys);
        for (const bool sizesKnown : {false, true}) {
            QList<WantedMessage> wanted;
            for (const MessageKey &key : *keys)
                wanted.append({key, sizesKnown ? server.messages(u"INBOX"_s).at(wanted.size()).size : -1});
            QHash<quint32, MessageEssence> got;
            const qint64 before = proxy.bytesToClient();
            UD_OK(mailbox->fetchEssence(wanted, [&](MessageEssence &&one) { got.insert(one.key.uid, one); }));
            QVERIFY2(proxy.bytesToClient() - before < 400'000,
                     qPrintable(QString::number(proxy.bytesToClient() - before)));
            QCOMPARE(got.size(), 3);
            QVERIFY(got[1].whole);
            QCOMPARE(got[1].bytes, notice(2));
            QVERIFY(!got[2].whole);
            QCOMPARE(got[2].size, static_cast<qint64>(big.size()));
            for (const char *part :
                 {"Final-Recipient: rfc822; nobody1@gone.example", "Nobody lives at", "name=\"chart.png\"",
                  "Message-ID: <big@postamt.example>", "Content-Type: multipart/report", "--b1--"})
                QVERIFY2(got[2].bytes.contains(part), part);
            QVERIFY(got[2].bytes.size() < 10'000);
            QVERIFY(got[3].bytes.startsWith("From: MAILER-DAEMON") && got[3].bytes.size() > 200'000);
            QCOMPARE(got[3].size, static_cast<qint64>(text.size()));
        }
        for (const StoredMessage &message : server.messages(u"INBOX"_s))
            QVERIFY(!message.flags.contains(u"\\Seen"_s));
    }

    void foldersThatOthersShareAndThatAreReadOnly()
    {
        DovecotServer server;
        DovecotOptions options;
        options.separator = '/';
        options.extra = u"protocol imap {\n  mail_plugins = acl\n}\nmail_plugins = acl\nplugin {\n  acl = vfile\n}\n"
                        "namespace shared {\n  prefix = Shared/\n  separator = /\n  list = yes\n  subscriptions = no\n"
                        "  location = maildir:%h/others\n}\n"_s;
        UD_START_DOVECOT(server, options);
        server.createFolder(u"Shared/Verein"_s);
        server.doveadm(
            {u"acl"_s, u"set"_s, u"-u"_s, server.user(), u"Shared/Verein"_s, u"owner"_s, u"lookup"_s, u"read"_s});
        server.createFolder(u"Archiv alt"_s);
        server.deliver(u"Archiv alt"_s, notice(1));
        server.doveadm(
            {u"acl"_s, u"set"_s, u"-u"_s, server.user(), u"Archiv alt"_s, u"owner"_s, u"lookup"_s, u"read"_s});
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto folders = mailbox->folders();
        UD_OK(folders);
        QStringList names;
        for (const Folder &folder : *folders)
            names.append(folder.name);
        QVERIFY2(names.contains(u"Shared/Verein"_s), qPrintable(names.join(u' ')));
        UD_OK(mailbox->news(u"Shared/Verein"_s, {}, {}));
        const auto news = mailbox->news(u"Archiv alt"_s, {}, {});
        UD_OK(news);
        QCOMPARE(news->arrived.size(), 1);
        int read = 0;
        UD_OK(mailbox->fetchFacts(news->arrived, [&](MessageFacts &&) { ++read; }));
        QCOMPARE(read, 1);
    }
};

QTEST_GUILESS_MAIN(TestImapReading)
#include "tst_imap_reading.moc"
