// SPDX-License-Identifier: GPL-3.0-or-later
/// Serves the pages on which an account is added: finds the server while the address is being typed, signs in with the
/// password or through the browser, shows a certificate that nobody vouches for, and hands what worked to the accounts.
/// Window's thread; nothing blocks. Keeps no secret but in the page's field.
#pragma once

#include "account/oauthlogin.h"
#include "detect/serverdetection.h"
#include "flow/accounts.h"

#include <QTimer>

namespace undelivered {

class CertificatePage;
class WelcomePage;

struct SignInParts {
    Accounts *accounts = nullptr;
    ProviderTable providers;
    OAuthTable oauth;
    NameLookup *names = nullptr; ///< none: the system's
    const Clock *clock = nullptr;
    OAuthLogin::OpenBrowser openBrowser;
    /// Asked before each search.
    std::function<DetectionOptions()> detection;
};

class SignInPresenter final : public QObject
{
    Q_OBJECT
public:
    /// The pages outlive it.
    SignInPresenter(SignInParts parts, WelcomePage &welcome, CertificatePage &certificate, QObject *parent = nullptr);
    ~SignInPresenter() override;

    void setProviders(const OAuthTable &oauth);
    /// Signing in to a known account once more: its secret is not accepted, or it is not known any more.
    void signInAgain(const Account &account);
    /// A known account's server shows another certificate than the accepted one.
    void showChangedCertificate(const Account &account, const Error &error);

Q_SIGNALS:
    void certificateShown();
    /// Back from the certificate to where the person was: the sign-in, or for a known account the window's own pages.
    void certificateLeft(bool signingIn);
    void clientIdWanted();

private:
    void addressTyped(const QString &address);
    void find();
    void found(const QList<ServerCandidate> &candidates);
    void notFound(const Error &error);
    void useCandidate();
    void look();
    void further();
    void submit(bool byBrowser);
    void signIn(const Account &account);
    void signInByBrowser(Account account, const QString &provider);
    void granted(const OAuthTokens &tokens);
    void cancel();
    void failed(const Error &error);
    void certificateTrusted(const QString &fingerprint);
    [[nodiscard]] std::optional<ServerCandidate> candidate() const;
    [[nodiscard]] std::optional<Account> typedAccount() const;
    [[nodiscard]] bool usable(const QString &provider) const;

    SignInParts m_parts;
    WelcomePage &m_welcome;
    CertificatePage &m_certificate;
    std::unique_ptr<NameLookup> m_ownNames;
    std::unique_ptr<ServerDetection> m_detection;
    std::unique_ptr<OAuthLogin> m_login;
    QTimer m_pause;       ///< the address is still being typed
    QString m_nothingFor; ///< the address whose search ended without a server
    QString m_asked;      ///< the address that m_candidates are about
    QList<ServerCandidate> m_candidates;
    qsizetype m_at = 0;
    bool m_searching = false;
    bool m_submitWhenFound = false;
    bool m_byBrowser = false;
    Account m_trying;
    OAuthTokens m_tokens; ///< of the sign-in under way through the browser
    QString m_pin;        ///< accepted for the account being added
    QString m_pinnedHost;
    std::optional<Account> m_known; ///< whose changed certificate is being shown
};

} // namespace undelivered
