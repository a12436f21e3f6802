// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/models/verdictwords.h"
#include "ui/pages/aboutdialog.h"
#include "ui/pages/addressespage.h"
#include "ui/pages/certificatepage.h"
#include "ui/pages/cleanuppage.h"
#include "ui/pages/domainpage.h"
#include "ui/pages/explainpage.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/learnpage.h"
#include "ui/pages/noticepane.h"
#include "ui/pages/noticespage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/tourpanel.h"
#include "ui/pages/welcomepage.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/type.h"
#include "ui/widgets/verdictlook.h"
#include "ui/window/accountviews.h"
#include "ui/window/addressespresenter.h"
#include "ui/window/cleanuppresenter.h"
#include "ui/window/domainpresenter.h"
#include "ui/window/dropzone.h"
#include "ui/window/explainpresenter.h"
#include "ui/window/foldersofaccount.h"
#include "ui/window/frame.h"
#include "ui/window/listpresenter.h"
#include "ui/window/notifier.h"
#include "ui/window/overviewpresenter.h"
#include "ui/window/panecycle.h"
#include "ui/window/windowplaces.h"
#include "ui/window/preferences.h"
#include "ui/window/reportpresenter.h"
#include "ui/window/settingspresenter.h"
#include "ui/window/signinpresenter.h"
#include "ui/window/workpresenter.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace undelivered {

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_menus(makeMenus(this))
    , m_frame(new Frame)
    , m_places(new WindowPlaces(*m_frame, *m_menus.go, this))
    , m_welcome(new WelcomePage)
    , m_certificate(new CertificatePage)
    , m_overview(new OverviewPage)
    , m_notices(new NoticesPage(&m_model))
    , m_cleanUp(new CleanUpPage)
    , m_addresses(new AddressesPage)
    , m_learn(new LearnPage)
    , m_settings(new SettingsPage(parts.languages))
    , m_domain(new DomainPage)
    , m_views(new AccountViews(*parts.accounts, m_frame->accounts(), *parts.preferences, this))
    , m_work(new WorkPresenter(*m_views, m_frame->error(), m_frame->strip(), this))
    , m_notifier(new Notifier(parts.notify, *parts.clock, this))
    , m_overviewPresenter(new OverviewPresenter(*m_overview, m_views->shown(), this))
    , m_listPresenter(new ListPresenter(*m_notices, m_model, m_views->shown(), this))
    , m_cleanUpPresenter(new CleanUpPresenter(*m_cleanUp, m_views->shown(), this))
    , m_addressesPresenter(new AddressesPresenter(*m_addresses, parts.openUrl, parts.languages, m_views->shown(), this))
    , m_settingsPresenter(new SettingsPresenter(*m_settings, *parts.preferences, parts.oauth, parts.trayThere, this))
    , m_reportPresenter(new ReportPresenter(m_views->shown(), this))
    , m_domainPresenter(new DomainPresenter(*m_domain, *parts.preferences, m_views->shown(), this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Undelivered"));
    setWindowIcon(QIcon(u":/undelivered/icons/undelivered.svg"_s));
    addPlaces();
    connectSignIn();
    connectPages();
    connectSettings();
    connectExplaining();
    connectMenus();
    connectAccounts();
    m_welcome->setSecretsLast(m_parts.accounts->secrets().isLasting());
    m_views->restore();
    listChanged();
    goTo(m_views->all().isEmpty() ? welcomePlace : overviewPlace);
    // Both grow with the text, but never beyond the screen.
    const QSize room = screen()->availableSize() * 0.92;
    resize(QSize(space(this, 300), space(this, 200)).boundedTo(room));
    restoreGeometry(m_parts.preferences->windowGeometry());
    setMinimumSize(QSize(space(this, 130), space(this, 100)).boundedTo(room));
}

MainWindow::~MainWindow()
{
    // The presenters look at pages, and the pages at the model: take them apart from the top.
    delete m_signIn;
    delete m_explainPresenter;
    m_views->disconnect(this);
    m_views->shown().disconnect(this);
    m_views->shown().set({});
    delete m_notifier;
    delete m_work;
    delete m_views;
    m_model.setBook(nullptr);
    delete takeCentralWidget();
}

AccountView *MainWindow::currentAccount() const
{
    return m_views->shown().only();
}

void MainWindow::addPlaces()
{
    m_places->add(overviewPlace, tr("Overview"), u"overview"_s, m_overview);
    for (const Shelf shelf : listedShelves)
        m_places->add(placeOf(shelf), shelfName(shelf), shelfIcon(shelf), m_notices, shelf == listedShelves.front());
    m_places->add(cleanUpPlace, tr("Clean-up"), u"clean-up"_s, m_cleanUp, true);
    m_places->add(addressesPlace, tr("Addresses"), u"addresses"_s, m_addresses);
    m_places->add(learnPlace, tr("Learn"), u"learn"_s, m_learn, true);
    m_places->add(settingsPlace, tr("Settings"), u"settings"_s, m_settings);
    m_frame->setHint(m_overview, TourPanel::Hint::Overview);
    m_frame->setHint(m_notices, TourPanel::Hint::Lists);
    m_frame->setHint(m_cleanUp, TourPanel::Hint::CleanUp);
    m_places->addBeside(welcomePlace, m_welcome);
    m_places->addBeside(certificatePlace, m_certificate);
    m_places->addBeside(domainPlace, m_domain);
    m_places->addBeside(explainPlace, [this] { return makeExplainPage(); });
    connect(m_places, &WindowPlaces::arrived, this, &MainWindow::arrived);
    Navigation &navigation = m_frame->navigation();
    navigation.setFixedWidth(navigation.sizeHint().width());
    setCentralWidget(m_frame);
}

void MainWindow::connectSignIn()
{
    SignInParts parts;
    parts.accounts = m_parts.accounts;
    parts.providers = m_parts.providers;
    parts.oauth = m_settingsPresenter->providers();
    parts.names = m_parts.names;
    parts.clock = m_parts.clock;
    parts.openBrowser = m_parts.openUrl;
    parts.detection = [this] { return DetectionOptions{m_parts.preferences->centralDirectory()}; };
    m_signIn = new SignInPresenter(parts, *m_welcome, *m_certificate, this);
    connect(m_signIn, &SignInPresenter::certificateShown, this, [this] { goTo(certificatePlace); });
    connect(m_signIn, &SignInPresenter::certificateLeft, this,
            [this](bool signingIn) { goTo(signingIn || m_views->all().isEmpty() ? welcomePlace : overviewPlace); });
    connect(m_signIn, &SignInPresenter::clientIdWanted, this, [this] {
        goTo(settingsPlace);
        m_settings->showClientIds();
    });
    connect(m_work, &WorkPresenter::signInWanted, this, [this](const Account &account) {
        m_signIn->signInAgain(account);
        goTo(welcomePlace);
    });
    connect(m_work, &WorkPresenter::certificateWanted, m_signIn, &SignInPresenter::showChangedCertificate);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::folderWanted, this, &MainWindow::openFolder);
    connect(m_welcome, &WelcomePage::explainWanted, this, [this] { goTo(explainPlace); });
    connect(m_welcome, &WelcomePage::leaveWanted, m_places, &WindowPlaces::goBack);
}

