// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/models/verdictwords.h"
#include "ui/pages/aboutdialog.h"
#include "ui/pages/addressespage.h"
#include "ui/pages/cleanuppage.h"
#include "ui/pages/contactsdialog.h"
#include "ui/pages/learnpage.h"
#include "ui/pages/noticepane.h"
#include "ui/pages/noticespage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/welcomepage.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/type.h"
#include "ui/widgets/verdictlook.h"
#include "ui/window/cleanuppresenter.h"
#include "ui/window/listpresenter.h"
#include "ui/window/overviewpresenter.h"
#include "ui/window/preferences.h"

#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

const QString overviewPlace = u"overview"_s;
const QString cleanUpPlace = u"clean-up"_s;
const QString addressesPlace = u"addresses"_s;
const QString learnPlace = u"learn"_s;
const QString settingsPlace = u"settings"_s;
const QString welcomePlace = u"welcome"_s;
const QString shelfPlace = u"list-"_s;

constexpr std::array listed{Shelf::NeedsYou, Shelf::Forged, Shelf::Hijacked, Shelf::Fake, Shelf::Unclear, Shelf::All};

QString placeOf(Shelf shelf)
{
    return QString(shelfPlace % QString::number(static_cast<int>(shelf)));
}

QFrame *hairline(QFrame::Shape shape)
{
    auto *line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setLineWidth(1);
    return line;
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_menus(makeMenus(this))
    , m_account(new QComboBox)
    , m_navigation(new Navigation)
    , m_stack(new QStackedWidget)
    , m_error(new ErrorBar)
    , m_strip(new ProgressStrip)
    , m_welcome(new WelcomePage(parts.providers))
    , m_overview(new OverviewPage)
    , m_notices(new NoticesPage(&m_model))
    , m_cleanUp(new CleanUpPage)
    , m_addresses(new AddressesPage)
    , m_learn(new LearnPage)
    , m_settings(new SettingsPage(parts.languages))
    , m_overviewPresenter(new OverviewPresenter(*m_overview, this))
    , m_listPresenter(new ListPresenter(*m_notices, m_model, this))
    , m_cleanUpPresenter(new CleanUpPresenter(*m_cleanUp, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Undelivered"));
    setWindowIcon(QIcon(u":/undelivered/icons/undelivered.svg"_s));
    build();
    addPlaces();
    connectPages();
    connectMenus();
    connectAccounts();
    m_settings->setValues({m_parts.preferences->theme(), m_parts.preferences->language(), m_parts.preferences->dnsLookups()});
    m_welcome->setSecretsLast(m_parts.accounts->secrets().isLasting());
    for (AccountSession *session : m_parts.accounts->sessions())
        addView(session);
    refreshAccounts();
    const QString last = m_parts.preferences->lastAccount();
    for (AccountView *view : std::as_const(m_views)) {
        if (view->session().account().id == last)
            select(view);
    }
    goTo(m_views.isEmpty() ? welcomePlace : overviewPlace);
    resize(space(this, 300), space(this, 200));
    restoreGeometry(m_parts.preferences->windowGeometry());
    setMinimumSize(space(this, 130), space(this, 100));
}

MainWindow::~MainWindow()
{
    // The presenters look at pages, and the pages at the model: take them apart from the top.
    m_overviewPresenter->setAccount(nullptr);
    m_listPresenter->setAccount(nullptr);
    m_cleanUpPresenter->setAccount(nullptr);
    m_model.setBook(nullptr);
    delete takeCentralWidget();
}

void MainWindow::build()
{
    m_account->setObjectName(u"accountCombo"_s);
    m_account->setAccessibleName(tr("Account"));
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_account->setMinimumContentsLength(12);
    m_navigation->setObjectName(u"navigation"_s);
    m_stack->setObjectName(u"pages"_s);
    for (QWidget *page : std::initializer_list<QWidget *>{m_welcome, m_overview, m_notices, m_cleanUp, m_addresses, m_learn,
                                                          m_settings})
        m_stack->addWidget(page);

    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, space(this, 2), 0, space(this, 2));
    auto *accountBox = new QVBoxLayout;
    accountBox->setContentsMargins(space(this, 2), 0, space(this, 2), space(this, 1));
    accountBox->addWidget(m_account);
    sideLayout->addLayout(accountBox);
    sideLayout->addWidget(m_navigation, 1);

    auto *page = new QVBoxLayout;
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *errorHolder = new QVBoxLayout;
    errorHolder->setContentsMargins(space(this, 2), space(this, 1), space(this, 2), 0);
    errorHolder->addWidget(m_error);
    page->addLayout(errorHolder);
    page->addWidget(m_stack, 1);

    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(side);
    middle->addWidget(hairline(QFrame::VLine));
    middle->addLayout(page, 1);
    auto *central = new QWidget;
    auto *all = new QVBoxLayout(central);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(middle, 1);
    all->addWidget(hairline(QFrame::HLine));
    all->addWidget(m_strip);
    setCentralWidget(central);
}

void MainWindow::addPlaces()
{
    const auto add = [this](const QString &place, const QString &name, const QString &iconName, bool gap = false) {
        m_navigation->addPlace(place, name, iconName, gap);
        QAction *action = m_menus.go->addAction(name, this, [this, place] { goTo(place); });
        action->setIcon(icon(iconName));
        const int number = static_cast<int>(m_menus.go->actions().size());
        if (number <= 9)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
    };
    add(overviewPlace, tr("Overview"), u"overview"_s);
    bool gap = true;
    for (const Shelf shelf : listed) {
        add(placeOf(shelf), shelfName(shelf), shelfIcon(shelf), gap);
        gap = false;
    }
    add(cleanUpPlace, tr("Clean-up"), u"clean-up"_s, true);
    add(addressesPlace, tr("Addresses"), u"addresses"_s);
    add(learnPlace, tr("Learn"), u"learn"_s, true);
    add(settingsPlace, tr("Settings"), u"settings"_s);
    m_navigation->setFixedWidth(m_navigation->sizeHint().width());
    connect(m_navigation, &Navigation::placeChosen, this, &MainWindow::placeChosen);
}

void MainWindow::connectPages()
{
    const auto toShelf = [this](Shelf shelf) {
        const bool has = std::ranges::find(listed, shelf) != listed.end();
        goTo(placeOf(has ? shelf : Shelf::All));
        if (!has)
            m_notices->setShelf(shelf);
    };
    connect(m_overview, &OverviewPage::shelfWanted, this, toShelf);
    connect(m_overview, &OverviewPage::cleanUpWanted, this, [this](Verdict verdict) { cleanUp({verdict}); });
    connect(m_overview, &OverviewPage::contactsWanted, this, &MainWindow::writeToContacts);
    connect(m_notices, &NoticesPage::sweepWanted, this, &MainWindow::cleanUpNotices);
    connect(m_notices->pane(), &NoticePane::stepsWanted, this, [this] { goTo(overviewPlace); });
    connect(m_addresses, &AddressesPage::saveWanted, this, &MainWindow::saveFile);
    connect(m_addresses, &AddressesPage::noticeWanted, this, [this](qint64 id) {
        goTo(placeOf(Shelf::All));
        m_notices->openNotice(id);
    });
    connect(m_cleanUp, &CleanUpPage::leaveWanted, this, [this] { goTo(m_before.isEmpty() ? overviewPlace : m_before); });

    connect(m_welcome, &WelcomePage::signInWanted, m_parts.accounts, &Accounts::addImap);
    connect(m_welcome, &WelcomePage::signInCancelled, m_parts.accounts, &Accounts::cancelAdd);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::folderWanted, this, &MainWindow::openFolder);
    connect(m_welcome, &WelcomePage::linkWanted, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_welcome, &WelcomePage::leaveWanted, this, [this] { goTo(m_before.isEmpty() ? overviewPlace : m_before); });

    connect(m_settings, &SettingsPage::addAccountWanted, this, [this] { goTo(welcomePlace); });
    connect(m_settings, &SettingsPage::removeAccountConfirmed, m_parts.accounts, &Accounts::remove);
    connect(m_settings, &SettingsPage::themeChosen, this, [this](Theme theme) {
        m_parts.preferences->setTheme(theme);
        applyTheme(theme);
    });
    connect(m_settings, &SettingsPage::dnsLookupsChosen, this, [this](bool on) { m_parts.preferences->setDnsLookups(on); });
    connect(m_settings, &SettingsPage::languageChosen, this, [this](const QString &language) {
        m_parts.preferences->setLanguage(language);
        Q_EMIT languageChosen(language);
    });
    connect(m_settings, &SettingsPage::aboutWanted, this, &MainWindow::showAbout);

    connect(m_strip, &ProgressStrip::cancelWanted, this, [this] {
        if (m_view)
            m_view->session().cancel();
    });
    connect(m_error, &ErrorBar::retryWanted, this, &MainWindow::startScan);
    connect(m_account, &QComboBox::activated, this, [this](int index) { select(m_views.value(index)); });
    for (const bool forward : {true, false}) {
        auto *cycle = new QShortcut(forward ? QKeySequence(Qt::Key_F6) : QKeySequence(Qt::SHIFT | Qt::Key_F6), this);
        connect(cycle, &QShortcut::activated, this, [this, forward] { cyclePanes(forward); });
    }
}

