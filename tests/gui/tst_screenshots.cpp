// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws every page in its states, light and dark, into the folder that UD_SCREENSHOTS names, and fails where a page comes
/// out empty.
#include "gui/madeup.h"

#include "ui/language/language.h"
#include "ui/models/situation.h"
#include "ui/models/timeline.h"
#include "ui/pages/aboutdialog.h"
#include "ui/pages/cleanuppage.h"
#include "ui/pages/noticepane.h"
#include "ui/pages/noticespage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/roomystyle.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QStyleFactory>
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
        page.setProof({u"The mail server that handed the message over has nothing to do with your provider."_s,
                       u"Your Sent folder is complete, and the message is not in it."_s});
        shoot(page, u"overview-%1-%2"_s.arg(name, look), {980, 760});
        if (kind == MadeUp::Storm)
            shoot(page, u"overview-%1-narrow-%2"_s.arg(name, look), {680, 900});
    }
    OverviewPage first;
    first.setAccount(u"you@example.org"_s, {});
    first.setScanning(true);
    shoot(first, u"overview-first-scan-"_s + look, {980, 760});
    OverviewPage nothing;
    nothing.showOverview(overviewOf(NoticeBook(), {}, m_now.date()), {}, {});
    nothing.setAccount(u"you@example.org"_s, m_now);
    shoot(nothing, u"overview-nothing-"_s + look, {980, 760});
}

void TestScreenshots::lists(const QString &look)
{
    NoticeBook book;
    book.reset(madeUpRows(MadeUp::Storm, m_now));
    NoticeModel model;
    model.setBook(&book);
    NoticesPage page(&model);
    connect(&page, &NoticesPage::noticeWanted, &page,
            [&](qint64 id) { page.pane()->showNotice(id, madeUpNotice(book.find(id)->row)); });
    const qint64 own = book.size() - 4;
    page.setShelf(Shelf::All);
    page.openNotice(own);
    shoot(page, u"list-yours-"_s + look, {980, 760});
    page.openNotice(7);
    shoot(page, u"list-forged-"_s + look, {980, 760});
    page.setShelf(Shelf::Fake);
    page.openNotice(model.ids().first());
    shoot(page, u"list-fake-"_s + look, {980, 760});
    page.setShelf(Shelf::NeedsYou);
    page.findChild<QListView *>(u"noticeList"_s)->selectAll();
    shoot(page, u"list-several-"_s + look, {980, 760});
    page.setShelf(Shelf::Hijacked);
    shoot(page, u"list-empty-"_s + look, {980, 760});
    page.setShelf(Shelf::All);
    shoot(page, u"list-narrow-"_s + look, {620, 700});
    page.openNotice(own);
    shoot(page, u"list-narrow-open-"_s + look, {620, 700});

    NoticePane pane;
    pane.showNotice(own, madeUpNotice(book.find(own)->row));
    for (const QString &each : {u"whyButton"_s, u"detailsButton"_s})
        pane.findChild<QAbstractButton *>(each)->click();
    shoot(pane, u"pane-details-"_s + look, {620, 900});
    pane.showError({ErrorKind::StoreDamaged, u"file is not a database"_s, {}});
    shoot(pane, u"pane-error-"_s + look, {620, 500});
}

void TestScreenshots::cleanUps(const QString &look)
{
    NoticeBook book;
    book.reset(madeUpRows(MadeUp::Storm, m_now));
    QList<SweepCandidate> candidates;
    for (const NoticeBook::Entry &entry : book.entries())
        candidates.append({entry.row.id,
                           entry.row.key,
                           {},
                           entry.row.size,
                           entry.row.kind,
                           entry.row.verdict,
                           entry.row.confidence,
                           false,
                           false});
    CleanUpPage page;
    page.setVerdicts({Verdict::Forged}, book.counts());
    page.showPlan(planSweep(candidates, {}), book, u"Trash"_s);
    shoot(page, u"clean-up-preview-plain-"_s + look, {980, 760});
    page.setSecurityMail(
        {{{}, m_now.addDays(-8), u"no-reply@bank.example"_s, u"New device signed in to your account"_s}});
    SweepRecord earlier;
    earlier.id = 1;
    earlier.started = m_now.addDays(-3);
    earlier.targetFolder = u"Trash"_s;
    earlier.moved = earlier.total = 120;
    earlier.state = SweepState::Finished;
    page.setHistory({earlier});
    shoot(page, u"clean-up-preview-"_s + look, {980, 760});
    page.showProgress({Progress::Stage::Sweeping, u"INBOX"_s, 120, 214});
    shoot(page, u"clean-up-progress-"_s + look, {980, 760});
    SweepReport report;
    report.record = earlier;
    for (int i = 0; i < 214; ++i) {
        JournalItem item;
        item.state = i < 212 ? JournalState::Moved : JournalState::Gone;
        report.items.append(item);
    }
    page.showResult(report, false);
    shoot(page, u"clean-up-result-"_s + look, {980, 760});
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
    AboutDialog about(u"0.1.0"_s, {{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL 3"_s}, {u"SQLite"_s, u"3.40.1"_s, u"public domain"_s}});
    shoot(about, u"about-"_s + look, about.sizeHint());
}

void TestScreenshots::pages_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestScreenshots::pages()
{
    QFETCH(Theme, theme);
    applyTheme(theme);
    const QString look = QString::fromLatin1(QTest::currentDataTag());
    overviews(look);
    lists(look);
    cleanUps(look);
    others(look);
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
