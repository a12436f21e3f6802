// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/sweeprun.h"

#include <algorithm>
#include <thread>

namespace undelivered {

namespace {

JournalState stateFor(MoveFate fate)
{
    switch (fate) {
    case MoveFate::Moved: return JournalState::Moved;
    case MoveFate::Copied: return JournalState::Copied;
    case MoveFate::Gone: return JournalState::Gone;
    case MoveFate::Different: return JournalState::Different;
    case MoveFate::Deleted: return JournalState::Deleted;
    case MoveFate::NotMoved: break;
    }
    return JournalState::Refused;
}

/// Not where it was any more.
bool isAway(JournalState state)
{
    return isInTarget(state) || state == JournalState::Gone || state == JournalState::Deleted;
}

/// This folder will not, others may.
bool concernsOnly(const Error &error, const QString &folder)
{
    return error.subject == folder && (error.kind == ErrorKind::FolderGone || error.kind == ErrorKind::FolderReadOnly ||
                                       error.kind == ErrorKind::FolderChanged);
}

} // namespace

SweepRun::SweepRun(const SweepParts &parts, SweepRecord record, QList<JournalItem> items)
    : m_parts(parts)
    , m_items(std::move(items))
{
    m_report.record = std::move(record);
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_places.insert(m_items.at(i).id, i);
}

SweepReport SweepRun::sweep()
{
    return carryOut(Stage::Sweeping);
}

SweepReport SweepRun::deleteForGood()
{
    return carryOut(Stage::Deleting);
}

SweepReport SweepRun::carryOut(Stage stage)
{
    begin(stage, m_items.size());
    const Result<void> done = findOrigins().and_then([this] {
        return persevere([this] {
            return forEachFolder(JournalState::Planned,
                                 [this](const QList<JournalItem> &group) { return takeAway(group); });
        });
    });
    if (!done)
        m_report.stoppedBy = done.error();
    return finish(SweepState::Finished);
}

/// Runs `work` again after each new connection, as long as there is patience; what was under way is settled first. `work`
/// goes on with what is left to do.
Result<void> SweepRun::persevere(const std::function<Result<void>()> &work)
{
    size_t attempt = 0;
    m_stayed = JournalState::Planned;
    for (;;) {
        const qint64 doneBefore = m_done;
        Result<void> done = work();
        if (done || !isLineLost(done.error().kind))
            return done;
        if (m_done > doneBefore)
            attempt = 0; // it is worth trying as long as it moves on
        for (bool settled = false; !settled;) {
            if (Result<void> open = reconnect(attempt); !open)
                return open.error().kind == ErrorKind::Cancelled ? open : done;
            const Result<void> looked = settleOpen();
            if (!looked && !isLineLost(looked.error().kind))
                return looked;
            settled = looked.has_value();
        }
    }
}

Result<void> SweepRun::reconnect(size_t &attempt)
{
    constexpr std::chrono::milliseconds slice(50);
    for (;;) {
        if (attempt >= m_parts.patience.reconnectAfter.size())
            return failure(ErrorKind::ConnectionLost);
        for (auto left = m_parts.patience.reconnectAfter[attempt]; left.count() > 0; left -= slice) {
            if (m_parts.cancel.cancelled())
                return failure(ErrorKind::Cancelled);
            std::this_thread::sleep_for(std::min(left, slice));
        }
        ++attempt;
        m_parts.mailbox.close();
        Result<void> open = m_parts.mailbox.open();
        if (open || !isLineLost(open.error().kind))
            return open;
    }
}

/// Gives the items in `state` to `work`, folder by folder. A folder that will not does not keep the others back: the first
/// such error is in the report.
Result<void> SweepRun::forEachFolder(JournalState state, const ToFolder &work)
{
    QStringList folders;
    for (const JournalItem &item : itemsIn(state)) {
        if (!folders.contains(item.source.folder))
            folders.append(item.source.folder);
    }
    for (const QString &folder : std::as_const(folders)) {
        if (m_parts.cancel.cancelled())
            return failure(ErrorKind::Cancelled);
        QList<JournalItem> group = itemsIn(state);
        group.removeIf([&](const JournalItem &item) { return item.source.folder != folder; });
        if (const Result<void> done = work(group); !done) {
            if (!concernsOnly(done.error(), folder))
                return done;
            if (!m_report.stoppedBy)
                m_report.stoppedBy = done.error();
            QList<JournalItem> refused;
            for (const JournalItem &one : group) {
                if (JournalItem &item = itemOf(one.id); item.state == JournalState::Planned) {
                    item.state = JournalState::Refused;
                    refused.append(item);
                }
            }
            if (Result<void> kept = keep(refused); !kept)
                return kept;
        }
    }
    return {};
}

/// Before a command is sent: its messages are in the journal with where they would arrive. What became of the batch before
/// goes into the same entry; until then the journal says of it what it says after a crash, that somebody has to look.
Result<void> SweepRun::announce(std::span<const MoveItem> batch, const QHash<MessageKey, qint64> &ids,
                                JournalState state, const Landing &landing)
{
    if (m_parts.cancel.cancelled())
        return failure(ErrorKind::Cancelled);
    QList<JournalItem> sent;
    for (const MoveItem &move : batch) {
        JournalItem &item = itemOf(ids.value(move.key));
        item.state = state;
        item.landingUidValidity = landing.uidValidity;
        item.landingUidNext = landing.uidNext;
        sent.append(item);
    }
    return keepLearnt(sent);
}

Result<void> SweepRun::takeAway(const QList<JournalItem> &group)
{
    QList<MoveItem> going;
    QHash<MessageKey, qint64> ids;
    for (const JournalItem &item : group) {
        going.append({item.source, item.messageId, item.size});
        ids.insert(item.source, item.id);
    }
    const QString folder = group.first().source.folder;
    tell(folder);
    const auto before = [&](std::span<const MoveItem> batch, const Landing &landing) {
        return announce(batch, ids, JournalState::Sent, landing);
    };
    const auto after = [&](std::span<const MoveOutcome> outcomes) -> Result<void> {
        for (const MoveOutcome &outcome : outcomes) {
            JournalItem &item = itemOf(ids.value(outcome.item.key));
            item.state = stateFor(outcome.fate);
            item.target = outcome.target;
            m_learnt.append(item);
            alsoOrigin(item, m_learnt);
            if (item.noticeId != 0 && isAway(item.state))
                m_learntSwept.append(item.noticeId);
        }
        Result<void> kept = m_parts.pause.isPaused() ? keepLearnt() : Result<void>(); // a pause may be long
        advance(folder, outcomes.size());
        return kept;
    };
    const Result<void> done = m_report.record.kind == SweepKind::ForGood
                                  ? m_parts.mailbox.deleteForGood(going, before, after)
                                  : m_parts.mailbox.move(going, m_report.record.targetFolder, before, after);
    const Result<void> kept = keepLearnt();
    return done ? kept : done;
}

/// What became of the last batch, and what else is to be in the journal now.
Result<void> SweepRun::keepLearnt(const QList<JournalItem> &more)
{
    Result<void> kept = keep(m_learnt + more, m_learntSwept);
    if (kept) {
        m_learnt.clear();
        m_learntSwept.clear();
    }
    return kept;
}

/// Earlier sweeps say of some of these messages that they are in Trash and can be brought back: not any more then.
Result<void> SweepRun::findOrigins()
{
    if (m_report.record.kind != SweepKind::ForGood)
        return {};
    return m_parts.store
        .run([account = m_report.record.account](Store &store) -> Result<QHash<MessageKey, JournalItem>> {
            QHash<MessageKey, JournalItem> origins;
            const Result<QList<SweepRecord>> sweeps = store.sweeps(account);
            if (!sweeps)
                return tl::unexpected(sweeps.error());
            for (const SweepRecord &sweep : *sweeps) {
                if (sweep.kind != SweepKind::ToTrash || sweep.moved == 0)
                    continue;
                const Result<QList<JournalItem>> items = store.journal(sweep.id);
                if (!items)
                    return tl::unexpected(items.error());
                for (const JournalItem &item : *items) {
                    if (item.state == JournalState::Moved && isPlaced(item.target))
                        origins.insert(item.target, item);
                }
            }
            return origins;
        })
        .result()
        .map([this](const QHash<MessageKey, JournalItem> &origins) { m_origins = origins; });
}

/// Of a message that is gone for good, the item of the sweep that had brought it there goes into the same entry.
void SweepRun::alsoOrigin(const JournalItem &item, QList<JournalItem> &known)
{
    const auto origin = m_origins.find(item.source);
    if (origin == m_origins.end() || (item.state != JournalState::Deleted && item.state != JournalState::Gone))
        return;
    origin->state = item.state;
    known.append(*origin);
}

Result<void> SweepRun::keep(const QList<JournalItem> &items, const QList<qint64> &swept)
{
    if (items.isEmpty() && swept.isEmpty())
        return {};
    return m_parts.store.run([items, swept](Store &store) { return store.updateJournal(items, swept); }).result();
}

Result<void> SweepRun::keepState(SweepState state)
{
    return m_parts.store.run([id = m_report.record.id, state](Store &store) { return store.endSweep(id, state); })
        .result();
}

Result<void> SweepRun::hide(const QList<qint64> &notices, bool swept)
{
    if (notices.isEmpty())
        return {};
    return m_parts.store.run([notices, swept](Store &store) { return store.setNoticesSwept(notices, swept); }).result();
}

Result<void> SweepRun::place(const QList<std::pair<qint64, MessageKey>> &places)
{
    if (places.isEmpty())
        return {};
    return m_parts.store
        .run([places](Store &store) -> Result<void> {
            for (const auto &[notice, key] : places) {
                if (Result<void> placed = store.setNoticePlace(notice, key); !placed)
                    return placed;
            }
            return {};
        })
        .result();
}

QList<JournalItem> SweepRun::itemsIn(JournalState state) const
{
    QList<JournalItem> items = m_items;
    items.removeIf([state](const JournalItem &item) { return item.state != state; });
    return items;
}

bool SweepRun::isOpen() const
{
    return std::ranges::any_of(m_items, [](const JournalItem &item) {
        return item.state == JournalState::Sent || item.state == JournalState::Returning;
    });
}

void SweepRun::begin(Stage stage, qsizetype total)
{
    m_stage = stage;
    m_total = total;
    m_done = 0;
}

/// After a batch: counts it, and waits here while the person wants a pause.
void SweepRun::advance(const QString &folder, size_t count)
{
    m_done += static_cast<qint64>(count);
    tell(folder);
    if (m_parts.pause.isPaused() && m_done < m_total && !m_parts.cancel.cancelled()) {
        if (m_parts.progress)
            m_parts.progress({m_stage, folder, m_done, m_total, true});
        m_parts.pause.wait(m_parts.cancel);
        tell(folder);
    }
}

void SweepRun::tell(const QString &folder)
{
    if (m_parts.progress)
        m_parts.progress({m_stage, folder, m_done, m_total});
}

SweepReport SweepRun::finish(SweepState wanted)
{
    if (isOpen())
        wanted = SweepState::Running; // the next connection looks
    else if (wanted == SweepState::Finished && m_report.stoppedBy)
        wanted = SweepState::Interrupted;
    m_report.record.state = wanted;
    m_report.record.moved = static_cast<int>(std::ranges::count_if(m_items, isInTarget, &JournalItem::state));
    m_report.record.deleted = static_cast<int>(std::ranges::count(m_items, JournalState::Deleted, &JournalItem::state));
    m_report.record.total = static_cast<int>(m_items.size());
    m_report.items = m_items;
    if (Result<void> ended = keepState(wanted); !ended && !m_report.stoppedBy)
        m_report.stoppedBy = ended.error();
    return m_report;
}

} // namespace undelivered
