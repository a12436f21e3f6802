// SPDX-License-Identifier: GPL-3.0-or-later
// Whether everybody can use every screen: names for screen readers, everything within reach of the keyboard, and no words cut,
// whatever the language, the direction of writing and the size of the text.
#include "files/filesmailbox.h"
#include "gui/longtongue.h"
#include "ui/widgets/roomystyle.h"
#include "ui/window/mainwindow.h"
#include "ui/window/preferences.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStyleFactory>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList places{u"welcome"_s,   u"overview"_s, u"list-0"_s, u"list-2"_s,  u"list-6"_s,
                         u"addresses"_s, u"clean-up"_s, u"learn"_s,  u"settings"_s};

QString nameOf(const QWidget *widget)
{
    return u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    if (!face)
        return {};
    const QString name = face->text(QAccessible::Name);
    return name.isEmpty() ? face->text(QAccessible::Value) : name;
}

/// What cuts `text` in `widget`; empty where nothing does.
QString cutLabel(const QLabel *label)
{
    if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return {};
    if (!label->wordWrap())
        return label->width() < label->sizeHint().width() ? u"too narrow"_s : QString();
    if (label->height() < label->heightForWidth(label->width()))
        return u"too low"_s;
    const QStringList words = label->text().split(QRegularExpression(u"[\\s\\x{200B}]+"_s), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!word.contains(u'@') && label->fontMetrics().horizontalAdvance(word) > label->contentsRect().width() + 2)
            return u"narrower than \"%1\""_s.arg(word);
    }
    return {};
}

QString cutCombo(const QComboBox *combo)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.editable = combo->isEditable();
    const int room =
        combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
    const int icon = combo->itemIcon(combo->currentIndex()).isNull() ? 0 : combo->iconSize().width() + 4;
    return combo->fontMetrics().horizontalAdvance(combo->currentText()) + icon > room + 2 ? u"too narrow"_s : QString();
}

QString cutTabs(const QTabBar *bar)
{
    for (int i = 0; i < bar->count(); ++i) {
        if (bar->tabRect(i).right() > bar->width() || bar->tabRect(i).left() < 0)
            return u"tab \"%1\" is out of sight"_s.arg(bar->tabText(i));
    }
    return {};
}

QString cutHeadings(const QHeaderView *header)
{
    if (header->orientation() != Qt::Horizontal)
        return {};
    for (int i = 0; i < header->count(); ++i) {
        const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
        if (!header->isSectionHidden(i) && header->sectionSize(i) < header->sectionSizeHint(i))
            return u"heading \"%1\""_s.arg(text);
    }
    return {};
}

/// Parts that stick out sideways of the area that shows them: pages scroll up and down only.
QString outOfSight(const QWidget *widget)
{
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        const bool viewport = qobject_cast<const QScrollArea *>(around->parentWidget()) || around->isWindow();
        if (!viewport)
            continue;
        const int left = widget->mapTo(around, QPoint(0, 0)).x();
        return left < 0 || left + widget->width() > around->width() ? u"sticks out"_s : QString();
    }
    return {};
}

QString cut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return cutLabel(label);
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return cutCombo(combo);
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return cutTabs(tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return cutHeadings(header);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty())
        return button->width() < button->minimumSizeHint().width() ? u"too narrow"_s : QString();
    return {};
}

QStringList cutWords(const QWidget *root)
{
    QStringList found;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QString why = cut(widget);
        if (why.isEmpty() && (qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget)))
            why = outOfSight(widget);
        if (!why.isEmpty())
            found.append(u"%1 %2: %3"_s.arg(nameOf(widget), widget->property("text").toString().left(60), why));
    }
    return found;
}

void settle()
{
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
}

} // namespace

class TestManners : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everythingThatTakesTheFocusHasAName_data() { eachPlace(); }
    void everythingThatTakesTheFocusHasAName();
    void tabReachesEverything_data() { eachPlace(); }
    void tabReachesEverything();
    void dialogsHaveNamesAndCloseByEscape();
    void rowsAreReadOutInFull();
    void menusHaveNoLetterTwice();
    void themeFollowsWhileRunning();
    void noWordsAreCut_data();
    void noWordsAreCut();

private:
    static void eachPlace();
    void makeWindow();
    void shoot(const QString &name) const;
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

    QTemporaryDir m_folder;
    QFont m_font;
    std::unique_ptr<Explainer> m_explainer;
    SystemClock m_clock;
    std::unique_ptr<SecretStore> m_secrets = makeSessionSecretStore();
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

