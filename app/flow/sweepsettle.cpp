// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SweepRun that finds out what became of commands whose answer never came.
#include "flow/sweeprun.h"

#include <algorithm>
#include <map>
#include <thread>
#include <tuple>

namespace undelivered {

namespace {

constexpr int mostLooks = 5;
/// As Landing::uidNext: nothing that came later is looked at, only the message under its own UID.
constexpr quint32 nothingNew = 0xffffffff;

/// Groups that went the same way: one command's worth, or several alike.
QList<QList<JournalItem>> alike(const QList<JournalItem> &items)
{
    QList<QList<JournalItem>> groups;
    std::map<std::tuple<QString, quint32, quint32, quint32>, qsizetype> places;
    for (const JournalItem &item : items) {
        const std::tuple way(item.source.folder, item.target.uidValidity, item.landingUidValidity, item.landingUidNext);
        const auto [place, isNew] = places.emplace(way, groups.size());
        if (isNew)
            groups.append(QList<JournalItem>());
        groups[place->second].append(item);
    }
    return groups;
}

/// Found: the message of that key itself, not another one like it in the same folder.
bool isThatVeryOne(const MessageKey &wanted, const MessageKey &found)
{
    return found.uidValidity != wanted.uidValidity || (found.uid == wanted.uid && found.file == wanted.file);
}

} // namespace

SweepReport SweepRun::settle()
{
    m_stayed = JournalState::Refused;
    if (Result<void> looked = findOrigins().and_then([this] { return settleOpen(); }); !looked) {
        m_report.stoppedBy = looked.error();
        m_report.items = m_items;
        return m_report; // stays open in the journal: the next connection tries again
    }
    QList<JournalItem> never = itemsIn(JournalState::Planned);
    for (JournalItem &item : never) {
        item.state = JournalState::Refused;
        itemOf(item.id).state = item.state;
    }
    if (Result<void> kept = keep(never); !kept)
        m_report.stoppedBy = kept.error();
    const bool undone =
        std::ranges::any_of(m_items, [](const JournalItem &item) { return item.state == JournalState::Undone; }) &&
        std::ranges::none_of(m_items, [](const JournalItem &item) {
            return item.state == JournalState::Moved || item.state == JournalState::Copied;
        });
    return finish(undone ? SweepState::Undone : SweepState::Interrupted);
}

Result<void> SweepRun::settleOpen()
{
    for (const QList<JournalItem> &group : alike(itemsIn(JournalState::Sent))) {
        Result<void> done = m_report.record.kind == SweepKind::ForGood ? settleDeletions(group) : settleMoves(group);
        if (!done)
            return done;
    }
    for (const QList<JournalItem> &group : alike(itemsIn(JournalState::Returning))) {
        if (Result<void> done = settleReturns(group); !done)
            return done;
    }
    return {};
}

/// Looks where they were, and then where they were to go. What is not where it was is looked for first there, so that of two
/// messages alike the arrived one is taken for the one that left.
Result<SweepRun::Sighting> SweepRun::lookOnce(const QList<JournalItem> &group,
                                              const std::function<Leg(const JournalItem &)> &leg)
{
    Sighting seen;
    QList<MoveItem> looked;
    QHash<MessageKey, qint64> ids;
    for (const JournalItem &item : group) {
        const MessageKey from = leg(item).from;
        looked.append({from, item.messageId, item.size});
        ids.insert(from, item.id);
    }
    const Leg way = leg(group.first());
    QList<MoveItem> byUid = looked;
    for (MoveItem &item : byUid)
        item.size = comparedSize(item.messageId, item.size);
    const auto inHere = m_parts.mailbox.locate(byUid, {way.from.folder, way.from.uidValidity, nothingNew});
    if (!inHere && inHere.error().kind != ErrorKind::FolderGone)
        return tl::unexpected(inHere.error());
    for (const MoveOutcome &outcome : inHere.value_or(QList<MoveOutcome>())) {
        if (isThatVeryOne(outcome.item.key, outcome.target))
            seen.here.insert(ids.value(outcome.item.key), outcome.target);
    }
    if (way.to.folder.isEmpty())
        return seen;
    std::ranges::stable_sort(looked, {}, [&](const MoveItem &item) { return seen.here.contains(ids.value(item.key)); });
    const auto inThere = m_parts.mailbox.locate(looked, way.to);
    if (!inThere && inThere.error().kind != ErrorKind::FolderGone)
        return tl::unexpected(inThere.error());
    for (const MoveOutcome &outcome : inThere.value_or(QList<MoveOutcome>()))
        seen.there.insert(ids.value(outcome.item.key), outcome.target);
    return seen;
}

/// A server without MOVE was cut off between copying and removing: what is in both places is taken out of the first, or
/// where that is refused, the copy is taken back.
Result<void> SweepRun::finishHalves(const QList<JournalItem> &group, const std::function<Leg(const JournalItem &)> &leg,
                                    Sighting &seen)
{
    QList<MoveOutcome> halves;
    QHash<MessageKey, qint64> ids;
    for (const JournalItem &item : group) {
        if (!seen.here.contains(item.id) || !seen.there.contains(item.id))
            continue;
        const MessageKey from = leg(item).from;
        halves.append({{from, item.messageId, item.size}, MoveFate::Copied, seen.there.value(item.id)});
        ids.insert(from, item.id);
    }
    if (halves.isEmpty())
        return {};
    const Result<void> done =
        m_parts.mailbox.finishCopied(halves, [&](std::span<const MoveOutcome> batch) -> Result<void> {
            for (const MoveOutcome &outcome : batch) {
                const qint64 id = ids.value(outcome.item.key);
                if (outcome.fate == MoveFate::Moved || outcome.fate == MoveFate::Gone)
                    seen.here.remove(id);
                else if (outcome.fate == MoveFate::NotMoved)
                    seen.there.remove(id);
            }
            return {};
        });
    if (done || done.error().kind != ErrorKind::Unsupported) {
        const bool passing = !done && (isTransient(done.error().kind) || done.error().kind == ErrorKind::Cancelled);
        return passing ? done : Result<void>(); // a server that will not: both stay, and the report says so
    }
    // This kind of mailbox never copies: what lies in both places is two messages, and the first has not moved.
    for (const MoveOutcome &half : std::as_const(halves))
        seen.there.remove(ids.value(half.item.key));
    return {};
}

/// The server may still be at work on the command whose line was cut: looks until two sights are the same. What it had
/// done half is finished.
Result<SweepRun::Sighting> SweepRun::look(const QList<JournalItem> &group,
                                          const std::function<Leg(const JournalItem &)> &leg)
{
    Result<Sighting> seen = lookOnce(group, leg);
    for (int looks = 1; looks < mostLooks && seen && !seen->here.isEmpty(); ++looks) {
        std::this_thread::sleep_for(m_parts.patience.lookAgainAfter);
        if (m_parts.cancel.cancelled())
            return failure(ErrorKind::Cancelled);
        Result<Sighting> again = lookOnce(group, leg);
        const bool same = again && *again == *seen;
        seen = std::move(again);
        if (same)
            break;
    }
    if (!seen)
        return seen;
    if (const Result<void> finished = finishHalves(group, leg, *seen); !finished)
        return tl::unexpected(finished.error());
    return seen;
}

Result<void> SweepRun::settleMoves(const QList<JournalItem> &group)
{
    const auto leg = [this](const JournalItem &item) -> Leg {
        return {item.source, {m_report.record.targetFolder, item.landingUidValidity, item.landingUidNext}};
    };
    const Result<Sighting> seen = look(group, leg);
    if (!seen)
        return tl::unexpected(seen.error());
    QList<JournalItem> known;
    QList<qint64> swept;
    for (const JournalItem &before : group) {
        JournalItem &item = itemOf(before.id);
        const bool stayed = seen->here.contains(item.id);
        item.target = seen->there.value(item.id);
        if (seen->there.contains(item.id))
            item.state = stayed ? JournalState::Copied : JournalState::Moved;
        else
            item.state = stayed ? m_stayed : JournalState::Gone;
        known.append(item);
        if (item.noticeId != 0 && item.state != m_stayed)
            swept.append(item.noticeId);
    }
    return keep(known).and_then([&] { return hide(swept, true); });
}

Result<void> SweepRun::settleReturns(const QList<JournalItem> &group)
{
    const auto leg = [](const JournalItem &item) -> Leg {
        return {item.target, {item.source.folder, item.landingUidValidity, item.landingUidNext}};
    };
    const Result<Sighting> seen = look(group, leg);
    if (!seen)
        return tl::unexpected(seen.error());
    QList<JournalItem> known;
    QList<qint64> shown;
    QList<std::pair<qint64, MessageKey>> places;
    for (const JournalItem &before : group) {
        JournalItem &item = itemOf(before.id);
        if (seen->there.contains(item.id)) {
            item.state = JournalState::Undone;
            if (item.noticeId != 0) {
                shown.append(item.noticeId);
                places.append({item.noticeId, seen->there.value(item.id)});
            }
        } else {
            item.state = seen->here.contains(item.id) ? JournalState::Moved : JournalState::Gone;
        }
        known.append(item);
    }
    return keep(known).and_then([&] { return place(places); }).and_then([&] { return hide(shown, false); });
}

/// What is there still keeps its place and loses its mark: deleting it needs the person's word once more.
Result<void> SweepRun::settleDeletions(const QList<JournalItem> &group)
{
    const auto leg = [](const JournalItem &item) -> Leg { return {item.source, {}}; };
    const Result<Sighting> seen = look(group, leg);
    if (!seen)
        return tl::unexpected(seen.error());
    QList<JournalItem> known;
    QList<MoveItem> left;
    QList<qint64> gone;
    for (const JournalItem &before : group) {
        JournalItem &item = itemOf(before.id);
        if (seen->here.contains(item.id)) {
            item.state = m_stayed;
            left.append({seen->here.value(item.id), item.messageId, comparedSize(item.messageId, item.size)});
        } else {
            item.state = JournalState::Deleted;
            if (item.noticeId != 0)
                gone.append(item.noticeId);
        }
        known.append(item);
        alsoOrigin(item, known);
    }
    if (!left.isEmpty()) {
        const auto unmarked = m_parts.mailbox.mark(left, DeletedMark::Taken);
        if (!unmarked && (isTransient(unmarked.error().kind) || unmarked.error().kind == ErrorKind::Cancelled))
            return tl::unexpected(unmarked.error());
    }
    return keep(known).and_then([&] { return hide(gone, true); });
}

} // namespace undelivered
