// SPDX-License-Identifier: GPL-3.0-or-later
/// Settings: accounts, what may leave the machine, look and language. Each change counts at once; there is no OK. Shows
/// values, stores nothing. Window's thread.
#pragma once

#include "account/account.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;

namespace undelivered {

class TextLabel;

struct SettingsValues {
    Theme theme = Theme::System;
    QString language;      ///< empty: the system's
    bool dnsLookups = false;
};

class SettingsPage final : public Page
{
    Q_OBJECT
public:
    /// `languages`: BCP 47 tags to choose from.
    explicit SettingsPage(const QStringList &languages, QWidget *parent = nullptr);
    void setValues(const SettingsValues &values);
    void setAccounts(const QList<Account> &accounts);

Q_SIGNALS:
    void themeChosen(undelivered::Theme theme);
    void languageChosen(const QString &language);
    void dnsLookupsChosen(bool on);
    void addAccountWanted();
    /// Asked for and confirmed.
    void removeAccountConfirmed(const QString &account);
    void aboutWanted();

private:
    void build(const QStringList &languages);
    void askToRemove();

    QList<Account> m_list;
    QListWidget *m_accounts;
    QPushButton *m_add;
    QPushButton *m_remove;
    QCheckBox *m_dns;
    QComboBox *m_theme;
    QComboBox *m_language;
    QPushButton *m_about;
};

} // namespace undelivered
