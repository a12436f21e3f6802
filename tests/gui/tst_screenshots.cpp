// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws every page in its states, light and dark, into the folder that UD_SCREENSHOTS names, and fails where a page comes
/// out empty.
#include "gui/madeup.h"

#include "ui/language/language.h"
#include "ui/models/situation.h"
#include "ui/models/timeline.h"
#include "ui/pages/aboutdialog.h"
#include "ui/pages/cleanuppage.h"
#include "ui/pages/deletedialog.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/noticepane.h"
#include "ui/pages/noticespage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/roomystyle.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QScopeGuard>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestScreenshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pages_data();
    void pages();

private:
    void shoot(QWidget &widget, const QString &name, const QSize &size);
    void overviews(const QString &look);
    void lists(const QString &look);
    void cleanUps(const QString &look);
    void strips(const QString &look);
    void others(const QString &look);

    QDir m_folder;
    QDateTime m_now = QDateTime::currentDateTime();
};

void TestScreenshots::initTestCase()
{
    QApplication::setStyle(new RoomyStyle(QStyleFactory::create(u"Fusion"_s)));
    installLanguage(u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    const QString folder = qEnvironmentVariable("UD_SCREENSHOTS", QDir::tempPath() + u"/undelivered-screenshots"_s);
    QVERIFY(QDir().mkpath(folder));
    m_folder = QDir(folder);
}

void TestScreenshots::shoot(QWidget &widget, const QString &name, const QSize &size)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    // What showing and changing put off, the layout of wrapped text above all, is to be done before the picture is taken.
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    const QImage image = widget.grab().toImage();
    QVERIFY(image.save(m_folder.filePath(name + u".png"_s)));
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY2(colors.size() > 8, qPrintable(name));
}

void TestScreenshots::overviews(const QString &look)
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
        shoot(page, u"overview-%1-%2"_s.arg(name, look), {1110, 780});
        if (kind != MadeUp::Storm)
            continue;
        shoot(page, u"overview-%1-small-%2"_s.arg(name, look), {790, 600});
        page.findChild<Chart *>(u"timelineChart"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(page.findChild<Chart *>(u"timelineChart"_s), Qt::Key_Home);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(page.findChild<Chart *>(u"timelineChart"_s), Qt::Key_Right);
        shoot(page, u"overview-%1-read-out-%2"_s.arg(name, look), {1110, 780});
        page.setTrouble(Error{ErrorKind::Offline, {}, {}});
        shoot(page, u"overview-offline-%1"_s.arg(look), {1110, 780});
        page.setTrouble({});
        QList<NoticeRow> rows = madeUpRows(kind, m_now);
        for (qsizetype i = 120; i < rows.size(); ++i)
            rows[i].verdict.reset();
        book.reset(rows);
        page.setScanning(true);
        page.setProgress({Progress::Stage::ReadingNotices, u"INBOX"_s, 120, 214});
        page.showOverview(overviewOf(book, {}, m_now.date(), true), book.counts(), timelineOf(book, m_now.date()));
        shoot(page, u"overview-scanning-%1"_s.arg(look), {1110, 780});
    }
    OverviewPage first;
    first.setAccount(u"you@example.org"_s, {});
    shoot(first, u"overview-first-start-"_s + look, {1110, 780});
    first.setScanning(true);
    shoot(first, u"overview-first-scan-"_s + look, {1110, 780});
    first.setScanning(false);
    first.setTrouble(Error{ErrorKind::AuthRejected, {}, u"imap.example.org"_s});
    shoot(first, u"overview-trouble-"_s + look, {1110, 780});
    OverviewPage nothing;
    nothing.showOverview(overviewOf(NoticeBook(), {}, m_now.date()), {}, {});
    nothing.setAccount(u"you@example.org"_s, m_now);
    shoot(nothing, u"overview-nothing-"_s + look, {1110, 780});
}

