// SPDX-License-Identifier: GPL-3.0-or-later
/// A made-up mailbox for tests of pages: a forged-sender storm, some mail of the person's own that failed, a lure, and so on.
#pragma once

#include "judge/incident.h"
#include "judge/judgednotice.h"
#include "sweep/journal.h"
#include "ui/models/noticebook.h"

namespace undelivered {

enum class MadeUp { Storm, Hijack, OwnFailures, AllWell, Lures };
[[nodiscard]] QList<NoticeRow> madeUpRows(MadeUp kind, const QDateTime &now);
[[nodiscard]] QList<Incident> madeUpIncidents(MadeUp kind, const QDateTime &now);
/// A notice in full for a row.
[[nodiscard]] JudgedNotice madeUpNotice(const NoticeRow &row);

/// A notice as it lies in a mailbox.
[[nodiscard]] QByteArray madeUpRaw();
/// One that can be brought back, one that was, one deleted for good, and one that did not get through.
[[nodiscard]] QList<SweepRecord> madeUpSweeps(const QDateTime &now);

} // namespace undelivered
