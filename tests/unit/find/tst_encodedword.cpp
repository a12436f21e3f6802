// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/encodedword.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestEncodedWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void charsets_data();
    void charsets();
};

void TestEncodedWord::words_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Q") << QByteArray("=?UTF-8?Q?Gr=C3=BC=C3=9Fe_an_alle?=") << u"Grüße an alle"_s;
    QTest::newRow("B") << QByteArray("=?utf-8?b?R3LDvMOfZQ==?=") << u"Grüße"_s;
    QTest::newRow("between plain words") << QByteArray("Re: =?iso-8859-1?Q?=FC?= x") << u"Re: ü x"_s;
    QTest::newRow("blank between words falls out") << QByteArray("=?utf-8?Q?a?= =?utf-8?Q?b?=") << u"ab"_s;
    QTest::newRow("character split over two words")
        << QByteArray("=?utf-8?B?w7w=?= =?utf-8?Q?=C3?= =?utf-8?Q?=BC?=") << u"üü"_s;
    QTest::newRow("language tag") << QByteArray("=?utf-8*de?Q?=C3=BC?=") << u"ü"_s;
    QTest::newRow("unknown charset") << QByteArray("=?x-nobody?Q?abc?=") << u"abc"_s;
    QTest::newRow("unknown encoding stays") << QByteArray("=?utf-8?X?abc?=") << u"=?utf-8?X?abc?="_s;
    QTest::newRow("unclosed stays") << QByteArray("=?utf-8?Q?abc") << u"=?utf-8?Q?abc"_s;
    QTest::newRow("ISO-2022-JP") << QByteArray("=?ISO-2022-JP?B?GyRCJEYkOSRIGyhC?=") << u"てすと"_s;
}

void TestEncodedWord::words()
{
    QFETCH(QByteArray, value);
    QTEST(decodeEncodedWords(value), "expected");
}

void TestEncodedWord::charsets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("expected");
    QTest::newRow("koi8-r") << QByteArray("\xD0\xD2\xC9\xD7\xC5\xD4") << QByteArray("KOI8-R") << u"привет"_s;
    QTest::newRow("windows-1251") << QByteArray("\xEF\xF0\xE8\xE2\xE5\xF2") << QByteArray("windows-1251")
                                  << u"привет"_s;
    QTest::newRow("gb2312") << QByteArray("\xCD\xCB\xD0\xC5") << QByteArray("gb2312") << u"退信"_s;
    QTest::newRow("big5") << QByteArray("\xB0\x68\xAB\x48") << QByteArray("Big5") << u"退信"_s;
    QTest::newRow("shift_jis") << QByteArray("\x94\x7A\x90\x4D") << QByteArray("Shift_JIS") << u"配信"_s;
    QTest::newRow("euc-kr by its other name")
        << QByteArray("\xB9\xDD\xBC\xDB") << QByteArray("ks_c_5601-1987") << u"반송"_s;
    QTest::newRow("UTF-8 under a wrong label") << QByteArray("Grüße") << QByteArray("us-ascii") << u"Grüße"_s;
    QTest::newRow("Latin-1 called UTF-8") << QByteArray("Gr\xFC\xDF"
                                                        "e")
                                          << QByteArray("utf-8") << u"Grüße"_s;
    QTest::newRow("no label") << QByteArray("Gr\xFC\xDF"
                                            "e")
                              << QByteArray() << u"Grüße"_s;
    QTest::newRow("Cyrillic called UTF-8") << QByteArray("\xED\xE5 \xE4\xEE\xF1\xF2\xE0\xE2\xEB\xE5\xED\xEE ")
                                           << QByteArray("utf-8") << u"не доставлено "_s;
    QTest::newRow("Japanese in seven bits without a label")
        << QByteArray("\x1b$BG[?.\x1b(B failed") << QByteArray("us-ascii") << u"配信 failed"_s;
    QTest::newRow("quoted label") << QByteArray("\xE4") << QByteArray("\"iso-8859-1\"") << u"ä"_s;
}

void TestEncodedWord::charsets()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, charset);
    QTEST(decodeCharset(bytes, charset), "expected");
}

QTEST_APPLESS_MAIN(TestEncodedWord)
#include "tst_encodedword.moc"
