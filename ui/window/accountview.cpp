// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/accountview.h"

#include "flow/accountrecords.h"

namespace undelivered {

AccountView::AccountView(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &AccountSession::glanced, this, [this](const NoticesAtAGlance &glance) {
        if (!m_isKnown)
            m_book.foresee(glance.newest, glance.tally);
    });
    connect(&session, &AccountSession::rowsReset, this, [this] { m_isKnown = true; });
    connect(&session, &AccountSession::rowsReset, &m_book, &NoticeBook::reset);
    connect(&session, &AccountSession::rowsChanged, &m_book, &NoticeBook::put);
    connect(&session, &AccountSession::rowsRemoved, &m_book, &NoticeBook::remove);
}

} // namespace undelivered
