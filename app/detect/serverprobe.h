// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds out whether an IMAP server answers at a host and port under a verified certificate. Says nothing about the person:
/// connects, secures the line, reads the greeting, leaves. Window's thread; nothing blocks. Used by server detection.
#pragma once

#include "account/account.h"
#include "base/result.h"

#include <QSslSocket>
#include <QTimer>
#include <functional>

namespace undelivered {

class ServerProbe final : public QObject
{
public:
    using Done = std::function<void(Result<void>)>;

    /// Starts at once; one answer, never before the constructor returned, none once the object is gone. Errors: HostNotFound,
    /// ConnectionRefused, ConnectionLost, TimedOut (ten seconds), TlsUnavailable, Certificate*, ProtocolViolation, Offline.
    ServerProbe(const QString &host, quint16 port, ServerSecurity security, Done done);

private:
    enum class Stage { Securing, Greeting, PlainGreeting, StartTlsAnswer };

    void read();
    void finish(const Result<void> &answer);
    [[nodiscard]] Error errorNow() const;

    QString m_host;
    ServerSecurity m_security;
    Done m_done;
    Stage m_stage;
    QSslSocket m_socket;
    QTimer m_patience;
};

} // namespace undelivered
