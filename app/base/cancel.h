// SPDX-License-Identifier: GPL-3.0-or-later
/// A flag that one thread raises and another looks at. Copies share the flag. The thread that starts a piece of long work
/// keeps a copy; the work asks `cancelled()` between steps and inside every wait. Raising it never blocks.
#pragma once

#include <atomic>
#include <memory>

namespace undelivered {

class CancelToken
{
public:
    CancelToken()
        : m_flag(std::make_shared<std::atomic<bool>>(false))
    {
    }
    void cancel() const noexcept { m_flag->store(true, std::memory_order_relaxed); }
    /// Lowers the flag again, for the next piece of work: only once the last one has ended.
    void renew() const noexcept { m_flag->store(false, std::memory_order_relaxed); }
    [[nodiscard]] bool cancelled() const noexcept { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

} // namespace undelivered
