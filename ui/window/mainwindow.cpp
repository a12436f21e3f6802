// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/models/verdictwords.h"
#include "ui/pages/aboutdialog.h"
#include "ui/pages/addressespage.h"
#include "ui/pages/certificatepage.h"
#include "ui/pages/cleanuppage.h"
#include "ui/pages/contactsdialog.h"
#include "ui/pages/filterbar.h"
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
#include "ui/window/accountviews.h"
#include "ui/window/cleanuppresenter.h"
#include "ui/window/listpresenter.h"
#include "ui/window/overviewpresenter.h"
#include "ui/window/panecycle.h"
#include "ui/window/preferences.h"
#include "ui/window/savefile.h"
#include "ui/window/signinpresenter.h"
#include "ui/window/workpresenter.h"

#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

const QString overviewPlace = u"overview"_s;
const QString cleanUpPlace = u"clean-up"_s;
const QString addressesPlace = u"addresses"_s;
const QString learnPlace = u"learn"_s;
const QString settingsPlace = u"settings"_s;
const QString welcomePlace = u"welcome"_s;
const QString certificatePlace = u"certificate"_s;
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
    , m_welcome(new WelcomePage)
    , m_certificate(new CertificatePage)
    , m_overview(new OverviewPage)
    , m_notices(new NoticesPage(&m_model))
    , m_cleanUp(new CleanUpPage)
    , m_addresses(new AddressesPage)
    , m_learn(new LearnPage)
    , m_settings(new SettingsPage(parts.languages))
    , m_views(new AccountViews(*parts.accounts, *m_account, *parts.preferences, this))
    , m_work(new WorkPresenter(*m_views, *m_error, *m_strip, this))
    , m_overviewPresenter(new OverviewPresenter(*m_overview, this))
    , m_listPresenter(new ListPresenter(*m_notices, m_model, this))
    , m_cleanUpPresenter(new CleanUpPresenter(*m_cleanUp, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Undelivered"));
    setWindowIcon(QIcon(u":/undelivered/icons/undelivered.svg"_s));
    build();
    addPlaces();
    connectSignIn();
    connectPages();
    connectMenus();
    connectAccounts();
    m_settings->setValues(
        {m_parts.preferences->theme(), m_parts.preferences->language(), m_parts.preferences->dnsLookups()});
    m_welcome->setSecretsLast(m_parts.accounts->secrets().isLasting());
    m_views->restore();
    listChanged();
    goTo(m_views->all().isEmpty() ? welcomePlace : overviewPlace);
    resize(space(this, 300), space(this, 200));
    restoreGeometry(m_parts.preferences->windowGeometry());
    setMinimumSize(space(this, 130), space(this, 100));
}

MainWindow::~MainWindow()
{
    // The presenters look at pages, and the pages at the model: take them apart from the top.
    delete m_signIn;
    m_work->setAccount(nullptr);
    m_overviewPresenter->setAccount(nullptr);
    m_listPresenter->setAccount(nullptr);
    m_cleanUpPresenter->setAccount(nullptr);
    m_model.setBook(nullptr);
    delete m_work;
    delete m_views;
    delete takeCentralWidget();
}

AccountView *MainWindow::currentAccount() const
{
    return m_views->current();
}

void MainWindow::build()
{
    m_account->setObjectName(u"accountCombo"_s);
    m_account->setAccessibleName(tr("Account"));
    m_account->setAccessibleDescription(m_account->accessibleName()); // on Linux, Qt gives what is chosen as the name
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_account->setMinimumContentsLength(12);
    m_navigation->setObjectName(u"navigation"_s);
    m_stack->setObjectName(u"pages"_s);
    for (QWidget *page : std::initializer_list<QWidget *>{m_welcome, m_certificate, m_overview, m_notices, m_cleanUp,
                                                          m_addresses, m_learn, m_settings})
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
    connect(m_overview, &OverviewPage::noticeWanted, this, [this, toShelf](qint64 id) {
        toShelf(Shelf::NeedsYou);
        m_notices->openNotice(id);
    });
    connect(m_overview, &OverviewPage::cleanUpWanted, this, [this](Verdict verdict) { cleanUp({verdict}); });
    connect(m_overview, &OverviewPage::contactsWanted, this, &MainWindow::writeToContacts);
    connect(m_notices->filters(), &FilterBar::accountChosen, this,
            [this](int index) { m_views->select(m_views->all().value(index)); });
    connect(m_notices, &NoticesPage::sweepWanted, this, &MainWindow::cleanUpNotices);
    connect(m_notices->pane(), &NoticePane::stepsWanted, this, [this] { goTo(overviewPlace); });
    connect(m_addresses, &AddressesPage::saveWanted, this, [this](const QString &name, const QByteArray &content) {
        saveFile(this, name, content, [this](const QString &sentence) { m_work->tell(sentence); });
    });
    connect(m_addresses, &AddressesPage::noticeWanted, this, [this](qint64 id) {
        goTo(placeOf(Shelf::All));
        m_notices->openNotice(id);
    });
    connect(m_cleanUp, &CleanUpPage::leaveWanted, this,
            [this] { goTo(m_before.isEmpty() ? overviewPlace : m_before); });

    connect(m_settings, &SettingsPage::addAccountWanted, this, [this] { goTo(welcomePlace); });
    connect(m_settings, &SettingsPage::removeAccountConfirmed, m_parts.accounts, &Accounts::remove);
    connect(m_settings, &SettingsPage::themeChosen, this, [this](Theme theme) {
        m_parts.preferences->setTheme(theme);
        applyTheme(theme);
    });
    connect(m_settings, &SettingsPage::dnsLookupsChosen, this,
            [this](bool on) { m_parts.preferences->setDnsLookups(on); });
    connect(m_settings, &SettingsPage::languageChosen, this, [this](const QString &language) {
        m_parts.preferences->setLanguage(language);
        Q_EMIT languageChosen(language);
    });
    connect(m_settings, &SettingsPage::aboutWanted, this, &MainWindow::showAbout);

    new PaneCycle(this, [this] { return panes(); });
}

void MainWindow::connectSignIn()
{
    SignInParts parts;
    parts.accounts = m_parts.accounts;
    parts.providers = m_parts.providers;
    parts.oauth = m_parts.oauth;
    parts.names = m_parts.names;
    parts.clock = m_parts.clock;
    parts.openBrowser = m_parts.openUrl;
    m_signIn = new SignInPresenter(parts, *m_welcome, *m_certificate, this);
    connect(m_signIn, &SignInPresenter::certificateShown, this, [this] { goTo(certificatePlace); });
    connect(m_signIn, &SignInPresenter::certificateLeft, this,
            [this](bool signingIn) { goTo(signingIn || m_views->all().isEmpty() ? welcomePlace : overviewPlace); });
    connect(m_signIn, &SignInPresenter::clientIdWanted, this, [this] { goTo(settingsPlace); });
    connect(m_work, &WorkPresenter::signInWanted, this, [this](const Account &account) {
        m_signIn->signInAgain(account);
        goTo(welcomePlace);
    });
    connect(m_work, &WorkPresenter::certificateWanted, m_signIn, &SignInPresenter::showChangedCertificate);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::folderWanted, this, &MainWindow::openFolder);
    connect(m_welcome, &WelcomePage::leaveWanted, this,
            [this] { goTo(m_before.isEmpty() ? overviewPlace : m_before); });
}

