// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencelines.h"

namespace undelivered {

QList<EvidenceLine> evidenceLines(const Judgement &)
{
    return {};
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
