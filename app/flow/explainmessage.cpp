// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/explainmessage.h"

#include "judge/judge.h"
#include "parse/noticeparser.h"

#include <algorithm>

namespace undelivered {

namespace {

JudgedNotice readMessage(const Explainer &explainer, QByteArrayView message)
{
    JudgedNotice judged;
    judged.notice = parseNotice(message);
    judged.size = message.size();
    judged.explanation = explainer.explain(judged.notice);
    return judged;
}

} // namespace

JudgedNotice explainMessage(const Explainer &explainer, QByteArrayView message)
{
    JudgedNotice judged = readMessage(explainer, message);
    judgeAlone(judged);
    return judged;
}

JudgedNotice explainText(const Explainer &explainer, QByteArrayView text)
{
    JudgedNotice judged = explainMessage(explainer, text);
    if (!judged.notice.bodyOnly || judged.notice.kind != NoticeKind::NotANotice || judged.judgement.verdict)
        return judged;
    // Under the header that such text comes with, it is read as a notice's.
    const QByteArray dressed =
        "From: MAILER-DAEMON\r\nSubject: Undelivered Mail Returned to Sender\r\n\r\n" + text.toByteArray();
    JudgedNotice believed = readMessage(explainer, dressed);
    if (believed.notice.kind == NoticeKind::NotANotice)
        return judged;
    if (believed.notice.recipients.isEmpty()) {
        // Only the server's words: they are about somebody, whoever that is.
        RecipientFate fate;
        fate.outcome = believed.notice.kind == NoticeKind::Delay ? Outcome::Delayed : Outcome::Failed;
        fate.diagnostic = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 1000))).simplified();
        believed.notice.recipients.append(fate);
        believed.explanation = explainer.explain(believed.notice);
        if (believed.explanation.recipients.first().reason == Reason::Unknown &&
            believed.explanation.recipients.first().codes.isEmpty())
            return judged;
    }
    believed.notice.bodyOnly = true;
    believed.notice.header.clear();
    believed.notice.from.clear();
    believed.notice.subject.clear();
    believed.size = text.size();
    return believed;
}

} // namespace undelivered
