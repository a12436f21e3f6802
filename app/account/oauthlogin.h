// SPDX-License-Identifier: GPL-3.0-or-later
/// Signing in through the person's own browser: OAuth 2.0 authorization code with PKCE S256 (RFC 7636) and state, answered on
/// a free port of the loopback address (RFC 8252). One object signs in once. Window's thread; nothing blocks. Never shows a
/// web page itself, never sees the password, never logs codes or tokens.
#pragma once

#include "account/oauthprovider.h"
#include "account/oauthtokens.h"
#include "base/clock.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <memory>

namespace undelivered {

/// What the browser shows when it comes back to us: HTML without <html> and <body>, from app/wording.
struct OAuthPages {
    QString accepted; ///< go back to the program
    QString refused;  ///< the person or the provider said no
    QString stale;    ///< the answer belongs to an earlier attempt
};

class OAuthLogin final : public QObject
{
    Q_OBJECT
public:
    /// Opens a web page in the system's browser; false where there is none.
    using OpenBrowser = std::function<bool(const QUrl &)>;

    OAuthLogin(OAuthProvider provider, OAuthPages pages, OpenBrowser openBrowser, const Clock &clock,
               QObject *parent = nullptr);
    ~OAuthLogin() override;

    /// How long the person may take in the browser. Default: ten minutes.
    void setPatience(std::chrono::milliseconds patience);
    /// Starts; granted() or failed() follows, exactly once, never before start() returned. `address` is whom to sign in: the
    /// provider is told it as a hint, and somebody else's sign-in is refused where the provider tells who it was.
    /// Errors: ClientMissing, BrowserUnavailable, SignInDenied, SignInUnfinished (nothing came back in time), WrongAccount
    /// (subject: who it was), SignInExpired, ClientRefused, ServerBusy, ProtocolViolation, Offline and its like.
    void start(const QString &address);
    /// Gives up; failed() with Cancelled follows.
    void cancel();
    /// The page to open, for "copy the link": empty until start() got that far.
    [[nodiscard]] QUrl page() const;

Q_SIGNALS:
    void browserOpened(const QUrl &page);
    /// The browser came back; the tokens are being fetched.
    void answered();
    void granted(const undelivered::OAuthTokens &tokens);
    void failed(const undelivered::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The same mailbox in other letters: case, and at Gmail dots and the other domain.
[[nodiscard]] bool isSameMailbox(const QString &one, const QString &other);

} // namespace undelivered
