// SPDX-License-Identifier: GPL-3.0-or-later
/// OAuth 2.0 tokens (RFC 6749, section 1.4 and 1.5) as an account keeps them: one JSON object in the SecretStore, and nowhere
/// else. Values; any thread. Never logged.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QStringList>

namespace undelivered {

struct OAuthTokens {
    QString access;
    QString refresh;   ///< empty: the provider gives none, the person signs in again when `access` has run out
    QDateTime expires; ///< UTC; invalid where the provider does not say

    /// Whether `access` is there and good for another `spare` seconds.
    [[nodiscard]] bool freshAt(const QDateTime &now, qint64 spare) const;
    friend bool operator==(const OAuthTokens &, const OAuthTokens &) = default;
};

/// What stands in the SecretStore.
[[nodiscard]] QString secretFrom(const OAuthTokens &tokens);
/// Fails with SignInExpired for anything that secretFrom() did not write.
[[nodiscard]] Result<OAuthTokens> tokensFromSecret(const QString &secret);

/// A token endpoint's answer (RFC 6749, section 5).
struct TokenAnswer {
    OAuthTokens tokens;
    QStringList
        addresses; ///< who signed in, as the id token tells (OpenID Connect Core, section 2); empty where it does not
};

/// `body` as received with HTTP status `status` at `now`. Errors: SignInExpired (invalid_grant), SignInDenied
/// (access_denied), ClientRefused (the client id is not known there or not allowed to), ServerBusy (5xx), ProtocolViolation.
/// The Error's detail holds the endpoint's error code and description, never a token.
[[nodiscard]] Result<TokenAnswer> tokenAnswer(int status, const QByteArray &body, const QDateTime &now);

} // namespace undelivered
