// SPDX-License-Identifier: GPL-3.0-or-later
/// Which SQLite is at work, for "About". Any thread.
#pragma once

#include <QString>

namespace undelivered {

/// "3.40.1"; empty where it cannot be asked.
[[nodiscard]] QString sqliteVersion();

} // namespace undelivered
