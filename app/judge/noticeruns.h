// SPDX-License-Identifier: GPL-3.0-or-later
/// Runs: notices of one verdict that lie close in time; what incidents are made of. Used by judgeIncidents(). Pure; any thread.
#pragma once

#include "judge/judgednotice.h"

#include <QDateTime>
#include <QMap>

#include <array>

namespace undelivered {

struct RunKind {
    Verdict verdict;
    int least;  ///< fewer are no run
    qint64 gap; ///< seconds without a notice that end a run
};
inline constexpr qint64 hourSeconds = 3600;
inline constexpr qint64 daySeconds = 24 * hourSeconds;
/// Storms, hijacks, waves of lures.
inline constexpr std::array waveKinds = {RunKind{Verdict::Forged, 5, 2 * daySeconds},
                                         RunKind{Verdict::Hijacked, 3, 36 * hourSeconds},
                                         RunKind{Verdict::Fake, 3, 3 * daySeconds}};

struct NoticeRun {
    RunKind kind;
    QList<qsizetype> members; ///< places in the list of notices, by time
    QDateTime start;
    QDateTime last;
    QMap<QString, int> subjects; ///< plain subjects of the originals, and how often
};

/// The original's subject without case, marks and prefixes; may be empty.
[[nodiscard]] QString originalSubject(const JudgedNotice &notice);

[[nodiscard]] QList<NoticeRun> runsOf(const QList<JudgedNotice> &notices, const RunKind &kind);
/// Letters of the person's own to many, each known by its subject.
[[nodiscard]] QList<NoticeRun> mailingRuns(const QList<JudgedNotice> &notices);

} // namespace undelivered
