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

    QString id;   ///< "gmail"
    QString name; ///< "Gmail", as the provider writes itself
    QString host;
    quint16 port = 993;
    ServerSecurity security = ServerSecurity::Tls;
    UserName userName = UserName::FullAddress;
    SignIn signIn = SignIn::Password;
    bool imapMustBeSwitchedOn = false;
    bool selfSigned =
        false;     ///< its certificate is its own (a bridge on this computer): the person has to accept it once
    QString oauth; ///< id in OAuthTable of the sign-in through the browser; empty: none
    QUrl help;     ///< the provider's page on app passwords or IMAP; may be empty

    friend bool operator==(const Provider &, const Provider &) = default;
};

class ProviderTable
{
public:
    [[nodiscard]] static Result<ProviderTable> load();
    /// By the domain of the address; nothing where it is not in the table.
    [[nodiscard]] std::optional<Provider> forAddress(const QString &address) const;
    /// By the host that takes a domain's mail (its MX record): who hosts a domain of one's own. A hint only. User names are
    /// whole addresses there, whatever the provider's own domains do.
    [[nodiscard]] std::optional<Provider> forMailExchanger(const QString &host) const;
    /// By the IMAP server's name, for servers that were found some other way.
    [[nodiscard]] std::optional<Provider> forServer(const QString &host) const;
    [[nodiscard]] QList<Provider> all() const;

private:
    struct Entry {
        QStringList domains;        ///< lower case; "hotmail.*" matches any country's ending, "*.rr.com" any name below
        QStringList mailExchangers; ///< lower case; each stands for itself and all names below it
        Provider provider;
    };
    QList<Entry> m_entries;
};

/// What an address and a provider make of an account; user name, host, id, name and the way to sign in filled in.
[[nodiscard]] Account accountFor(const QString &address, const Provider &provider);

} // namespace undelivered
