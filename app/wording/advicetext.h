// SPDX-License-Identifier: GPL-3.0-or-later
/// The steps about one failed message, and whose move it is, as advice in words. Called by the window and the command
/// line, in the thread that installs translators. Only words: which steps and in which order is decided by explain.
#pragma once

#include "judge/judgednotice.h"

namespace undelivered {

/// One full sentence of advice.
[[nodiscard]] QString stepText(Step step);
/// The same, with what is known of this recipient: the probable slip, the provider, the address.
[[nodiscard]] QString stepText(Step step, const RecipientFate &fate, const RecipientExplanation &explanation);
/// Two to four words for a button or a link.
[[nodiscard]] QString stepLabel(Step step);

/// One full sentence: "Only the recipient can change this."
[[nodiscard]] QString moverText(Mover mover);
/// One or two words for a table: "You", "The recipient".
[[nodiscard]] QString moverName(Mover mover);

/// "Did you mean ana@example.org?"; empty where there is no suggestion.
[[nodiscard]] QString suggestionText(const RecipientExplanation &explanation);

} // namespace undelivered
