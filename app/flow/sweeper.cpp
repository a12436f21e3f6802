// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/sweeper.h"

#include <QSet>

#include <algorithm>

namespace undelivered {

namespace {

JournalState stateFor(MoveFate fate)
{
    switch (fate) {
    case MoveFate::Moved: return JournalState::Moved;
    case MoveFate::Copied: return JournalState::Copied;
    case MoveFate::Gone: return JournalState::Gone;
    case MoveFate::Different: return JournalState::Different;
    case MoveFate::NotMoved: break;
    }
    return JournalState::Refused;
}

bool isInTarget(JournalState state)
{
    return state == JournalState::Moved || state == JournalState::Copied;
}

MoveItem moveItem(const JournalItem &item)
{
    return {item.source, item.messageId, item.size};
}

/// Items by the folder they lie in, in the order they first occur.
template <typename KeyOf>
QList<QList<JournalItem>> byFolder(const QList<JournalItem> &items, const KeyOf &keyOf)
{
    QList<QList<JournalItem>> groups;
    QHash<QString, qsizetype> places;
    for (const JournalItem &item : items) {
        const QString folder = keyOf(item).folder;
        if (!places.contains(folder)) {
            places.insert(folder, groups.size());
            groups.append(QList<JournalItem>());
        }
        groups[places.value(folder)].append(item);
    }
    return groups;
}

/// One sweep or undo at work on its journal.
class Sweeper
{
public:
    Sweeper(const SweepParts &parts, SweepRecord record, QList<JournalItem> items)
        : m_parts(parts)
        , m_items(std::move(items))
    {
        m_report.record = std::move(record);
        for (qsizetype i = 0; i < m_items.size(); ++i)
            m_places.insert(m_items.at(i).id, i);
    }

    SweepReport sweep(const QString &trash)
    {
        const auto sourceOf = [](const JournalItem &item) -> const MessageKey & { return item.source; };
        for (const QList<JournalItem> &group : byFolder(m_items, sourceOf)) {
            if (Result<void> done = moveGroup(group, trash); !done) {
                m_report.stoppedBy = done.error();
                break;
            }
        }
        return finish(SweepState::Finished);
    }

    SweepReport undo()
    {
        QList<JournalItem> away = m_items;
        away.removeIf([](const JournalItem &item) { return !isInTarget(item.state); });
        m_total = away.size();
        if (Result<void> known = completeTargets(away); !known) {
            m_report.stoppedBy = known.error();
            return finish(m_report.record.state);
        }
        const auto sourceOf = [](const JournalItem &item) -> const MessageKey & { return item.source; };
        for (const QList<JournalItem> &group : byFolder(away, sourceOf)) {
            if (Result<void> done = bringBack(group); !done) {
                m_report.stoppedBy = done.error();
                break;
            }
        }
        const bool all = !m_report.stoppedBy && std::ranges::none_of(m_items, isInTarget, &JournalItem::state);
        return finish(all ? SweepState::Undone : m_report.record.state);
    }

    /// The line was cut or the program ended while commands were under way: look where each message is now.
    SweepReport settle()
    {
        QList<JournalItem> open = m_items;
        open.removeIf([](const JournalItem &item) { return item.state != JournalState::Sent; });
        const auto sourceOf = [](const JournalItem &item) -> const MessageKey & { return item.source; };
        for (const QList<JournalItem> &group : byFolder(open, sourceOf)) {
            if (Result<void> looked = settleGroup(group); !looked) {
                m_report.stoppedBy = looked.error();
                m_report.items = m_items;
                return m_report; // stays open in the journal: the next connection tries again
            }
        }
        QList<JournalItem> never;
        for (JournalItem &item : m_items) {
            if (item.state == JournalState::Planned) {
                item.state = JournalState::Refused;
                never.append(item);
            }
        }
        if (Result<void> kept = keep(never); !kept)
            m_report.stoppedBy = kept.error();
        return finish(SweepState::Interrupted);
    }

private:
    Result<void> keep(const QList<JournalItem> &items)
    {
        if (items.isEmpty())
            return {};
        return m_parts.store.run([items](Store &store) { return store.updateJournal(items); }).result();
    }

