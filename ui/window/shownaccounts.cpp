// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shownaccounts.h"

#include "ui/models/situation.h"
#include "wording/reasontext.h"

#include <QLocale>

#include <algorithm>

namespace undelivered {

ShownAccounts::ShownAccounts(QObject *parent)
    : QObject(parent)
{
}

void ShownAccounts::set(const QList<AccountView *> &views)
{
    for (AccountView *view : std::as_const(m_views)) {
        view->session().disconnect(this);
        view->session().disconnect(&m_joint);
        view->book().disconnect(this);
    }
    m_views = views;
    for (AccountView *view : std::as_const(m_views))
        listen(view);
    join();
    Q_EMIT changed();
}

void ShownAccounts::listen(AccountView *view)
{
    const AccountSession *session = &view->session();
    connect(session, &AccountSession::stateChanged, this, &ShownAccounts::stateChanged);
    connect(session, &AccountSession::incidentsChanged, this, &ShownAccounts::incidentsChanged);
    connect(session, &AccountSession::scanFinished, this, &ShownAccounts::scanFinished);
    connect(session, &AccountSession::failed, this, &ShownAccounts::failed);
    connect(session, &AccountSession::progressChanged, this, &ShownAccounts::progressChanged);
    if (m_views.size() == 1)
        return;
    // Each one's own book has heard it first.
    connect(session, &AccountSession::glanced, this, &ShownAccounts::join);
    connect(session, &AccountSession::rowsReset, this, &ShownAccounts::join);
    connect(session, &AccountSession::rowsChanged, &m_joint, &NoticeBook::put);
    connect(session, &AccountSession::rowsRemoved, &m_joint, &NoticeBook::remove);
}

void ShownAccounts::join()
{
    QList<const NoticeBook *> books;
    if (m_views.size() > 1) {
        for (AccountView *view : std::as_const(m_views))
            books.append(&view->book());
    }
    if (!books.isEmpty() || m_joint.size() > 0)
        m_joint.join(books);
}

AccountView *ShownAccounts::leading() const
{
    AccountView *first = nullptr;
    Situation worst = Situation::Nothing;
    for (AccountView *view : m_views) {
        const Situation situation = situationOf(view->book());
        if (!first || situation < worst) {
            first = view;
            worst = situation;
        }
    }
    return first;
}

AccountView *ShownAccounts::holderOf(qint64 notice) const
{
    const auto found = std::ranges::find_if(
        m_views, [notice](AccountView *view) { return view->book().placeOf(notice) != NoticeBook::nowhere; });
    return found == m_views.cend() ? nullptr : *found;
}

QList<Incident> ShownAccounts::incidents() const
{
    QList<Incident> all;
    for (const AccountView *view : m_views)
        all.append(view->session().incidents());
    return all;
}

bool ShownAccounts::isKnown() const
{
    return std::ranges::all_of(m_views, &AccountView::isKnown);
}

bool ShownAccounts::isBusy() const
{
    return std::ranges::any_of(m_views, &AccountView::isBusy);
}

bool ShownAccounts::isScanning() const
{
    return std::ranges::any_of(
        m_views, [](const AccountView *view) { return view->session().state() == AccountSession::State::Scanning; });
}

QString ShownAccounts::names() const
{
    return accountNames(m_views);
}

QDateTime ShownAccounts::lastScan() const
{
    QDateTime earliest;
    for (const AccountView *view : m_views) {
        const QDateTime last = view->session().lastScan();
        if (!last.isValid())
            return {};
        earliest = earliest.isValid() ? std::min(earliest, last) : last;
    }
    return earliest;
}

QString accountNames(const QList<AccountView *> &views)
{
    QStringList names;
    for (const AccountView *view : views)
        names.append(isolated(view->session().account().name));
    return QLocale().createSeparatedList(names);
}

} // namespace undelivered
