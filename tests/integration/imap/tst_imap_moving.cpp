// SPDX-License-Identifier: GPL-3.0-or-later
#include "dovecotaccount.h"

#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

const QString inbox = u"INBOX"_s;
const QString trash = u"Trash"_s;

const Mailbox::BatchSink noJournal = [](std::span<const MoveItem>, const Landing &) -> Result<void> { return {}; };

} // namespace

class TestImapMoving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesExactlyTheChosen_data()
    {
        QTest::addColumn<QByteArrayList>("without");
        QTest::newRow("MOVE") << QByteArrayList();
        QTest::newRow("UIDPLUS only") << QByteArrayList{"MOVE"};
    }
    void movesExactlyTheChosen()
    {
        QFETCH(QByteArrayList, without);
        DovecotServer server;
        DovecotOptions options;
        options.without = without;
        UD_START_DOVECOT(server, options);
        // Every kind of flag, among them another program's \Deleted, which must survive.
        const QByteArrayList flags{"", "S", "F", "FS", "T", "RS"};
        for (int i = 1; i <= 450; ++i)
            server.deliver(inbox, i % 2 ? notice(i) : letter(i), flags[i % flags.size()]);
        server.deliver(trash, letter(9000));
        const QList<StoredMessage> before = server.messages(inbox);
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        QCOMPARE(mailbox->abilities().move, without.isEmpty());
        const auto state = mailbox->examine(inbox);
        UD_OK(state);
        QList<MoveItem> chosen;
        for (const MoveItem &item : itemsOf(server, inbox, state->uidValidity)) {
            if (item.messageId.startsWith(u"notice"_s))
                chosen.append(item);
        }
        QCOMPARE(chosen.size(), 225);

        qsizetype announced = 0;
        QList<MoveOutcome> outcomes;
        const auto moved = mailbox->move(
            chosen, trash,
            [&](std::span<const MoveItem> batch, const Landing &) -> Result<void> {
                announced += static_cast<qsizetype>(batch.size());
                return {};
            },
            [&](std::span<const MoveOutcome> batch) -> Result<void> {
                outcomes.append(QList<MoveOutcome>(batch.begin(), batch.end()));
                return {};
            });
        UD_OK(moved);
        QCOMPARE(announced, 225);
        QCOMPARE(outcomes.size(), 225);
        QHash<quint32, QString> inTrash;
        for (const StoredMessage &message : server.messages(trash))
            inTrash.insert(message.uid, message.messageId);
        QCOMPARE(inTrash.size(), 226);
        for (const MoveOutcome &one : outcomes) {
            QCOMPARE(one.fate, MoveFate::Moved);
            QCOMPARE(one.target.folder, trash);
            QCOMPARE(inTrash.value(one.target.uid), one.item.messageId);
        }
        QList<StoredMessage> expected;
        for (const StoredMessage &message : before) {
            if (message.messageId.startsWith(u"letter"_s))
                expected.append(message);
        }
        QCOMPARE(server.messages(inbox), expected); // same UIDs, same flags, nobody else's \Deleted expunged

        // And back again, with their flags.
        QList<MoveItem> back;
        for (const MoveOutcome &one : outcomes)
            back.append({one.target, one.item.messageId, one.item.size});
        UD_OK(mailbox->move(back, inbox, noJournal, nullptr));
        QCOMPARE(idsIn(server, trash), QStringList{u"letter-9000@postamt.example"_s});
        QHash<QString, QStringList> flagsNow;
        for (const StoredMessage &message : server.messages(inbox))
            flagsNow.insert(message.messageId, message.flags);
        QCOMPARE(flagsNow.size(), 450);
        for (const StoredMessage &message : before)
            QCOMPARE(flagsNow.value(message.messageId), message.flags);
    }

    void copiesAndMarksWithoutUidPlus()
    {
        DovecotServer server;
        DovecotOptions options;
        options.without = {"MOVE", "UIDPLUS"};
        UD_START_DOVECOT(server, options);
        for (int i = 1; i <= 6; ++i)
            server.deliver(inbox, notice(i), i == 6 ? "T" : "");
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto state = mailbox->examine(inbox);
        UD_OK(state);
        QList<MoveItem> chosen = itemsOf(server, inbox, state->uidValidity).first(2);
        QList<MoveOutcome> outcomes;
        UD_OK(mailbox->move(chosen, trash, noJournal, [&](std::span<const MoveOutcome> batch) -> Result<void> {
            outcomes.append(QList<MoveOutcome>(batch.begin(), batch.end()));
            return {};
        }));
        QCOMPARE(outcomes.size(), 2);
        QCOMPARE(outcomes[0].fate, MoveFate::Copied);
        QCOMPARE(outcomes[1].fate, MoveFate::Copied);
        mailbox->close();
        const QList<StoredMessage> after = server.messages(inbox);
        QCOMPARE(after.size(), 6);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(after[i].flags.contains(u"\\Deleted"_s), i < 2 || i == 5);
        QCOMPARE(idsIn(server, trash).size(), 2);
    }

    void looksBeforeItMoves()
    {
        DovecotServer server;
        UD_START_DOVECOT(server);
        for (int i = 1; i <= 6; ++i)
            server.deliver(inbox, notice(i));
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto state = mailbox->examine(inbox);
        UD_OK(state);
        QList<MoveItem> items = itemsOf(server, inbox, state->uidValidity);
        items[0].messageId = u"somebody-else@mx.example"_s; // that UID is another message now
        items[1].size += 1;
        server.doveadm(
            {u"expunge"_s, u"-u"_s, server.user(), u"mailbox"_s, inbox, u"uid"_s, QString::number(items[2].key.uid)});
        QList<MoveOutcome> outcomes;
        qsizetype announced = 0;
        UD_OK(mailbox->move(
            items, trash,
            [&](std::span<const MoveItem> batch, const Landing &) -> Result<void> {
                announced += static_cast<qsizetype>(batch.size());
                return {};
            },
            [&](std::span<const MoveOutcome> batch) -> Result<void> {
                outcomes.append(QList<MoveOutcome>(batch.begin(), batch.end()));
                return {};
            }));
        QCOMPARE(announced, 3);
        QCOMPARE(outcomes.size(), 6);
        QCOMPARE(outcomes[0].fate, MoveFate::Different);
        QCOMPARE(outcomes[1].fate, MoveFate::Different);
        QCOMPARE(outcomes[2].fate, MoveFate::Gone);
        for (int i = 3; i < 6; ++i)
            QCOMPARE(outcomes[i].fate, MoveFate::Moved);
        QCOMPARE(idsIn(server, inbox).size(), 2);
        QCOMPARE(idsIn(server, trash).size(), 3);
    }

    void refusesAChangedFolder()
    {
        DovecotServer server;
        UD_START_DOVECOT(server);
        server.deliver(inbox, notice(1));
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto state = mailbox->examine(inbox);
        UD_OK(state);
        const QList<MoveItem> items = itemsOf(server, inbox, state->uidValidity + 1);
        const auto moved = mailbox->move(items, trash, noJournal, nullptr);
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::FolderChanged);
        QCOMPARE(moved.error().subject, inbox);
        QCOMPARE(idsIn(server, inbox).size(), 1);
        QCOMPARE(idsIn(server, trash).size(), 0);
    }

    void journalErrorStopsEverything()
    {
        DovecotServer server;
        UD_START_DOVECOT(server);
        for (int i = 1; i <= 3; ++i)
            server.deliver(inbox, notice(i));
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto state = mailbox->examine(inbox);
        UD_OK(state);
        const auto moved = mailbox->move(
            itemsOf(server, inbox, state->uidValidity), trash,
            [](std::span<const MoveItem>, const Landing &) -> Result<void> { return failure(ErrorKind::DiskFull); },
            nullptr);
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::DiskFull);
        QCOMPARE(idsIn(server, inbox).size(), 3);
        QCOMPARE(idsIn(server, trash).size(), 0);
    }

    void targetMissing()
    {
        DovecotServer server;
        UD_START_DOVECOT(server);
        server.deliver(inbox, notice(1));
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto state = mailbox->examine(inbox);
        UD_OK(state);
        const QList<MoveItem> items = itemsOf(server, inbox, state->uidValidity);
        const auto moved = mailbox->move(items, u"Müll"_s, noJournal, nullptr);
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::FolderGone);
        QCOMPARE(moved.error().subject, u"Müll"_s);
        QCOMPARE(idsIn(server, inbox).size(), 1);
        UD_OK(mailbox->createFolder(u"Müll"_s));
        UD_OK(mailbox->createFolder(u"Müll"_s)); // there already: no error
        UD_OK(mailbox->move(items, u"Müll"_s, noJournal, nullptr));
        QCOMPARE(idsIn(server, u"Müll"_s).size(), 1);
    }

    void quotaFull()
    {
        // A COPY needs room for both; MOVE within one mailbox does not.
        DovecotServer server;
        DovecotOptions options;
        options.without = {"MOVE"};
        options.quotaMessages = 10;
        UD_START_DOVECOT(server, options);
        for (int i = 1; i <= 10; ++i)
            server.deliver(inbox, notice(i));
        server.doveadm({u"quota"_s, u"recalc"_s, u"-u"_s, server.user()});
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto state = mailbox->examine(inbox);
        UD_OK(state);
        QList<MoveOutcome> outcomes;
        const auto moved = mailbox->move(itemsOf(server, inbox, state->uidValidity), trash, noJournal,
                                         [&](std::span<const MoveOutcome> batch) -> Result<void> {
                                             outcomes.append(QList<MoveOutcome>(batch.begin(), batch.end()));
                                             return {};
                                         });
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::QuotaExceeded);
        QCOMPARE(moved.error().subject, trash);
        QCOMPARE(outcomes.size(), 10);
        for (const MoveOutcome &one : outcomes)
            QCOMPARE(one.fate, MoveFate::NotMoved);
        QCOMPARE(idsIn(server, inbox).size(), 10);
        QCOMPARE(idsIn(server, trash).size(), 0);
    }

    void foldersThatMayNotBeChanged_data()
    {
        QTest::addColumn<QByteArray>("rights");
        QTest::addColumn<QByteArrayList>("without");
        QTest::newRow("read only") << QByteArray("lr") << QByteArrayList();
        QTest::newRow("nothing may be taken out") << QByteArray("lrwsi") << QByteArrayList();
        QTest::newRow("nothing may be taken out, without MOVE") << QByteArray("lrwsi") << QByteArrayList{"MOVE"};
        QTest::newRow("marked, but not expunged, without MOVE") << QByteArray("lrwsit") << QByteArrayList{"MOVE"};
    }
    void foldersThatMayNotBeChanged()
    {
        // A folder that somebody else shares: RFC 4314 rights, given by Dovecot's ACL file.
        QFETCH(QByteArray, rights);
        QFETCH(QByteArrayList, without);
        DovecotServer server;
        DovecotOptions options;
        options.without = without;
        options.extra = u"mail_plugins = acl\nplugin {\n  acl = vfile\n}"_s;
        UD_START_DOVECOT(server, options);
        const QString shared = u"Archive"_s;
        for (int i = 1; i <= 4; ++i)
            server.deliver(shared, notice(i), i == 4 ? "T" : "");
        server.writeInto(shared, u"dovecot-acl"_s, "owner " + rights + "\n");
        const QList<StoredMessage> before = server.messages(shared);
        QCOMPARE(before.size(), 4);
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto state = mailbox->examine(shared);
        UD_OK(state);
        QList<MoveOutcome> outcomes;
        const auto moved = mailbox->move(itemsOf(server, shared, state->uidValidity).first(3), trash, noJournal,
                                         [&](std::span<const MoveOutcome> batch) -> Result<void> {
                                             outcomes.append(QList<MoveOutcome>(batch.begin(), batch.end()));
                                             return {};
                                         });
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::FolderReadOnly);
        QCOMPARE(moved.error().subject, shared);
        for (const MoveOutcome &one : outcomes)
            QCOMPARE(one.fate, MoveFate::NotMoved);
        QCOMPARE(server.messages(shared), before); // not even a mark
        QCOMPARE(idsIn(server, trash), QStringList());
    }

    void tenThousand()
    {
        DovecotServer server;
        DovecotOptions options;
        options.separator = '/';
        UD_START_DOVECOT(server, options);
        constexpr int count = 10'000;
        const QString folder = u"Archive/2024"_s;
        server.createFolder(folder);
        for (int i = 1; i <= 2 * count; ++i)
            server.deliver(folder, i % 2 == 0 ? notice(i) : letter(i));
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto state = mailbox->examine(folder);
        UD_OK(state);
        QList<MoveItem> chosen = itemsOf(server, folder, state->uidValidity);
        chosen.removeIf([](const MoveItem &item) { return !item.messageId.startsWith(u"notice"_s); });
        QCOMPARE(chosen.size(), count);
        QHash<quint32, QString> told;
        UD_OK(mailbox->move(chosen, trash, noJournal, [&](std::span<const MoveOutcome> batch) -> Result<void> {
            for (const MoveOutcome &one : batch)
                told.insert(one.target.uid, one.item.messageId);
            return {};
        }));
        const QList<StoredMessage> inTrash = server.messages(trash);
        QCOMPARE(inTrash.size(), count);
        for (const StoredMessage &message : inTrash)
            QCOMPARE(told.value(message.uid), message.messageId);
        const QList<StoredMessage> left = server.messages(folder);
        QCOMPARE(left.size(), count);
        for (const StoredMessage &message : left)
            QVERIFY(message.messageId.startsWith(u"letter"_s));
    }

    void locatesWhatWasMoved()
    {
        DovecotServer server;
        UD_START_DOVECOT(server);
        for (int i = 1; i <= 8; ++i)
            server.deliver(inbox, notice(i));
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto state = mailbox->examine(inbox);
        UD_OK(state);
        const QList<MoveItem> items = itemsOf(server, inbox, state->uidValidity);
        UD_OK(mailbox->move(items.first(3), trash, noJournal, nullptr));
        const auto there = mailbox->locate(items, {trash});
        UD_OK(there);
        QCOMPARE(there->size(), 3);
        for (const MoveOutcome &one : *there)
            QVERIFY(one.target.uid != 0);
        const auto here = mailbox->locate(items, {inbox});
        UD_OK(here);
        QCOMPARE(here->size(), 5);
    }

    void finishesAnInterruptedCopy()
    {
        DovecotServer server;
        DovecotOptions options;
        options.without = {"MOVE"};
        UD_START_DOVECOT(server, options);
        for (int i = 1; i <= 4; ++i)
            server.deliver(inbox, notice(i));
        server.deliver(trash, notice(1)); // as if the line had been cut between COPY and EXPUNGE
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        const auto state = mailbox->examine(inbox);
        UD_OK(state);
        const QList<MoveItem> items = itemsOf(server, inbox, state->uidValidity);
        auto copied = mailbox->locate(items, {trash});
        UD_OK(copied);
        QCOMPARE(copied->size(), 1);
        QList<MoveOutcome> outcomes;
        UD_OK(mailbox->finishCopied(*copied, [&](std::span<const MoveOutcome> batch) -> Result<void> {
            outcomes.append(QList<MoveOutcome>(batch.begin(), batch.end()));
            return {};
        }));
        QCOMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes[0].fate, MoveFate::Moved);
        QCOMPARE(idsIn(server, inbox).size(), 3);
        QCOMPARE(idsIn(server, trash).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestImapMoving)
#include "tst_imap_moving.moc"
