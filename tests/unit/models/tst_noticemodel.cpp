// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "ui/models/noticemodel.h"
#include "ui/models/timeline.h"
#include "wording/when.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestNoticeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsFollowEveryChange();
    void shelves_data();
    void shelves();
    void filtersByEachField_data();
    void filtersByEachField();
    void typingNarrowsAndDeletingWidens();
    void backspaceFindsWhatHasComeMeanwhile();
    void whatIsForeseenHasTheCountsOfAll();
    void ordersByTypedValues();
    void selectionSurvivesNewRows();
    void everyChangeKeepsTheModelSound();
    void smallChangesSortAsAFreshListDoes();
    void aHundredThousandRows();
    void groupsStandWhereTheirFirstNoticeWould_data();
    void groupsStandWhereTheirFirstNoticeWould();
    void groupsOpenAndClose();
    void openGroupsSurviveNewRows();
    void aHundredThousandRowsInGroups();
    void timelineHasNoGaps();
    void timelineTakesCoarserGrain();
    void localDaysAreTheSystems();
};

/// What a scan brings is sorted in; the result must be what sorting everything would give.
void TestNoticeModel::smallChangesSortAsAFreshListDoes()
{
    using Order = NoticeModel::Order;
    for (const Order order : {Order::Newest, Order::Oldest, Order::Recipient, Order::Domain, Order::Subject,
                              Order::Reason, Order::Verdict, Order::Largest}) {
        NoticeBook book;
        NoticeModel grown;
        const QAbstractItemModelTester tester(&grown);
        grown.setOrder(order);
        grown.setBook(&book);
        quint32 dice = 7;
        const auto next = [&dice](quint32 sides) {
            dice = dice * 1664525 + 1013904223;
            return static_cast<int>((dice >> 8) % sides);
        };
        for (int batch = 0; batch < 30; ++batch) {
            QList<NoticeRow> rows;
            for (int i = 0; i < 7; ++i) {
                NoticeRow made = row(1 + next(120), static_cast<Verdict>(next(verdictCount)),
                                     static_cast<Reason>(next(5)), u"user%1@host%2.test"_s.arg(next(9)).arg(next(4)));
                made.received = made.received.addSecs(next(5) * 3600);
                made.size = next(3);
                made.originalSubject = u"Subject %1"_s.arg(next(3));
                rows.append(made);
            }
            book.put(rows);
            if (batch % 7 == 6)
                book.remove({1 + next(120), 1 + next(120)});
            NoticeModel fresh;
            fresh.setOrder(order);
            fresh.setBook(&book);
            QCOMPARE(grown.ids(), fresh.ids());
        }
    }
}

void TestNoticeModel::localDaysAreTheSystems()
{
    LocalDays days;
    const QDateTime start(QDate(2026, 3, 27), QTime(0, 0));
    for (int hour = 0; hour < 24 * 5; ++hour) {
        for (const qint64 offset : {0, 1, -1}) {
            const qint64 time = start.addSecs(hour * 3600).toMSecsSinceEpoch() + offset;
            QCOMPARE(days.dayOf(time), QDateTime::fromMSecsSinceEpoch(time).date());
        }
    }
}

void TestNoticeModel::countsFollowEveryChange()
{
    NoticeBook book;
    book.reset({row(1, Verdict::Forged), row(2, Verdict::Yours), row(3, Verdict::Hijacked), row(4, std::nullopt)});
    QCOMPARE(book.counts()[Shelf::All], 4);
    QCOMPARE(book.counts()[Shelf::Forged], 1);
    QCOMPARE(book.counts()[Shelf::NeedsYou], 2);
    QCOMPARE(book.counts().unjudged, 1);
    book.put({row(1, Verdict::Yours), row(5, Verdict::Fake)});
    QCOMPARE(book.counts()[Shelf::Forged], 0);
    QCOMPARE(book.counts()[Shelf::Yours], 2);
    QCOMPARE(book.counts()[Shelf::Fake], 1);
    book.remove({2, 5, 99});
    QCOMPARE(book.counts()[Shelf::All], 3);
    QCOMPARE(book.counts()[Shelf::Fake], 0);
    QVERIFY(!book.find(2));
    QCOMPARE(book.find(4)->row.id, 4);
}

