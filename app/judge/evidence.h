// SPDX-License-Identifier: GPL-3.0-or-later
/// The evidence table: every fact the judge can observe, what it speaks for, how strongly, and why. Weights are natural
/// log-odds per answer: how much likelier the fact is under that answer than under the others. Facts of one family overlap, so
/// what a family can contribute to one answer is capped (familyCap). Pure data; any thread.
#pragma once

#include "judge/judgement.h"

#include <array>
#include <span>

namespace undelivered {

enum class EvidenceFamily {
    Sent,      ///< what the Sent folder says
    Absence,   ///< that Sent does not hold it
    Signature, ///< DKIM
    Transit,   ///< the way the original took
    Receiver,  ///< what receiving servers said about its sender
    Identity,  ///< whose name and address it bears
    Profile,   ///< how the person's mail looks
    Client,    ///< where it was handed in
    Account,   ///< what the person's own provider says of the account
    Wave,      ///< what else happened at that time
    Lure,      ///< marks of a fake notice
    Person     ///< the person's own word
};

struct EvidenceKind {
    QLatin1StringView id;
    EvidenceFamily family;
    double yours;
    double forged;
    double hijacked;
    double fake;

    [[nodiscard]] double towards(Verdict verdict) const;
};

[[nodiscard]] std::span<const EvidenceKind> evidenceTable();
/// Null where no such id is known.
[[nodiscard]] const EvidenceKind *evidenceKind(QStringView id);
[[nodiscard]] double familyCap(EvidenceFamily family);

} // namespace undelivered
