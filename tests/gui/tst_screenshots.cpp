// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws every page in its states, light and dark, into the folder that UD_SCREENSHOTS names, and fails where a page comes
/// out empty.
#include "gui/gallery.h"
#include "gui/madeup.h"

#include "ui/models/situation.h"
#include "ui/models/timeline.h"
#include "ui/pages/cleanuppage.h"
#include "ui/pages/deletedialog.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/noticepane.h"
#include "ui/pages/noticespage.h"
#include "ui/pages/overviewpage.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/progressstrip.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTabWidget>
#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

class TestScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pages_data();
    void pages();

private:
    void shoot(QWidget &widget, const QString &name, const QSize &size) { m_gallery.shoot(widget, name, size); }
    void overviews();
    void lists();
    void cleanUps();
    void strips();

    Gallery m_gallery;
    QDateTime m_now = QDateTime::currentDateTime();
};

void TestScreenshots::overviews()
{
    const QStringList proof{u"The mail server that handed the message over has nothing to do with your provider."_s,
                            u"Your Sent folder is complete, and the message is not in it."_s};
    for (const auto &[kind, name] :
         std::initializer_list<std::pair<MadeUp, QString>>{{MadeUp::Storm, u"forged"_s},
                                                           {MadeUp::Hijack, u"hijacked"_s},
                                                           {MadeUp::OwnFailures, u"failed"_s},
                                                           {MadeUp::Lures, u"lures"_s},
                                                           {MadeUp::AllWell, u"all-well"_s}}) {
        NoticeBook book;
        book.reset(madeUpRows(kind, m_now));
        OverviewPage page;
        page.setAccount(u"you@example.org"_s, m_now);
        page.showOverview(overviewOf(book, madeUpIncidents(kind, m_now), m_now.date()), book.counts(),
                          timelineOf(book, m_now.date()));
        page.setProof(kind == MadeUp::Storm ? proof : QStringList());
        shoot(page, u"overview-%1"_s.arg(name), {1110, 780});
        if (kind != MadeUp::Storm)
            continue;
        shoot(page, u"overview-%1-small"_s.arg(name), {790, 600});
        page.findChild<Chart *>(u"timelineChart"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(page.findChild<Chart *>(u"timelineChart"_s), Qt::Key_Home);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(page.findChild<Chart *>(u"timelineChart"_s), Qt::Key_Right);
        shoot(page, u"overview-%1-read-out"_s.arg(name), {1110, 780});
        page.setTrouble(Error{ErrorKind::Offline, {}, {}});
        shoot(page, u"overview-offline"_s, {1110, 780});
        page.setTrouble({});
        QList<NoticeRow> rows = madeUpRows(kind, m_now);
        for (qsizetype i = 120; i < rows.size(); ++i)
            rows[i].verdict.reset();
        book.reset(rows);
        page.setScanning(true);
        page.setProgress({Progress::Stage::ReadingNotices, u"INBOX"_s, 120, 214});
        page.showOverview(overviewOf(book, {}, m_now.date(), true), book.counts(), timelineOf(book, m_now.date()));
        shoot(page, u"overview-scanning"_s, {1110, 780});
    }
    OverviewPage first;
    first.setAccount(u"you@example.org"_s, {});
    shoot(first, u"overview-first-start"_s, {1110, 780});
    first.setScanning(true);
    shoot(first, u"overview-first-scan"_s, {1110, 780});
    first.setScanning(false);
    first.setTrouble(Error{ErrorKind::AuthRejected, {}, u"imap.example.org"_s});
    shoot(first, u"overview-trouble"_s, {1110, 780});
    OverviewPage nothing;
    nothing.showOverview(overviewOf(NoticeBook(), {}, m_now.date()), {}, {});
    nothing.setAccount(u"you@example.org"_s, m_now);
    shoot(nothing, u"overview-nothing"_s, {1110, 780});
}

void TestScreenshots::lists()
{
    NoticeBook book;
    book.reset(madeUpRows(MadeUp::Storm, m_now));
    NoticeModel model;
    model.setBook(&book);
    model.setIncidents(madeUpIncidents(MadeUp::Storm, m_now));
    NoticesPage page(&model);
    page.filters()->setReasons({Reason::NoSuchMailbox, Reason::MailboxFull});
    page.filters()->setDomains({{u"example.org"_s, 12}, {u"gmial.com"_s, 3}});
    page.filters()->setAccounts({u"you@example.org"_s, u"work@example.net"_s}, 0);
    connect(&page, &NoticesPage::noticeWanted, &page,
            [&](qint64 id) { page.pane()->showNotice(id, madeUpNotice(book.find(id)->row)); });
    const qint64 own = book.size() - 4;
    const QSize wide(1110, 780);
    page.setShelf(Shelf::All);
    page.openNotice(own);
    shoot(page, u"list-yours"_s, wide);
    shoot(page, u"list-yours-small"_s, {790, 600});
    page.openNotice(7);
    shoot(page, u"list-forged"_s, wide);
    auto *grouping = page.findChild<QComboBox *>(u"groupCombo"_s);
    grouping->setCurrentIndex(1);
    page.openNotice(own);
    shoot(page, u"list-grouped"_s, wide);
    page.openNotice(7);
    page.findChild<QAbstractButton *>(u"filtersButton"_s)->click();
    shoot(page, u"list-filters"_s, wide);
    page.findChild<QAbstractButton *>(u"filtersButton"_s)->click();
    grouping->setCurrentIndex(0);
    page.setShelf(Shelf::Unclear);
    page.openNotice(model.ids().first());
    shoot(page, u"list-unclear"_s, wide);
    page.findChild<QAbstractButton *>(u"notMineButton"_s)->click();
    shoot(page, u"list-answered"_s, wide);
    page.setShelf(Shelf::Fake);
    page.openNotice(model.ids().first());
    shoot(page, u"list-fake"_s, wide);
    page.setShelf(Shelf::NeedsYou);
    page.findChild<QListView *>(u"noticeList"_s)->selectAll();
    shoot(page, u"list-several"_s, wide);
    page.setShelf(Shelf::Hijacked);
    shoot(page, u"list-empty"_s, wide);
    page.setShelf(Shelf::All);
    shoot(page, u"list-narrow"_s, {560, 700});
    page.openNotice(own);
    shoot(page, u"list-narrow-open"_s, {560, 700});

    NoticePane pane;
    pane.showNotice(7, madeUpNotice(book.find(7)->row));
    for (const QString &each : {u"whyButton"_s, u"detailsButton"_s})
        pane.findChild<QAbstractButton *>(each)->click();
    shoot(pane, u"pane-details"_s, {640, 1100});
    for (const QString &each : {u"whyButton"_s, u"detailsButton"_s, u"wayButton"_s, u"rawButton"_s})
        pane.findChild<QAbstractButton *>(each)->click();
    pane.showRaw(7, madeUpRaw());
    pane.findChild<QLineEdit *>(u"rawSearchEdit"_s)->setText(u"example"_s);
    shoot(pane, u"pane-way-and-raw"_s, {640, 1100});
    pane.showError({ErrorKind::StoreDamaged, u"file is not a database"_s, {}});
    shoot(pane, u"pane-error"_s, {640, 500});
}

void TestScreenshots::cleanUps()
{
    NoticeBook book;
    book.reset(madeUpRows(MadeUp::Storm, m_now));
    QList<SweepCandidate> candidates;
    for (const NoticeBook::Entry &entry : book.entries()) {
        SweepCandidate each;
        each.noticeId = entry.row.id;
        each.key = entry.row.key;
        each.size = entry.row.size;
        each.kind = entry.row.kind;
        each.verdict = entry.row.verdict;
        each.confidence = entry.row.id % 40 == 0 ? 0.7 : entry.row.confidence;
        candidates.append(each);
    }
    const QSize wide(1110, 780);
    CleanUpPage page;
    page.setVerdicts({Verdict::Forged}, book.counts());
    page.showPlan(planSweep(candidates, {}), book, {u"Trash"_s, false, true});
    shoot(page, u"clean-up-preview-plain"_s, wide);
    shoot(page, u"clean-up-preview-small"_s, {790, 600});
    page.findChild<QTabWidget *>(u"cleanUpTabs"_s)->setCurrentIndex(1);
    shoot(page, u"clean-up-stay"_s, wide);
    page.findChild<QTabWidget *>(u"cleanUpTabs"_s)->setCurrentIndex(0);
    page.setSecurityMail(
        {{{}, m_now.addDays(-8), u"no-reply@bank.example"_s, u"New device signed in to your account"_s},
         {{}, m_now.addDays(-8), u"service@shop.example"_s, u"Your password was changed"_s}});
    page.setHistory(madeUpSweeps(m_now), true);
    shoot(page, u"clean-up-preview"_s, wide);
    page.findChild<QAbstractButton *>(u"forGoodRadio"_s)->click();
    shoot(page, u"clean-up-for-good"_s, wide);
    DeleteDialog dialog(214);
    dialog.findChild<QLineEdit *>(u"deleteCountEdit"_s)->setText(u"214"_s);
    shoot(dialog, u"clean-up-delete-dialog"_s, dialog.sizeHint());
    page.showProgress({Progress::Stage::Sweeping, u"INBOX"_s, 120, 214});
    shoot(page, u"clean-up-progress"_s, wide);
    page.showProgress({Progress::Stage::Sweeping, u"INBOX"_s, 120, 214, true});
    shoot(page, u"clean-up-paused"_s, wide);
    SweepReport report;
    report.record = madeUpSweeps(m_now).at(0);
    for (int i = 0; i < 214; ++i) {
        JournalItem item;
        item.state = i < 212 ? JournalState::Moved : JournalState::Gone;
        report.items.append(item);
    }
    page.showResult(report, SweepDeed::Swept);
    shoot(page, u"clean-up-result"_s, wide);
    report.stoppedBy = Error{ErrorKind::ConnectionLost, {}, u"imap.example.org"_s};
    for (qsizetype i = 150; i < report.items.size(); ++i)
        report.items[i].state = JournalState::Planned;
    page.showResult(report, SweepDeed::Swept);
    shoot(page, u"clean-up-cut-off"_s, wide);
    page.setSecurityMail({});
    page.showPlan({}, book, {u"Trash"_s, false, true});
    shoot(page, u"clean-up-nothing"_s, wide);
}

void TestScreenshots::strips()
{
    ProgressStrip strip;
    const QList<RunningWork> work{
        {u"a"_s, u"you@example.org"_s, {Progress::Stage::ReadingNotices, u"INBOX"_s, 120, 214}},
        {u"b"_s, u"work@example.net"_s, {Progress::Stage::Sweeping, u"INBOX"_s, 30, 90}}};
    strip.setWork(work.first(1), false);
    shoot(strip, u"strip-one"_s, {960, 40});
    strip.setWork(work, true);
    shoot(strip, u"strip-two"_s, {960, 40});
    strip.findChild<QAbstractButton *>(u"allWorkButton"_s)->click();
    auto *list = strip.findChild<QWidget *>(u"workList"_s);
    shoot(*list, u"strip-list"_s, list->size());
}

void TestScreenshots::pages_data()
{
    QTest::addColumn<QString>("look");
    for (const QString &look : Gallery::looks())
        QTest::newRow(qPrintable(look)) << look;
}

void TestScreenshots::pages()
{
    QFETCH(QString, look);
    m_gallery.setLook(look);
    overviews();
    lists();
    cleanUps();
    strips();
    m_gallery.setUsualLook();
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
