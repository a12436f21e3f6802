// SPDX-License-Identifier: GPL-3.0-or-later
/// The commands that work on a whole mailbox. Main thread; see commands.h.
#pragma once

#include "cli/commandline.h"
#include "cli/commands.h"

namespace undelivered {

[[nodiscard]] ExitStatus runScan(const CommandLine &line, const CommandParts &parts);
[[nodiscard]] ExitStatus runSweep(const CommandLine &line, const CommandParts &parts);
[[nodiscard]] ExitStatus runUndo(const CommandLine &line, const CommandParts &parts);

} // namespace undelivered
