// SPDX-License-Identifier: GPL-3.0-or-later
/// Hands values from one thread to another and holds no more than it may: whoever gives waits while it is full. The only place
/// in app/ where threads share something that changes.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace undelivered {

template <typename Value>
class BoundedQueue
{
public:
    /// Full with `most` values, or with as many as weigh `heaviest` together. One fits always.
    BoundedQueue(size_t most, qint64 heaviest)
        : m_most(most)
        , m_heaviest(heaviest)
    {
    }

    void give(Value value, qint64 weight)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] {
            return m_dropped || m_values.empty() || (m_values.size() < m_most && m_weight < m_heaviest);
        });
        if (m_dropped)
            return;
        m_weight += weight;
        m_values.emplace_back(std::move(value), weight);
        m_changed.notify_all();
    }

    /// Waits for the next one; nothing once all are taken after end(), or at once after drop().
    [[nodiscard]] std::optional<Value> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_values.empty() || m_ended || m_dropped; });
        if (m_values.empty())
            return std::nullopt;
        std::pair<Value, qint64> next = std::move(m_values.front());
        m_values.pop_front();
        m_weight -= next.second;
        m_changed.notify_all();
        return std::move(next.first);
    }

    /// Nothing more will be given.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }

    /// Nothing more is wanted: forgets what is there and takes what still comes to nowhere.
    void drop()
    {
        const std::lock_guard lock(m_mutex);
        m_dropped = true;
        m_values.clear();
        m_weight = 0;
        m_changed.notify_all();
    }

private:
    const size_t m_most;
    const qint64 m_heaviest;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::pair<Value, qint64>> m_values;
    qint64 m_weight = 0;
    bool m_ended = false;
    bool m_dropped = false;
};

} // namespace undelivered
