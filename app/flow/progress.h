// SPDX-License-Identifier: GPL-3.0-or-later
/// What long work tells while it runs, and how it ended. Values; any thread.
#pragma once

#include "base/result.h"
#include "sweep/journal.h"
#include "sweep/stage.h"

#include <QString>

namespace undelivered {

struct Progress {
    using Stage = undelivered::Stage;
    Stage stage = Stage::Idle;
    QString folder; ///< the server's name of the folder at work; may be empty
    qint64 done = 0;
    qint64 total = 0;    ///< 0: not known
    bool paused = false; ///< the person has halted it between two commands
};

struct ScanSummary {
    qint64 messages = 0; ///< looked at in this scan
    int notices = 0;     ///< present now
    int fresh = 0;       ///< new in this scan
    QDateTime finished;
    bool first = false; ///< nothing had been read of this mailbox before: everything found is old news
};

/// How a sweep or an undo ended. `stoppedBy` where it did not get through: what was moved stays moved and is in the journal.
struct SweepReport {
    SweepRecord record;
    QList<JournalItem> items;
    std::optional<Error> stoppedBy;
    int copiedBefore = 0; ///< left out: an earlier sweep has copied them to Trash, and the server keeps them marked
    [[nodiscard]] int count(JournalState state) const;
};

} // namespace undelivered
