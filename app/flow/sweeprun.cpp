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

bool isInTarget(JournalState state)
{
    return state == JournalState::Moved || state == JournalState::Copied || state == JournalState::Returning;
}

bool isPlaced(const MessageKey &key)
{
    return key.uid != 0 || !key.file.isEmpty();
}

/// The line is gone and may come back.
bool isLineLost(ErrorKind kind)
{
    return isTransient(kind) && kind != ErrorKind::StoreBusy;
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
    begin(Stage::Sweeping, m_items.size());
    const Result<void> done = persevere([this] {
        return forEachFolder(JournalState::Planned,
                             [this](const QList<JournalItem> &group) { return moveGroup(group); });
    });
    if (!done)
        m_report.stoppedBy = done.error();
    return finish(SweepState::Finished);
}

SweepReport SweepRun::deleteForGood()
{
    begin(Stage::Deleting, m_items.size());
    const Result<void> done = persevere([this] {
        return forEachFolder(JournalState::Planned,
                             [this](const QList<JournalItem> &group) { return deleteGroup(group); });
    });
    if (!done)
        m_report.stoppedBy = done.error();
    return finish(SweepState::Finished);
}

SweepReport SweepRun::undo()
{
    const SweepState before = m_report.record.state;
    begin(Stage::Undoing, std::ranges::count_if(m_items, isInTarget, &JournalItem::state));
    // From here on the next connection would have to look, should this one not get through.
    Result<void> done = m_total == 0 ? Result<void>() : keepState(SweepState::Running);
    if (done) {
        done = persevere([this] {
            return forEachFolder(JournalState::Copied,
                                 [this](const QList<JournalItem> &group) { return takeBackCopied(group); })
                .and_then([this] {
                    return forEachFolder(JournalState::Moved,
                                         [this](const QList<JournalItem> &group) { return bringBack(group); });
                });
        });
    }
    if (!done)
        m_report.stoppedBy = done.error();
    const bool all = std::ranges::none_of(m_items, isInTarget, &JournalItem::state);
    return finish(all ? SweepState::Undone : before == SweepState::Running ? SweepState::Interrupted : before);
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

/// Before a command is sent: its messages are in the journal with where they would arrive.
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
    return keep(sent);
}

Result<void> SweepRun::moveGroup(const QList<JournalItem> &group)
{
    QList<MoveItem> moves;
    QHash<MessageKey, qint64> ids;
    for (const JournalItem &item : group) {
        moves.append({item.source, item.messageId, item.size});
        ids.insert(item.source, item.id);
    }
    const QString folder = group.first().source.folder;
    tell(folder);
    return m_parts.mailbox.move(
        moves, m_report.record.targetFolder,
        [&](std::span<const MoveItem> batch, const Landing &landing) {
            return announce(batch, ids, JournalState::Sent, landing);
        },
        [&](std::span<const MoveOutcome> outcomes) -> Result<void> {
            QList<JournalItem> known;
            QList<qint64> swept;
            for (const MoveOutcome &outcome : outcomes) {
                JournalItem &item = itemOf(ids.value(outcome.item.key));
                item.state = stateFor(outcome.fate);
                item.target = outcome.target;
                known.append(item);
                if (item.noticeId != 0 && (isInTarget(item.state) || item.state == JournalState::Gone))
                    swept.append(item.noticeId);
            }
            Result<void> kept = keep(known).and_then([&] { return hide(swept, true); });
            advance(folder, outcomes.size());
            return kept;
        });
}

Result<void> SweepRun::deleteGroup(const QList<JournalItem> &group)
{
    QList<MoveItem> items;
    QHash<MessageKey, qint64> ids;
    for (const JournalItem &item : group) {
        items.append({item.source, item.messageId, item.size});
        ids.insert(item.source, item.id);
    }
    const QString folder = group.first().source.folder;
    tell(folder);
    return m_parts.mailbox.deleteForGood(
        items,
        [&](std::span<const MoveItem> batch, const Landing &landing) {
            return announce(batch, ids, JournalState::Sent, landing);
        },
        [&](std::span<const MoveOutcome> outcomes) -> Result<void> {
            QList<JournalItem> known;
            QList<qint64> gone;
            for (const MoveOutcome &outcome : outcomes) {
                JournalItem &item = itemOf(ids.value(outcome.item.key));
                item.state = stateFor(outcome.fate);
                known.append(item);
                if (item.noticeId != 0 && (item.state == JournalState::Deleted || item.state == JournalState::Gone))
                    gone.append(item.noticeId);
            }
            Result<void> kept = keep(known).and_then([&] { return hide(gone, true); });
            advance(folder, outcomes.size());
            return kept;
        });
}

/// Where the server never said where a message went, or has numbered its folder anew: by Message-ID and size.
Result<void> SweepRun::findTargets(const QList<JournalItem> &group)
{
    const Result<FolderState> trash = m_parts.mailbox.examine(m_report.record.targetFolder);
    const bool isImap = trash && trash->uidValidity != 0;
    if (!trash && trash.error().kind != ErrorKind::Unsupported)
        return tl::unexpected(trash.error());
    QList<MoveItem> lost;
    QHash<MessageKey, qint64> ids;
    for (const JournalItem &item : group) {
        if (isPlaced(item.target) && (!isImap || item.target.uidValidity == trash->uidValidity))
            continue;
        lost.append({item.source, item.messageId, item.size});
        ids.insert(item.source, item.id);
        itemOf(item.id).target = {};
    }
    if (lost.isEmpty())
        return {};
    const Result<QList<MoveOutcome>> found = m_parts.mailbox.locate(lost, {m_report.record.targetFolder});
    if (!found)
        return tl::unexpected(found.error());
    for (const MoveOutcome &outcome : *found)
        itemOf(ids.value(outcome.item.key)).target = outcome.target;
    return {};
}