void MainWindow::connectMenus()
{
    connect(m_menus.addAccount, &QAction::triggered, this, [this] { goTo(welcomePlace); });
    connect(m_menus.openFolder, &QAction::triggered, this, &MainWindow::openFolder);
    connect(m_menus.openSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_menus.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus.scan, &QAction::triggered, this, &MainWindow::startScan);
    connect(m_menus.cancel, &QAction::triggered, this, [this] {
        if (m_view)
            m_view->session().cancel();
    });
    connect(m_menus.cleanUp, &QAction::triggered, this, [this] { goTo(cleanUpPlace); });
    connect(m_menus.search, &QAction::triggered, this, [this] {
        if (!place().startsWith(shelfPlace))
            goTo(placeOf(Shelf::All));
        m_notices->focusSearch();
    });
    connect(m_menus.learn, &QAction::triggered, this, [this] { goTo(learnPlace); });
    connect(m_menus.about, &QAction::triggered, this, &MainWindow::showAbout);
    m_menus.openSample->setEnabled(!m_parts.sampleDir.isEmpty());
}

void MainWindow::connectAccounts()
{
    Accounts *accounts = m_parts.accounts;
    connect(accounts, &Accounts::restored, this, [this] {
        for (AccountSession *session : m_parts.accounts->sessions())
            addView(session);
        const QString last = m_parts.preferences->lastAccount();
        for (AccountView *view : std::as_const(m_views)) {
            if (view->session().account().id == last)
                select(view);
        }
        if (!m_views.isEmpty() && place() == welcomePlace)
            goTo(overviewPlace);
    });
    connect(accounts, &Accounts::storeFailed, this, [this](const Error &error) { m_error->showError(error, false); });
    connect(accounts, &Accounts::added, this, [this](AccountSession *session) {
        addView(session);
        for (AccountView *view : std::as_const(m_views)) {
            if (&view->session() == session)
                select(view);
        }
        m_welcome->clear();
        goTo(overviewPlace);
        startScan();
    });
    connect(accounts, &Accounts::addFailed, this, [this](const Error &error) {
        if (place() != welcomePlace)
            goTo(welcomePlace);
        m_welcome->showError(error);
    });
    connect(accounts, &Accounts::removed, this, &MainWindow::removeView);
}

