// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/accountview.h"

#include <array>

namespace undelivered {

AccountView::AccountView(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &AccountSession::rowsReset, &m_book, &NoticeBook::reset);
    connect(&session, &AccountSession::rowsChanged, &m_book, &NoticeBook::put);
    connect(&session, &AccountSession::rowsRemoved, &m_book, &NoticeBook::remove);
}

QList<Reason> AccountView::reasons() const
{
    std::array<bool, reasonCount> found{};
    for (const NoticeBook::Entry &entry : m_book.entries())
        found.at(static_cast<size_t>(entry.row.reason)) = true;
    QList<Reason> reasons;
    for (int i = 0; i < reasonCount; ++i) {
        if (found.at(static_cast<size_t>(i)))
            reasons.append(static_cast<Reason>(i));
    }
    return reasons;
}

} // namespace undelivered
