// SPDX-License-Identifier: GPL-3.0-or-later
#include "dovecotaccount.h"

#include "find/headerfields.h"

#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

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
        const auto quiet = mailbox->waitForNews(u"INBOX"_s, 200);
        UD_OK(quiet);
        QVERIFY(!*quiet);
        QCOMPARE(mailbox->list(u"INBOX"_s, 1)->size(), 0); // still in step
    }
};

QTEST_GUILESS_MAIN(TestImapReading)
#include "tst_imap_reading.moc"
