// SPDX-License-Identifier: GPL-3.0-or-later
/// The schema, as the steps that led to it. A step, once released, is never edited: a change is a new step, and a file
/// stored by the version before it joins tests/unit/store/data. Used by database.cpp only.
#pragma once

#include "base/result.h"

namespace undelivered {

class Database;

/// PRAGMA user_version of a file that is up to date.
[[nodiscard]] int currentSchemaVersion();
/// PRAGMA application_id of our files ("UDLV").
inline constexpr qint32 storeApplicationId = 0x55444c56;

/// Takes an open file from its version to the current one, each step in a transaction of its own. A failing step leaves
/// the file at the version before it. With `keepCopy` a copy of the file is put beside it first, "….v1" for version 1,
/// replacing an older copy of that name; where that fails (DiskFull) nothing is changed.
[[nodiscard]] Result<void> migrate(Database &database, bool keepCopy);

} // namespace undelivered
