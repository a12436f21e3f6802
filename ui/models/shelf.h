// SPDX-License-Identifier: GPL-3.0-or-later
/// The lists that the window offers, and which notice stands on which. A notice may stand on several. Pure; any thread.
#pragma once

#include "store/noticerow.h"

#include <array>

namespace undelivered {

enum class Shelf {
    NeedsYou, ///< the person should do something: mail of theirs that failed for good, or a misused account; judged so
    Yours,
    Forged,
    Hijacked,
    Fake,
    Unclear,
    All
};
inline constexpr int shelfCount = static_cast<int>(Shelf::All) + 1;

[[nodiscard]] bool standsOn(const NoticeRow &row, Shelf shelf);
/// The list that holds the notices of one verdict.
[[nodiscard]] Shelf shelfOf(Verdict verdict);

/// How many notices stand on each list, and how many have each verdict.
struct ShelfCounts {
    std::array<int, shelfCount> shelves{};
    int unjudged = 0; ///< no verdict: there was no mailbox to judge by

    [[nodiscard]] int operator[](Shelf shelf) const { return shelves.at(static_cast<size_t>(shelf)); }
    void add(const NoticeRow &row, int times = 1);
    void add(const ShelfCounts &others);
    friend bool operator==(const ShelfCounts &, const ShelfCounts &) = default;
};

} // namespace undelivered
