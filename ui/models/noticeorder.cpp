// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noticeorder.h"

#include "ui/models/noticefilter.h"

#include <algorithm>
#include <numeric>

namespace undelivered {

namespace {

using Entry = NoticeBook::Entry;

int verdictRank(const NoticeRow &row)
{
    return row.verdict ? static_cast<int>(*row.verdict) : verdictCount;
}

bool before(const Entry &a, const Entry &b, NoticeOrder order)
{
    const auto byTime = [&] { return a.when != b.when ? a.when > b.when : a.row.id > b.row.id; };
    const auto byText = [&](QStringView left, QStringView right) {
        const int c = left.compare(right, Qt::CaseInsensitive);
        return c != 0 ? c < 0 : byTime();
    };
    switch (order) {
    case NoticeOrder::Newest: return byTime();
    case NoticeOrder::Oldest: return a.when != b.when ? a.when < b.when : a.row.id < b.row.id;
    case NoticeOrder::Recipient: return byText(a.row.recipient, b.row.recipient);
    case NoticeOrder::Domain: return byText(domainView(a.row.recipient), domainView(b.row.recipient));
    case NoticeOrder::Subject: return byText(a.row.originalSubject, b.row.originalSubject);
    case NoticeOrder::Reason: return a.row.reason != b.row.reason ? a.row.reason < b.row.reason : byTime();
    case NoticeOrder::Verdict: {
        const int left = verdictRank(a.row);
        const int right = verdictRank(b.row);
        return left != right ? left < right : byTime();
    }
    case NoticeOrder::Largest: return a.row.size != b.row.size ? a.row.size > b.row.size : byTime();
    }
    return byTime();
}

} // namespace

NoticePlaces sortedPlaces(const NoticeBook &book, NoticeOrder order)
{
    const std::vector<Entry> &entries = book.entries();
    NoticePlaces places(entries.size());
    std::iota(places.begin(), places.end(), NoticeBook::Place(0));
    const auto earlier = [&](NoticeBook::Place a, NoticeBook::Place b) {
        return before(entries[a], entries[b], order);
    };
    // The store gives them newest first: then there is nothing to do.
    if (!std::ranges::is_sorted(places, earlier))
        std::ranges::sort(places, earlier);
    return places;
}

void sortInto(NoticePlaces &places, const NoticeBook &book, const QList<qint64> &ids, NoticeOrder order)
{
    const std::vector<Entry> &entries = book.entries();
    std::vector<bool> moves(entries.size(), false);
    NoticePlaces fresh;
    fresh.reserve(static_cast<size_t>(ids.size()));
    for (const qint64 id : ids) {
        const NoticeBook::Place place = book.placeOf(id);
        if (!moves[place])
            fresh.push_back(place);
        moves[place] = true;
    }
    const auto earlier = [&](NoticeBook::Place a, NoticeBook::Place b) {
        return before(entries[a], entries[b], order);
    };
    std::ranges::sort(fresh, earlier);
    std::erase_if(places, [&](NoticeBook::Place place) { return moves[place]; });
    const auto middle = static_cast<std::ptrdiff_t>(places.size());
    places.insert(places.end(), fresh.begin(), fresh.end());
    std::ranges::inplace_merge(places, places.begin() + middle, earlier);
}

} // namespace undelivered
