// SPDX-License-Identifier: GPL-3.0-or-later
#include "sweep/sweepplan.h"

#include <algorithm>

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
    if (!policy.verdicts.contains(*notice.verdict)) {
        switch (*notice.verdict) {
        case Verdict::Yours: return KeptBecause::Yours;
        case Verdict::Hijacked: return KeptBecause::Hijacked;
        default: return KeptBecause::OtherVerdict;
        }
    }
    if (!notice.byPerson && notice.confidence < policy.minConfidence)
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
    for (const SweepCandidate &notice : notices) {
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