void MainWindow::addView(AccountSession *session)
{
    for (const AccountView *view : std::as_const(m_views)) {
        if (&view->session() == session)
            return;
    }
    auto *view = new AccountView(*session, this);
    m_views.append(view);
    connect(&view->book(), &NoticeBook::changed, this, [this, view] {
        if (view != m_view)
            return;
        refreshCounts();
        if (place() == addressesPlace)
            refreshAddresses();
    });
    const auto mine = [this, view](auto then) {
        return [this, view, then](auto &&...values) {
            if (view == m_view)
                then(values...);
        };
    };
    connect(session, &AccountSession::stateChanged, this, mine([this] { stateChanged(); }));
    connect(session, &AccountSession::progressChanged, this, mine([this](const Progress &now) { m_strip->showProgress(now); }));
    connect(session, &AccountSession::scanFinished, this, mine([this](const ScanSummary &summary) {
        m_error->clear();
        m_strip->showDone(tr("%n notice(s) in this mailbox", nullptr, summary.notices));
    }));
    connect(session, &AccountSession::failed, this, mine([this](const Error &error) {
        if (error.kind == ErrorKind::Cancelled)
            m_strip->showDone(tr("Stopped. What was found so far is shown."));
        else
            m_error->showError(error);
    }));
    connect(session, &AccountSession::interruptedSweepSettled, this, mine([this](const SweepReport &report) {
        m_strip->showDone(tr("A clean-up that was cut off has been settled: %n notice(s) are in Trash.", nullptr,
                             report.count(JournalState::Moved) + report.count(JournalState::Copied)));
    }));
    session->loadKnown();
    refreshAccounts();
    if (!m_view)
        select(view);
}

