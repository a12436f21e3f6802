// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/accountwatch.h"

#include <algorithm>
#include <utility>

namespace undelivered {

using namespace std::chrono_literals;

bool meansOffline(ErrorKind kind)
{
    return isTransient(kind) && kind != ErrorKind::StoreBusy;
}

AccountWatch::AccountWatch(Hands hands)
    : m_hands(std::move(hands))
    , m_interval(15min)
    , m_backOff(2s, 10min)
{
}

AccountWatch::~AccountWatch()
{
    m_interrupt.cancel();
}

void AccountWatch::turn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    m_reached = false;
    m_backOff.reset();
    if (on)
        goOn();
    else if (m_hands.isFree())
        rest();
}

void AccountWatch::setInterval(std::chrono::milliseconds interval)
{
    m_interval = std::max<std::chrono::milliseconds>(interval, 1s);
}

void AccountWatch::rest()
{
    m_interrupt.cancel();
    ++m_waits;
}

void AccountWatch::goOn()
{
    if (!m_on || !m_hands.isFree())
        return;
    rest();
    m_interrupt = CancelToken();
    m_hands.look(m_interval, m_interrupt);
}

void AccountWatch::goOnReached()
{
    m_backOff.reset();
    goOn();
}

void AccountWatch::goOnAfter(const Error &failure)
{
    if (m_on)
        lookAfter(failure.kind == ErrorKind::Cancelled ? m_interval : m_backOff.next());
}

void AccountWatch::lookAfter(std::chrono::milliseconds wait)
{
    m_hands.later(wait, [this, mine = ++m_waits] {
        if (mine == m_waits)
            goOn();
    });
}

void AccountWatch::reached()
{
    m_reached = true;
    m_backOff.reset();
}

void AccountWatch::nothingToWaitFor()
{
    if (isWaiting())
        lookAfter(m_interval);
}

void AccountWatch::broken(const Error &failure)
{
    if (!m_hands.isFree() || m_interrupt.cancelled())
        return; // other work goes on, and will find out by itself
    if (!meansOffline(failure.kind) && failure.kind != ErrorKind::ProtocolViolation) {
        m_on = false;
        m_hands.givenUp(failure);
        return;
    }
    // Servers hang up on those who wait long: that is no more than a reason to call again.
    if (std::exchange(m_reached, false)) {
        goOn();
        return;
    }
    m_hands.offline(failure);
    goOnAfter(failure);
}

} // namespace undelivered
