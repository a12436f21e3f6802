// SPDX-License-Identifier: GPL-3.0-or-later
/// From a list's row to what planning a sweep needs to know of it. Pure; any thread.
#pragma once

#include "store/noticerow.h"
#include "sweep/sweepplan.h"

namespace undelivered {

[[nodiscard]] SweepCandidate candidateFor(const NoticeRow &row);

} // namespace undelivered
