// SPDX-License-Identifier: GPL-3.0-or-later
#include "sweep/sweepplan.h"

#include <QSet>
#include <algorithm>
#include <tuple>

namespace undelivered {

namespace {

std::optional<KeptBecause> reasonToKeep(const SweepCandidate &notice, const SweepPolicy &policy)
{
    if (notice.kind == NoticeKind::NotANotice)
        return KeptBecause::NotANotice;
    if (notice.chosen)
        return std::nullopt;
    if (!notice.verdict || *notice.verdict == Verdict::Unclear)
        return KeptBecause::Undecided;
    if (*notice.verdict == Verdict::Yours)
        return KeptBecause::Yours;
    if (*notice.verdict == Verdict::Hijacked)
        return KeptBecause::Hijacked;
    if (!policy.verdicts.contains(*notice.verdict))
        return KeptBecause::OtherVerdict;
    if (!notice.byPerson && !(notice.confidence >= policy.minConfidence)) // so that no number is no confidence
        return KeptBecause::Doubtful;
    return std::nullopt;
}

} // namespace

QStringList SweepPlan::folders() const
{
    QStringList names;
    for (const SweepCandidate &notice : going) {
        if (!names.contains(notice.key.folder))
            names.append(notice.key.folder);
    }
    return names;
}

SweepPlan planSweep(const QList<SweepCandidate> &notices, const SweepPolicy &policy)
{
    SweepPlan plan;
    QSet<MessageKey> seen;
    for (const SweepCandidate &notice : notices) {
        if (seen.contains(notice.key))
            continue;
        seen.insert(notice.key);
        if (const std::optional<KeptBecause> because = reasonToKeep(notice, policy)) {
            plan.kept.append({notice, *because});
        } else {
            plan.going.append(notice);
            plan.bytes += notice.size;
        }
    }
    std::ranges::sort(plan.going, [](const SweepCandidate &a, const SweepCandidate &b) {
        return std::tie(a.key.folder, a.key.uid, a.key.file) < std::tie(b.key.folder, b.key.uid, b.key.file);
    });
    return plan;
}

} // namespace undelivered