void TestScreenshots::lists(const QString &look)
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
    shoot(page, u"list-yours-"_s + look, wide);
    shoot(page, u"list-yours-small-"_s + look, {790, 600});
    page.openNotice(7);
    shoot(page, u"list-forged-"_s + look, wide);
    auto *grouping = page.findChild<QComboBox *>(u"groupCombo"_s);
    grouping->setCurrentIndex(1);
    page.openNotice(own);
    shoot(page, u"list-grouped-"_s + look, wide);
    page.openNotice(7);
    page.findChild<QAbstractButton *>(u"filtersButton"_s)->click();
    shoot(page, u"list-filters-"_s + look, wide);
    page.findChild<QAbstractButton *>(u"filtersButton"_s)->click();
    grouping->setCurrentIndex(0);
    page.setShelf(Shelf::Unclear);
    page.openNotice(model.ids().first());
    shoot(page, u"list-unclear-"_s + look, wide);
    page.findChild<QAbstractButton *>(u"notMineButton"_s)->click();
    shoot(page, u"list-answered-"_s + look, wide);
    page.setShelf(Shelf::Fake);
    page.openNotice(model.ids().first());
    shoot(page, u"list-fake-"_s + look, wide);
    page.setShelf(Shelf::NeedsYou);
    page.findChild<QListView *>(u"noticeList"_s)->selectAll();
    shoot(page, u"list-several-"_s + look, wide);
    page.setShelf(Shelf::Hijacked);
    shoot(page, u"list-empty-"_s + look, wide);
    page.setShelf(Shelf::All);
    shoot(page, u"list-narrow-"_s + look, {560, 700});
    page.openNotice(own);
    shoot(page, u"list-narrow-open-"_s + look, {560, 700});

    NoticePane pane;
    pane.showNotice(7, madeUpNotice(book.find(7)->row));
    for (const QString &each : {u"whyButton"_s, u"detailsButton"_s})
        pane.findChild<QAbstractButton *>(each)->click();
    shoot(pane, u"pane-details-"_s + look, {640, 1100});
    for (const QString &each : {u"whyButton"_s, u"detailsButton"_s, u"wayButton"_s, u"rawButton"_s})
        pane.findChild<QAbstractButton *>(each)->click();
    pane.showRaw(7, madeUpRaw());
    pane.findChild<QLineEdit *>(u"rawSearchEdit"_s)->setText(u"example"_s);
    shoot(pane, u"pane-way-and-raw-"_s + look, {640, 1100});
    pane.showError({ErrorKind::StoreDamaged, u"file is not a database"_s, {}});
    shoot(pane, u"pane-error-"_s + look, {640, 500});
}

void TestScreenshots::cleanUps(const QString &look)
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
    shoot(page, u"clean-up-preview-plain-"_s + look, wide);
    shoot(page, u"clean-up-preview-small-"_s + look, {790, 600});
    page.findChild<QTabWidget *>(u"cleanUpTabs"_s)->setCurrentIndex(1);
    shoot(page, u"clean-up-stay-"_s + look, wide);
    page.findChild<QTabWidget *>(u"cleanUpTabs"_s)->setCurrentIndex(0);
    page.setSecurityMail(
        {{{}, m_now.addDays(-8), u"no-reply@bank.example"_s, u"New device signed in to your account"_s},
         {{}, m_now.addDays(-8), u"service@shop.example"_s, u"Your password was changed"_s}});
    page.setHistory(madeUpSweeps(m_now), true);
    shoot(page, u"clean-up-preview-"_s + look, wide);
    page.findChild<QAbstractButton *>(u"forGoodRadio"_s)->click();
    shoot(page, u"clean-up-for-good-"_s + look, wide);
    DeleteDialog dialog(214);
    dialog.findChild<QLineEdit *>(u"deleteCountEdit"_s)->setText(u"214"_s);
    shoot(dialog, u"clean-up-delete-dialog-"_s + look, dialog.sizeHint());
    page.showProgress({Progress::Stage::Sweeping, u"INBOX"_s, 120, 214});
    shoot(page, u"clean-up-progress-"_s + look, wide);
    page.showProgress({Progress::Stage::Sweeping, u"INBOX"_s, 120, 214, true});
    shoot(page, u"clean-up-paused-"_s + look, wide);
    SweepReport report;
    report.record = madeUpSweeps(m_now).at(0);
    for (int i = 0; i < 214; ++i) {
        JournalItem item;
        item.state = i < 212 ? JournalState::Moved : JournalState::Gone;
        report.items.append(item);
    }
    page.showResult(report, SweepDeed::Swept);
    shoot(page, u"clean-up-result-"_s + look, wide);
    report.stoppedBy = Error{ErrorKind::ConnectionLost, {}, u"imap.example.org"_s};
    for (qsizetype i = 150; i < report.items.size(); ++i)
        report.items[i].state = JournalState::Planned;
    page.showResult(report, SweepDeed::Swept);
    shoot(page, u"clean-up-cut-off-"_s + look, wide);
    page.showPlan({}, book, {u"Trash"_s, false, true});
    shoot(page, u"clean-up-nothing-"_s + look, wide);
}

