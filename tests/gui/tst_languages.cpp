// SPDX-License-Identifier: GPL-3.0-or-later
/// The program in every language, chosen in the settings while it runs, on a copy of the sample mailbox: no word is cut in a
/// small window, no letter is pressed for two things, the layout follows the direction of writing. Writes screenshots.
#include "files/filesmailbox.h"
#include "ui/language/language.h"
#include "ui/widgets/roomystyle.h"
#include "ui/window/mainwindow.h"
#include "ui/window/preferences.h"
#include "ui/window/windowhost.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QSettings>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void each_data();
    void each();
    void remembersTheChoice();

private:
    [[nodiscard]] MainWindow *window() const { return m_host->window(); }
    void choose(const QString &tag);
    void goTo(const QString &place);
    void checkRoom();
    void checkMnemonics();
    void shoot(const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<Explainer> m_explainer;
    SystemClock m_clock;
    std::unique_ptr<SecretStore> m_secrets = makeSessionSecretStore();
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<WindowHost> m_host;
};

void TestLanguages::initTestCase()
{
    QApplication::setStyle(new RoomyStyle(QStyleFactory::create(u"Fusion"_s)));
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
    m_preferences->setTheme(Theme::Light);
    m_preferences->setLanguage(u"en"_s);
    installLanguage(u"en"_s);
    WindowParts windowParts;
    windowParts.accounts = m_accounts.get();
    windowParts.preferences = m_preferences.get();
    windowParts.sampleDir = QStringLiteral(UD_SOURCE_DIR "/resources/sample");
    windowParts.sampleScratchDir = m_folder.filePath(u"sample"_s);
    windowParts.languages = availableLanguages();
    windowParts.version = u"0.1.0"_s;
    windowParts.clock = &m_clock;
    m_host = std::make_unique<WindowHost>(windowParts, installLanguage);
    m_host->open();
    m_accounts->addSample(windowParts.sampleDir, windowParts.sampleScratchDir);
    QTRY_VERIFY_WITH_TIMEOUT(window()->currentAccount() && window()->currentAccount()->session().lastScan().isValid(),
                             60000);
}

void TestLanguages::cleanupTestCase()
{
    m_host.reset();
    m_accounts.reset();
    m_store.reset();
    installLanguage(u"en"_s);
}

void TestLanguages::choose(const QString &tag)
{
    goTo(u"settings"_s);
    auto *combo = window()->findChild<QComboBox *>(u"languageCombo"_s);
    QVERIFY(combo);
    const int index = combo->findData(tag);
    QVERIFY2(index >= 0, qPrintable(tag));
    QCOMPARE(combo->itemText(index), languageName(tag));
    if (combo->currentIndex() == index)
        return;
    const QPointer<MainWindow> before = window();
    combo->setCurrentIndex(index);
    QTRY_VERIFY(!before && window());
    QVERIFY(QTest::qWaitForWindowExposed(window()));
    QCOMPARE(window()->place(), u"settings"_s);
    // At no moment does the overview take notices that are not read yet for none at all.
    const auto *sentence = window()->findChild<QLabel *>(u"overviewSentence"_s);
    QVERIFY(sentence);
    const QString nothing =
        QCoreApplication::translate("Overview", "No delivery notices in this mailbox. Nothing came back.");
    QVERIFY(sentence->text() != nothing);
    QTRY_VERIFY(window()->currentAccount() && window()->currentAccount()->book().size() > 0);
    QVERIFY(sentence->text() != nothing);
    const QString looking = QCoreApplication::translate(
        "undelivered::OverviewPage", "Looking through your mailbox. The first notices come up in a moment.");
    QTRY_VERIFY(!sentence->text().isEmpty() && sentence->text() != looking);
}

void TestLanguages::goTo(const QString &place)
{
    window()->goTo(place);
    QCOMPARE(window()->place(), place);
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

/// Every label and button has the room that its words ask for.
void TestLanguages::checkRoom()
{
    const auto labels = window()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(u"too low: %1"_s.arg(label->text())));
        if (!label->wordWrap() && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(u"too narrow: %1"_s.arg(label->text())));
    }
    const auto buttons = window()->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(u"too narrow: %1"_s.arg(button->text())));
    }
}

/// One letter, one thing: in each menu, and on the page that is shown.
void TestLanguages::checkMnemonics()
{
    const auto unique = [](const QStringList &texts) {
        QHash<QString, QString> taken;
        for (const QString &text : texts) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                continue;
            QVERIFY2(!taken.contains(key), qPrintable(u"%1: \"%2\" and \"%3\""_s.arg(key, taken.value(key), text)));
            taken.insert(key, text);
        }
    };
    QStringList titles;
    const auto menus = window()->menuBar()->actions();
    for (const QAction *title : menus) {
        titles.append(title->text());
        QStringList entries;
        const auto actions = title->menu() ? title->menu()->actions() : QList<QAction *>();
        for (const QAction *action : actions)
            entries.append(action->text());
        unique(entries);
    }
    QStringList page = titles;
    const auto buttons = window()->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            page.append(button->text());
    }
    const auto labels = window()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->buddy())
            page.append(label->text());
    }
    unique(page);
}

void TestLanguages::shoot(const QString &name)
{
    const QString folder = qEnvironmentVariable("UD_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(window()->grab().save(folder + u"/language-%1-%2.png"_s.arg(m_preferences->language(), name)));
}

void TestLanguages::each_data()
{
    QTest::addColumn<QString>("tag");
    for (const QString &tag : availableLanguages())
        QTest::newRow(qPrintable(tag)) << tag;
}

void TestLanguages::each()
{
    QFETCH(QString, tag);
    choose(tag);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(m_preferences->language(), tag);
    const QLocale::Language language = QLocale(tag).language();
    QCOMPARE(QLocale().language(), language);
    QCOMPARE(window()->layoutDirection(), language == QLocale::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    for (const QString &place :
         {u"overview"_s, u"list-0"_s, u"addresses"_s, u"clean-up"_s, u"learn"_s, u"settings"_s, u"welcome"_s}) {
        window()->resize(960, 640);
        goTo(place);
        if (auto *list = window()->findChild<QListView *>(u"noticeList"_s); list && place.startsWith(u"list")) {
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Home);
            QTRY_VERIFY(window()->findChild<QLabel *>(u"noticeHeadline"_s)->isVisible());
        }
        checkRoom();
        checkMnemonics();
        if (QTest::currentTestFailed()) {
            shoot(place);
            qWarning() << "on" << place;
            return;
        }
        window()->resize(1200, 800);
        goTo(place);
        shoot(place);
    }
}

void TestLanguages::remembersTheChoice()
{
    const QString last = availableLanguages().last();
    choose(last);
    m_settings->sync();
    QSettings again(m_settings->fileName(), QSettings::IniFormat);
    QCOMPARE(Preferences(again).language(), last);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
