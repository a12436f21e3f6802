// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/madeup.h"

#include <QLocale>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

NoticeRow rowOf(qint64 id, std::optional<Verdict> verdict, Reason reason, const QString &recipient,
                const QString &subject, const QDateTime &when)
{
    NoticeRow row;
    row.id = id;
    row.key = {u"INBOX"_s, 7, static_cast<quint32>(id), {}};
    row.verdict = verdict;
    row.confidence = 0.97;
    row.kind = verdict == Verdict::Fake ? NoticeKind::Fake : NoticeKind::Failure;
    row.reason = reason;
    row.permanent = true;
    row.recipient = recipient;
    row.recipientCount = 1;
    row.originalSubject = subject;
    row.received = when;
    row.size = 5200 + id * 13;
    row.reportingMta = u"mx.example.net"_s;
    return row;
}

void addOwn(QList<NoticeRow> &rows, const QDateTime &now)
{
    const qint64 id = rows.size() + 1;
    rows.append(rowOf(id, Verdict::Yours, Reason::NoSuchMailbox, u"ana.miller@gmial.com"_s, u"Dinner on Friday"_s,
                      now.addSecs(-5400)));
    rows.append(rowOf(id + 1, Verdict::Yours, Reason::MailboxFull, u"bob@example.org"_s,
                      u"Photos from the garden party"_s, now.addDays(-1)));
    rows.append(rowOf(id + 2, Verdict::Yours, Reason::MessageTooLarge, u"office@town-hall.example"_s,
                      u"Scanned forms"_s, now.addDays(-4)));
    NoticeRow delayed = rowOf(id + 3, Verdict::Yours, Reason::TimedOut, u"choir@example.net"_s, u"Rehearsal dates"_s,
                              now.addSecs(-14000));
    delayed.kind = NoticeKind::Delay;
    delayed.permanent = false;
    rows.append(delayed);
    NoticeRow unclear =
        rowOf(id + 4, Verdict::Unclear, Reason::Unknown, u"info@shop.example"_s, u"Re: order"_s, now.addDays(-6));
    unclear.confidence = 0.5;
    rows.append(unclear);
}

} // namespace

QList<NoticeRow> madeUpRows(MadeUp kind, const QDateTime &now)
{
    QList<NoticeRow> rows;
    if (kind == MadeUp::Storm || kind == MadeUp::Hijack) {
        constexpr std::array perDay{3, 18, 61, 54, 38, 21, 11, 6, 2};
        constexpr std::array reasons{Reason::NoSuchMailbox, Reason::ContentSpam,          Reason::PolicyRejected,
                                     Reason::MailboxFull,   Reason::AuthenticationFailed, Reason::NoSuchMailbox};
        const Verdict verdict = kind == MadeUp::Hijack ? Verdict::Hijacked : Verdict::Forged;
        for (size_t day = 0; day < perDay.size(); ++day) {
            for (int i = 0; i < perDay.at(day); ++i) {
                const qint64 id = rows.size() + 1;
                NoticeRow row =
                    rowOf(id, verdict, reasons.at(static_cast<size_t>(i) % reasons.size()),
                          u"%1.%2@mail%3.example"_s.arg(i % 2 ? u"kontakt"_s : u"jan"_s).arg(id).arg(i % 17),
                          i % 3 ? u"Your parcel is waiting"_s : u"Invoice 88%1"_s.arg(id),
                          now.addDays(static_cast<qint64>(day) - 10).addSecs(-i * 400));
                row.incident = u"storm"_s;
                rows.append(row);
            }
        }
    }
    if (kind == MadeUp::Storm || kind == MadeUp::Lures) {
        for (int i = 0; i < 3; ++i)
            rows.append(rowOf(rows.size() + 1, Verdict::Fake, Reason::Unknown, u"you@example.org"_s,
                              u"7 messages are being held for you"_s, now.addDays(-2 - i)));
    }
    if (kind != MadeUp::AllWell && kind != MadeUp::Lures)
        addOwn(rows, now);
    if (kind == MadeUp::AllWell) {
        NoticeRow success =
            rowOf(1, Verdict::Yours, Reason::Unknown, u"ana@example.org"_s, u"Tickets"_s, now.addDays(-2));
        success.kind = NoticeKind::Success;
        rows.append(success);
    }
    return rows;
}

QList<Incident> madeUpIncidents(MadeUp kind, const QDateTime &now)
{
    if (kind != MadeUp::Storm && kind != MadeUp::Hijack)
        return {};
    Incident storm;
    storm.id = u"storm"_s;
    storm.verdict = kind == MadeUp::Hijack ? Verdict::Hijacked : Verdict::Forged;
    storm.start = now.addDays(-10);
    storm.peak = now.addDays(-8);
    storm.last = now.addDays(-2);
    storm.trend = Trend::Falling;
    storm.count = 214;
    return {storm};
}

