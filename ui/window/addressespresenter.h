// SPDX-License-Identifier: GPL-3.0-or-later
/// Serves the page of addresses from one account, and the message that warns the person's contacts. Window's thread.
#pragma once

#include "ui/window/accountview.h"

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
                       QWidget *window);
    void setAccount(AccountView *view);
    void writeToContacts();

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void refresh();
    void showHistory(const QString &address);

    AddressesPage &m_page;
    std::function<bool(const QUrl &)> m_openUrl;
    QStringList m_languages;
    QWidget *m_window;
    QPointer<AccountView> m_view;
    QTimer m_soon; ///< many small changes in a row make one refresh
};

} // namespace undelivered
