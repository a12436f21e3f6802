// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/candidate.h"

namespace undelivered {

SweepCandidate candidateFor(const NoticeRow &row)
{
    SweepCandidate candidate;
    candidate.noticeId = row.id;
    candidate.key = row.key;
    candidate.messageId = row.messageId;
    candidate.size = row.size;
    candidate.kind = row.kind;
    candidate.verdict = row.verdict;
    candidate.confidence = row.confidence;
    candidate.byPerson = row.byPerson;
    return candidate;
}

} // namespace undelivered
