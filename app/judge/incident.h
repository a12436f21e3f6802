// SPDX-License-Identifier: GPL-3.0-or-later
/// A run of notices that belong together: a forged-sender storm, a hijack, a wave of lures, or failures of one letter that the
/// person sent to many (verdict Yours). Values; any thread.
#pragma once

#include "judge/judgement.h"

#include <QDateTime>

namespace undelivered {

enum class Trend { Rising, Steady, Falling, Stopped };

struct Incident {
    QString id; ///< stable over scans of the same mail
    Verdict verdict = Verdict::Unclear;
    QDateTime start;             ///< first notice
    QDateTime peak;              ///< middle of the busiest hour
    QDateTime last;              ///< latest notice
    Trend trend = Trend::Steady; ///< measured at the newest message of the mailbox
    int count = 0;
    QString subject; ///< the commonest subject of the originals, verbatim; may be empty
};

} // namespace undelivered
