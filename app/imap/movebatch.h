// SPDX-License-Identifier: GPL-3.0-or-later
/// Up to 200 messages on their way, and what is known of each. Used by Mover and Remover, in their thread.
#pragma once

#include "imap/uidset.h"
#include "mailbox/messageidentity.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <span>
#include <vector>

namespace undelivered {

/// Source and target UIDs of a COPYUID code's arguments (RFC 4315, section 3): empty where they do not fit together.
struct CopiedUids {
    quint32 uidValidity = 0;
    QHash<quint32, quint32> targetOf;
};
[[nodiscard]] CopiedUids readCopyUid(QByteArrayView arguments);

struct MoveBatch {
    static constexpr size_t maxMessages = 200;

    std::vector<MoveOutcome> outcomes;
    QString source;
    quint32 sourceValidity = 0;
    Landing landing;       ///< the target before the command
    QByteArray targetName; ///< quoted
    CopiedUids copied;
    QSet<quint32> marked; ///< \Deleted before we came

    [[nodiscard]] std::vector<quint32> uids(MoveFate fate) const
    {
        std::vector<quint32> list;
        for (const MoveOutcome &one : outcomes) {
            if (one.fate == fate)
                list.push_back(one.item.key.uid);
        }
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
        return list;
    }
};

/// One command's worth of UIDs: at most 200, sorted, whose set is at most 200 * 11 bytes. Empty for none.
[[nodiscard]] inline QByteArray setOf(const std::vector<quint32> &uids)
{
    constexpr qsizetype maxSetBytes = 7'000; // of the 8,000 that a command line may have
    static_assert(MoveBatch::maxMessages * 11 <= maxSetBytes);
    const QList<UidChunk> chunks = uidChunks(uids, MoveBatch::maxMessages, maxSetBytes);
    return chunks.isEmpty() ? QByteArray() : chunks.first().set;
}

} // namespace undelivered
