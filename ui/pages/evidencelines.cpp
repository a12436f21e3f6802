// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencelines.h"

#include "wording/evidencetext.h"

#include <QCoreApplication>
#include <algorithm>

namespace undelivered {

QList<EvidenceLine> evidenceLines(const Judgement &judgement)
{
    QList<EvidenceLine> lines;
    for (const Evidence &each : judgement.evidence) {
        const QString sentence = evidenceSentence(each);
        const bool told =
            std::ranges::any_of(lines, [&](const EvidenceLine &line) { return line.sentence == sentence; });
        if (!sentence.isEmpty() && !told)
            lines.append({sentence, evidenceDetail(each), each.supports, each.weight});
    }
    return lines;
}

QString strengthName(double weight)
{
    constexpr double strong = 2.3; // ten times as likely
    constexpr double fair = 1;
    if (weight >= strong)
        //: How much a piece of evidence weighs
        return QCoreApplication::translate("EvidenceLines", "Strong sign");
    //: How much a piece of evidence weighs
    return weight >= fair ? QCoreApplication::translate("EvidenceLines", "Fair sign")
                          //: How much a piece of evidence weighs
                          : QCoreApplication::translate("EvidenceLines", "Weak sign");
}

QStringList proofOf(const Judgement &judgement)
{
    QStringList proof;
    for (const EvidenceLine &line : evidenceLines(judgement)) {
        if (line.supports == judgement.verdict)
            proof.append(line.sentence);
    }
    return proof;
}

} // namespace undelivered
