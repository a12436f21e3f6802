// SPDX-License-Identifier: GPL-3.0-or-later
/// Carries out a sweep, brings one back, and settles one that was cut off. Runs on the calling thread (an account's worker or
/// the command line's main thread). Every message is in the journal, on disk, before a command that moves it is sent; exactly
/// the planned ones move. Cancelling stops between commands, never inside one.
#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "flow/progress.h"
#include "mailbox/mailbox.h"
#include "store/storethread.h"
#include "sweep/sweepplan.h"

#include <functional>

namespace undelivered {

struct SweepParts {
    Mailbox &mailbox;
    StoreThread &store;
    const Clock &clock;
    QString account; ///< Account::id
    CancelToken cancel;
    std::function<void(const Progress &)> progress;
};

/// Where swept mail goes: the folder with the Trash use; the server's own word before a guess from the name. Unsupported where
/// the mailbox has none or cannot move.
[[nodiscard]] Result<QString> trashFolderOf(Mailbox &mailbox);

/// An Error only where nothing could be started; what stopped it later is in the report.
[[nodiscard]] Result<SweepReport> sweepMailbox(const SweepParts &parts, const SweepPlan &plan, const QString &trash);
/// Brings back what that sweep moved and is still in the target folder.
[[nodiscard]] Result<SweepReport> undoSweep(const SweepParts &parts, qint64 sweep);
/// Looks for what became of sweeps that never ended (a crash, a cut line) and closes them in the journal. One report each.
[[nodiscard]] Result<QList<SweepReport>> settleInterruptedSweeps(const SweepParts &parts);

} // namespace undelivered
