// SPDX-License-Identifier: GPL-3.0-or-later
/// The accounts as the window holds them: one view each, those that are shown, and the chooser that names them. With several,
/// all of them together come first in it and are shown unless the person chose one. Follows Accounts. Window's thread.
#pragma once

#include "flow/accounts.h"
#include "ui/window/shownaccounts.h"

class QComboBox;

namespace undelivered {

class Preferences;

class AccountViews final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    AccountViews(Accounts &accounts, QComboBox &chooser, Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] const QList<AccountView *> &all() const { return m_views; }
    [[nodiscard]] ShownAccounts &shown() { return m_shown; }
    [[nodiscard]] AccountView *find(const QString &account) const;
    [[nodiscard]] QList<Account> accounts() const;
    /// Null: all together.
    void show(AccountView *view);
    /// As the chooser has them: all together first, where there are several.
    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] int chosen() const;
    void choose(int index);
    /// Every account on a server is kept an eye on, now and later: looked at every so many minutes, and at once where the server
    /// says by itself what is new. 0: only when the person asks.
    void setCheckEvery(int minutes);
    /// Takes in the sessions that are there already.
    void restore();

Q_SIGNALS:
    /// Some came or went.
    void listChanged();
    void viewAdded(undelivered::AccountView *view);
    /// The person added this one just now.
    void arrived(undelivered::AccountView *view);

private:
    AccountView *take(AccountSession *session);
    void drop(AccountView *view);
    void fillChooser();
    void watch(AccountSession &session) const;

    Accounts &m_accounts;
    QComboBox &m_chooser;
    Preferences &m_preferences;
    QList<AccountView *> m_views;
    AccountView *m_one = nullptr; ///< the one to show; null: all
    ShownAccounts m_shown;
    int m_checkEvery = 0; ///< minutes
};

} // namespace undelivered
