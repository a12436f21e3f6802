// SPDX-License-Identifier: GPL-3.0-or-later
/// How a clean-up ended, in sentences: what is where now, and why. Window's thread or the command line; needs the
/// translations to be installed.
#pragma once

#include "sweep/journal.h"

#include <QStringList>

namespace undelivered {

enum class SweepDeed {
    Swept,   ///< moved to Trash, just now
    Undone,  ///< brought back, just now
    Deleted, ///< deleted for good, just now
    Settled  ///< one of these was cut off earlier, and what became of it has been found out
};

struct SweepText {
    QString headline; ///< one sentence
    QStringList more; ///< a sentence for everything that did not go the usual way
};

/// `copiedBefore`: messages left out because an earlier clean-up had copied them already.
[[nodiscard]] SweepText sweepText(SweepDeed deed, const SweepRecord &record, const QList<JournalItem> &items,
                                  int copiedBefore = 0);

} // namespace undelivered
