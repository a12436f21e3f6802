// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/accountworker.h"

#include "flow/foldernews.h"
#include "flow/scan.h"
#include "flow/storeddns.h"
#include "flow/storerecorder.h"
#include "flow/sweeper.h"

#include <algorithm>

namespace undelivered {

namespace {

/// A line that was silent for longer may be dead without anybody having told us.
constexpr qint64 trustedSeconds = 120;

const QString inboxName = QStringLiteral("INBOX");

} // namespace

AccountWorker::AccountWorker(Account account, FlowParts parts, CancelToken line)
    : m_account(std::move(account))
    , m_parts(std::move(parts))
    , m_line(std::move(line))
{
}

AccountWorker::~AccountWorker() = default;

void AccountWorker::used()
{
    m_lastUse = m_parts.clock->now();
}

Result<Mailbox *> AccountWorker::mailboxFor(const QString &secret)
{
    const bool fresh = m_lastUse.isValid() && m_lastUse.secsTo(m_parts.clock->now()) < trustedSeconds;
    if (!m_mailbox || !m_mailbox->isOpen() || !fresh) {
        m_mailbox.reset();
        Result<std::unique_ptr<Mailbox>> made = m_parts.makeMailbox(m_account, secret, m_line);
        if (!made)
            return tl::unexpected(made.error());
        m_mailbox = std::move(*made);
    }
    return m_mailbox.get();
}

SweepParts AccountWorker::sweepParts(Mailbox &box, const MovingPermit &permit)
{
    return {box,          *m_parts.store, *m_parts.clock,
            m_account.id, permit.cancel,  [this](const Progress &now) { Q_EMIT progressed(now); },
            permit.pause};
}

Result<void> AccountWorker::settle(const SweepParts &parts)
{
    const Result<QList<SweepReport>> settled = settleInterruptedSweeps(parts);
    if (!settled)
        return tl::unexpected(settled.error());
    for (const SweepReport &report : *settled) {
        tellRowsOf(report);
        Q_EMIT interruptedSweepSettled(report);
    }
    return {};
}

void AccountWorker::tellRowsOf(const SweepReport &report)
{
    if (report.count(JournalState::Undone) > 0) {
        const Result<QList<NoticeRow>> now =
            m_parts.store->run([id = m_account.id](Store &store) { return store.noticeRows(id); }).result();
        if (now)
            Q_EMIT rowsKept(*now);
    }
    QList<qint64> gone;
    for (const JournalItem &item : report.items) {
        if (item.state == JournalState::Moved || item.state == JournalState::Copied ||
            item.state == JournalState::Gone || item.state == JournalState::Deleted)
            gone.append(item.noticeId);
    }
    Q_EMIT rowsGone(gone);
}

Result<ScanSummary> AccountWorker::scanOn(Mailbox &box, const CancelToken &cancel, QHash<qint64, NoticeRow> &fresh)
{
    // Where another copy of the program is at work on the journal, reading does not disturb it.
    if (Result<void> settled = settle(sweepParts(box, {cancel, {}}));
        !settled && settled.error().kind != ErrorKind::StoreBusy)
        return tl::unexpected(settled.error());
    Result<ScanMemory> memory = rememberedBy(*m_parts.store, m_account);
    if (!memory)
        return tl::unexpected(memory.error());
    StoreRecorder recorder(*m_parts.store, m_account.id,
                           {[this](const Progress &now) { Q_EMIT progressed(now); },
                            [this](const QList<FolderChoice> &folders) { Q_EMIT foldersListed(folders); },
                            [&](const QList<NoticeRow> &rows, bool found) {
                                for (const NoticeRow &row : rows) {
                                    if (found || fresh.contains(row.id))
                                        fresh.insert(row.id, row);
                                }
                                Q_EMIT rowsKept(rows);
                            },
                            [this](const QList<qint64> &ids) { Q_EMIT rowsGone(ids); },
                            [this](const QList<Incident> &found) { Q_EMIT incidentsFound(found); }});
    StoredDns dns(m_parts.makeDns(), StoredDns::through(*m_parts.store), *m_parts.clock);
    ScanParts parts{box, *m_parts.explainer, dns, *m_parts.clock, cancel, m_parts.pause};
    return scanMailbox(parts, std::move(*memory), recorder);
}

void AccountWorker::scan(const QString &secret, const CancelToken &cancel)
{
    QHash<qint64, NoticeRow> fresh;
    const Result<ScanSummary> summary = mailboxFor(secret).and_then([&](Mailbox *box) {
        const Result<ScanSummary> scanned = scanOn(*box, cancel, fresh);
        Q_EMIT deletionFound(box->abilities().canDelete);
        return scanned;
    });
    used();
    if (!summary) {
        Q_EMIT failed(summary.error());
        return;
    }
    QList<NoticeRow> rows = fresh.values();
    std::ranges::sort(rows, [](const NoticeRow &a, const NoticeRow &b) { return a.received > b.received; });
    Q_EMIT scanned(*summary, rows);
}

void AccountWorker::move(const QString &secret, const MovingPermit &permit, const Moving &moving)
{
    const Result<SweepReport> report = mailboxFor(secret).and_then([&](Mailbox *box) -> Result<SweepReport> {
        const SweepParts parts = sweepParts(*box, permit);
        if (const Result<void> settled = settle(parts); !settled)
            return tl::unexpected(settled.error());
        const Result<SweepReport> done = moving(parts);
        Q_EMIT deletionFound(box->abilities().canDelete);
        return done;
    });
    used();
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    tellRowsOf(*report);
    Q_EMIT moved(*report);
}

Result<AccountWorker::Look> AccountWorker::lookForNews(Mailbox &box)
{
    struct Known {
        QHash<QString, FolderProgress> folders;
        QHash<QString, bool> choices;
    };
    const Result<Known> known = m_parts.store
                                    ->run([id = m_account.id](Store &store) -> Result<Known> {
                                        Result<QHash<QString, FolderProgress>> folders = store.folderProgress(id);
                                        if (!folders)
                                            return tl::unexpected(folders.error());
                                        return store.folderChoices(id).map([&](const QHash<QString, bool> &choices) {
                                            return Known{std::move(*folders), choices};
                                        });
                                    })
                                    .result();
    if (!known)
        return tl::unexpected(known.error());
    Look look;
    const auto inbox = known->folders.constFind(inboxName);
    if (inbox != known->folders.cend()) {
        look.inbox = inboxName;
        look.known = {.uidValidity = inbox->uidValidity, .uidNext = inbox->nextUid, .messages = inbox->messages};
    }
    return hasNews(box, known->folders, known->choices).map([&look](bool news) {
        look.news = news;
        return look;
    });
}

void AccountWorker::watch(const QString &secret, std::chrono::milliseconds interval, const CancelToken &interrupt)
{
    const Result<Mailbox *> box = mailboxFor(secret);
    if (!box) {
        Q_EMIT watchBroken(box.error());
        return;
    }
    while (!interrupt.cancelled()) {
        const Result<Look> look = lookForNews(**box);
        used();
        if (!look) {
            Q_EMIT watchBroken(look.error());
            return;
        }
        if (look->news) {
            Q_EMIT newsFound();
            return;
        }
        Q_EMIT serverReached();
        if (!(*box)->abilities().idle || look->inbox.isEmpty()) {
            Q_EMIT nothingToWaitFor();
            return;
        }
        const Result<bool> heard = (*box)->waitForNews(look->inbox, look->known, interval, interrupt);
        used();
        if (!heard && heard.error().kind == ErrorKind::Unsupported) {
            Q_EMIT nothingToWaitFor();
            return;
        }
        if (!heard) {
            Q_EMIT watchBroken(heard.error());
            return;
        }
    }
}

} // namespace undelivered
