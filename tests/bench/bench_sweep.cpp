// SPDX-License-Identifier: GPL-3.0-or-later
/// How fast a sweep is, with its checks and its journal, beside a program that only sends the bare commands: looking at the
/// messages and moving them. Over TLS both, in one run, taking turns; medians.
#include "flow/sweeper.h"
#include "imap/imapmailbox.h"
#include "support/dovecotserver.h"
#include "support/imapmail.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSslSocket>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

class RawLine
{
public:
    explicit RawLine(const DovecotServer &server)
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.connectToHostEncrypted(u"127.0.0.1"_s, server.imapsPort());
        m_socket.waitForEncrypted();
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const QByteArray secret =
            QByteArray("\0", 1) + server.user().toUtf8() + QByteArray("\0", 1) + server.password().toUtf8();
        say("AUTHENTICATE PLAIN " + secret.toBase64());
    }

    /// Sends a command and reads until its answer.
    void say(const QByteArray &command)
    {
        m_socket.write("r " + command + "\r\n");
        QByteArray tail = "\n";
        while (!(tail.contains("\nr ") && tail.endsWith('\n'))) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(60'000))
                qFatal("the server fell silent");
            tail = tail.right(300) + m_socket.readAll();
        }
        if (!tail.contains("\nr OK"))
            qFatal("refused: %s", tail.constData());
    }

private:
    QSslSocket m_socket;
};

QList<QByteArray> setsOf(const QList<StoredMessage> &messages)
{
    QList<QByteArray> sets;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (i % 200 == 0)
            sets.append(QByteArray());
        sets.last() += (sets.last().isEmpty() ? "" : ",") + QByteArray::number(messages.at(i).uid);
    }
    return sets;
}

QList<StoredMessage> chosenOf(const DovecotServer &server)
{
    QList<StoredMessage> messages = server.messages(u"INBOX"_s);
    messages.removeIf([](const StoredMessage &message) { return !message.messageId.startsWith("notice"_L1); });
    return messages;
}

struct RawTimes {
    double moving = 0;
    double all = 0;
};

RawTimes sweepRaw(const DovecotServer &server)
{
    const QList<QByteArray> sets = setsOf(chosenOf(server));
    RawLine line(server);
    QElapsedTimer all;
    all.start();
    RawTimes times;
    line.say("SELECT INBOX");
    for (const QByteArray &set : sets) {
        line.say("UID FETCH " + set + " (UID FLAGS RFC822.SIZE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])");
        QElapsedTimer moving;
        moving.start();
        line.say("UID MOVE " + set + " Trash");
        times.moving += static_cast<double>(moving.nsecsElapsed()) / 1e9;
    }
    times.all = static_cast<double>(all.nsecsElapsed()) / 1e9;
    return times;
}

double sweepOurs(const DovecotServer &server, StoreThread &store, const Clock &clock, const QString &account)
{
    ImapSettings settings;
    settings.host = server.host();
    settings.port = server.imapsPort();
    settings.user = server.user();
    settings.secret = server.password();
    settings.caFile = server.caFile();
    const auto mailbox = makeImapMailbox(settings, CancelToken());
    const auto state = mailbox->open().and_then([&] { return mailbox->examine(u"INBOX"_s); });
    if (!state)
        qFatal("%s", qPrintable(state.error().detail));
    SweepPlan plan;
    for (const StoredMessage &message : chosenOf(server)) {
        SweepCandidate candidate;
        candidate.key = {u"INBOX"_s, state->uidValidity, message.uid, {}};
        candidate.messageId = message.messageId;
        candidate.size = message.size;
        plan.going.append(candidate);
    }
    QElapsedTimer timer;
    timer.start();
    const auto report =
        sweepMailbox({*mailbox, store, clock, account, CancelToken(), nullptr}, plan, {u"Trash"_s, true});
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!report || report->stoppedBy || report->count(JournalState::Moved) != plan.going.size())
        qFatal("not everything was moved");
    return seconds;
}

void moveBack(const DovecotServer &server)
{
    RawLine line(server);
    line.say("SELECT Trash");
    line.say("UID MOVE 1:* INBOX");
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int chosen = arguments.value(1, u"10000"_s).toInt();
    const int rounds = std::max(arguments.value(2, u"3"_s).toInt(), 1);
    if (!DovecotServer::isInstalled()) {
        std::fprintf(stderr, "Dovecot is not installed\n");
        return 1;
    }
    prepareImap();
    DovecotServer server;
    if (const QString problem = server.start({}); !problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    for (int i = 1; i <= 2 * chosen; ++i)
        server.deliver(u"INBOX"_s, i % 2 == 0 ? notice(i) : letter(i));
    const QTemporaryDir dir;
    const SystemClock clock;
    StoreThread store(dir.filePath(u"store.sqlite"_s));
    Account account;
    account.id = imapAccountId(server.user(), server.host(), server.imapsPort());
    if (const auto saved = store.run([account](Store &open) { return open.saveAccount(account); }).result(); !saved)
        qFatal("no store");
    (void)sweepRaw(server); // the server's caches
    moveBack(server);
    std::vector<double> moving;
    std::vector<double> raw;
    std::vector<double> ours;
    for (int round = 0; round < rounds; ++round) {
        const RawTimes times = sweepRaw(server);
        moving.push_back(times.moving);
        raw.push_back(times.all);
        moveBack(server);
        ours.push_back(sweepOurs(server, store, clock, account.id));
        moveBack(server);
    }
    std::printf("%d messages swept out of %d, %d rounds, medians\n", chosen, 2 * chosen, rounds);
    std::printf("bare commands, moving alone       %.3f s\n", median(moving));
    std::printf("bare commands, looking and moving %.3f s\n", median(raw));
    std::printf("sweep with checks and journal     %.3f s  (%.2fx)\n", median(ours), median(ours) / median(raw));
    return 0;
}
