// SPDX-License-Identifier: GPL-3.0-or-later
/// Hearing an answer that another thread works out. Called by whoever asked, on the thread that `context` lives on; `done` runs
/// there. Qt 6.4's QFuture::then(context) is not used: it asserts when the context goes before the answer comes, as at the end of
/// the program or when a window is made anew in another language.
#pragma once

#include <QFutureWatcher>

#include <utility>

namespace undelivered {

/// Calls `done(answer)` once, from the event loop, never within this call. Not at all where `context` is gone by then, or where
/// whoever works it out ends without an answer.
template <typename T, typename Done>
void whenAnswered(const QFuture<T> &future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace undelivered
