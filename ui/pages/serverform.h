// SPDX-License-Identifier: GPL-3.0-or-later
/// The server by hand: name, port, kind of encryption, user name, and whether the password or the browser opens it. Holds what
/// is typed, decides nothing. Window's thread.
#pragma once

#include "account/account.h"
#include "account/oauthprovider.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace undelivered {

class ServerForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ServerForm(QWidget *parent = nullptr);
    /// Those with a client id: by them one can sign in through the browser here too.
    void setBrowserProviders(const QList<OAuthProvider> &providers);
    /// What will be taken where nothing is typed.
    void setProposal(const QString &host);
    void setAccount(const Account &account);
    void clear();
    void focusHost();
    [[nodiscard]] bool hasHost() const;
    /// Puts into the account what is typed; the rest of it stays.
    void applyTo(Account &account) const;
    /// OAuthTable id; empty: the password.
    [[nodiscard]] QString browserProvider() const;

Q_SIGNALS:
    void submitted();
    void changed();

private:
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QComboBox *m_way;
};

} // namespace undelivered
