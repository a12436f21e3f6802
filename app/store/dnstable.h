// SPDX-License-Identifier: GPL-3.0-or-later
/// Answers of name servers, kept until they expire; keys of mail signatures longer. Used by store.cpp, on the Store's thread.
#pragma once

#include "store/store.h"

namespace undelivered {

class Database;

/// An invalid `now`: also what has expired.
[[nodiscard]] Result<std::optional<DnsAnswer>> readDns(Database &database, const QString &name, DnsType type,
                                                       const QDateTime &now);
[[nodiscard]] Result<void> writeDns(Database &database, const QList<StoredDnsAnswer> &answers, const QDateTime &now);

} // namespace undelivered
