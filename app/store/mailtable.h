// SPDX-License-Identifier: GPL-3.0-or-later
/// What is kept of mail that is no notice: header blocks that tell of the person's own mail, and security-looking mail.
/// Used by store.cpp, on the Store's thread.
#pragma once

#include "store/store.h"

namespace undelivered {

class Database;

[[nodiscard]] Result<void> writeKnownHeaders(Database &database, const QString &account,
                                             const QList<KnownHeader> &headers);
[[nodiscard]] Result<QList<KnownHeader>> readKnownHeaders(Database &database, const QString &account);
[[nodiscard]] Result<void> writeSecurityMail(Database &database, const QString &account,
                                             const QList<SecurityMail> &mails);
[[nodiscard]] Result<QList<SecurityMail>> readSecurityMail(Database &database, const QString &account,
                                                           const QDateTime &from, const QDateTime &to);

} // namespace undelivered