    JournalItem &itemOf(qint64 id) { return m_items[m_places.value(id)]; }

    void tell(Progress::Stage stage, const QString &folder)
    {
        if (m_parts.progress)
            m_parts.progress({stage, folder, m_done, m_total});
    }

    /// Moves one folder's items; the journal knows before each command and after it.
    Result<void> moveGroup(const QList<JournalItem> &group, const QString &trash)
    {
        m_total = m_items.size();
        QList<MoveItem> moves;
        QHash<MessageKey, qint64> ids;
        for (const JournalItem &item : group) {
            moves.append(moveItem(item));
            ids.insert(item.source, item.id);
        }
        const QString folder = group.first().source.folder;
        tell(Progress::Stage::Sweeping, folder);
        return m_parts.mailbox.move(
            moves, trash,
            [&](std::span<const MoveItem> batch) -> Result<void> {
                if (m_parts.cancel.cancelled())
                    return failure(ErrorKind::Cancelled);
                QList<JournalItem> sent;
                for (const MoveItem &move : batch) {
                    JournalItem &item = itemOf(ids.value(move.key));
                    item.state = JournalState::Sent;
                    sent.append(item);
                }
                return keep(sent);
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
                m_done += static_cast<qint64>(outcomes.size());
                tell(Progress::Stage::Sweeping, folder);
                return keep(known).and_then([&] { return hide(swept, true); });
            });
    }

    Result<void> hide(const QList<qint64> &notices, bool swept)
    {
        if (notices.isEmpty())
            return {};
        return m_parts.store.run([notices, swept](Store &store) { return store.setNoticesSwept(notices, swept); }).result();
    }

    /// Servers without COPYUID did not say where the messages went: find them by Message-ID and size.
    Result<void> completeTargets(QList<JournalItem> &items)
    {
        QList<MoveItem> lost;
        QHash<MessageKey, qint64> ids;
        for (const JournalItem &item : items) {
            if (item.target.uid == 0 && item.target.file.isEmpty()) {
                lost.append(moveItem(item));
                ids.insert(item.source, item.id);
            }
        }
        if (lost.isEmpty())
            return {};
        const Result<QList<MoveOutcome>> found = m_parts.mailbox.locate(lost, m_report.record.targetFolder);
        if (!found)
            return tl::unexpected(found.error());
        for (const MoveOutcome &outcome : *found)
            itemOf(ids.value(outcome.item.key)).target = outcome.target;
        for (JournalItem &item : items)
            item.target = itemOf(item.id).target;
        return {};
    }

    /// Moves one folder's swept messages back to where they came from.
    Result<void> bringBack(const QList<JournalItem> &group)
    {
        QList<MoveItem> moves;
        QHash<MessageKey, qint64> ids;
        for (const JournalItem &item : group) {
            if (item.target.uid == 0 && item.target.file.isEmpty())
                continue; // not in Trash any more: somebody emptied it
            moves.append({item.target, item.messageId, item.size});
            ids.insert(item.target, item.id);
        }
        if (moves.isEmpty())
            return {};
        const QString folder = group.first().source.folder;
        tell(Progress::Stage::Undoing, folder);
        return m_parts.mailbox.move(
            moves, folder, [&](std::span<const MoveItem>) -> Result<void> {
                if (m_parts.cancel.cancelled())
                    return failure(ErrorKind::Cancelled);
                return {};
            },
            [&](std::span<const MoveOutcome> outcomes) { return keepBroughtBack(outcomes, ids, folder); });
    }

