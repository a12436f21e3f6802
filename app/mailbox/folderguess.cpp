// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/folderguess.h"

#include <QHash>
#include <QStringList>

#include <limits>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

struct Guess {
    FolderUse use = FolderUse::None;
    int rank = 0; ///< lower: more usual
};

/// Names as servers and mail programs give them, in case-folded form, separated by '|': en, de, fr, es, pt, it, nl, pl, cs,
/// sv, da/nb, fi, hu, ro, tr, ru, uk, bg, el, ja, zh, ko, ar, he.
constexpr QStringView sentNames =
    u"sent|sent items|sent mail|sent messages|sent e-mail|gesendet|gesendete elemente|gesendete objekte|"
    u"gesendete nachrichten|envoyés|envoyé|messages envoyés|éléments envoyés|courrier envoyé|objets envoyés|enviados|"
    u"enviado|elementos enviados|mensajes enviados|correo enviado|itens enviados|mensagens enviadas|enviadas|"
    u"e-mails enviados|posta inviata|inviata|inviati|messaggi inviati|elementi inviati|verzonden|verzonden items|"
    u"verzonden berichten|wysłane|elementy wysłane|wysłane wiadomości|odeslané|odeslaná pošta|odeslaná|odoslané|"
    u"odoslaná pošta|skickat|skickade|skickade objekt|skickade meddelanden|sendt|sendte|sendte elementer|sendt post|"
    u"sendt mail|sendte e-mails|lähetetyt|lähetetyt viestit|elküldött|elküldött elemek|elküldött üzenetek|trimise|"
    u"elemente trimise|mesaje trimise|gönderilmiş|gönderilenler|gönderilmiş öğeler|gönderilmiş postalar|"
    u"gönderilmiş iletiler|отправленные|отправленное|отправленные письма|надіслані|надіслане|відправлені|изпратени|"
    u"изпратена поща|απεσταλμένα|σταλμένα|送信済み|送信済みメール|送信済みアイテム|送信済みトレイ|已发送|已发送邮件|"
    u"已发邮件|寄件備份|寄件备份|已傳送|已傳送的郵件|보낸편지함|보낸 편지함|보낸메일함|보낸 메일함|المرسلة|البريد "
    u"المرسل|"
    u"الرسائل المرسلة|العناصر المرسلة|נשלח|דואר שנשלח|פריטים שנשלחו";
constexpr QStringView trashNames =
    u"trash|deleted items|deleted messages|deleted|bin|papierkorb|gelöschte elemente|gelöschte objekte|"
    u"gelöschte nachrichten|gelöscht|corbeille|éléments supprimés|messages supprimés|poubelle|papelera|"
    u"elementos eliminados|papelera de reciclaje|eliminados|mensajes eliminados|lixeira|itens excluídos|"
    u"itens eliminados|lixo|cestino|posta eliminata|elementi eliminati|eliminata|prullenbak|prullenmand|"
    u"verwijderde items|verwijderd|kosz|elementy usunięte|usunięte|koš|odstraněná pošta|odstraněné položky|kôš|"
    u"odstránená pošta|papperskorgen|papperskorg|borttaget|borttagna objekt|papirkurv|papirkurven|slettet post|"
    u"slettede elementer|slettet|slettede e-mails|søppelbøtte|roskakori|poistetut|poistetut viestit|kuka|törölt elemek|"
    u"lomtár|coș de gunoi|coş de gunoi|coș|gunoi|elemente șterse|çöp kutusu|çöp|silinmiş öğeler|silinenler|"
    u"silinmiş postalar|корзина|удаленные|удалённые|удаленное|удалённое|кошик|видалені|видалене|кошче|изтрити|κάδος|"
    u"κάδος απορριμμάτων|κάδος ανακύκλωσης|διαγραμμένα|απορρίμματα|ゴミ箱|ごみ箱|削除済みアイテム|已删除|已删除邮件|"
    u"垃圾桶|回收站|废件箱|刪除的郵件|已刪除|已刪除的項目|휴지통|지운편지함|지운 편지함|المهملات|سلة المهملات|المحذوفة|"
    u"العناصر المحذوفة|אשפה|פריטים שנמחקו";