void TestNoticeModel::shelves_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<NoticeKind>("kind");
    QTest::addColumn<bool>("needsYou");
    const auto add = [](const char *name, int verdict, NoticeKind kind, bool needsYou) {
        QTest::newRow(name) << verdict << kind << needsYou;
    };
    add("own failure", static_cast<int>(Verdict::Yours), NoticeKind::Failure, true);
    add("own delay is still being tried", static_cast<int>(Verdict::Yours), NoticeKind::Delay, false);
    add("own success", static_cast<int>(Verdict::Yours), NoticeKind::Success, false);
    add("forged", static_cast<int>(Verdict::Forged), NoticeKind::Failure, false);
    add("hijacked delay too", static_cast<int>(Verdict::Hijacked), NoticeKind::Delay, true);
    add("lure", static_cast<int>(Verdict::Fake), NoticeKind::Fake, false);
    add("unclear", static_cast<int>(Verdict::Unclear), NoticeKind::Failure, false);
    add("failure that nobody has judged yet", -1, NoticeKind::Failure, false);
}

void TestNoticeModel::shelves()
{
    QFETCH(int, verdict);
    QFETCH(NoticeKind, kind);
    QFETCH(bool, needsYou);
    NoticeRow each = row(1, verdict < 0 ? std::nullopt : std::optional(static_cast<Verdict>(verdict)));
    each.kind = kind;
    QCOMPARE(standsOn(each, Shelf::NeedsYou), needsYou);
    QVERIFY(standsOn(each, Shelf::All));
}

void TestNoticeModel::filtersByEachField_data()
{
    QTest::addColumn<NoticeFilter>("filter");
    QTest::addColumn<QList<qint64>>("expected");
    const auto add = [](const char *name, auto change, const QList<qint64> &expected) {
        NoticeFilter filter;
        change(filter);
        QTest::newRow(name) << filter << expected;
    };
    add("nothing set", [](NoticeFilter &) {}, {4, 3, 2, 1});
    add("shelf", [](NoticeFilter &f) { f.shelf = Shelf::Forged; }, {3, 1});
    add("verdict", [](NoticeFilter &f) { f.verdict = Verdict::Yours; }, {2});
    add("reason", [](NoticeFilter &f) { f.reason = Reason::MailboxFull; }, {2});
    add("domain, whatever the case", [](NoticeFilter &f) { f.domain = u"example.net"_s; }, {2});
    add("words in any order", [](NoticeFilter &f) { f.text = u"  friday ANA "_s; }, {4, 3, 1});
    add("no match across two fields", [](NoticeFilter &f) { f.text = u"orgdinner"_s; }, {});
    add("subject of one", [](NoticeFilter &f) { f.text = u"rechnung für"_s; }, {});
    add("what the server answered", [](NoticeFilter &f) { f.text = u"ZEN blocked"_s; }, {4});
    add("period", [](NoticeFilter &f) { f.from = QDate(2026, 11, 5); }, {4});
    add("incident", [](NoticeFilter &f) { f.incident = u"storm"_s; }, {3});
}

void TestNoticeModel::filtersByEachField()
{
    QFETCH(NoticeFilter, filter);
    QFETCH(QList<qint64>, expected);
    NoticeBook book;
    NoticeRow third = row(3, Verdict::Forged);
    third.incident = u"storm"_s;
    NoticeRow fourth = row(4, Verdict::Unclear);
    fourth.received = QDateTime(QDate(2026, 11, 6), QTime(12, 0), Qt::UTC);
    fourth.answer = u"550 5.7.1 Blocked using zen.lists.example"_s;
    book.reset(
        {row(1, Verdict::Forged), row(2, Verdict::Yours, Reason::MailboxFull, u"bob@Example.NET"_s), third, fourth});
    NoticeModel model;
    QAbstractItemModelTester tester(&model);
    model.setBook(&book);
    model.setFilter(filter);
    QCOMPARE(model.ids(), expected);
}

