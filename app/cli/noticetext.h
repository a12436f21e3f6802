// SPDX-License-Identifier: GPL-3.0-or-later
/// One notice, or one mailbox, as text for a terminal. Main thread.
#pragma once

#include "judge/incident.h"
#include "judge/judgednotice.h"

namespace undelivered {

/// Everything about one notice, in the order of the window's reading pane.
void printNotice(const JudgedNotice &notice, const QString &file);
/// The overview's sentence and proof, the numbers by verdict, then one line per notice.
void printOverview(const QList<JudgedNotice> &notices, const QList<Incident> &incidents);

} // namespace undelivered
