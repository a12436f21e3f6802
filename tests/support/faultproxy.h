// SPDX-License-Identifier: GPL-3.0-or-later
/// A bad line: forwards TCP connections from a free port of the loopback address to a server there, and cuts, stalls,
/// stutters or delays them as told. Threads of its own.
#pragma once

#include <QtGlobal>

#include <atomic>
#include <thread>
#include <vector>

namespace undelivered::test {

struct LineFaults {
    qint64 cutToServerAfter = -1; ///< bytes forwarded to the server before both ends are closed; -1: never
    qint64 cutToClientAfter = -1;
    qint64 stallToServerAfter = -1; ///< bytes forwarded before nothing more is
    qint64 stallToClientAfter = -1;
    qint64 stutterToServerAfter = -1; ///< bytes forwarded before what comes next is sent twice, once
    qint64 stutterToClientAfter = -1;
    int delayMs = 0;                ///< each way: half of the round-trip time
    int badConnections = 1'000'000; ///< later ones have no faults
};

class FaultProxy
{
public:
    FaultProxy(quint16 serverPort, LineFaults faults);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 bytesToServer() const { return m_toServer; }
    [[nodiscard]] qint64 bytesToClient() const { return m_toClient; }
    /// Times that the client spoke after words of the server had reached it: round trips. With a delay, what the client
    /// sends in several pieces meanwhile is one.
    [[nodiscard]] int turns() const { return m_turns; }

private:
    void accept();
    void forward(int client, const LineFaults &faults);

    quint16 m_serverPort;
    LineFaults m_faults;
    int m_listener = -1;
    quint16 m_port = 0;
    int m_stop = -1; ///< an eventfd
    std::atomic<qint64> m_toServer = 0;
    std::atomic<qint64> m_toClient = 0;
    std::atomic<int> m_turns = 0;
    std::thread m_acceptor;
    std::vector<std::thread> m_lines;
};

} // namespace undelivered::test
