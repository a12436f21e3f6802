// SPDX-License-Identifier: GPL-3.0-or-later
/// All accounts of this person: restores them from the store at the start, adds new ones after trying to sign in, forgets
/// them. Window's thread; nothing blocks.
#pragma once

#include "account/oauthtokens.h"
#include "flow/accountsession.h"
#include "flow/flowparts.h"

namespace undelivered {

/// The account of the sample mailbox at `path`, from the account.json that lies in it.
[[nodiscard]] Account sampleAccount(const QString &path);

class Accounts final : public QObject
{
    Q_OBJECT
public:
    explicit Accounts(FlowParts parts, QObject *parent = nullptr);
    ~Accounts() override;

    /// Starts reading what restore() wants, notices too: while the window is still being made. With many notices that is most
    /// of the start.
    void readAhead();
    /// Reads the accounts from the store; restored() follows, or storeFailed(). What is known of each account comes when
    /// whoever shows it listens and calls AccountSession::loadKnown().
    void restore();
    [[nodiscard]] QList<AccountSession *> sessions() const;
    [[nodiscard]] AccountSession *session(const QString &account) const;
    [[nodiscard]] SecretStore &secrets() const;

    /// Signs in once. On success the secret is kept (where `remember` and a keychain allow, else for this session), the
    /// account is stored and added() follows; else addFailed(). cancelAdd() gives up.
    void addImap(const Account &account, const QString &secret, bool remember);
    /// The same after a sign-in through the browser (OAuthLogin): the tokens are kept, the access token is tried.
    void addOAuth(const Account &account, const OAuthTokens &tokens, bool remember);
    void cancelAdd();
    /// A Maildir, mbox, .eml or a folder of them. `address` may be empty: then nothing is judged.
    void addFiles(const QString &path, const QString &address);
    /// The sample mailbox: a fresh copy in `scratchDir` of the one at `sampleDir`.
    void addSample(const QString &sampleDir, const QString &scratchDir);
    void remove(const QString &account);
    /// Stores what changed about a known account (a certificate accepted for it, folders to look at) and starts it afresh:
    /// added() follows with a new session, or storeFailed().
    void change(const Account &account);
    /// Client ids for signing in through the browser, as they are from now on.
    void setProviders(const OAuthTable &providers);

Q_SIGNALS:
    void restored();
    void storeFailed(const undelivered::Error &error);
    void added(undelivered::AccountSession *session);
    void addFailed(const undelivered::Error &error);
    void removed(const QString &account);
    /// This session is about to go: its account is being removed, or a new one takes its place.
    void leaving(undelivered::AccountSession *session);

private:
    AccountSession *makeSession(const Account &account);
    void tryAndKeep(const Account &account, const QString &trial, const QString &kept, bool remember);
    void keep(const Account &account);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace undelivered
