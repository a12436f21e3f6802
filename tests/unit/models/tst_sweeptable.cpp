// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "ui/models/sweeptable.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestSweepTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doubtfulOnesComeFirst();
    void everyReasonToStayHasWords();
    void sortsByTypedValues();
    void outlivesTheBook();
    void aHundredThousandRows();
};

static SweepCandidate candidate(const NoticeRow &row)
{
    SweepCandidate made;
    made.noticeId = row.id;
    made.size = row.size;
    made.verdict = row.verdict;
    made.kind = row.kind;
    return made;
}

static QStringList column(const SweepTable &table, int which)
{
    QStringList texts;
    for (int i = 0; i < table.rowCount(); ++i)
        texts.append(table.index(i, which).data().toString());
    return texts;
}

void TestSweepTable::doubtfulOnesComeFirst()
{
    NoticeBook book;
    book.reset({row(1, Verdict::Yours), row(2, Verdict::Unclear), row(3, Verdict::Forged)});
    SweepTable table;
    QAbstractItemModelTester tester(&table);
    table.setKept({{candidate(book.find(1)->row), KeptBecause::Yours},
                   {candidate(book.find(2)->row), KeptBecause::Undecided},
                   {candidate(book.find(3)->row), KeptBecause::Doubtful}},
                  &book);
    QCOMPARE(column(table, SweepTable::VerdictColumn), (QStringList{u"Forged"_s, u"Unclear"_s, u"Yours"_s}));
    QCOMPARE(table.headerData(SweepTable::WhyColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"Why it stays"_s);
}

void TestSweepTable::everyReasonToStayHasWords()
{
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(KeptBecause::OtherVerdict); ++i)
        seen.insert(keptText(static_cast<KeptBecause>(i)));
    QCOMPARE(seen.size(), static_cast<int>(KeptBecause::OtherVerdict) + 1);
    QVERIFY(!seen.contains(QString()));
}

void TestSweepTable::sortsByTypedValues()
{
    NoticeBook book;
    NoticeRow big = row(2, Verdict::Forged, Reason::MailboxFull, u"zoe@example.com"_s);
    big.size = 900'000;
    NoticeRow small = row(3, Verdict::Forged, Reason::TimedOut, u"Bob@example.com"_s);
    small.size = 999;
    book.reset({row(1, Verdict::Forged), big, small});
    SweepTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setGoing({candidate(book.find(1)->row), candidate(book.find(2)->row), candidate(book.find(3)->row)}, &book);
    const QPersistentModelIndex first = table.index(0, 0);
    const auto ids = [&] {
        QList<qint64> all;
        for (int i = 0; i < table.rowCount(); ++i)
            all.append(table.index(i, 0).data(SweepTable::NoticeRole).toLongLong());
        return all;
    };
    table.sort(SweepTable::SizeColumn, Qt::DescendingOrder);
    QCOMPARE(ids(), (QList<qint64>{2, 1, 3}));
    QCOMPARE(first.data(SweepTable::NoticeRole).toLongLong(), 1);
    table.sort(SweepTable::RecipientColumn, Qt::AscendingOrder);
    QCOMPARE(ids(), (QList<qint64>{1, 3, 2}));
    table.sort(SweepTable::WhenColumn, Qt::DescendingOrder);
    QCOMPARE(ids(), (QList<qint64>{3, 2, 1}));
}

void TestSweepTable::outlivesTheBook()
{
    SweepTable table;
    {
        NoticeBook book;
        book.reset({row(1, Verdict::Forged)});
        table.setGoing({candidate(book.find(1)->row)}, &book);
        QCOMPARE(table.index(0, 0).data().toString(), u"ana@example.org"_s);
    }
    QVERIFY(!table.index(0, SweepTable::SizeColumn).data().toString().isEmpty());
    table.sort(SweepTable::WhenColumn, Qt::AscendingOrder);
}

void TestSweepTable::aHundredThousandRows()
{
    NoticeBook book;
    QList<NoticeRow> rows;
    QList<SweepCandidate> going;
    for (int i = 1; i <= 100'000; ++i) {
        rows.append(row(i, Verdict::Forged, Reason::NoSuchMailbox, u"person%1@example.org"_s.arg(i)));
        going.append(candidate(rows.last()));
    }
    book.reset(rows);
    SweepTable table;
    QElapsedTimer timer;
    timer.start();
    table.setGoing(going, &book);
    qInfo("100,000 rows to look at: %lld ms", timer.restart());
    table.sort(SweepTable::RecipientColumn, Qt::AscendingOrder);
    qInfo("sorted by recipient: %lld ms", timer.restart());
    QCOMPARE(table.rowCount(), 100'000);
}

QTEST_GUILESS_MAIN(TestSweepTable)
#include "tst_sweeptable.moc"
