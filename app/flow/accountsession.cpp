// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/accountsession.h"

#include "flow/domaincheck.h"
#include "flow/flowparts.h"
#include "flow/rejudge.h"
#include "flow/scan.h"
#include "flow/storeddns.h"
#include "flow/storerecorder.h"
#include "flow/sweeper.h"

#include <QPointer>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

namespace undelivered {

namespace {

/// vmime's parser and our readers are bounded in depth; the rest of the stack is for the libraries below them.
constexpr uint workerStack = 8 * 1024 * 1024;

} // namespace

struct AccountSession::Private {
    Account account;
    FlowParts parts;
    AccountSession *q = nullptr;

    State state = State::Idle;
    Progress progress;
    std::optional<Error> lastError;
    QDateTime lastScan;
    QList<Incident> incidents;
    std::optional<QFuture<Result<Known>>> known; ///< on its way since before the session was made
    TrashFolder trash{{}, true};
    std::optional<bool> canDelete;
    CancelToken cancel;
    PauseGate pause;

    QThreadPool asking; ///< look-ups on request, one at a time
    CancelToken askingCancel;

    QThread thread;
    QObject *worker = nullptr; ///< lives on `thread`; context of everything that runs there
    std::unique_ptr<Mailbox> mailbox; ///< touched on `thread` only, but for its destruction after the thread ended
    CancelToken mailboxCancel;        ///< the token the mailbox was made with

    void enter(State next)
    {
        state = next;
        progress = {};
        if (next != State::Idle)
            lastError.reset();
        Q_EMIT q->stateChanged();
    }

    void fail(Error error)
    {
        if (error.kind == ErrorKind::AuthRejected && account.auth == AccountAuth::OAuth) {
            // No password was refused: the provider took back what it gave. The next attempt asks it for a new token.
            if (parts.credentials)
                parts.credentials->wasRefused(account);
            error.kind = ErrorKind::SignInExpired;
        }
        lastError = error;
        enter(State::Idle);
        Q_EMIT q->failed(error);
    }

    /// Runs `done` on the window's thread, unless the session is gone by then.
    template <typename Done>
    void backHome(Done done) const
    {
        QMetaObject::invokeMethod(q, std::move(done), Qt::QueuedConnection);
    }

    /// Reads the secret, then runs `work(mailbox)` on the worker. `work` ends by calling backHome itself.
    template <typename Work>
    void start(State next, Work work)
    {
        if (state != State::Idle)
            return;
        enter(next);
        cancel = CancelToken();
        // What moves ends after its command; only a server that does not answer is left in the middle of one.
        mailboxCancel = next == State::Scanning ? cancel : CancelToken();
        pause.resume();
        const auto run = [this, work](const QString &secret) {
            QMetaObject::invokeMethod(worker, [this, work, secret, token = cancel, wait = mailboxCancel] {
                const Result<Mailbox *> box = mailboxOn(secret, wait);
                if (!box) {
                    backHome([this, error = box.error()] { fail(error); });
                    return;
                }
                work(**box, token);
            }, Qt::QueuedConnection);
        };
        if (account.kind == AccountKind::Files) {
            run({});
            return;
        }
        const QPointer<AccountSession> alive(q);
        const auto proceed = [this, alive, run](const Result<QString> &secret) {
            if (!alive)
                return;
            if (cancel.cancelled())
                fail({ErrorKind::Cancelled, {}, {}});
            else if (!secret)
                fail(secret.error());
            else if (secret->isEmpty())
                fail({ErrorKind::KeychainUnavailable, {}, account.host});
            else
                run(*secret);
        };
        if (parts.credentials)
            parts.credentials->fetch(account, proceed);
        else
            parts.secrets->read(account.id, proceed);
    }

    /// On the worker: a mailbox made with this piece of work's token, so that raising it reaches every wait.
    Result<Mailbox *> mailboxOn(const QString &secret, const CancelToken &token)
    {
        mailbox.reset();
        Result<std::unique_ptr<Mailbox>> made = parts.makeMailbox(account, secret, token);
        if (!made)
            return tl::unexpected(made.error());
        mailbox = std::move(*made);
        return mailbox.get();
    }