Result<void> SweepRun::bringBack(const QList<JournalItem> &group)
{
    const QString folder = group.first().source.folder;
    tell(folder);
    if (Result<void> known = findTargets(group); !known)
        return known;
    Result<void> done = moveBack(group);
    if (!done && done.error().kind == ErrorKind::FolderGone && done.error().subject == folder) {
        // Somebody has removed the folder since: the messages need it again.
        done = m_parts.mailbox.createFolder(folder).and_then([&] { return moveBack(group); });
    }
    return done;
}

Result<void> SweepRun::moveBack(const QList<JournalItem> &group)
{
    QList<MoveItem> moves;
    QHash<MessageKey, qint64> ids;
    QList<JournalItem> missing;
    for (const JournalItem &one : group) {
        JournalItem &item = itemOf(one.id);
        if (item.state != JournalState::Moved)
            continue;
        if (!isPlaced(item.target)) {
            item.state = JournalState::Gone; // not in Trash any more: somebody emptied it
            missing.append(item);
            continue;
        }
        // The UID is the server's own answer; some servers count sizes differently in another folder.
        moves.append({item.target, item.messageId, item.messageId.isEmpty() ? item.size : 0});
        ids.insert(item.target, item.id);
    }
    if (Result<void> kept = keep(missing); !kept)
        return kept;
    if (moves.isEmpty())
        return {};
    const QString folder = group.first().source.folder;
    return m_parts.mailbox.move(
        moves, folder,
        [&](std::span<const MoveItem> batch, const Landing &landing) {
            return announce(batch, ids, JournalState::Returning, landing);
        },
        [&](std::span<const MoveOutcome> outcomes) -> Result<void> {
            QList<JournalItem> known;
            QList<qint64> shown;
            QList<std::pair<qint64, MessageKey>> places;
            for (const MoveOutcome &outcome : outcomes) {
                JournalItem &item = itemOf(ids.value(outcome.item.key));
                switch (outcome.fate) {
                case MoveFate::Moved:
                case MoveFate::Copied:
                    item.state = JournalState::Undone;
                    if (item.noticeId != 0) {
                        shown.append(item.noticeId);
                        if (isPlaced(outcome.target))
                            places.append({item.noticeId, outcome.target});
                    }
                    break;
                case MoveFate::Gone: item.state = JournalState::Gone; break;
                case MoveFate::Different: item.state = JournalState::Different; break;
                case MoveFate::Deleted:
                case MoveFate::NotMoved: item.state = JournalState::Moved; break;
                }
                known.append(item);
            }
            Result<void> kept =
                keep(known).and_then([&] { return place(places); }).and_then([&] { return hide(shown, false); });
            advance(folder, outcomes.size());
            return kept;
        });
}

/// On a server that can only copy and mark, the message never left: its mark is taken off, and the copy gets one.
Result<void> SweepRun::takeBackCopied(const QList<JournalItem> &group)
{
    QList<MoveItem> firsts;
    QHash<MessageKey, qint64> ids;
    for (const JournalItem &item : group) {
        firsts.append({item.source, item.messageId, item.size});
        ids.insert(item.source, item.id);
    }
    const QString folder = group.first().source.folder;
    tell(folder);
    const Result<QList<MoveItem>> there = m_parts.mailbox.mark(firsts, DeletedMark::Taken);
    if (!there && (isLineLost(there.error().kind) || there.error().kind == ErrorKind::Cancelled))
        return tl::unexpected(there.error());
    QSet<qint64> back;
    for (const MoveItem &item : there.value_or(QList<MoveItem>()))
        back.insert(ids.value(item.key));
    QList<JournalItem> known;
    QList<qint64> shown;
    QList<MoveItem> copies;
    for (const JournalItem &one : group) {
        JournalItem &item = itemOf(one.id);
        if (!back.contains(item.id)) {
            item.state =
                JournalState::Moved; // somebody tidied up: only the copy is left, and it is moved back like any other
        } else {
            item.state = JournalState::Undone;
            if (item.noticeId != 0)
                shown.append(item.noticeId);
            if (isPlaced(item.target))
                copies.append({item.target, item.messageId, 0});
        }
        known.append(item);
    }
    if (Result<void> kept = keep(known).and_then([&] { return hide(shown, false); }); !kept)
        return kept;
    advance(folder, back.size());
    if (!copies.isEmpty())
        (void)m_parts.mailbox.mark(copies, DeletedMark::Set); // a copy that stays unmarked in Trash does no harm
    return {};
}

Result<void> SweepRun::keep(const QList<JournalItem> &items)
{
    if (items.isEmpty())
        return {};
    return m_parts.store.run([items](Store &store) { return store.updateJournal(items); }).result();
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
