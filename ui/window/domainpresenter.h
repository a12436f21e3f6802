// SPDX-License-Identifier: GPL-3.0-or-later
/// Serves the page about the person's mail domain from the account that is shown, or of several the one that needs it most. Asks only when the person says so. Window's thread.
#pragma once

#include "ui/window/shownaccounts.h"

#include <QPointer>

namespace undelivered {

class DomainPage;
class Preferences;

class DomainPresenter final : public QObject
{
    Q_OBJECT
public:
    DomainPresenter(DomainPage &page, Preferences &preferences, ShownAccounts &shown, QObject *parent = nullptr);
    /// Another look at the settings, when the page comes up.
    void refresh();

Q_SIGNALS:
    /// Look-ups were allowed on the page.
    void allowed();

private:
    void showAccounts();
    void check();

    DomainPage &m_page;
    Preferences &m_preferences;
    ShownAccounts &m_shown;
    QPointer<AccountView> m_view;
    bool m_asked = false; ///< for this account; what came stays to be read
};

} // namespace undelivered
