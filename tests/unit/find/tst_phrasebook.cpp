// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/casefold.h"
#include "find/phrasebook.h"

#include <QTest>

using namespace undelivered;

class TestPhraseBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataIsSound();
    void finds_data();
    void finds();
    void wholeWordsForIntroductions();
    void foldingKeepsTheLength();
    void hitsAreBounded();
};

void TestPhraseBook::dataIsSound()
{
    PhraseBook book;
    QCOMPARE(addCompiledInPhrases(book, PhraseUse::Subject), QStringList());
    PhraseBook body;
    QCOMPARE(addCompiledInPhrases(body, PhraseUse::Body), QStringList());
    QVERIFY(body.size() > 1500);
    QVERIFY(book.size() > body.size());
}

void TestPhraseBook::finds_data()
{
    QTest::addColumn<QByteArray>("phrase");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("start");
    QTest::newRow("plain") << QByteArray("not delivered") << QByteArray("it was not delivered.") << qsizetype(7);
    QTest::newRow("over a line end") << QByteArray("not delivered") << QByteArray("it was not\n  delivered.")
                                     << qsizetype(7);
    QTest::newRow("quoted over a line end")
        << QByteArray("not delivered") << QByteArray("> was not\n> delivered.") << qsizetype(6);
    QTest::newRow("inside a word") << QByteArray("ten") << QByteArray("attend") << qsizetype(-1);
    QTest::newRow("typographic apostrophe") << QByteArray("n'a pas")
                                            << QByteArray("n\xE2\x80\x99"
                                                          "a pas")
                                            << qsizetype(0);
    QTest::newRow("no-break space") << QByteArray("motif :") << QByteArray("motif\xC2\xA0:") << qsizetype(0);
    QTest::newRow("Chinese without blanks") << QByteArray("退信") << QByteArray("系统退信通知") << qsizetype(6);
    QTest::newRow("Hebrew behind a particle") << QByteArray("נמען") << QByteArray("לנמען") << qsizetype(2);
    QTest::newRow("at the very end") << QByteArray("given up") << QByteArray("given up") << qsizetype(0);
    QTest::newRow("cut off") << QByteArray("given up") << QByteArray("given u") << qsizetype(-1);
}

void TestPhraseBook::finds()
{
    QFETCH(QByteArray, phrase);
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, start);
    PhraseBook book;
    book.add(phrase, PhraseClass::Failure);
    book.close();
    const std::vector<PhraseHit> hits = book.find(text);
    QCOMPARE(hits.size(), size_t(start < 0 ? 0 : 1));
    if (start >= 0)
        QCOMPARE(hits.front().start, start);
}

void TestPhraseBook::wholeWordsForIntroductions()
{
    PhraseBook book;
    book.add("user", PhraseClass::Introduces);
    book.add("delay", PhraseClass::Delay);
    book.close();
    QVERIFY(book.find("username").empty());
    QCOMPARE(book.find("user name").size(), size_t(1));
    QCOMPARE(book.find("delayed").size(), size_t(1));
}

void TestPhraseBook::foldingKeepsTheLength()
{
    const QByteArray text = "ÄÖÜ ПРИВЕТ ΑΒΓ İ ẞ 漢字 abc\xff\xc3";
    const QByteArray folded = foldCase(text);
    QCOMPARE(folded.size(), text.size());
    QVERIFY(folded.startsWith("äöü привет αβγ "));
}

void TestPhraseBook::hitsAreBounded()
{
    PhraseBook book;
    book.add("abc", PhraseClass::Failure);
    book.close();
    QVERIFY(book.find(QByteArray("abc ").repeated(100000)).size() <= PhraseBook::maxHits + 1);
}

QTEST_APPLESS_MAIN(TestPhraseBook)
#include "tst_phrasebook.moc"