    void scanOnWorker(Mailbox &box, const CancelToken &token)
    {
        // Where another copy of the program is at work on the journal, reading does not disturb it.
        if (Result<void> settled = settleEarlier(partsFor(box, token)); !settled && settled.error().kind != ErrorKind::StoreBusy) {
            end(settled.error());
            return;
        }
        Result<ScanMemory> memory = rememberedBy(*parts.store, account);
        if (!memory) {
            end(memory.error());
            return;
        }
        StoreRecorder recorder(*parts.store, account.id,
                               {[this](const Progress &now) { tell(now); },
                                [this](const QList<Folder> &folders) { backHome([this, folders] { rememberTrash(folders); }); },
                                [this](const QList<NoticeRow> &changed) { backHome([this, changed] { Q_EMIT q->rowsChanged(changed); }); },
                                [this](const QList<qint64> &ids) { backHome([this, ids] { dropRows(ids); }); },
                                [this](const QList<Incident> &found) {
                                    backHome([this, found] {
                                        incidents = found;
                                        Q_EMIT q->incidentsChanged();
                                    });
                                }});
        StoredDns dns(parts.makeDns(), StoredDns::through(*parts.store), *parts.clock);
        const Result<ScanSummary> summary =
            scanMailbox({box, *parts.explainer, dns, *parts.clock, token}, std::move(*memory), recorder);
        backHome([this, deletes = box.abilities().canDelete] { canDelete = deletes; });
        if (!summary) {
            end(summary.error());
            return;
        }
        backHome([this, done = *summary] {
            lastScan = done.finished;
            enter(State::Idle);
            Q_EMIT q->scanFinished(done);
        });
    }

    /// Sweeps, undoes or deletes; `work` is Result<SweepReport>(const SweepParts &).
    template <typename Work>
    void moveOnWorker(Mailbox &box, const CancelToken &token, const Work &work, void (AccountSession::*finished)(const SweepReport &))
    {
        const SweepParts sweepParts = partsFor(box, token);
        if (Result<void> settled = settleEarlier(sweepParts); !settled) {
            end(settled.error());
            return;
        }
        const Result<SweepReport> report = work(sweepParts);
        if (!report) {
            end(report.error());
            return;
        }
        tellRowsOf(*report);
        backHome([this, done = *report, deletes = box.abilities().canDelete, finished] {
            canDelete = deletes;
            finishMoving(done);
            Q_EMIT (q->*finished)(done);
        });
    }

    [[nodiscard]] SweepParts partsFor(Mailbox &box, const CancelToken &token)
    {
        return {box, *parts.store, *parts.clock, account.id, token, [this](const Progress &now) { tell(now); }, pause};
    }

    /// What an earlier run left open is settled before anything new is begun.
    Result<void> settleEarlier(const SweepParts &sweepParts)
    {
        const Result<QList<SweepReport>> settled = settleInterruptedSweeps(sweepParts);
        if (!settled)
            return tl::unexpected(settled.error());
        for (const SweepReport &report : *settled) {
            tellRowsOf(report);
            backHome([this, report] { Q_EMIT q->interruptedSweepSettled(report); });
        }
        return {};
    }

    /// Notices that are elsewhere now go from the lists, those brought back come.
    void tellRowsOf(const SweepReport &report)
    {
        if (report.count(JournalState::Undone) > 0) {
            const Result<QList<NoticeRow>> now =
                parts.store->run([id = account.id](Store &store) { return store.noticeRows(id); }).result();
            if (now)
                backHome([this, now] { Q_EMIT q->rowsChanged(*now); });
        }
        backHome([this, report] { removeSwept(report); });
    }

    void finishMoving(const SweepReport &report)
    {
        lastError = report.stoppedBy;
        state = State::Idle;
        progress = {};
        Q_EMIT q->stateChanged();
    }

    void end(const Error &error)
    {
        backHome([this, error] { fail(error); });
    }

    void tell(const Progress &now)
    {
        backHome([this, now] {
            progress = now;
            Q_EMIT q->progressChanged(now);
        });
    }

