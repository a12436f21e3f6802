// SPDX-License-Identifier: GPL-3.0-or-later
/// The only way to ask for the time. Handed in from the composition root, so that tests can hold it still. Any thread.
#pragma once

#include <QDateTime>

namespace undelivered {

class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock();
    [[nodiscard]] virtual QDateTime now() const = 0; ///< UTC
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

} // namespace undelivered
