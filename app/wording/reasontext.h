// SPDX-License-Identifier: GPL-3.0-or-later
/// What happened, in words for people: the headline and the short explanation of a notice and of each of its
/// recipients. Called by the window and by the command line, in the thread that installs translators (GUI thread, or
/// main). Makes sentences of values; decides nothing. What comes from a message (addresses) is quoted as it stands,
/// never as markup.
#pragma once

#include "judge/judgednotice.h"

namespace undelivered {

enum class AddressLength {
    Short, ///< a long address is cut in its middle, so that the headline stays under 70 characters
    Whole, ///< for places with room for more lines
};

/// One sentence without a full stop that names the recipient and the reason. For a notice with several troubled recipients it
/// counts them.
[[nodiscard]] QString headline(const JudgedNotice &judged, AddressLength length = AddressLength::Short);

/// One to three short sentences: why, and what a provider's own code adds. For a notice with several troubled
/// recipients it speaks of the most serious one.
[[nodiscard]] QString explanationText(const JudgedNotice &judged);

/// The same two for one recipient of a notice. The kind is taken from the recipient's own outcome.
[[nodiscard]] QString recipientHeadline(const RecipientFate &fate, const RecipientExplanation &explanation,
                                        AddressLength length = AddressLength::Short);
[[nodiscard]] QString recipientExplanation(const RecipientFate &fate, const RecipientExplanation &explanation);

/// For table cells and filters: "No such mailbox", "Failure", "Still trying".
[[nodiscard]] QString reasonName(Reason reason);
[[nodiscard]] QString kindName(NoticeKind kind);
[[nodiscard]] QString outcomeName(Outcome outcome);

/// The recipient of a notice that headline() and explanationText() speak of first: the first that failed, else the
/// first delayed, else the first. -1 where the notice names nobody.
[[nodiscard]] qsizetype leadingRecipient(const JudgedNotice &judged);

/// `text` from a message, fenced with directional isolates (U+2068, U+2069) where the language of the program or the
/// text itself runs from right to left; otherwise unchanged.
[[nodiscard]] QString isolated(const QString &text);

} // namespace undelivered
