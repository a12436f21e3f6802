// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline.h"

#include "wording/when.h"

#include <algorithm>
#include <numeric>

namespace undelivered {

namespace {

constexpr int mostSlots = 60;
constexpr int fewestDays = 14;

QDate slotStart(const QDate &day, Timeline::Grain grain)
{
    switch (grain) {
    case Timeline::Grain::Day: return day;
    case Timeline::Grain::Week: return day.addDays(1 - day.dayOfWeek());
    case Timeline::Grain::Month: return {day.year(), day.month(), 1};
    }
    return day;
}

QDate nextSlot(const QDate &start, Timeline::Grain grain)
{
    switch (grain) {
    case Timeline::Grain::Day: return start.addDays(1);
    case Timeline::Grain::Week: return start.addDays(7);
    case Timeline::Grain::Month: return start.addMonths(1);
    }
    return start.addDays(1);
}

} // namespace

int TimeSlot::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

Timeline timelineOf(const NoticeBook &book, const QDate &today)
{
    Timeline timeline;
    QHash<QDate, std::array<int, verdictCount + 1>> days;
    LocalDays localDays;
    QDate first;
    QDate last = today;
    for (const NoticeBook::Entry &entry : book.entries()) {
        if (!entry.row.received.isValid())
            continue;
        const QDate day = localDays.dayOf(entry.when);
        if (!first.isValid() || day < first)
            first = day;
        last = std::max(last, day);
        const size_t series = entry.row.verdict ? static_cast<size_t>(*entry.row.verdict) : verdictCount;
        ++days[day].at(series);
    }
    if (!first.isValid())
        return timeline;
    const qint64 span = first.daysTo(last) + 1;
    timeline.grain = span <= mostSlots       ? Timeline::Grain::Day
                     : span <= mostSlots * 7 ? Timeline::Grain::Week
                                             : Timeline::Grain::Month;
    first = std::min(first, last.addDays(1 - fewestDays));
    QDate start = slotStart(first, timeline.grain);
    if (timeline.grain == Timeline::Grain::Month)
        start = std::max(start, slotStart(last, timeline.grain).addMonths(1 - mostSlots));
    while (start <= last) {
        const QDate next = nextSlot(start, timeline.grain);
        TimeSlot slot{start, next.addDays(-1), {}};
        for (QDate day = start; day < next; day = day.addDays(1)) {
            const auto found = days.constFind(day);
            if (found == days.constEnd())
                continue;
            for (size_t i = 0; i < slot.counts.size(); ++i)
                slot.counts.at(i) += found->at(i);
        }
        timeline.highest = std::max(timeline.highest, slot.total());
        timeline.bars.append(slot);
        start = next;
    }
    return timeline;
}

} // namespace undelivered
