// SPDX-License-Identifier: GPL-3.0-or-later
/// What the judge observed, in words for people ("How do we know?"): a plain sentence per fact, and the technical fact behind it.
/// Called by the window and by the command line, in the thread that installs translators. Quotes what comes from a message
/// as it stands, never as markup; decides nothing.
#pragma once

#include "judge/judgement.h"

namespace undelivered {

/// One plain sentence. Empty only for an id that is not in the evidence table.
[[nodiscard]] QString evidenceSentence(const Evidence &evidence);
/// The technical fact, for the disclosure: addresses, hosts, dates. Empty where there is nothing beyond the sentence.
[[nodiscard]] QString evidenceDetail(const Evidence &evidence);

} // namespace undelivered
