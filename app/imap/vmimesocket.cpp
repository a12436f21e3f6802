// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/vmimesocket.h"

#include <vmime/vmime.hpp>

#include <cstring>

namespace undelivered {

namespace {

constexpr ReplyLimits signInLimits{64 * 1024, 64 * 1024, 64 * 1024, 1024 * 1024};

} // namespace

VmimeSocket::VmimeSocket(Link &link, ReplyReader &reader, const SignInMethod &method, SignInRecord &record)
    : m_link(link)
    , m_reader(reader)
    , m_method(method)
    , m_record(record)
{
}

void VmimeSocket::connect(const vmime::string &, const vmime::port_t)
{
    QByteArray greeting = "* OK [CAPABILITY IMAP4rev1 SASL-IR";
    // PLAIN beside it, because vmime gives up where its SASL library knows none of the mechanisms offered, which is so for
    // the token mechanisms; the authenticator takes only the chosen one.
    if (!m_method.mechanism.isEmpty())
        greeting += " AUTH=" + m_method.mechanism + (m_method.mechanism == "PLAIN" ? "" : " AUTH=PLAIN");
    queue(greeting + "] ready");
}

bool VmimeSocket::isConnected() const
{
    return m_link.isOpen();
}

void VmimeSocket::fail(const Error &error)
{
    m_record.broken = error;
    throw vmime::exceptions::socket_exception("line broken");
}

void VmimeSocket::queue(const QByteArray &line)
{
    m_incoming.append(line + "\r\n");
}

bool VmimeSocket::waitForRead(const int)
{
    return true; // receive() waits
}

bool VmimeSocket::waitForWrite(const int)
{
    return true;
}

void VmimeSocket::queueNext()
{
    const auto reply = m_reader.next(signInLimits);
    if (!reply)
        fail(reply.error());
    const QByteArray &text = reply->text;
    if (text.startsWith('+')) {
        queue("+ " + text.sliced(1).trimmed());
    } else if (text.startsWith("* ")) {
        if (const auto status = readStatus(QByteArrayView(text).sliced(2));
            status && status->kind == StatusLine::Kind::Bye)
            m_record.bye = status;
    } else if (!m_tag.isEmpty() && text.startsWith(QByteArray(m_tag + ' '))) {
        m_record.tagged = readStatus(QByteArrayView(text).sliced(m_tag.size() + 1));
        if (!m_record.tagged)
            fail({ErrorKind::ProtocolViolation, {}, {}});
        queue(m_tag + (m_record.tagged->kind == StatusLine::Kind::Ok ? " OK done" : " NO refused"));
    } else if (!text.trimmed().isEmpty()) {
        fail({ErrorKind::ProtocolViolation, {}, {}});
    }
}

void VmimeSocket::receive(vmime::string &buffer)
{
    while (m_incoming.isEmpty())
        queueNext();
    buffer = m_incoming.takeFirst().toStdString();
}

size_t VmimeSocket::receiveRaw(vmime::byte_t *buffer, const size_t count)
{
    while (m_incoming.isEmpty())
        queueNext();
    QByteArray &first = m_incoming.first();
    const auto size = std::min(count, static_cast<size_t>(first.size()));
    std::memcpy(buffer, first.constData(), size);
    first.remove(0, static_cast<qsizetype>(size));
    if (first.isEmpty())
        m_incoming.removeFirst();
    return size;
}

void VmimeSocket::send(const vmime::string &buffer)
{
    take(QByteArrayView(buffer.data(), static_cast<qsizetype>(buffer.size())));
}

void VmimeSocket::send(const char *text)
{
    take(QByteArrayView(text));
}

void VmimeSocket::sendRaw(const vmime::byte_t *buffer, const size_t count)
{
    take(QByteArrayView(buffer, static_cast<qsizetype>(count)));
}

size_t VmimeSocket::sendRawNonBlocking(const vmime::byte_t *buffer, const size_t count)
{
    sendRaw(buffer, count);
    return count;
}

void VmimeSocket::take(QByteArrayView bytes)
{
    m_outgoing.append(bytes);
    // A command comes in several pieces: it goes out as one.
    qsizetype end = 0;
    while ((end = m_outgoing.indexOf('\n')) >= 0) {
        const QByteArray line = m_outgoing.first(end + 1);
        m_outgoing.remove(0, end + 1);
        takeLine(line);
    }
}

void VmimeSocket::takeLine(const QByteArray &line)
{
    const QByteArrayList words = line.trimmed().split(' ');
    const bool answering = m_tag.isEmpty() ? false : !m_record.tagged.has_value();
    if (answering) { // part of a SASL exchange, not a command
        write(line);
        return;
    }
    const QByteArray command = words.size() > 1 ? words[1].toUpper() : QByteArray();
    if (command == "LIST") {
        queue("* LIST () \"/\" \"\"");
        queue(words[0] + " OK done");
    } else if (command == "LOGOUT" || command == "CAPABILITY" || command == "NOOP") {
        queue(words[0] + " OK done");
    } else if (command == "AUTHENTICATE" && words.size() == 4 && !m_method.initialResponse) {
        m_tag = words[0];
        write(words[0] + ' ' + words[1] + ' ' + words[2] + "\r\n");
        while (m_incoming.isEmpty())
            queueNext();
        if (m_incoming.first().startsWith('+')) {
            m_incoming.removeFirst();
            write(QByteArray((words[3] == "=" ? QByteArray() : words[3]) + "\r\n"));
        }
    } else {
        m_tag = words[0];
        write(line);
    }
}

void VmimeSocket::write(const QByteArray &line)
{
    if (auto written = m_link.write(line); !written)
        fail(written.error());
}

} // namespace undelivered
