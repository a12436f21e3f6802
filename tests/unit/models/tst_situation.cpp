// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "ui/models/situation.h"

#include <QSet>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestSituation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mostUrgentFirst_data();
    void mostUrgentFirst();
    void ownFailuresAreNotLostBehindAStorm();
    void trendAndScopeComeFromTheIncident();
    void eachRunHasItsOwnTrend();
    void aHijackIsNotOverByItself();
    void whileScanningNothingFinalIsSaid();
    void theLatestOfTheOwnComeFirst();
    void everyStepHasWords();
    void scanComesBeforeTheNewPassword();
};

void TestSituation::mostUrgentFirst_data()
{
    QTest::addColumn<QList<NoticeRow>>("rows");
    QTest::addColumn<Situation>("expected");
    QTest::newRow("no notice") << QList<NoticeRow>{} << Situation::Nothing;
    NoticeRow success = row(1, Verdict::Yours);
    success.kind = NoticeKind::Success;
    QTest::newRow("only good news") << QList{success} << Situation::AllWell;
    QTest::newRow("own failure") << QList{row(1, Verdict::Yours), success} << Situation::Failed;
    QTest::newRow("lure beside own failure")
        << QList{row(1, Verdict::Yours), row(2, Verdict::Fake)} << Situation::Failed;
    QTest::newRow("only lures") << QList{row(2, Verdict::Fake)} << Situation::Lures;
    QTest::newRow("storm") << QList{row(1, Verdict::Yours), row(2, Verdict::Forged)} << Situation::Forged;
    QTest::newRow("hijack beats storm") << QList{row(1, Verdict::Forged), row(2, Verdict::Hijacked)}
                                        << Situation::Hijacked;
    QTest::newRow("unclear") << QList{row(1, Verdict::Unclear)} << Situation::Unclear;
    QTest::newRow("no address to judge by") << QList{row(1, std::nullopt)} << Situation::Unjudged;
    QTest::newRow("no address, and a lure")
        << QList{row(1, std::nullopt), row(2, Verdict::Fake)} << Situation::Unjudged;
}

void TestSituation::mostUrgentFirst()
{
    QFETCH(QList<NoticeRow>, rows);
    QFETCH(Situation, expected);
    NoticeBook book;
    book.reset(rows);
    const Overview overview = overviewOf(book, {}, QDate(2026, 11, 23));
    QCOMPARE(overview.situation, expected);
    QVERIFY(!overview.sentence.isEmpty());
    QVERIFY(!overview.sentence.contains(u'%'));
}

void TestSituation::ownFailuresAreNotLostBehindAStorm()
{
    NoticeBook book;
    book.reset({row(1, Verdict::Yours), row(2, Verdict::Forged)});
    const Overview overview = overviewOf(book, {}, QDate(2026, 11, 23));
    QVERIFY(overview.also.contains(u'1'));
    QCOMPARE(overview.alsoShelf, Shelf::NeedsYou);
}

void TestSituation::trendAndScopeComeFromTheIncident()
{
    NoticeRow inside = row(2, Verdict::Forged);
    inside.incident = u"storm-1"_s;
    inside.confidence = 0.5;
    NoticeBook book;
    book.reset({row(1, Verdict::Forged), inside});
    Incident storm;
    storm.id = u"storm-1"_s;
    storm.verdict = Verdict::Forged;
    storm.last = inside.received;
    storm.trend = Trend::Rising;
    const Overview rising = overviewOf(book, {storm}, QDate(2026, 11, 23));
    QCOMPARE(rising.scope, u"storm-1"_s);
    QCOMPARE(rising.example, 2);
    QCOMPARE(rising.trends.size(), 1);
    storm.trend = Trend::Stopped;
    QVERIFY(overviewOf(book, {storm}, QDate(2026, 11, 23)).trends != rising.trends);
    QVERIFY(overviewOf(book, {storm}, QDate(2026, 11, 23)).sentence != rising.sentence);
    QCOMPARE(overviewOf(book, {}, QDate(2026, 11, 23)).scope, u"overview"_s);
}

