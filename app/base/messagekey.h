// SPDX-License-Identifier: GPL-3.0-or-later
/// Where one message lies. In an IMAP folder the UID counts, valid only together with UIDVALIDITY (RFC 9051, section
/// 2.3.1.1); in a Maildir the file's unique name; in an mbox the message's place in the file. A value: any thread.
#pragma once

#include <QHashFunctions>
#include <QString>

namespace undelivered {

struct MessageKey {
    QString folder; ///< decoded name with the server's own separators; path for an mbox and for a folder of .eml files
    quint32 uidValidity = 0; ///< 0 where the kind of mailbox has none
    quint32 uid = 0;         ///< IMAP: the UID, never 0. mbox: the message's number from 1. Else 0
    QString file;            ///< Maildir: unique name without ":2,flags". Saved .eml: its file name. Else empty

    friend bool operator==(const MessageKey &, const MessageKey &) = default;
};

inline size_t qHash(const MessageKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.folder, key.uidValidity, key.uid, key.file);
}

} // namespace undelivered
