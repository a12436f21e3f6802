// SPDX-License-Identifier: GPL-3.0-or-later
/// The commands for scripts: explain, scan, sweep, undo. Called by main() with the arguments behind the program's name; runs
/// under QCoreApplication, on the main thread, without a display. Writes results to stdout, errors and progress to stderr.
#pragma once

#include <QStringList>

namespace undelivered {

/// Exit statuses, as the man page promises them.
enum class ExitStatus { Done = 0, Incomplete = 1, Usage = 2, SignInRefused = 3, NoConnection = 4 };

/// Whether `arguments` (without the program's name) start with a command of ours.
[[nodiscard]] bool isCommand(const QStringList &arguments);
[[nodiscard]] ExitStatus runCommand(const QStringList &arguments);

} // namespace undelivered