void MainWindow::connectPages()
{
    const auto toShelf = [this](Shelf shelf) {
        const bool has = std::ranges::find(listedShelves, shelf) != listedShelves.end();
        goTo(placeOf(has ? shelf : Shelf::All));
        if (!has)
            m_notices->setShelf(shelf);
    };
    connect(m_overview, &OverviewPage::shelfWanted, this, toShelf);
    connect(m_overview, &OverviewPage::noticeWanted, this, [this, toShelf](qint64 id) {
        toShelf(Shelf::NeedsYou);
        m_notices->openNotice(id);
    });
    connect(m_notices->filters(), &FilterBar::accountChosen, this, [this](int index) { m_views->choose(index); });
    connect(m_overview, &OverviewPage::cleanUpWanted, this, [this](Verdict verdict) { cleanUp({verdict}); });
    connect(m_overview, &OverviewPage::contactsWanted, m_addressesPresenter, &AddressesPresenter::writeToContacts);
    connect(m_notices, &NoticesPage::sweepWanted, this, &MainWindow::cleanUpNotices);
    connect(m_notices->pane(), &NoticePane::stepsWanted, this, [this] { goTo(overviewPlace); });
    connect(m_notices->pane(), &NoticePane::reportWanted, this,
            [this](qint64 id) { m_reportPresenter->reportNotice(id); });
    connect(m_addresses, &AddressesPage::noticeWanted, this, [this](qint64 id) {
        goTo(placeOf(Shelf::All));
        m_notices->openNotice(id);
    });
    connect(m_addressesPresenter, &AddressesPresenter::told, m_work, &WorkPresenter::tell);
    connect(m_reportPresenter, &ReportPresenter::told, m_work, &WorkPresenter::tell);
    connect(m_reportPresenter, &ReportPresenter::failed, this,
            [this](const Error &error) { m_work->showError(error, false); });
    connect(m_cleanUp, &CleanUpPage::leaveWanted, m_places, &WindowPlaces::goBack);
    connect(m_learn, &LearnPage::domainCheckWanted, this, [this] { goTo(domainPlace); });
    connect(m_domain, &DomainPage::leaveWanted, m_places, &WindowPlaces::goBack);
    m_frame->tour().setSeen(m_parts.preferences->hintsSeen());
    connect(&m_frame->tour(), &TourPanel::seen, this,
            [this](const QStringList &hints) { m_parts.preferences->setHintsSeen(hints); });
    new PaneCycle(this, [this] { return panes(); });
}

