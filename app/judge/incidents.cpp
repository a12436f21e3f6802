// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/judge.h"

namespace undelivered {

QList<Incident> judgeIncidents(QList<JudgedNotice> &, const MailboxKnowledge &)
{
    return {};
}

} // namespace undelivered
