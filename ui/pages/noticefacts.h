// SPDX-License-Identifier: GPL-3.0-or-later
/// The details of a notice as pairs of name and value, for the reading pane and the report. Values from mail are verbatim,
/// fenced for direction. Window's thread.
#pragma once

#include "judge/judgednotice.h"

namespace undelivered {

using NoticeFacts = QList<std::pair<QString, QString>>;

/// What one recipient's server said, with every code in words.
[[nodiscard]] NoticeFacts recipientFacts(const RecipientFate &fate, const RecipientExplanation &explanation);
/// Who wrote the notice, when, and what it tells of the original.
[[nodiscard]] NoticeFacts noticeFacts(const JudgedNotice &judged);
/// All of it as lines of plain text, for whoever is asked for help.
[[nodiscard]] QString factsAsText(const JudgedNotice &judged);

} // namespace undelivered
