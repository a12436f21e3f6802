// SPDX-License-Identifier: GPL-3.0-or-later
/// The one place where evidence becomes a verdict: log-odds are added up per answer, families capped, and hard rules say what
/// may never happen. Calling the person's own mail forged, fake or hijacked is the unforgivable error, so these three need far
/// more than the larger half. Pure; any thread.
#pragma once

#include "judge/evidence.h"

#include <QSet>

namespace undelivered {

/// Facts of one case by id, each once, with the blanks for its sentence.
class EvidenceList
{
public:
    void add(QLatin1StringView id, QStringList facts = {});
    [[nodiscard]] bool has(QLatin1StringView id) const;
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    [[nodiscard]] const QList<Evidence> &items() const { return m_items; }

private:
    QList<Evidence> m_items;
};

/// Log-odds of each answer before and after the hard rules.
struct Scales {
    double yours = 0;
    double forged = 0;
    double hijacked = 0;
    double fake = 0;
};
[[nodiscard]] Scales scalesOf(const QList<Evidence> &evidence);

/// The verdict of one notice: number, name, and the evidence ordered for showing (strongest for the verdict first).
[[nodiscard]] Judgement weigh(const QList<Evidence> &evidence);

/// Whether the facts prove that the original went through the person's provider or account.
[[nodiscard]] bool wentThroughProvider(const QList<Evidence> &evidence);
/// Whether the facts prove that Sent holds the original.
[[nodiscard]] bool isInSent(const QList<Evidence> &evidence);

} // namespace undelivered
