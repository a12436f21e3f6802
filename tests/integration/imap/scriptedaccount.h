// SPDX-License-Identifier: GPL-3.0-or-later
/// Settings for the account of a ScriptedImapServer, and what tests of odd servers ask again and again.
#pragma once

#include "dovecotaccount.h"
#include "support/scriptedimapserver.h"

namespace undelivered::test {

/// The account's password, to be looked for where it must not be.
inline const QString canary = QStringLiteral("Kanarie-4711");

inline ImapSettings accountOf(const ScriptedImapServer &server, ImapSecurity security = ImapSecurity::Tls)
{
    ImapSettings settings;
    settings.host = QStringLiteral("localhost");
    settings.port = server.port();
    settings.security = security;
    settings.user = QStringLiteral("rosa");
    settings.secret = canary;
    settings.caFile = server.caFile();
    settings.connectTimeoutMs = 5'000;
    settings.readTimeoutMs = 1'000;
    return settings;
}

/// Bug where nothing went wrong.
template <typename T>
ErrorKind kindOf(const Result<T> &result)
{
    return result ? ErrorKind::Bug : result.error().kind;
}

} // namespace undelivered::test
