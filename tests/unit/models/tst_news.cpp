// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/news.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-05-04T12:00:00Z"_s, Qt::ISODate);

NoticeRow row(qint64 id, std::optional<Verdict> verdict, const QString &recipient = u"ana@example.org"_s)
{
    NoticeRow made;
    made.id = id;
    made.messageId = u"notice-%1@mx.example"_s.arg(id);
    made.verdict = verdict;
    made.kind = NoticeKind::Failure;
    made.reason = Reason::MailboxFull;
    made.recipient = recipient;
    made.originalSubject = u"Dinner"_s;
    made.received = now.addSecs(-600);
    return made;
}

Incident incident(const QString &id, Verdict verdict)
{
    Incident made;
    made.id = id;
    made.verdict = verdict;
    return made;
}

} // namespace

class TestNews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFailureOnce();
    void waitsForTheVerdict();
    void manyFailuresAreOneWord();
    void oneWordForAStorm();
    void hijackIsToldLastAndOnce();
    void strayForgeriesStayQuiet();
    void oldAndOtherThingsAreNoNews_data();
    void oldAndOtherThingsAreNoNews();
    void whatWasThereIsSkipped();
};

void TestNews::eachFailureOnce()
{
    NewsDesk desk;
    const QList<News> news =
        desk.newsOf({row(1, Verdict::Yours), row(2, Verdict::Yours, u"bob@example.org"_s)}, {}, now);
    QCOMPARE(news.size(), 2);
    QCOMPARE(news.first().title, u"Your message to ana@example.org did not arrive"_s);
    QVERIFY(news.first().text.contains(u"Dinner"_s));
    QCOMPARE(news.first().notice, 1);
    QVERIFY(desk.newsOf({row(1, Verdict::Yours)}, {}, now).isEmpty());
    NoticeRow moved = row(1, Verdict::Yours); // brought back under another number
    moved.id = 77;
    QVERIFY(desk.newsOf({moved}, {}, now).isEmpty());
}

void TestNews::waitsForTheVerdict()
{
    NewsDesk desk;
    QVERIFY(desk.newsOf({row(1, std::nullopt)}, {}, now).isEmpty());
    QCOMPARE(desk.newsOf({row(1, Verdict::Yours)}, {}, now).size(), 1);
}

void TestNews::manyFailuresAreOneWord()
{
    NewsDesk desk;
    QList<NoticeRow> rows;
    for (int i = 1; i <= 40; ++i)
        rows.append(row(i, Verdict::Yours, u"reader%1@example.org"_s.arg(i)));
    const QList<News> news = desk.newsOf(rows, {}, now);
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().sort, News::Sort::Several);
    QVERIFY(news.first().title.contains(u"40"_s));
    QVERIFY(news.first().text.contains(u"reader1@example.org"_s));
}

void TestNews::oneWordForAStorm()
{
    NewsDesk desk;
    QList<NoticeRow> rows;
    for (int i = 1; i <= 300; ++i) {
        rows.append(row(i, Verdict::Forged));
        rows.last().incident = u"storm"_s;
    }
    const QList<Incident> incidents{incident(u"storm"_s, Verdict::Forged)};
    QList<News> news = desk.newsOf(rows.first(10), incidents, now);
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().sort, News::Sort::Storm);
    QVERIFY(desk.newsOf(rows, incidents, now).isEmpty());
    // The person's own failure in the middle of it is still told.
    news = desk.newsOf({row(999, Verdict::Yours)}, incidents, now);
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().sort, News::Sort::Failed);
}

void TestNews::hijackIsToldLastAndOnce()
{
    NewsDesk desk;
    NoticeRow one = row(1, Verdict::Hijacked);
    one.incident = u"h"_s;
    NoticeRow two = row(2, Verdict::Hijacked);
    two.incident = u"h"_s;
    const QList<News> news =
        desk.newsOf({one, two, row(3, Verdict::Yours)}, {incident(u"h"_s, Verdict::Hijacked)}, now);
    QCOMPARE(news.size(), 2);
    QCOMPARE(news.last().sort, News::Sort::Hijack);
}

void TestNews::strayForgeriesStayQuiet()
{
    NewsDesk desk;
    QVERIFY(desk.newsOf({row(1, Verdict::Forged), row(2, Verdict::Forged)}, {}, now).isEmpty());
    QList<NoticeRow> rows;
    for (int i = 10; i < 20; ++i)
        rows.append(row(i, Verdict::Forged));
    QCOMPARE(desk.newsOf(rows, {}, now).size(), 1);
}

void TestNews::oldAndOtherThingsAreNoNews_data()
{
    QTest::addColumn<NoticeRow>("notice");
    NoticeRow old = row(1, Verdict::Yours);
    old.received = now.addDays(-8);
    QTest::newRow("a week old") << old;
    NoticeRow delay = row(1, Verdict::Yours);
    delay.kind = NoticeKind::Delay;
    QTest::newRow("still being tried") << delay;
    QTest::newRow("a lure") << row(1, Verdict::Fake);
    QTest::newRow("unclear") << row(1, Verdict::Unclear);
    NoticeRow said = row(1, Verdict::Yours);
    said.byPerson = true;
    QTest::newRow("the person said so") << said;
}

void TestNews::oldAndOtherThingsAreNoNews()
{
    QFETCH(NoticeRow, notice);
    NewsDesk desk;
    QVERIFY(desk.newsOf({notice}, {}, now).isEmpty());
}

void TestNews::whatWasThereIsSkipped()
{
    NewsDesk desk;
    NoticeRow member = row(2, Verdict::Forged);
    member.incident = u"storm"_s;
    desk.skip({row(1, Verdict::Yours), member}, {incident(u"storm"_s, Verdict::Forged)}, now);
    NoticeRow later = row(3, Verdict::Forged);
    later.incident = u"storm"_s;
    QVERIFY(desk.newsOf({row(1, Verdict::Yours), later}, {}, now).isEmpty());
}

QTEST_APPLESS_MAIN(TestNews)
#include "tst_news.moc"
