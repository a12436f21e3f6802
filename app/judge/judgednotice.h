// SPDX-License-Identifier: GPL-3.0-or-later
/// One notice with everything that is known of it: where it lies, what it says, why, and who sent the original. This is what
/// is stored, shown, swept and printed. A value; any thread.
#pragma once

#include "base/messagekey.h"
#include "explain/explanation.h"
#include "judge/judgement.h"
#include "parse/notice.h"

namespace undelivered {

struct JudgedNotice {
    MessageKey key;
    qint64 size = 0; ///< bytes in the mailbox
    ParsedNotice notice;
    Explanation explanation;
    Judgement judgement;
};

/// By what the person's word about a notice is remembered: its Message-ID; where it has none, a digest of its header. Never
/// empty, and the same for every copy of the notice.
[[nodiscard]] QString wordKey(const ParsedNotice &notice);

} // namespace undelivered