    Result<void> keepBroughtBack(std::span<const MoveOutcome> outcomes, const QHash<MessageKey, qint64> &ids, const QString &folder)
    {
        QList<JournalItem> back;
        QList<qint64> shown;
        QList<std::pair<qint64, MessageKey>> places;
        for (const MoveOutcome &outcome : outcomes) {
            JournalItem &item = itemOf(ids.value(outcome.item.key));
            if (outcome.fate == MoveFate::Moved || outcome.fate == MoveFate::Copied) {
                item.state = JournalState::Undone;
                if (item.noticeId != 0) {
                    shown.append(item.noticeId);
                    if (outcome.target.uid != 0 || !outcome.target.file.isEmpty())
                        places.append({item.noticeId, outcome.target});
                }
            } else if (outcome.fate == MoveFate::Gone) {
                item.state = JournalState::Gone;
            }
            back.append(item);
        }
        m_done += static_cast<qint64>(outcomes.size());
        tell(Progress::Stage::Undoing, folder);
        return keep(back)
            .and_then([&] {
                return m_parts.store.run([places](Store &store) -> Result<void> {
                    for (const auto &[notice, key] : places) {
                        if (Result<void> placed = store.setNoticePlace(notice, key); !placed)
                            return placed;
                    }
                    return {};
                }).result();
            })
            .and_then([&] { return hide(shown, false); });
    }

    Result<void> settleGroup(const QList<JournalItem> &group)
    {
        QList<MoveItem> looked;
        QHash<MessageKey, qint64> ids;
        for (const JournalItem &item : group) {
            looked.append(moveItem(item));
            ids.insert(item.source, item.id);
        }
        const Result<QList<MoveOutcome>> inTarget = m_parts.mailbox.locate(looked, m_report.record.targetFolder);
        if (!inTarget)
            return tl::unexpected(inTarget.error());
        const Result<QList<MoveOutcome>> inSource = m_parts.mailbox.locate(looked, group.first().source.folder);
        if (!inSource)
            return tl::unexpected(inSource.error());

        QHash<qint64, MessageKey> targets;
        for (const MoveOutcome &outcome : *inTarget)
            targets.insert(ids.value(outcome.item.key), outcome.target);
        QSet<qint64> stillThere;
        for (const MoveOutcome &outcome : *inSource)
            stillThere.insert(ids.value(outcome.item.key));

        // A server without MOVE was cut off after it had copied: what is in both places is taken out of the first.
        QList<MoveOutcome> copied;
        for (const MoveOutcome &outcome : *inTarget) {
            if (stillThere.contains(ids.value(outcome.item.key)))
                copied.append(outcome);
        }
        if (!copied.isEmpty() && m_parts.mailbox.abilities().uidPlus) {
            const auto take = [&](std::span<const MoveOutcome> batch) -> Result<void> {
                for (const MoveOutcome &outcome : batch) {
                    if (outcome.fate == MoveFate::Moved)
                        stillThere.remove(ids.value(outcome.item.key));
                }
                return {};
            };
            if (Result<void> done = m_parts.mailbox.finishCopied(copied, take);
                !done && done.error().kind != ErrorKind::Unsupported)
                return done;
        }

        QList<JournalItem> known;
        QList<qint64> swept;
        for (const JournalItem &before : group) {
            JournalItem &item = itemOf(before.id);
            const bool arrived = targets.contains(item.id);
            const bool stayed = stillThere.contains(item.id);
            item.target = targets.value(item.id);
            if (arrived)
                item.state = stayed ? JournalState::Copied : JournalState::Moved;
            else
                item.state = stayed ? JournalState::Refused : JournalState::Gone;
            known.append(item);
            if (item.noticeId != 0 && !stayed)
                swept.append(item.noticeId);
        }
        return keep(known).and_then([&] { return hide(swept, true); });
    }

