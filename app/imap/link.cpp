// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/link.h"

#include "imap/certificates.h"

#include <QFile>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QSslConfiguration>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr int slice = 50; // milliseconds between two looks at the CancelToken
constexpr qint64 chunk = 256 * 1024;

/// Whether this machine has any address but its own.
bool haveNetwork()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &one : interfaces) {
        const auto flags = one.flags();
        if (flags.testFlag(QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack) &&
            !one.addressEntries().isEmpty())
            return true;
    }
    return false;
}

/// Shared with the thread that asks the resolver, which can outlive the question.
struct LookUp {
    std::mutex mutex;
    std::condition_variable done;
    bool finished = false;
    QHostInfo info;
};

} // namespace

Link::Link(const ImapSettings &settings, CancelToken cancel)
    : m_settings(settings)
    , m_cancel(std::move(cancel))
{
    m_settings.secret.clear(); // not needed here
}

Link::~Link()
{
    drop();
}

bool Link::isOpen() const
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
}

bool Link::isEncrypted() const
{
    return m_socket && m_socket->isEncrypted();
}

void Link::drop()
{
    if (m_socket) {
        m_socket->abort();
        m_socket.reset();
    }
    m_buffer.clear();
    m_at = 0;
}

tl::unexpected<Error> Link::fail(ErrorKind kind, QString detail)
{
    drop();
    return failure(kind, std::move(detail), m_settings.host);
}

tl::unexpected<Error> Link::lost()
{
    return fail(ErrorKind::ConnectionLost, m_socket ? m_socket->errorString() : QString());
}

Result<QList<QHostAddress>> Link::lookUp() const
{
    QHostAddress literal;
    if (literal.setAddress(m_settings.host))
        return QList<QHostAddress>{literal};
    // The resolver cannot be interrupted: it runs beside us, so that Cancel need not wait for it.
    auto state = std::make_shared<LookUp>();
    std::thread([state, host = m_settings.host] {
        QHostInfo info = QHostInfo::fromName(host);
        const std::lock_guard lock(state->mutex);
        state->info = std::move(info);
        state->finished = true;
        state->done.notify_all();
    }).detach();
    QDeadlineTimer deadline(m_settings.connectTimeoutMs);
    std::unique_lock lock(state->mutex);
    while (!state->finished) {
        if (m_cancel.cancelled())
            return failure(ErrorKind::Cancelled, {}, m_settings.host);
        if (deadline.hasExpired())
            return failure(haveNetwork() ? ErrorKind::TimedOut : ErrorKind::Offline, u"DNS"_s, m_settings.host);
        state->done.wait_for(lock, std::chrono::milliseconds(slice));
    }
    if (state->info.addresses().isEmpty())
        return failure(haveNetwork() ? ErrorKind::HostNotFound : ErrorKind::Offline, state->info.errorString(),
                       m_settings.host);
    return state->info.addresses();
}

Result<void> Link::connectToServer()
{
    drop();
    m_received = 0;
    if (m_settings.host.isEmpty() || m_settings.port == 0)
        return failure(ErrorKind::InvalidInput, u"host or port missing"_s, m_settings.host);
    const auto addresses = lookUp();
    if (!addresses)
        return tl::unexpected(addresses.error());
    const QDeadlineTimer deadline(m_settings.connectTimeoutMs);
    Result<void> connected;
    for (qsizetype i = 0; i < addresses->size(); ++i) {
        // One silent address must not use up the time of those behind it.
        const qint64 share = deadline.remainingTime() / (addresses->size() - i);
        connected = connectTo(addresses->at(i), QDeadlineTimer(std::max<qint64>(share, 1)));
        if (connected || connected.error().kind == ErrorKind::Cancelled)
            break;
    }
    if (!connected)
        return connected;
    return m_settings.security == ImapSecurity::Tls ? handshake() : Result<void>();
}

Result<void> Link::connectTo(const QHostAddress &address, const QDeadlineTimer &deadline)
{
    m_socket = std::make_unique<QSslSocket>();
    if (auto ready = configureTls(); !ready)
        return ready;
    m_socket->connectToHost(address, m_settings.port);
    while (m_socket->state() != QAbstractSocket::ConnectedState) {
        if (m_cancel.cancelled())
            return fail(ErrorKind::Cancelled, {});
        if (m_socket->waitForConnected(slice))
            break;
        const auto error = m_socket->error();
        if (error == QAbstractSocket::ConnectionRefusedError)
            return fail(ErrorKind::ConnectionRefused, m_socket->errorString());
        if (error != QAbstractSocket::SocketTimeoutError && error != QAbstractSocket::UnknownSocketError)
            return fail(haveNetwork() ? ErrorKind::ConnectionRefused : ErrorKind::Offline, m_socket->errorString());
        if (m_socket->state() == QAbstractSocket::UnconnectedState || deadline.hasExpired())
            return fail(ErrorKind::TimedOut, m_socket->errorString());
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    return {};
}

Result<void> Link::configureTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!m_settings.caFile.isEmpty()) {
        QFile file(m_settings.caFile);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::FileNotFound, file.errorString(), m_settings.caFile);
        const QList<QSslCertificate> extra = QSslCertificate::fromDevice(&file, QSsl::Pem);
        if (extra.isEmpty())
            return failure(ErrorKind::FileDamaged, u"no PEM certificate in it"_s, m_settings.caFile);
        static const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates(); // a tenth of a second
        tls.setCaCertificates(system + extra);
    }
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_socket->setSslConfiguration(tls);
    // What is verified, and what SNI says. The read buffer stays unlimited: QSslSocket needs an event loop to go on after a
    // limit was reached, and without one it takes no more than the kernel holds each time we wait.
    m_socket->setPeerVerifyName(m_settings.host);
    return {};
}

