// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/noticerow.h"

namespace undelivered {

namespace {

// Longer than any address (RFC 5321, section 4.5.3.1) and than any subject a list can show.
constexpr qsizetype maxAddressChars = 320;
constexpr qsizetype maxSubjectChars = 400;
// Servers say what matters first; 100,000 of these stand in memory.
constexpr qsizetype maxAnswerChars = 100;

QString cut(const QString &text, qsizetype chars)
{
    if (text.size() <= chars)
        return text;
    const bool insidePair = text.at(chars - 1).isHighSurrogate();
    return text.first(insidePair ? chars - 1 : chars);
}

} // namespace

qsizetype leadingRecipient(const ParsedNotice &notice)
{
    for (const Outcome wanted : {Outcome::Failed, Outcome::Delayed}) {
        for (qsizetype i = 0; i < notice.recipients.size(); ++i) {
            if (notice.recipients.at(i).outcome == wanted)
                return i;
        }
    }
    return notice.recipients.isEmpty() ? -1 : 0;
}

QString searchTextOf(const NoticeRow &row)
{
    // The line feed keeps a search from matching across two fields.
    return QString(row.recipient % u'\n' % row.originalSubject % u'\n' % row.reportingMta % u'\n' % row.answer)
        .toLower();
}

QString answerOf(const ParsedNotice &notice)
{
    const qsizetype leading = leadingRecipient(notice);
    return leading < 0 ? QString() : cut(notice.recipients.at(leading).diagnostic, maxAnswerChars);
}

NoticeRow rowFor(qint64 id, const JudgedNotice &judged)
{
    const ParsedNotice &notice = judged.notice;
    NoticeRow row;
    row.id = id;
    row.key = judged.key;
    row.messageId = notice.messageId;
    row.size = judged.size;
    row.received = notice.received;
    row.kind = notice.kind;
    row.verdict = judged.judgement.verdict;
    row.confidence = judged.judgement.confidence;
    row.byPerson = judged.judgement.byPerson;
    row.incident = judged.judgement.incident;
    row.recipientCount = int(notice.recipients.size());
    if (const qsizetype leading = leadingRecipient(notice); leading >= 0) {
        row.recipient = cut(notice.recipients.at(leading).address, maxAddressChars);
        if (leading < judged.explanation.recipients.size()) {
            row.reason = judged.explanation.recipients.at(leading).reason;
            row.permanent = judged.explanation.recipients.at(leading).permanent;
        }
    }
    row.originalSubject = cut(notice.original.subject, maxSubjectChars);
    row.originalDate = notice.original.date;
    row.reportingMta = cut(notice.reportingMta, maxAddressChars);
    row.answer = answerOf(notice);
    row.searchText = searchTextOf(row);
    return row;
}

} // namespace undelivered
