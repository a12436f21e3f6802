// SPDX-License-Identifier: GPL-3.0-or-later
/// What would decide a notice whose verdict is Unclear: the questions and facts that are still open, the likeliest to help
/// first. Pure but for the language; window's thread.
#pragma once

#include "judge/judgednotice.h"

#include <QStringList>

namespace undelivered {

/// Full sentences; never empty.
[[nodiscard]] QStringList whatWouldDecide(const JudgedNotice &judged, const QDateTime &now);

} // namespace undelivered