void TestScreenshots::strips(const QString &look)
{
    ProgressStrip strip;
    const QList<RunningWork> work{
        {u"a"_s, u"you@example.org"_s, {Progress::Stage::ReadingNotices, u"INBOX"_s, 120, 214}},
        {u"b"_s, u"work@example.net"_s, {Progress::Stage::Sweeping, u"INBOX"_s, 30, 90}}};
    strip.setWork(work.first(1), false);
    shoot(strip, u"strip-one-"_s + look, {960, 40});
    strip.setWork(work, true);
    shoot(strip, u"strip-two-"_s + look, {960, 40});
    strip.findChild<QAbstractButton *>(u"allWorkButton"_s)->click();
    auto *list = strip.findChild<QWidget *>(u"workList"_s);
    shoot(*list, u"strip-list-"_s + look, list->size());
}

void TestScreenshots::others(const QString &look)
{
    SettingsPage settings({u"en"_s, u"de"_s});
    Account account;
    account.id = u"a"_s;
    account.name = u"you@example.org"_s;
    account.host = u"imap.example.org"_s;
    settings.setAccounts({account});
    shoot(settings, u"settings-"_s + look, {980, 760});
    AboutDialog about(u"0.1.0"_s, {{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL 3"_s},
                                   {u"SQLite"_s, u"3.40.1"_s, u"public domain"_s}});
    shoot(about, u"about-"_s + look, about.sizeHint());
}

/// As desktops set it for people who see little: white and yellow on black.
static QPalette highContrast()
{
    QPalette palette{QColor(Qt::black), QColor(Qt::black)};
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::AlternateBase, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::PlaceholderText, Qt::white);
    return palette;
}

void TestScreenshots::pages_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("textSize");
    QTest::newRow("light") << Theme::Light << u"en"_s << 1.0;
    QTest::newRow("dark") << Theme::Dark << u"en"_s << 1.0;
    QTest::newRow("contrast") << Theme::System << u"en"_s << 1.0;
    QTest::newRow("large") << Theme::Light << u"en"_s << 2.0;
    QTest::newRow("german") << Theme::Light << u"de"_s << 1.0;
    QTest::newRow("right-to-left") << Theme::Light << u"ar"_s << 1.0;
}

void TestScreenshots::pages()
{
    QFETCH(Theme, theme);
    QFETCH(QString, language);
    QFETCH(double, textSize);
    const QString look = QString::fromLatin1(QTest::currentDataTag());
    const QFont usual = QApplication::font();
    const auto asBefore = qScopeGuard([&] {
        QApplication::setFont(usual);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        installLanguage(u"en"_s);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    });
    applyTheme(theme);
    if (look == u"contrast"_s)
        QApplication::setPalette(highContrast());
    if (language != u"en"_s)
        installLanguage(language);
    if (language == u"ar"_s)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * textSize);
    QApplication::setFont(font);
    overviews(look);
    lists(look);
    cleanUps(look);
    strips(look);
    if (textSize == 1.0)
        others(look);
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
