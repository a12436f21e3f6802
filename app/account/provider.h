// SPDX-License-Identifier: GPL-3.0-or-later
/// The bundled table of mail providers (resources/providers.json): servers, how to sign in, and what a person has to do
/// there first. Pure after loading; any thread.
#pragma once

#include "account/account.h"
#include "base/result.h"

#include <QList>
#include <QUrl>
#include <optional>

namespace undelivered {

struct Provider {
    enum class UserName { FullAddress, LocalPart };
    enum class SignIn { Password, AppPassword, OAuthOnly };

    QString id;      ///< "gmail"
    QString name;    ///< "Gmail", as the provider writes itself
    QString host;
    quint16 port = 993;
    ServerSecurity security = ServerSecurity::Tls;
    UserName userName = UserName::FullAddress;
    SignIn signIn = SignIn::Password;
    bool imapMustBeSwitchedOn = false;
    QUrl help;       ///< the provider's page on app passwords or IMAP; may be empty
};

class ProviderTable
{
public:
    [[nodiscard]] static Result<ProviderTable> load();
    /// By the domain of the address; nothing where it is not in the table.
    [[nodiscard]] std::optional<Provider> forAddress(const QString &address) const;

private:
    struct Entry {
        QStringList domains; ///< lower case; "hotmail.*" matches any ending
        Provider provider;
    };
    QList<Entry> m_entries;
};

/// What an address and a provider make of an account; user name, host, id and name filled in.
[[nodiscard]] Account accountFor(const QString &address, const Provider &provider);

} // namespace undelivered
