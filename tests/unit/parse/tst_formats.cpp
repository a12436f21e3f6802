// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/formats.h"
#include "parse/readers.h"

#include <QSet>
#include <QTest>

using namespace undelivered;

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataIsSound();
    void idsAreUnique();
    void theLastReaderTakesAnything();
};

void TestFormats::dataIsSound()
{
    QCOMPARE(NoticeWords::compiledIn().problems(), QStringList());
}

void TestFormats::idsAreUnique()
{
    QSet<QString> ids;
    for (const NoticeFormat &format : NoticeWords::compiledIn().formats()) {
        QVERIFY2(!ids.contains(format.id), qPrintable(format.id));
        ids.insert(format.id);
    }
    QVERIFY(ids.size() > 60);
}

void TestFormats::theLastReaderTakesAnything()
{
    const NoticeMaterial material = takeApart("x");
    const TextScan scan(material.words, material.folded, {});
    const MessageTraits traits;
    QVERIFY(readerTable().back().recognises({material, scan, traits, nullptr}));
    for (const Reader &reader : readerTable())
        QVERIFY(reader.id && reader.recognises && reader.read);
}

QTEST_APPLESS_MAIN(TestFormats)
#include "tst_formats.moc"
