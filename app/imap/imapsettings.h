// SPDX-License-Identifier: GPL-3.0-or-later
/// Where an IMAP account lives and how to sign in. Filled in by the account set-up or the command line, handed to
/// makeImapMailbox(). A value; any thread. The secret lives here only as long as a mailbox needs it.
#pragma once

#include <QString>

namespace undelivered {

/// There is no third choice: an unencrypted line is never used.
enum class ImapSecurity {
    Tls,     ///< TLS from the first byte (RFC 8314, section 3.2), usually port 993
    StartTls ///< STARTTLS, required (RFC 9051, section 6.2.1), usually port 143
};

enum class ImapAuth {
    Password, ///< `secret` is a password
    OAuth     ///< `secret` is an OAuth 2.0 access token (OAUTHBEARER of RFC 7628, or XOAUTH2)
};

struct ImapSettings {
    QString host;
    quint16 port = 993;
    ImapSecurity security = ImapSecurity::Tls;
    QString user;
    QString secret;
    ImapAuth auth = ImapAuth::Password;
    QString caFile;            ///< PEM file of authorities trusted besides the system's; empty: none
    QString pinnedFingerprint; ///< SHA-256 of the one accepted certificate, hex, colons allowed; empty: not pinned
    int connectTimeoutMs = 20'000;
    int readTimeoutMs = 60'000; ///< longest silence while an answer is awaited
};

} // namespace undelivered
