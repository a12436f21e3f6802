// SPDX-License-Identifier: GPL-3.0-or-later
/// The window: places at the start, the page beside them, errors above it in place, the progress strip below. Arranges pages
/// and says which account they show; the work is done by the presenters and the sessions. Window's thread.
#pragma once

#include "account/oauthprovider.h"
#include "account/provider.h"
#include "detect/namelookup.h"
#include "flow/accounts.h"
#include "ui/models/noticemodel.h"
#include "ui/window/accountview.h"
#include "ui/window/menus.h"

#include <QDesktopServices>
#include <QMainWindow>

#include <functional>

class QComboBox;
class QStackedWidget;

namespace undelivered {

class AccountViews;
class AddressesPage;
class CertificatePage;
class CleanUpPage;
class CleanUpPresenter;
class ErrorBar;
class LearnPage;
class ListPresenter;
class Navigation;
class NoticesPage;
class OverviewPage;
class OverviewPresenter;
class Preferences;
class ProgressStrip;
class SettingsPage;
class SignInPresenter;
class WelcomePage;
class WorkPresenter;

/// What the window needs from the composition root. All outlive it.
struct WindowParts {
    Accounts *accounts = nullptr;
    Preferences *preferences = nullptr;
    ProviderTable providers;
    OAuthTable oauth;            ///< without what the person typed in the settings
    NameLookup *names = nullptr; ///< none: the system's
    const Clock *clock = nullptr;
    /// Opens a web page or a mailto: link; false where nothing could.
    std::function<bool(const QUrl &)> openUrl = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    QString sampleDir; ///< empty: there is none
    QString sampleScratchDir;
    QStringList languages; ///< BCP 47
    QString version;
};

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Where the window is: a key of the navigation, "clean-up" or "welcome".
    [[nodiscard]] QString place() const;
    void goTo(const QString &place);
    [[nodiscard]] AccountView *currentAccount() const;

Q_SIGNALS:
    /// The person chose another language: the window is to be made anew.
    void languageChosen(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void addPlaces();
    void connectSignIn();
    void connectPages();
    void connectMenus();
    void connectAccounts();
    void listChanged();
    void fillAccountFilter();
    void showAccount(AccountView *view);
    void refreshCounts();
    void stateChanged();
    void placeChosen(const QString &place);
    void cleanUp(const QList<Verdict> &verdicts);
    void cleanUpNotices(const QList<qint64> &ids);
    void openFolder();
    void openSample();
    void startScan();
    [[nodiscard]] QList<QWidget *> panes() const;
    void refreshAddresses();
    void writeToContacts();
    void showAbout();

    WindowParts m_parts;
    Menus m_menus;
    NoticeModel m_model;
    QString m_before; ///< place to go back to from clean-up and from signing in

    QComboBox *m_account;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    ErrorBar *m_error;
    ProgressStrip *m_strip;
    WelcomePage *m_welcome;
    CertificatePage *m_certificate;
    OverviewPage *m_overview;
    NoticesPage *m_notices;
    CleanUpPage *m_cleanUp;
    AddressesPage *m_addresses;
    LearnPage *m_learn;
    SettingsPage *m_settings;
    AccountViews *m_views;
    WorkPresenter *m_work;
    SignInPresenter *m_signIn = nullptr;
    OverviewPresenter *m_overviewPresenter;
    ListPresenter *m_listPresenter;
    CleanUpPresenter *m_cleanUpPresenter;
};

} // namespace undelivered
