// SPDX-License-Identifier: GPL-3.0-or-later
/// One encrypted line to a server: bytes in and out over QSslSocket, blocking, without an event loop. Used by the IMAP
/// session in the thread that called open(). Every wait ends within 50 ms of the CancelToken being raised, or when the
/// time-out is over. Certificate and host name are verified, SNI is sent; nothing but STARTTLS ever travels unencrypted.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "imap/imapsettings.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QSslSocket>

#include <memory>

namespace undelivered {

class Link
{
public:
    Link(const ImapSettings &settings, CancelToken cancel);
    ~Link();
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    /// TCP connection to the first address that answers; with ImapSecurity::Tls also the TLS handshake.
    [[nodiscard]] Result<void> connectToServer();
    /// The handshake after STARTTLS was accepted. Refuses when the server has sent anything behind its answer: somebody
    /// in between may have put it there.
    [[nodiscard]] Result<void> encrypt();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isEncrypted() const;
    /// Closes at once, without a good-bye.
    void drop();

    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    /// Appends the next line, without its line end (CRLF or LF), to `line`. A line that would make `line` longer than
    /// `limit` is a ProtocolViolation.
    [[nodiscard]] Result<void> readLine(QByteArray &line, qsizetype limit);
    /// Reads exactly `count` bytes and appends the first `keep` of them to `into`.
    [[nodiscard]] Result<void> read(qint64 count, QByteArray &into, qint64 keep);
    /// True as soon as there is something to read, false when `milliseconds` passed without.
    [[nodiscard]] Result<bool> waitReadable(int milliseconds);
    /// Bytes read since the connection was made.
    [[nodiscard]] qint64 received() const { return m_received; }

private:
    [[nodiscard]] Result<QList<QHostAddress>> lookUp() const;
    [[nodiscard]] Result<void> connectTo(const QHostAddress &address, const QDeadlineTimer &deadline);
    [[nodiscard]] Result<void> configureTls();
    [[nodiscard]] Result<void> handshake();
    void judgeCertificate(const QList<QSslError> &errors);
    [[nodiscard]] Result<void> fill();
    [[nodiscard]] tl::unexpected<Error> fail(ErrorKind kind, QString detail);
    [[nodiscard]] tl::unexpected<Error> lost();

    ImapSettings m_settings;
    CancelToken m_cancel;
    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_received = 0;
    std::unique_ptr<Error> m_certificateError;
};

} // namespace undelivered
