// SPDX-License-Identifier: GPL-3.0-or-later
/// Notices over time by verdict, for the chart: per day, or per week or month where the span is long. Pure.
#pragma once

#include "ui/models/noticebook.h"

#include <QDate>

namespace undelivered {

struct TimeSlot {
    QDate start;                                ///< first day of the slot, local time
    QDate end;                                  ///< last day
    std::array<int, verdictCount + 1> counts{}; ///< by verdict; the last one holds notices without a verdict
    [[nodiscard]] int total() const;
};

struct Timeline {
    enum class Grain { Day, Week, Month };
    Grain grain = Grain::Day;
    QList<TimeSlot> bars; ///< without gaps, ascending
    int highest = 0;      ///< largest total
};

/// From the first notice to `today` (or the last notice where that is later). At most about 60 slots of a grain before the
/// next coarser one is taken; months are cut to the latest 60. At least 14 days, so that one bar does not fill the chart.
[[nodiscard]] Timeline timelineOf(const NoticeBook &book, const QDate &today);

} // namespace undelivered
