// SPDX-License-Identifier: GPL-3.0-or-later
/// Where passwords are kept: the system's keychain, or, where there is none, this session's memory. Window's thread; answers
/// arrive through the callback on the same thread, never before the call returned. Secrets are never logged or stored
/// elsewhere.
#pragma once

#include "base/result.h"

#include <QHash>
#include <QObject>
#include <functional>
#include <memory>

namespace undelivered {

class SecretStore
{
public:
    using Read = std::function<void(Result<QString>)>;
    using Done = std::function<void(Result<void>)>;

    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore();
    /// An empty secret: none is kept for this account.
    virtual void read(const QString &account, Read done) = 0;
    /// `lasting` false: only for this session, even where there is a keychain; an older secret in the keychain goes.
    virtual void write(const QString &account, const QString &secret, bool lasting, Done done) = 0;
    /// Puts another secret in the old one's place, for as long as that one was to be kept.
    virtual void replace(const QString &account, const QString &secret, Done done) = 0;
    virtual void remove(const QString &account, Done done) = 0;
    /// False where secrets live only until the program ends: the window says so.
    [[nodiscard]] virtual bool isLasting() const = 0;
};

/// The system's keychain through QtKeychain (Secret Service, KWallet), insecure fallback off. What a keychain does not take
/// (none runs, locked and refused) is kept in memory. isLasting() is false while none answers: known a moment after the
/// event loop runs, and again after each secret written.
[[nodiscard]] std::unique_ptr<SecretStore> makeKeychainSecretStore();
/// Memory only.
[[nodiscard]] std::unique_ptr<SecretStore> makeSessionSecretStore();

} // namespace undelivered
