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
    connect(&chooser, &QComboBox::activated, this, [this](int index) { select(m_views.value(index)); });
    connect(&accounts, &Accounts::restored, this, &AccountViews::restore);
    connect(&accounts, &Accounts::added, this, [this](AccountSession *session) {
        AccountView *view = take(session);
        select(view);
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
    const QString last = m_preferences.lastAccount();
    AccountView *shown = m_current;
    for (AccountSession *session : sessions) {
        AccountView *view = take(session);
        if (session->account().id == last)
            shown = view;
    }
    if (!shown && !m_views.isEmpty())
        shown = m_views.first();
    if (shown != m_current)
        select(shown);
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
    if (view == m_current)
        select(m_views.isEmpty() ? nullptr : m_views.first());
    delete view;
    fillChooser();
    Q_EMIT listChanged();
}

void AccountViews::select(AccountView *view)
{
    m_current = view;
    if (view)
        m_preferences.setLastAccount(view->session().account().id);
    fillChooser();
    Q_EMIT currentChanged(view);
}

void AccountViews::fillChooser()
{
    const QSignalBlocker quiet(&m_chooser);
    m_chooser.clear();
    for (const AccountView *view : std::as_const(m_views)) {
        const Account &account = view->session().account();
        m_chooser.addItem(account.sample ? tr("Sample mailbox") : account.name);
    }
    m_chooser.setCurrentIndex(static_cast<int>(m_views.indexOf(m_current)));
    m_chooser.setVisible(m_views.size() > 1);
}

} // namespace undelivered
