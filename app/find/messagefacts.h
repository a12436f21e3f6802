// SPDX-License-Identifier: GPL-3.0-or-later
/// What a mailbox knows of a message before its body is fetched: the header fields that tell notices from other mail and
/// the person's own mail from others'. Made by the mailboxes, read by `find` and `judge`. A value: any thread.
#pragma once

#include "base/messagekey.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QString>

namespace undelivered {

struct MessageFacts {
    MessageKey key;
    qint64 size = 0;        ///< bytes as the mailbox reports them
    QDateTime internalDate; ///< when the mailbox received it; invalid where unknown
    bool seen = false;
    bool flagged = false;
    QByteArray header; ///< the fetched header fields as one raw block (see `wantedHeaderFields`)
};

/// The fields that candidate() and the index of sent mail need. A mailbox may hand over more, never fewer.
[[nodiscard]] QByteArrayList wantedHeaderFields();

} // namespace undelivered
