// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/folderguess.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestFolderGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("use");
        const auto row = [](const QString &name, FolderUse use) {
            QTest::newRow(qPrintable(name)) << name << static_cast<int>(use);
        };
        for (const QString &sent :
             {u"Sent"_s,         u"SENT ITEMS"_s,       u"Gesendete Objekte"_s, u"Éléments envoyés"_s,
              u"Enviados"_s,     u"Itens enviados"_s,   u"Posta inviata"_s,     u"Verzonden items"_s,
              u"Wysłane"_s,      u"Odeslané"_s,         u"Skickat"_s,           u"Sendt post"_s,
              u"Lähetetyt"_s,    u"Elküldött elemek"_s, u"Trimise"_s,           u"Gönderilmiş Öğeler"_s,
              u"Отправленные"_s, u"Надіслані"_s,        u"Απεσταλμένα"_s,       u"送信済みメール"_s,
              u"已发送"_s,       u"보낸메일함"_s,       u"المرسلة"_s,           u"דואר שנשלח"_s})
            row(sent, FolderUse::Sent);
        for (const QString &trash : {u"Trash"_s,
                                     u"Deleted Messages"_s,
                                     u"Papierkorb"_s,
                                     u"Corbeille"_s,
                                     u"Papelera"_s,
                                     u"Lixeira"_s,
                                     u"Cestino"_s,
                                     u"Prullenbak"_s,
                                     u"Kosz"_s,
                                     u"Koš"_s,
                                     u"Papperskorgen"_s,
                                     u"Papirkurv"_s,
                                     u"Roskakori"_s,
                                     u"Kuka"_s,
                                     u"Coș de gunoi"_s,
                                     u"Çöp Kutusu"_s,
                                     u"Корзина"_s,
                                     u"Кошик"_s,
                                     u"Κάδος απορριμμάτων"_s,
                                     u"ゴミ箱"_s,
                                     u"垃圾桶"_s,
                                     u"휴지통"_s,
                                     u"المهملات"_s,
                                     u"אשפה"_s})
            row(trash, FolderUse::Trash);
        for (const QString &junk :
             {u"Junk E-mail"_s, u"Spamverdacht"_s, u"Courrier indésirable"_s, u"Correo no deseado"_s,
              u"Posta indesiderata"_s, u"Ongewenste e-mail"_s, u"Skräppost"_s, u"Roskaposti"_s, u"Спам"_s,
              u"迷惑メール"_s, u"垃圾邮件"_s, u"스팸메일함"_s})
            row(junk, FolderUse::Junk);
        row(u"Archiv"_s, FolderUse::Archive);
        row(u"Brouillons"_s, FolderUse::Drafts);
        for (const QString &none : {u"Presents"_s, u"Sent to lawyer"_s, u"Trash talk"_s, u"Work"_s, u""_s, u"INBOX"_s})
            QTest::newRow(qPrintable(u"none: "_s + none)) << none << static_cast<int>(FolderUse::None);
    }
    void names()
    {
        QFETCH(QString, name);
        QTEST(static_cast<int>(guessFolderUse(name)), "use");
        // However the accents are put together.
        QTEST(static_cast<int>(guessFolderUse(name.normalized(QString::NormalizationForm_D))), "use");
    }

    void oneFolderPerUse()
    {
        QList<Folder> folders{{.name = u"INBOX"_s, .separator = u'/', .use = FolderUse::Inbox},
                              {.name = u"Projects/Sent"_s, .separator = u'/'},
                              {.name = u"Sent Items"_s, .separator = u'/'},
                              {.name = u"Sent"_s, .separator = u'/'},
                              {.name = u"Bin"_s, .separator = u'/'},
                              {.name = u"Müll"_s, .separator = u'/', .use = FolderUse::Trash},
                              {.name = u"Spam"_s, .separator = u'/', .selectable = false}};
        guessFolderUses(folders);
        QCOMPARE(folders[1].use, FolderUse::None);
        QCOMPARE(folders[2].use, FolderUse::None);
        QCOMPARE(folders[3].use, FolderUse::Sent);
        QVERIFY(folders[3].useIsGuess);
        QCOMPARE(folders[4].use, FolderUse::None); // the server said which one is Trash
        QVERIFY(!folders[5].useIsGuess);
        QCOMPARE(folders[6].use, FolderUse::None);
    }
};

QTEST_APPLESS_MAIN(TestFolderGuess)
#include "tst_folderguess.moc"