/// Each key looks only through what the one before let through: that must not show.
void TestNoticeModel::typingNarrowsAndDeletingWidens()
{
    NoticeBook book;
    QList<NoticeRow> rows;
    for (int i = 1; i <= 300; ++i)
        rows.append(
            row(i, i % 2 == 0 ? Verdict::Forged : Verdict::Yours, Reason::TimedOut, u"user%1@example.org"_s.arg(i)));
    book.reset(rows);
    NoticeModel typed;
    QAbstractItemModelTester tester(&typed);
    typed.setBook(&book);
    const QStringList steps{u"u"_s,        u"us"_s,   u"user1"_s,  u"user12"_s, u"user12 "_s, u"user12 friday"_s,
                            u"user12 x"_s, u"ser2"_s, u"user29"_s, u"user2"_s,  QString()};
    for (const QString &text : steps) {
        for (const Shelf shelf : {Shelf::All, Shelf::Forged}) {
            NoticeFilter filter;
            filter.text = text;
            filter.shelf = shelf;
            typed.setFilter(filter);
            NoticeModel fresh;
            fresh.setBook(&book);
            fresh.setFilter(filter);
            QCOMPARE(typed.ids(), fresh.ids());
            QCOMPARE(typed.noticeCount(), fresh.noticeCount());
        }
    }
}

/// The way back shows what passed on the way there, and no longer than it is true.
void TestNoticeModel::backspaceFindsWhatHasComeMeanwhile()
{
    NoticeBook book;
    book.reset({row(1, Verdict::Yours, Reason::TimedOut, u"ana@example.org"_s),
                row(2, Verdict::Yours, Reason::TimedOut, u"anton@example.org"_s),
                row(3, Verdict::Yours, Reason::TimedOut, u"bob@example.org"_s)});
    NoticeModel model;
    QAbstractItemModelTester tester(&model);
    model.setBook(&book);
    const auto search = [&model](const QString &text) {
        NoticeFilter filter;
        filter.text = text;
        model.setFilter(filter);
        QList<qint64> ids = model.ids();
        std::ranges::sort(ids);
        return ids;
    };
    QCOMPARE(search(u"a"_s).size(), 3); // every address has one
    QCOMPARE(search(u"an"_s), (QList<qint64>{1, 2}));
    QCOMPARE(search(u"ana"_s), QList<qint64>{1});
    QCOMPARE(search(u"an"_s), (QList<qint64>{1, 2}));
    QCOMPARE(search(u"ant"_s), QList<qint64>{2});
    book.put({row(4, Verdict::Yours, Reason::TimedOut, u"antje@example.org"_s),
              row(5, Verdict::Yours, Reason::TimedOut, u"andrea@example.org"_s)});
    book.remove({1});
    QCOMPARE(search(u"an"_s), (QList<qint64>{2, 4, 5}));
    QCOMPARE(search(QString()), (QList<qint64>{2, 3, 4, 5}));
}

/// What a start shows first agrees with what comes after it.
void TestNoticeModel::whatIsForeseenHasTheCountsOfAll()
{
    const QList<NoticeRow> all{row(3, Verdict::Forged), row(2, Verdict::Forged), row(1, Verdict::Yours)};
    NoticeBook book;
    NoticeModel model;
    QAbstractItemModelTester tester(&model);
    model.setBook(&book);
    book.foresee(all.first(1), {{NoticeKind::Failure, Verdict::Forged, 2}, {NoticeKind::Failure, Verdict::Yours, 1}});
    const ShelfCounts foreseen = book.counts();
    QCOMPARE(model.ids(), QList<qint64>{3});
    QCOMPARE(foreseen[Shelf::All], 3);
    NoticeBook joint;
    joint.join({&book});
    QCOMPARE(joint.counts(), foreseen);
    book.reset(all);
    QCOMPARE(book.counts(), foreseen);
    QCOMPARE(model.ids(), (QList<qint64>{3, 2, 1}));
}

