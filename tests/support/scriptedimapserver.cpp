// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedimapserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <algorithm>
#include <condition_variable>

namespace undelivered::test {

namespace {

/// Hands over descriptors instead of sockets, so that they can become QSslSockets.
class Acceptor final : public QTcpServer
{
public:
    qintptr take() { return std::exchange(m_descriptor, -1); }

protected:
    void incomingConnection(qintptr descriptor) override { m_descriptor = descriptor; }

private:
    qintptr m_descriptor = -1;
};

} // namespace

ScriptedImapServer::ScriptedImapServer(Security security)
    : m_security(security)
{
}

ScriptedImapServer::~ScriptedImapServer()
{
    stop();
}

void ScriptedImapServer::on(const QByteArray &command, const QByteArray &answer)
{
    for (Answer &known : m_answers) {
        if (known.command == command) {
            known.replies.append(answer);
            return;
        }
    }
    m_answers.push_back({command, {answer}});
}

void ScriptedImapServer::prepareDefaults()
{
    const auto byDefault = [this](const QByteArray &command, const QByteArray &answer) {
        const bool set =
            std::any_of(m_answers.begin(), m_answers.end(), [&](const Answer &one) { return one.command == command; });
        if (!set)
            on(command, answer);
    };
    byDefault("CAPABILITY", "* CAPABILITY " + m_capabilities + "\r\n{tag} OK done\r\n");
    byDefault("STARTTLS", "{tag} OK begin\r\n");
    byDefault("LOGOUT", "* BYE see you\r\n{tag} OK done\r\n{close}");
    byDefault("EXAMINE",
              "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] fine\r\n* OK [UIDNEXT 4] fine\r\n{tag} OK [READ-ONLY] done\r\n");
    byDefault("SELECT",
              "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] fine\r\n* OK [UIDNEXT 4] fine\r\n{tag} OK [READ-WRITE] done\r\n");
    byDefault("STATUS", "* STATUS Trash (UIDNEXT 1 UIDVALIDITY 9)\r\n{tag} OK done\r\n");
    // Longer ones first.
    std::stable_sort(m_answers.begin(), m_answers.end(),
                     [](const Answer &a, const Answer &b) { return a.command.size() > b.command.size(); });
}

bool ScriptedImapServer::start()
{
    if (!m_authority.make())
        return false;
    prepareDefaults();
    std::mutex mutex;
    std::condition_variable ready;
    bool decided = false;
    m_thread = std::thread([&, this] {
        Acceptor server;
        const bool listening = server.listen(QHostAddress::LocalHost);
        {
            const std::lock_guard lock(mutex);
            m_port = listening ? server.serverPort() : 0;
            decided = true;
            ready.notify_all();
        }
        while (listening && !m_stop) {
            if (!server.waitForNewConnection(20))
                continue;
            ++m_connections;
            QSslSocket socket;
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            QFile key(m_authority.keyFile());
            if (!key.open(QIODevice::ReadOnly))
                return;
            tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
            tls.setLocalCertificateChain(QSslCertificate::fromPath(m_authority.certificateFile()));
            tls.setPeerVerifyMode(QSslSocket::VerifyNone);
            socket.setSslConfiguration(tls);
            socket.setSocketDescriptor(server.take());
            converse(socket);
            socket.abort();
        }
    });
    std::unique_lock lock(mutex);
    ready.wait(lock, [&] { return decided; });
    return m_port != 0;
}

void ScriptedImapServer::stop()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

QByteArrayList ScriptedImapServer::commands() const
{
    const std::lock_guard lock(m_mutex);
    return m_commands;
}

bool ScriptedImapServer::hear(QSslSocket &socket, QByteArray &line)
{
    while (!socket.canReadLine()) {
        if (m_stop)
            return false;
        if (!socket.waitForReadyRead(20) && socket.state() != QAbstractSocket::ConnectedState && !socket.canReadLine())
            return false;
    }
    line = socket.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return true;
}

bool ScriptedImapServer::say(QSslSocket &socket, QByteArray text, const QByteArray &tag)
{
    text.replace("{tag}", tag);
    const qsizetype close = text.indexOf("{close}");
    const qsizetype stall = text.indexOf("{stall}");
    if (close >= 0 || stall >= 0)
        text.truncate(close >= 0 ? close : stall);
    for (qsizetype at = 0; at < text.size(); at += 65536) { // in pieces: the client may hang up before the end
        socket.write(text.mid(at, 65536));
        while (socket.bytesToWrite() > 0 || socket.encryptedBytesToWrite() > 0) {
            if (m_stop || (!socket.waitForBytesWritten(20) && socket.state() != QAbstractSocket::ConnectedState))
                return false;
        }
    }
    while (stall >= 0 && !m_stop && socket.state() == QAbstractSocket::ConnectedState)
        socket.waitForReadyRead(20);
    return close < 0 && stall < 0;
}

QByteArray ScriptedImapServer::answerTo(const QByteArray &command)
{
    const QByteArray upper = command.toUpper();
    for (Answer &one : m_answers) {
        if (upper.startsWith(one.command))
            return one.replies.size() > 1 ? one.replies.takeFirst() : one.replies.first();
    }
    return "{tag} OK done\r\n";
}

void ScriptedImapServer::converse(QSslSocket &socket)
{
    const auto encrypt = [&] {
        socket.startServerEncryption();
        while (!socket.isEncrypted() && !m_stop && socket.state() == QAbstractSocket::ConnectedState)
            socket.waitForEncrypted(20);
        return socket.isEncrypted();
    };
    if (m_security == Security::Tls && !encrypt())
        return;
    if (!say(socket, m_greeting + "\r\n", {}))
        return;
    QByteArray line;
    QByteArray idleTag;
    while (hear(socket, line)) {
        const qsizetype blank = line.indexOf(' ');
        QByteArray tag = line.first(std::max<qsizetype>(blank, 0));
        const QByteArray command = line.sliced(blank + 1);
        if (command == "IDLE")
            idleTag = tag;
        else if (line == "DONE")
            tag = idleTag;
        {
            const std::lock_guard lock(m_mutex);
            m_commands.append(command);
        }
        if (command.startsWith("AUTHENTICATE") && command.trimmed().count(' ') < 2) { // no initial response
            const bool scripted = std::any_of(m_answers.begin(), m_answers.end(),
                                              [](const Answer &one) { return one.command == "AUTHENTICATE"; });
            if (!say(socket, "+ \r\n", tag) || !hear(socket, line))
                return;
            {
                const std::lock_guard lock(m_mutex);
                m_commands.append(line);
            }
            if (!say(socket, scripted ? answerTo("AUTHENTICATE") : "{tag} OK signed in\r\n", tag))
                return;
            continue;
        }
        if (!say(socket, answerTo(command), tag))
            return;
        if (command == "STARTTLS" && !encrypt())
            return;
    }
}

} // namespace undelivered::test