void MainWindow::connectSettings()
{
    connect(m_settings, &SettingsPage::addAccountWanted, this, [this] { goTo(welcomePlace); });
    connect(m_settings, &SettingsPage::signInAgainWanted, this, [this](const QString &account) {
        if (const AccountView *view = m_views->find(account)) {
            m_signIn->signInAgain(view->session().account());
            goTo(welcomePlace);
        }
    });
    connect(m_settings, &SettingsPage::foldersWanted, this, [this](const QString &account) {
        if (AccountView *view = m_views->find(account))
            showFolders(*view, this);
    });
    connect(m_settings, &SettingsPage::removeAccountConfirmed, m_parts.accounts, &Accounts::remove);
    connect(m_settings, &SettingsPage::linkWanted, this, [this](const QUrl &page) { m_parts.openUrl(page); });
    connect(m_settings, &SettingsPage::domainCheckWanted, this, [this] { goTo(domainPlace); });
    connect(m_settings, &SettingsPage::aboutWanted, this, &MainWindow::showAbout);
    connect(m_settingsPresenter, &SettingsPresenter::languageChosen, this, &MainWindow::languageChosen);
    connect(m_settingsPresenter, &SettingsPresenter::textSizeChosen, this, &MainWindow::textSizeChosen);
    connect(m_settingsPresenter, &SettingsPresenter::trayChanged, this, &MainWindow::trayChanged);
    connect(m_settingsPresenter, &SettingsPresenter::providersChanged, this, [this](const OAuthTable &providers) {
        m_signIn->setProviders(providers);
        m_parts.accounts->setProviders(providers);
    });
    const auto checks = [this] { m_views->setCheckEvery(m_parts.preferences->checkEvery()); };
    checks();
    connect(m_settingsPresenter, &SettingsPresenter::checksChanged, this, checks);
    m_notifier->setOn(m_parts.preferences->notifies());
    connect(m_settings, &SettingsPage::notifiesChosen, m_notifier, &Notifier::setOn);
    connect(m_notifier, &Notifier::openWanted, this, &MainWindow::openNotice);
    connect(m_domainPresenter, &DomainPresenter::allowed, m_settingsPresenter, &SettingsPresenter::refresh);
}

