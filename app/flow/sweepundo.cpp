// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SweepRun that brings messages back.
#include "flow/sweeprun.h"

#include <algorithm>

namespace undelivered {

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
        moves.append({item.target, item.messageId, comparedSize(item.messageId, item.size)});
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
        firsts.append({item.source, item.messageId, comparedSize(item.messageId, item.size)});
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

} // namespace undelivered
