// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"undelivered_"_s;
const QString folder = u":/i18n"_s;
const QString english = u"en"_s;

void installFrom(const QLocale &locale, const QString &name, const QString &directory)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(u"language"_s);
    if (translator->load(locale, name, u"_"_s, directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

bool sameLanguage(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language() && one.script() == other.script();
}

/// How the person's country writes dates and numbers in that language.
QLocale formatsOf(const QLocale &language)
{
    const QLocale system = QLocale::system();
    if (sameLanguage(system, language))
        return system; // with what the person set by hand
    const QLocale there(language.language(), language.script(), system.territory());
    return sameLanguage(there, language) ? there : language;
}

} // namespace

QStringList availableLanguages()
{
    QStringList languages;
    const QStringList files = QDir(folder).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString tag = QString(file).remove(prefix).remove(u".qm"_s).replace(u'_', u'-');
        if (tag != english)
            languages.append(tag);
    }
    std::sort(languages.begin(), languages.end(), [](const QString &one, const QString &other) {
        return languageName(one).compare(languageName(other), Qt::CaseInsensitive) < 0;
    });
    languages.prepend(english);
    return languages;
}

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    switch (locale.language()) {
    // Qt would name the country as well.
    case QLocale::English: return u"English"_s;
    case QLocale::Spanish: return u"Español"_s;
    case QLocale::Portuguese: return u"Português (Brasil)"_s;
    case QLocale::C: return tag;
    default: break;
    }
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return tag;
    return locale.toUpper(name.first(1)) + name.sliced(1);
}

QString bestLanguage(const QStringList &wanted, const QStringList &available)
{
    for (const QString &tag : wanted) {
        const QLocale want(tag);
        if (want.language() == QLocale::C)
            continue;
        QString found;
        for (const QString &each : available) {
            const QLocale have(each);
            if (sameLanguage(have, want) && (found.isEmpty() || have.territory() == want.territory()))
                found = each;
        }
        if (!found.isEmpty())
            return found;
    }
    return english;
}

void installLanguage(const QString &choice)
{
    const QList<QTranslator *> earlier = QCoreApplication::instance()->findChildren<QTranslator *>(u"language"_s);
    qDeleteAll(earlier);
    const QStringList available = availableLanguages();
    const bool chosen = available.contains(choice);
    const QString tag = chosen ? choice : bestLanguage(QLocale::system().uiLanguages(), available);
    const QLocale language(tag);
    QLocale::setDefault(formatsOf(language));
    installFrom(QLocale(english), prefix.chopped(1), folder); // plural forms of a sentence that is not translated yet
    installFrom(language, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (tag != english)
        installFrom(language, prefix.chopped(1), folder);
}

} // namespace undelivered
