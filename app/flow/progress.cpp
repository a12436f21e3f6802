// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/progress.h"

#include <algorithm>

namespace undelivered {

int SweepReport::count(JournalState state) const
{
    return static_cast<int>(std::ranges::count(items, state, &JournalItem::state));
}

} // namespace undelivered
