// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the program's own files are. Any thread after QCoreApplication was made.
#pragma once

#include <QString>

namespace undelivered {

/// The database with what the program remembers; its folder exists after the call where that was possible.
[[nodiscard]] QString databasePath();
/// What the person has set in the window. Without an organization QSettings would choose a folder named "Unknown Organization".
[[nodiscard]] QString settingsPath();
/// Where the person may put client ids and providers of their own for signing in through the browser (OAuthTable).
[[nodiscard]] QString oauthPath();
/// The shipped sample mailbox: beside an installed program, else in the source tree it was built from. Empty where missing.
[[nodiscard]] QString samplePath();
/// Where the sample mailbox is copied to, so that it can be swept.
[[nodiscard]] QString sampleScratchPath();

} // namespace undelivered