    SweepReport finish(SweepState state)
    {
        if (state == SweepState::Finished && m_report.stoppedBy) {
            const bool open = std::ranges::any_of(m_items, [](const JournalItem &item) { return item.state == JournalState::Sent; });
            state = open ? SweepState::Running : SweepState::Interrupted;
        }
        m_report.record.state = state;
        m_report.record.moved = static_cast<int>(std::ranges::count_if(m_items, isInTarget, &JournalItem::state));
        m_report.record.total = static_cast<int>(m_items.size());
        m_report.items = m_items;
        const qint64 id = m_report.record.id;
        if (Result<void> ended = m_parts.store.run([id, state](Store &store) { return store.endSweep(id, state); }).result();
            !ended && !m_report.stoppedBy)
            m_report.stoppedBy = ended.error();
        return m_report;
    }

    const SweepParts &m_parts;
    QList<JournalItem> m_items;
    QHash<qint64, qsizetype> m_places;
    SweepReport m_report;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<QString> trashFolderOf(Mailbox &mailbox)
{
    const Result<QList<Folder>> folders = mailbox.folders();
    if (!folders)
        return tl::unexpected(folders.error());
    const Folder *trash = nullptr;
    for (const Folder &folder : *folders) {
        if (folder.use == FolderUse::Trash && folder.selectable && (!trash || (trash->useIsGuess && !folder.useIsGuess)))
            trash = &folder;
    }
    if (!trash)
        return failure(ErrorKind::Unsupported);
    return trash->name;
}

Result<SweepReport> sweepMailbox(const SweepParts &parts, const SweepPlan &plan, const QString &trash)
{
    QList<JournalItem> items;
    for (const SweepCandidate &notice : plan.going) {
        JournalItem item;
        item.noticeId = notice.noticeId;
        item.source = notice.key;
        item.messageId = notice.messageId;
        item.size = notice.size;
        items.append(item);
    }
    if (Result<void> opened = parts.mailbox.open(); !opened)
        return tl::unexpected(opened.error());
    struct Begun {
        SweepRecord record;
        QList<JournalItem> items;
    };
    const Result<Begun> begun =
        parts.store
            .run([account = parts.account, trash, started = parts.clock.now(), items](Store &store) mutable -> Result<Begun> {
                Result<SweepRecord> record = store.beginSweep(account, trash, started, items);
                if (!record)
                    return tl::unexpected(record.error());
                return Begun{*record, items};
            })
            .result();
    if (!begun)
        return tl::unexpected(begun.error());
    return Sweeper(parts, begun->record, begun->items).sweep(trash);
}

Result<SweepReport> undoSweep(const SweepParts &parts, qint64 sweep)
{
    const Result<QList<SweepRecord>> records = parts.store.run([&](Store &store) { return store.sweeps(parts.account); }).result();
    if (!records)
        return tl::unexpected(records.error());
    const auto record = std::ranges::find(*records, sweep, &SweepRecord::id);
    if (record == records->cend())
        return failure(ErrorKind::InvalidInput, QStringLiteral("no such sweep"));
    const Result<QList<JournalItem>> items = parts.store.run([sweep](Store &store) { return store.journal(sweep); }).result();
    if (!items)
        return tl::unexpected(items.error());
    if (Result<void> opened = parts.mailbox.open(); !opened)
        return tl::unexpected(opened.error());
    return Sweeper(parts, *record, *items).undo();
}

Result<QList<SweepReport>> settleInterruptedSweeps(const SweepParts &parts)
{
    const Result<QList<SweepRecord>> records = parts.store.run([&](Store &store) { return store.sweeps(parts.account); }).result();
    if (!records)
        return tl::unexpected(records.error());
    QList<SweepReport> reports;
    for (const SweepRecord &record : *records) {
        if (record.state != SweepState::Running)
            continue;
        const Result<QList<JournalItem>> items =
            parts.store.run([id = record.id](Store &store) { return store.journal(id); }).result();
        if (!items)
            return tl::unexpected(items.error());
        if (Result<void> opened = parts.mailbox.open(); !opened)
            return tl::unexpected(opened.error());
        reports.append(Sweeper(parts, record, *items).settle());
    }
    return reports;
}

} // namespace undelivered
