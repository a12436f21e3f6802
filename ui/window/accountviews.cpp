// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/accountviews.h"

#include "ui/window/preferences.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace undelivered {

AccountViews::AccountViews(Accounts &accounts, QComboBox &chooser, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_chooser(chooser)
    , m_preferences(preferences)
{
    fillChooser(); // hidden while there is nothing to choose
    connect(&chooser, &QComboBox::activated, this, &AccountViews::choose);
    connect(&accounts, &Accounts::restored, this, &AccountViews::restore);
    connect(&accounts, &Accounts::added, this, [this](AccountSession *session) {
        AccountView *view = take(session);
        show(view);
        Q_EMIT arrived(view);
    });
    connect(&accounts, &Accounts::leaving, this, [this](AccountSession *session) {
        if (AccountView *view = find(session->account().id))
            drop(view);
    });
}

AccountView *AccountViews::find(const QString &account) const
{
    const auto found =
        std::ranges::find_if(m_views, [&](const AccountView *view) { return view->session().account().id == account; });
    return found == m_views.cend() ? nullptr : *found;
}

QList<Account> AccountViews::accounts() const
{
    QList<Account> all;
    for (const AccountView *view : m_views)
        all.append(view->session().account());
    return all;
}

void AccountViews::restore()
{
    const QList<AccountSession *> sessions = m_accounts.sessions();
    for (AccountSession *session : sessions)
        take(session);
    show(m_one ? m_one : find(m_preferences.lastAccount()));
}

AccountView *AccountViews::take(AccountSession *session)
{
    if (AccountView *known = find(session->account().id))
        return known;
    auto *view = new AccountView(*session, this);
    m_views.append(view);
    session->loadKnown();
    watch(*session);
    fillChooser();
    Q_EMIT viewAdded(view);
    Q_EMIT listChanged();
    return view;
}

void AccountViews::setCheckEvery(int minutes)
{
    m_checkEvery = minutes;
    for (const AccountView *view : std::as_const(m_views))
        watch(view->session());
}

void AccountViews::watch(AccountSession &session) const
{
    if (m_checkEvery > 0)
        session.setCheckInterval(std::chrono::minutes(m_checkEvery));
    session.watch(m_checkEvery > 0);
}

void AccountViews::drop(AccountView *view)
{
    m_views.removeOne(view);
    show(view == m_one ? nullptr : m_one);
    delete view;
    fillChooser();
    Q_EMIT listChanged();
}

void AccountViews::show(AccountView *view)
{
    m_one = view;
    const QList<AccountView *> views = view ? QList{view} : m_views;
    fillChooser();
    if (views != m_shown.views())
        m_shown.set(views);
}

QStringList AccountViews::choices() const
{
    QStringList names;
    //: First choice in a list of mail accounts
    if (m_views.size() > 1)
        names.append(tr("All accounts"));
    for (const AccountView *view : m_views) {
        const Account &account = view->session().account();
        names.append(account.sample ? tr("Sample mailbox") : account.name);
    }
    return names;
}

int AccountViews::chosen() const
{
    const int first = m_views.size() > 1 ? 1 : 0;
    return m_one ? first + static_cast<int>(m_views.indexOf(m_one)) : 0;
}

void AccountViews::choose(int index)
{
    AccountView *view = m_views.size() > 1 ? m_views.value(index - 1) : m_views.value(index);
    m_preferences.setLastAccount(view ? view->session().account().id : QString());
    show(view);
}

void AccountViews::fillChooser()
{
    const QSignalBlocker quiet(&m_chooser);
    m_chooser.clear();
    m_chooser.addItems(choices());
    m_chooser.setCurrentIndex(chosen());
    m_chooser.setVisible(m_views.size() > 1);
}

} // namespace undelivered
