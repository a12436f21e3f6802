// SPDX-License-Identifier: GPL-3.0-or-later
/// What a clean-up would do, before anything is done: exactly which messages go, which stay and why. Made from the person's
/// choice by planSweep(); carried out by app/flow. Pure; any thread.
#pragma once

#include "base/messagekey.h"
#include "judge/judgement.h"
#include "parse/notice.h"

#include <QDateTime>
#include <QList>

namespace undelivered {

/// What planning needs to know of one notice.
struct SweepCandidate {
    qint64 noticeId = 0; ///< the store's row, 0 without a store
    MessageKey key;
    QString messageId; ///< without brackets
    qint64 size = 0;
    NoticeKind kind = NoticeKind::NotANotice;
    std::optional<Verdict> verdict;
    double confidence = 0;
    bool byPerson = false; ///< the person said so
    bool chosen = false;   ///< picked by hand, one by one: overrides every KeptBecause but NotANotice
};

enum class KeptBecause {
    Yours,       ///< about mail the person sent
    Hijacked,    ///< proof that the account was misused: needed until the steps are done
    Undecided,   ///< verdict Unclear, or not judged yet
    Doubtful,    ///< the verdict is right but its confidence is below SweepPolicy::minConfidence
    NotANotice,  ///< ordinary mail never goes
    OtherVerdict ///< judged, but not among the verdicts to sweep
};

struct SweepPolicy {
    QList<Verdict> verdicts = {
        Verdict::Forged}; ///< Yours, Hijacked and Unclear have no effect here: they go by hand only
    double minConfidence = 0.8;
};

struct KeptNotice {
    SweepCandidate notice;
    KeptBecause because = KeptBecause::Undecided;
};

struct SweepPlan {
    QList<SweepCandidate> going; ///< grouped by folder, in ascending UID
    QList<KeptNotice> kept;
    qint64 bytes = 0; ///< of what goes
    [[nodiscard]] QStringList folders() const;
};

/// Each message is looked at once: the same key a second time is passed over, whatever else is said of it there.
[[nodiscard]] SweepPlan planSweep(const QList<SweepCandidate> &notices, const SweepPolicy &policy);

} // namespace undelivered
