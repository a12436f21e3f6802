// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/folderreading.h"

#include "find/securitymail.h"

#include <algorithm>
#include <utility>

namespace undelivered {

namespace {

constexpr qsizetype firstChunk = 1000;  // headers before the first results of the thorough pass
constexpr qsizetype headerChunk = 5000; // each is a place to go on from; the line rests between two
constexpr qsizetype maxReceivedHeadersKept = 3000;

Progress::Stage stageOf(const Folder &folder)
{
    return folder.use == FolderUse::Sent ? Progress::Stage::ReadingSent : Progress::Stage::ReadingHeaders;
}

} // namespace

/// What the headers of one chunk say.
struct FolderReading::Chunk {
    QList<KnownHeader> known;
    QList<SecurityMail> security;
    QList<WantedMessage> candidates;
};

Result<void> FolderReading::read(const Folder &folder)
{
    m_scan.tell(stageOf(folder), folder.name);
    FolderProgress progress = m_scan.memory.folders.value(folder.name);
    QList<MessageKey> known;
    for (const JudgedNotice &notice : std::as_const(m_scan.memory.notices)) {
        if (notice.key.folder == folder.name)
            known.append(notice.key);
    }
    Result<FolderNews> news =
        m_scan.with.mailbox.news(folder.name, {progress.uidValidity, progress.nextUid, progress.highestModSeq}, known);
    if (!news)
        return tl::unexpected(news.error());
    if (progress.uidValidity != news->state.uidValidity) {
        if (m_scan.memory.folders.contains(folder.name)) {
            if (Result<void> voided = forgetFolder(folder.name); !voided)
                return voided;
        }
        progress = {.uidValidity = news->state.uidValidity};
    } else if (Result<void> done = forget(news->vanished); !done) {
        return done;
    }
    const quint32 last = news->arrived.isEmpty() ? 0 : news->arrived.last().uid;
    if (Result<void> read = readArrived(folder, std::move(news->arrived), progress); !read)
        return read;
    progress.nextUid = std::max({progress.nextUid, news->state.uidNext, last + 1});
    progress.highestModSeq = news->state.highestModSeq;
    progress.messages = news->state.messages;
    progress.restFrom = 0;
    progress.restTo = 0;
    return keepProgress(folder, progress);
}

Result<void> FolderReading::forgetFolder(const QString &folder)
{
    if (Result<void> settled = m_found.settle(); !settled)
        return settled;
    m_scan.memory.folders.remove(folder);
    m_scan.memory.notices.removeIf([&](const JudgedNotice &notice) { return notice.key.folder == folder; });
    m_scan.knownNotices.removeIf([&](const MessageKey &key) { return key.folder == folder; });
    return m_scan.recorder.folderVoid(folder);
}

Result<void> FolderReading::forget(const QList<MessageKey> &gone)
{
    if (gone.isEmpty())
        return {};
    if (Result<void> settled = m_found.settle(); !settled)
        return settled;
    const QSet<MessageKey> away(gone.cbegin(), gone.cend());
    for (const JudgedNotice &notice : std::as_const(m_scan.memory.notices)) {
        if (away.contains(notice.key) && !notice.notice.messageId.isEmpty())
            m_missing.insert(notice.notice.messageId);
    }
    m_scan.memory.notices.removeIf([&](const JudgedNotice &notice) { return away.contains(notice.key); });
    m_scan.knownNotices.subtract(away);
    return m_scan.recorder.gone(gone);
}

/// Only once everything that was read up to there is kept.
Result<void> FolderReading::keepProgress(const Folder &folder, const FolderProgress &progress)
{
    if (Result<void> settled = m_found.settle(); !settled)
        return settled;
    m_scan.memory.folders.insert(folder.name, progress);
    return m_scan.recorder.folderRead(folder.name, progress);
}

/// A reading that was cut off goes on with what came in meanwhile, then below the last chunk that was finished.
Result<void> FolderReading::readArrived(const Folder &folder, QList<MessageKey> arrived, FolderProgress &progress)
{
    std::ranges::reverse(arrived);
    const bool numbered = progress.uidValidity != 0;
    if (numbered && progress.restTo != 0) {
        const auto isNewer = [&progress](const MessageKey &key) { return key.uid >= progress.restTo; };
        QList<MessageKey> newer;
        std::ranges::copy_if(std::as_const(arrived), std::back_inserter(newer), isNewer);
        arrived.removeIf([&progress](const MessageKey &key) { return key.uid >= progress.restFrom; });
        if (Result<void> read = readChunks(folder, newer, nullptr); !read)
            return read;
        if (!newer.isEmpty())
            progress.restTo = newer.first().uid + 1;
    }
    return readChunks(folder, arrived, numbered ? &progress : nullptr);
}

/// `keys` newest first; with `progress`, each finished chunk is kept as a place to go on from. While the headers of the next one
/// come, the notices of the last one are still being stored.
Result<void> FolderReading::readChunks(const Folder &folder, const QList<MessageKey> &keys, FolderProgress *progress)
{
    bool reached = false; // *progress is a place that was not kept yet
    for (qsizetype at = 0, size = firstChunk; at < keys.size(); at += size, size = headerChunk) {
        const auto keysNow =
            std::span(keys).subspan(static_cast<size_t>(at), static_cast<size_t>(std::min(size, keys.size() - at)));
        Chunk chunk;
        const Result<void> fetched = m_scan.checkCancelled().and_then([&] {
            return fetchHeaders(folder, keysNow, {at, keys.size()}, chunk);
        });
        if (std::exchange(reached, false)) {
            if (Result<void> kept = keepProgress(folder, *progress); !kept)
                return kept;
        }
        if (!fetched)
            return fetched;
        if (Result<void> read =
                keepHeaders(chunk).and_then([&] { return m_found.read(folder.name, chunk.candidates); });
            !read)
            return read;
        m_scan.summary.messages += static_cast<qint64>(keysNow.size());
        if (progress && at + size < keys.size()) {
            if (progress->restTo == 0)
                progress->restTo = keysNow.front().uid + 1;
            progress->restFrom = keysNow.back().uid;
            reached = true;
        }
    }
    return {};
}

/// Who the messages are, from their header fields. Sent tells what the person wrote.
Result<void> FolderReading::fetchHeaders(const Folder &folder, std::span<const MessageKey> keys, const Place &place,
                                         Chunk &chunk)
{
    constexpr qint64 toldEvery = 500;
    qint64 done = place.before;
    const Result<void> read = m_scan.with.mailbox.fetchFacts(keys, [&](MessageFacts &&facts) {
        if (++done % toldEvery == 0)
            m_scan.tell(stageOf(folder), folder.name, done, place.total);
        if (folder.use == FolderUse::Sent) {
            m_scan.knowledge.addSent(sentMessageFrom(HeaderFields(facts.header)));
            chunk.known.append({facts.key, true, std::move(facts.header)});
        } else {
            sortReceived(folder, std::move(facts), chunk);
        }
    });
    if (!read)
        return read;
    m_scan.tell(stageOf(folder), folder.name, place.before + static_cast<qint64>(keys.size()), place.total);
    return {};
}

Result<void> FolderReading::keepHeaders(const Chunk &chunk)
{
    return m_scan.recorder.knownHeaders(chunk.known).and_then([&] {
        return m_scan.recorder.securityMail(chunk.security);
    });
}

void FolderReading::sortReceived(const Folder &folder, MessageFacts &&facts, Chunk &chunk)
{
    const HeaderFields fields(facts.header);
    const QStringList ids = messageIdsIn(fields.raw("Message-ID"));
    if (folder.use == FolderUse::All && m_seenIds.contains(qHash(ids.value(0))))
        return; // All Mail repeats what the other folders hold
    for (const QString &id : ids)
        m_seenIds.insert(qHash(id));
    if (m_scan.knownNotices.contains(facts.key))
        return;
    if (candidate(fields) != Candidate::No) {
        chunk.candidates.append({facts.key, facts.size});
        return;
    }
    if (m_scan.knowledge.addReceived(fields)) { // the person's own, outside Sent
        chunk.known.append({facts.key, true, std::move(facts.header)});
        return;
    }
    if (looksSecurityRelevant(fields))
        chunk.security.append({facts.key, facts.internalDate, fields.text("From"), fields.text("Subject")});
    if (m_scan.receivedKept < maxReceivedHeadersKept) {
        ++m_scan.receivedKept;
        chunk.known.append({facts.key, false, std::move(facts.header)});
    }
}

} // namespace undelivered
