// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowparts.h"

#include <QTimer>

#include <algorithm>
#include <thread>

namespace undelivered {

RunLater runLaterByTimer()
{
    return [](QObject *context, std::chrono::milliseconds wait, std::function<void()> then) {
        QTimer::singleShot(wait, context, std::move(then));
    };
}

Pause pauseThread()
{
    return [](std::chrono::milliseconds wait, const CancelToken &cancel) {
        constexpr std::chrono::milliseconds slice(50);
        for (; wait.count() > 0 && !cancel.cancelled(); wait -= slice)
            std::this_thread::sleep_for(std::min(wait, slice));
    };
}

} // namespace undelivered
