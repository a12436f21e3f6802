// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdictlook.h"

using namespace Qt::StringLiterals;

namespace undelivered {

QString verdictIcon(std::optional<Verdict> verdict)
{
    if (!verdict)
        return u"verdict-unclear"_s;
    switch (*verdict) {
    case Verdict::Yours: return u"verdict-yours"_s;
    case Verdict::Forged: return u"verdict-forged"_s;
    case Verdict::Hijacked: return u"verdict-hijacked"_s;
    case Verdict::Fake: return u"verdict-fake"_s;
    case Verdict::Unclear: return u"verdict-unclear"_s;
    }
    return u"verdict-unclear"_s;
}

std::optional<Verdict> shelfVerdict(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Yours: return Verdict::Yours;
    case Shelf::Forged: return Verdict::Forged;
    case Shelf::Hijacked: return Verdict::Hijacked;
    case Shelf::Fake: return Verdict::Fake;
    case Shelf::Unclear: return Verdict::Unclear;
    case Shelf::NeedsYou:
    case Shelf::All: return {};
    }
    return {};
}

QString shelfIcon(Shelf shelf)
{
    if (shelf == Shelf::NeedsYou)
        return u"needs-you"_s;
    if (shelf == Shelf::All)
        return u"all"_s;
    return verdictIcon(shelfVerdict(shelf));
}

QString situationIcon(Situation situation)
{
    switch (situation) {
    case Situation::Hijacked: return verdictIcon(Verdict::Hijacked);
    case Situation::Forged: return verdictIcon(Verdict::Forged);
    case Situation::Failed: return verdictIcon(Verdict::Yours);
    case Situation::Lures: return verdictIcon(Verdict::Fake);
    case Situation::Unclear:
    case Situation::Unjudged: return verdictIcon(Verdict::Unclear);
    case Situation::AllWell:
    case Situation::Nothing: return u"solved"_s;
    }
    return u"solved"_s;
}

} // namespace undelivered
