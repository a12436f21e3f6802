// SPDX-License-Identifier: GPL-3.0-or-later
/// The content of the files in data/: one for each schema version there has been. It is frozen: the files were made with it.
#pragma once

#include "store/store.h"

namespace undelivered::test {

/// Puts the known content into an empty store (make_stored_file.cpp).
[[nodiscard]] Result<void> fillStoredFile(Store &store);
/// What differs from it, in words; empty where nothing does.
[[nodiscard]] QString differenceFromStoredFile(Store &store);

} // namespace undelivered::test
