// SPDX-License-Identifier: GPL-3.0-or-later
// How long does judging take, and does it grow linearly? 2,500 notices against a Sent folder of 100,000; then both doubled.
// Prints seconds of processor time and the peak of resident memory; run by hand or with ctest -L bench.
#include "judge/judge.h"

#include <QFile>
#include <QTest>

#include <ctime>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start({2026, 1, 5}, {8, 0}, Qt::UTC);

QByteArray stamp(const QDateTime &when)
{
    return QLocale::c().toString(when, u"ddd, d MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

QByteArray sentHeader(int i)
{
    return "From: Ada Finch <ada@firm.example>\nTo: p" + QByteArray::number(i % 5000) +
           "@shop.example\nSubject: Order " + QByteArray::number(i) + "\nDate: " + stamp(start.addSecs(i * 60)) +
           "\nMessage-ID: <4f" + QByteArray::number(100000 + i) + "@firm.example>\nUser-Agent: Mozilla Thunderbird\n";
}

JudgedNotice notice(int i)
{
    const bool own = i % 10 == 0;
    JudgedNotice judged;
    ParsedNotice &read = judged.notice;
    read.kind = NoticeKind::Failure;
    read.messageId = u"n%1@mx.shop.example"_s.arg(i);
    read.header = "Received: from mx.shop.example (mx.shop.example [198.51.100.5])\n\tby mail.host.example (Postfix) "
                  "with ESMTP id Z;"
                  " Mon, 5 Jan 2026 09:00:09 +0000\nFrom: MAILER-DAEMON@mx.shop.example\nTo: ada@firm.example\n";
    read.received = start.addSecs(i * 30);
    read.reportingMta = u"mx.shop.example"_s;
    read.machineReadable = true;
    const QByteArray way =
        own ? "Received: from mail.host.example (mail.host.example [192.0.2.10]) by mx.shop.example with ESMTP; x\n"
            : "Received: from bot (bot.spam.example [198.51.100.9]) by mx.shop.example with ESMTP; x\n";
    read.original.extent = ReturnedOriginal::Extent::Headers;
    read.original.header =
        way + sentHeader(own ? i : 10000000 + i) +
        "DKIM-Signature: v=1; a=rsa-sha256; d=firm.example; s=s1; h=from:to:subject; bh=AAAA; b=AAAA\n";
    const HeaderFields fields(read.original.header);
    const SentMessage told = sentMessageFrom(fields);
    read.original.messageId = told.messageId;
    read.original.from = told.from;
    read.original.subject = told.subject;
    read.original.to = told.recipients;
    read.original.date = told.date;
    RecipientFate fate;
    fate.address = told.recipients.value(0);
    read.recipients = {fate};
    return judged;
}

qint64 peakKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Of this process's own work: other programs on the machine don't count.
double secondsSince(std::clock_t begun)
{
    return static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
}

struct Times {
    double learn;
    double judge;
};

Times run(int letters, int count)
{
    const std::clock_t begun = std::clock();
    MailboxKnowledge knowledge;
    knowledge.setAddresses({u"ada@firm.example"_s});
    for (int i = 0; i < letters; ++i) {
        const QByteArray header = sentHeader(i);
        knowledge.addSent(sentMessageFrom(HeaderFields(header)));
    }
    const double learn = secondsSince(begun);
    QList<JudgedNotice> notices;
    for (int i = 0; i < count; ++i)
        notices.append(notice(i));
    const std::clock_t opened = std::clock();
    NoDns dns;
    judgeEach(notices, knowledge, dns);
    const QList<Incident> incidents = judgeIncidents(notices, knowledge);
    const double judge = secondsSince(opened);
    qInfo("Sent %d, notices %d: learn %.2f s, judge %.2f s, peak %lld MiB, %lld incidents", letters, count, learn,
          judge, static_cast<long long>(peakKiB() / 1024), static_cast<long long>(incidents.size()));
    return {learn, judge};
}

} // namespace

class BenchJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsLinearly()
    {
        const Times once = run(100000, 2500);
        const Times twice = run(200000, 5000);
        constexpr double slack = 3; // twice the input, and room for a busy machine
        QVERIFY2(twice.learn < once.learn * slack + 0.2, "learning from Sent");
        QVERIFY2(twice.judge < once.judge * slack + 0.2, "judging");
    }
};

QTEST_APPLESS_MAIN(BenchJudge)
#include "bench_judge.moc"
