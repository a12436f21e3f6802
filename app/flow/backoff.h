// SPDX-License-Identifier: GPL-3.0-or-later
/// How long to wait before the next attempt at a server that could not be reached: little at first, twice as long each time,
/// never longer than some minutes. A value without a clock; used by AccountSession and by scans.
#pragma once

#include <chrono>

namespace undelivered {

class BackOff
{
public:
    BackOff(std::chrono::milliseconds first, std::chrono::milliseconds longest)
        : m_first(first)
        , m_longest(longest)
        , m_next(first)
    {
    }

    /// The wait before the next attempt; longer each time it is asked for.
    [[nodiscard]] std::chrono::milliseconds next();
    /// An attempt got through.
    void reset() { m_next = m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_next;
};

} // namespace undelivered
