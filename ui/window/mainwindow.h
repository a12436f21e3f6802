// SPDX-License-Identifier: GPL-3.0-or-later
/// The window: makes the pages, says which is shown and which account they show, and joins what one page wants to what another
/// does. The work is done by the presenters and the sessions. Window's thread.
#pragma once

#include "flow/accounts.h"
#include "ui/models/noticemodel.h"
#include "ui/window/accountview.h"
#include "ui/window/menus.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>
#include <QPointer>

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
class WindowPlaces;
class ReportPresenter;
class SettingsPage;
class SettingsPresenter;
class SignInPresenter;
class WelcomePage;
class WorkPresenter;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Where the window is: a key of the navigation, "clean-up", or a page beside it ("welcome", "explain", ...).
    [[nodiscard]] QString place() const;
    void goTo(const QString &place);
    /// The one that is shown; null where none is, or all are shown together.
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
    void addPlaces();
    void connectSignIn();
    void connectPages();
    void connectSettings();
    void connectExplaining();
    [[nodiscard]] QWidget *makeExplainPage();
    void connectMenus();
    void connectAccounts();
    void listChanged();
    void fillAccountFilter();
    void showAccounts();
    void refreshCounts();
    void stateChanged();
    void arrived(const QString &place);
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
    bool m_quitting = false;
    QPointer<NoticeBook> m_counted; ///< what the navigation counts

    Frame *m_frame;
    WindowPlaces *m_places;
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
