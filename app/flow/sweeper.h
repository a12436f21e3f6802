// SPDX-License-Identifier: GPL-3.0-or-later
/// Carries out a sweep, brings one back, deletes for good, and settles what was cut off. Runs on the calling thread (an
/// account's worker or the command line's main thread). Every message is in the journal, on disk, before a command that
/// moves or deletes it is sent; exactly the planned ones are touched. Cancelling and pausing stop between commands, never
/// inside one. A lost line is made anew a few times, what was under way is looked at, and the rest goes on.
/// One program at a time works on an account's journal: StoreBusy where another one does.
#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "base/pause.h"
#include "flow/progress.h"
#include "mailbox/mailbox.h"
#include "store/storethread.h"
#include "sweep/sweepplan.h"

#include <chrono>
#include <functional>
#include <vector>

namespace undelivered {

/// How long to wait for what.
struct SweepPatience {
    /// Before each new attempt to connect after the line was lost; no attempt where empty.
    std::vector<std::chrono::milliseconds> reconnectAfter{std::chrono::seconds(1), std::chrono::seconds(4),
                                                          std::chrono::seconds(15)};
    /// A server may still be at work on a command whose line was cut: before the second look.
    std::chrono::milliseconds lookAgainAfter{1000};
};

struct SweepParts {
    Mailbox &mailbox;
    StoreThread &store;
    const Clock &clock;
    QString account; ///< Account::id
    CancelToken cancel;
    std::function<void(const Progress &)> progress;
    PauseGate pause = {};
    SweepPatience patience = {};
};

/// Where swept mail goes.
struct TrashFolder {
    QString name;
    bool exists = true; ///< false: sweepMailbox() makes it, and whoever shows the plan says so
};

/// Among `folders`: the one with the Trash use; the server's own word before a guess from the name. Where there is none: the name it would
/// get beside the other folders. trashFolderOf() asks an open mailbox; Unsupported where it cannot move.
[[nodiscard]] TrashFolder trashFolderAmong(const QList<Folder> &folders);
[[nodiscard]] Result<TrashFolder> trashFolderOf(Mailbox &mailbox);

/// Moves what `plan` says to `trash`. An Error only where nothing could be started; what stopped it later is in the report.
[[nodiscard]] Result<SweepReport> sweepMailbox(const SweepParts &parts, const SweepPlan &plan,
                                               const TrashFolder &trash);
/// Brings back what that sweep moved and is still in the target folder, with flags and dates.
[[nodiscard]] Result<SweepReport> undoSweep(const SweepParts &parts, qint64 sweep);

// For good. There is no undo: the person has typed that they want it. Both refuse with DeletionUnsafe, before anything is
// touched, where the server cannot delete exactly the chosen messages (no UIDPLUS). Their report's record has
// SweepKind::ForGood; its items end as Deleted, Gone, Different or Refused.

/// Deletes what `plan` says where it lies. Where that only takes a message out of a folder (Gmail), it is moved to `trash`
/// first, which is a sweep of its own in the journal, and deleted there.
[[nodiscard]] Result<SweepReport> deleteForGood(const SweepParts &parts, const SweepPlan &plan,
                                                const TrashFolder &trash);
/// Deletes from the target folder what that sweep moved there. It cannot be undone any more afterwards.
[[nodiscard]] Result<SweepReport> deleteSweptForGood(const SweepParts &parts, qint64 sweep);

/// Looks for what became of work that never ended (a crash, a cut line), finishes or takes back what was half done, and
/// closes it in the journal. One report each; a report with `stoppedBy` and the state Running could not be settled yet.
[[nodiscard]] Result<QList<SweepReport>> settleInterruptedSweeps(const SweepParts &parts);

} // namespace undelivered
