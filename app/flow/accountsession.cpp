// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/accountsession.h"

#include "base/answer.h"
#include "flow/accountrecords.h"
#include "flow/accountrunner.h"
#include "flow/accountwatch.h"
#include "flow/domaincheck.h"

#include <QThreadPool>

#include <algorithm>

namespace undelivered {

struct AccountSession::Private {
    Private(Account theAccount, const FlowParts &theParts, AccountSession *session)
        : account(std::move(theAccount))
        , parts(theParts)
        , q(session)
        , records(account, parts)
        , runner(account, parts, session)
        , watch({[this] { return !q->isBusy() && account.kind != AccountKind::Files; },
                 [this](std::chrono::milliseconds interval, const CancelToken &interrupt) {
                     runner.look(interval, interrupt,
                                 [this](const Error &error) { watch.broken(runner.toldKindly(error)); });
                 },
                 [this](std::chrono::milliseconds wait, std::function<void()> then) {
                     parts.later(q, wait, std::move(then));
                 },
                 [this](const Error &error) { enterOffline(error); },
                 [this](const Error &error) {
                     lastError = error;
                     Q_EMIT q->failed(error);
                 }})
    {
    }

    Account account;
    FlowParts parts;
    AccountSession *q;
    AccountRecords records;
    AccountRunner runner;

    State state = State::Idle;
    Progress progress;
    std::optional<Error> lastError;
    QDateTime lastScan;
    QList<Incident> incidents;
    std::optional<QFuture<Result<NoticesAtAGlance>>> glance; ///< like `known`
    std::optional<QFuture<Result<KnownNotices>>> known;      ///< on its way since before the session was made
    QList<FolderChoice> folders;
    TrashFolder trash{{}, true};
    std::optional<bool> canDelete;
    std::function<void()> wish; ///< to be done as soon as the scan that stands in its way has stopped
    bool scanCutShort = false;  ///< for `wish`

    AccountWatch watch;

    QThreadPool asking; ///< look-ups on request, one at a time
    CancelToken askingCancel;

    void enter(State next)
    {
        state = next;
        progress = {};
        if (next != State::Idle && next != State::Offline)
            lastError.reset();
        Q_EMIT q->stateChanged();
    }

    void enterOffline(const Error &error)
    {
        lastError = error;
        enter(State::Offline);
    }

    void fail(const Error &failure)
    {
        if (state == State::Scanning && wish) {
            scanCutShort = failure.kind == ErrorKind::Cancelled;
            enter(State::Idle);
            takeUpWish(); // which meets the same failure, and tells it
            return;
        }
        const Error error = runner.toldKindly(failure);
        if (meansOffline(error.kind)) {
            const bool asked = state != State::Scanning;
            enterOffline(error);
            watch.goOnAfter(error);
            if (asked)
                Q_EMIT q->failed(error);
            return;
        }
        lastError = error;
        enter(State::Idle);
        watch.goOnAfter(error);
        Q_EMIT q->failed(error);
    }

    [[nodiscard]] AccountRunner::Refused failing()
    {
        return [this](const Error &error) { fail(error); };
    }

    void scan()
    {
        if (q->isBusy())
            return;
        watch.rest();
        enter(State::Scanning);
        runner.scan(failing());
    }

    void move(State deed, const AccountWorker::Moving &moving)
    {
        if (!q->canMove())
            return;
        if (state == State::Scanning) {
            wish = [this, deed, moving] { move(deed, moving); };
            q->cancel();
            return;
        }
        watch.rest();
        enter(deed);
        runner.move(moving, failing());
    }

    void takeUpWish()
    {
        if (const auto deed = std::exchange(wish, nullptr))
            deed();
    }

    void watchReached()
    {
        watch.reached();
        if (state == State::Offline) {
            lastError.reset();
            state = State::Idle;
            Q_EMIT q->stateChanged();
        }
    }

    // What comes from the worker

