// SPDX-License-Identifier: GPL-3.0-or-later
/// What people do on the overview, in the list, in the reading pane and at the clean-up, on made-up notices.
#include "gui/madeup.h"

#include "ui/language/language.h"
#include "ui/models/timeline.h"
#include "ui/pages/cleanuppage.h"
#include "ui/pages/deletedialog.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/noticepane.h"
#include "ui/pages/noticespage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/sweephistory.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/noticedoor.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/roomystyle.h"

#include <QAbstractAnimation>
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void overviewOpensWhatIsUrgent();
    void overviewSaysWhenTheMailboxCannotBeReached();
    void chartIsReadOutByKeyboard();

    void filtersNarrowAndClear();
    void groupsOpenByKeyboard();
    void aGroupStandsForItsNotices();
    void selectsAllLikeThis_data();
    void selectsAllLikeThis();
    void theWordCanBeTakenBack();

    void slipIsOfferedAndCopied();
    void anUnclearNoticeTellsWhatWouldDecide();
    void theWayIsTold();
    void rawNoticeIsSearched();

    void tablesUseTheWidth();
    void rowsAreLeftOut();
    void bothKindsCanBeUntickedAndTickedAgain();
    void securityMailSaysWhatItIsAbout();
    void deletingAsksForTheNumber();
    void deletingIsNotOfferedWhereTheServerCannot();
    void pausesAndGoesOn();
    void historyBringsBack();

    void nothingMovesWherePeopleWantItStill();
    void stripListsAllWork();

