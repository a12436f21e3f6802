// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/weigh.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

// Before any fact is known: most mailboxes hold their owner's own failures; hijacks are rare, lures in this dress rarer.
constexpr Scales prior{0, -0.3, -3.5, -5};

// How sure one must be to say it out loud.
constexpr double enoughForYours = 0.9;
constexpr double enoughForForged = 0.88;
constexpr double enoughForHijacked = 0.85;
constexpr double enoughForLoneHijack = 0.97; ///< a traveller with a new telephone writes a strange letter, a thief many
constexpr double enoughForFake = 1.5; ///< log-odds: judged apart, because it is about the notice, not its original
constexpr double certainty = 0.995;   ///< nothing is surer than that
constexpr double contradicted = 0.8;  ///< the most that may be said where a decisive fact stands against another

bool holds(const QList<Evidence> &evidence, QLatin1StringView id)
{
    return std::any_of(evidence.begin(), evidence.end(), [id](const Evidence &item) { return item.id == id; });
}

double odds(const Scales &scales, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Yours: return scales.yours;
    case Verdict::Forged: return scales.forged;
    case Verdict::Hijacked: return scales.hijacked;
    case Verdict::Fake: return scales.fake;
    case Verdict::Unclear: break;
    }
    return 0;
}

/// Absence from Sent and what else happened at the time are never enough for Forged, not even together: the notice itself must
/// show that the message came from elsewhere or was made elsewhere.
bool mayBeForged(const QList<Evidence> &evidence)
{
    constexpr double clear = 0.5;
    constexpr double anyWeight = 0.4;
    const bool ownMark = std::any_of(evidence.begin(), evidence.end(), [](const Evidence &item) {
        const EvidenceKind *kind = evidenceKind(item.id);
        return kind && kind->forged >= clear && kind->family != EvidenceFamily::Absence &&
               (kind->family != EvidenceFamily::Wave || item.id == "wave-same-subject"_L1);
    });
    const auto marks = std::count_if(evidence.begin(), evidence.end(), [](const Evidence &item) {
        const EvidenceKind *kind = evidenceKind(item.id);
        return kind && kind->forged >= anyWeight;
    });
    // A service's customer may well be the person, unless the message speaks of somebody else.
    const bool customer = holds(evidence, "sent-through-service"_L1) && !holds(evidence, "from-somebody-else"_L1) &&
                          (holds(evidence, "name-matches"_L1) || holds(evidence, "written-to-before"_L1));
    // A letter to somebody the person knows, under their own name, from a server that is only not known as theirs: where nothing
    // else speaks against it they may have sent it through a program or shop of theirs.
    const bool acquainted = holds(evidence, "written-to-before"_L1) && holds(evidence, "name-matches"_L1);
    const bool againstIt = std::any_of(evidence.begin(), evidence.end(), [](const Evidence &item) {
        const EvidenceKind *kind = evidenceKind(item.id);
        return kind && kind->forged >= 1 && kind->forged > kind->hijacked && kind->family != EvidenceFamily::Wave &&
               item.id != "handed-over-by-stranger"_L1 && item.id != "false-trace"_L1; // the same fact, seen twice
    });
    if (acquainted && !againstIt)
        return false;
    return ownMark && marks >= 2 && !customer && !holds(evidence, "sent-copy-other-way"_L1) && !isInSent(evidence) &&
           !holds(evidence, "signature-verified"_L1) && !wentThroughProvider(evidence);
}

/// Looks and acquaintance alone, which anybody could copy, are never enough for Yours.
bool mayBeYours(const QList<Evidence> &evidence)
{
    constexpr double hardToFake = 2;
    return std::any_of(evidence.begin(), evidence.end(), [](const Evidence &item) {
        const EvidenceKind *kind = evidenceKind(item.id);
        return kind && kind->yours >= hardToFake;
    });
}

bool mayBeHijacked(const QList<Evidence> &evidence)
{
    if (!wentThroughProvider(evidence) || isInSent(evidence))
        return false;
    // Something beyond "it is not in Sent" must set it apart from the person's own mail.
    int marks = 0;
    for (const Evidence &item : evidence) {
        const EvidenceKind *kind = evidenceKind(item.id);
        if (kind && kind->hijacked > kind->yours && kind->family != EvidenceFamily::Absence)
            ++marks;
    }
    return marks >= 2;
}

/// What the log-odds promise against how often they were right (tests/scenarios/score.py --bins, some 19,000 verdicts with and
/// without look-ups): forged, hijacked and fake are right at least as often as they say, and are left as they are. Yours is right
/// in 99.9 % of cases above 0.985; below, what speaks for it is mostly the want of a mark to the contrary or a coincidence of
/// recipient and time, and it was right in three of four only. So it says less there.
double calibrated(Verdict verdict, double confidence)
{
    struct Point {
        double promised;
        double kept;
    };
    constexpr std::array yours = {Point{0, 0},        Point{0.90, 0.65},   Point{0.95, 0.80},
                                  Point{0.975, 0.88}, Point{0.985, 0.985}, Point{1, 1}};
    if (verdict != Verdict::Yours)
        return confidence;
    const auto above = std::find_if(yours.begin() + 1, yours.end() - 1,
                                    [confidence](const Point &point) { return confidence <= point.promised; });
    const Point &from = *(above - 1);
    const double share = (confidence - from.promised) / (above->promised - from.promised);
    return from.kept + share * (above->kept - from.kept);
}