void TestNoticeModel::ordersByTypedValues()
{
    NoticeBook book;
    NoticeRow big = row(2, Verdict::Fake, Reason::TimedOut, u"zoe@example.com"_s);
    big.size = 900000;
    book.reset({row(1, Verdict::Forged, Reason::Unknown, u"mia@example.org"_s), big,
                row(3, Verdict::Yours, Reason::NoSuchMailbox, u"Ana@example.org"_s)});
    NoticeModel model;
    model.setBook(&book);
    const auto ordered = [&](NoticeModel::Order order) {
        model.setOrder(order);
        return model.ids();
    };
    QCOMPARE(ordered(NoticeModel::Order::Oldest), (QList<qint64>{1, 2, 3}));
    QCOMPARE(ordered(NoticeModel::Order::Newest), (QList<qint64>{3, 2, 1}));
    QCOMPARE(ordered(NoticeModel::Order::Recipient), (QList<qint64>{3, 1, 2}));
    QCOMPARE(ordered(NoticeModel::Order::Domain), (QList<qint64>{2, 3, 1}));
    QCOMPARE(ordered(NoticeModel::Order::Reason), (QList<qint64>{3, 2, 1}));
    QCOMPARE(ordered(NoticeModel::Order::Verdict), (QList<qint64>{3, 1, 2}));
    QCOMPARE(ordered(NoticeModel::Order::Largest), (QList<qint64>{2, 3, 1}));
}

void TestNoticeModel::selectionSurvivesNewRows()
{
    NoticeBook book;
    book.reset({row(10, Verdict::Forged), row(20, Verdict::Forged)});
    NoticeModel model;
    model.setBook(&book);
    const QPersistentModelIndex chosen = model.indexOf(10);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    book.put({row(30, Verdict::Yours), row(5, Verdict::Yours)});
    QCOMPARE(model.ids(), (QList<qint64>{30, 20, 10, 5}));
    QCOMPARE(chosen.data(NoticeModel::IdRole).toLongLong(), 10);
    model.setOrder(NoticeModel::Order::Oldest);
    QCOMPARE(chosen.row(), 1);
    QCOMPARE(resets.count(), 0);
}

void TestNoticeModel::everyChangeKeepsTheModelSound()
{
    NoticeBook book;
    NoticeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBook(&book);
    QList<NoticeRow> rows;
    for (int i = 1; i <= 500; ++i)
        rows.append(row(i, static_cast<Verdict>(i % verdictCount), static_cast<Reason>(i % reasonCount)));
    book.reset(rows);
    model.setOrder(NoticeModel::Order::Reason);
    NoticeFilter filter;
    filter.shelf = Shelf::Forged;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 100);
    QList<NoticeRow> more;
    for (int i = 400; i <= 700; ++i)
        more.append(row(i, Verdict::Forged, Reason::MailboxFull));
    book.put(more);
    book.remove({1, 2, 3, 450, 451, 600});
    model.setFilter({});
    QCOMPARE(model.rowCount(), 694);
    book.reset({});
    QCOMPARE(model.rowCount(), 0);
}

