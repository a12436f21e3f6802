// SPDX-License-Identifier: GPL-3.0-or-later
/// Whom the person has written to, from what is kept of their Sent folder: for warning them. Pure; any thread.
#pragma once

#include "store/store.h"

namespace undelivered {

struct Contact {
    QString address;  ///< addr-spec, lower case
    int messages = 0; ///< sent to it
    QDateTime last;   ///< latest one; invalid where no date could be read

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// Those in To, Cc and Bcc of sent mail, latest first, each once. `own` addresses, mail systems (mailer-daemon, postmaster)
/// and desks that nobody reads (no-reply) are left out.
[[nodiscard]] QList<Contact> contactsIn(const QList<KnownHeader> &headers, const QStringList &own);

} // namespace undelivered
