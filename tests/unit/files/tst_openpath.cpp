// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailfiles.h"

#include <sys/stat.h>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

class TestOpenPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void singleFiles()
    {
        QTemporaryDir dir;
        const QString eml = dir.filePath(u"saved notice.eml"_s);
        writeFile(eml, mail("saved"));
        auto mailbox = openPath(eml);
        QVERIFY(mailbox.has_value());
        QVERIFY((*mailbox)->open().has_value());
        QVERIFY(!(*mailbox)->abilities().canSweep);
        const auto folders = (*mailbox)->folders();
        QCOMPARE(folders->size(), 1);
        const auto keys = (*mailbox)->list(folders->first().name, 1);
        QCOMPARE(keys->size(), 1);
        QCOMPARE(QDir::cleanPath(keys->first().folder + u'/' + keys->first().file), eml);
        QCOMPARE(messagesOf(**mailbox, folders->first().name), QByteArrayList{mail("saved")});

        const QString mbox = dir.filePath(u"archive"_s);
        writeFile(mbox, "From a@b.example Mon May  6 10:00:00 2024\n" + mail("one"));
        mailbox = openPath(mbox);
        QVERIFY(mailbox.has_value());
        QVERIFY((*mailbox)->open().has_value());
        QCOMPARE((*mailbox)->list(mbox, 1)->first().uid, 1u);
    }

    void maildir()
    {
        QTemporaryDir dir;
        writeFile(dir.filePath(u"new/1700000001.a"_s), mail("one"));
        const auto mailbox = openPath(dir.path());
        QVERIFY(mailbox.has_value());
        QVERIFY((*mailbox)->open().has_value());
        QVERIFY((*mailbox)->abilities().canSweep);
        QCOMPARE((*mailbox)->list(u"INBOX"_s, 1)->size(), 1);
    }

    void folderOfEverything()
    {
        QTemporaryDir dir;
        writeFile(dir.filePath(u"a.eml"_s), mail("a"));
        writeFile(dir.filePath(u"b.EML"_s), mail("b"));
        writeFile(dir.filePath(u"message without suffix"_s), mail("c"));
        writeFile(dir.filePath(u"notes.txt"_s), "milk, bread\n");
        writeFile(dir.filePath(u"deep/er/d.eml"_s), mail("d"));
        writeFile(dir.filePath(u"old/box"_s), "From a@b.example Mon May  6 10:00:00 2024\n" + mail("e"));
        writeFile(dir.filePath(u"md/cur/1700000001.f:2,"_s), mail("f"));
        const auto before = snapshot(dir.path());
        const auto mailbox = openPath(dir.path());
        QVERIFY(mailbox.has_value());
        QVERIFY((*mailbox)->open().has_value());
        QByteArrayList all;
        const auto folders = (*mailbox)->folders();
        for (const Folder &folder : *folders)
            all.append(messagesOf(**mailbox, folder.name));
        std::sort(all.begin(), all.end());
        QByteArrayList expected{mail("a"), mail("b"), mail("c"), mail("d"), mail("e"), mail("f")};
        std::sort(expected.begin(), expected.end());
        QCOMPARE(all, expected);
        QCOMPARE(snapshot(dir.path()), before);
    }

    void linksThatLeadInCircles()
    {
        QTemporaryDir dir;
        writeFile(dir.filePath(u"mail/a.eml"_s), mail("a"));
        writeFile(dir.filePath(u"mail/md/cur/1700000001.b:2,"_s), mail("b"));
        QVERIFY(QFile::link(dir.path(), dir.filePath(u"mail/up"_s)));
        QVERIFY(QFile::link(dir.filePath(u"mail/md"_s), dir.filePath(u"mail/md/.Loop"_s)));
        QVERIFY(QFile::link(dir.filePath(u"nowhere"_s), dir.filePath(u"mail/gone.eml"_s)));
        QVERIFY(QFile::link(dir.filePath(u"mail/md/cur"_s), dir.filePath(u"mail/md/cur/1700000002.c:2,"_s)));
        QCOMPARE(mkfifo(QFile::encodeName(dir.filePath(u"mail/pipe.eml"_s)).constData(), 0600),
                 0); // would wait for ever
        const auto mailbox = openPath(dir.path());
        QVERIFY(mailbox.has_value());
        QVERIFY((*mailbox)->open().has_value());
        QByteArrayList all;
        const auto folders = (*mailbox)->folders();
        for (const Folder &folder : *folders)
            all.append(messagesOf(**mailbox, folder.name));
        std::sort(all.begin(), all.end());
        QCOMPARE(all, (QByteArrayList{mail("a"), mail("b")}));
    }

    void maildirWithoutAllItsParts()
    {
        QTemporaryDir dir;
        writeFile(dir.filePath(u"only-cur/cur/1700000001.a:2,S"_s), mail("a"));
        writeFile(dir.filePath(u"only-new/new/1700000001.b"_s), mail("b"));
        writeFile(dir.filePath(u"only-tmp/tmp/1700000001.c"_s), mail("c")); // still being delivered
        for (const auto &[name, count] : {std::pair{"only-cur", 1}, std::pair{"only-new", 1}}) {
            const auto mailbox = openPath(dir.filePath(QString::fromLatin1(name)));
            QVERIFY2(mailbox.has_value() && (*mailbox)->open().has_value(), name);
            QCOMPARE((*mailbox)->list(u"INBOX"_s, 1)->size(), count);
        }
    }

    void nothingToOpen()
    {
        QTemporaryDir dir;
        QCOMPARE(openPath(dir.filePath(u"none"_s)).error().kind, ErrorKind::FileNotFound);
        QCOMPARE(openPath(dir.path()).error().kind, ErrorKind::FileDamaged);
        const QString pipe = dir.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(openPath(pipe).error().kind, ErrorKind::FileDamaged);
        QCOMPARE(makeEmlMailbox({pipe})->open().error().kind, ErrorKind::FileDamaged);
        writeFile(dir.filePath(u"photo.jpg"_s), QByteArray(1000, '\xff'));
        QCOMPARE(openPath(dir.path()).error().kind, ErrorKind::FileDamaged);
    }

    void manyFiles()
    {
        QTemporaryDir dir;
        writeFile(dir.filePath(u"a.eml"_s), mail("a"));
        writeFile(dir.filePath(u"sub/b.eml"_s), mail("b"));
        const auto mailbox = makeEmlMailbox({dir.filePath(u"a.eml"_s), dir.filePath(u"sub/b.eml"_s)});
        QVERIFY(mailbox->open().has_value());
        QCOMPARE(mailbox->folders()->size(), 2);
        const auto missing = makeEmlMailbox({dir.filePath(u"gone.eml"_s)})->open();
        QCOMPARE(missing.error().kind, ErrorKind::FileNotFound);
        QCOMPARE(missing.error().subject, dir.filePath(u"gone.eml"_s));
    }
};

QTEST_GUILESS_MAIN(TestOpenPath)
#include "tst_openpath.moc"
