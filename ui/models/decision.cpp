// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/decision.h"

#include "judge/evidence.h"
#include "wording/when.h"
#include "wording/reasontext.h"

#include <QCoreApplication>
#include <algorithm>

namespace undelivered {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Decision)
};

bool speaks(const Judgement &judgement, EvidenceFamily family)
{
    return std::ranges::any_of(judgement.evidence, [family](const Evidence &each) {
        const EvidenceKind *kind = evidenceKind(each.id);
        return kind && kind->family == family;
    });
}

QString memoryText(const JudgedNotice &judged, const QDateTime &now)
{
    const qsizetype lead = leadingRecipient(judged);
    const QString recipient = isolated(lead < 0 ? QString() : judged.notice.recipients.at(lead).address);
    const QString subject = isolated(judged.notice.original.subject.simplified());
    const QDateTime &date = judged.notice.original.date;
    if (recipient.isEmpty())
        return Words::tr("Your memory: did you send a message that could be this one?");
    if (!subject.isEmpty())
        //: %1 is an e-mail address, %2 the subject of a message
        return Words::tr("Your memory: did you write to %1 about \u201c%2\u201d?").arg(recipient, subject);
    if (date.isValid())
        //: %1 is an e-mail address, %2 a day ("3 November")
        return Words::tr("Your memory: did you write to %1 on %2?")
            .arg(recipient, dayName(date.toLocalTime().date(), now.toLocalTime().date()));
    //: %1 is an e-mail address
    return Words::tr("Your memory: did you write to %1?").arg(recipient);
}

} // namespace

QStringList whatWouldDecide(const JudgedNotice &judged, const QDateTime &now)
{
    const Judgement &judgement = judged.judgement;
    QStringList open{memoryText(judged, now)};
    if (!speaks(judgement, EvidenceFamily::Sent))
        open.append(Words::tr(
            "Your sent mail: it is not among what this mailbox keeps. Look also on the telephone or the other "
            "computer from which you write."));
    const bool header = judged.notice.original.extent >= ReturnedOriginal::Extent::Headers;
    if (!header)
        open.append(Words::tr("The message itself: the notice returns too little of it to show which way it took."));
    else if (!speaks(judgement, EvidenceFamily::Signature) && !speaks(judgement, EvidenceFamily::Transit))
        open.append(Words::tr(
            "The records of your domain: looking them up, where you allow it in the settings, can show whether the "
            "sending computer was entitled to use your address."));
    return open;
}

} // namespace undelivered
