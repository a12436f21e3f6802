// SPDX-License-Identifier: GPL-3.0-or-later
/// What an account signs in with right now: its password from the SecretStore, or an access token that is still good, which
/// may first have to be fetched with the refresh token (RFC 6749, section 6). Window's thread; nothing blocks. Access tokens
/// are asked for before work starts, because the work itself runs where no event loop does.
#pragma once

#include "account/account.h"
#include "account/oauthprovider.h"
#include "account/secretstore.h"
#include "base/clock.h"

namespace undelivered {

class Credentials
{
public:
    Credentials() = default;
    Credentials(const Credentials &) = delete;
    Credentials &operator=(const Credentials &) = delete;
    virtual ~Credentials();

    /// Answers on the same thread, never before the call returned. An empty text: no secret is kept for this account.
    /// Errors: those of the SecretStore; SignInExpired (the provider takes the refresh token no more: revoked, too old, or
    /// the password was changed), ClientMissing, ClientRefused, ServerBusy, Offline and its like.
    virtual void fetch(const Account &account, SecretStore::Read done) = 0;
    /// The mail server refused what fetch() gave although it should have been good: the next fetch() gets a new one.
    virtual void wasRefused(const Account &account) = 0;
    /// The person registered a client id of their own, or took it back: counts from the next fetch() on.
    virtual void setProviders(OAuthTable table) = 0;
};

/// `secrets` and `clock` outlive it.
[[nodiscard]] std::unique_ptr<Credentials> makeCredentials(SecretStore &secrets, OAuthTable table, const Clock &clock);

} // namespace undelivered