void MainWindow::connectExplaining()
{
    if (!m_parts.explainer)
        return;
    const auto explain = [this](const QString &text) {
        goTo(explainPlace);
        m_explain->setText(text);
    };
    connect(m_learn, &LearnPage::explainWanted, this, explain);
    auto *drops = new DropZone(this);
    connect(drops, &DropZone::textDropped, this, explain);
    connect(drops, &DropZone::messageDropped, this, [this](const QString &path) {
        goTo(explainPlace);
        m_explainPresenter->openFile(path);
    });
    connect(drops, &DropZone::mailboxDropped, this,
            [this](const QString &path) { m_parts.accounts->addFiles(path, {}); });
}

QWidget *MainWindow::makeExplainPage()
{
    if (!m_parts.explainer)
        return nullptr;
    m_explain = new ExplainPage;
    m_explainPresenter = new ExplainPresenter(*m_parts.explainer, *m_explain, this);
    connect(m_explain, &ExplainPage::leaveWanted, m_places, &WindowPlaces::goBack);
    connect(m_explainPresenter, &ExplainPresenter::reportWanted, this,
            [this](const JudgedNotice &judged) { m_reportPresenter->reportNotice(judged, {}); });
    return m_explain;
}

void MainWindow::connectMenus()
{
    connect(m_menus.addAccount, &QAction::triggered, this, [this] { goTo(welcomePlace); });
    connect(m_menus.openFolder, &QAction::triggered, this, &MainWindow::openFolder);
    connect(m_menus.openSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_menus.explain, &QAction::triggered, this, [this] { goTo(explainPlace); });
    connect(m_menus.report, &QAction::triggered, m_reportPresenter, &ReportPresenter::reportMailbox);
    connect(m_menus.quit, &QAction::triggered, this, &MainWindow::quit);
    connect(m_menus.scan, &QAction::triggered, this, &MainWindow::checkNow);
    connect(m_menus.cancel, &QAction::triggered, this, [this] {
        for (AccountView *view : m_views->shown().views())
            view->session().cancel();
    });
    connect(m_menus.cleanUp, &QAction::triggered, this, [this] { goTo(cleanUpPlace); });
    connect(m_menus.contacts, &QAction::triggered, m_addressesPresenter, &AddressesPresenter::writeToContacts);
    connect(m_menus.search, &QAction::triggered, this, [this] {
        if (!shelfAt(place()))
            goTo(placeOf(Shelf::All));
        m_notices->focusSearch();
    });
    connect(m_menus.help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_menus.learn, &QAction::triggered, this, [this] {
        goTo(learnPlace);
        m_learn->showTopic(LearnPage::Topic::MailerDaemon);
    });
    connect(m_menus.codes, &QAction::triggered, this, [this] {
        goTo(learnPlace);
        m_learn->showTopic(LearnPage::Topic::Codes);
    });
    connect(m_menus.domain, &QAction::triggered, this, [this] { goTo(domainPlace); });
    connect(m_menus.about, &QAction::triggered, this, &MainWindow::showAbout);
    m_menus.openSample->setEnabled(!m_parts.sampleDir.isEmpty());
    m_menus.explain->setEnabled(m_parts.explainer);
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
    connect(&m_views->shown(), &ShownAccounts::changed, this, &MainWindow::showAccounts);
    connect(&m_views->shown(), &ShownAccounts::stateChanged, this, &MainWindow::stateChanged);
    connect(m_views, &AccountViews::listChanged, this, &MainWindow::listChanged);
    connect(m_views, &AccountViews::viewAdded, this, [this](AccountView *view) { m_notifier->watch(view); });
    connect(m_views, &AccountViews::arrived, this, [this] {
        goTo(overviewPlace);
        checkNow();
    });
}

void MainWindow::listChanged()
{
    const bool none = m_views->all().isEmpty();
    m_settings->setAccounts(m_views->accounts());
    fillAccountFilter();
    m_places->setAnyAccount(!none);
    m_welcome->setFirstStart(none);
    if (none)
        goTo(welcomePlace);
    else if (place() == welcomePlace && m_welcome->address().isEmpty() && !m_places->canGoBack())
        goTo(overviewPlace);
}

