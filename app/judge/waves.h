// SPDX-License-Identifier: GPL-3.0-or-later
/// What a wave tells of its members. A notice alone may stay undecided; inside a run of a hundred that were proved it may be
/// decided, provided its own facts point the same way and none points to the person. Used by judgeIncidents(). Pure; any thread.
#pragma once

#include "judge/noticeruns.h"

namespace undelivered {

/// Whether the original's subject, or the one an answer names, is one of the run's.
[[nodiscard]] bool sharesSubject(const JudgedNotice &notice, const NoticeRun &run);
/// Whether it came during the run, shortly before, or as a straggler.
[[nodiscard]] bool isNear(const JudgedNotice &notice, const NoticeRun &run);

/// Takes back what an earlier grouping added.
void forgetWaves(JudgedNotice &notice);

/// A letter to many, of which only some copies can be proved: the rest, same subject, same way out, same day, is the person's too.
void liftOwnMailings(QList<JudgedNotice> &notices);

/// A thief sends much in little time. Each message alone could come from a new telephone; several within hours, a third of them
/// with a foreign mark, do not. A letter of the person's own to many comes from their own connection, on their own clock.
void liftBursts(QList<JudgedNotice> &notices);

/// In a storm it may be chance that the person wrote to the failing address shortly before: storms hit their contacts too.
void doubtChance(QList<JudgedNotice> &notices, const NoticeRun &run);

/// Decides undecided notices that lie inside the run and bear its marks.
void liftInto(QList<JudgedNotice> &notices, const NoticeRun &run);

} // namespace undelivered