constexpr QStringView junkNames =
    u"junk|spam|junk e-mail|junk email|junk mail|bulk mail|bulk|spamverdacht|unerwünscht|unerwünschte werbung|"
    u"indésirables|courrier indésirable|pourriel|pourriels|correo no deseado|correo basura|no deseado|lixo eletrônico|"
    u"lixo eletrónico|lixo electrónico|correio indesejado|posta indesiderata|indesiderata|ongewenste e-mail|ongewenst|"
    u"wiadomości-śmieci|niechciane|nevyžádaná pošta|nevyžádaná|hromadné|skräppost|skräp|uønsket e-post|søppelpost|"
    u"uønsket mail|uønsket|roskaposti|levélszemét|mesaje nedorite|e-mail nedorit|önemsiz|önemsiz e-posta|gereksiz|"
    u"istenmeyen|спам|нежелательная почта|небажана пошта|нежелана поща|ανεπιθύμητη αλληλογραφία|ανεπιθύμητα|"
    u"迷惑メール|垃圾邮件|垃圾郵件|스팸|스팸메일함|스팸함|정크 메일|البريد العشوائي|بريد مزعج|البريد غير الهام|דואר "
    u"זבל|"
    u"ספאם";
constexpr QStringView archiveNames =
    u"archive|archives|archived|archiv|archivo|archivados|arquivo|arquivo morto|arquivados|archivio|archiviati|archief|"
    u"archiwum|archivovat|archív|arkiv|arkiverat|arkisto|archívum|arhivă|arhiva|arşiv|архив|архів|архива|αρχείο|"
    u"アーカイブ|归档|存档|封存|보관함|보관|الأرشيف|ארכיון";
constexpr QStringView draftNames = u"drafts|draft|entwürfe|brouillons|borradores|rascunhos|bozze|concepten|kopie "
                                   u"robocze|wersje robocze|szkice|koncepty|"
                                   u"rozepsané|utkast|kladder|kladde|luonnokset|piszkozatok|ciorne|schițe|taslaklar|"
                                   u"черновики|чернетки|чернови|πρόχειρα|"
                                   u"下書き|草稿|草稿箱|草稿匣|임시보관함|임시 보관함|المسودات|טיוטות";

QString folded(const QString &name)
{
    QString text = name.normalized(QString::NormalizationForm_C).toCaseFolded().simplified();
    return text.replace(u'_', u' ');
}

QHash<QString, Guess> makeTable()
{
    QHash<QString, Guess> table;
    const auto add = [&table](FolderUse use, QStringView names) {
        int rank = 0;
        for (const QStringView name : names.split(u'|')) {
            if (const QString key = folded(name.toString()); !table.contains(key))
                table.insert(key, {use, rank});
            ++rank;
        }
    };
    add(FolderUse::Sent, sentNames);
    add(FolderUse::Trash, trashNames);
    add(FolderUse::Junk, junkNames);
    add(FolderUse::Archive, archiveNames);
    add(FolderUse::Drafts, draftNames);
    return table;
}

Guess guessOf(const QString &name)
{
    static const QHash<QString, Guess> table = makeTable();
    return table.value(folded(name));
}

} // namespace

FolderUse guessFolderUse(const QString &name)
{
    return guessOf(name).use;
}

void guessFolderUses(QList<Folder> &folders)
{
    constexpr int perLevel = 10'000;
    for (const FolderUse use :
         {FolderUse::Sent, FolderUse::Trash, FolderUse::Junk, FolderUse::Archive, FolderUse::Drafts}) {
        qsizetype best = -1;
        int bestRank = std::numeric_limits<int>::max();
        bool told = false;
        for (qsizetype i = 0; i < folders.size() && !told; ++i) {
            const Folder &folder = folders.at(i);
            told = folder.use == use;
            if (folder.use != FolderUse::None || !folder.selectable)
                continue;
            const bool nested = !folder.separator.isNull();
            const QString leaf = nested ? folder.name.section(folder.separator, -1) : folder.name;
            const Guess guess = guessOf(leaf);
            const int rank =
                guess.rank + (nested ? static_cast<int>(folder.name.count(folder.separator)) * perLevel : 0);
            if (guess.use == use && rank < bestRank) {
                best = i;
                bestRank = rank;
            }
        }
        if (!told && best >= 0) {
            folders[best].use = use;
            folders[best].useIsGuess = true;
        }
    }
}

} // namespace undelivered
