// SPDX-License-Identifier: GPL-3.0-or-later
/// The half of an account that works: owns the mailbox and lives on a thread of its own, where everything here runs. Only
/// AccountSession (window's thread) uses it, through queued calls; what it finds out comes back as signals.
#pragma once

#include "account/account.h"
#include "flow/flowparts.h"
#include "flow/folderchoice.h"
#include "flow/progress.h"
#include "flow/sweeper.h"
#include "judge/incident.h"
#include "sweep/sweepplan.h"

#include <QObject>

namespace undelivered {

class AccountWorker final : public QObject
{
    Q_OBJECT
public:
    /// Raising `line` ends every wait, and with it the connection.
    AccountWorker(Account account, FlowParts parts, CancelToken line);
    ~AccountWorker() override;

    void scan(const QString &secret, const CancelToken &cancel);

    /// Sweeps, undoes or deletes.
    using Moving = std::function<Result<SweepReport>(const SweepParts &)>;
    struct MovingPermit {
        CancelToken cancel;
        PauseGate pause;
    };
    void move(const QString &secret, const MovingPermit &permit, const Moving &moving);
    /// Looks for news and then waits for some, until there are any or `interrupt` is raised, which leaves the connection up.
    /// Looks again each time `interval` is over, for the folders that the server does not tell about.
    void watch(const QString &secret, std::chrono::milliseconds interval, const CancelToken &interrupt);

Q_SIGNALS:
    void progressed(const undelivered::Progress &progress);
    void foldersListed(const QList<undelivered::FolderChoice> &folders);
    void rowsKept(const QList<undelivered::NoticeRow> &rows);
    void rowsGone(const QList<qint64> &ids);
    void incidentsFound(const QList<undelivered::Incident> &incidents);
    void deletionFound(bool canDelete); ///< whether the server can delete exactly the chosen messages
    void interruptedSweepSettled(const undelivered::SweepReport &report);
    // How work ended
    void scanned(const undelivered::ScanSummary &summary, const QList<undelivered::NoticeRow> &fresh); ///< newest first
    void moved(const undelivered::SweepReport &report);
    void failed(const undelivered::Error &error);
    // How watching goes
    void serverReached();
    void newsFound();
    /// The server cannot tell by itself when there is news: to be called again after a while.
    void nothingToWaitFor();
    void watchBroken(const undelivered::Error &error);

private:
    [[nodiscard]] Result<Mailbox *> mailboxFor(const QString &secret);
    [[nodiscard]] SweepParts sweepParts(Mailbox &box, const MovingPermit &permit);
    /// What an earlier run left open is settled before anything new is begun.
    [[nodiscard]] Result<void> settle(const SweepParts &parts);
    /// Notices that are elsewhere now go from the lists, those brought back come.
    void tellRowsOf(const SweepReport &report);
    [[nodiscard]] Result<ScanSummary> scanOn(Mailbox &box, const CancelToken &cancel, QHash<qint64, NoticeRow> &fresh);
    /// What a look at the mailbox found out.
    struct Look {
        bool news = false;
        QString inbox;     ///< the folder to wait in; empty where there is none
        FolderState known; ///< of it
    };
    [[nodiscard]] Result<Look> lookForNews(Mailbox &box);
    void used();

    Account m_account;
    FlowParts m_parts;
    CancelToken m_line;
    std::unique_ptr<Mailbox> m_mailbox;
    QDateTime m_lastUse;
};

} // namespace undelivered
