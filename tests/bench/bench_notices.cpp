// SPDX-License-Identifier: GPL-3.0-or-later
/// How quickly notices are read: bench_notices DIRECTORY [ROUNDS]. Prints messages per second for parse, for parse + explain, and
/// for the mail library's MIME parser alone, all on one core over the same bytes in memory; then what one message takes of memory.
/// The quickest other bounce parser runs beside it in compare_peers.py.
#include "explain/explainer.h"
#include "parse/noticeparser.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vmime/vmime.hpp>

#include <algorithm>

#include <cstdio>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

long peakMemoryKib()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// Resident memory at the moment.
long memoryKib()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLong() * (sysconf(_SC_PAGESIZE) / 1024);
}

/// Each message in a process of its own: by how much its memory grows at most while the message is read and explained.
void measureMemory(const QList<QByteArray> &messages, const Explainer &explainer)
{
    malloc_trim(0);
    std::vector<std::pair<long, qsizetype>> growths;
    for (const QByteArray &message : messages) {
        int ends[2];
        if (pipe(ends) != 0)
            return;
        if (const pid_t child = fork(); child == 0) {
            const long before = memoryKib();
            const ParsedNotice notice = parseNotice(message);
            static_cast<void>(explainer.explain(notice));
            const long growth = std::max(0L, peakMemoryKib() - before);
            _exit(write(ends[1], &growth, sizeof growth) == sizeof growth ? 0 : 1);
        } else if (child > 0) {
            close(ends[1]);
            long growth = 0;
            if (read(ends[0], &growth, sizeof growth) == sizeof growth)
                growths.emplace_back(growth, message.size());
            close(ends[0]);
            waitpid(child, nullptr, 0);
        }
    }
    if (growths.empty())
        return;
    std::sort(growths.begin(), growths.end());
    std::printf("memory of one message: %ld KiB in the middle, %ld KiB at most (a message of %lld KiB)\n",
                growths[growths.size() / 2].first, growths.back().first,
                static_cast<long long>(growths.back().second / 1024));
}

/// The best of `rounds`: what else runs on the machine only adds time.
template <typename Work>
void measure(const char *name, const QList<QByteArray> &messages, int rounds, Work work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    qsizetype sink = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (const QByteArray &message : messages)
            sink += work(message);
        best = std::min(best, timer.nsecsElapsed());
    }
    const double seconds = double(best) / 1e9;
    std::printf("%-28s %9.0f messages/s   %6.1f us each   peak %ld KiB   (%lld)\n", name,
                double(messages.size()) / seconds, seconds * 1e6 / double(messages.size()), peakMemoryKib(),
                static_cast<long long>(sink));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_notices DIRECTORY [ROUNDS]\n");
        return 2;
    }
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 5;
    QList<QByteArray> messages;
    qsizetype bytes = 0;
    const QDir directory(QFile::decodeName(argv[1]));
    const QStringList names = directory.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            messages.append(file.readAll());
            bytes += messages.last().size();
        }
    }
    if (messages.isEmpty()) {
        std::fprintf(stderr, "no files in %s\n", argv[1]);
        return 1;
    }
    const Result<Explainer> explainer = Explainer::load();
    if (!explainer) {
        std::fprintf(stderr, "the knowledge cannot be loaded\n");
        return 1;
    }
    std::printf("%lld messages, %.1f MB, peak before %ld KiB\n", static_cast<long long>(messages.size()),
                double(bytes) / 1e6, peakMemoryKib());
    measure("parse", messages, rounds,
            [](const QByteArray &message) { return parseNotice(message).recipients.size(); });
    measure("parse + explain", messages, rounds, [&explainer](const QByteArray &message) {
        const ParsedNotice notice = parseNotice(message);
        return explainer->explain(notice).recipients.size();
    });
    measureMemory(messages, *explainer);
    if (argc > 3)
        return 0;
    measure("vmime::message::parse alone", messages, rounds, [](const QByteArray &message) {
        vmime::message parsed;
        parsed.parse(vmime::string(message.constData(), static_cast<size_t>(message.size())));
        return qsizetype(parsed.getBody()->getPartCount());
    });
    return 0;
}
