// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/codetext.h"

#include "wording/codewords.h"

#include <QCoreApplication>
#include <QHash>

namespace undelivered {

namespace {

constexpr auto providerNames = std::to_array<CodeWords>({
    //: Names of mail providers, as people know them.
    {"gmail", QT_TRANSLATE_NOOP("CodeText", "Gmail")},
    {"microsoft365", QT_TRANSLATE_NOOP("CodeText", "Microsoft 365")},
    {"outlook", QT_TRANSLATE_NOOP("CodeText", "Outlook.com")},
    {"yahoo", QT_TRANSLATE_NOOP("CodeText", "Yahoo")},
    {"apple", QT_TRANSLATE_NOOP("CodeText", "iCloud")},
    {"comcast", QT_TRANSLATE_NOOP("CodeText", "Comcast")},
    {"spectrum", QT_TRANSLATE_NOOP("CodeText", "Spectrum")},
    {"cox", QT_TRANSLATE_NOOP("CodeText", "Cox")},
    {"godaddy", QT_TRANSLATE_NOOP("CodeText", "GoDaddy")},
    {"united-internet", QT_TRANSLATE_NOOP("CodeText", "GMX, WEB.DE, IONOS or mail.com")},
    {"orange", QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste")},
    {"mailru", QT_TRANSLATE_NOOP("CodeText", "Mail.ru")},
    {"qq", QT_TRANSLATE_NOOP("CodeText", "QQ Mail")},
    {"mimecast", QT_TRANSLATE_NOOP("CodeText", "Mimecast")},
    {"mailchannels", QT_TRANSLATE_NOOP("CodeText", "MailChannels")},
    {"cpanel", QT_TRANSLATE_NOOP("CodeText", "cPanel")},
    {"forpsi", QT_TRANSLATE_NOOP("CodeText", "Forpsi")},
    {"lists", QT_TRANSLATE_NOOP("CodeText", "Block lists")},
});

const QHash<QByteArray, const char *> &sentences()
{
    static const QHash<QByteArray, const char *> all = [] {
        QHash<QByteArray, const char *> made;
        for (const auto &table :
             {standardCodeWords(), largestProvidersCodeWords(), providersCodeWords(), otherProvidersCodeWords()}) {
            for (const CodeWords &words : table)
                made.insert(words.id, words.sentence);
        }
        return made;
    }();
    return all;
}

QString byClass(const CodeMeaning &code)
{
    const QChar first = code.code.isEmpty() ? QChar() : code.code.front();
    if (code.sort != CodeMeaning::Sort::Provider && first == u'2')
        return QCoreApplication::translate("CodeText", "The message was accepted.");
    if (code.sort != CodeMeaning::Sort::Provider && first == u'4')
        return QCoreApplication::translate("CodeText", "A temporary problem: the same message may pass later.");
    if (code.sort != CodeMeaning::Sort::Provider && first == u'5')
        return QCoreApplication::translate("CodeText",
                                           "A permanent refusal: sending the same message again does not help.");
    return QCoreApplication::translate("CodeText", "A mark that this mail system uses for itself.");
}

} // namespace

QString codeText(const CodeMeaning &code)
{
    const char *sentence = sentences().value(code.meaningId.toUtf8());
    if (!sentence)
        return byClass(code);
    const QString meaning = QCoreApplication::translate("CodeText", sentence);
    // The registry's codes exist as "for now" and "for good"; their sentences tell the matter only.
    if (code.sort != CodeMeaning::Sort::Enhanced || code.code.isEmpty())
        return meaning;
    switch (code.code.front().unicode()) {
    case u'4':
        //: %1 is a full sentence about what happened.
        return QCoreApplication::translate("CodeText", "%1 For now: it may work later.").arg(meaning);
    case u'5':
        //: %1 is a full sentence about what happened.
        return QCoreApplication::translate("CodeText", "%1 For good: trying again does not help.").arg(meaning);
    default: return meaning;
    }
}

QString providerName(const QString &providerId)
{
    for (const CodeWords &provider : providerNames) {
        if (providerId == QLatin1StringView(provider.id))
            return QCoreApplication::translate("CodeText", provider.sentence);
    }
    return providerId;
}

QStringList codeMeaningIds()
{
    QStringList ids;
    for (const auto &table :
         {standardCodeWords(), largestProvidersCodeWords(), providersCodeWords(), otherProvidersCodeWords()}) {
        for (const CodeWords &words : table)
            ids.append(QLatin1StringView(words.id));
    }
    return ids;
}

} // namespace undelivered
