// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void best_data();
    void best();
    void names();
    void englishHasItsPlurals();
    void eachIsLoaded();
    void qtSpeaksItToo();
    void returnsToEnglish();
};

void TestLanguage::best_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("best");
    QTest::newRow("its own country") << QStringList{u"pt-BR"_s} << u"pt-BR"_s;
    QTest::newRow("another country's") << QStringList{u"pt-PT"_s} << u"pt-BR"_s;
    QTest::newRow("Austria") << QStringList{u"de-AT"_s, u"en-GB"_s} << u"de"_s;
    QTest::newRow("the first that there is") << QStringList{u"cy-GB"_s, u"fr-FR"_s, u"de-DE"_s} << u"fr"_s;
    QTest::newRow("English first") << QStringList{u"en-US"_s, u"de-DE"_s} << u"en"_s;
    QTest::newRow("as the system spells it") << QStringList{u"zh-Hans-CN"_s} << u"zh-CN"_s;
    QTest::newRow("Singapore") << QStringList{u"zh-SG"_s} << u"zh-CN"_s;
    QTest::newRow("the other script") << QStringList{u"zh-TW"_s} << u"en"_s;
    QTest::newRow("the other script, then another") << QStringList{u"zh-TW"_s, u"ja-JP"_s} << u"ja"_s;
    QTest::newRow("no language at all") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("C, then one") << QStringList{u"C"_s, u"uk"_s} << u"uk"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
    QTest::newRow("not ours") << QStringList{u"he-IL"_s} << u"en"_s;
}

void TestLanguage::best()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, best);
    const QStringList all = {u"en"_s, u"ar"_s, u"de"_s, u"fr"_s, u"ja"_s, u"pt-BR"_s, u"uk"_s, u"zh-CN"_s};
    QCOMPARE(bestLanguage(wanted, all), best);
}

void TestLanguage::names()
{
    QCOMPARE(availableLanguages().first(), u"en"_s);
    QCOMPARE(languageName(u"en"_s), u"English"_s);
    QCOMPARE(languageName(u"es"_s), u"Español"_s);
    QCOMPARE(languageName(u"fr"_s), u"Français"_s);
    QCOMPARE(languageName(u"pt-BR"_s), u"Português (Brasil)"_s);
    QCOMPARE(languageName(u"tr"_s), u"Türkçe"_s);
    QCOMPARE(languageName(u"uk"_s), u"Українська"_s);
    QCOMPARE(languageName(u"ar"_s), u"العربية"_s);
    QCOMPARE(languageName(u"zh-CN"_s), u"简体中文"_s);
    QCOMPARE(languageName(u"xx-nowhere"_s), u"xx-nowhere"_s);
}

void TestLanguage::englishHasItsPlurals()
{
    installLanguage(u"en"_s);
    const char *const source = "%n message(s) of yours did not arrive.";
    QCOMPARE(QCoreApplication::translate("Overview", source, nullptr, 1), u"1 message of yours did not arrive."_s);
    QCOMPARE(QCoreApplication::translate("Overview", source, nullptr, 2000),
             u"2,000 messages of yours did not arrive."_s);
}

void TestLanguage::eachIsLoaded()
{
    for (const QString &tag : availableLanguages()) {
        installLanguage(tag);
        QCOMPARE(QLocale().language(), QLocale(tag).language());
        if (tag != u"en")
            QVERIFY2(QCoreApplication::translate("undelivered::SettingsPage", "Look and language") !=
                         u"Look and language",
                     qPrintable(tag));
    }
}

void TestLanguage::qtSpeaksItToo()
{
    for (const QString &tag : availableLanguages()) {
        if (tag == u"en")
            continue;
        installLanguage(tag);
        QVERIFY2(QCoreApplication::translate("QPlatformTheme", "Cancel") != u"Cancel", qPrintable(tag));
    }
}

void TestLanguage::returnsToEnglish()
{
    for (const QString &tag : availableLanguages())
        installLanguage(tag);
    installLanguage(u"en"_s);
    QCOMPARE(QCoreApplication::translate("undelivered::SettingsPage", "Look and language"), u"Look and language"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    QCOMPARE(QLocale().textDirection(), Qt::LeftToRight);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
