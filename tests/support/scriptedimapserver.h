// SPDX-License-Identifier: GPL-3.0-or-later
/// An IMAP server that says what the test tells it to, however wrong: for replies that no sound server gives. Runs in a
/// thread of its own on a free port of the loopback address, TLS with a TestAuthority's certificate.
///
///     ScriptedImapServer server;
///     server.on("UID FETCH", "* 1 FETCH ()\r\n{tag} OK done\r\n");
///     QVERIFY(server.start());
///     ImapSettings: host "localhost", port server.port(), caFile server.caFile(), any user and password
///     QVERIFY(!server.commands().contains("EXPUNGE"));
///
/// In answers "{tag}" stands for the command's tag (for DONE, that of the IDLE before it), "{close}" hangs up there, "{stall}" says nothing more ever.
#pragma once

#include "support/testauthority.h"

#include <QByteArrayList>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

class QSslSocket;

namespace undelivered::test {

class ScriptedImapServer
{
public:
    enum class Security { Tls, StartTls };

    explicit ScriptedImapServer(Security security = Security::Tls);
    ~ScriptedImapServer();
    ScriptedImapServer(const ScriptedImapServer &) = delete;
    ScriptedImapServer &operator=(const ScriptedImapServer &) = delete;

    /// First line of every connection.
    void setGreeting(const QByteArray &line) { m_greeting = line; }
    /// Words after CAPABILITY, before and after signing in.
    void setCapabilities(const QByteArray &words) { m_capabilities = words; }
    /// The answer to commands that begin with `command` (upper case, without tag). Of several for the same command each is
    /// used once, the last from then on; a longer command goes before a shorter one. Without one: OK.
    void on(const QByteArray &command, const QByteArray &answer);

    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString caFile() const { return m_authority.caFile(); }
    /// Everything that was sent to the server, line by line without tags; SASL answers too.
    [[nodiscard]] QByteArrayList commands() const;
    [[nodiscard]] int connections() const { return m_connections; }

private:
    struct Answer {
        QByteArray command;
        QByteArrayList replies;
    };
    void converse(QSslSocket &socket);
    [[nodiscard]] bool say(QSslSocket &socket, QByteArray text, const QByteArray &tag);
    [[nodiscard]] bool hear(QSslSocket &socket, QByteArray &line);
    [[nodiscard]] QByteArray answerTo(const QByteArray &command);
    void prepareDefaults();

    Security m_security;
    TestAuthority m_authority;
    QByteArray m_greeting = "* OK ready";
    QByteArray m_capabilities = "IMAP4rev1 AUTH=PLAIN SASL-IR UIDPLUS MOVE";
    std::vector<Answer> m_answers;
    mutable std::mutex m_mutex;
    QByteArrayList m_commands;
    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_connections = 0;
    quint16 m_port = 0;
};

} // namespace undelivered::test
