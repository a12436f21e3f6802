// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/folderchoice.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

Folder folder(const QString &name, FolderUse use = FolderUse::None, bool selectable = true)
{
    return {.name = name, .separator = u'/', .use = use, .selectable = selectable};
}

} // namespace

class TestFolderChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposalAndOrder()
    {
        const QList<FolderChoice> chosen =
            chosenFolders({folder(u"All"_s, FolderUse::All), folder(u"Drafts"_s, FolderUse::Drafts),
                           folder(u"Trash"_s, FolderUse::Trash), folder(u"Archive"_s, FolderUse::Archive),
                           folder(u"Choir"_s), folder(u"Sent"_s, FolderUse::Sent), folder(u"Spam"_s, FolderUse::Junk),
                           folder(u"[Gmail]"_s, FolderUse::None, false), folder(u"INBOX"_s, FolderUse::Inbox)},
                          {});
        QStringList read;
        for (const FolderChoice &one : chosen) {
            if (one.read)
                read.append(one.folder.name);
            QVERIFY(!one.byPerson);
        }
        QCOMPARE(read, (QStringList{u"INBOX"_s, u"Spam"_s, u"Choir"_s, u"Sent"_s, u"Archive"_s, u"All"_s}));
        QCOMPARE(chosen.size(), 9);
    }

    void thePersonsWordCounts()
    {
        const QList<FolderChoice> chosen = chosenFolders(
            {folder(u"Trash"_s, FolderUse::Trash), folder(u"Choir"_s), folder(u"Shelf"_s, FolderUse::None, false)},
            {{u"Trash"_s, true}, {u"Choir"_s, false}, {u"Shelf"_s, true}, {u"Gone"_s, true}});
        QCOMPARE(chosen.size(), 3);
        QVERIFY(chosen.at(0).read && chosen.at(0).byPerson);
        QVERIFY(!chosen.at(1).read && chosen.at(1).byPerson);
        QVERIFY(!chosen.at(2).read); // what cannot be opened cannot be read
    }
};

QTEST_APPLESS_MAIN(TestFolderChoice)
#include "tst_folderchoice.moc"
