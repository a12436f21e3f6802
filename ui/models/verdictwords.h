// SPDX-License-Identifier: GPL-3.0-or-later
/// The short words of lists and charts: verdicts, list names, the two lines of a row. Window's thread.
#pragma once

#include "ui/models/shelf.h"

namespace undelivered {

/// One word: "Forged"; "Not judged" without a verdict.
[[nodiscard]] QString verdictName(std::optional<Verdict> verdict);
/// How sure a verdict is, from its confidence (0 to 1).
[[nodiscard]] QString sureness(double confidence);
/// As in the navigation: "Needs you".
[[nodiscard]] QString shelfName(Shelf shelf);
/// What an empty list says: what will appear here.
[[nodiscard]] QString shelfEmptyText(Shelf shelf);
/// Who and what: "bob@example.org, Dinner on Friday". Parts from mail are fenced where direction could leak.
[[nodiscard]] QString rowTitle(const NoticeRow &row);
/// Why, in a few words: "No such mailbox", "Still trying", "Lure".
[[nodiscard]] QString rowWhy(const NoticeRow &row);

} // namespace undelivered
