// SPDX-License-Identifier: GPL-3.0-or-later
/// Serves the page of addresses from the accounts that are shown, and the message that warns the contacts of the one of them that
/// needs it most. Window's thread.
#pragma once

#include "ui/window/shownaccounts.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace undelivered {

class AddressesPage;

class AddressesPresenter final : public QObject
{
    Q_OBJECT
public:
    /// `openUrl` hands a mailto: link to the desktop; `languages`: those the warning can be had in.
    AddressesPresenter(AddressesPage &page, std::function<bool(const QUrl &)> openUrl, QStringList languages,
                       ShownAccounts &shown, QWidget *window);
    void writeToContacts();

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void showAccounts();
    void refresh();
    void showHistory(const QString &address);

    AddressesPage &m_page;
    std::function<bool(const QUrl &)> m_openUrl;
    QStringList m_languages;
    ShownAccounts &m_shown;
    QPointer<NoticeBook> m_book;
    QWidget *m_window;
    QTimer m_soon; ///< many small changes in a row make one refresh
};

} // namespace undelivered
