// SPDX-License-Identifier: GPL-3.0-or-later
/// Sets of UIDs as IMAP writes them (RFC 9051, section 9, sequence-set). Pure; any thread. Used by the commands.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <span>

namespace undelivered {

/// A piece of a longer list that fits one command.
struct UidChunk {
    qsizetype first = 0; ///< index into the list
    qsizetype count = 0;
    QByteArray set; ///< "3:7,9"
};

/// Ascending `uids` without duplicates, in chunks of at most `maxUids` whose sets are at most `maxBytes` long.
[[nodiscard]] QList<UidChunk> uidChunks(std::span<const quint32> uids, qsizetype maxUids, qsizetype maxBytes);
/// The UIDs of a set in the order written ("7:3" counts upwards, as RFC 9051 says). nullopt where it is no set, holds a
/// zero or "*", or stands for more than `maxUids`.
[[nodiscard]] std::optional<QList<quint32>> readUidSet(QByteArrayView set, qsizetype maxUids);

} // namespace undelivered
