// SPDX-License-Identifier: GPL-3.0-or-later
// How long the store takes with a large mailbox's notices, and how much memory: printed, not judged. Run it alone.
//   bench_store [notices]        100,000 where no number is given
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

/// Resident memory of this process in MiB, from /proc (Linux).
double memoryNow()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

template <typename T>
T taken(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "failed: %s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// About what a notice of a forged-sender storm holds: 2.5 KB of header, 1.5 KB of the original's, 1 KB of words.
JudgedNotice noticeOf(quint32 uid)
{
    JudgedNotice judged;
    judged.key = {u"INBOX"_s, 1700000000, uid, {}};
    judged.size = 6000 + uid % 977;
    ParsedNotice &notice = judged.notice;
    notice.kind = NoticeKind::Failure;
    for (int hop = 0; hop < 8; ++hop)
        notice.header += "Received: from relay" + QByteArray::number((uid * 7 + quint32(hop)) % 4001)
            + ".quarry.test (relay.quarry.test [192.0.2." + QByteArray::number((uid + quint32(hop)) % 255)
            + "])\r\n\tby mx.rivermill.example (Postfix) with ESMTPS id " + QByteArray::number(uid * 2654435761U, 16)
            + "\r\n\tfor <mara@rivermill.example>; Sat, 14 Mar 2026 12:00:00 +0000 (UTC)\r\n";
    notice.header += "Subject: Undelivered Mail Returned to Sender\r\n" + QByteArray("X-Filter: ok ok ok ok\r\n").repeated(30);
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
    notice.text = u"This is the mail system at host mx.quarry.test.\nYour message could not be delivered to one or more recipients. "_s.repeated(9);
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
    judged.judgement.evidence = {{u"stranger-handed-it-in"_s, Verdict::Forged, 4.5, {u"192.0.2.7"_s, u"relay.quarry.test"_s}},
                                 {u"not-in-sent"_s, Verdict::Forged, 1.5, {}}};
    return judged;
}

/// Wall-clock and processor time; the second is the one to compare on a busy machine.
class Stopwatch
{
public:
    void start()
    {
        m_timer.start();
        m_cpu = std::clock();
    }
    void stop()
    {
        m_wallMs += double(m_timer.nsecsElapsed()) / 1e6;
        m_cpuMs += double(std::clock() - m_cpu) * 1000 / CLOCKS_PER_SEC;
    }
    void report(const char *what, qint64 count)
    {
        std::printf("%-32s %8lld %8.0f ms %8.0f ms cpu %9.0f/s %8.0f MiB\n", what, static_cast<long long>(count), m_wallMs,
                    m_cpuMs, double(count) / m_wallMs * 1000, memoryNow());
        std::fflush(stdout);
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_cpu = 0;
    double m_wallMs = 0;
    double m_cpuMs = 0;
};

/// Runs `work` once and reports it.
template <typename Work>
auto timed(const char *what, qint64 count, Work work)
{
    Stopwatch watch;
    watch.start();
    auto result = work();
    watch.stop();
    watch.report(what, count);
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const quint32 count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toUInt() : 100000;
    constexpr quint32 batch = 256;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.sqlite"_s);
    const QString here = u"imap://mara@mail.rivermill.example:993"_s;
    std::printf("%-32s %8s %11s %15s %11s %12s\n", "", "count", "time", "", "", "resident");

    std::unique_ptr<Store> store = timed("create", 1, [&] { return taken(Store::open(path)); });
    Account account;
    account.id = here;
    taken(store->saveAccount(account));

    Stopwatch saving;
    for (quint32 from = 1; from <= count; from += batch) {
        QList<JudgedNotice> notices;
        QByteArrayList raw;
        for (quint32 uid = from; uid < std::min(from + batch, count + 1); ++uid) {
            notices.append(noticeOf(uid));
            raw.append(notices.last().notice.header + "\r\n\r\n" + notices.last().notice.text.toUtf8()
                       + notices.last().notice.original.header);
        }
        saving.start();
        taken(store->saveNotices(here, notices, raw));
        saving.stop();
    }
    saving.report("saveNotices, batches of 256", count);

    timed("close", 1, [&] { store.reset(); return 0; });
    std::printf("%-32s %8.0f MiB\n", "file", double(QFileInfo(path).size()) / 1048576);
    store = timed("open again, with its check", 1, [&] { return taken(Store::open(path)); });

    const double before = memoryNow();
    const QList<NoticeRow> rows = timed("noticeRows", count, [&] { return taken(store->noticeRows(here)); });
    std::printf("%-32s %8.0f bytes a row\n", "memory of these", (memoryNow() - before) * 1048576 / double(rows.size()));
    (void)timed("noticeRows, again", count, [&] { return taken(store->noticeRows(here)); });
    (void)timed("noticeKeys", count, [&] { return taken(store->noticeKeys(here, u"INBOX"_s)); });
    (void)timed("notice, anywhere", 1000, [&] {
        for (qsizetype i = 0; i < 1000; ++i)
            (void)taken(store->notice(rows.at(i * 7919 % rows.size()).id));
        return 0;
    });
    const QList<JudgedNotice> all = timed("noticesForJudging", count, [&] { return taken(store->noticesForJudging(here)); });
    (void)timed("saveJudgements, nothing new", count, [&] { return taken(store->saveJudgements(here, all)); });
    QList<JudgedNotice> rejudged = all;
    for (JudgedNotice &judged : rejudged)
        judged.judgement.confidence = 0.5;
    (void)timed("saveJudgements, all changed", count, [&] { return taken(store->saveJudgements(here, rejudged)); });

    QList<JournalItem> items;
    for (qsizetype i = 0; i < std::min<qsizetype>(10000, rows.size()); ++i) {
        JournalItem item;
        item.noticeId = rows.at(i).id;
        item.source = rows.at(i).key;
        item.messageId = rows.at(i).messageId;
        item.state = JournalState::Planned;
        items.append(item);
    }
    (void)timed("beginSweep", items.size(),
                [&] { return taken(store->beginSweep(here, u"Trash"_s, QDateTime::currentDateTimeUtc(), items)); });
    timed("updateJournal, batches of 100", items.size(), [&] {
        for (qsizetype from = 0; from < items.size(); from += 100) {
            for (qsizetype i = from; i < std::min(from + 100, items.size()); ++i)
                items[i].state = JournalState::Sent;
            taken(store->updateJournal(items.mid(from, 100)));
        }
        return 0;
    });
    timed("removeAccount", count, [&] { taken(store->removeAccount(here)); return 0; });
    return 0;
}
