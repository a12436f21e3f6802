// SPDX-License-Identifier: GPL-3.0-or-later
/// One account at work, as the window sees it: known notices, scanning, watching for news, sweeping, undoing. Lives on the
/// window's thread; the work runs on a thread of its own that owns the mailbox. All answers come as signals or futures;
/// nothing here blocks. Several sessions work side by side. Made by Accounts (accounts.h).
#pragma once

#include "account/account.h"
#include "flow/contacts.h"
#include "flow/folderchoice.h"
#include "flow/progress.h"
#include "judge/domainhealth.h"
#include "judge/incident.h"
#include "store/store.h"
#include "sweep/sweepplan.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <chrono>

namespace undelivered {

class StoreThread;
struct FlowParts;
struct KnownNotices;
struct NoticesAtAGlance;

class AccountSession final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Offline, ///< nothing is going on because the server cannot be reached; lastError() says how that shows
        Scanning,
        Sweeping,
        Undoing,
        Deleting
    };

    AccountSession(Account account, const FlowParts &parts, QObject *parent = nullptr);
    ~AccountSession() override;

    [[nodiscard]] const Account &account() const;
    [[nodiscard]] State state() const;
    /// Scanning, sweeping, undoing or deleting: no scan can be started.
    [[nodiscard]] bool isBusy() const;
    /// sweep(), undo() and deleteForGood() do something: nothing moves, and no scan goes on, or only one that looks for news
    /// since the last. What the person wants goes before that: it is cut short and taken up again afterwards.
    [[nodiscard]] bool canMove() const;
    [[nodiscard]] Progress progress() const;
    /// How the last piece of work failed, until the next one starts.
    [[nodiscard]] std::optional<Error> lastError() const;
    /// When the last scan that got through ended; invalid where none did in this run of the program.
    [[nodiscard]] QDateTime lastScan() const;
    [[nodiscard]] QList<Incident> incidents() const;

    /// Makes the next loadKnown() wait for these (AccountRecords::glance() and known()) instead of reading anew.
    void setKnown(QFuture<Result<NoticesAtAGlance>> glance, QFuture<Result<KnownNotices>> known);
    /// Reads what the store knows; glanced(), then rowsReset() and incidentsChanged() follow. Works offline.
    void loadKnown();
    /// Starts a scan unless work is going on. Ends with scanFinished(), with failed(), or in state Offline.
    void scan();
    /// Keeps an eye on the mailbox from now on, beside whatever else is done: waits at the server (IDLE) where it offers that,
    /// looks at all folders every checkInterval(), and scans by itself when something came or went; newsArrived() tells what.
    /// When the server cannot be reached the state is Offline, and it is tried again after a while, then after longer ones.
    /// Saved mail in files is not watched.
    void watch(bool on);
    [[nodiscard]] bool isWatching() const;
    /// At first a quarter of an hour. Counts from the next look.
    void setCheckInterval(std::chrono::milliseconds interval);
    [[nodiscard]] std::chrono::milliseconds checkInterval() const;

    /// The folders as the last scan of this run listed them; empty before.
    [[nodiscard]] QList<FolderChoice> folders() const;
    /// What the person says: true, look for notices there; false, leave it out; nothing, as proposed. Counts from the next
    /// scan; what was found in a folder stays known. foldersChanged() follows.
    void chooseFolder(const QString &folder, std::optional<bool> read);
    /// Ends the work under way at the next safe point: within 200 ms for a scan, after the running command (or, where the
    /// server is silent, after a few seconds) for what moves or deletes.
    void cancel();
    /// Halts what moves or deletes between two commands, or lets it go on. Progress says so once it stands still.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;

    [[nodiscard]] QFuture<Result<JudgedNotice>> notice(qint64 id);
    [[nodiscard]] QFuture<Result<QByteArray>> rawNotice(qint64 id);
    /// Whom the person has written to, latest first, as far as Sent has been read.
    [[nodiscard]] QFuture<Result<QList<Contact>>> contacts();

    /// "I did send this" (Yours), "Not mine" (Forged), or nothing: taken back. Changed rows follow by rowsChanged().
    void setWord(const QList<qint64> &notices, std::optional<Verdict> verdict);
    /// On request: how well the domains of the account's addresses guard their names, the main address's first
    /// (judge/domainhealth.h; the words: domainSummary() and domainFindingSentence() in wording/verdicttext.h). Asks the DNS
    /// where the person's settings allow that, else the one finding is LookupsOff. Takes up to some seconds; goes on beside a
    /// scan. Fails with InvalidInput where the account has no address, with Cancelled when the session goes.
    [[nodiscard]] QFuture<Result<QList<DomainHealth>>> checkDomains();
    [[nodiscard]] QFuture<Result<QSet<QString>>> tickedAdvice(const QString &scope);
    void tickAdvice(const QString &scope, const QString &step, bool ticked);

    [[nodiscard]] QFuture<Result<QList<SecurityMail>>> securityMail(const QDateTime &from, const QDateTime &to);
    /// The folder that sweep() moves to, as far as known from the last scan; may be empty.
    [[nodiscard]] QString trashFolder() const;
    /// The mailbox has no such folder yet: sweep() makes it. False as long as nothing is known.
    [[nodiscard]] bool makesTrashFolder() const;
    /// Whether this server can delete exactly the chosen messages; nothing as long as it was not asked in this run.
    [[nodiscard]] std::optional<bool> canDeleteForGood() const;
    /// Moves what `plan` says to Trash. Progress, then sweepFinished().
    void sweep(const SweepPlan &plan);
    /// Brings back what a sweep moved. Progress, then undoFinished().
    void undo(qint64 sweep);
    /// Deletes what `plan` says for good, or what a sweep has moved to Trash. There is no undo: to be called only after the
    /// person has typed that they want it. Progress, then deleteFinished(); failed() with DeletionUnsafe where the server
    /// cannot delete exactly these.
    void deleteForGood(const SweepPlan &plan);
    void deleteForGood(qint64 sweep);
    [[nodiscard]] QFuture<Result<QList<SweepRecord>>> sweeps();

Q_SIGNALS:
    void stateChanged();
    void foldersChanged();
    /// Notices that were not there at the last scan, judged, newest first: for a notification. Not after an account's first
    /// scan, where everything is old news.
    void newsArrived(const QList<undelivered::NoticeRow> &rows);
    void progressChanged(const undelivered::Progress &progress);
    /// How many notices there are and the newest of them, before rowsReset() brings them all.
    void glanced(const undelivered::NoticesAtAGlance &glance);
    void rowsReset(const QList<undelivered::NoticeRow> &rows);
    void rowsChanged(const QList<undelivered::NoticeRow> &rows); ///< new ones and changed ones, by id
    void rowsRemoved(const QList<qint64> &ids);
    void incidentsChanged();
    void scanFinished(const undelivered::ScanSummary &summary);
    void sweepFinished(const undelivered::SweepReport &report);
    void undoFinished(const undelivered::SweepReport &report);
    void deleteFinished(const undelivered::SweepReport &report);
    /// A sweep, undo or deletion was cut off earlier; this is what became of it.
    void interruptedSweepSettled(const undelivered::SweepReport &report);
    void failed(const undelivered::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace undelivered