namespace {

QList<Evidence> evidenceFor(std::optional<Verdict> verdict)
{
    if (verdict == Verdict::Forged)
        return {{u"handed-over-by-stranger"_s, Verdict::Forged, 4, {u"203.0.113.77"_s, u"mx1.example.com"_s}},
                {u"absent-from-full-sent"_s, Verdict::Forged, 1.4, {}},
                {u"clock-unknown"_s, Verdict::Forged, 0.5, {}},
                {u"name-matches"_s, Verdict::Yours, 0.4, {}}};
    if (verdict == Verdict::Yours)
        return {{u"sent-id-and-recipient"_s, Verdict::Yours, 9, {}}, {u"program-known"_s, Verdict::Yours, 1.2, {}}};
    if (verdict == Verdict::Unclear)
        return {{u"absent-from-sent"_s, Verdict::Forged, 0.4, {}}, {u"name-matches"_s, Verdict::Yours, 0.4, {}}};
    return {};
}

QByteArray stamp(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, d MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000\r\n";
}

} // namespace

JudgedNotice madeUpNotice(const NoticeRow &row)
{
    JudgedNotice judged;
    judged.key = row.key;
    judged.size = row.size;
    judged.notice.kind = row.kind;
    judged.notice.from = u"mailer-daemon@mx.example.net"_s;
    judged.notice.subject = u"Undelivered Mail Returned to Sender"_s;
    judged.notice.received = row.received;
    judged.notice.reportingMta = row.reportingMta;
    judged.notice.arrivalDate = row.received.addSecs(-60);
    judged.notice.original.subject = row.originalSubject;
    judged.notice.original.from = u"you@example.org"_s;
    judged.notice.original.to = {row.recipient};
    judged.notice.original.date = row.received.addSecs(-90);
    judged.notice.original.messageId = u"20261121.4711@example.org"_s;
    RecipientFate fate;
    fate.address = row.recipient;
    fate.outcome = row.kind == NoticeKind::Delay ? Outcome::Delayed : Outcome::Failed;
    fate.status = u"5.1.1"_s;
    fate.replyCode = u"550"_s;
    fate.diagnostic =
        u"550 5.1.1 <%1>: Recipient address rejected: User unknown in virtual mailbox table"_s.arg(row.recipient);
    fate.remoteHost = u"mx1.example.com"_s;
    judged.notice.recipients = {fate};
    RecipientExplanation explanation;
    explanation.reason = row.reason;
    explanation.mover = Mover::You;
    explanation.permanent = row.permanent;
    explanation.codes = {{CodeMeaning::Sort::Reply, u"550"_s, u"reply-550"_s, {}},
                         {CodeMeaning::Sort::Enhanced, u"5.1.1"_s, u"enhanced-5.1.1"_s, {}}};
    explanation.steps = {Step::CheckSpelling, Step::CallRecipient, Step::RemoveAddress};
    if (row.recipient.endsWith(u"@gmial.com"_s))
        explanation.suggestion = AddressSuggestion{u"ana.miller@gmail.com"_s, AddressSuggestion::Source::KnownDomain};
    judged.explanation.recipients = {explanation};
    judged.notice.header =
        "Received: from mx.example.net (mx.example.net [198.51.100.7])\r\n\tby in.example.org with ESMTPS; " +
        stamp(row.received) + "Subject: Undelivered Mail Returned to Sender\r\n";
    judged.notice.original.extent = ReturnedOriginal::Extent::Headers;
    judged.notice.original.header =
        "Received: from out.example.org (out.example.org [192.0.2.10])\r\n\tby mx.example.net with ESMTP; " +
        stamp(row.received.addSecs(-60)) +
        "Received: from laptop (cable.example [203.0.113.9])\r\n\tby out.example.org with ESMTPSA; " +
        stamp(row.received.addSecs(-140)) + "Subject: Dinner\r\n";
    judged.judgement.evidence = evidenceFor(row.verdict);
    judged.judgement.verdict = row.verdict;
    judged.judgement.confidence = row.confidence;
    judged.judgement.incident = row.incident;
    return judged;
}

QByteArray madeUpRaw()
{
    return "Return-Path: <>\r\n"
           "From: Mail Delivery System <mailer-daemon@mx.example.net>\r\n"
           "To: you@example.org\r\n"
           "Subject: Undelivered Mail Returned to Sender\r\n"
           "\r\n"
           "This is the mail system at mx.example.net.\r\n\r\n"
           "<kontakt.2@mail1.example>: host mx1.example.com said: 550 5.1.1 User unknown\r\n";
}

QList<SweepRecord> madeUpSweeps(const QDateTime &now)
{
    SweepRecord fresh;
    fresh.id = 4;
    fresh.started = now.addDays(-1);
    fresh.targetFolder = u"Trash"_s;
    fresh.moved = fresh.total = 120;
    fresh.state = SweepState::Finished;
    SweepRecord part = fresh;
    part.id = 3;
    part.started = now.addDays(-3);
    part.moved = 88;
    SweepRecord back = fresh;
    back.id = 2;
    back.started = now.addDays(-5);
    back.moved = 0;
    back.total = 21;
    back.state = SweepState::Undone;
    SweepRecord gone = back;
    gone.id = 1;
    gone.kind = SweepKind::ForGood;
    gone.deleted = 21;
    gone.state = SweepState::Finished;
    return {fresh, part, back, gone};
}

} // namespace undelivered
