// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/backoff.h"

#include <algorithm>

namespace undelivered {

std::chrono::milliseconds BackOff::next()
{
    const std::chrono::milliseconds wait = m_next;
    m_next = std::min(m_next * 2, m_longest);
    return wait;
}

} // namespace undelivered
