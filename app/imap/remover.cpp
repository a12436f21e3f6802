// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/remover.h"

namespace undelivered {

using namespace Qt::StringLiterals;

bool Remover::canExpunge() const
{
    return m_session.capabilities().has("UIDPLUS") || m_session.capabilities().has("IMAP4REV2");
}

Result<void> Remover::check(MoveBatch &batch)
{
    const auto found = m_fetcher.identities(batch.uids(MoveFate::NotMoved));
    if (!found)
        return tl::unexpected(found.error());
    std::vector<quint32> otherSize;
    for (MoveOutcome &one : batch.outcomes) {
        if (one.fate != MoveFate::NotMoved)
            continue;
        const auto now = found->constFind(one.item.key.uid);
        if (now == found->cend()) {
            one.fate = MoveFate::Gone;
        } else if (!isSameMessage(one.item, *now)) {
            one.fate = MoveFate::Different;
            if (!one.item.messageId.isEmpty() && isSameMessage({one.item.key, one.item.messageId, 0}, *now))
                otherSize.push_back(one.item.key.uid);
        }
        if (now != found->cend() && now->deleted)
            batch.marked.insert(one.item.key.uid);
    }
    if (otherSize.empty())
        return {};
    // The same UID and Message-ID, and only the size differs: some servers count line ends as one byte until they have read
    // a message for the first time. Its bytes decide.
    std::sort(otherSize.begin(), otherSize.end());
    const auto counted = m_fetcher.countedSizes(otherSize);
    if (!counted)
        return tl::unexpected(counted.error());
    for (MoveOutcome &one : batch.outcomes) {
        const auto sizes = counted->constFind(one.item.key.uid);
        if (one.fate == MoveFate::Different && sizes != counted->cend() &&
            (one.item.size == sizes->bytes || one.item.size == sizes->bytes - sizes->lines))
            one.fate = MoveFate::NotMoved;
    }
    return {};
}

Result<StatusLine> Remover::mark(const std::vector<quint32> &uids, DeletedMark wanted)
{
    const QByteArray sign = wanted == DeletedMark::Set ? "+" : "-";
    return m_session.run("UID STORE " + setOf(uids) + ' ' + sign + "FLAGS.SILENT (\\Deleted)", {});
}

Result<QHash<quint32, MessageIdentity>> Remover::remove(const std::vector<quint32> &uids,
                                                        std::optional<StatusLine> &refused)
{
    const auto marked = mark(uids, DeletedMark::Set);
    if (!marked)
        return tl::unexpected(marked.error());
    if (marked->kind != StatusLine::Kind::Ok) {
        refused = *marked;
    } else if (canExpunge()) {
        const auto expunged = m_session.run("UID EXPUNGE " + setOf(uids), {});
        if (!expunged)
            return tl::unexpected(expunged.error());
        if (expunged->kind != StatusLine::Kind::Ok)
            refused = *expunged;
    }
    return m_fetcher.identities(uids); // an OK is also given for UIDs that are not there, or may not be removed
}

/// After remove(): those of the batch that were to go and are there still, not marked any more unless somebody else had. The
/// others get `gone`. Without UIDPLUS, those that stay as marked are as they should be.
Result<std::vector<size_t>> Remover::keptOf(MoveBatch &batch, MoveFate was, MoveFate gone,
                                            const QHash<quint32, MessageIdentity> &left)
{
    std::vector<size_t> kept;
    std::vector<quint32> unmark;
    for (size_t i = 0; i < batch.outcomes.size(); ++i) {
        MoveOutcome &one = batch.outcomes[i];
        if (one.fate != was)
            continue;
        const auto now = left.constFind(one.item.key.uid);
        if (now == left.cend()) {
            one.fate = gone;
        } else if (canExpunge() || !now->deleted) {
            kept.push_back(i);
            if (now->deleted && !batch.marked.contains(one.item.key.uid))
                unmark.push_back(one.item.key.uid);
        }
    }
    if (!unmark.empty()) {
        std::sort(unmark.begin(), unmark.end());
        if (const auto unmarked = mark(unmark, DeletedMark::Taken); !unmarked)
            return tl::unexpected(unmarked.error());
    }
    return kept;
}

tl::unexpected<Error> Remover::notLetGo(const std::optional<StatusLine> &refused, const QString &folder) const
{
    if (refused)
        return tl::unexpected(m_session.refusal(*refused, ErrorKind::ServerRefused, folder));
    return failure(ErrorKind::FolderReadOnly, u"the server does not let go of messages there"_s, folder);
}

Result<void> Remover::removeCopied(MoveBatch &batch)
{
    const std::vector<quint32> uids = batch.uids(MoveFate::Copied);
    if (uids.empty())
        return {};
    std::optional<StatusLine> refused;
    const auto left = remove(uids, refused);
    if (!left)
        return tl::unexpected(left.error());
    const auto kept = keptOf(batch, MoveFate::Copied, MoveFate::Moved, *left);
    if (!kept)
        return tl::unexpected(kept.error());
    if (kept->empty())
        return {};
    if (auto taken = removeCopies(batch, *kept); !taken)
        return taken;
    return notLetGo(refused, batch.source);
}

Result<void> Remover::removeCopies(MoveBatch &batch, const std::vector<size_t> &which)
{
    std::vector<quint32> copies;
    for (const size_t i : which) {
        batch.outcomes[i].fate = MoveFate::NotMoved;
        if (batch.outcomes[i].target.uid != 0)
            copies.push_back(batch.outcomes[i].target.uid);
    }
    if (copies.empty())
        return {};
    std::sort(copies.begin(), copies.end());
    const quint32 validity = batch.outcomes[which.front()].target.uidValidity;
    if (auto opened = m_folders.needForMoving(batch.landing.folder, validity); !opened)
        return opened;
    const auto there = m_fetcher.identities(copies);
    if (!there)
        return tl::unexpected(there.error());
    std::vector<quint32> ours;
    for (const size_t i : which) {
        MoveOutcome &one = batch.outcomes[i];
        const auto copy = there->constFind(one.target.uid);
        if (copy != there->cend() && isSameMessage({one.item.key, one.item.messageId, 0}, *copy))
            ours.push_back(one.target.uid);
        one.target = {};
    }
    std::sort(ours.begin(), ours.end());
    std::optional<StatusLine> refused; // then a second copy stays in the target: nothing is lost
    if (!ours.empty()) {
        if (const auto left = remove(ours, refused); !left)
            return tl::unexpected(left.error());
    }
    return m_folders.needForMoving(batch.source, batch.sourceValidity);
}

Result<void> Remover::deleteForGood(MoveBatch &batch)
{
    const std::vector<quint32> uids = batch.uids(MoveFate::NotMoved);
    if (uids.empty())
        return {};
    std::optional<StatusLine> refused;
    const auto left = remove(uids, refused);
    if (!left)
        return tl::unexpected(left.error());
    const auto kept = keptOf(batch, MoveFate::NotMoved, MoveFate::Deleted, *left);
    if (!kept)
        return tl::unexpected(kept.error());
    return kept->empty() ? Result<void>() : notLetGo(refused, batch.source);
}

} // namespace undelivered
