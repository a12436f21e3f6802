// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailfiles.h"

#include "files/mboxindex.h"
#include "find/headerfields.h"

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

class TestMbox : public QObject
{
    Q_OBJECT

private:
    QByteArrayList split(const QByteArray &bytes)
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"mail.mbox"_s);
        writeFile(path, bytes);
        const auto mailbox = makeMboxMailbox(path);
        if (const auto opened = mailbox->open(); !opened)
            return {"not opened"};
        return messagesOf(*mailbox, mailbox->folders()->first().name);
    }

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("messages");
        const QByteArray from = "From otto@nachbar.example Mon May  6 10:00:00 2024\n";
        const QByteArray one = mail("one");
        const QByteArray two = mail("two");
        QTest::newRow("two") << from + one + "\n" + from + two + "\n" << QByteArrayList{one, two};
        QTest::newRow("no blank line at the end") << from + one + "\n" + from + two << QByteArrayList{one, two};
        QTest::newRow("Thunderbird") << "From - Mon May 06 10:00:00 2024\n" + one +
                                            "\nFrom - Mon May 06 10:00:00 2024\n" + two + "\n"
                                     << QByteArrayList{one, two};
        QTest::newRow("zone before the year") << "From 123@xxx Mon May 06 10:00:00 +0200 2024\n" + one +
                                                     "\nFrom 124@xxx Mon May 06 10:00:00 +0000 2024\n" + two
                                              << QByteArrayList{one, two};
        QTest::newRow("blank line missing") << from + one + from + two << QByteArrayList{one, two};
        QTest::newRow("CRLF") << QByteArray(from + one + "\n" + from + two + "\n").replace("\n", "\r\n")
                              << QByteArrayList{mail("one", "\r\n"), mail("two", "\r\n")};
        QTest::newRow("text that begins with From")
            << from + one + "\nFrom my window I see snow.\n\nFrom 10:00 on, in 2024, nothing.\n" + "\n" + from + two
            << QByteArrayList{one + "\nFrom my window I see snow.\n\nFrom 10:00 on, in 2024, nothing.\n", two};
        QTest::newRow("mboxrd") << from + one + ">From the start\n>>From the quoted\n> From no\n\n" + from + two
                                << QByteArrayList{one + "From the start\n>From the quoted\n> From no\n", two};
        QTest::newRow("an mbox quoted in a letter without a header after it")
            << from + one + "\n" + from + "and so it went on\n\n" + from + two
            << QByteArrayList{one + "\n" + from + "and so it went on\n", two};
        QTest::newRow("empty message") << from + "\n" + from + two << QByteArrayList{"", two};
        QTest::newRow("no messages") << QByteArray() << QByteArrayList();
    }
    void splits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, messages);
        QCOMPARE(split(bytes), messages);
    }

    void numbersFactsAndPlaces()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"Sent.mbox"_s);
        QByteArray second = mail("two");
        second.replace("\n\n", "\nStatus: RO\nX-Status: F\n\n");
        writeFile(path, "From a@b.example Mon May  6 10:00:00 2024\n" + mail("one") +
                            "\nFrom a@b.example Mon May  6 10:00:00 2024 +0200\n" + second + "\n");
        const auto before = snapshot(dir.path());
        const auto mailbox = makeMboxMailbox(path);
        QVERIFY(mailbox->open().has_value());
        QVERIFY(!mailbox->abilities().canSweep);
        const auto folders = mailbox->folders();
        QCOMPARE(folders->size(), 1);
        QCOMPARE(folders->first().use, FolderUse::Sent);
        const QList<MessageFacts> facts = factsOf(*mailbox, folders->first().name);
        QCOMPARE(facts.size(), 2);
        QCOMPARE(facts[0].key.uid, 1u);
        QCOMPARE(facts[0].key.folder, path);
        QCOMPARE(facts[1].key.uid, 2u);
        QCOMPARE(facts[0].size, mail("one").size());
        QVERIFY(!facts[0].seen);
        QVERIFY(facts[1].seen);
        QVERIFY(facts[1].flagged);
        QCOMPARE(facts[0].internalDate.toString(Qt::ISODate), u"2024-05-06T10:00:00Z"_s);
        QCOMPARE(facts[1].internalDate.toString(Qt::ISODate), u"2024-05-06T08:00:00Z"_s);
        QCOMPARE(messageIdsIn(HeaderFields(facts[1].header).raw("Message-ID")).value(0), u"two@postamt.example"_s);
        const QList<MoveItem> items{{facts[0].key, u"one@postamt.example"_s, facts[0].size}};
        QCOMPARE(mailbox->move(items, u"Trash"_s, nullptr, nullptr).error().kind, ErrorKind::FolderGone);
        QCOMPARE(snapshot(dir.path()), before);
    }

    void messagesAcrossPieces()
    {
        // "\nFrom " must be found wherever the 4 MB pieces are cut: at each of the offsets around the border.
        const QByteArray from = "From a@b.example Mon May  6 10:00:00 2024\n";
        for (int shift = -12; shift <= 12; ++shift) {
            QByteArray bytes = from + mail("one");
            bytes.append(QByteArray(4 * 1024 * 1024 + shift - bytes.size() - 2, 'x')).append("\n\n");
            QCOMPARE(bytes.size(), 4 * 1024 * 1024 + shift);
            bytes += from + mail("two");
            const QByteArrayList messages = split(bytes);
            QCOMPARE(messages.size(), 2);
            QCOMPARE(messages[1], mail("two"));
        }
    }

    void largerThanTwoGigabytes()
    {
        // A hole in the file stands for an attachment of 2.2 GB: it takes no room on the disk, and must take none in memory.
        constexpr qint64 hole = 2'200'000'000;
        const auto peak = [] { // kilobytes
            QFile status(u"/proc/self/status"_s);
            const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
            return text.sliced(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toLongLong();
        };
        QTemporaryDir dir;
        const QString path = dir.filePath(u"archive"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray from = "From a@b.example Mon May  6 10:00:00 2024\n";
        file.write(from + mail("one"));
        QVERIFY(file.seek(hole));
        file.write("\n\n" + from + mail("two") + "\n");
        file.close();
        const qint64 before = peak();
        const auto mailbox = makeMboxMailbox(path);
        QVERIFY(mailbox->open().has_value());
        const QList<MessageFacts> facts = factsOf(*mailbox, path);
        QCOMPARE(facts.size(), 2);
        QCOMPARE(facts[0].size, hole - from.size() + 1);
        QCOMPARE(facts[1].size, mail("two").size());
        const QList<MessageKey> second{facts[1].key};
        QByteArray text;
        QVERIFY(
            mailbox->fetchMessages(second, 1'000'000, [&](const MessageKey &, QByteArray &&bytes) { text = bytes; }));
        QCOMPARE(text, mail("two"));
        QVERIFY2(peak() - before < 32 * 1024, qPrintable(QString::number(peak() - before)));
    }

    void damagedOrGone()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"x.mbox"_s);
        QCOMPARE(makeMboxMailbox(path)->open().error().kind, ErrorKind::FileNotFound);
        writeFile(path, "%PDF-1.4\n");
        const auto opened = makeMboxMailbox(path)->open();
        QCOMPARE(opened.error().kind, ErrorKind::FileDamaged);
        QCOMPARE(opened.error().subject, path);
        writeFile(path, "From a@b.example Mon May  6 10:00:00 2024\n" + mail("one"));
        const auto mailbox = makeMboxMailbox(path);
        QVERIFY(mailbox->open().has_value());
        const auto keys = mailbox->list(path, 1);
        QCOMPARE(keys->size(), 1);
        QVERIFY(QFile::remove(path));
        QCOMPARE(mailbox->fetchFacts(*keys, [](MessageFacts &&) {}).error().kind, ErrorKind::FileNotFound);
    }

    void growsWhileOpen()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"inbox"_s);
        const QByteArray one = "From a@b.example Mon May  6 10:00:00 2024\n" + mail("one") + "\n";
        writeFile(path, one);
        const auto mailbox = makeMboxMailbox(path);
        QVERIFY(mailbox->open().has_value());
        QCOMPARE(mailbox->list(path, 1)->size(), 1);
        writeFile(path, one + one);
        QCOMPARE(mailbox->list(path, 1)->size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMbox)
#include "tst_mbox.moc"
