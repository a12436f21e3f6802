// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/mover.h"

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

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

/// Told from a batch when the line is gone: nobody knows, so nothing is said.
Result<void> tellOutcome(const Session &session, const MoveBatch &batch, const Result<void> &done,
                         const Mailbox::OutcomeSink &afterBatch)
{
    if (!done && !session.isOpen())
        return done;
    if (afterBatch) {
        if (auto kept = afterBatch(batch.outcomes); !kept && done)
            return kept;
    }
    return done;
}

/// Where the next batch would arrive: behind this one, when the server told where all of it went. Else the target has to be
/// asked, which some servers answer by reading the whole folder.
Landing landingAfter(const MoveBatch &batch)
{
    Landing next{batch.landing.folder};
    if (batch.landing.uidNext == 0 || batch.copied.uidValidity != batch.landing.uidValidity)
        return next;
    quint32 last = batch.landing.uidNext - 1;
    for (const MoveOutcome &one : batch.outcomes) {
        if (one.fate == MoveFate::Moved && one.target.uid == 0)
            return next;
        last = std::max(last, one.target.uid);
    }
    next.uidValidity = batch.landing.uidValidity;
    next.uidNext = last + 1;
    return next;
}

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

/// UID MOVE or UID COPY of what is still NotMoved; keeps COPYUID wherever it comes: in the tagged answer, as RFC 6851 wants
/// it before the EXPUNGEs, or in several pieces.
Result<StatusLine> Mover::transfer(MoveBatch &batch, QByteArrayView verb)
{
    const auto takeCode = [&batch](const StatusLine &status) {
        if (status.code != "COPYUID")
            return;
        const CopiedUids more = readCopyUid(status.arguments);
        if (more.uidValidity == 0 || (batch.landing.uidValidity != 0 && more.uidValidity != batch.landing.uidValidity))
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

/// After UID MOVE: what is here still, and where the rest went.
Result<void> Mover::settleMoved(MoveBatch &batch, bool accepted)
{
    const auto open = batch.uids(MoveFate::NotMoved);
    std::vector<quint32> untold;
    for (const quint32 uid : open) {
        if (!batch.copied.targetOf.contains(uid) || !accepted)
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
            one.target = {batch.landing.folder, batch.copied.uidValidity, *target, {}};
    }
    if (auto found = findTargets(batch, accepted ? Search::Arrived : Search::ArrivedAndStrays); !found)
        return found;
    for (MoveOutcome &one : batch.outcomes) {
        // Neither here nor there, though the server refused, or told where the others went: somebody else removed it.
        if (one.fate == MoveFate::Moved && one.target.uid == 0 && (!accepted || batch.copied.uidValidity != 0))
            one.fate = MoveFate::Gone;
    }
    return accepted ? Result<void>() : removeStrays(batch);
}

/// After UID COPY: what cannot be seen in the target must not be taken from here.
Result<void> Mover::settleCopied(MoveBatch &batch, bool accepted)
{
    if (!accepted) {
        // COPY is all or nothing (RFC 9051, section 6.4.7); some servers leave copies behind when the quota is reached.
        if (auto found = findTargets(batch, Search::ArrivedAndStrays); !found)
            return found;
        return removeStrays(batch);
    }
    for (MoveOutcome &one : batch.outcomes) {
        if (one.fate != MoveFate::NotMoved)
            continue;
        const quint32 uid = batch.copied.targetOf.value(one.item.key.uid);
        if (uid != 0 && (batch.landing.uidNext == 0 || uid >= batch.landing.uidNext))
            one.target = {batch.landing.folder, batch.copied.uidValidity, uid, {}};
        one.fate = MoveFate::Copied;
    }
    if (auto found = findTargets(batch, Search::Arrived); !found)
        return found;
    for (MoveOutcome &one : batch.outcomes) {
        if (one.fate == MoveFate::Copied && one.target.uid == 0)
            one.fate = MoveFate::NotMoved;
    }
    if (const auto missing = batch.uids(MoveFate::NotMoved); !missing.empty()) {
        const auto here = m_fetcher.identities(missing);
        if (!here)
            return tl::unexpected(here.error());
        for (MoveOutcome &one : batch.outcomes) {
            if (one.fate == MoveFate::NotMoved && !here->contains(one.item.key.uid))
                one.fate = MoveFate::Gone;
        }
    }
    return m_remover.removeCopied(batch);
}

/// After a refusal: copies in the target of what is here still.
Result<void> Mover::removeStrays(MoveBatch &batch)
{
    std::vector<size_t> strays;
    for (size_t i = 0; i < batch.outcomes.size(); ++i) {
        if (batch.outcomes[i].fate == MoveFate::NotMoved && batch.outcomes[i].target.uid != 0)
            strays.push_back(i);
    }
    return strays.empty() ? Result<void>() : m_remover.removeCopies(batch, strays);
}

/// Looks for the messages whose new UID the server did not tell among those that came to the target since. Strays (copies of
/// what is here still) come after those that left.
Result<void> Mover::findTargets(MoveBatch &batch, Search search)
{
    std::vector<size_t> searched;
    QSet<quint32> known;
    for (size_t i = 0; i < batch.outcomes.size(); ++i) {
        const MoveOutcome &one = batch.outcomes[i];
        if (one.target.uid != 0)
            known.insert(one.target.uid);
        else if (one.fate == MoveFate::Moved || one.fate == MoveFate::Copied)
            searched.push_back(i);
    }
    if (search == Search::ArrivedAndStrays && batch.landing.uidNext != 0) {
        for (size_t i = 0; i < batch.outcomes.size(); ++i) {
            if (batch.outcomes[i].fate == MoveFate::NotMoved)
                searched.push_back(i);
        }
    }
    if (searched.empty())
        return {};
    const auto opened = m_folders.examine(batch.landing.folder);
    if (!opened) {
        // The target itself is gone: nothing can be there.
        if (opened.error().kind == ErrorKind::FolderGone)
            return m_folders.needForMoving(batch.source, batch.sourceValidity);
        return tl::unexpected(opened.error());
    }
    auto there = m_fetcher.identitiesFrom(batch.landing.uidNext);
    if (!there)
        return tl::unexpected(there.error());
    for (const quint32 uid : std::as_const(known))
        there->remove(uid);
    const Places places(*there);
    std::vector<MoveItem> items;
    for (const size_t i : searched)
        items.push_back(batch.outcomes[i].item);
    const std::vector<qsizetype> matches = matchMessages(items, places.identities);
    for (size_t i = 0; i < searched.size(); ++i) {
        if (matches[i] >= 0)
            batch.outcomes[searched[i]].target = {
                batch.landing.folder, opened->uidValidity, places.uids[static_cast<size_t>(matches[i])], {}};
    }
    return m_folders.needForMoving(batch.source, batch.sourceValidity);
}

Result<void> Mover::moveBatch(MoveBatch &batch, const Mailbox::BatchSink &beforeBatch)
{
    if (auto checked = m_remover.check(batch); !checked)
        return checked;
    std::vector<MoveItem> going;
    for (const MoveOutcome &one : batch.outcomes) {
        if (one.fate == MoveFate::NotMoved)
            going.push_back(one.item);
    }
    if (going.empty())
        return {};
    if (batch.landing.uidNext == 0) {
        const auto target = m_folders.status(batch.landing.folder);
        if (!target)
            return tl::unexpected(target.error());
        batch.landing.uidValidity = target->uidValidity;
        batch.landing.uidNext = target->uidNext;
    }
    if (beforeBatch) {
        if (auto ready = beforeBatch(going, batch.landing); !ready)
            return ready;
    }
    const bool canMove = m_session.capabilities().has("MOVE") || m_session.capabilities().has("IMAP4REV2");
    const auto answer = transfer(batch, canMove ? "UID MOVE" : "UID COPY");
    if (!answer)
        return tl::unexpected(answer.error());
    const bool accepted = answer->kind == StatusLine::Kind::Ok;
    const Result<void> settled = canMove ? settleMoved(batch, accepted) : settleCopied(batch, accepted);
    if (settled && !accepted) {
        Error error = m_session.refusal(*answer, ErrorKind::ServerRefused, batch.landing.folder);
        if (error.kind == ErrorKind::FolderReadOnly)
            error.subject = batch.source; // a right is missing: to take something out, as far as anybody can tell
        return tl::unexpected(error);
    }
    return settled;
}

Result<void> Mover::openSource(std::span<const MoveItem> items)
{
    const MessageKey &first = items.front().key;
    for (const MoveItem &item : items) {
        if (item.key.folder != first.folder || item.key.uidValidity != first.uidValidity || item.key.uid == 0)
            return failure(ErrorKind::Bug, u"messages of several folders in one move"_s, item.key.folder);
    }
    return m_folders.needForMoving(first.folder, first.uidValidity);
}

Result<void> Mover::move(std::span<const MoveItem> items, const QString &target, const Mailbox::BatchSink &beforeBatch,
                         const Mailbox::OutcomeSink &afterBatch)
{
    if (items.empty())
        return {};
    const MessageKey &first = items.front().key;
    if (target == first.folder || target.isEmpty())
        return failure(ErrorKind::InvalidInput, u"source and target are one"_s, target);
    const auto name = m_folders.wireName(target);
    if (!name)
        return tl::unexpected(name.error());
    if (auto opened = openSource(items); !opened)
        return opened;
    Landing landing{target};
    for (size_t at = 0; at < items.size(); at += MoveBatch::maxMessages) {
        MoveBatch batch{{}, first.folder, first.uidValidity, landing, *name, {}, {}};
        for (const MoveItem &item : items.subspan(at, std::min(MoveBatch::maxMessages, items.size() - at)))
            batch.outcomes.push_back({item, MoveFate::NotMoved, {}});
        const Result<void> done = moveBatch(batch, beforeBatch);
        landing = landingAfter(batch);
        if (auto told = tellOutcome(m_session, batch, done, afterBatch); !told)
            return told;
    }
    return {};
}

Result<void> Mover::deleteForGood(std::span<const MoveItem> items, const Mailbox::BatchSink &beforeBatch,
                                  const Mailbox::OutcomeSink &afterBatch)
{
    if (items.empty())
        return {};
    if (!m_remover.canExpunge())
        return failure(ErrorKind::DeletionUnsafe, u"no UIDPLUS"_s, items.front().key.folder);
    if (auto opened = openSource(items); !opened)
        return opened;
    const MessageKey &first = items.front().key;
    for (size_t at = 0; at < items.size(); at += MoveBatch::maxMessages) {
        MoveBatch batch{{}, first.folder, first.uidValidity, {}, {}, {}, {}};
        for (const MoveItem &item : items.subspan(at, std::min(MoveBatch::maxMessages, items.size() - at)))
            batch.outcomes.push_back({item, MoveFate::NotMoved, {}});
        Result<void> done = m_remover.check(batch);
        std::vector<MoveItem> going;
        for (const MoveOutcome &one : batch.outcomes) {
            if (one.fate == MoveFate::NotMoved)
                going.push_back(one.item);
        }
        if (done && !going.empty() && beforeBatch)
            done = beforeBatch(going, {});
        if (done)
            done = m_remover.deleteForGood(batch);
        if (auto told = tellOutcome(m_session, batch, done, afterBatch); !told)
            return told;
    }
    return {};
}

Result<QList<MoveItem>> Mover::mark(std::span<const MoveItem> items, DeletedMark wanted)
{
    QList<MoveItem> there;
    if (items.empty())
        return there;
    if (auto opened = openSource(items); !opened)
        return tl::unexpected(opened.error());
    for (size_t at = 0; at < items.size(); at += MoveBatch::maxMessages) {
        MoveBatch batch;
        for (const MoveItem &item : items.subspan(at, std::min(MoveBatch::maxMessages, items.size() - at)))
            batch.outcomes.push_back({item, MoveFate::NotMoved, {}});
        if (auto checked = m_remover.check(batch); !checked)
            return tl::unexpected(checked.error());
        const std::vector<quint32> uids = batch.uids(MoveFate::NotMoved);
        if (uids.empty())
            continue;
        const auto marked = m_remover.mark(uids, wanted);
        if (!marked)
            return tl::unexpected(marked.error());
        const auto now = m_fetcher.identities(uids);
        if (!now)
            return tl::unexpected(now.error());
        for (const MoveOutcome &one : batch.outcomes) {
            const auto found = now->constFind(one.item.key.uid);
            if (one.fate == MoveFate::NotMoved && found != now->cend() &&
                found->deleted == (wanted == DeletedMark::Set))
                there.append(one.item);
        }
    }
    return there;
}

Result<void> Mover::finish(std::span<const MoveOutcome> copied, const Mailbox::OutcomeSink &afterBatch)
{
    if (copied.empty())
        return {};
    const MessageKey &source = copied.front().item.key;
    const MessageKey &target = copied.front().target;
    for (const MoveOutcome &one : copied) {
        if (one.item.key.folder != source.folder || one.item.key.uidValidity != source.uidValidity ||
            one.target.folder != target.folder || one.target.uidValidity != target.uidValidity || one.target.uid == 0)
            return failure(ErrorKind::Bug, u"messages of several folders in one move"_s, one.item.key.folder);
    }
    for (size_t at = 0; at < copied.size(); at += MoveBatch::maxMessages) {
        const auto part = copied.subspan(at, std::min(MoveBatch::maxMessages, copied.size() - at));
        MoveBatch batch{{part.begin(), part.end()}, source.folder, source.uidValidity, {target.folder}, {}, {}, {}};
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
        if (auto checked = m_remover.check(batch); !checked)
            return checked;
        for (MoveOutcome &one : batch.outcomes) {
            const auto copy = there->constFind(one.target.uid);
            if (copy == there->cend() || !isSameMessage(one.item, *copy))
                continue;
            if (one.fate == MoveFate::NotMoved)
                one.fate = MoveFate::Copied;
            else if (one.fate == MoveFate::Gone)
                one.fate = MoveFate::Moved;
        }
        const Result<void> removed = m_remover.removeCopied(batch);
        if (auto told = tellOutcome(m_session, batch, removed, afterBatch); !told)
            return told;
    }
    return {};
}

Result<QList<MoveOutcome>> Mover::locate(std::span<const MoveItem> items, const Landing &where)
{
    const QString &folder = where.folder;
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
        if (item.key.folder == folder && item.key.uidValidity == opened->uidValidity && now != here->cend() &&
            isSameMessage(item, *now)) {
            outcomes.append({item, MoveFate::Moved, {folder, opened->uidValidity, item.key.uid, {}}});
            taken.insert(item.key.uid);
        } else {
            elsewhere.push_back(item);
        }
    }
    const bool same = where.uidValidity != 0 && where.uidValidity == opened->uidValidity && where.uidNext != 0;
    if (elsewhere.empty() || (same && opened->uidNext != 0 && where.uidNext >= opened->uidNext))
        return outcomes; // nothing has come since
    auto there = m_fetcher.identitiesFrom(same ? where.uidNext : 1);
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
