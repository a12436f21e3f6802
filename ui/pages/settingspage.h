// SPDX-License-Identifier: GPL-3.0-or-later
/// Settings: accounts, checks and notifications, what a clean-up does, what may leave the machine, look and language. Each
/// change counts at once; there is no OK. Shows values, stores nothing. Window's thread.
#pragma once

#include "account/account.h"
#include "account/oauthprovider.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QListWidget;
class QPushButton;

namespace undelivered {

class TextLabel;

struct SettingsValues {
    Theme theme = Theme::System;
    QString language;   ///< empty: the system's
    int textSize = 100; ///< percent
    bool dnsLookups = false;
    bool centralDirectory = false;
    int checkEvery = 15; ///< minutes; 0: only when asked
    bool notifies = true;
    bool staysInTray = false;
    bool trayThere = true; ///< false: this desktop has none
};

class SettingsPage final : public Page
{
    Q_OBJECT
public:
    /// `languages`: BCP 47 tags to choose from.
    explicit SettingsPage(const QStringList &languages, QWidget *parent = nullptr);
    void setValues(const SettingsValues &values);
    void setAccounts(const QList<Account> &accounts);
    /// Who signs people in through the browser; `own`: the ids the person typed, by provider.
    void setProviders(const QList<OAuthProvider> &providers, const QHash<QString, QString> &own);
    /// Brings the fields for client ids into view.
    void showClientIds();

Q_SIGNALS:
    void themeChosen(undelivered::Theme theme);
    void languageChosen(const QString &language);
    void textSizeChosen(int percent);
    void dnsLookupsChosen(bool on);
    void centralDirectoryChosen(bool on);
    void checkEveryChosen(int minutes);
    void notifiesChosen(bool on);
    void staysInTrayChosen(bool on);
    void clientIdChosen(const QString &provider, const QString &id);
    void linkWanted(const QUrl &page);
    void addAccountWanted();
    void signInAgainWanted(const QString &account);
    void foldersWanted(const QString &account);
    /// Asked for and confirmed.
    void removeAccountConfirmed(const QString &account);
    void domainCheckWanted();
    void aboutWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addBox(QCheckBox *box, QWidget *meaning);
    void fitAccounts();
    void build(const QStringList &languages);
    void buildAccounts();
    void buildChecks();
    void buildPrivacy();
    void buildLook(const QStringList &languages);
    void heading(const QString &text, bool first = false);
    void connectParts();
    void askToRemove();
    [[nodiscard]] QString selectedAccount() const;

    QList<Account> m_list;
    QListWidget *m_accounts;
    QPushButton *m_add;
    QPushButton *m_again;
    QPushButton *m_folders;
    QPushButton *m_remove;
    QComboBox *m_checkEvery;
    QCheckBox *m_notifies;
    QCheckBox *m_tray;
    TextLabel *m_noTray;
    QCheckBox *m_dns;
    QCheckBox *m_directory;
    QPushButton *m_domainCheck;
    QWidget *m_clientIds;
    QFormLayout *m_clientForm;
    QComboBox *m_theme;
    QComboBox *m_textSize;
    QComboBox *m_language;
    QPushButton *m_about;
};

} // namespace undelivered
