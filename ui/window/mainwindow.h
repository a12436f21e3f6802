// SPDX-License-Identifier: GPL-3.0-or-later
/// The window: makes the pages, says which is shown and which account they show, and joins what one page wants to what another
/// does. The work is done by the presenters and the sessions. Window's thread.
#pragma once

#include "account/oauthprovider.h"
#include "account/provider.h"
#include "detect/namelookup.h"
#include "explain/explainer.h"
#include "flow/accounts.h"
#include "ui/models/noticemodel.h"
#include "ui/pages/aboutdialog.h"
#include "ui/window/accountview.h"
#include "ui/window/menus.h"
#include "ui/window/notifier.h"

#include <QDesktopServices>
#include <QMainWindow>

#include <functional>

namespace undelivered {

class AccountViews;
class AddressesPage;
class AddressesPresenter;
class CertificatePage;
class CleanUpPage;
class CleanUpPresenter;
class DomainPage;
class DomainPresenter;
class ExplainPage;
class ExplainPresenter;
class Frame;
class LearnPage;
class ListPresenter;
class NoticesPage;
class OverviewPage;
class OverviewPresenter;
class Preferences;
class ReportPresenter;
class SettingsPage;
class SettingsPresenter;
class SignInPresenter;
class WelcomePage;
class WorkPresenter;

/// What the window needs from the composition root. All outlive it.
struct WindowParts {
    Accounts *accounts = nullptr;
    Preferences *preferences = nullptr;
    const Explainer *explainer = nullptr;
    ProviderTable providers;
    OAuthTable oauth;            ///< without what the person typed in the settings
    NameLookup *names = nullptr; ///< none: the system's
    const Clock *clock = nullptr;
    /// Opens a web page or a mailto: link; false where nothing could.
    std::function<bool(const QUrl &)> openUrl = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    Notifier::Show notify = [](const News &, const std::function<void()> &) {}; ///< to the desktop
    bool trayThere = false; ///< the desktop shows tray icons: closing may leave the program at work
    QString sampleDir;      ///< empty: there is none
    QString sampleScratchDir;
    QStringList languages; ///< BCP 47
    QString version;
    QList<Library> libraries;
};

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Where the window is: a key of the navigation, "clean-up", or a page beside it ("welcome", "explain", ...).
    [[nodiscard]] QString place() const;
    void goTo(const QString &place);
    [[nodiscard]] AccountView *currentAccount() const;
    void openNotice(const QString &account, qint64 notice);
    void checkNow();
    /// Closes for good, whatever the settings say.
    void quit();

Q_SIGNALS:
    /// The person chose another language or size of text: the window is to be made anew.
    void languageChosen(const QString &language);
    void textSizeChosen(int percent);
    /// Closing is to leave the program at work behind its icon, from now on or no more.
    void trayChanged(bool stays);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void addPlaces();
    void connectSignIn();
    void connectPages();
    void connectSettings();
    void connectExplaining();
    void makeExplainPage();
    void connectMenus();
    void connectAccounts();
    void listChanged();
    void fillAccountFilter();
    void showAccount(AccountView *view);
    void refreshCounts();
    void stateChanged();
    void placeChosen(const QString &place);
    void goBack();
    void cleanUp(const QList<Verdict> &verdicts);
    void cleanUpNotices(const QList<qint64> &ids);
    void openFolder();
    void openSample();
    [[nodiscard]] QList<QWidget *> panes() const;
    void showHelp();
    void showAbout();

    WindowParts m_parts;
    Menus m_menus;
    NoticeModel m_model;
    QString m_before; ///< place to go back to from clean-up and from pages beside the navigation
    bool m_quitting = false;

    Frame *m_frame;
    WelcomePage *m_welcome;
    CertificatePage *m_certificate;
    OverviewPage *m_overview;
    NoticesPage *m_notices;
    CleanUpPage *m_cleanUp;
    AddressesPage *m_addresses;
    LearnPage *m_learn;
    SettingsPage *m_settings;
    ExplainPage *m_explain = nullptr; ///< made when first asked for
    DomainPage *m_domain;
    AccountViews *m_views;
    WorkPresenter *m_work;
    Notifier *m_notifier;
    SignInPresenter *m_signIn = nullptr;
    OverviewPresenter *m_overviewPresenter;
    ListPresenter *m_listPresenter;
    CleanUpPresenter *m_cleanUpPresenter;
    AddressesPresenter *m_addressesPresenter;
    SettingsPresenter *m_settingsPresenter;
    ReportPresenter *m_reportPresenter;
    DomainPresenter *m_domainPresenter;
    ExplainPresenter *m_explainPresenter = nullptr;
};

} // namespace undelivered