QList<Evidence> inOrder(QList<Evidence> evidence, Verdict verdict)
{
    for (Evidence &item : evidence) {
        const EvidenceKind *kind = evidenceKind(item.id);
        if (!kind)
            continue;
        Verdict best = verdict;
        if (kind->towards(verdict) <= 0) {
            for (const Verdict other : {Verdict::Yours, Verdict::Forged, Verdict::Hijacked, Verdict::Fake}) {
                if (best == Verdict::Unclear || kind->towards(other) > kind->towards(best))
                    best = other;
            }
        }
        item.supports = best;
        item.weight = kind->towards(best);
    }
    std::stable_sort(evidence.begin(), evidence.end(), [verdict](const Evidence &a, const Evidence &b) {
        const bool aFits = a.supports == verdict;
        const bool bFits = b.supports == verdict;
        return aFits != bFits ? aFits : a.weight > b.weight;
    });
    return evidence;
}

} // namespace

void EvidenceList::add(QLatin1StringView id, QStringList facts)
{
    Q_ASSERT(evidenceKind(QString(id)));
    if (!has(id))
        m_items.append({id, Verdict::Unclear, 0, std::move(facts)});
}

bool EvidenceList::has(QLatin1StringView id) const
{
    return holds(m_items, id);
}

Scales scalesOf(const QList<Evidence> &evidence)
{
    QMap<EvidenceFamily, Scales> families;
    for (const Evidence &item : evidence) {
        const EvidenceKind *kind = evidenceKind(item.id);
        if (!kind)
            continue;
        Scales &family = families[kind->family];
        const double cap = familyCap(kind->family);
        family.yours = std::min(cap, family.yours + kind->yours);
        family.forged = std::min(cap, family.forged + kind->forged);
        family.hijacked = std::min(cap, family.hijacked + kind->hijacked);
        family.fake = std::min(cap, family.fake + kind->fake);
    }
    Scales sum = prior;
    for (const Scales &family : std::as_const(families)) {
        sum.yours += family.yours;
        sum.forged += family.forged;
        sum.hijacked += family.hijacked;
        sum.fake += family.fake;
    }
    return sum;
}

bool wentThroughProvider(const QList<Evidence> &evidence)
{
    return holds(evidence, "signature-verified"_L1) || holds(evidence, "own-provider-reports"_L1) ||
           holds(evidence, "handed-over-by-provider-proved"_L1) || holds(evidence, "handed-over-by-provider"_L1);
}

bool isInSent(const QList<Evidence> &evidence)
{
    return holds(evidence, "sent-id-and-recipient"_L1) || holds(evidence, "sent-id"_L1) ||
           holds(evidence, "sent-same-letter"_L1);
}

Judgement weigh(const QList<Evidence> &evidence)
{
    const Scales scales = scalesOf(evidence);
    Judgement judgement;
    judgement.verdict = Verdict::Unclear;
    if (scales.fake >= enoughForFake) {
        judgement.verdict = Verdict::Fake;
        judgement.confidence = std::min(certainty, 1 / (1 + std::exp(-scales.fake)));
        judgement.evidence = inOrder(evidence, Verdict::Fake);
        return judgement;
    }

    const double top = std::max({scales.yours, scales.forged, scales.hijacked});
    const double all = std::exp(scales.yours - top) + std::exp(scales.forged - top) + std::exp(scales.hijacked - top);
    Verdict best = Verdict::Yours;
    for (const Verdict other : {Verdict::Forged, Verdict::Hijacked}) {
        if (odds(scales, other) > odds(scales, best))
            best = other;
    }
    const double confidence = std::min(certainty, std::exp(odds(scales, best) - top) / all);

    const bool lone = !holds(evidence, "burst-through-account"_L1) && !holds(evidence, "wave-hijacked"_L1) &&
                      !holds(evidence, "account-blocked"_L1);
    const double forHijacked = lone ? enoughForLoneHijack : enoughForHijacked;
    const bool allowed = (best == Verdict::Yours && confidence >= enoughForYours && mayBeYours(evidence)) ||
                         (best == Verdict::Forged && confidence >= enoughForForged && mayBeForged(evidence)) ||
                         (best == Verdict::Hijacked && confidence >= forHijacked && mayBeHijacked(evidence));
    judgement.verdict = allowed ? best : Verdict::Unclear;
    judgement.confidence = allowed ? calibrated(best, confidence) : confidence;
    if (allowed && best == Verdict::Yours && scales.forged >= prior.forged + 3)
        judgement.confidence = std::min(judgement.confidence, contradicted);
    judgement.evidence = inOrder(evidence, *judgement.verdict);
    return judgement;
}

} // namespace undelivered
