// SPDX-License-Identifier: GPL-3.0-or-later
/// How fast the header fields of a whole folder come in, beside programs that send the same commands and merely read the
/// bytes of the answers: one over a bare TCP socket (the limit), one over TLS. All in one run, taking turns; medians.
#include "imap/imapmailbox.h"
#include "rawimap.h"
#include "support/imapmail.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

Reading readFacts(const DovecotServer &server, qsizetype expected)
{
    ImapSettings settings;
    settings.host = server.host();
    settings.port = server.imapsPort();
    settings.user = server.user();
    settings.secret = server.password();
    settings.caFile = server.caFile();
    const auto mailbox = makeImapMailbox(settings, CancelToken());
    if (const auto opened = mailbox->open(); !opened)
        qFatal("%s", qPrintable(opened.error().detail));
    const auto keys = mailbox->list(u"INBOX"_s, 1);
    if (!keys || keys->size() != expected)
        qFatal("not all messages are listed");
    Reading reading;
    QElapsedTimer timer;
    timer.start();
    qsizetype count = 0;
    const auto done = mailbox->fetchFacts(*keys, [&](MessageFacts &&facts) {
        ++count;
        reading.bytes += facts.header.size();
    });
    reading.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!done || count != expected)
        qFatal("not all headers came");
    return reading;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int messages = arguments.value(1, u"10000"_s).toInt();
    const int rounds = std::max(arguments.value(2, u"5"_s).toInt(), 1);
    if (!DovecotServer::isInstalled()) {
        std::fprintf(stderr, "Dovecot is not installed\n");
        return 1;
    }
    prepareImap();
    DovecotServer server;
    DovecotOptions options;
    options.extra = u"disable_plaintext_auth = no"_s; // for the bare socket only
    if (const QString problem = server.start(options); !problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    for (int i = 1; i <= messages; ++i)
        server.deliver(u"INBOX"_s, i % 100 == 0 ? notice(i) : letter(i));
    QByteArrayList commands;
    const QByteArray items =
        " (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (" + wantedHeaderFields().join(' ') + ")])";
    for (int first = 1; first <= messages; first += 500)
        commands.append("UID FETCH " + QByteArray::number(first) + ':' +
                        QByteArray::number(std::min(first + 499, messages)) + items);

    (void)RawImap(server, false).run(commands); // the server's caches
    std::vector<double> plain;
    std::vector<double> tls;
    std::vector<double> ours;
    qint64 bytes = 0;
    qint64 ourPeak = 0;
    for (int round = 0; round < rounds; ++round) {
        const Reading one = RawImap(server, false).run(commands);
        bytes = one.bytes;
        plain.push_back(one.seconds);
        tls.push_back(RawImap(server, true).run(commands).seconds);
        resetPeak();
        ours.push_back(readFacts(server, messages).seconds);
        ourPeak = std::max(ourPeak, peakMemory());
    }
    std::printf("%d messages, %lld bytes of answers, %d rounds, medians\n", messages, static_cast<long long>(bytes),
                rounds);
    std::printf("bare socket          %.3f s\n", median(plain));
    std::printf("bytes over TLS       %.3f s  (%.2fx)\n", median(tls), median(tls) / median(plain));
    std::printf("header pass over TLS %.3f s  (%.2fx the bare socket, %.2fx TLS)\n", median(ours),
                median(ours) / median(plain), median(ours) / median(tls));
    std::printf("peak memory          %lld MB\n", static_cast<long long>(ourPeak));
    return 0;
}
