// SPDX-License-Identifier: GPL-3.0-or-later
/// The limit that the benchmarks of IMAP stand beside: a program that sends the same commands and merely reads the bytes of
/// the answers, over a bare TCP socket or over TLS, and what they share.
#pragma once

#include "support/dovecotserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslSocket>

#include <algorithm>
#include <vector>

namespace undelivered::test {

struct Reading {
    double seconds = 0;
    qint64 bytes = 0;
};

class RawImap
{
public:
    /// Signed in already, INBOX open. `port` 0: the server's own.
    RawImap(const DovecotServer &server, bool tls, quint16 port = 0)
    {
        using namespace Qt::StringLiterals;
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (tls) {
            m_socket.connectToHostEncrypted(u"127.0.0.1"_s, port != 0 ? port : server.imapsPort());
            m_socket.waitForEncrypted();
        } else {
            m_socket.connectToHost(u"127.0.0.1"_s, port != 0 ? port : server.imapPort());
            m_socket.waitForConnected();
        }
        const QByteArray nul(1, '\0');
        const QByteArray secret = nul + server.user().toUtf8() + nul + server.password().toUtf8();
        m_socket.write("a AUTHENTICATE PLAIN " + secret.toBase64() + "\r\n");
        (void)readAnswer("a");
        m_socket.write("b EXAMINE INBOX\r\n");
        (void)readAnswer("b");
    }

    /// Sends all commands at once and reads all answers.
    [[nodiscard]] Reading run(const QByteArrayList &commands)
    {
        QElapsedTimer timer;
        timer.start();
        QByteArray all;
        for (const QByteArray &command : commands)
            all += "c " + command + "\r\n";
        m_socket.write(all + "d NOOP\r\n");
        const qint64 bytes = readAnswer("d");
        return {static_cast<double>(timer.nsecsElapsed()) / 1e9, bytes};
    }

private:
    /// Reads until a line begins with `tag`; counts.
    [[nodiscard]] qint64 readAnswer(const QByteArray &tag)
    {
        qint64 bytes = 0;
        QByteArray tail = "\n";
        const QByteArray mark = "\n" + tag + " ";
        for (;;) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(60'000))
                qFatal("the server fell silent");
            const QByteArray piece = m_socket.readAll();
            bytes += piece.size();
            tail = tail.right(mark.size()) + piece;
            if (tail.contains(mark) && tail.endsWith('\n'))
                return bytes;
            tail = tail.right(200);
        }
    }

    QSslSocket m_socket;
};

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    if (values.empty())
        return 0;
    return values[values.size() / 2];
}

inline void resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5\n");
}

/// Peak resident memory since resetPeak(), in MB.
inline qint64 peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return 0;
}

} // namespace undelivered::test
