// SPDX-License-Identifier: GPL-3.0-or-later
/// The thread that owns the writing connection. Anybody hands it a piece of work over the Store and gets a future; pieces run
/// one after the other in the order they were given. Worker threads wait on the future; the window's thread never does: it
/// uses QFuture::then(context, ...).
#pragma once

#include "store/store.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

namespace undelivered {

class StoreThread
{
public:
    /// Takes a path; the file is opened on the thread. `opened()` tells how that went; while it failed, every piece of work
    /// gets that error.
    explicit StoreThread(QString path);
    ~StoreThread(); ///< finishes what was given, then closes
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QFuture<Result<void>> opened() const;
    /// Tries again, after putAside() for instance.
    [[nodiscard]] QFuture<Result<void>> reopen();

    /// `work` is Result<T>(Store &); the future holds one Result<T>.
    template <typename Work>
    [[nodiscard]] auto run(Work work)
    {
        using R = std::invoke_result_t<Work, Store &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        enqueue([promise, work = std::move(work)](const Result<Store *> &store) mutable {
            if (store)
                promise->addResult(work(**store));
            else
                promise->addResult(R(tl::unexpected<Error>(store.error())));
            promise->finish();
        });
        return future;
    }

private:
    using Piece = std::function<void(const Result<Store *> &)>;
    void enqueue(Piece piece);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace undelivered
