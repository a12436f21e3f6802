// SPDX-License-Identifier: GPL-3.0-or-later
/// What long work is doing: scanning and sweeping tell it, app/wording has the words. A value.
#pragma once

namespace undelivered {

enum class Stage {
    Idle,
    Connecting,
    ReadingSent,
    Searching,
    ReadingHeaders,
    ReadingNotices,
    Judging,
    Sweeping,
    Undoing,
    Deleting
};

} // namespace undelivered
