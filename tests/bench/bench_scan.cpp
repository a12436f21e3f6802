// SPDX-License-Identifier: GPL-3.0-or-later
/// How quickly a mailbox full of notices is understood, end to end (searched, read, parsed, explained, judged, stored), on a
/// real Dovecot over TLS: bench_scan [notices] [letters] [rounds]. Beside it, in the same run and taking turns, a program that
/// merely reads the same bytes, and parsing and explaining alone on messages in memory. Then the same on a line with a
/// round-trip time of 40 ms, with the round trips counted, and a check without news. Medians.
#include "rawimap.h"

#include "flow/foldernews.h"
#include "flow/scan.h"
#include "flow/storerecorder.h"
#include "imap/imapmailbox.h"
#include "parse/noticeparser.h"
#include "support/faultproxy.h"
#include "support/imapmail.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <numeric>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

/// A notice as servers write them, with the whole original: some five kilobytes.
QByteArray fullNotice(int number)
{
    const QByteArray n = QByteArray::number(number);
    QByteArray message = notice(number);
    QByteArray original = "\r\n--b" + n + "\r\nContent-Type: message/rfc822\r\n\r\n";
    for (int hop = 0; hop < 4; ++hop)
        original += "Received: from host" + QByteArray::number(hop) + ".net.example (host.net.example [192.0.2." +
                    QByteArray::number(hop + 1) + "])\r\n\tby mx" + QByteArray::number(hop) +
                    ".net.example with ESMTPS id 4F" + n + ";\r\n\tMon, 6 May 2024 10:0" + QByteArray::number(hop) +
                    ":00 +0200\r\n";
    original +=
        "From: Rosa <rosa@postamt.example>\r\nTo: nobody" + n +
        "@gone.example\r\nSubject: A letter from me\r\nMessage-ID: <o" + n +
        "@postamt.example>\r\nDate: Mon, 6 May 2024 09:59:00 +0200\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" +
        QByteArray("These are words of the original, which nobody reads but which come all the same.\r\n").repeated(40);
    const QByteArray end = "\r\n--b" + n + "--";
    return message.replace(end, QByteArray(original + end));
}

struct Bench {
    DovecotServer server;
    QTemporaryDir dir;
    std::unique_ptr<Explainer> explainer;
    SystemClock clock;
    int stores = 0;

    ImapSettings settings(quint16 port) const
    {
        ImapSettings account;
        account.host = server.host();
        account.port = port;
        account.user = server.user();
        account.secret = server.password();
        account.caFile = server.caFile();
        return account;
    }
};

/// On the clock, and of this program's processors, all threads together: other programs on the machine don't count there.
struct Spent {
    double seconds = 0;
    double processor = 0;
};

struct Scanned {
    double seconds = 0;
    double firstResult = 0;
    qint64 peak = 0;
    QMap<Stage, Spent> stages;
};

/// Where a scan's time goes, told by its own progress.
class StageTimes
{
public:
    StageTimes() { m_timer.start(); }
    void enter(Stage stage)
    {
        leave();
        m_stage = stage;
    }
    [[nodiscard]] double seconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e9; }
    /// Ends the last stage.
    [[nodiscard]] QMap<Stage, Spent> ended()
    {
        leave();
        return m_spent;
    }

private:
    void leave()
    {
        const Spent now{seconds(), static_cast<double>(std::clock()) / CLOCKS_PER_SEC};
        Spent &spent = m_spent[m_stage];
        spent.seconds += now.seconds - m_since.seconds;
        spent.processor += now.processor - m_since.processor;
        m_since = now;
    }

    QElapsedTimer m_timer;
    Stage m_stage = Stage::Idle;
    Spent m_since{0, static_cast<double>(std::clock()) / CLOCKS_PER_SEC};
    QMap<Stage, Spent> m_spent;
};

/// A whole first scan into a fresh store, from the connection on.
Scanned scanOnce(Bench &bench, quint16 port, int notices, StoreThread &store)
{
    Account account;
    account.id = u"bench"_s;
    account.address = bench.server.user();
    if (!store.run([account](Store &open) { return open.saveAccount(account); }).result())
        qFatal("no store");
    Scanned scanned;
    resetPeak();
    StageTimes times;
    StoreRecorder recorder(store, account.id,
                           {[&times](const Progress &now) { times.enter(now.stage); },
                            [](const QList<FolderChoice> &) {},
                            [&](const QList<NoticeRow> &, bool) {
                                if (scanned.firstResult == 0)
                                    scanned.firstResult = times.seconds();
                            },
                            [](const QList<qint64> &) {}, [](const QList<Incident> &) {}});
    const auto mailbox = makeImapMailbox(bench.settings(port), CancelToken());
    NoDns dns;
    const Result<ScanSummary> summary = scanMailbox({*mailbox, *bench.explainer, dns, bench.clock, CancelToken()},
                                                    *rememberedBy(store, account), recorder);
    scanned.seconds = times.seconds();
    scanned.stages = times.ended();
    scanned.peak = peakMemory();
    if (!summary || summary->notices != notices)
        qFatal("the scan did not find all notices");
    return scanned;
}