void MainWindow::removeView(const QString &account)
{
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        AccountView *view = m_views.at(i);
        if (view->session().account().id != account)
            continue;
        m_views.removeAt(i);
        if (view == m_view)
            select(m_views.isEmpty() ? nullptr : m_views.first());
        delete view;
        break;
    }
    refreshAccounts();
    if (m_views.isEmpty())
        goTo(welcomePlace);
}

void MainWindow::select(AccountView *view)
{
    m_view = view;
    m_error->clear();
    m_strip->showDone({});
    m_overviewPresenter->setAccount(view);
    m_listPresenter->setAccount(view);
    m_cleanUpPresenter->setAccount(view);
    if (view) {
        m_parts.preferences->setLastAccount(view->session().account().id);
        if (view->isBusy())
            m_strip->showProgress(view->session().progress());
        if (const auto error = view->session().lastError(); error && error->kind != ErrorKind::Cancelled)
            m_error->showError(*error);
    }
    refreshAccounts();
    refreshCounts();
    stateChanged();
    if (place() == cleanUpPlace)
        goTo(overviewPlace);
}

void MainWindow::refreshAccounts()
{
    QList<Account> accounts;
    const QSignalBlocker quiet(m_account);
    m_account->clear();
    for (const AccountView *view : std::as_const(m_views)) {
        const Account &account = view->session().account();
        accounts.append(account);
        m_account->addItem(account.sample ? tr("Sample mailbox") : account.name);
    }
    m_account->setCurrentIndex(static_cast<int>(m_views.indexOf(m_view)));
    m_account->setVisible(m_views.size() > 1);
    m_settings->setAccounts(accounts);
    m_welcome->setFirstStart(m_views.isEmpty());
}

void MainWindow::refreshCounts()
{
    const ShelfCounts counts = m_view ? m_view->book().counts() : ShelfCounts();
    for (const Shelf shelf : listed)
        m_navigation->setCount(placeOf(shelf), m_view ? counts[shelf] : -1, shelf == Shelf::NeedsYou || shelf == Shelf::Hijacked);
}

void MainWindow::stateChanged()
{
    const bool busy = m_view && m_view->isBusy();
    m_menus.scan->setEnabled(m_view && !busy);
    m_menus.cancel->setEnabled(busy);
    m_menus.cleanUp->setEnabled(m_view);
    m_menus.search->setEnabled(m_view);
    if (!busy)
        m_strip->showDone({});
    else
        m_error->clear();
}

QString MainWindow::place() const
{
    if (m_stack->currentWidget() == m_welcome)
        return welcomePlace;
    return m_navigation->selected();
}

void MainWindow::goTo(const QString &place)
{
    if (place != welcomePlace) {
        if (m_navigation->selected() == place)
            placeChosen(place);
        else
            m_navigation->select(place);
        return;
    }
    m_before = m_views.isEmpty() ? QString() : this->place();
    m_navigation->setEnabled(!m_views.isEmpty());
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->focusFirst();
}

