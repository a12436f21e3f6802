// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/phraseindex.h"
#include "explain/textfold.h"

#include <QElapsedTimer>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

bool occurs(const QString &phrase, const QString &text)
{
    PhraseIndex index;
    if (!index.add(phrase, 0))
        return false;
    index.freeze();
    return !index.match(foldText(text)).empty();
}

} // namespace

class TestPhraseIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void findsPhrases_data();
    void findsPhrases();
    void findsOverlappingPhrases();
    void refusesEmptyPhrases();
    void originLeadsBackToTheWords();
    void hostileTextTakesLinearTime();
};

void TestPhraseIndex::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case and blanks") << u"  Mailbox \t\n FULL "_s << u"mailbox full"_s;
    QTest::newRow("accents") << u"Boîte aux Lettres déjà pleine"_s << u"boite aux lettres deja pleine"_s;
    QTest::newRow("sharp s") << u"zu groß"_s << u"zu gross"_s;
    QTest::newRow("dotless i") << u"adresi bulunamadı"_s << u"adresi bulunamadi"_s;
    QTest::newRow("quotes") << u"doesn’t “exist”"_s << u"doesn't \"exist\""_s;
    QTest::newRow("no-break blank and soft hyphen") << u"mail\u00A0box f\u00ADull"_s << u"mail box full"_s;
    QTest::newRow("full width") << u"ＦＵＬＬ"_s << u"full"_s;
    QTest::newRow("codes of a multi-line reply")
        << u"550-5.1.1 The account\n550-5.1.1 does not 550 5.1.1 exist"_s << u"the account does not exist"_s;
    QTest::newRow("glued code") << u"550-Mailbox full"_s << u"mailbox full"_s;
    QTest::newRow("numbers that are no codes") << u"limit 5000 of 1.2.3.4"_s << u"limit 5000 of 1.2.3.4"_s;
    QTest::newRow("addresses") << u"550 <user-unknown@clinic.example>: refused"_s << u"< >: refused"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << u"\uFFFD"_s;
}

void TestPhraseIndex::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromUtf8(foldText(text)), folded);
}

void TestPhraseIndex::findsPhrases_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("plain") << u"mailbox full"_s << u"The Mailbox Full, sorry"_s << true;
    QTest::newRow("inside a word") << u"full"_s << u"fully carefull"_s << false;
    QTest::newRow("open end") << u"greylist~"_s << u"you are greylisted"_s << true;
    QTest::newRow("open start") << u"~_416"_s << u"OFR_416"_s << true;
    QTest::newRow("closed start") << u"416"_s << u"OFR416"_s << false;
    QTest::newRow("gap") << u"user * not found"_s << u"user anna was not found"_s << true;
    QTest::newRow("gap of nothing") << u"user * not found"_s << u"user not found"_s << true;
    QTest::newRow("gap too wide") << u"user * not found"_s << u"user "_s + u"x "_s.repeated(60) + u"not found"_s
                                  << false;
    QTest::newRow("gap in wrong order") << u"user * not found"_s << u"not found: user"_s << false;
    QTest::newRow("gap restarts nearer") << u"user * gone"_s << u"user "_s + u"y "_s.repeated(60) + u"user is gone"_s
                                         << true;
    QTest::newRow("Japanese needs no blanks") << u"宛先不明"_s << u"このメールは宛先不明です"_s << true;
    QTest::newRow("Hebrew takes small words") << u"תיבה מלאה"_s << u"שהתיבה מלאה"_s << true;
    QTest::newRow("Cyrillic words are words") << u"нет места"_s << u"рунет местами"_s << false;
    QTest::newRow("across a line break") << u"over quota"_s << u"552-user is over\n552 quota"_s << true;
}

void TestPhraseIndex::findsPhrases()
{
    QFETCH(QString, phrase);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(occurs(phrase, text), found);
}

void TestPhraseIndex::findsOverlappingPhrases()
{
    PhraseIndex index;
    QVERIFY(index.add(u"unknown user"_s, 0));
    QVERIFY(index.add(u"user account"_s, 1));
    QVERIFY(index.add(u"user"_s, 2));
    QVERIFY(index.add(u"unknown user account"_s, 3));
    index.freeze();
    QList<int> found;
    for (const PhraseHit &hit : index.match(foldText(u"Unknown user account")))
        found.append(hit.phrase);
    std::sort(found.begin(), found.end());
    QCOMPARE(found, (QList<int>{0, 1, 2, 3}));
}

void TestPhraseIndex::refusesEmptyPhrases()
{
    PhraseIndex index;
    QVERIFY(!index.add(u""_s, 0));
    QVERIFY(!index.add(u"~"_s, 0));
    QVERIFY(!index.add(u"user *"_s, 0));
    QVERIFY(!index.add(u"550 5.1.1"_s, 0)); // codes do not survive the fold
}

void TestPhraseIndex::originLeadsBackToTheWords()
{
    const QString text = u"550-Die  Größe ist überschritten"_s;
    const QByteArray folded = foldText(text);
    std::vector<qsizetype> origin;
    foldOrigins(text, folded.size(), origin);
    QCOMPARE(static_cast<qsizetype>(origin.size()), folded.size());
    const qsizetype at = folded.indexOf("uber");
    QVERIFY(at > 0);
    QCOMPARE(text.at(origin.at(static_cast<size_t>(at))), QChar(u'ü'));
}

// Ten times the text may take about ten times the time; a backtracking search would take a hundred times.
void TestPhraseIndex::hostileTextTakesLinearTime()
{
    PhraseIndex index;
    for (int i = 0; i < 50; ++i)
        QVERIFY(index.add(QString(u"a"_s.repeated(i + 1) + u" * b"_s), i));
    index.freeze();
    const auto measured = [&index](int length) {
        const QByteArray text = foldText(u"a "_s.repeated(length));
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const auto hits = index.match(text);
        return timer.nsecsElapsed();
    };
    (void)measured(20000);
    const qint64 little = std::min({measured(20000), measured(20000), measured(20000)});
    const qint64 much = std::min({measured(200000), measured(200000), measured(200000)});
    QVERIFY2(much < 40 * std::max<qint64>(little, 1), qPrintable(QString::number(much / std::max<qint64>(little, 1))));
}

QTEST_GUILESS_MAIN(TestPhraseIndex)
#include "tst_phraseindex.moc"
