// SPDX-License-Identifier: GPL-3.0-or-later
/// The entry to parsing: bytes of one message in, what it says out. Never fails and never throws: what cannot be read is a
/// notice of kind NotANotice. Bounded in time (linear), memory, depth and part count, whatever the bytes are.
/// Called by scan and by `explain`, on worker threads; pure.
#pragma once

#include "parse/notice.h"

#include <QByteArrayView>

namespace undelivered {

/// A whole message as mailboxes deliver it (CRLF, LF or bare CR), or only the text of a notice, pasted from somewhere.
[[nodiscard]] ParsedNotice parseNotice(QByteArrayView message);

} // namespace undelivered
