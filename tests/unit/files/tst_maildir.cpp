// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailfiles.h"

#include "find/headerfields.h"

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

const Mailbox::BatchSink noJournal = [](std::span<const MoveItem>, const Landing &) -> Result<void> { return {}; };

QList<MoveItem> itemsOf(Mailbox &mailbox, const QString &folder)
{
    QList<MoveItem> items;
    for (const MessageFacts &one : factsOf(mailbox, folder))
        items.append({one.key, messageIdsIn(HeaderFields(one.header).raw("Message-ID")).value(0), one.size});
    return items;
}

} // namespace

class TestMaildir : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plusPlus()
    {
        QTemporaryDir dir;
        const QString root = dir.path();
        writeFile(root + u"/cur/1700000002.b.host:2,S"_s, mail("two"));
        writeFile(root + u"/new/1700000001.a.host"_s, mail("one", "\r\n"));
        writeFile(root + u"/cur/.hidden"_s, "x");
        QDir().mkpath(root + u"/cur/subfolder"_s);
        writeFile(root + u"/.Gesendet/cur/1700000003.c.host:2,FS"_s, mail("sent"));
        writeFile(root + u"/.Gesendet/maildirfolder"_s, "");
        writeFile(root + u"/.Vereine.Chor &- Co/new/1700000004.d.host"_s, mail("choir"));
        writeFile(root + u"/.&BCEEPwQwBDw-/cur/1700000005.e.host:2,"_s, mail("spam"));
        writeFile(root + u"/.notmail/readme"_s, "x");
        const auto before = snapshot(root);

        const auto mailbox = makeMaildirMailbox(root);
        QVERIFY(mailbox->open().has_value());
        QVERIFY(mailbox->abilities().canSweep);
        const auto folders = foldersByName(*mailbox);
        QCOMPARE(folders.size(), 5); // and Trash, which the first move would make
        QCOMPARE(folders.value(u"INBOX"_s).use, FolderUse::Inbox);
        QCOMPARE(folders.value(u"Gesendet"_s).use, FolderUse::Sent);
        QVERIFY(folders.value(u"Gesendet"_s).useIsGuess);
        QCOMPARE(folders.value(u"Спам"_s).use, FolderUse::Junk);
        QCOMPARE(folders.value(u"Trash"_s).use, FolderUse::Trash);
        QCOMPARE(folders.value(u"Vereine.Chor & Co"_s).separator, u'.');
        QCOMPARE(mailbox->examine(u"Trash"_s)->messages, 0);
        QCOMPARE(mailbox->examine(u"Nirgends"_s).error().kind, ErrorKind::FolderGone);

        const QList<MessageFacts> facts = factsOf(*mailbox, u"INBOX"_s);
        QCOMPARE(facts.size(), 2);
        QCOMPARE(facts[0].key.file, u"1700000001.a.host"_s);
        QCOMPARE(facts[0].size, mail("one", "\r\n").size());
        QCOMPARE(facts[0].internalDate.toSecsSinceEpoch(), 1700000001);
        QVERIFY(!facts[0].seen);
        QVERIFY(facts[1].seen);
        const HeaderFields header(facts[1].header);
        QCOMPARE(messageIdsIn(header.raw("Message-ID")).value(0), u"two@postamt.example"_s);
        QVERIFY(!header.has("X-Unwanted"));
        QCOMPARE(messagesOf(*mailbox, u"INBOX"_s), (QByteArrayList{mail("one", "\r\n"), mail("two")}));
        QCOMPARE(messagesOf(*mailbox, u"INBOX"_s, 10), (QByteArrayList{mail("one").first(10), mail("two").first(10)}));
        QCOMPARE(mailbox->filePath(facts[1].key), u"cur/1700000002.b.host:2,S"_s);
        QCOMPARE(mailbox->search(u"INBOX"_s, noticeSearchTerms()).error().kind, ErrorKind::Unsupported);
        QCOMPARE(snapshot(root), before); // nothing moved from new/ to cur/, nothing made
    }

    void nestedFolders()
    {
        QTemporaryDir dir;
        const QString root = dir.path();
        writeFile(root + u"/Inbox/cur/1700000001.a.host:2,"_s, mail("one"));
        writeFile(root + u"/Sent Items/cur/1700000002.b.host:2,S"_s, mail("two"));
        writeFile(root + u"/Work/2024/new/1700000003.c.host"_s, mail("three"));
        writeFile(root + u"/.Old.directory/Deep/cur/1700000004.d.host:2,"_s, mail("four"));
        const auto mailbox = makeMaildirMailbox(root);
        QVERIFY(mailbox->open().has_value());
        const auto folders = foldersByName(*mailbox);
        QCOMPARE(folders.value(u"Inbox"_s).use, FolderUse::Inbox);
        QCOMPARE(folders.value(u"Sent Items"_s).use, FolderUse::Sent);
        QVERIFY(folders.contains(u"Work/2024"_s));
        QVERIFY(!folders.contains(u"Work"_s));
        QVERIFY(folders.contains(u"Old/Deep"_s));
        QCOMPARE(folders.value(u"Work/2024"_s).separator, u'/');
        QCOMPARE(messagesOf(*mailbox, u"Work/2024"_s), QByteArrayList{mail("three")});
    }

    void oddNamesAreReadable()
    {
        QTemporaryDir dir;
        const QString root = dir.path();
        writeFile(root + u"/cur/1700000001.a;2,S"_s, mail("windows"));
        writeFile(root + u"/cur/Ünïcode Größe.eml"_s, mail("unicode"));
        const QByteArray raw = (root + u"/cur/1700000003.gr"_s).toUtf8() + "\xf6\xdf" + "e:2,F";
        FILE *file = fopen(raw.constData(), "wb");
        QVERIFY(file);
        const QByteArray text = mail("latin1");
        QCOMPARE(fwrite(text.constData(), 1, static_cast<size_t>(text.size()), file), static_cast<size_t>(text.size()));
        fclose(file);
        writeFile(root + u"/cur/1700000004.d.host:2,S"_s, mail("twin"));
        writeFile(root + u"/new/1700000004.d.host"_s, mail("twin in new"));
        const auto mailbox = makeMaildirMailbox(root);
        QVERIFY(mailbox->open().has_value());
        QByteArrayList messages = messagesOf(*mailbox, u"INBOX"_s);
        QCOMPARE(messages.size(), 4 + (messages.contains(mail("twin in new")) ? 1 : 0));
        QVERIFY(messages.contains(mail("windows")));
        QVERIFY(messages.contains(mail("unicode")));
        QVERIFY(messages.contains(mail("latin1")));
        QVERIFY(messages.contains(mail("twin")));
        QCOMPARE(remove(raw.constData()), 0); // QTemporaryDir cannot
    }

    void sweepAndUndo()
    {
        QTemporaryDir dir;
        const QString root = dir.path();
        for (int i = 0; i < 250; ++i) {
            const QByteArray id = "m" + QByteArray::number(i);
            const QString flags = i % 3 == 0 ? u":2,FS"_s : u":2,"_s;
            writeFile(root + u"/cur/%1.x.host"_s.arg(1700000000 + i) + flags, mail(id));
        }
        writeFile(root + u"/new/1700009999.n.host"_s, mail("fresh"));
        const auto before = snapshot(root);
        const auto mailbox = makeMaildirMailbox(root);
        QVERIFY(mailbox->open().has_value());
        QList<MoveItem> chosen = itemsOf(*mailbox, u"INBOX"_s);
        QCOMPARE(chosen.size(), 251);
        chosen.removeIf([](const MoveItem &item) { return item.messageId.contains(u'5'); });
        qsizetype announced = 0;
        QList<MoveOutcome> outcomes;
        const auto moved = mailbox->move(
            chosen, u"Trash"_s,
            [&](std::span<const MoveItem> batch, const Landing &) -> Result<void> {
                announced += static_cast<qsizetype>(batch.size());
                return {};
            },
            [&](std::span<const MoveOutcome> batch) -> Result<void> {
                outcomes.append(QList<MoveOutcome>(batch.begin(), batch.end()));
                return {};
            });
        QVERIFY(moved.has_value());
        QCOMPARE(announced, chosen.size());
        QCOMPARE(outcomes.size(), chosen.size());
        QVERIFY(QFileInfo::exists(root + u"/.Trash/maildirfolder"_s));
        QCOMPARE(mailbox->list(u"Trash"_s, 1)->size(), chosen.size());
        QCOMPARE(mailbox->list(u"INBOX"_s, 1)->size(), 251 - chosen.size());
        for (const MessageFacts &one : factsOf(*mailbox, u"INBOX"_s))
            QVERIFY(one.header.contains("5"));
        QCOMPARE(mailbox->locate(chosen, {u"Trash"_s})->size(), chosen.size());
        QCOMPARE(mailbox->locate(chosen, {u"INBOX"_s})->size(), 0);

        QList<MoveItem> back;
        for (const MoveOutcome &one : outcomes) {
            QCOMPARE(one.fate, MoveFate::Moved);
            back.append({one.target, one.item.messageId, one.item.size});
        }
        QVERIFY(mailbox->move(back, u"INBOX"_s, noJournal, nullptr).has_value());
        auto after = snapshot(root);
        after.remove(u".Trash/maildirfolder"_s);
        auto expected = before; // what was in new/ comes back unread, with an empty flags field
        expected.insert(u"cur/1700009999.n.host:2,"_s, expected.take(u"new/1700009999.n.host"_s));
        QCOMPARE(after, expected);
    }

    void looksBeforeItMoves()
    {
        QTemporaryDir dir;
        const QString root = dir.path();
        for (const char *id : {"a", "b", "c", "d"})
            writeFile(root + u"/cur/170000000%1.x:2,"_s.arg(QLatin1Char(id[0])), mail(id));
        writeFile(root + u"/.Trash/cur/170000000d.x:2,S"_s, mail("somebody else"));
        const auto mailbox = makeMaildirMailbox(root);
        QVERIFY(mailbox->open().has_value());
        const QList<MoveItem> items = itemsOf(*mailbox, u"INBOX"_s);
        QCOMPARE(items.size(), 4);
        QVERIFY(QFile::remove(root + u"/cur/170000000a.x:2,"_s));
        writeFile(root + u"/cur/170000000b.x:2,"_s, mail("other"));
        QVERIFY(QFile::rename(root + u"/cur/170000000c.x:2,"_s, root + u"/cur/170000000c.x:2,S"_s)); // read meanwhile
        QHash<QString, MoveOutcome> fates;
        QVERIFY(mailbox
                    ->move(items, u"Trash"_s, noJournal,
                           [&](std::span<const MoveOutcome> batch) -> Result<void> {
                               for (const MoveOutcome &one : batch)
                                   fates.insert(one.item.messageId, one);
                               return {};
                           })
                    .has_value());
        QCOMPARE(fates[u"a@postamt.example"_s].fate, MoveFate::Gone);
        QCOMPARE(fates[u"b@postamt.example"_s].fate, MoveFate::Different);
        QCOMPARE(fates[u"c@postamt.example"_s].fate, MoveFate::Moved);
        QCOMPARE(fates[u"d@postamt.example"_s].fate, MoveFate::Moved);
        const auto after = snapshot(root);
        QCOMPARE(after.value(u".Trash/cur/170000000c.x:2,S"_s), mail("c"));
        QCOMPARE(after.value(u".Trash/cur/170000000d.x:2,S"_s), mail("somebody else")); // not overwritten
        QCOMPARE(mailbox->list(u"Trash"_s, 1)->size(), 3);
        QCOMPARE(messagesOf(*mailbox, u"INBOX"_s), QByteArrayList{mail("other")});
    }

    void journalErrorStopsEverything()
    {
        QTemporaryDir dir;
        writeFile(dir.path() + u"/cur/1700000001.a:2,"_s, mail("a"));
        const auto mailbox = makeMaildirMailbox(dir.path());
        QVERIFY(mailbox->open().has_value());
        const auto moved = mailbox->move(
            itemsOf(*mailbox, u"INBOX"_s), u"Trash"_s,
            [](std::span<const MoveItem>, const Landing &) -> Result<void> { return failure(ErrorKind::DiskFull); },
            nullptr);
        QCOMPARE(moved.error().kind, ErrorKind::DiskFull);
        QCOMPARE(mailbox->list(u"INBOX"_s, 1)->size(), 1);
    }

    void nothingThere()
    {
        QTemporaryDir dir;
        QCOMPARE(makeMaildirMailbox(dir.filePath(u"none"_s))->open().error().kind, ErrorKind::FileNotFound);
        QCOMPARE(makeMaildirMailbox(dir.path())->open().error().kind, ErrorKind::FileDamaged);
    }

    void cancels()
    {
        QTemporaryDir dir;
        writeFile(dir.path() + u"/cur/1700000001.a:2,"_s, mail("a"));
        CancelToken token;
        const auto mailbox = makeMaildirMailbox(dir.path(), token);
        QVERIFY(mailbox->open().has_value());
        const auto keys = mailbox->list(u"INBOX"_s, 1);
        token.cancel();
        QCOMPARE(mailbox->fetchFacts(*keys, [](MessageFacts &&) {}).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestMaildir)
#include "tst_maildir.moc"