double understandAll(const Bench &bench, const QByteArrayList &messages)
{
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &message : messages)
        (void)bench.explainer->explain(parseNotice(message));
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void checkWithoutNews(const Bench &bench, quint16 port, const FaultProxy &proxy, StoreThread &store)
{
    const auto folders = store.run([](Store &open) { return open.folderProgress(u"bench"_s); }).result();
    const auto mailbox = makeImapMailbox(bench.settings(port), CancelToken());
    for (const char *how : {"with signing in", "connection up  "}) {
        const int before = proxy.turns();
        QElapsedTimer timer;
        timer.start();
        const Result<bool> news = hasNews(*mailbox, *folders, {});
        if (!news || *news)
            qFatal("there are no news");
        std::printf("check without news, %s  %6.3f s  %d round trips\n", how,
                    static_cast<double>(timer.nsecsElapsed()) / 1e9, proxy.turns() - before);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int notices = arguments.value(1, u"2000"_s).toInt();
    const int letters = arguments.value(2, u"0"_s).toInt();
    const int rounds = std::max(arguments.value(3, u"5"_s).toInt(), 1);
    prepareImap();
    Bench bench;
    Result<Explainer> explainer = Explainer::load();
    DovecotOptions options;
    options.extra = u"disable_plaintext_auth = no"_s; // for the bare socket only
    const QString problem = DovecotServer::isInstalled() ? bench.server.start(options) : u"Dovecot is not installed"_s;
    if (!problem.isEmpty() || !explainer) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    bench.explainer = std::make_unique<Explainer>(std::move(*explainer));
    QByteArrayList messages;
    for (int i = 1; i <= notices; ++i) {
        messages.append(fullNotice(i));
        bench.server.deliver(u"INBOX"_s, messages.last());
    }
    for (int i = 1; i <= letters; ++i)
        bench.server.deliver(u"INBOX"_s, letter(i));
    const QByteArray last = QByteArray::number(notices);
    const QByteArrayList commands{"UID SEARCH RETURN (ALL) ALL",
                                  "UID FETCH 1:" + QByteArray::number(notices + letters) +
                                      " (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (" +
                                      wantedHeaderFields().join(' ') + ")])",
                                  "UID FETCH 1:" + last + " (UID BODY.PEEK[]<0.65537>)"};
    (void)RawImap(bench.server, false).run(commands); // the server's caches
    std::vector<double> plain;
    std::vector<double> tls;
    std::vector<double> parse;
    std::vector<double> ours;
    std::vector<double> first;
    QMap<Stage, std::vector<double>> stages;
    QMap<Stage, std::vector<double>> processor;
    std::vector<double> all;
    qint64 bytes = 0;
    qint64 peak = 0;
    for (int round = 0; round < rounds; ++round) {
        plain.push_back(RawImap(bench.server, false).run(commands).seconds);
        const Reading raw = RawImap(bench.server, true).run(commands);
        bytes = raw.bytes;
        tls.push_back(raw.seconds);
        parse.push_back(understandAll(bench, messages));
        StoreThread store(bench.dir.filePath(u"%1.sqlite"_s.arg(++bench.stores)));
        const Scanned scanned = scanOnce(bench, bench.server.imapsPort(), notices, store);
        ours.push_back(scanned.seconds);
        first.push_back(scanned.firstResult);
        for (auto stage = scanned.stages.cbegin(); stage != scanned.stages.cend(); ++stage) {
            stages[stage.key()].push_back(stage->seconds);
            processor[stage.key()].push_back(stage->processor);
        }
        all.push_back(std::accumulate(scanned.stages.cbegin(), scanned.stages.cend(), 0.0,
                                      [](double sum, const Spent &spent) { return sum + spent.processor; }));
        peak = std::max(peak, scanned.peak);
    }
    const double limit = 1.5 * median(tls) + median(parse);
    std::printf("%d notices among %d messages, %.1f MB of answers, %d rounds, medians\n", notices, notices + letters,
                static_cast<double>(bytes) / 1e6, rounds);
    std::printf("bare socket                        %6.3f s\n", median(plain));
    std::printf("bytes over TLS                     %6.3f s\n", median(tls));
    std::printf("parse + explain, in memory         %6.3f s\n", median(parse));
    std::printf(
        "scan, end to end                   %6.3f s  (1.5 x TLS + parse: %.3f s; %.2fx of that)  peak %lld MB\n",
        median(ours), limit, median(ours) / limit, static_cast<long long>(peak));
    const QList<std::pair<Stage, const char *>> parts{{Stage::Connecting, "signing in"},
                                                      {Stage::Searching, "SEARCH and first results"},
                                                      {Stage::ReadingHeaders, "headers"},
                                                      {Stage::ReadingNotices, "notices"},
                                                      {Stage::Judging, "judging"}};
    for (const auto &[stage, name] : parts)
        std::printf("    %-30s %6.3f s  %6.3f s of the processors\n", name, median(stages[stage]),
                    median(processor[stage]));
    std::printf("    %-30s %6s    %6.3f s of the processors\n", "all threads", "", median(all));
    std::printf("first results stored after         %6.3f s\n", median(first));

    FaultProxy proxy(bench.server.imapsPort(), {.delayMs = 20});
    RawImap distant(bench.server, true, proxy.port());
    std::printf("bytes over TLS, 40 ms              %6.3f s\n", distant.run(commands).seconds);
    StoreThread store(bench.dir.filePath(u"distant.sqlite"_s));
    const int before = proxy.turns();
    const Scanned scanned = scanOnce(bench, proxy.port(), notices, store);
    std::printf("scan, end to end, 40 ms            %6.3f s  %d round trips, signing in and all folders among them\n",
                scanned.seconds, proxy.turns() - before);
    checkWithoutNews(bench, proxy.port(), proxy, store);
    return 0;
}
