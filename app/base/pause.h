// SPDX-License-Identifier: GPL-3.0-or-later
/// A gate that one thread closes and another waits at, between two steps of long work. Copies share the gate. Closing and
/// opening it never block.
#pragma once

#include "base/cancel.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace undelivered {

class PauseGate
{
public:
    PauseGate()
        : m_state(std::make_shared<State>())
    {
    }

    void pause() const { set(true); }
    void resume() const { set(false); }
    [[nodiscard]] bool isPaused() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->paused;
    }
    /// Returns when the gate is open, or within 50 ms of `cancel` being raised.
    void wait(const CancelToken &cancel) const
    {
        std::unique_lock lock(m_state->mutex);
        while (m_state->paused && !cancel.cancelled())
            m_state->opened.wait_for(lock, std::chrono::milliseconds(50));
    }

private:
    struct State {
        std::mutex mutex;
        std::condition_variable opened;
        bool paused = false;
    };
    void set(bool paused) const
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->paused = paused;
        m_state->opened.notify_all();
    }

    std::shared_ptr<State> m_state;
};

} // namespace undelivered
