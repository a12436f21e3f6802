// SPDX-License-Identifier: GPL-3.0-or-later
/// The whole way in the real window on a copy of the sample mailbox: open, scan, read a notice, clean up, undo; by keyboard,
/// and with a name for everything that takes the focus. Writes screenshots of the window on the way.
#include "files/filesmailbox.h"
#include "ui/language/language.h"
#include "ui/models/verdictwords.h"
#include "ui/widgets/roomystyle.h"
#include "ui/window/mainwindow.h"
#include "ui/window/preferences.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void firstStartOffersTheSample();
    void overviewAfterTheScan();
    void readsANotice();
    void searchNarrowsTheList();
    void deleteKeyOnlyPreviews();
    void explainsAMessageThatIsDropped();
    void sweepsAndBringsBack();
    void everythingThatTakesTheFocusHasAName_data();
    void everythingThatTakesTheFocusHasAName();
    void panesByF6();
    void noWordsAreCut_data();
    void noWordsAreCut();

private:
    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no widget named %s", qPrintable(name));
        return found;
    }
    void shoot(const QString &name);
    [[nodiscard]] QListView *list() const { return find<QListView>(u"noticeList"_s); }
    [[nodiscard]] const NoticeBook &book() const { return m_window->currentAccount()->book(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Explainer> m_explainer;
    SystemClock m_clock;
    std::unique_ptr<SecretStore> m_secrets = makeSessionSecretStore();
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::initTestCase()
{
    QApplication::setStyle(new RoomyStyle(QStyleFactory::create(u"Fusion"_s)));
    installLanguage(u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    applyTheme(Theme::Light);
    QVERIFY(m_folder.isValid());
    Result<Explainer> explainer = Explainer::load();
    QVERIFY(explainer);
    m_explainer = std::make_unique<Explainer>(std::move(*explainer));
    m_store = std::make_unique<StoreThread>(m_folder.filePath(u"store.sqlite"_s));
    FlowParts parts;
    parts.makeMailbox = [](const Account &account, const QString &, const CancelToken &cancel) {
        return openPath(account.path, cancel);
    };
    parts.makeDns = [] { return std::make_unique<NoDns>(); };
    parts.secrets = m_secrets.get();
    parts.store = m_store.get();
    parts.explainer = m_explainer.get();
    parts.clock = &m_clock;
    m_accounts = std::make_unique<Accounts>(parts);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_preferences->setHintsSeen({u"overview"_s, u"lists"_s, u"clean-up"_s}); // tst_besides shows them
    WindowParts windowParts;
    windowParts.accounts = m_accounts.get();
    windowParts.preferences = m_preferences.get();
    windowParts.sampleDir = QStringLiteral(UD_SOURCE_DIR "/resources/sample");
    windowParts.sampleScratchDir = m_folder.filePath(u"sample"_s);
    windowParts.languages = QStringList{u"en"_s};
    windowParts.version = u"0.1.0"_s;
    windowParts.clock = &m_clock;
    windowParts.explainer = m_explainer.get();
    m_window = std::make_unique<MainWindow>(windowParts);
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindow::cleanupTestCase()
{
    m_window.reset();
    m_accounts.reset();
    m_store.reset();
}

void TestWindow::shoot(const QString &name)
{
    const QString folder = qEnvironmentVariable("UD_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    for (const auto &[theme, look] : {std::pair(Theme::Dark, u"dark"_s), std::pair(Theme::Light, u"light"_s)}) {
        applyTheme(theme);
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        QVERIFY(m_window->grab().save(folder + u"/window-%1-%2.png"_s.arg(name, look)));
    }
}

void TestWindow::firstStartOffersTheSample()
{
    QCOMPARE(m_window->place(), u"welcome"_s);
    QVERIFY(find(u"sampleButton"_s)->isVisible());
    QVERIFY(find(u"addressEdit"_s)->hasFocus());
    shoot(u"welcome"_s);
    QTest::mouseClick(find(u"sampleButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_window->place(), u"overview"_s);
}

void TestWindow::overviewAfterTheScan()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentAccount() && m_window->currentAccount()->session().lastScan().isValid(),
                             60000);
    QVERIFY(book().counts()[Shelf::All] > 40);
    QVERIFY(book().counts()[Shelf::Forged] > 5);
    QTRY_VERIFY(!find<QLabel>(u"overviewSentence"_s)->text().contains(u"Looking through"_s));
    shoot(u"overview"_s);
}

void TestWindow::readsANotice()
{
    m_window->goTo(u"list-0"_s);
    QVERIFY(list()->model()->rowCount() > 0);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Home);
    QTRY_VERIFY(find<QLabel>(u"noticeHeadline"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"noticeHeadline"_s)->text().isEmpty());
    QVERIFY(!find<QLabel>(u"noticeExplanation"_s)->text().isEmpty());
    shoot(u"needs-you"_s);
    const auto *verdict = find<QLabel>(u"noticeVerdict"_s);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(list(), Qt::Key_Down);
    QTRY_COMPARE(verdict->text(), verdictName(Verdict::Yours));
    shoot(u"notice"_s);
    QTest::keyClick(list(), Qt::Key_Home);
    QTRY_COMPARE(verdict->text(), verdictName(Verdict::Hijacked));
    find<QAbstractButton>(u"whyButton"_s)->click();
    find<QAbstractButton>(u"detailsButton"_s)->click();
    shoot(u"notice-details"_s);
    find<QAbstractButton>(u"rawButton"_s)->click();
    auto *raw = find<QWidget>(u"rawText"_s);
    QTRY_VERIFY(!raw->property("plainText").toString().isEmpty());
    for (const QString &each : {u"whyButton"_s, u"detailsButton"_s, u"rawButton"_s})
        find<QAbstractButton>(each)->click();
}

void TestWindow::searchNarrowsTheList()
{
    m_window->goTo(u"list-6"_s);
    const int all = list()->model()->rowCount();
    QCOMPARE(all, book().counts()[Shelf::All]);
    auto *search = find<QLineEdit>(u"searchEdit"_s);
    QTest::keyClicks(search, u"no such words anywhere"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QVERIFY(find<QLabel>(u"listEmpty"_s)->isVisible());
    search->clear();
    QTRY_COMPARE(list()->model()->rowCount(), all);
}

void TestWindow::deleteKeyOnlyPreviews()
{
    m_window->goTo(u"list-2"_s);
    const int forged = book().counts()[Shelf::Forged];
    list()->setFocus();
    list()->selectAll();
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_COMPARE(m_window->place(), u"clean-up"_s);
    QVERIFY(!find(u"cleanUpSweepButton"_s)->hasFocus());
    QCOMPARE(book().counts()[Shelf::Forged], forged);
    QCOMPARE(m_window->currentAccount()->session().state(), AccountSession::State::Idle);
    find<QAbstractButton>(u"cleanUpLeaveButton"_s)->click();
    QCOMPARE(m_window->place(), u"list-2"_s);
}

void TestWindow::explainsAMessageThatIsDropped()
{
    const QString path = m_folder.filePath(u"came back.eml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "From: MAILER-DAEMON@mx.gone.example\nTo: you@home.example\nSubject: Undelivered Mail Returned to Sender\n\n"
        "<nobody@gone.example>: host mx.gone.example said: 550 5.1.1 User unknown\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    // A drop counts only where the window let the dragged file in before.
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(m_window->place(), u"explain"_s);
    const auto says = [this](const QString &words) {
        for (const QLabel *label : find<QWidget>(u"explainPage"_s)->findChildren<QLabel *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"nobody@gone.example"_s));
    m_window->goTo(u"overview"_s);
}

void TestWindow::sweepsAndBringsBack()
{
    const int forged = book().counts()[Shelf::Forged];
    const int all = book().counts()[Shelf::All];
    m_window->goTo(u"clean-up"_s);
    shoot(u"clean-up"_s);
    auto *sweep = find<QAbstractButton>(u"cleanUpSweepButton"_s);
    QVERIFY(sweep->isEnabled());
    QSignalSpy swept(&m_window->currentAccount()->session(), &AccountSession::sweepFinished);
    sweep->click();
    QTRY_COMPARE_WITH_TIMEOUT(swept.count(), 1, 30000);
    const auto report = swept.first().first().value<SweepReport>();
    QVERIFY(!report.stoppedBy);
    const int moved = report.count(JournalState::Moved);
    QVERIFY(moved > 0 && moved <= forged);
    QTRY_COMPARE(book().counts()[Shelf::All], all - moved);
    QTRY_VERIFY(find(u"cleanUpUndoButton"_s)->isVisible());
    shoot(u"clean-up-result"_s);
    QSignalSpy undone(&m_window->currentAccount()->session(), &AccountSession::undoFinished);
    find<QAbstractButton>(u"cleanUpUndoButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(undone.count(), 1, 30000);
    QTRY_COMPARE(book().counts()[Shelf::All], all);
    QCOMPARE(book().counts()[Shelf::Forged], forged);
}

void TestWindow::everythingThatTakesTheFocusHasAName_data()
{
    QTest::addColumn<QString>("place");
    for (const QString &place : {u"welcome"_s, u"overview"_s, u"list-0"_s, u"list-6"_s, u"addresses"_s, u"clean-up"_s,
                                 u"learn"_s, u"settings"_s})
        QTest::newRow(qPrintable(place)) << place;
}

void TestWindow::everythingThatTakesTheFocusHasAName()
{
    QFETCH(QString, place);
    m_window->goTo(place);
    QCOMPARE(m_window->place(), place);
    int seen = 0;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        ++seen;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        QString name = face->text(QAccessible::Name);
        if (name.isEmpty())
            name = face->text(QAccessible::Value);
        QVERIFY2(!name.isEmpty(), qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                            widget->objectName())));
    }
    QVERIFY(seen >= 2);
    shoot(place);
}

void TestWindow::panesByF6()
{
    m_window->goTo(u"list-0"_s);
    auto *navigation = find(u"navigation"_s);
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_F6);
    QTRY_VERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(navigation->hasFocus());
}

void TestWindow::noWordsAreCut_data()
{
    everythingThatTakesTheFocusHasAName_data();
}

void TestWindow::noWordsAreCut()
{
    QFETCH(QString, place);
    m_window->resize(960, 640);
    m_window->goTo(place);
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    const auto labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(u"too low: %1"_s.arg(label->text())));
        if (!label->wordWrap() && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(u"too narrow: %1"_s.arg(label->text())));
    }
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(u"too narrow: %1"_s.arg(button->text())));
    }
    shoot(place + u"-small"_s);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
