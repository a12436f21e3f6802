// SPDX-License-Identifier: GPL-3.0-or-later
/// Gets an account's work done on a thread of its own, where its AccountWorker lives: fetches what signing in takes, hands one
/// piece of work over, halts it or calls it off. Used by AccountSession, on the window's thread; only the destructor waits.
#pragma once

#include "flow/accountworker.h"

#include <QThread>

namespace undelivered {

class AccountRunner
{
public:
    /// The work did not begin: there is no secret, or it was called off before.
    using Refused = std::function<void(const Error &)>;

    /// Nothing is called back once `context` is gone, which owns this object.
    AccountRunner(Account account, FlowParts parts, QObject *context);
    ~AccountRunner(); ///< calls everything off
    AccountRunner(const AccountRunner &) = delete;
    AccountRunner &operator=(const AccountRunner &) = delete;

    /// To hear what it says.
    [[nodiscard]] const AccountWorker *worker() const { return m_worker; }

    // One of these at a time; `scanned`, `moved` or `failed` of the worker ends the first two.
    void scan(const Refused &refused);
    void move(const AccountWorker::Moving &moving, const Refused &refused);
    void look(std::chrono::milliseconds interval, const CancelToken &interrupt, const Refused &refused);

    /// Ends a scan within 200 ms.
    void cancelNow();
    /// Ends what moves after its command; only a server that does not answer is left in the middle of one.
    void cancelSoon();
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;

    /// What an error of the worker means to the person. A refused token is forgotten: the next work fetches another.
    [[nodiscard]] Error toldKindly(Error error) const;

private:
    using Work = std::function<void(AccountWorker &, const QString &secret)>;
    void begin(const Work &work, const Refused &refused);
    void withSecret(const std::function<void(const QString &)> &run, const Refused &refused);
    void hand(const Work &work, const QString &secret);

    Account m_account;
    FlowParts m_parts;
    QObject *m_context;
    QThread m_thread;
    CancelToken m_line;                ///< of the mailbox, whatever it does
    AccountWorker *m_worker = nullptr; ///< lives on m_thread
    CancelToken m_cancel;              ///< of the work under way
    PauseGate m_pause;
    bool m_busy = false;
    int m_works = 0; ///< pieces of work begun; a late wish to cancel counts only for its own
};

} // namespace undelivered