void MainWindow::fillAccountFilter()
{
    m_notices->filters()->setAccounts(m_views->choices(), m_views->chosen());
}

void MainWindow::showAccounts()
{
    if (m_counted)
        m_counted->disconnect(this);
    m_counted = m_views->shown().isEmpty() ? nullptr : &m_views->shown().book();
    if (m_counted)
        connect(m_counted, &NoticeBook::changed, this, &MainWindow::refreshCounts);
    fillAccountFilter();
    refreshCounts();
    stateChanged();
    if (place() == cleanUpPlace)
        goTo(overviewPlace);
}

void MainWindow::refreshCounts()
{
    const ShelfCounts counts = m_counted ? m_counted->counts() : ShelfCounts();
    for (const Shelf shelf : listedShelves)
        m_frame->navigation().setCount(placeOf(shelf), m_counted ? counts[shelf] : -1,
                                       shelf == Shelf::NeedsYou || shelf == Shelf::Hijacked);
}

void MainWindow::stateChanged()
{
    const ShownAccounts &shown = m_views->shown();
    m_menus.scan->setEnabled(
        std::ranges::any_of(shown.views(), [](const AccountView *view) { return !view->isBusy(); }));
    m_menus.cancel->setEnabled(shown.isBusy());
    for (QAction *each : {m_menus.cleanUp, m_menus.search, m_menus.report, m_menus.contacts})
        each->setEnabled(!shown.isEmpty());
}

QString MainWindow::place() const
{
    return m_places->here();
}

void MainWindow::goTo(const QString &place)
{
    m_places->goTo(place);
}

void MainWindow::arrived(const QString &place)
{
    if (const auto shelf = shelfAt(place))
        m_notices->setShelf(*shelf);
    else if (place == overviewPlace)
        m_overviewPresenter->refresh();
    else if (place == cleanUpPlace)
        cleanUp({Verdict::Forged});
    else if (place == welcomePlace)
        m_welcome->focusFirst();
    else if (place == explainPlace)
        m_explain->focusText();
    else if (place == domainPlace)
        m_domainPresenter->refresh();
}

void MainWindow::cleanUp(const QList<Verdict> &verdicts)
{
    m_places->show(cleanUpPlace);
    if (!m_cleanUp->isShowingProgress())
        m_cleanUpPresenter->previewVerdicts(verdicts);
}

void MainWindow::cleanUpNotices(const QList<qint64> &ids)
{
    m_places->show(cleanUpPlace);
    if (!m_cleanUp->isShowingProgress())
        m_cleanUpPresenter->previewNotices(ids);
}

void MainWindow::openNotice(const QString &account, qint64 notice)
{
    AccountView *view = m_views->find(account);
    if (!view)
        return;
    if (!m_views->shown().views().contains(view))
        m_views->show(view);
    goTo(notice == 0 ? QString(overviewPlace) : placeOf(Shelf::NeedsYou));
    if (notice != 0)
        m_notices->openNotice(notice);
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

void MainWindow::checkNow()
{
    for (AccountView *view : m_views->shown().views())
        view->session().scan();
}

QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> panes{&m_frame->navigation()};
    if (m_frame->page() == m_notices) {
        panes.append(m_notices->findChild<QWidget *>(u"noticeList"_s));
        panes.append(m_notices->pane());
    } else {
        panes.append(m_frame->page());
    }
    return panes;
}

void MainWindow::showHelp()
{
    const LearnPage::Topic topic = helpTopic(place());
    goTo(learnPlace);
    m_learn->showTopic(topic);
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(m_parts.version, m_parts.libraries, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Preferences &preferences = *m_parts.preferences;
    preferences.setWindowGeometry(saveGeometry());
    if (m_quitting || !preferences.staysInTray() || !m_parts.trayThere || m_views->all().isEmpty()) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    hide();
    if (preferences.trayExplained())
        return;
    preferences.setTrayExplained();
    News news;
    news.title = tr("Undelivered goes on checking");
    news.text =
        tr("Its icon in the tray brings the window back, and ends the program. You can change this in the settings.");
    m_parts.notify(news, {});
}

} // namespace undelivered
