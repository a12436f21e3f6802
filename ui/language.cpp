// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"undelivered_"_s;
const QString folder = u":/i18n"_s;

void installFrom(const QLocale &locale, const QString &name, const QString &directory)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(u"language"_s);
    if (translator->load(locale, name, u"_"_s, directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList availableLanguages()
{
    QStringList languages = {u"en"_s};
    const QStringList files = QDir(folder).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString tag = QString(file).remove(prefix).remove(u".qm"_s).replace(u'_', u'-');
        if (!languages.contains(tag))
            languages.append(tag);
    }
    return languages;
}

void installLanguage(const QString &choice)
{
    const QList<QTranslator *> earlier = QCoreApplication::instance()->findChildren<QTranslator *>(u"language"_s);
    qDeleteAll(earlier);
    const QLocale locale = choice.isEmpty() ? QLocale::system() : QLocale(choice);
    QLocale::setDefault(locale);
    installFrom(QLocale(u"en"_s), prefix.chopped(1), folder); // plural forms, where the chosen language is missing
    installFrom(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English)
        installFrom(locale, prefix.chopped(1), folder);
}

} // namespace undelivered