void TestManners::initTestCase()
{
    QApplication::setStyle(new RoomyStyle(QStyleFactory::create(u"Fusion"_s)));
    QLocale::setDefault(QLocale(u"en_GB"_s));
    applyTheme(Theme::Light);
    m_font = QApplication::font();
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
    makeWindow();
    m_accounts->addSample(QStringLiteral(UD_SOURCE_DIR "/resources/sample"), m_folder.filePath(u"sample"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentAccount() && m_window->currentAccount()->session().lastScan().isValid(),
                             60000);
}

void TestManners::cleanupTestCase()
{
    // What is still being read must not come to objects that are gone.
    (void)m_store->run([](Store &) { return Result<void>(); }).result();
    m_window.reset();
    m_accounts.reset();
    m_store.reset();
}

void TestManners::makeWindow()
{
    m_window.reset();
    WindowParts parts;
    parts.accounts = m_accounts.get();
    parts.preferences = m_preferences.get();
    parts.clock = &m_clock;
    if (Result<ProviderTable> providers = ProviderTable::load())
        parts.providers = *std::move(providers);
    parts.sampleDir = QStringLiteral(UD_SOURCE_DIR "/resources/sample");
    parts.sampleScratchDir = m_folder.filePath(u"sample"_s);
    parts.languages = QStringList{u"en"_s};
    m_window = std::make_unique<MainWindow>(parts);
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestManners::shoot(const QString &name) const
{
    const QString folder = qEnvironmentVariable("UD_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(m_window->grab().save(folder + u"/manners-%1.png"_s.arg(name)));
}

void TestManners::eachPlace()
{
    QTest::addColumn<QString>("place");
    for (const QString &place : places)
        QTest::newRow(qPrintable(place)) << place;
}

void TestManners::everythingThatTakesTheFocusHasAName()
{
    QFETCH(QString, place);
    m_window->goTo(place);
    QCOMPARE(m_window->place(), place);
    if (place == u"addresses"_s) // worked out shortly after the notices came
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"addressTable"_s)->isVisible());
    int seen = 0;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        ++seen;
        QVERIFY2(!spokenName(widget).isEmpty(), qPrintable(nameOf(widget)));
        // A field is named after what it is for, not after what stands in it.
        if (const auto *combo = qobject_cast<QComboBox *>(widget))
            QVERIFY2(!combo->accessibleName().isEmpty() || !combo->accessibleDescription().isEmpty() ||
                         !QAccessible::queryAccessibleInterface(widget)->relations(QAccessible::Label).isEmpty(),
                     qPrintable(nameOf(widget)));
    }
    QVERIFY(seen >= 2);
}

void TestManners::tabReachesEverything()
{
    QFETCH(QString, place);
    m_window->goTo(place);
    settle();
    QSet<QWidget *> wanted;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
            !widget->focusProxy())
            wanted.insert(widget);
    }
    QWidget *start = find(u"navigation"_s);
    start->setFocus();
    for (int i = 0; i < 400 && !wanted.isEmpty(); ++i) {
        wanted.remove(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
    }
    QStringList missed;
    for (const QWidget *widget : std::as_const(wanted))
        missed.append(nameOf(widget));
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
}

void TestManners::dialogsHaveNamesAndCloseByEscape()
{
    const auto look = [this](const QString &name) {
        auto *dialog = m_window->findChild<QDialog *>(name);
        QVERIFY2(dialog && dialog->isVisible(), qPrintable(name));
        QVERIFY(!dialog->windowTitle().isEmpty());
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0)
                QVERIFY2(!spokenName(widget).isEmpty(), qPrintable(nameOf(widget)));
        }
        const QStringList found = cutWords(dialog);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        shoot(name);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QDialog *>(name));
    };
    find<QAction>(u"aboutAction"_s)->trigger();
    look(u"aboutDialog"_s);
    m_window->goTo(u"overview"_s);
    for (QPushButton *button : find(u"overviewPage"_s)->findChildren<QPushButton *>()) {
        if (button->text().contains(u"contacts"_s))
            button->click();
    }
    look(u"contactsDialog"_s);
}

