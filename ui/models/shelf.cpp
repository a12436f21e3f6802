// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shelf.h"

#include "wording/overviewtext.h"

namespace undelivered {

bool standsOn(const NoticeRow &row, Shelf shelf)
{
    switch (shelf) {
    case Shelf::NeedsYou: return needsThePerson(row.kind, row.verdict);
    case Shelf::Yours: return row.verdict == Verdict::Yours;
    case Shelf::Forged: return row.verdict == Verdict::Forged;
    case Shelf::Hijacked: return row.verdict == Verdict::Hijacked;
    case Shelf::Fake: return row.verdict == Verdict::Fake;
    case Shelf::Unclear: return row.verdict == Verdict::Unclear;
    case Shelf::All: return true;
    }
    return false;
}

Shelf shelfOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Yours: return Shelf::Yours;
    case Verdict::Forged: return Shelf::Forged;
    case Verdict::Hijacked: return Shelf::Hijacked;
    case Verdict::Fake: return Shelf::Fake;
    case Verdict::Unclear: return Shelf::Unclear;
    }
    return Shelf::All;
}

void ShelfCounts::add(const ShelfCounts &others)
{
    for (size_t i = 0; i < shelves.size(); ++i)
        shelves.at(i) += others.shelves.at(i);
    unjudged += others.unjudged;
}

void ShelfCounts::add(const NoticeRow &row, int times)
{
    for (int i = 0; i < shelfCount; ++i) {
        if (standsOn(row, static_cast<Shelf>(i)))
            shelves.at(static_cast<size_t>(i)) += times;
    }
    if (!row.verdict)
        unjudged += times;
}

} // namespace undelivered
