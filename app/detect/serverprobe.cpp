// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/serverprobe.h"

#include <QSslError>

#include <algorithm>
#include <chrono>

namespace undelivered {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestWait = 10s;
/// RFC 9051, section 4.3.1 knows no longest line; a greeting beyond this is none.
constexpr qint64 longestLine = 8 * 1024;

ErrorKind kindOf(const QList<QSslError> &errors)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> kinds) {
        return std::ranges::any_of(
            errors, [&](const QSslError &error) { return std::ranges::find(kinds, error.error()) != kinds.end(); });
    };
    if (has({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
             QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate,
             QSslError::CertificateUntrusted}))
        return ErrorKind::CertificateUntrusted;
    if (has({QSslError::HostNameMismatch}))
        return ErrorKind::CertificateWrongHost;
    if (has({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return ErrorKind::CertificateExpired;
    return ErrorKind::CertificateUntrusted;
}

} // namespace

ServerProbe::ServerProbe(const QString &host, quint16 port, ServerSecurity security, Done done)
    : m_host(host)
    , m_security(security)
    , m_done(std::move(done))
    , m_stage(security == ServerSecurity::Tls ? Stage::Securing : Stage::PlainGreeting)
{
    m_socket.setReadBufferSize(longestLine + 1);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(failure(ErrorKind::TimedOut, {}, m_host)); });
    // Queued: a refused connection may show before we were even stored by whoever made us.
    connect(
        &m_socket, &QSslSocket::errorOccurred, this, [this] { finish(tl::unexpected(errorNow())); },
        Qt::QueuedConnection);
    connect(
        &m_socket, &QSslSocket::encrypted, this,
        [this] {
            if (m_security == ServerSecurity::StartTls)
                finish({});
            else
                m_stage = Stage::Greeting;
        },
        Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::readyRead, this, &ServerProbe::read, Qt::QueuedConnection);
    m_patience.start(longestWait);
    if (security == ServerSecurity::Tls)
        m_socket.connectToHostEncrypted(host, port);
    else
        m_socket.connectToHost(host, port);
}

void ServerProbe::read()
{
    if (!m_done || (m_stage == Stage::Securing))
        return;
    if (!m_socket.canReadLine()) {
        if (m_socket.bytesAvailable() > longestLine)
            finish(failure(ErrorKind::ProtocolViolation, u"a line without end"_s, m_host));
        return;
    }
    const QByteArray line = m_socket.readLine(longestLine).toUpper();
    switch (m_stage) {
    case Stage::Securing: break;
    case Stage::Greeting:
        if (line.startsWith("* OK"))
            finish({});
        else
            finish(failure(line.startsWith("* BYE") ? ErrorKind::ServerBusy : ErrorKind::ProtocolViolation,
                           u"no IMAP greeting"_s, m_host));
        break;
    case Stage::PlainGreeting:
        if (!line.startsWith("* OK")) { // PREAUTH too: a line that is signed in already cannot be secured any more
            finish(failure(ErrorKind::TlsUnavailable, u"no IMAP greeting"_s, m_host));
            break;
        }
        m_stage = Stage::StartTlsAnswer;
        m_socket.write("u1 STARTTLS\r\n");
        break;
    case Stage::StartTlsAnswer:
        if (line.startsWith("* ")) { // anything may be said in between
            QMetaObject::invokeMethod(
                this, [this] { read(); }, Qt::QueuedConnection);
            break;
        }
        if (!line.startsWith("U1 OK")) {
            finish(failure(ErrorKind::TlsUnavailable, u"STARTTLS refused"_s, m_host));
            break;
        }
        if (m_socket.bytesAvailable() > 0) { // somebody slipped words in before the line was secured
            finish(failure(ErrorKind::ProtocolViolation, u"words after the answer to STARTTLS"_s, m_host));
            break;
        }
        m_stage = Stage::Securing;
        m_socket.startClientEncryption();
        break;
    }
}

void ServerProbe::finish(const Result<void> &answer)
{
    if (!m_done)
        return;
    m_patience.stop();
    const Done done = std::exchange(m_done, nullptr);
    if (answer && m_socket.isEncrypted())
        m_socket.write("u2 LOGOUT\r\n");
    m_socket.disconnectFromHost();
    done(answer); // may delete us
}

Error ServerProbe::errorNow() const
{
    if (const QList<QSslError> errors = m_socket.sslHandshakeErrors(); !errors.isEmpty())
        return {kindOf(errors), errors.first().errorString(), m_host};
    switch (m_socket.error()) {
    case QAbstractSocket::HostNotFoundError: return {ErrorKind::HostNotFound, {}, m_host};
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyProtocolError: return {ErrorKind::ConnectionRefused, {}, m_host};
    case QAbstractSocket::RemoteHostClosedError: return {ErrorKind::ConnectionLost, {}, m_host};
    case QAbstractSocket::SocketTimeoutError: return {ErrorKind::TimedOut, {}, m_host};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return {ErrorKind::TlsUnavailable, m_socket.errorString(), m_host};
    default: return {ErrorKind::Offline, m_socket.errorString(), m_host};
    }
}

} // namespace undelivered
