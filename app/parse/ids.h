// SPDX-License-Identifier: GPL-3.0-or-later
/// Stable names of kinds and outcomes, as in the machine output and the store. Any thread.
#pragma once

#include "parse/notice.h"

#include <optional>

namespace undelivered {

[[nodiscard]] QLatin1StringView kindId(NoticeKind kind);
[[nodiscard]] std::optional<NoticeKind> kindFromId(QStringView id);
[[nodiscard]] QLatin1StringView outcomeId(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromId(QStringView id);

} // namespace undelivered
