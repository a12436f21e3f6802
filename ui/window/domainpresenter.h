// SPDX-License-Identifier: GPL-3.0-or-later
/// Serves the page about the person's mail domain from one account. Asks only when the person says so. Window's thread.
#pragma once

#include "ui/window/accountview.h"

#include <QPointer>

namespace undelivered {

class DomainPage;
class Preferences;

class DomainPresenter final : public QObject
{
    Q_OBJECT
public:
    DomainPresenter(DomainPage &page, Preferences &preferences, QObject *parent = nullptr);
    void setAccount(AccountView *view);
    /// Another look at the settings, when the page comes up.
    void refresh();

Q_SIGNALS:
    /// Look-ups were allowed on the page.
    void allowed();

private:
    void check();

    DomainPage &m_page;
    Preferences &m_preferences;
    QPointer<AccountView> m_view;
    bool m_asked = false; ///< for this account; what came stays to be read
};

} // namespace undelivered
