// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/signals.h"

#include <QRegularExpression>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// Codes by which providers say that they have stopped an account from sending; no server says them of a recipient.
bool saysSenderBlocked(const QString &diagnostic, const QString &status)
{
    static const QRegularExpression code(
        u"\\b5\\.1\\.8\\b|\\b5\\.7\\.50[1-3]\\b|\\b5\\.7\\.511\\b|\\b5\\.1\\.90\\b|\\b5\\.7\\.705\\b"_s);
    static const QRegularExpression words(
        u"bad outbound sender|submission quota exceeded|suspended due to abuse|sending denied|outgoing mail (?:is |has "
        "been )?(?:blocked|suspended|disabled)|max(?:imum)? defers and failures|sender (?:is |has been )?blocked"
        "|AUP#O-10[1-8]0|CXTHRT|CXMJ|\\[CSR\\]|\\[SB01\\]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return code.match(diagnostic).hasMatch() || code.match(status).hasMatch() || words.match(diagnostic).hasMatch();
}

/// Words that may just as well speak of the recipient's account: only where the provider's own host said them by name.
bool saysAccountBlocked(const QString &diagnostic)
{
    static const QRegularExpression words(u"account (?:is |has been )?(?:blocked|suspended|disabled|compromised)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(diagnostic).hasMatch();
}

} // namespace

void addAccountSignals(const CaseFile &file, Surroundings &around, EvidenceList &evidence)
{
    // A stranger's server may quote the same words about forged mail: only the own provider's count.
    if (file.way.origin != NoticeWay::Origin::OwnProvider)
        return;
    for (const RecipientFate &fate : file.notice().recipients) {
        const bool nobody = fate.remoteHost.isEmpty();
        const bool ownHost = around.provider.owns(fate.remoteHost);
        if (((nobody || ownHost) && saysSenderBlocked(fate.diagnostic, fate.status)) ||
            (ownHost && saysAccountBlocked(fate.diagnostic)))
            evidence.add("account-blocked"_L1, {fate.diagnostic});
    }
}

} // namespace undelivered
