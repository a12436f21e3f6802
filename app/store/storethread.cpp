// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storethread.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace undelivered {

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// The thread and its queue. The store lives and dies inside run().
struct StoreThread::Private final : public QThread {
    using Attempt = std::shared_ptr<QPromise<Result<void>>>;
    struct Task {
        Piece piece;     ///< empty: try to open
        Attempt attempt; ///< with an empty piece
    };

    explicit Private(QString file)
        : path(std::move(file))
    {
        setObjectName(u"store"_s);
    }

    QFuture<Result<void>> tryToOpen()
    {
        auto attempt = std::make_shared<QPromise<Result<void>>>();
        attempt->start();
        QFuture<Result<void>> future = attempt->future();
        const std::lock_guard lock(mutex);
        latest = future;
        tasks.push_back({{}, std::move(attempt)});
        arrived.notify_one();
        return future;
    }

    void give(Piece piece)
    {
        const std::lock_guard lock(mutex);
        tasks.push_back({std::move(piece), {}});
        arrived.notify_one();
    }

    void finish()
    {
        {
            const std::lock_guard lock(mutex);
            closing = true;
            arrived.notify_one();
        }
        wait();
    }

    void run() override
    {
        std::unique_ptr<Store> store;
        Error fault{ErrorKind::Bug, u"the store was not opened"_s, path};
        while (const std::optional<Task> task = take()) {
            if (task->piece) {
                task->piece(store ? Result<Store *>(store.get()) : tl::unexpected<Error>(fault));
                continue;
            }
            Result<void> outcome;
            if (!store) {
                Result<std::unique_ptr<Store>> opened = Store::open(path);
                if (opened) {
                    store = std::move(*opened);
                } else {
                    fault = opened.error();
                    outcome = tl::unexpected<Error>(fault);
                }
            }
            task->attempt->addResult(outcome);
            task->attempt->finish();
        }
    }

    /// Waits for the next task; nothing when everything is done and the end has come.
    std::optional<Task> take()
    {
        std::unique_lock lock(mutex);
        while (tasks.empty()) {
            if (closing)
                return std::nullopt;
            arrived.wait(lock);
        }
        Task task = std::move(tasks.front());
        tasks.pop_front();
        return task;
    }

    const QString path;
    std::mutex mutex; // not Qt's: the thread sanitizer sees through this one, and its conditions
    std::condition_variable arrived;
    std::deque<Task> tasks; // guarded by mutex, like all below
    QFuture<Result<void>> latest;
    bool closing = false;
};

StoreThread::StoreThread(QString path)
    : d(std::make_unique<Private>(std::move(path)))
{
    (void)d->tryToOpen(); // opened() hands the future out
    d->start();
}

StoreThread::~StoreThread()
{
    d->finish();
}

QString StoreThread::path() const
{
    return d->path;
}

QFuture<Result<void>> StoreThread::opened() const
{
    const std::lock_guard lock(d->mutex);
    return d->latest;
}

QFuture<Result<void>> StoreThread::reopen()
{
    return d->tryToOpen();
}

void StoreThread::enqueue(Piece piece)
{
    d->give(std::move(piece));
}

} // namespace undelivered