void MainWindow::connectMenus()
{
    connect(m_menus.addAccount, &QAction::triggered, this, [this] { goTo(welcomePlace); });
    connect(m_menus.openFolder, &QAction::triggered, this, &MainWindow::openFolder);
    connect(m_menus.openSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_menus.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus.scan, &QAction::triggered, this, &MainWindow::startScan);
    connect(m_menus.cancel, &QAction::triggered, this, [this] {
        if (AccountView *view = currentAccount())
            view->session().cancel();
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
    connect(m_parts.accounts, &Accounts::storeFailed, this,
            [this](const Error &error) { m_work->showError(error, false); });
    connect(m_parts.accounts, &Accounts::addFailed, this, [this](const Error &error) {
        const bool signingIn = place() == welcomePlace || place() == certificatePlace;
        if (error.kind != ErrorKind::Cancelled && !signingIn)
            goTo(welcomePlace);
    });
    connect(m_views, &AccountViews::currentChanged, this, &MainWindow::showAccount);
    connect(m_views, &AccountViews::listChanged, this, &MainWindow::listChanged);
    connect(m_views, &AccountViews::viewAdded, this, [this](AccountView *view) {
        connect(&view->book(), &NoticeBook::changed, this, [this, view] {
            if (view != currentAccount())
                return;
            refreshCounts();
            if (place() == addressesPlace)
                refreshAddresses();
        });
        connect(&view->session(), &AccountSession::stateChanged, this, &MainWindow::stateChanged);
    });
    connect(m_views, &AccountViews::arrived, this, [this] {
        goTo(overviewPlace);
        startScan();
    });
}

void MainWindow::listChanged()
{
    const bool none = m_views->all().isEmpty();
    m_settings->setAccounts(m_views->accounts());
    fillAccountFilter();
    m_welcome->setFirstStart(none);
    if (none)
        goTo(welcomePlace);
    else if (place() == welcomePlace && m_welcome->address().isEmpty() && m_before.isEmpty())
        goTo(overviewPlace);
}

void MainWindow::fillAccountFilter()
{
    QStringList names;
    for (const Account &account : m_views->accounts())
        names.append(account.name);
    m_notices->filters()->setAccounts(names, static_cast<int>(m_views->all().indexOf(currentAccount())));
}

void MainWindow::showAccount(AccountView *view)
{
    fillAccountFilter();
    m_work->setAccount(view);
    m_overviewPresenter->setAccount(view);
    m_listPresenter->setAccount(view);
    m_cleanUpPresenter->setAccount(view);
    refreshCounts();
    stateChanged();
    if (place() == cleanUpPlace)
        goTo(overviewPlace);
    else if (place() == addressesPlace)
        refreshAddresses();
}

void MainWindow::refreshCounts()
{
    AccountView *view = currentAccount();
    const ShelfCounts counts = view ? view->book().counts() : ShelfCounts();
    for (const Shelf shelf : listed)
        m_navigation->setCount(placeOf(shelf), view ? counts[shelf] : -1,
                               shelf == Shelf::NeedsYou || shelf == Shelf::Hijacked);
}

void MainWindow::stateChanged()
{
    const AccountView *view = currentAccount();
    const bool busy = view && view->isBusy();
    m_menus.scan->setEnabled(view && !busy);
    m_menus.cancel->setEnabled(busy);
    m_menus.cleanUp->setEnabled(view);
    m_menus.search->setEnabled(view);
}

QString MainWindow::place() const
{
    if (m_stack->currentWidget() == m_welcome)
        return welcomePlace;
    if (m_stack->currentWidget() == m_certificate)
        return certificatePlace;
    return m_navigation->selected();
}

void MainWindow::goTo(const QString &place)
{
    if (place != welcomePlace && place != certificatePlace) {
        if (m_navigation->selected() == place)
            placeChosen(place);
        else
            m_navigation->select(place);
        return;
    }
    const bool none = m_views->all().isEmpty();
    if (const QString here = this->place(); here != welcomePlace && here != certificatePlace)
        m_before = none ? QString() : here;
    m_navigation->setEnabled(!none);
    m_stack->setCurrentWidget(place == welcomePlace ? static_cast<QWidget *>(m_welcome) : m_certificate);
    if (place == welcomePlace)
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
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_parts.accounts->addFiles(path, {}); });
    dialog->open();
}

void MainWindow::openSample()
{
    m_parts.accounts->addSample(m_parts.sampleDir, m_parts.sampleScratchDir);
}

void MainWindow::startScan()
{
    if (AccountView *view = currentAccount())
        view->session().scan();
}

QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> panes{m_navigation};
    if (m_stack->currentWidget() == m_notices) {
        panes.append(m_notices->findChild<QWidget *>(u"noticeList"_s));
        panes.append(m_notices->pane());
    } else {
        panes.append(m_stack->currentWidget());
    }
    return panes;
}

void MainWindow::refreshAddresses()
{
    AccountView *view = currentAccount();
    m_addresses->setAddresses(view ? troubledAddresses(view->book()) : QList<TroubledAddress>{});
}

void MainWindow::writeToContacts()
{
    AccountView *view = currentAccount();
    if (!view)
        return;
    const Situation situation = overviewOf(view->book(), view->session().incidents(), QDate::currentDate()).situation;
    auto *dialog = new ContactsDialog(situation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ContactsDialog::mailWanted, this, [this](const QUrl &link) { m_parts.openUrl(link); });
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
