// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/judge.h"

namespace undelivered {

void judgeAlone(JudgedNotice &) {}

void judgeEach(QList<JudgedNotice> &notices, const MailboxKnowledge &, Dns &)
{
    for (JudgedNotice &notice : notices)
        notice.judgement.verdict = Verdict::Unclear;
}

QList<Incident> judgeIncidents(QList<JudgedNotice> &, const MailboxKnowledge &)
{
    return {};
}

} // namespace undelivered
