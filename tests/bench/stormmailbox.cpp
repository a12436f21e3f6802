// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stormmailbox.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace undelivered::bench {

JudgedNotice stormNotice(quint32 uid)
{
    JudgedNotice judged;
    judged.key = {u"INBOX"_s, 1700000000, uid, {}};
    judged.size = 6000 + uid % 977;
    ParsedNotice &notice = judged.notice;
    notice.kind = NoticeKind::Failure;
    for (int hop = 0; hop < 8; ++hop)
        notice.header += "Received: from relay" + QByteArray::number((uid * 7 + quint32(hop)) % 4001) +
                         ".quarry.test (relay.quarry.test [192.0.2." + QByteArray::number((uid + quint32(hop)) % 255) +
                         "])\r\n\tby mx.rivermill.example (Postfix) with ESMTPS id " +
                         QByteArray::number(uid * 2654435761U, 16) +
                         "\r\n\tfor <mara@rivermill.example>; Sat, 14 Mar 2026 12:00:00 +0000 (UTC)\r\n";
    notice.header +=
        "Subject: Undelivered Mail Returned to Sender\r\n" + QByteArray("X-Filter: ok ok ok ok\r\n").repeated(30);
    notice.messageId = u"20260314.%1@mx%2.quarry.test"_s.arg(uid).arg(uid % 400);
    notice.from = u"mailer-daemon@mx%1.quarry.test"_s.arg(uid % 400);
    notice.subject = u"Undelivered Mail Returned to Sender"_s;
    notice.received = QDateTime(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC).addSecs(qint64(uid) * 37 % 500000);
    notice.generator = u"postfix"_s;
    notice.reader = u"rfc3464"_s;
    notice.reportingMta = u"mx%1.quarry.test"_s.arg(uid % 400);
    RecipientFate fate;
    fate.address = u"user%1@quarry%2.test"_s.arg(uid).arg(uid % 400);
    fate.status = u"5.1.1"_s;
    fate.replyCode = u"550"_s;
    fate.diagnostic = u"550 5.1.1 <user%1@quarry.test>: Recipient address rejected: User unknown in table"_s.arg(uid);
    notice.recipients = {fate};
    notice.original.extent = ReturnedOriginal::Extent::Headers;
    notice.original.header = notice.header.first(1500);
    notice.original.messageId = u"%1.forged@elsewhere.test"_s.arg(uid);
    notice.original.from = u"mara@rivermill.example"_s;
    notice.original.subject = u"Best offer %1"_s.arg(uid % 50);
    notice.original.date = notice.received.addSecs(-100);
    notice.text =
        u"This is the mail system at host mx.quarry.test.\nYour message could not be delivered to one or more recipients. "_s
            .repeated(9);
    RecipientExplanation why;
    why.reason = Reason::NoSuchMailbox;
    why.permanent = true;
    why.ruleId = u"status-5.1.1"_s;
    why.steps = {Step::CheckSpelling, Step::CallRecipient};
    why.codes = {{CodeMeaning::Sort::Enhanced, u"5.1.1"_s, u"status-5.1.1"_s, {}}};
    judged.explanation.recipients = {why};
    judged.judgement.verdict = Verdict::Forged;
    judged.judgement.confidence = 0.97;
    judged.judgement.incident = u"storm-2026-03-14"_s;
    judged.judgement.evidence = {
        {u"stranger-handed-it-in"_s, Verdict::Forged, 4.5, {u"192.0.2.7"_s, u"relay.quarry.test"_s}},
        {u"not-in-sent"_s, Verdict::Forged, 1.5, {}}};
    return judged;
}

QByteArray stormRaw(const JudgedNotice &judged)
{
    return judged.notice.header + "\r\n\r\n" + judged.notice.text.toUtf8() + judged.notice.original.header;
}

double memoryOf(QByteArrayView field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field))
            return line.mid(field.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace undelivered::bench
