// SPDX-License-Identifier: GPL-3.0-or-later
/// When an account's mailbox is looked at beside its work: waits at the server, looks again after an interval, and tries again
/// after longer and longer pauses where the server cannot be reached. Decides only; AccountSession (window's thread) does what
/// it says and tells it what came of it. Never waits itself, and rests while other work goes on.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "flow/backoff.h"

#include <chrono>
#include <functional>

namespace undelivered {

/// The line or the server is away: that passes by itself.
[[nodiscard]] bool meansOffline(ErrorKind kind);

class AccountWatch
{
public:
    struct Hands {
        std::function<bool()> isFree; ///< no other work goes on
        /// Looks for news and waits for some, until `interrupt` is raised; ends in one of the calls below.
        std::function<void(std::chrono::milliseconds interval, const CancelToken &interrupt)> look;
        /// Calls back after a while, on the same thread, unless the account is gone by then.
        std::function<void(std::chrono::milliseconds wait, std::function<void()> then)> later;
        std::function<void(const Error &)> offline; ///< it is tried again by itself
        std::function<void(const Error &)> givenUp; ///< only the person can do something about it
    };
    explicit AccountWatch(Hands hands);
    AccountWatch(const AccountWatch &) = delete;
    AccountWatch &operator=(const AccountWatch &) = delete;
    ~AccountWatch(); ///< raises the interrupt of a look that is going on

    void turn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    void setInterval(std::chrono::milliseconds interval);
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_interval; }

    // Other work

    void rest();        ///< it begins
    void goOn();        ///< it ended
    void goOnReached(); ///< it ended, and the server was there all the time
    void goOnAfter(const Error &failure);

    // What a look came to

    /// Whether somebody waits for the answer: after turn(false) or rest() nobody does.
    [[nodiscard]] bool isWaiting() const { return m_on && !m_interrupt.cancelled(); }
    void reached();          ///< the server is there; the look goes on
    void nothingToWaitFor(); ///< the server cannot tell by itself when there is news
    void broken(const Error &failure);

private:
    void lookAfter(std::chrono::milliseconds wait);

    Hands m_hands;
    bool m_on = false;
    std::chrono::milliseconds m_interval;
    BackOff m_backOff;
    bool m_reached = false; ///< since watching began or broke off last
    int m_waits = 0;        ///< the pauses that were begun; only the last one counts
    CancelToken m_interrupt;
};

} // namespace undelivered
