// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencelines.h"

#include "wording/evidencetext.h"

#include <algorithm>

namespace undelivered {

QList<EvidenceLine> evidenceLines(const Judgement &judgement)
{
    QList<EvidenceLine> lines;
    for (const Evidence &each : judgement.evidence) {
        const QString sentence = evidenceSentence(each);
        const bool told = std::ranges::any_of(lines, [&](const EvidenceLine &line) { return line.sentence == sentence; });
        if (!sentence.isEmpty() && !told)
            lines.append({sentence, evidenceDetail(each), each.supports});
    }
    return lines;
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
