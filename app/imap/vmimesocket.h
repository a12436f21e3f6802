// SPDX-License-Identifier: GPL-3.0-or-later
/// The socket that vmime sees while it signs in: our Link, with a door-keeper. Used by signin only, in its thread.
#pragma once

#include "imap/capabilities.h"
#include "imap/replyreader.h"

#include <vmime/net/socket.hpp>

#include <optional>

namespace undelivered {

/// What the door-keeper saw; outlives vmime's objects.
struct SignInRecord {
    std::optional<StatusLine> tagged; ///< the server's verdict
    std::optional<StatusLine> bye;
    std::optional<Error> broken; ///< why the line ended
};

class VmimeSocket final : public vmime::net::socket
{
public:
    VmimeSocket(Link &link, ReplyReader &reader, const SignInMethod &method, SignInRecord &record);

    /// The line is up already: queues a greeting that names the chosen mechanism.
    void connect(const vmime::string &address, const vmime::port_t port) override;
    void disconnect() override {}
    bool isConnected() const override;
    bool waitForRead(const int msecs) override;
    bool waitForWrite(const int msecs) override;
    /// One line per call, so that vmime's parser reads nothing ahead.
    void receive(vmime::string &buffer) override;
    size_t receiveRaw(vmime::byte_t *buffer, const size_t count) override;
    void send(const vmime::string &buffer) override;
    void send(const char *text) override;
    void sendRaw(const vmime::byte_t *buffer, const size_t count) override;
    size_t sendRawNonBlocking(const vmime::byte_t *buffer, const size_t count) override;
    size_t getBlockSize() const override { return 16384; }
    unsigned int getStatus() const override { return 0; }
    const vmime::string getPeerName() const override { return {}; }
    const vmime::string getPeerAddress() const override { return {}; }
    vmime::shared_ptr<vmime::net::timeoutHandler> getTimeoutHandler() override { return {}; }
    void setTracer(vmime::shared_ptr<vmime::net::tracer>) override {}
    vmime::shared_ptr<vmime::net::tracer> getTracer() override { return {}; }

private:
    void take(QByteArrayView bytes);
    void takeLine(const QByteArray &line);
    void write(const QByteArray &line);
    void queueNext();
    void queue(const QByteArray &line);
    [[noreturn]] void fail(const Error &error);

    Link &m_link;
    ReplyReader &m_reader;
    const SignInMethod &m_method;
    SignInRecord &m_record;
    QByteArray m_outgoing;
    QByteArrayList m_incoming;
    QByteArray m_tag;
};

} // namespace undelivered