void TestSituation::eachRunHasItsOwnTrend()
{
    NoticeBook book;
    book.reset({row(1, Verdict::Forged), row(2, Verdict::Hijacked)});
    Incident storm;
    storm.verdict = Verdict::Forged;
    storm.trend = Trend::Stopped;
    storm.last = QDateTime(QDate(2026, 11, 12), QTime(9, 0));
    Incident hijack;
    hijack.verdict = Verdict::Hijacked;
    hijack.trend = Trend::Rising;
    hijack.last = QDateTime(QDate(2026, 11, 10), QTime(9, 0));
    Incident own;
    own.verdict = Verdict::Yours;
    own.last = storm.last;
    const QList<TrendLine> trends = overviewOf(book, {storm, own, hijack}, QDate(2026, 11, 23)).trends;
    QCOMPARE(trends.size(), 2);
    QCOMPARE(trends.first().verdict, Verdict::Hijacked);
    QVERIFY2(trends.last().text.contains(u"12 November"_s), qPrintable(trends.last().text));
}

void TestSituation::aHijackIsNotOverByItself()
{
    NoticeBook book;
    book.reset({row(2, Verdict::Hijacked)});
    Incident hijack;
    hijack.verdict = Verdict::Hijacked;
    hijack.trend = Trend::Stopped;
    hijack.last = QDateTime(QDate(2026, 11, 10), QTime(9, 0));
    const QList<TrendLine> trends = overviewOf(book, {hijack}, QDate(2026, 11, 23)).trends;
    QVERIFY(trends.first().text.contains(u"not over before the steps are done"_s));
}

void TestSituation::whileScanningNothingFinalIsSaid()
{
    NoticeBook book;
    book.reset({row(1, std::nullopt), row(2, Verdict::Forged), row(3, Verdict::Yours)});
    const QDate today(2026, 11, 23);
    QCOMPARE(overviewOf(book, {}, today, true).situation, Situation::Unjudged);
    QVERIFY(overviewOf(book, {}, today, true).sentence.contains(u"so far"_s));
    QCOMPARE(overviewOf(book, {}, today, false).situation, Situation::Forged);
    book.put({row(4, Verdict::Hijacked)});
    QCOMPARE(overviewOf(book, {}, today, true).situation, Situation::Hijacked); // too urgent to wait
}

void TestSituation::theLatestOfTheOwnComeFirst()
{
    NoticeBook book;
    NoticeRow delayed = row(9, Verdict::Yours);
    delayed.kind = NoticeKind::Delay;
    book.reset({row(3, Verdict::Yours), row(1, Verdict::Yours), row(7, Verdict::Forged), row(5, Verdict::Yours),
                row(8, Verdict::Hijacked), row(4, Verdict::Yours), delayed});
    const QList<UrgentNotice> urgent = overviewOf(book, {}, QDate(2026, 11, 23)).urgent;
    QCOMPARE(urgent.size(), 3);
    QCOMPARE(urgent.at(0).id, 5);
    QCOMPARE(urgent.at(1).id, 4);
    QCOMPARE(urgent.at(2).id, 3);
    QCOMPARE(urgent.at(0).why, u"No such mailbox"_s);
}

void TestSituation::everyStepHasWords()
{
    for (int i = 0; i <= static_cast<int>(Situation::Nothing); ++i) {
        QSet<QString> ids;
        for (const AdviceStep &step : adviceFor(static_cast<Situation>(i))) {
            QVERIFY(!step.title.isEmpty() && !step.text.isEmpty());
            QVERIFY2(!ids.contains(step.id), qPrintable(step.id));
            ids.insert(step.id);
        }
    }
}

void TestSituation::scanComesBeforeTheNewPassword()
{
    const auto steps = adviceFor(Situation::Hijacked);
    QCOMPARE(steps.at(0).id, u"scan"_s);
    QCOMPARE(steps.at(1).id, u"password"_s);
}

QTEST_GUILESS_MAIN(TestSituation)
#include "tst_situation.moc"
