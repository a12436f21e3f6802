// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/mover.h"

#include "imap/uidset.h"
#include "mailbox/messageidentity.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxBatch = 200;
constexpr qsizetype maxSetBytes = 7'000; // of the 8,000 that a command line may have

/// One command's worth of UIDs: batches hold at most 200, whose set is at most 200 * 11 bytes.
QByteArray setOf(const std::vector<quint32> &uids)
{
    static_assert(maxBatch * 11 <= maxSetBytes);
    const QList<UidChunk> chunks = uidChunks(uids, maxBatch, maxSetBytes);
    return chunks.isEmpty() ? QByteArray() : chunks.first().set;
}

/// A folder's messages, oldest first.
struct Places {
    explicit Places(const QHash<quint32, MessageIdentity> &found)
    {
        for (auto one = found.cbegin(); one != found.cend(); ++one)
            uids.push_back(one.key());
        std::sort(uids.begin(), uids.end());
        for (const quint32 uid : uids)
            identities.push_back(found.value(uid));
    }
    std::vector<quint32> uids;
    std::vector<MessageIdentity> identities;
};

} // namespace

CopiedUids readCopyUid(QByteArrayView arguments)
{
    const QByteArrayList parts = arguments.toByteArray().simplified().split(' ');
    if (parts.size() != 3)
        return {};
    const auto from = readUidSet(parts[1], 100'000);
    const auto to = readUidSet(parts[2], 100'000);
    bool valid = false;
    CopiedUids copied;
    copied.uidValidity = parts[0].toUInt(&valid);
    if (!valid || copied.uidValidity == 0 || !from || !to || from->size() != to->size())
        return {};
    for (qsizetype i = 0; i < from->size(); ++i)
        copied.targetOf.insert(from->at(i), to->at(i));
    return copied;
}

/// Up to 200 messages on their way, and what is known of each.
struct Mover::Batch {
    std::vector<MoveOutcome> outcomes;
    QString source;
    quint32 sourceValidity = 0;
    QString target;
    QByteArray targetName;    ///< quoted
    quint32 targetUidNext = 0; ///< before the command
    CopiedUids copied;

    [[nodiscard]] std::vector<quint32> uids(MoveFate fate) const
    {
        std::vector<quint32> list;
        for (const MoveOutcome &one : outcomes) {
            if (one.fate == fate)
                list.push_back(one.item.key.uid);
        }
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
        return list;
    }
};

Result<void> Mover::check(Batch &batch)
{
    const auto found = m_fetcher.identities(batch.uids(MoveFate::NotMoved));
    if (!found)
        return tl::unexpected(found.error());
    for (MoveOutcome &one : batch.outcomes) {
        const auto now = found->constFind(one.item.key.uid);
        if (now == found->cend())
            one.fate = MoveFate::Gone;
        else if (!isSameMessage(one.item, *now))
            one.fate = MoveFate::Different;
    }
    return {};
}

/// UID MOVE or UID COPY of what is still NotMoved; keeps COPYUID wherever it comes.
Result<StatusLine> Mover::transfer(Batch &batch, QByteArrayView verb)
{
    const auto takeCode = [&batch](const StatusLine &status) {
        if (status.code != "COPYUID")
            return;
        const CopiedUids more = readCopyUid(status.arguments);
        if (more.uidValidity == 0)
            return;
        batch.copied.uidValidity = more.uidValidity;
        batch.copied.targetOf.insert(more.targetOf);
    };
    const auto take = [&](const Reply &reply) {
        if (const auto status = readStatus(reply.text))
            takeCode(*status);
    };
    const QByteArray set = setOf(batch.uids(MoveFate::NotMoved));
    const auto answer = m_session.run(verb.toByteArray() + ' ' + set + ' ' + batch.targetName, take);
    if (answer)
        takeCode(*answer);
    return answer;
}

/// After the command: what is here still, and where the rest went.
Result<void> Mover::settle(Batch &batch, bool moved)
{
    const auto open = batch.uids(MoveFate::NotMoved);
    std::vector<quint32> untold;
    for (const quint32 uid : open) {
        if (!batch.copied.targetOf.contains(uid) || !moved)
            untold.push_back(uid);
    }
    QHash<quint32, MessageIdentity> here;
    if (!untold.empty()) {
        auto left = m_fetcher.identities(untold);
        if (!left)
            return tl::unexpected(left.error());
        here = std::move(*left);
    }
    for (MoveOutcome &one : batch.outcomes) {
        const quint32 uid = one.item.key.uid;
        if (one.fate != MoveFate::NotMoved || here.contains(uid))
            continue;
        one.fate = MoveFate::Moved;
        if (const auto target = batch.copied.targetOf.constFind(uid); target != batch.copied.targetOf.cend())
            one.target = {batch.target, batch.copied.uidValidity, *target, {}};
    }
    if (auto found = findTargets(batch); !found)
        return found;
    for (MoveOutcome &one : batch.outcomes) {
        if (!moved && one.fate == MoveFate::Moved && one.target.uid == 0)
            one.fate = MoveFate::Gone; // refused, and yet neither here nor there: somebody else removed it
    }
    return {};
}

/// Looks for the messages whose new UID the server did not tell among those that came to the target since.
Result<void> Mover::findTargets(Batch &batch)
{
    std::vector<MoveItem> searched;
    for (const MoveOutcome &one : batch.outcomes) {
        if ((one.fate == MoveFate::Moved || one.fate == MoveFate::Copied) && one.target.uid == 0)
            searched.push_back(one.item);
    }
    if (searched.empty())
        return {};
    const auto opened = m_folders.examine(batch.target);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto there = m_fetcher.identitiesFrom(batch.targetUidNext);
    if (!there)
        return tl::unexpected(there.error());
    const Places places(*there);
    const std::vector<qsizetype> matches = matchMessages(searched, places.identities);
    size_t next = 0;
    for (MoveOutcome &one : batch.outcomes) {
        if ((one.fate != MoveFate::Moved && one.fate != MoveFate::Copied) || one.target.uid != 0)
            continue;
        if (const qsizetype match = matches[next++]; match >= 0)
            one.target = {batch.target, opened->uidValidity, places.uids[static_cast<size_t>(match)], {}};
    }
    return m_folders.needForMoving(batch.source, batch.sourceValidity);
}

/// Marks and removes from the source exactly those that are copied. Without UIDPLUS they stay, marked.
Result<void> Mover::removeCopied(Batch &batch)
{
    const QByteArray set = setOf(batch.uids(MoveFate::Copied));
    if (set.isEmpty())
        return {};
    const auto marked = m_session.run("UID STORE " + set + " +FLAGS.SILENT (\\Deleted)", {});
    if (!marked)
        return tl::unexpected(marked.error());
    if (marked->kind != StatusLine::Kind::Ok)
        return tl::unexpected(m_session.refusal(*marked, ErrorKind::ServerRefused, batch.source));
    if (!m_session.capabilities().has("UIDPLUS"))
        return {};
    const auto expunged = m_session.run("UID EXPUNGE " + set, {});
    if (!expunged)
        return tl::unexpected(expunged.error());
    // An OK proves nothing (RFC 4315 allows it for UIDs that are not there): look which are left.
    const auto left = m_fetcher.identities(batch.uids(MoveFate::Copied));
    if (!left)
        return tl::unexpected(left.error());
    for (MoveOutcome &one : batch.outcomes) {
        if (one.fate == MoveFate::Copied && !left->contains(one.item.key.uid))
            one.fate = MoveFate::Moved;
    }
    if (expunged->kind != StatusLine::Kind::Ok)
        return tl::unexpected(m_session.refusal(*expunged, ErrorKind::ServerRefused, batch.source));
    return {};
}

Result<void> Mover::moveBatch(Batch &batch, const Mailbox::BatchSink &beforeBatch)
{
    if (auto checked = check(batch); !checked)
        return checked;
    std::vector<MoveItem> going;
    for (const MoveOutcome &one : batch.outcomes) {
        if (one.fate == MoveFate::NotMoved)
            going.push_back(one.item);
    }
    if (going.empty())
        return {};
    const auto target = m_folders.status(batch.target);
    if (!target)
        return tl::unexpected(target.error());
    batch.targetUidNext = target->uidNext;
    if (beforeBatch) {
        if (auto ready = beforeBatch(going); !ready)
            return ready;
    }
    const bool canMove = m_session.capabilities().has("MOVE") || m_session.capabilities().has("IMAP4REV2");
    const auto answer = transfer(batch, canMove ? "UID MOVE" : "UID COPY");
    if (!answer)
        return tl::unexpected(answer.error());
    const bool accepted = answer->kind == StatusLine::Kind::Ok;
    Result<void> settled;
    if (canMove) {
        settled = settle(batch, accepted);
    } else if (accepted) {
        for (MoveOutcome &one : batch.outcomes) {
            if (one.fate != MoveFate::NotMoved)
                continue;
            if (const auto uid = batch.copied.targetOf.value(one.item.key.uid))
                one.target = {batch.target, batch.copied.uidValidity, uid, {}};
            one.fate = MoveFate::Copied;
        }
        if (auto found = findTargets(batch); !found)
            return found;
        // What cannot be seen in the target must not be taken from here.
        for (MoveOutcome &one : batch.outcomes) {
            if (one.fate == MoveFate::Copied && one.target.uid == 0)
                one.fate = MoveFate::NotMoved;
        }
        settled = removeCopied(batch);
    }
    if (settled && !accepted)
        return tl::unexpected(m_session.refusal(*answer, ErrorKind::ServerRefused, batch.target));
    return settled;
}

Result<void> Mover::move(std::span<const MoveItem> items, const QString &target, const Mailbox::BatchSink &beforeBatch,
                         const Mailbox::OutcomeSink &afterBatch)
{
    if (items.empty())
        return {};
    const MessageKey &first = items.front().key;
    for (const MoveItem &item : items) {
        if (item.key.folder != first.folder || item.key.uidValidity != first.uidValidity || item.key.uid == 0)
            return failure(ErrorKind::Bug, u"messages of several folders in one move"_s, item.key.folder);
    }
    if (target == first.folder || target.isEmpty())
        return failure(ErrorKind::InvalidInput, u"source and target are one"_s, target);
    const auto name = m_folders.wireName(target);
    if (!name)
        return tl::unexpected(name.error());
    if (auto opened = m_folders.needForMoving(first.folder, first.uidValidity); !opened)
        return opened;
    for (size_t at = 0; at < items.size(); at += maxBatch) {
        Batch batch{{}, first.folder, first.uidValidity, target, *name, 0, {}};
        for (const MoveItem &item : items.subspan(at, std::min(maxBatch, items.size() - at)))
            batch.outcomes.push_back({item, MoveFate::NotMoved, {}});
        const auto done = moveBatch(batch, beforeBatch);
        // Where the line broke while a command was on its way, only what had been settled before is told.
        const bool told = done || m_session.isOpen()
            || std::any_of(batch.outcomes.begin(), batch.outcomes.end(),
                           [](const MoveOutcome &one) { return one.fate == MoveFate::Copied; });
        if (told && afterBatch) {
            if (auto kept = afterBatch(batch.outcomes); !kept && done)
                return kept;
        }
        if (!done)
            return done;
    }
    return {};
}

Result<void> Mover::finish(std::span<const MoveOutcome> copied, const Mailbox::OutcomeSink &afterBatch)
{
    if (copied.empty())
        return {};
    const MessageKey &source = copied.front().item.key;
    const MessageKey &target = copied.front().target;
    for (const MoveOutcome &one : copied) {
        if (one.item.key.folder != source.folder || one.item.key.uidValidity != source.uidValidity
            || one.target.folder != target.folder || one.target.uidValidity != target.uidValidity || one.target.uid == 0)
            return failure(ErrorKind::Bug, u"messages of several folders in one move"_s, one.item.key.folder);
    }
    for (size_t at = 0; at < copied.size(); at += maxBatch) {
        const auto part = copied.subspan(at, std::min(maxBatch, copied.size() - at));
        Batch batch{{part.begin(), part.end()}, source.folder, source.uidValidity, target.folder, {}, 0, {}};
        for (MoveOutcome &one : batch.outcomes)
            one.fate = MoveFate::NotMoved;
        if (auto opened = m_folders.needForReading(target.folder, target.uidValidity); !opened)
            return opened;
        std::vector<quint32> uids;
        for (const MoveOutcome &one : part)
            uids.push_back(one.target.uid);
        std::sort(uids.begin(), uids.end());
        const auto there = m_fetcher.identities(uids);
        if (!there)
            return tl::unexpected(there.error());
        if (auto opened = m_folders.needForMoving(source.folder, source.uidValidity); !opened)
            return opened;
        if (auto checked = check(batch); !checked)
            return checked;
        for (MoveOutcome &one : batch.outcomes) {
            const auto copy = there->constFind(one.target.uid);
            if (one.fate == MoveFate::NotMoved && copy != there->cend() && isSameMessage(one.item, *copy))
                one.fate = MoveFate::Copied;
            else if (one.fate == MoveFate::Gone && copy != there->cend() && isSameMessage(one.item, *copy))
                one.fate = MoveFate::Moved;
        }
        const auto removed = removeCopied(batch);
        if (afterBatch) {
            if (auto kept = afterBatch(batch.outcomes); !kept && removed)
                return kept;
        }
        if (!removed)
            return removed;
    }
    return {};
}

Result<QList<MoveOutcome>> Mover::locate(std::span<const MoveItem> items, const QString &folder)
{
    const auto opened = m_folders.examine(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    QList<MoveOutcome> outcomes;
    std::vector<MoveItem> elsewhere;
    std::vector<quint32> known;
    for (const MoveItem &item : items) {
        if (item.key.folder == folder && item.key.uidValidity == opened->uidValidity && item.key.uid != 0)
            known.push_back(item.key.uid);
    }
    std::sort(known.begin(), known.end());
    const auto here = m_fetcher.identities(known);
    if (!here)
        return tl::unexpected(here.error());
    QSet<quint32> taken;
    for (const MoveItem &item : items) {
        const auto now = here->constFind(item.key.uid);
        if (item.key.folder == folder && item.key.uidValidity == opened->uidValidity && now != here->cend()
            && isSameMessage(item, *now)) {
            outcomes.append({item, MoveFate::Moved, {folder, opened->uidValidity, item.key.uid, {}}});
            taken.insert(item.key.uid);
        } else {
            elsewhere.push_back(item);
        }
    }
    if (elsewhere.empty())
        return outcomes;
    auto there = m_fetcher.identitiesFrom(1);
    if (!there)
        return tl::unexpected(there.error());
    for (const quint32 uid : std::as_const(taken))
        there->remove(uid);
    const Places places(*there);
    const std::vector<qsizetype> matches = matchMessages(elsewhere, places.identities);
    for (size_t i = 0; i < elsewhere.size(); ++i) {
        if (matches[i] < 0)
            continue;
        const quint32 uid = places.uids[static_cast<size_t>(matches[i])];
        outcomes.append({elsewhere[i], MoveFate::Moved, {folder, opened->uidValidity, uid, {}}});
    }
    return outcomes;
}

} // namespace undelivered