    void rememberTrash(const QList<Folder> &folders)
    {
        trash = trashFolderAmong(folders);
    }

    void dropRows(const QList<qint64> &ids)
    {
        if (!ids.isEmpty())
            Q_EMIT q->rowsRemoved(ids);
    }

    void removeSwept(const SweepReport &report)
    {
        QList<qint64> gone;
        for (const JournalItem &item : report.items) {
            if (item.state == JournalState::Moved || item.state == JournalState::Copied || item.state == JournalState::Gone
                || item.state == JournalState::Deleted)
                gone.append(item.noticeId);
        }
        dropRows(gone);
    }
};

AccountSession::AccountSession(Account account, const FlowParts &parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->account = std::move(account);
    d->parts = parts;
    d->q = this;
    d->thread.setObjectName(QStringLiteral("account"));
    d->thread.setStackSize(workerStack);
    d->worker = new QObject;
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    connect(&d->thread, &QThread::finished, d->worker, [this] { d->mailbox.reset(); }, Qt::DirectConnection);
    d->thread.start();
    d->asking.setMaxThreadCount(1);
}

AccountSession::~AccountSession()
{
    d->cancel.cancel();
    d->mailboxCancel.cancel();
    d->askingCancel.cancel();
    d->asking.waitForDone();
    d->thread.quit();
    d->thread.wait();
}

const Account &AccountSession::account() const
{
    return d->account;
}

AccountSession::State AccountSession::state() const
{
    return d->state;
}

Progress AccountSession::progress() const
{
    return d->progress;
}

std::optional<Error> AccountSession::lastError() const
{
    return d->lastError;
}

QDateTime AccountSession::lastScan() const
{
    return d->lastScan;
}

QList<Incident> AccountSession::incidents() const
{
    return d->incidents;
}

QFuture<Result<AccountSession::Known>> AccountSession::readKnown(StoreThread &store, const QString &account)
{
    return store.run([account](Store &open) -> Result<Known> {
        Result<QList<NoticeRow>> rows = open.noticeRows(account);
        if (!rows)
            return tl::unexpected(rows.error());
        Result<QList<Incident>> incidents = open.incidents(account);
        if (!incidents)
            return tl::unexpected(incidents.error());
        return Known{std::move(*rows), std::move(*incidents)};
    });
}

void AccountSession::setKnown(QFuture<Result<Known>> known)
{
    d->known = std::move(known);
}

void AccountSession::loadKnown()
{
    if (!d->known)
        d->known = readKnown(*d->parts.store, d->account.id);
    std::exchange(d->known, std::nullopt)->then(this, [this](const Result<Known> &read) {
        if (!read) {
            d->fail(read.error());
            return;
        }
        d->incidents = read->incidents;
        Q_EMIT rowsReset(read->rows);
        Q_EMIT incidentsChanged();
    });
}

void AccountSession::scan()
{
    d->start(State::Scanning, [this](Mailbox &box, const CancelToken &token) { d->scanOnWorker(box, token); });
}

void AccountSession::cancel()
{
    constexpr std::chrono::seconds silence(4);
    d->cancel.cancel();
    if (d->state != State::Scanning)
        QTimer::singleShot(silence, this, [wait = d->mailboxCancel] { wait.cancel(); });
}

void AccountSession::setPaused(bool paused)
{
    if (paused)
        d->pause.pause();
    else
        d->pause.resume();
}

bool AccountSession::isPaused() const
{
    return d->pause.isPaused();
}

QFuture<Result<JudgedNotice>> AccountSession::notice(qint64 id)
{
    return d->parts.store->run([id](Store &store) { return store.notice(id); });
}

QFuture<Result<QByteArray>> AccountSession::rawNotice(qint64 id)
{
    return d->parts.store->run([id](Store &store) { return store.rawNotice(id); });
}

QFuture<Result<QList<DomainHealth>>> AccountSession::checkDomains()
{
    auto promise = std::make_shared<QPromise<Result<QList<DomainHealth>>>>();
    promise->start();
    QFuture<Result<QList<DomainHealth>>> future = promise->future();
    d->asking.start([promise, account = d->account, parts = d->parts, token = d->askingCancel] {
        promise->addResult(undelivered::checkDomains(account, parts, token));
        promise->finish();
    });
    return future;
}

QFuture<Result<QList<Contact>>> AccountSession::contacts()
{
    return d->parts.store->run([id = d->account.id, own = d->account.addresses()](Store &store) -> Result<QList<Contact>> {
        const Result<QList<KnownHeader>> headers = store.knownHeaders(id);
        if (!headers)
            return tl::unexpected(headers.error());
        return contactsIn(*headers, own);
    });
}

QFuture<Result<QSet<QString>>> AccountSession::tickedAdvice(const QString &scope)
{
    return d->parts.store->run([id = d->account.id, scope](Store &store) { return store.tickedAdvice(id, scope); });
}

void AccountSession::tickAdvice(const QString &scope, const QString &step, bool ticked)
{
    d->parts.store
        ->run([id = d->account.id, scope, step, ticked](Store &store) { return store.tickAdvice(id, scope, step, ticked); })
        .then(this, [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
}

QFuture<Result<QList<SecurityMail>>> AccountSession::securityMail(const QDateTime &from, const QDateTime &to)
{
    return d->parts.store->run([id = d->account.id, from, to](Store &store) { return store.securityMail(id, from, to); });
}

QString AccountSession::trashFolder() const
{
    return d->trash.name;
}

bool AccountSession::makesTrashFolder() const
{
    return !d->trash.exists;
}

std::optional<bool> AccountSession::canDeleteForGood() const
{
    return d->canDelete;
}

void AccountSession::sweep(const SweepPlan &plan)
{
    d->start(State::Sweeping, [this, plan](Mailbox &box, const CancelToken &token) {
        const auto work = [&](const SweepParts &sweepParts) {
            return box.open().and_then([&] { return trashFolderOf(box); }).and_then([&](const TrashFolder &trash) {
                return sweepMailbox(sweepParts, plan, trash);
            });
        };
        d->moveOnWorker(box, token, work, &AccountSession::sweepFinished);
    });
}

void AccountSession::undo(qint64 sweep)
{
    d->start(State::Undoing, [this, sweep](Mailbox &box, const CancelToken &token) {
        const auto work = [sweep](const SweepParts &sweepParts) { return undoSweep(sweepParts, sweep); };
        d->moveOnWorker(box, token, work, &AccountSession::undoFinished);
    });
}

void AccountSession::deleteForGood(const SweepPlan &plan)
{
    d->start(State::Deleting, [this, plan](Mailbox &box, const CancelToken &token) {
        const auto work = [&](const SweepParts &sweepParts) {
            return box.open().and_then([&] { return trashFolderOf(box); }).and_then([&](const TrashFolder &trash) {
                return undelivered::deleteForGood(sweepParts, plan, trash);
            });
        };
        d->moveOnWorker(box, token, work, &AccountSession::deleteFinished);
    });
}

void AccountSession::deleteForGood(qint64 sweep)
{
    d->start(State::Deleting, [this, sweep](Mailbox &box, const CancelToken &token) {
        const auto work = [sweep](const SweepParts &sweepParts) { return deleteSweptForGood(sweepParts, sweep); };
        d->moveOnWorker(box, token, work, &AccountSession::deleteFinished);
    });
}

QFuture<Result<QList<SweepRecord>>> AccountSession::sweeps()
{
    return d->parts.store->run([id = d->account.id](Store &store) { return store.sweeps(id); });
}

void AccountSession::setWord(const QList<qint64> &notices, std::optional<Verdict> verdict)
{
    d->parts.store
        ->run([account = d->account, parts = d->parts, notices, verdict](Store &store) {
            StoredDns dns(parts.makeDns(), [&store](const std::function<void(Store &)> &work) { work(store); }, *parts.clock);
            return setWordAndRejudge(store, account, notices, verdict, dns);
        })
        .then(this, [this](const Result<QList<NoticeRow>> &rows) {
            if (rows)
                Q_EMIT rowsChanged(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

} // namespace undelivered
