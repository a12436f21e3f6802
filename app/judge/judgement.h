// SPDX-License-Identifier: GPL-3.0-or-later
/// Who sent the original: verdicts, and the evidence behind them. Made by judge.h. Values; any thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace undelivered {

enum class Verdict { Yours, Forged, Hijacked, Fake, Unclear };
inline constexpr int verdictCount = static_cast<int>(Verdict::Unclear) + 1;
[[nodiscard]] QLatin1StringView verdictId(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromId(QStringView id);

/// One observed fact. `id` names an entry of the evidence table (judge/evidence.h); app/wording has its sentence, in which
/// `facts` are the blanks (an address, a host, a date as ISO text), verbatim from the message and untranslated.
struct Evidence {
    QString id;
    Verdict supports = Verdict::Unclear; ///< never Unclear in a finished judgement
    double weight = 0;                   ///< log-odds, natural logarithm, > 0
    QStringList facts;
};

struct Judgement {
    std::optional<Verdict> verdict; ///< nothing where there was no mailbox to judge by, or no notice
    double confidence = 0;          ///< 0..1, calibrated
    QList<Evidence> evidence;       ///< strongest first
    QString incident;               ///< id of the incident it belongs to; empty where alone
    bool byPerson = false;          ///< the person said so
};

} // namespace undelivered