    void listen()
    {
        const AccountWorker *worker = runner.worker();
        connect(worker, &AccountWorker::progressed, q, [this](const Progress &now) {
            progress = now;
            Q_EMIT q->progressChanged(now);
        });
        connect(worker, &AccountWorker::foldersListed, q, [this](const QList<FolderChoice> &listed) {
            folders = listed;
            QList<Folder> all;
            for (const FolderChoice &one : listed)
                all.append(one.folder);
            trash = trashFolderAmong(all);
            Q_EMIT q->foldersChanged();
        });
        connect(worker, &AccountWorker::rowsKept, q, &AccountSession::rowsChanged);
        connect(worker, &AccountWorker::rowsGone, q, [this](const QList<qint64> &ids) { dropRows(ids); });
        connect(worker, &AccountWorker::incidentsFound, q, [this](const QList<Incident> &found) {
            incidents = found;
            Q_EMIT q->incidentsChanged();
        });
        connect(worker, &AccountWorker::deletionFound, q, [this](bool deletes) { canDelete = deletes; });
        connect(worker, &AccountWorker::interruptedSweepSettled, q, &AccountSession::interruptedSweepSettled);
        connect(worker, &AccountWorker::scanned, q,
                [this](const ScanSummary &summary, const QList<NoticeRow> &fresh) { finishScan(summary, fresh); });
        connect(worker, &AccountWorker::moved, q, [this](const SweepReport &report) { finishMoving(report); });
        connect(worker, &AccountWorker::failed, q, [this](const Error &error) { fail(error); });
        connect(worker, &AccountWorker::serverReached, q, [this] { watchReached(); });
        connect(worker, &AccountWorker::newsFound, q, [this] {
            if (watch.isWaiting())
                scan();
        });
        connect(worker, &AccountWorker::nothingToWaitFor, q, [this] { watch.nothingToWaitFor(); });
        connect(worker, &AccountWorker::watchBroken, q,
                [this](const Error &error) { watch.broken(runner.toldKindly(error)); });
    }

    void finishScan(const ScanSummary &summary, const QList<NoticeRow> &fresh)
    {
        lastScan = summary.finished;
        scanCutShort = false;
        enter(State::Idle);
        Q_EMIT q->scanFinished(summary);
        if (!summary.first && !fresh.isEmpty())
            Q_EMIT q->newsArrived(fresh);
        takeUpWish();
        watch.goOnReached();
    }

    void finishMoving(const SweepReport &report)
    {
        const State was = state;
        enter(State::Idle);
        lastError = report.stoppedBy;
        if (was == State::Sweeping)
            Q_EMIT q->sweepFinished(report);
        else if (was == State::Undoing)
            Q_EMIT q->undoFinished(report);
        else
            Q_EMIT q->deleteFinished(report);
        if (std::exchange(scanCutShort, false))
            scan();
        watch.goOn();
    }

    /// What an earlier version of the program stored lacks what the search looks through: it is filled in piece by piece.
    void mendRows()
    {
        whenAnswered(records.mendRows(), q, [this](const Result<QList<NoticeRow>> &rows) {
            if (!rows || rows->isEmpty())
                return;
            Q_EMIT q->rowsChanged(*rows);
            mendRows();
        });
    }

    void dropRows(const QList<qint64> &ids)
    {
        if (!ids.isEmpty())
            Q_EMIT q->rowsRemoved(ids);
    }
};

AccountSession::AccountSession(Account account, const FlowParts &parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(account), parts, this))
{
    d->listen();
    d->asking.setMaxThreadCount(1);
}

AccountSession::~AccountSession()
{
    d->watch.rest();
    d->runner.cancelNow();
    d->askingCancel.cancel();
    d->asking.waitForDone();
}

const Account &AccountSession::account() const
{
    return d->account;
}

AccountSession::State AccountSession::state() const
{
    return d->state;
}

bool AccountSession::isBusy() const
{
    return d->state != State::Idle && d->state != State::Offline;
}

