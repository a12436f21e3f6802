// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultproxy.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <deque>
#include <utility>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace undelivered::test {

namespace {

using Clock = std::chrono::steady_clock;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

bool sendAll(int socket, const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t sent = send(socket, bytes.constData() + at, static_cast<size_t>(bytes.size() - at), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        at += sent;
    }
    return true;
}

/// poll(2), whatever signals come meanwhile (children end). False where it failed.
template <size_t n>
bool wait(std::array<pollfd, n> &waiting, int milliseconds)
{
    int ready = 0;
    do {
        ready = poll(waiting.data(), waiting.size(), milliseconds);
    } while (ready < 0 && errno == EINTR);
    return ready >= 0;
}

/// One way of a connection.
struct Way {
    int from;
    int to;
    qint64 cutAfter;
    qint64 stallAfter;
    qint64 stutterAfter;
    std::atomic<qint64> &count;
    std::deque<std::pair<Clock::time_point, QByteArray>> waiting;

    /// False when this way is at its end.
    bool deliver()
    {
        while (!waiting.empty() && waiting.front().first <= Clock::now()) {
            QByteArray bytes = waiting.front().second;
            waiting.pop_front();
            bool cut = false;
            if (cutAfter >= 0 && count + bytes.size() >= cutAfter) {
                bytes.truncate(std::max<qint64>(cutAfter - count, 0));
                cut = true;
            }
            if (stallAfter >= 0 && count + bytes.size() > stallAfter)
                bytes.truncate(std::max<qint64>(stallAfter - count, 0));
            const qint64 before = count;
            count += bytes.size();
            if (stutterAfter >= 0 && before <= stutterAfter && stutterAfter < count) {
                bytes += bytes.sliced(stutterAfter - before);
                stutterAfter = -1;
            }
            if (!sendAll(to, bytes) || cut)
                return false;
        }
        return true;
    }
};

} // namespace

FaultProxy::FaultProxy(quint16 serverPort, LineFaults faults)
    : m_serverPort(serverPort)
    , m_faults(faults)
{
    m_stop = eventfd(0, EFD_CLOEXEC);
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    if (m_stop < 0 || bind(m_listener, generic, length) != 0 || listen(m_listener, 16) != 0 ||
        getsockname(m_listener, generic, &length) != 0)
        qFatal("no port for the proxy");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

FaultProxy::~FaultProxy()
{
    eventfd_write(m_stop, 1); // never read: whoever looks sees it
    m_acceptor.join();
    for (std::thread &line : m_lines)
        line.join();
    close(m_listener);
    close(m_stop);
}

void FaultProxy::accept()
{
    for (;;) {
        std::array<pollfd, 2> waiting{pollfd{m_stop, POLLIN, 0}, pollfd{m_listener, POLLIN, 0}};
        if (!wait(waiting, -1) || waiting[0].revents != 0)
            return;
        const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client >= 0) {
            const LineFaults faults = m_faults.badConnections-- > 0 ? m_faults : LineFaults{};
            m_lines.emplace_back([this, client, faults] { forward(client, faults); });
        }
    }
}

void FaultProxy::forward(int client, const LineFaults &faults)
{
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(m_serverPort);
    const int on = 1;
    setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(server, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(server, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0) {
        std::array<Way, 2> ways{Way{client,
                                    server,
                                    faults.cutToServerAfter,
                                    faults.stallToServerAfter,
                                    faults.stutterToServerAfter,
                                    m_toServer,
                                    {}},
                                Way{server,
                                    client,
                                    faults.cutToClientAfter,
                                    faults.stallToClientAfter,
                                    faults.stutterToClientAfter,
                                    m_toClient,
                                    {}}};
        bool heard = true; // by the client: something that it may answer
        for (bool open = true; open;) {
            std::array<pollfd, 3> waiting{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0},
                                          pollfd{m_stop, POLLIN, 0}};
            const bool pending = !ways[0].waiting.empty() || !ways[1].waiting.empty();
            if (!wait(waiting, pending ? 1 : -1) || waiting[2].revents != 0)
                break;
            for (size_t i = 0; i < ways.size() && open; ++i) {
                if (waiting[i].revents == 0)
                    continue;
                QByteArray bytes(65536, Qt::Uninitialized);
                const ssize_t got = recv(ways[i].from, bytes.data(), static_cast<size_t>(bytes.size()), 0);
                if (got <= 0) {
                    open = false;
                    break;
                }
                bytes.truncate(got);
                if (i == 0 && std::exchange(heard, false))
                    ++m_turns;
                ways[i].waiting.emplace_back(Clock::now() + std::chrono::milliseconds(faults.delayMs), bytes);
            }
            for (size_t i = 0; i < ways.size(); ++i) {
                const qint64 before = ways[i].count;
                open = ways[i].deliver() && open;
                heard = heard || (i == 1 && ways[i].count > before);
            }
        }
    }
    close(client);
    close(server);
}

} // namespace undelivered::test
