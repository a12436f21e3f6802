// SPDX-License-Identifier: GPL-3.0-or-later
// How long the store takes with a large mailbox's notices, and how much memory: printed, not judged. Run it alone.
//   bench_store [notices]        100,000 where no number is given
#include "bench/stormmailbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace undelivered;
using namespace undelivered::bench;
using namespace Qt::StringLiterals;

namespace {

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
        std::printf("%-32s %8lld %8.0f ms %8.0f ms cpu %9.0f/s %8.0f MiB\n", what, static_cast<long long>(count),
                    m_wallMs, m_cpuMs, double(count) / m_wallMs * 1000, memoryOf("VmRSS"));
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
            notices.append(stormNotice(uid));
            raw.append(stormRaw(notices.last()));
        }
        saving.start();
        taken(store->saveNotices(here, notices, raw));
        saving.stop();
    }
    saving.report("saveNotices, batches of 256", count);

    timed("close", 1, [&] {
        store.reset();
        return 0;
    });
    std::printf("%-32s %8.0f MiB\n", "file", double(QFileInfo(path).size()) / 1048576);
    store = timed("open again, with its check", 1, [&] { return taken(Store::open(path)); });

    const double before = memoryOf("VmRSS");
    const QList<NoticeRow> rows = timed("noticeRows", count, [&] { return taken(store->noticeRows(here)); });
    std::printf("%-32s %8.0f bytes a row\n", "memory of these",
                (memoryOf("VmRSS") - before) * 1048576 / double(rows.size()));
    (void)timed("noticeRows, again", count, [&] { return taken(store->noticeRows(here)); });
    (void)timed("notice, anywhere", 1000, [&] {
        for (qsizetype i = 0; i < 1000; ++i)
            (void)taken(store->notice(rows.at(i * 7919 % rows.size()).id));
        return 0;
    });
    const QList<JudgedNotice> all =
        timed("noticesForJudging", count, [&] { return taken(store->noticesForJudging(here)); });
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
    timed("removeAccount", count, [&] {
        taken(store->removeAccount(here));
        return 0;
    });
    return 0;
}