void MainWindow::placeChosen(const QString &place)
{
    m_navigation->setEnabled(true);
    if (place == cleanUpPlace) {
        cleanUp({Verdict::Forged});
        return;
    }
    m_before = place;
    if (place == overviewPlace) {
        m_stack->setCurrentWidget(m_overview);
    } else if (place == addressesPlace) {
        refreshAddresses();
        m_stack->setCurrentWidget(m_addresses);
    } else if (place == learnPlace) {
        m_stack->setCurrentWidget(m_learn);
    } else if (place == settingsPlace) {
        m_stack->setCurrentWidget(m_settings);
    } else if (place.startsWith(shelfPlace)) {
        m_notices->setShelf(static_cast<Shelf>(QStringView(place).sliced(shelfPlace.size()).toInt()));
        m_stack->setCurrentWidget(m_notices);
    }
}

void MainWindow::cleanUp(const QList<Verdict> &verdicts)
{
    const QSignalBlocker quiet(m_navigation);
    m_navigation->select(cleanUpPlace);
    m_stack->setCurrentWidget(m_cleanUp);
    if (!m_cleanUp->isShowingProgress())
        m_cleanUpPresenter->previewVerdicts(verdicts);
}

void MainWindow::cleanUpNotices(const QList<qint64> &ids)
{
    const QSignalBlocker quiet(m_navigation);
    m_navigation->select(cleanUpPlace);
    m_stack->setCurrentWidget(m_cleanUp);
    if (!m_cleanUp->isShowingProgress())
        m_cleanUpPresenter->previewNotices(ids);
}

void MainWindow::openFolder()
{
    auto *dialog = new QFileDialog(this, tr("Open a folder of saved mail"));
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_parts.accounts->addFiles(path, {}); });
    dialog->open();
}

void MainWindow::openSample()
{
    m_parts.accounts->addSample(m_parts.sampleDir, m_parts.sampleScratchDir);
}

void MainWindow::startScan()
{
    if (m_view)
        m_view->session().scan();
}

void MainWindow::cyclePanes(bool forward)
{
    QList<QWidget *> panes{m_navigation};
    if (m_stack->currentWidget() == m_notices) {
        panes.append(m_notices->findChild<QWidget *>(u"noticeList"_s));
        panes.append(m_notices->pane());
    } else {
        panes.append(m_stack->currentWidget());
    }
    QWidget *focus = focusWidget();
    qsizetype here = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            here = i;
    }
    QWidget *next = panes.at((here + (forward ? 1 : panes.size() - 1)) % panes.size());
    if (next == m_notices->pane()) {
        m_notices->pane()->focusText();
    } else if (next->focusPolicy() != Qt::NoFocus) {
        next->setFocus(Qt::ShortcutFocusReason);
    } else {
        const auto children = next->findChildren<QWidget *>();
        for (QWidget *child : children) {
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0) {
                child->setFocus(Qt::ShortcutFocusReason);
                return;
            }
        }
    }
}

void MainWindow::refreshAddresses()
{
    m_addresses->setAddresses(m_view ? troubledAddresses(m_view->book()) : QList<TroubledAddress>{});
}

void MainWindow::saveFile(const QString &name, const QByteArray &content)
{
    auto *dialog = new QFileDialog(this, tr("Save"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            //: %1 is the name of a file, %2 the system's words about what went wrong
            m_strip->showDone(tr("%1 could not be saved: %2").arg(path, file.errorString()));
        else
            m_strip->showDone(tr("Saved as %1").arg(path));
    });
    dialog->open();
}

void MainWindow::writeToContacts()
{
    if (!m_view)
        return;
    const Situation situation = overviewOf(m_view->book(), m_view->session().incidents(), QDate::currentDate()).situation;
    auto *dialog = new ContactsDialog(situation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ContactsDialog::mailWanted, this, [](const QUrl &link) { QDesktopServices::openUrl(link); });
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(m_parts.version, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.preferences->setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace undelivered
