// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads a server description in Thunderbird's autoconfig format ("config-v1.1.xml"). Pure; any thread. Such a file comes from
/// strangers: no entities or DTDs, bounded depth and number of servers, and an unencrypted server is left out.
#pragma once

#include "account/oauthprovider.h"
#include "detect/servercandidate.h"

namespace undelivered {

/// The IMAP servers it names for `address`, in its order, each with user name and ways to sign in; `source` is passed on.
/// Error: FileDamaged (not such a file, or not well-formed). An empty list: it names no IMAP server that we would use.
[[nodiscard]] Result<QList<ServerCandidate>> readAutoconfig(const QByteArray &xml, const QString &address,
                                                            DetectionStep source, const OAuthTable &oauth);

} // namespace undelivered
