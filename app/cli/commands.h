// SPDX-License-Identifier: GPL-3.0-or-later
/// The commands for scripts: explain, scan, sweep, undo. Called by main() with the arguments behind the program's name; runs
/// under QCoreApplication, on the main thread, without a display. Writes results to stdout, errors and progress to stderr.
#pragma once

#include "flow/flowparts.h"

#include <QStringList>

namespace undelivered {

/// Exit statuses, as the man page promises them.
enum class ExitStatus { Done = 0, Incomplete = 1, Usage = 2, SignInRefused = 3, NoConnection = 4 };

struct CommandParts {
    FlowParts flow;                                   ///< makeDns is what --dns system uses
    std::function<Result<StoreThread *>()> openStore; ///< only for commands that need the journal or an account
};

/// Whether `arguments` (without the program's name) ask for a command rather than the window.
[[nodiscard]] bool isCommand(const QStringList &arguments);
[[nodiscard]] ExitStatus runCommand(const QStringList &arguments, const CommandParts &parts);

/// The overview and the list of one mailbox as text, for a terminal without a display.
[[nodiscard]] ExitStatus printMailbox(const Account &account, const CommandParts &parts);

} // namespace undelivered
