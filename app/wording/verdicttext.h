// SPDX-License-Identifier: GPL-3.0-or-later
/// The verdict in a sentence, how sure it is, and what a domain's records mean. Called in the thread that installs
/// translators; decides nothing.
#pragma once

#include "judge/domainhealth.h"
#include "judge/judgement.h"

namespace undelivered {

/// "You sent this message.", "Somebody else put your address on it. ..." Empty where there is no verdict.
[[nodiscard]] QString verdictSentence(const Judgement &judgement);
/// "certain", "almost certain", "likely", "not sure": the number in words. Empty where there is no verdict.
[[nodiscard]] QString confidenceWords(const Judgement &judgement);
/// How well the person's domain is guarded, in one or two sentences: the headline above the findings. Where the domain is a
/// provider's, or could not be looked up, it is all there is to say.
[[nodiscard]] QString domainSummary(const DomainHealth &health);
/// What a finding about the person's domain means, and what cures it. Empty only for an unknown finding.
[[nodiscard]] QString domainFindingSentence(DomainFinding finding, const QString &domain);

} // namespace undelivered
