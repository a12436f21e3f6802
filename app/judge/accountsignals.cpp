// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/signals.h"

#include <QRegularExpression>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// Codes and words by which providers say that they have stopped an account from sending.
bool saysBlocked(const QString &diagnostic, const QString &status)
{
    static const QRegularExpression code(
        u"\\b5\\.1\\.8\\b|\\b5\\.7\\.50[1-3]\\b|\\b5\\.7\\.511\\b|\\b5\\.1\\.90\\b|\\b5\\.7\\.705\\b"_s);
    static const QRegularExpression words(
        u"bad outbound sender|submission quota exceeded|suspended due to abuse|sending denied|outgoing mail (?:is |has "
        u"been )?(?:blocked|suspended|disabled)"
        "|account (?:is |has been )?(?:blocked|suspended|disabled|compromised)|max(?:imum)? defers and failures|sender "
        "(?:is |has been )?blocked"
        "|AUP#O-10[1-8]0|CXTHRT|CXMJ|\\[CSR\\]|\\[SB01\\]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return code.match(diagnostic).hasMatch() || code.match(status).hasMatch() || words.match(diagnostic).hasMatch();
}

} // namespace

void addAccountSignals(const CaseFile &file, Surroundings &around, EvidenceList &evidence)
{
    // A stranger's server may quote the same words about forged mail: only the own provider's count.
    if (file.way.origin != NoticeWay::Origin::OwnProvider)
        return;
    for (const RecipientFate &fate : file.notice().recipients) {
        const bool ownHost = fate.remoteHost.isEmpty() || around.provider.owns(fate.remoteHost);
        if (ownHost && saysBlocked(fate.diagnostic, fate.status))
            evidence.add("account-blocked"_L1, {fate.diagnostic});
    }
}

} // namespace undelivered
