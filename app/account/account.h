// SPDX-License-Identifier: GPL-3.0-or-later
/// An account as the person set it up: where the mailbox is and which addresses are theirs. Never holds a secret. A value.
#pragma once

#include <QString>
#include <QStringList>

namespace undelivered {

enum class AccountKind { Imap, Files };
enum class ServerSecurity { Tls, StartTls };
enum class AccountAuth {
    Password, ///< the secret is a password
    OAuth     ///< the secret is a set of OAuth 2.0 tokens (oauthtokens.h)
};

struct Account {
    QString id;   ///< "imap://user@host:port" or "file:///path": the same mailbox has the same id however it was opened
    QString name; ///< what the person calls it
    QString address; ///< their main address
    QStringList aliases;
    QString displayName; ///< their own name, as they sign
    AccountKind kind = AccountKind::Imap;
    QString host;
    quint16 port = 993;
    ServerSecurity security = ServerSecurity::Tls;
    QString user;
    QString caFile;            ///< a private authority's certificate; empty: the system's
    QString pinnedFingerprint; ///< SHA-256, lower-case hex; empty: none
    QString path;              ///< Files: Maildir, mbox, .eml or a folder of them
    bool sample = false;       ///< the sample mailbox
    AccountAuth auth = AccountAuth::Password;
    QString oauthProvider; ///< OAuth: who gives the tokens, an id of OAuthTable

    [[nodiscard]] QStringList addresses() const { return QStringList{address} + aliases; }
    friend bool operator==(const Account &, const Account &) = default;
};

/// The id an IMAP account has.
[[nodiscard]] QString imapAccountId(const QString &user, const QString &host, quint16 port);
[[nodiscard]] QString filesAccountId(const QString &path);

/// The part of an address after the last "@", lower case, in the letters of DNS (RFC 5890 A-labels). Empty where there is
/// no "@", nothing before it, or what follows can be no domain.
[[nodiscard]] QString mailDomain(const QString &address);
/// The part before the last "@"; the whole text where there is none.
[[nodiscard]] QString localPart(const QString &address);

} // namespace undelivered
