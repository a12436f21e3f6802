// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether a message is the one that was chosen: by Message-ID and size, since UIDs and file names may be given anew. Used
/// by the mailboxes before they move anything and when they look for what was moved. Pure; any thread.
#pragma once

#include "mailbox/mailbox.h"

#include <vector>

namespace undelivered {

struct MessageIdentity {
    QString messageId;    ///< without brackets; empty where it has none
    qint64 size = -1;     ///< -1 where unknown
    bool deleted = false; ///< IMAP: marked \Deleted
};

/// Same Message-ID (or none in both) and same size; a size of `item` that is not known (<= 0) is not compared.
[[nodiscard]] bool isSameMessage(const MoveItem &item, const MessageIdentity &now);

/// For each item the index of its message in `found` (oldest first; of several equal ones the newest), or -1. No message is
/// given to two items: those first in order are served first. An item without Message-ID is matched by its size, and only
/// where exactly one item and one message have that size. One with a Message-ID whose size is counted otherwise there is
/// matched where exactly one item and one message, of those left over, have that Message-ID.
[[nodiscard]] std::vector<qsizetype> matchMessages(std::span<const MoveItem> items,
                                                   std::span<const MessageIdentity> found);

} // namespace undelivered