void Link::judgeCertificate(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_socket->peerCertificate();
    if (!m_settings.pinnedFingerprint.isEmpty()) {
        if (isFingerprintOf(m_settings.pinnedFingerprint, certificate)) {
            m_socket->ignoreSslErrors();
            return;
        }
    } else if (!errors.isEmpty()) {
        m_certificateError = std::make_unique<Error>(
            Error{certificateErrorKind(errors), describe(certificate, errors), m_settings.host});
    }
}

Result<void> Link::handshake()
{
    m_certificateError.reset();
    QObject::connect(m_socket.get(), &QSslSocket::sslErrors, m_socket.get(),
                     [this](const QList<QSslError> &errors) { judgeCertificate(errors); });
    const QDeadlineTimer deadline(m_settings.connectTimeoutMs);
    m_socket->startClientEncryption();
    while (!m_socket->isEncrypted()) {
        if (m_cancel.cancelled())
            return fail(ErrorKind::Cancelled, {});
        if (m_socket->waitForEncrypted(slice))
            break;
        if (m_certificateError) {
            const Error error = *m_certificateError;
            drop();
            return tl::unexpected(error);
        }
        const auto error = m_socket->error();
        // With a pinned certificate, errors are only kept by Qt when they were not ignored: the pin did not match.
        if (error == QAbstractSocket::SslHandshakeFailedError && !m_socket->peerCertificate().isNull() &&
            !m_settings.pinnedFingerprint.isEmpty())
            return fail(ErrorKind::CertificateChanged,
                        describe(m_socket->peerCertificate(), m_socket->sslHandshakeErrors()));
        if (error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError ||
            error == QAbstractSocket::SslInvalidUserDataError)
            return fail(ErrorKind::TlsUnavailable, m_socket->errorString());
        // Closed in the middle of it, without a word of TLS (an alert is an SslHandshakeFailedError): the line, or a server that
        // is just going down. What cannot agree on a version and does not even say so looks the same.
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return lost();
        if (deadline.hasExpired())
            return fail(ErrorKind::TimedOut, u"TLS handshake"_s);
    }
    if (!m_settings.pinnedFingerprint.isEmpty() &&
        !isFingerprintOf(m_settings.pinnedFingerprint, m_socket->peerCertificate()))
        return fail(ErrorKind::CertificateChanged, describe(m_socket->peerCertificate(), {}));
    return {};
}

Result<void> Link::encrypt()
{
    if (m_at < m_buffer.size() || m_socket->bytesAvailable() > 0)
        return fail(ErrorKind::ProtocolViolation, u"data between STARTTLS and the TLS handshake"_s);
    return handshake();
}

Result<void> Link::write(const QByteArray &bytes)
{
    if (!isOpen())
        return fail(ErrorKind::ConnectionLost, u"not connected"_s);
    if (m_cancel.cancelled())
        return fail(ErrorKind::Cancelled, {});
    if (m_socket->write(bytes.data(), bytes.size()) != bytes.size())
        return lost();
    m_socket->flush(); // the rest goes out while the answer is awaited
    return {};
}

Result<bool> Link::waitReadable(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    for (;;) {
        if (m_cancel.cancelled())
            return fail(ErrorKind::Cancelled, {});
        if (m_at < m_buffer.size())
            return true;
        if (!m_socket)
            return fail(ErrorKind::ConnectionLost, u"not connected"_s);
        if (m_socket->bytesAvailable() > 0)
            return true;
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return lost();
        const int wait = static_cast<int>(std::min<qint64>(slice, deadline.remainingTime()));
        if (!m_socket->waitForReadyRead(wait) && m_socket->bytesAvailable() == 0 &&
            m_socket->error() != QAbstractSocket::SocketTimeoutError)
            return lost();
        if (deadline.hasExpired() && m_socket->bytesAvailable() == 0)
            return false;
    }
}

Result<void> Link::fill()
{
    const auto readable = waitReadable(m_settings.readTimeoutMs);
    if (!readable)
        return tl::unexpected(readable.error());
    if (!*readable)
        return fail(ErrorKind::TimedOut, {});
    m_buffer.resize(chunk);
    const qint64 got = m_socket->read(m_buffer.data(), chunk);
    m_at = 0;
    m_buffer.resize(std::max<qint64>(got, 0));
    if (got < 0)
        return lost();
    m_received += got;
    return {};
}

Result<void> Link::readLine(QByteArray &line, qsizetype limit)
{
    for (;;) {
        if (m_at == m_buffer.size()) {
            if (auto filled = fill(); !filled)
                return filled;
            continue;
        }
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_at);
        const qsizetype end = rest.indexOf('\n');
        const qsizetype take = end < 0 ? rest.size() : end;
        if (line.size() + take > limit)
            return fail(ErrorKind::ProtocolViolation, u"line too long"_s);
        line.append(rest.first(take));
        m_at += take;
        if (end >= 0) {
            ++m_at;
            if (line.endsWith('\r'))
                line.chop(1);
            return {};
        }
    }
}

Result<void> Link::read(qint64 count, QByteArray &into, qint64 keep)
{
    if (into.isEmpty())
        into.reserve(std::min(std::min(count, keep), chunk));
    while (count > 0) {
        if (m_at == m_buffer.size()) {
            if (auto filled = fill(); !filled)
                return filled;
            continue;
        }
        const qint64 take = std::min<qint64>(count, m_buffer.size() - m_at);
        if (keep > 0) {
            const qint64 kept = std::min(take, keep);
            into.append(m_buffer.constData() + m_at, kept);
            keep -= kept;
        }
        m_at += take;
        count -= take;
    }
    return {};
}

} // namespace undelivered
