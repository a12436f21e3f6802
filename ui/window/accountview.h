// SPDX-License-Identifier: GPL-3.0-or-later
/// One account as the window holds it: the session that does the work, and the book of its notices kept up to date. Window's
/// thread.
#pragma once

#include "flow/accountsession.h"
#include "ui/models/noticebook.h"

namespace undelivered {

class AccountView final : public QObject
{
    Q_OBJECT
public:
    /// The session must outlive the object.
    explicit AccountView(AccountSession &session, QObject *parent = nullptr);
    [[nodiscard]] AccountSession &session() const { return m_session; }
    [[nodiscard]] NoticeBook &book() { return m_book; }
    /// What the store knows of the account is in the book. Until then an empty book says nothing, and a filled one has the
    /// counts of all but only the newest rows.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] bool isBusy() const { return m_session.isBusy(); }

private:
    AccountSession &m_session;
    NoticeBook m_book;
    bool m_isKnown = false;
};

} // namespace undelivered