private:
    template <typename T = QWidget>
    static T *find(QWidget &in, const QString &name)
    {
        T *found = in.findChild<T *>(name);
        if (!found)
            qFatal("no widget named %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QListView *list() const { return find<QListView>(*m_page, u"noticeList"_s); }
    void showPlan(CleanUpPage &page, std::optional<bool> canDelete);

    QDateTime m_now = QDateTime::currentDateTime();
    std::unique_ptr<NoticeBook> m_book;
    std::unique_ptr<NoticeModel> m_model;
    std::unique_ptr<NoticesPage> m_page;
};

void TestPages::initTestCase()
{
    installLanguage(u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestPages::init()
{
    m_book = std::make_unique<NoticeBook>();
    m_book->reset(madeUpRows(MadeUp::Storm, m_now));
    m_model = std::make_unique<NoticeModel>();
    m_model->setBook(m_book.get());
    m_page = std::make_unique<NoticesPage>(m_model.get());
    m_page->resize(1100, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPages::cleanup()
{
    m_page.reset();
    m_model.reset();
    m_book.reset();
}

void TestPages::overviewOpensWhatIsUrgent()
{
    OverviewPage page;
    page.setAccount(u"you@example.org"_s, m_now);
    page.showOverview(overviewOf(*m_book, madeUpIncidents(MadeUp::Storm, m_now), m_now.date()), m_book->counts(),
                      timelineOf(*m_book, m_now.date()));
    page.show();
    const auto doors = page.findChildren<NoticeDoor *>();
    QCOMPARE(doors.size(), 3);
    QSignalSpy wanted(&page, &OverviewPage::noticeWanted);
    QTest::mouseClick(doors.first(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    const NoticeRow &row = m_book->find(wanted.first().first().toLongLong())->row;
    QCOMPARE(row.recipient, u"ana.miller@gmial.com"_s); // the latest that failed
}

void TestPages::overviewSaysWhenTheMailboxCannotBeReached()
{
    OverviewPage page;
    page.setAccount(u"you@example.org"_s, {});
    page.setTrouble(Error{ErrorKind::Offline, {}, {}});
    page.show();
    QVERIFY(find<QLabel>(page, u"overviewSentence"_s)->text().contains(u"cannot be reached"_s));
    QVERIFY(find<QLabel>(page, u"overviewHint"_s)->isVisible());
    page.showOverview(overviewOf(*m_book, {}, m_now.date()), m_book->counts(), timelineOf(*m_book, m_now.date()));
    QVERIFY(find<QLabel>(page, u"overviewSentence"_s)->text().contains(u"forging"_s)); // what is known stays
    QVERIFY(find<QLabel>(page, u"overviewSource"_s)->text().contains(u"known before"_s));
    page.setTrouble({});
    QVERIFY(!find<QLabel>(page, u"overviewSource"_s)->text().contains(u"known before"_s));
}

void TestPages::chartIsReadOutByKeyboard()
{
    Chart chart;
    chart.setTimeline(timelineOf(*m_book, m_now.date()));
    chart.show();
    QVERIFY(QTest::qWaitForWindowActive(&chart));
    chart.setFocus(Qt::TabFocusReason);
    const int last = static_cast<int>(chart.timeline().bars.size()) - 1;
    QTRY_COMPARE(chart.currentBar(), last);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentBar(), last - 1);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.currentBar(), 0);
    QCOMPARE(chart.accessibleName(), chart.readOut(0));
    QVERIFY(chart.readOut(last).contains(u"notice"_s) && !chart.readOut(last).contains(u"(s)"_s));
}

void TestPages::filtersNarrowAndClear()
{
    const int all = m_book->counts()[Shelf::All];
    QCOMPARE(find<QLabel>(*m_page, u"listCount"_s)->text(), u"%1 notices"_s.arg(all));
    m_page->filters()->setDomains({{u"example.org"_s, 1}});
    QVERIFY(!find<QComboBox>(*m_page, u"domainFilter"_s)->isVisible());
    auto *open = find<QAbstractButton>(*m_page, u"filtersButton"_s);
    open->click();
    auto *domain = find<QComboBox>(*m_page, u"domainFilter"_s);
    QVERIFY(domain->isVisible());
    domain->setCurrentIndex(1);
    QCOMPARE(m_model->filter().domain, u"example.org"_s);
    QVERIFY(m_model->noticeCount() > 0 && m_model->noticeCount() < all);
    QCOMPARE(find<QLabel>(*m_page, u"listCount"_s)->text(), u"%1 of %2 notices"_s.arg(m_model->noticeCount()).arg(all));
    QVERIFY(open->text().contains(u'1'));
    find<QAbstractButton>(*m_page, u"clearFiltersButton"_s)->click();
    QCOMPARE(m_model->noticeCount(), all);
}

void TestPages::groupsOpenByKeyboard()
{
    find<QComboBox>(*m_page, u"groupCombo"_s)->setCurrentIndex(1);
    int row = 0;
    while (row < m_model->rowCount() && !m_model->isGroup(m_model->index(row, 0)))
        ++row;
    QVERIFY(row < m_model->rowCount());
    const QPersistentModelIndex group = m_model->index(row, 0);
    const int closed = m_model->rowCount();
    list()->setCurrentIndex(group);
    QTest::keyClick(list(), Qt::Key_Right);
    QVERIFY(m_model->rowCount() > closed);
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(list()->currentIndex().data(NoticeModel::MemberRole).toBool());
    QTest::keyClick(list(), Qt::Key_Left); // to the row of the group
    QCOMPARE(list()->currentIndex(), QModelIndex(group));
    QTest::keyClick(list(), Qt::Key_Left);
    QCOMPARE(m_model->rowCount(), closed);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(m_model->rowCount() > closed);
}

void TestPages::aGroupStandsForItsNotices()
{
    find<QComboBox>(*m_page, u"groupCombo"_s)->setCurrentIndex(1);
    int row = 0;
    while (!m_model->isGroup(m_model->index(row, 0)))
        ++row;
    list()->setCurrentIndex(m_model->index(row, 0));
    QCOMPARE(m_page->selectedIds().size(), 214);
    QVERIFY(find(*m_page, u"sweepSelectedButton"_s)->isVisible());
    QSignalSpy wanted(m_page.get(), &NoticesPage::sweepWanted);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<QList<qint64>>().size(), 214);
    // With one of its own members the notice still counts once.
    m_model->setGroupOpen(m_model->index(row, 0), true);
    list()->selectAll();
    QCOMPARE(m_page->selectedIds().size(), m_book->size());
}

void TestPages::selectsAllLikeThis_data()
{
    QTest::addColumn<int>("action");
    QTest::newRow("of the same wave") << 0;
    QTest::newRow("with the same reason and verdict") << 1;
    QTest::newRow("with the same subject") << 2;
}

void TestPages::selectsAllLikeThis()
{
    QFETCH(int, action);
    m_page->openNotice(2);
    const NoticeRow like = m_book->find(2)->row;
    const QPoint at = list()->visualRect(list()->currentIndex()).center();
    Q_EMIT list()->customContextMenuRequested(at);
    auto *menu = find<QMenu>(*m_page, u"likeMenu"_s);
    menu->actions().at(action)->trigger();
    const QList<qint64> ids = m_page->selectedIds();
    int expected = 0;
    for (const NoticeBook::Entry &entry : m_book->entries()) {
        const NoticeRow &row = entry.row;
        const bool alike = action == 0   ? row.incident == like.incident
                           : action == 1 ? row.reason == like.reason && row.verdict == like.verdict
                                         : row.originalSubject == like.originalSubject;
        expected += alike ? 1 : 0;
        QCOMPARE(ids.contains(row.id), alike);
    }
    QCOMPARE(ids.size(), expected);
    QVERIFY(expected > 1);
    find<QMenu>(*m_page, u"noticeMenu"_s)->close();
}

void TestPages::theWordCanBeTakenBack()
{
    QSignalSpy given(m_page.get(), &NoticesPage::wordGiven);
    m_page->openNotice(3);
    m_page->pane()->showNotice(3, madeUpNotice(m_book->find(3)->row));
    find<QAbstractButton>(*m_page, u"mineButton"_s)->click();
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.last().at(1).value<std::optional<Verdict>>(), std::optional(Verdict::Yours));
    QVERIFY(find<QLabel>(*m_page, u"wordText"_s)->isVisible());
    find<QAbstractButton>(*m_page, u"undoWordButton"_s)->click();
    QCOMPARE(given.size(), 2);
    QCOMPARE(given.last().at(0).value<QList<qint64>>(), QList<qint64>{3});
    QVERIFY(!given.last().at(1).value<std::optional<Verdict>>());
}

void TestPages::slipIsOfferedAndCopied()
{
    NoticePane pane;
    pane.resize(600, 800);
    pane.show();
    const auto own = std::ranges::find(m_book->entries(), u"ana.miller@gmial.com"_s,
                                       [](const auto &each) { return each.row.recipient; });
    pane.showNotice(own->row.id, madeUpNotice(own->row));
    QVERIFY(find<QLabel>(pane, u"slipText"_s)->isVisible());
    QVERIFY(find<QLabel>(pane, u"slipText"_s)->text().contains(u"ana.miller@gmail.com"_s));
    find<QAbstractButton>(pane, u"copySuggestionButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ana.miller@gmail.com"_s);
    pane.showNotice(1, madeUpNotice(m_book->find(1)->row)); // forged: whom it was meant for is nobody's business here
    QVERIFY(!find<QLabel>(pane, u"slipText"_s)->isVisible());
}

void TestPages::anUnclearNoticeTellsWhatWouldDecide()
{
    NoticePane pane;
    pane.show();
    const auto unclear =
        std::ranges::find(m_book->entries(), Verdict::Unclear, [](const auto &each) { return each.row.verdict; });
    pane.showNotice(unclear->row.id, madeUpNotice(unclear->row));
    QVERIFY(find(pane, u"decisionTitle"_s)->isVisible());
    pane.showNotice(1, madeUpNotice(m_book->find(1)->row));
    QVERIFY(!pane.findChild<QWidget *>(u"decisionTitle"_s));
}

void TestPages::theWayIsTold()
{
    NoticePane pane;
    pane.resize(600, 900);
    pane.show();
    pane.showNotice(1, madeUpNotice(m_book->find(1)->row));
    find<QAbstractButton>(pane, u"wayButton"_s)->click();
    QStringList texts;
    for (const QLabel *label : find(pane, u"routeView"_s)->findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(u"Handed in by"_s) && all.contains(u"203.0.113.9"_s), qPrintable(all));
    QVERIFY2(all.contains(u"refused it"_s), qPrintable(all));
    QVERIFY2(all.contains(u"in your mailbox"_s), qPrintable(all));
}

void TestPages::rawNoticeIsSearched()
{
    NoticePane pane;
    pane.resize(600, 900);
    pane.show();
    pane.showNotice(1, madeUpNotice(m_book->find(1)->row));
    QSignalSpy wanted(&pane, &NoticePane::rawWanted);
    find<QAbstractButton>(pane, u"rawButton"_s)->click();
    QCOMPARE(wanted.size(), 1);
    pane.showRaw(1, madeUpRaw() + "<script>\0</script>");
    auto *search = find<QLineEdit>(pane, u"rawSearchEdit"_s);
    auto *count = find<QLabel>(pane, u"rawCount"_s);
    search->setText(u"mail"_s);
    const int found = static_cast<int>(QString::fromLatin1(madeUpRaw()).count(u"mail"_s, Qt::CaseInsensitive));
    QCOMPARE(count->text(), u"1 of %1"_s.arg(found));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(count->text(), u"2 of %1"_s.arg(found));
    find<QAbstractButton>(pane, u"rawPreviousButton"_s)->click();
    find<QAbstractButton>(pane, u"rawPreviousButton"_s)->click();
    QCOMPARE(count->text(), u"%1 of %1"_s.arg(found)); // round the end
    search->setText(u"no such words"_s);
    QCOMPARE(count->text(), u"Not found"_s);
    QVERIFY(!find(pane, u"rawNextButton"_s)->isEnabled());
}

void TestPages::showPlan(CleanUpPage &page, std::optional<bool> canDelete)
{
    QList<SweepCandidate> candidates;
    for (const NoticeBook::Entry &entry : m_book->entries()) {
        SweepCandidate each;
        each.noticeId = entry.row.id;
        each.key = entry.row.key;
        each.size = entry.row.size;
        each.kind = entry.row.kind;
        each.verdict = entry.row.verdict;
        each.confidence = entry.row.confidence;
        candidates.append(each);
    }
    page.resize(960, 700);
    page.show();
    page.setVerdicts({Verdict::Forged}, m_book->counts());
    page.showPlan(planSweep(candidates, {}), *m_book, {u"Trash"_s, false, canDelete});
}

void TestPages::tablesUseTheWidth()
{
    CleanUpPage page;
    showPlan(page, true);
    auto *going = find<QTreeView>(page, u"goingTable"_s);
    QTRY_COMPARE(going->header()->length(), going->viewport()->width());
    QVERIFY(going->columnWidth(SweepTable::RecipientColumn) > going->columnWidth(SweepTable::VerdictColumn));
    QCOMPARE(going->model()->rowCount(), 214);
    QVERIFY(find<QLabel>(page, u"cleanUpWhere"_s)->text().contains(u"Trash"_s));
}

void TestPages::rowsAreLeftOut()
{
    CleanUpPage page;
    showPlan(page, true);
    auto *going = find<QTreeView>(page, u"goingTable"_s);
    auto *sentence = find<QLabel>(page, u"cleanUpSentence"_s);
    auto *sweep = find<QAbstractButton>(page, u"cleanUpSweepButton"_s);
    QSignalSpy confirmed(&page, &CleanUpPage::sweepConfirmed);
    QVERIFY(sentence->text().contains(u"214"_s));
    const auto idAt = [going](int row) {
        return going->model()->index(row, 0).data(SweepTable::NoticeRole).toLongLong();
    };
    const qint64 first = idAt(0);
    const qint64 third = idAt(2);

    // By mouse: the box itself. By keyboard: the space bar, in any column.
    const QModelIndex top = going->model()->index(0, SweepTable::RecipientColumn);
    QStyleOptionViewItem option;
    option.initFrom(going);
    option.rect = going->visualRect(top);
    option.features = QStyleOptionViewItem::HasCheckIndicator;
    const QRect box = going->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, going);
    QTest::mouseClick(going->viewport(), Qt::LeftButton, {}, box.center());
    QVERIFY2(sentence->text().contains(u"213"_s), qPrintable(sentence->text()));
    going->setCurrentIndex(going->model()->index(2, SweepTable::WhyColumn));
    QTest::keyClick(going, Qt::Key_Space);
    QVERIFY(sentence->text().contains(u"212"_s));
    QVERIFY2(sweep->text().contains(u"212"_s), qPrintable(sweep->text()));
    QVERIFY(find<QLabel>(page, u"cleanUpTicks"_s)->text().contains(u" 2 "_s));
    QCOMPARE(find<QTabWidget>(page, u"cleanUpTabs"_s)->tabText(0), u"Will go (212)"_s);

    // Several at once, and back again.
    going->selectionModel()->select(QItemSelection(going->model()->index(10, 0), going->model()->index(14, 0)),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(going, Qt::Key_Space);
    QVERIFY(sentence->text().contains(u"207"_s));
    QTest::keyClick(going, Qt::Key_Space);
    QVERIFY(sentence->text().contains(u"212"_s));

    // Another order of the rows, or the plan made anew, changes nothing in it.
    going->sortByColumn(SweepTable::RecipientColumn, Qt::DescendingOrder);
    sweep->click();
    QCOMPARE(confirmed.size(), 1);
    const auto plan = confirmed.first().first().value<SweepPlan>();
    QCOMPARE(plan.going.size(), 212);
    qint64 bytes = 0;
    for (const SweepCandidate &each : plan.going) {
        QVERIFY(each.noticeId != first && each.noticeId != third);
        bytes += each.size;
    }
    QCOMPARE(plan.bytes, bytes);
    showPlan(page, true);
    QVERIFY(sentence->text().contains(u"212"_s));

    find<QAbstractButton>(page, u"tickNoneButton"_s)->click();
    QVERIFY(!sweep->isEnabled());
    find<QAbstractButton>(page, u"tickAllButton"_s)->click();
    QVERIFY(sweep->isEnabled());
    QVERIFY(sentence->text().contains(u"214"_s));
    // Whoever picks a notice by hand means it, whatever was left out before.
    find<QAbstractButton>(page, u"tickNoneButton"_s)->click();
    page.setByHand();
    page.showPlan(plan, *m_book, {u"Trash"_s, false, true});
    QVERIFY(sentence->text().contains(u"212"_s));
}

void TestPages::bothKindsCanBeUntickedAndTickedAgain()
{
    CleanUpPage page;
    showPlan(page, true);
    page.setVerdicts({}, m_book->counts());
    QVERIFY(find(page, u"sweepForgedCheck"_s)->isVisible());
}

void TestPages::securityMailSaysWhatItIsAbout()
{
    CleanUpPage page;
    showPlan(page, true);
    auto *table = find<QTreeView>(page, u"securityMailTable"_s);
    QVERIFY(!table->isVisible());
    page.setSecurityMail({{{}, m_now, u"a@bank.example"_s, u"New device signed in"_s},
                          {{}, m_now, u"b@shop.example"_s, u"Ihr Passwort wurde geändert"_s}});
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"A sign-in"_s);
    QCOMPARE(table->model()->index(1, 0).data().toString(), u"A password"_s);
    // Before the table of what goes.
    QVERIFY(table->mapTo(&page, QPoint()).y() < find(page, u"goingTable"_s)->mapTo(&page, QPoint()).y());
}

void TestPages::deletingAsksForTheNumber()
{
    CleanUpPage page;
    showPlan(page, true);
    QSignalSpy confirmed(&page, &CleanUpPage::deleteConfirmed);
    QSignalSpy swept(&page, &CleanUpPage::sweepConfirmed);
    find<QAbstractButton>(page, u"forGoodRadio"_s)->click();
    QVERIFY(find<QLabel>(page, u"cleanUpSentence"_s)->text().contains(u"for good"_s));
    find<QAbstractButton>(page, u"cleanUpSweepButton"_s)->click();
    auto *dialog = page.findChild<DeleteDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(confirmed.size(), 0);
    auto *yes = find<QAbstractButton>(*dialog, u"deleteForGoodButton"_s);
    auto *edit = find<QLineEdit>(*dialog, u"deleteCountEdit"_s);
    QVERIFY(!yes->isEnabled());
    QTest::keyClicks(edit, u"213"_s);
    QVERIFY(!yes->isEnabled());
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClick(edit, Qt::Key_4);
    QVERIFY(yes->isEnabled());
    yes->click();
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(swept.size(), 0);
}

void TestPages::deletingIsNotOfferedWhereTheServerCannot()
{
    CleanUpPage page;
    showPlan(page, false);
    QVERIFY(!find(page, u"forGoodRadio"_s)->isEnabled());
    QSignalSpy swept(&page, &CleanUpPage::sweepConfirmed);
    find<QAbstractButton>(page, u"cleanUpSweepButton"_s)->click();
    QCOMPARE(swept.size(), 1);
}

void TestPages::pausesAndGoesOn()
{
    CleanUpPage page;
    showPlan(page, true);
    QSignalSpy pause(&page, &CleanUpPage::pauseWanted);
    page.showProgress({Progress::Stage::Sweeping, u"INBOX"_s, 20, 214});
    QVERIFY(page.isShowingProgress());
    auto *button = find<QAbstractButton>(page, u"cleanUpPauseButton"_s);
    button->click();
    QCOMPARE(pause.last().first().toBool(), true);
    page.showProgress({Progress::Stage::Sweeping, u"INBOX"_s, 20, 214, true});
    QVERIFY(find<QLabel>(page, u"cleanUpProgress"_s)->text().contains(u"Paused"_s));
    button->click();
    QCOMPARE(pause.last().first().toBool(), false);
    QSignalSpy stop(&page, &CleanUpPage::cancelWanted);
    find<QAbstractButton>(page, u"cleanUpStopButton"_s)->click();
    QCOMPARE(stop.size(), 1);
    QVERIFY(!button->isEnabled());
}

void TestPages::historyBringsBack()
{
    SweepHistory history;
    history.setSweeps(madeUpSweeps(m_now), true);
    history.show();
    QSignalSpy undo(&history, &SweepHistory::undoWanted);
    find<QAbstractButton>(history, u"undoSweep4"_s)->click();
    QCOMPARE(undo.first().first().toLongLong(), 4);
    QVERIFY(!history.findChild<QWidget *>(u"undoSweep2"_s)); // brought back already
    QVERIFY(!history.findChild<QWidget *>(u"undoSweep1"_s)); // deleted for good
    history.setBusy(true);
    QVERIFY(!find(history, u"undoSweep4"_s)->isEnabled());
    history.setSweeps(madeUpSweeps(m_now), false);
    QVERIFY(!history.findChild<QWidget *>(u"deleteSweep4"_s));
    QStringList texts;
    for (const QLabel *label : history.findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"88 of 120 lie in Trash"_s));
    QVERIFY(texts.contains(u"Brought back"_s));
    QVERIFY(texts.contains(u"Cannot be brought back"_s));
}

void TestPages::nothingMovesWherePeopleWantItStill()
{
    RoomyStyle style(QStyleFactory::create(u"Fusion"_s));
    QProgressBar bar;
    bar.setStyle(&style);
    bar.setRange(0, 0);
    style.setStill(true);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const auto moving = [&bar] {
        (void)bar.grab();
        return !bar.findChildren<QAbstractAnimation *>().isEmpty();
    };
    QVERIFY(!moving());
    style.setStill(false);
    QVERIFY(moving());
}

void TestPages::stripListsAllWork()
{
    ProgressStrip strip;
    strip.resize(900, 40);
    strip.show();
    const QList<RunningWork> work{
        {u"a"_s, u"you@example.org"_s, {Progress::Stage::ReadingNotices, u"INBOX"_s, 120, 214}},
        {u"b"_s, u"work@example.net"_s, {Progress::Stage::Sweeping, u"INBOX"_s, 30, 90}}};
    strip.setWork(work.first(1), false);
    QVERIFY(!find(strip, u"allWorkButton"_s)->isVisible());
    QVERIFY(find<QLabel>(strip, u"workText"_s)->text().contains(u"120"_s));
    strip.setWork(work, true);
    QVERIFY(find<QLabel>(strip, u"workText"_s)->text().contains(u"you@example.org"_s));
    find<QAbstractButton>(strip, u"allWorkButton"_s)->click();
    auto *list = find(strip, u"workList"_s);
    QVERIFY(list->isVisible());
    const auto rows = list->findChildren<WorkRow *>();
    QCOMPARE(rows.size(), 2);
    QSignalSpy cancel(&strip, &ProgressStrip::cancelWanted);
    rows.last()->findChild<QAbstractButton *>(u"cancelWorkButton"_s)->click();
    QCOMPARE(cancel.first().first().toString(), u"b"_s);
    strip.setWork({}, true);
    QVERIFY(!list->isVisible());
    strip.showDone(u"Done."_s);
    QVERIFY(find<QLabel>(strip, u"progressText"_s)->isVisible());
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