void TestNoticeModel::aHundredThousandRows()
{
    NoticeBook book;
    QList<NoticeRow> rows;
    rows.reserve(100'000);
    for (int i = 1; i <= 100'000; ++i) {
        NoticeRow each = row(i, static_cast<Verdict>(i % verdictCount), static_cast<Reason>(i % reasonCount),
                             u"person%1@example.org"_s.arg(i));
        rows.append(each);
    }
    book.reset(rows);
    NoticeModel model;
    model.setBook(&book);
    QElapsedTimer timer;
    timer.start();
    NoticeFilter filter;
    filter.text = u"person77"_s;
    model.setFilter(filter);
    qInfo("search over 100,000 rows: %lld ms", timer.restart());
    QCOMPARE(model.rowCount(), 1111);
    model.setFilter({});
    qInfo("all of them again: %lld ms", timer.restart());
    model.setOrder(NoticeModel::Order::Recipient);
    qInfo("sorted by recipient: %lld ms", timer.restart());
    QCOMPARE(model.ids().first(), 100'000); // "person100000@" sorts before "person1@"
    QCOMPARE(model.rowCount(), 100'000);
}

void TestNoticeModel::groupsStandWhereTheirFirstNoticeWould_data()
{
    QTest::addColumn<NoticeModel::Grouping>("grouping");
    QTest::addColumn<QStringList>("titles");
    using Grouping = NoticeModel::Grouping;
    const QString alone = u"zoe@example.com, Dinner on Friday"_s;
    QTest::newRow("incident") << Grouping::Incident
                              << QStringList{u"Forged, 3 November"_s, u"Ana@example.org, Dinner on Friday"_s, alone};
    QTest::newRow("recipient, whatever the case")
        << Grouping::Recipient << QStringList{u"mia@example.net"_s, u"Ana@example.org"_s, alone};
    QTest::newRow("reason") << Grouping::Reason << QStringList{u"No such mailbox"_s, u"Mailbox full"_s};
    QTest::newRow("domain") << Grouping::Domain << QStringList{u"example.net"_s, u"example.org"_s, alone};
}

static QList<NoticeRow> rowsToGroup()
{
    QList<NoticeRow> rows{row(1, Verdict::Yours, Reason::NoSuchMailbox, u"zoe@example.com"_s),
                          row(2, Verdict::Forged, Reason::MailboxFull, u"ana@example.org"_s),
                          row(3, Verdict::Yours, Reason::MailboxFull, u"Ana@example.org"_s),
                          row(4, Verdict::Forged, Reason::NoSuchMailbox, u"mia@example.net"_s),
                          row(5, Verdict::Forged, Reason::NoSuchMailbox, u"mia@example.net"_s)};
    for (const int i : {1, 3, 4})
        rows[i].incident = u"storm"_s;
    return rows;
}

void TestNoticeModel::groupsStandWhereTheirFirstNoticeWould()
{
    QFETCH(NoticeModel::Grouping, grouping);
    QFETCH(QStringList, titles);
    NoticeBook book;
    book.reset(rowsToGroup());
    NoticeModel model;
    QAbstractItemModelTester tester(&model);
    model.setBook(&book);
    model.setGrouping(grouping);
    QStringList shown;
    for (int i = 0; i < model.rowCount(); ++i)
        shown.append(model.index(i, 0).data().toString());
    QCOMPARE(shown, titles);
    QCOMPARE(model.noticeCount(), 5);
}

void TestNoticeModel::groupsOpenAndClose()
{
    NoticeBook book;
    book.reset(rowsToGroup());
    NoticeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBook(&book);
    model.setGrouping(NoticeModel::Grouping::Incident);
    const QPersistentModelIndex group = model.index(0, 0);
    QVERIFY(model.isGroup(group));
    QVERIFY(!model.rowOf(group));
    QCOMPARE(group.data(NoticeModel::GroupCountRole).toInt(), 3);
    QCOMPARE(group.data(NoticeModel::VerdictRole).toInt(), static_cast<int>(Verdict::Forged));
    QCOMPARE(model.noticesAt(0), (QList<qint64>{5, 4, 2}));
    model.setGroupOpen(group, true);
    QCOMPARE(model.ids().mid(1), (QList<qint64>{5, 4, 2, 3, 1}));
    QVERIFY(model.index(1, 0).data(NoticeModel::MemberRole).toBool());
    QVERIFY(!model.index(4, 0).data(NoticeModel::MemberRole).toBool());
    model.setGroupOpen(group, false);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.reveal(4).row(), 2);
    NoticeFilter filter;
    filter.reason = Reason::MailboxFull;
    model.setFilter(filter); // one of the run is left: no group
    QCOMPARE(model.ids(), (QList<qint64>{3, 2}));
    QCOMPARE(model.noticeCount(), 2);
}

void TestNoticeModel::openGroupsSurviveNewRows()
{
    NoticeBook book;
    book.reset(rowsToGroup());
    NoticeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBook(&book);
    model.setGrouping(NoticeModel::Grouping::Domain);
    model.setGroupOpen(model.index(0, 0), true);
    const QPersistentModelIndex group = model.index(0, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    book.put({row(6, Verdict::Fake, Reason::Unknown, u"kim@example.net"_s),
              row(7, Verdict::Yours, Reason::Unknown, u"li@example.com"_s)});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(group.data().toString(), u"example.net"_s);
    QCOMPARE(group.data(NoticeModel::GroupCountRole).toInt(), 3);
    QVERIFY(!group.data(NoticeModel::VerdictRole).isValid()); // forged and fake
    QCOMPARE(group.row(), 1);                                 // below the new group of example.com
    QCOMPARE(model.ids().mid(2, 3), (QList<qint64>{6, 5, 4}));
}

void TestNoticeModel::aHundredThousandRowsInGroups()
{
    NoticeBook book;
    QList<NoticeRow> rows;
    rows.reserve(100'000);
    for (int i = 1; i <= 100'000; ++i) {
        NoticeRow each = row(i, static_cast<Verdict>(i % verdictCount), static_cast<Reason>(i % reasonCount),
                             u"person%1@mail%2.example"_s.arg(i % 40'000).arg(i % 700));
        each.incident = u"storm%1"_s.arg(i % 3);
        rows.append(each);
    }
    book.reset(rows);
    NoticeModel model;
    model.setBook(&book);
    QElapsedTimer timer;
    for (const auto &[grouping, count] :
         std::initializer_list<std::pair<NoticeModel::Grouping, int>>{{NoticeModel::Grouping::Incident, 3},
                                                                      {NoticeModel::Grouping::Domain, 700},
                                                                      {NoticeModel::Grouping::Reason, reasonCount}}) {
        timer.start();
        model.setGrouping(grouping);
        qInfo("100,000 rows in %d groups: %lld ms", count, timer.elapsed());
        QCOMPARE(model.rowCount(), count);
    }
    timer.start();
    model.setGroupOpen(model.index(5, 0), true);
    qInfo("one of them opened: %lld ms", timer.elapsed());
    QVERIFY(model.rowCount() > 4000);
    model.openAllGroups();
    QCOMPARE(model.rowCount(), 100'000 + reasonCount);
}

void TestNoticeModel::timelineHasNoGaps()
{
    NoticeBook book;
    NoticeRow early = row(1, Verdict::Forged);
    early.received = QDateTime(QDate(2026, 11, 3), QTime(12, 0), Qt::UTC);
    NoticeRow late = row(2, Verdict::Yours);
    late.received = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    book.reset({early, late, row(3, Verdict::Forged)});
    const Timeline timeline = timelineOf(book, QDate(2026, 11, 23));
    QCOMPARE(timeline.grain, Timeline::Grain::Day);
    QCOMPARE(timeline.bars.size(), 21);
    QCOMPARE(timeline.bars.first().start, QDate(2026, 11, 3));
    QCOMPARE(timeline.bars.first().counts.at(static_cast<size_t>(Verdict::Forged)), 2);
    QCOMPARE(timeline.bars.at(17).counts.at(static_cast<size_t>(Verdict::Yours)), 1);
    QCOMPARE(timeline.highest, 2);
}

void TestNoticeModel::timelineTakesCoarserGrain()
{
    NoticeBook book;
    NoticeRow early = row(1, Verdict::Forged);
    early.received = QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);
    book.reset({early, row(3, std::nullopt)});
    const Timeline weeks = timelineOf(book, QDate(2026, 11, 23));
    QCOMPARE(weeks.grain, Timeline::Grain::Week);
    QCOMPARE(weeks.bars.first().start.dayOfWeek(), 1);
    QCOMPARE(weeks.bars.first().total(), 1);
    early.received = QDateTime(QDate(2009, 3, 4), QTime(12, 0), Qt::UTC);
    book.put({early});
    const Timeline months = timelineOf(book, QDate(2026, 11, 23));
    QCOMPARE(months.grain, Timeline::Grain::Month);
    QCOMPARE(months.bars.size(), 60);
    QCOMPARE(months.bars.last().counts.at(verdictCount), 1);
}

QTEST_GUILESS_MAIN(TestNoticeModel)
#include "tst_noticemodel.moc"
