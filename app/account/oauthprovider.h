// SPDX-License-Identifier: GPL-3.0-or-later
/// Who signs people in through the browser: endpoints, scopes and our client ids there (resources/oauth.json), to which the
/// person may add their own. Pure after loading; any thread.
#pragma once

#include "base/result.h"

#include <QList>
#include <QUrl>
#include <optional>
#include <utility>

namespace undelivered {

struct OAuthProvider {
    QString id;           ///< "google"
    QString name;         ///< "Google", as the provider writes itself
    QString clientId;     ///< empty: none is registered, signing in through the browser is not offered
    QString clientSecret; ///< Google gives one to desktop programs too; it is no secret (RFC 8252, section 8.5)
    QUrl authorization;
    QUrl token;
    QStringList scopes;
    QList<std::pair<QString, QString>> parameters; ///< further ones of the authorization request
    QString redirectHost =
        QStringLiteral("127.0.0.1"); ///< or "localhost": what the provider accepts for a loopback address
    QStringList issuers;             ///< hosts by which server descriptions name this provider
    QUrl registration;               ///< where a client id is registered; may be empty

    [[nodiscard]] bool usable() const { return !clientId.isEmpty(); }
    friend bool operator==(const OAuthProvider &, const OAuthProvider &) = default;
};

class OAuthTable
{
public:
    /// The built-in file, and over it `own`: a file of the same shape (empty: none). An entry of `own` with a known id
    /// replaces the fields it names, another id is added. Endpoints must be https, or http on this computer. Errors:
    /// FileDamaged for `own`, Bug for the built-in one.
    [[nodiscard]] static Result<OAuthTable> load(const QByteArray &own = {});

    [[nodiscard]] std::optional<OAuthProvider> provider(const QString &id) const;
    /// By the issuer's name in a server description (a host or an https URL).
    [[nodiscard]] std::optional<OAuthProvider> forIssuer(const QString &issuer) const;
    [[nodiscard]] QList<OAuthProvider> all() const { return m_providers; }
    /// A client id that the person registered, from the settings. Does nothing for an unknown provider.
    void setClient(const QString &provider, const QString &clientId, const QString &clientSecret);

private:
    [[nodiscard]] Result<void> add(const QByteArray &json);

    QList<OAuthProvider> m_providers;
};

} // namespace undelivered
