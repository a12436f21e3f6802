// SPDX-License-Identifier: GPL-3.0-or-later
/// The shapes of verdicts and lists: each has its own, so that colour never stands alone. Window's thread.
#pragma once

#include "ui/models/situation.h"

namespace undelivered {

/// Names of icons (icon.h).
[[nodiscard]] QString verdictIcon(std::optional<Verdict> verdict);
[[nodiscard]] QString shelfIcon(Shelf shelf);
[[nodiscard]] QString situationIcon(Situation situation);
[[nodiscard]] std::optional<Verdict> shelfVerdict(Shelf shelf);

} // namespace undelivered