bool AccountSession::canMove() const
{
    return !isBusy() || (d->state == State::Scanning && d->lastScan.isValid() && !d->wish);
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

void AccountSession::setKnown(QFuture<Result<NoticesAtAGlance>> glance, QFuture<Result<KnownNotices>> known)
{
    d->glance = std::move(glance);
    d->known = std::move(known);
}

void AccountSession::loadKnown()
{
    const auto glance = d->glance ? *std::exchange(d->glance, std::nullopt) : d->records.glance();
    whenAnswered(glance, this, [this](const Result<NoticesAtAGlance> &read) {
        if (!read)
            return; // the whole meets the same failure, and tells it
        d->incidents = read->incidents;
        Q_EMIT glanced(*read);
        Q_EMIT incidentsChanged();
    });
    const QFuture<Result<KnownNotices>> known = d->known ? *std::exchange(d->known, std::nullopt) : d->records.known();
    whenAnswered(known, this, [this](const Result<KnownNotices> &read) {
        if (!read) {
            d->fail(read.error());
            return;
        }
        d->incidents = read->incidents;
        Q_EMIT rowsReset(read->rows);
        Q_EMIT incidentsChanged();
        d->mendRows();
    });
}

void AccountSession::scan()
{
    d->scan();
}

void AccountSession::cancel()
{
    if (!isBusy())
        return;
    if (d->state == State::Scanning)
        d->runner.cancelNow();
    else
        d->runner.cancelSoon();
}

void AccountSession::setPaused(bool paused)
{
    d->runner.setPaused(paused);
}

bool AccountSession::isPaused() const
{
    return d->runner.isPaused();
}

void AccountSession::watch(bool on)
{
    d->watch.turn(on);
}

bool AccountSession::isWatching() const
{
    return d->watch.isOn();
}

void AccountSession::setCheckInterval(std::chrono::milliseconds interval)
{
    d->watch.setInterval(interval);
}

std::chrono::milliseconds AccountSession::checkInterval() const
{
    return d->watch.interval();
}

QList<FolderChoice> AccountSession::folders() const
{
    return d->folders;
}

void AccountSession::chooseFolder(const QString &folder, std::optional<bool> read)
{
    whenAnswered(d->records.chooseFolder(folder, read), this, [this](const Result<QHash<QString, bool>> &choices) {
        if (!choices) {
            Q_EMIT failed(choices.error());
            return;
        }
        QList<Folder> folders;
        for (const FolderChoice &one : std::as_const(d->folders))
            folders.append(one.folder);
        d->folders = chosenFolders(std::move(folders), *choices);
        Q_EMIT foldersChanged();
    });
}

QFuture<Result<JudgedNotice>> AccountSession::notice(qint64 id)
{
    return d->records.notice(id);
}

QFuture<Result<QByteArray>> AccountSession::rawNotice(qint64 id)
{
    return d->records.rawNotice(id);
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
    return d->records.contacts();
}

QFuture<Result<QSet<QString>>> AccountSession::tickedAdvice(const QString &scope)
{
    return d->records.tickedAdvice(scope);
}

void AccountSession::tickAdvice(const QString &scope, const QString &step, bool ticked)
{
    whenAnswered(d->records.tickAdvice(scope, step, ticked), this, [this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

QFuture<Result<QList<SecurityMail>>> AccountSession::securityMail(const QDateTime &from, const QDateTime &to)
{
    return d->records.securityMail(from, to);
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
    d->move(State::Sweeping, [plan](const SweepParts &parts) {
        return parts.mailbox.open()
            .and_then([&] { return trashFolderOf(parts.mailbox); })
            .and_then([&](const TrashFolder &trash) { return sweepMailbox(parts, plan, trash); });
    });
}

void AccountSession::undo(qint64 sweep)
{
    d->move(State::Undoing, [sweep](const SweepParts &parts) { return undoSweep(parts, sweep); });
}

void AccountSession::deleteForGood(const SweepPlan &plan)
{
    d->move(State::Deleting, [plan](const SweepParts &parts) {
        return parts.mailbox.open()
            .and_then([&] { return trashFolderOf(parts.mailbox); })
            .and_then([&](const TrashFolder &trash) { return undelivered::deleteForGood(parts, plan, trash); });
    });
}

void AccountSession::deleteForGood(qint64 sweep)
{
    d->move(State::Deleting, [sweep](const SweepParts &parts) { return deleteSweptForGood(parts, sweep); });
}

QFuture<Result<QList<SweepRecord>>> AccountSession::sweeps()
{
    return d->records.sweeps();
}

void AccountSession::setWord(const QList<qint64> &notices, std::optional<Verdict> verdict)
{
    whenAnswered(d->records.setWord(notices, verdict), this, [this](const Result<QList<NoticeRow>> &rows) {
        if (rows)
            Q_EMIT rowsChanged(*rows);
        else
            Q_EMIT failed(rows.error());
    });
}

} // namespace undelivered
