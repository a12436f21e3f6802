// SPDX-License-Identifier: GPL-3.0-or-later
/// Names under which states and kinds stand in the file, where their own layer has none. Stable: a name once stored is never
/// given another meaning. Used by the files of this layer only; any thread.
#pragma once

#include "account/account.h"
#include "judge/dns.h"
#include "judge/incident.h"
#include "sweep/journal.h"

#include <QString>

namespace undelivered {

[[nodiscard]] QLatin1StringView storedId(AccountKind kind);
[[nodiscard]] QLatin1StringView storedId(ServerSecurity security);
[[nodiscard]] QLatin1StringView storedId(AccountAuth auth);
[[nodiscard]] QLatin1StringView storedId(Trend trend);
[[nodiscard]] QLatin1StringView storedId(JournalState state);
[[nodiscard]] QLatin1StringView storedId(SweepState state);
[[nodiscard]] QLatin1StringView storedId(SweepKind kind);
[[nodiscard]] QLatin1StringView storedId(DnsType type);
[[nodiscard]] QLatin1StringView storedId(DnsAnswer::Status status);

// From the file. An unknown name (a damaged file, or one that a person edited) reads as the value that promises least.
[[nodiscard]] AccountKind accountKindFrom(QStringView id);       ///< else Imap
[[nodiscard]] ServerSecurity serverSecurityFrom(QStringView id); ///< else Tls
[[nodiscard]] AccountAuth accountAuthFrom(QStringView id);       ///< else Password
[[nodiscard]] Trend trendFrom(QStringView id);                   ///< else Steady
[[nodiscard]] JournalState journalStateFrom(QStringView id);     ///< else Sent: look before doing anything
[[nodiscard]] SweepState sweepStateFrom(QStringView id);         ///< else Interrupted
[[nodiscard]] SweepKind sweepKindFrom(QStringView id);           ///< else ToTrash
[[nodiscard]] DnsAnswer::Status dnsStatusFrom(QStringView id);   ///< else Unavailable

} // namespace undelivered
