// SPDX-License-Identifier: GPL-3.0-or-later
/// `undelivered explain`: single messages, mbox files, Maildirs and pasted text, each explained by itself. Main thread.
#pragma once

#include "cli/commandline.h"
#include "cli/commands.h"

namespace undelivered {

[[nodiscard]] ExitStatus runExplain(const CommandLine &line, const CommandParts &parts);

} // namespace undelivered
