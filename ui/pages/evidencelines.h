// SPDX-License-Identifier: GPL-3.0-or-later
/// The evidence of a judgement as sentences, strongest first, each fact once. Window's thread.
#pragma once

#include "judge/judgement.h"

namespace undelivered {

struct EvidenceLine {
    QString sentence;
    QString detail; ///< the technical fact; may be empty
    Verdict supports = Verdict::Unclear;
    double weight = 0; ///< as in Evidence
};
[[nodiscard]] QList<EvidenceLine> evidenceLines(const Judgement &judgement);
/// How much one piece weighs, in words: "Strong sign".
[[nodiscard]] QString strengthName(double weight);
/// Only those that speak for the verdict that was given.
[[nodiscard]] QStringList proofOf(const Judgement &judgement);

} // namespace undelivered