void TestManners::rowsAreReadOutInFull()
{
    m_window->goTo(u"list-6"_s);
    auto *list = find<QAbstractItemView>(u"noticeList"_s);
    const NoticeBook &book = m_window->currentAccount()->book();
    QVERIFY(list->model()->rowCount() > 20);
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        const QModelIndex index = list->model()->index(i, 0);
        const NoticeBook::Entry *entry = book.find(index.data(NoticeModel::IdRole).toLongLong());
        QVERIFY(entry);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(entry->row.recipient), qPrintable(spoken));
        QVERIFY2(spoken.count(u". "_s) >= 2 && spoken.contains(u": "_s), qPrintable(spoken));
    }
}

/// Within one menu, and between the menu bar and what is shown below it, a letter leads to one place.
void TestManners::menusHaveNoLetterTwice()
{
    const auto letters = [](const QList<QAction *> &actions) {
        QStringList found;
        for (const QAction *action : actions) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (!key.isEmpty())
                found.append(key.toString());
        }
        return found;
    };
    const auto check = [](QStringList found, const QString &where) {
        const qsizetype all = found.size();
        found.removeDuplicates();
        QVERIFY2(found.size() == all, qPrintable(where));
    };
    const QStringList bar = letters(m_window->menuBar()->actions());
    QCOMPARE(bar.size(), m_window->menuBar()->actions().size());
    check(bar, u"menu bar"_s);
    for (const QAction *menu : m_window->menuBar()->actions())
        check(letters(menu->menu()->actions()), menu->text());
    for (const QString &place : places) {
        m_window->goTo(place);
        settle();
        QStringList found = bar;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            QString text;
            if (button)
                text = button->text();
            else if (label && label->buddy())
                text = label->text();
            if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
                found.append(key.toString());
        }
        check(found, place + u": "_s + found.join(u' '));
    }
}

void TestManners::themeFollowsWhileRunning()
{
    m_window->goTo(u"overview"_s);
    settle();
    const QImage light = m_window->grab().toImage();
    QApplication::setPalette(darkPalette()); // as a desktop does
    settle();
    const QImage dark = m_window->grab().toImage();
    applyTheme(Theme::Light);
    settle();
    const QImage again = m_window->grab().toImage();
    QCOMPARE(again, light);
    // Nothing light is left: no part kept its colours.
    int bright = 0;
    for (int y = 0; y < dark.height(); y += 2) {
        for (int x = 0; x < dark.width(); x += 2)
            bright += dark.pixelColor(x, y).lightness() > 200 ? 1 : 0;
    }
    QVERIFY2(bright < dark.width() * dark.height() / 4 / 12, qPrintable(QString::number(bright)));
}

void TestManners::noWordsAreCut_data()
{
    QTest::addColumn<bool>("longTexts");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("percent");
    QTest::newRow("english") << false << false << 100;
    QTest::newRow("long") << true << false << 100;
    QTest::newRow("long right-to-left") << true << true << 100;
    QTest::newRow("english 150 percent") << false << false << 150;
}

void TestManners::noWordsAreCut()
{
    QFETCH(bool, longTexts);
    QFETCH(bool, rightToLeft);
    QFETCH(int, percent);
    LongTongue tongue;
    if (longTexts)
        QCoreApplication::installTranslator(&tongue);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    makeWindow();
    QTRY_VERIFY(m_window->currentAccount() && m_window->currentAccount()->book().size() > 0);
    m_window->resize(960, 640);
    QStringList found;
    for (const QString &place : places) {
        m_window->goTo(place);
        settle();
        for (const QString &each : cutWords(m_window.get()))
            found.append(place + u": "_s + each);
        shoot(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + u'-' + place);
        if (place == u"list-0"_s) {
            QTest::keyClick(find(u"noticeList"_s), Qt::Key_Return);
            for (const QString &button : {u"whyButton"_s, u"detailsButton"_s}) {
                if (auto *fold = find<QAbstractButton>(button); fold && fold->isVisible())
                    fold->click();
            }
            settle();
            for (const QString &each : cutWords(m_window.get()))
                found.append(u"notice: "_s + each);
            shoot(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + u"-notice"_s);
        }
    }
    QCOMPARE(m_window->size(), QSize(960, 640));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
    if (longTexts)
        QCoreApplication::removeTranslator(&tongue);
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(QString(u'\n' + found.join(u'\n'))));
}

QTEST_MAIN(TestManners)
#include "tst_manners.moc"
