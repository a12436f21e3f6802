// SPDX-License-Identifier: GPL-3.0-or-later
#include "adasworld.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

const QDateTime monday({2026, 3, 2}, {9, 0}, Qt::UTC);

QByteArray stamp(const QDateTime &when)
{
    return QLocale::c().toString(when, u"ddd, d MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

QByteArray Letter::header() const
{
    return "From: Ada Finch <ada@firm.example>\nTo: " + to + "\nSubject: " + subject + "\nDate: " + stamp(when) +
           "\nMessage-ID: <4f0a" + QByteArray::number(1000 + number) + "-77aa@firm.example>\nUser-Agent: " + program +
           "\n";
}

Letter letter(int number)
{
    return {number, "friend" + QByteArray::number(number) + "@shop.example",
            "Chairs, part " + QByteArray::number(number), "Mozilla Thunderbird",
            monday.addDays(-18).addSecs(number * 50000)};
}

const QByteArray throughProvider =
    "Received: from mail.host.example (mail.host.example [192.0.2.10])\n\tby mx.shop.example (Postfix) with ESMTPS id "
    "A1\n"
    "\tfor <x@shop.example>; Mon, 2 Mar 2026 09:00:05 +0000\n"
    "Received: from [192.168.1.5] (dsl7.isp.example [203.0.113.7])\n\t(Authenticated sender: ada@firm.example)\n"
    "\tby mail.host.example (Postfix) with ESMTPSA id B2; Mon, 2 Mar 2026 09:00:01 +0000\n";
const QByteArray fromStranger = "Received: from vps9.spam.example (vps9.spam.example [198.51.100.99])\n\tby "
                                "mx.shop.example (Postfix) with ESMTP id C3\n"
                                "\tfor <x@shop.example>; Mon, 2 Mar 2026 09:00:05 +0000\n";

JudgedNotice noticeAbout(const QByteArray &original, const QString &failed, const QDateTime &when)
{
    static int serial = 0;
    JudgedNotice judged;
    ParsedNotice &notice = judged.notice;
    notice.kind = NoticeKind::Failure;
    notice.messageId = u"notice%1@mx.shop.example"_s.arg(++serial);
    notice.header = "Received: from mx.shop.example (mx.shop.example [198.51.100.5])\n\tby mail.host.example (Postfix) "
                    "with ESMTP id Z;"
                    " Mon, 2 Mar 2026 09:00:09 +0000\nFrom: MAILER-DAEMON@mx.shop.example\nTo: ada@firm.example\n";
    notice.from = u"mailer-daemon@mx.shop.example"_s;
    notice.subject = u"Undelivered Mail Returned to Sender"_s;
    notice.reportingMta = u"mx.shop.example"_s;
    notice.received = when;
    notice.machineReadable = true;
    RecipientFate fate;
    fate.address = failed;
    fate.status = u"5.1.1"_s;
    notice.recipients = {fate};
    notice.original.extent = ReturnedOriginal::Extent::Headers;
    notice.original.header = original;
    const HeaderFields fields(notice.original.header);
    notice.original.messageId = messageIdsIn(fields.raw("Message-ID")).value(0);
    notice.original.from = addressesIn(fields.raw("From")).value(0);
    notice.original.fromName = fields.text("From").section(u'<', 0, 0).trimmed();
    notice.original.subject = fields.text("Subject");
    notice.original.to = addressesIn(fields.raw("To"));
    notice.original.date = sentMessageFrom(fields).date;
    return judged;
}

JudgedNotice ownNotice(int number)
{
    const Letter sent = letter(number);
    return noticeAbout(throughProvider + sent.header(), QString::fromLatin1(sent.to), sent.when.addSecs(60));
}

JudgedNotice forgedNotice(int number, const QByteArray &extra)
{
    const QByteArray header = fromStranger + extra + "From: Ada Finch <ada@firm.example>\nTo: victim" +
                              QByteArray::number(number) + "@shop.example\nSubject: Cheap pills " +
                              QByteArray::number(number) + "\nDate: " + stamp(monday.addSecs(number * 600)) +
                              "\nMessage-ID: <x" + QByteArray::number(number) +
                              "@spam.example>\nX-Mailer: BlastMail 3\n";
    return noticeAbout(header, u"victim%1@shop.example"_s.arg(number), monday.addSecs(number * 600));
}

JudgedNotice thievesNotice(int number, qint64 secondsApart)
{
    QByteArray way = throughProvider;
    way.replace("dsl7.isp.example [203.0.113.7]", "host9.hotel.example [203.0.113.200]");
    const QDateTime when = monday.addDays(-1).addSecs(number * secondsApart);
    const QByteArray to = "victim" + QByteArray::number(number) + "@shop.example";
    return noticeAbout(way + "From: Parcel Team <ada@firm.example>\nTo: " + to + "\nSubject: Parcel " +
                           QByteArray::number(number) + "\nDate: " + stamp(when).replace("+0000", "-0700") +
                           "\nMessage-ID: <q" + QByteArray::number(number) +
                           ".zz@firm.example>\nX-Mailer: BlastMail 3\n",
                       QString::fromLatin1(to), when.addSecs(60));
}

JudgedNotice lure()
{
    JudgedNotice judged;
    ParsedNotice &notice = judged.notice;
    notice.kind = NoticeKind::NotANotice;
    notice.messageId = u"lure@spam.example"_s;
    notice.header = "Received: from vps9.spam.example (vps9.spam.example [198.51.100.99])\n\tby mail.host.example "
                    "(Postfix) with ESMTP id Y;"
                    " Mon, 2 Mar 2026 09:00:09 +0000\nFrom: Mail Delivery System <mailer-daemon@firm.example>\nTo: "
                    "ada@firm.example\n";
    notice.from = u"mailer-daemon@firm.example"_s;
    notice.fromName = u"Mail Delivery System"_s;
    notice.subject = u"Undelivered messages on 2 March"_s;
    notice.received = monday;
    notice.text = u"7 incoming messages are held. Release them within 24 hours."_s;
    notice.links = {{u"Release messages"_s, u"https://portal.spam.example/r?e=ada@firm.example"_s}};
    return judged;
}

MailboxKnowledge knowledge(int letters, int without)
{
    MailboxKnowledge known;
    known.setAddresses({u"ada@firm.example"_s});
    for (int i = 0; i < letters; ++i) {
        if (i != without)
            known.addSent(sentMessageFrom(HeaderFields(letter(i).header())));
    }
    for (int i = 0; i < 10; ++i) {
        const QByteArray received =
            "Received: from mx.shop.example (mx.shop.example [198.51.100.5])\n\tby mail.host.example (Postfix) with"
            " ESMTP id Q; Mon, 2 Mar 2026 08:00:00 +0000\nFrom: friend" +
            QByteArray::number(i) + "@shop.example\nMessage-ID: <r" + QByteArray::number(i) +
            "@shop.example>\nIn-Reply-To: <4f0a" + QByteArray::number(1000 + i) +
            "-77aa@firm.example>\nDate: " + stamp(monday.addDays(-18).addSecs(i * 50000)) + "\n";
        known.addReceived(HeaderFields(received));
    }
    return known;
}

bool isHarm(const Judgement &judgement)
{
    return judgement.verdict == Verdict::Forged || judgement.verdict == Verdict::Fake ||
           judgement.verdict == Verdict::Hijacked;
}

FirmDns::FirmDns()
{
    add(u"firm.example"_s, DnsType::Txt, {u"v=spf1 ip4:192.0.2.10 -all"_s});
    add(u"firm.example"_s, DnsType::Mx, {u"10 mail.host.example"_s});
}

bool holdsEvidence(const JudgedNotice &notice, QLatin1StringView id)
{
    const QList<Evidence> &evidence = notice.judgement.evidence;
    return std::any_of(evidence.begin(), evidence.end(), [id](const Evidence &item) { return item.id == id; });
}

} // namespace undelivered
