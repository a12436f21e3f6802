// SPDX-License-Identifier: GPL-3.0-or-later
/// The orders that a list can be in, by typed values. Equal ones stand newest first. Pure; any thread.
#pragma once

#include "ui/models/noticebook.h"

#include <vector>

namespace undelivered {

enum class NoticeOrder { Newest, Oldest, Recipient, Domain, Subject, Reason, Verdict, Largest };

/// The places of a whole book, in order.
using NoticePlaces = std::vector<NoticeBook::Place>;

[[nodiscard]] NoticePlaces sortedPlaces(const NoticeBook &book, NoticeOrder order);
/// New and changed notices take their place among the others, which keep theirs: a scan adds few to many, again and again.
void sortInto(NoticePlaces &places, const NoticeBook &book, const QList<qint64> &ids, NoticeOrder order);

} // namespace undelivered
