// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/fetcher.h"

#include "find/headerfields.h"
#include "imap/uidset.h"

#include <algorithm>
#include <deque>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSetBytes = 7'000;
constexpr size_t commandsUnderway = 3;
constexpr int maxPiecewiseCommands = 200;
constexpr qint64 megabyte = 1024 * 1024;

bool isItem(QByteArrayView item, QByteArrayView name)
{
    return item.compare(name, Qt::CaseInsensitive) == 0;
}

bool startsItem(QByteArrayView item, QByteArrayView name)
{
    return item.size() >= name.size() && isItem(item.first(name.size()), name);
}

bool readFlags(ReplyCursor &cursor, FetchedMessage &message)
{
    if (!cursor.take('('))
        return false;
    while (!cursor.atEnd() && !cursor.take(')')) {
        const QByteArrayView flag = cursor.atom();
        if (flag.isEmpty())
            return false;
        message.seen = message.seen || isItem(flag, "\\Seen");
        message.flagged = message.flagged || isItem(flag, "\\Flagged");
        message.deleted = message.deleted || isItem(flag, "\\Deleted");
    }
    return true;
}

MessageIdentity identityOf(const FetchedMessage &message)
{
    const QByteArray header = message.header.value_or(QByteArray());
    const QStringList ids = messageIdsIn(HeaderFields(header).raw("Message-ID"));
    return {ids.value(0), message.size, message.deleted};
}

bool isIdentified(const FetchedMessage &message)
{
    return message.header && message.size >= 0;
}

constexpr const char *identityItems = "(UID FLAGS RFC822.SIZE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])";

} // namespace

std::optional<FetchedMessage> readFetchReply(const Reply &reply)
{
    ReplyCursor cursor(reply);
    if (!cursor.number() || !isItem(cursor.atom(), "FETCH") || !cursor.take('('))
        return std::nullopt;
    FetchedMessage message;
    while (!cursor.atEnd() && !cursor.take(')')) {
        const QByteArrayView item = cursor.item();
        if (item.isEmpty())
            break;
        if (isItem(item, "UID")) {
            message.uid = static_cast<quint32>(std::min<quint64>(cursor.number().value_or(0), 0xffffffff));
        } else if (isItem(item, "RFC822.SIZE")) {
            const auto size = cursor.number();
            message.size = size ? static_cast<qint64>(std::min<quint64>(*size, 1ull << 62)) : -1;
        } else if (isItem(item, "INTERNALDATE")) {
            message.date = readInternalDate(cursor.string().value_or(QByteArray()));
        } else if (isItem(item, "FLAGS")) {
            if (!readFlags(cursor, message))
                break;
        } else if (startsItem(item, "BODY[HEADER.")) {
            message.header = cursor.string();
        } else if (startsItem(item, "BODY[]")) {
            message.body = cursor.string();
        } else if (startsItem(item, "BODY[")) {
            const QByteArrayView name = item.sliced(5, std::max<qsizetype>(item.indexOf(']'), 5) - 5);
            message.sections.insert(name.toByteArray().toUpper(), cursor.string().value_or(QByteArray()));
        } else if (isItem(item, "BODYSTRUCTURE")) {
            message.structure = readBodyStructure(cursor);
            if (!message.structure)
                break; // where it ends is not known
        } else if (!cursor.skipValue()) {
            break;
        }
    }
    return message.uid != 0 ? std::optional(std::move(message)) : std::nullopt;
}

/// Which of the wanted messages have come.
struct Fetcher::Progress {
    std::span<const quint32> uids;
    const Request &request;
    const Sink &sink;
    std::vector<bool> arrived;

    void take(const Reply &reply)
    {
        auto message = readFetchReply(reply);
        if (!message || !request.complete(*message))
            return;
        const auto found = std::lower_bound(uids.begin(), uids.end(), message->uid);
        if (found == uids.end() || *found != message->uid)
            return; // not asked for
        const auto index = static_cast<size_t>(found - uids.begin());
        if (arrived[index])
            return;
        arrived[index] = true;
        sink(std::move(*message));
    }
};

Result<void> Fetcher::fetch(std::span<const quint32> uids, const Request &request, const Sink &sink)
{
    Progress progress{uids, request, sink, std::vector<bool>(uids.size(), false)};
    const auto take = [&progress](const Reply &reply) { progress.take(reply); };
    const QList<UidChunk> chunks = uidChunks(uids, request.perCommand, maxSetBytes);
    std::deque<std::pair<QByteArray, qsizetype>> underway;
    QList<std::pair<qsizetype, qsizetype>> refused;
    StatusLine words;
    qsizetype next = 0;
    while (next < chunks.size() || !underway.empty()) {
        while (next < chunks.size() && underway.size() < commandsUnderway) {
            const auto tag = m_session.send("UID FETCH " + chunks[next].set + ' ' + request.items);
            if (!tag)
                return tl::unexpected(tag.error());
            underway.emplace_back(*tag, next++);
        }
        const auto [tag, index] = underway.front();
        underway.pop_front();
        const auto answer = m_session.finish(tag, take, request.limits);
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->kind != StatusLine::Kind::Ok) {
            refused.append({chunks[index].first, chunks[index].count});
            words = *answer;
        }
    }
    return refused.isEmpty() ? Result<void>() : fetchPiecewise(std::move(refused), words, request, progress);
}

/// Some servers refuse a whole command because of one damaged message: ask in halves, and leave out what even alone is
/// refused. When everything is refused, the server means it.
Result<void> Fetcher::fetchPiecewise(QList<std::pair<qsizetype, qsizetype>> refused, const StatusLine &words,
                                     const Request &request, Progress &progress)
{
    const auto take = [&progress](const Reply &reply) { progress.take(reply); };
    for (int commands = 0; !refused.isEmpty();) {
        const auto [first, count] = refused.takeLast();
        std::vector<quint32> missing;
        for (qsizetype i = first; i < first + count; ++i) {
            if (!progress.arrived[static_cast<size_t>(i)])
                missing.push_back(progress.uids[static_cast<size_t>(i)]);
        }
        if (missing.empty() || count <= 1)
            continue;
        if (++commands > maxPiecewiseCommands)
            return tl::unexpected(m_session.refusal(words, ErrorKind::ServerRefused, m_session.settings().host));
        const qsizetype half = count / 2;
        for (const auto &[from, length] : {std::pair{first, half}, std::pair{first + half, count - half}}) {
            const auto part = progress.uids.subspan(static_cast<size_t>(from), static_cast<size_t>(length));
            for (const UidChunk &chunk : uidChunks(part, length, maxSetBytes)) {
                const auto answer = m_session.run("UID FETCH " + chunk.set + ' ' + request.items, take, request.limits);
                if (!answer)
                    return tl::unexpected(answer.error());
                if (answer->kind != StatusLine::Kind::Ok)
                    refused.append({from + chunk.first, chunk.count});
            }
        }
    }
    if (std::find(progress.arrived.begin(), progress.arrived.end(), true) == progress.arrived.end())
        return tl::unexpected(m_session.refusal(words, ErrorKind::ServerRefused, m_session.settings().host));
    return {};
}

Result<void> Fetcher::headers(std::span<const quint32> uids, const QByteArrayList &fields, const Sink &sink)
{
    ReplyLimits limits;
    limits.kept = megabyte;
    Request request{"(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (" + fields.join(' ') + ")])", 500,
                    limits, isIdentified};
    return fetch(uids, request, sink);
}

Result<void> Fetcher::bodies(std::span<const quint32> uids, qint64 maxBytes, const Sink &sink)
{
    const qint64 wanted = std::clamp<qint64>(maxBytes, 1, 0x7fffffff);
    ReplyLimits limits;
    limits.kept = wanted;
    limits.literal = std::max(wanted, 256 * megabyte); // a server may ignore that only a part was asked for
    limits.command = 64ll * 1024 * megabyte;
    const auto hasBody = [](const FetchedMessage &message) { return message.body.has_value(); };
    std::vector<quint32> hollow; // no message is empty: some servers lose count of the part they were asked for
    const auto fetched = fetch(uids, {"(UID BODY.PEEK[]<0." + QByteArray::number(wanted) + ">)", 250, limits, hasBody},
                               [&](FetchedMessage &&message) {
                                   if (message.body->isEmpty())
                                       hollow.push_back(message.uid);
                                   else
                                       sink(std::move(message));
                               });
    if (!fetched || hollow.empty())
        return fetched;
    std::ranges::sort(hollow);
    return fetch(hollow, {"(UID BODY.PEEK[])", 250, limits, hasBody}, sink);
}

Result<void> Fetcher::beginnings(std::span<const quint32> uids, qint64 bytes, const QHash<quint32, qint64> &sizes,
                                 const EssenceSink &sink)
{
    return bodies(uids, bytes, [&](FetchedMessage &&message) {
        const qint64 size = sizes.value(message.uid, message.body->size());
        const bool whole = message.body->size() < bytes;
        sink({message.uid, size, std::move(*message.body), whole});
    });
}

Result<QHash<quint32, FetchedMessage>> Fetcher::structures(std::span<const quint32> uids)
{
    QHash<quint32, FetchedMessage> found;
    if (uids.empty())
        return found;
    const Request request{
        "(UID RFC822.SIZE BODYSTRUCTURE)", 500, {}, [](const FetchedMessage &message) { return message.size >= 0; }};
    const auto done =
        fetch(uids, request, [&found](FetchedMessage &&message) { found.insert(message.uid, std::move(message)); });
    if (!done && done.error().kind != ErrorKind::ServerRefused)
        return tl::unexpected(done.error());
    return found; // without any, the beginning of each message has to do
}

Result<void> Fetcher::parts(const QByteArray &items, std::span<const quint32> uids,
                            const QHash<quint32, FetchedMessage> &structures, const EssenceSink &sink)
{
    ReplyLimits limits;
    limits.kept = 4 * megabyte;
    limits.literal = 256 * megabyte;
    const Request request{"(UID " + items + ')', 100, limits,
                          [](const FetchedMessage &message) { return !message.sections.isEmpty(); }};
    return fetch(uids, request, [&](FetchedMessage &&message) {
        const auto known = structures.constFind(message.uid);
        sink({message.uid, known->size, assembled(*known->structure, message.sections), false});
    });
}

Result<void> Fetcher::essence(std::span<const WantedUid> wanted, const EssenceSink &sink)
{
    constexpr qint64 smallMessage = 64 * 1024;    // a round trip for its structure would cost more than its bytes
    constexpr qint64 shapelessBytes = 256 * 1024; // of a large message whose structure says nothing
    QHash<quint32, qint64> sizes;
    std::vector<quint32> large;
    for (const WantedUid &one : wanted) {
        if (one.size >= 0)
            sizes.insert(one.uid, one.size);
        if (one.size < 0 || one.size > smallMessage)
            large.push_back(one.uid);
    }
    const auto found = structures(large);
    if (!found)
        return tl::unexpected(found.error());
    for (const FetchedMessage &message : *found)
        sizes.insert(message.uid, message.size);

    std::vector<quint32> whole;
    std::vector<quint32> shapeless;
    QHash<QByteArray, std::vector<quint32>> bySections; // messages of one writer have the same
    for (const WantedUid &one : wanted) {
        const auto message = found->constFind(one.uid);
        const bool known = message != found->cend() && message->structure;
        if (sizes.value(one.uid, smallMessage + 1) <= smallMessage)
            whole.push_back(one.uid);
        else if (const QByteArray items = known ? neededSections(*message->structure) : QByteArray(); !items.isEmpty())
            bySections[items].push_back(one.uid);
        else
            shapeless.push_back(one.uid);
    }
    Result<void> done = beginnings(whole, smallMessage + 1, sizes, sink).and_then([&] {
        return beginnings(shapeless, shapelessBytes, sizes, sink);
    });
    for (auto group = bySections.cbegin(); done && group != bySections.cend(); ++group)
        done = parts(group.key(), group.value(), *found, sink);
    return done;
}

Result<QHash<quint32, MessageIdentity>> Fetcher::identities(std::span<const quint32> uids)
{
    QHash<quint32, MessageIdentity> found;
    const auto done = fetch(uids, {identityItems, 1000, {}, isIdentified},
                            [&found](FetchedMessage &&message) { found.insert(message.uid, identityOf(message)); });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<QHash<quint32, MessageIdentity>> Fetcher::identitiesFrom(quint32 first)
{
    QHash<quint32, MessageIdentity> found;
    const auto take = [&](const Reply &reply) {
        // "n:*" always names the last message, even where its UID is below n.
        if (const auto message = readFetchReply(reply); message && isIdentified(*message) && message->uid >= first)
            found.insert(message->uid, identityOf(*message));
    };
    const QByteArray from = QByteArray::number(std::max<quint32>(first, 1));
    const auto answer = m_session.run("UID FETCH " + from + ":* " + identityItems, take);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->kind != StatusLine::Kind::Ok)
        return tl::unexpected(m_session.refusal(*answer, ErrorKind::ServerRefused, m_session.settings().host));
    return found;
}

Result<QHash<quint32, CountedSize>> Fetcher::countedSizes(std::span<const quint32> uids)
{
    constexpr qint64 largest = 4 * megabyte;
    QHash<quint32, CountedSize> sizes;
    const auto done = bodies(uids, largest, [&sizes](FetchedMessage &&message) {
        if (message.body->size() < largest)
            sizes.insert(message.uid, {message.body->size(), message.body->count("\r\n")});
    });
    if (!done)
        return tl::unexpected(done.error());
    return sizes;
}

} // namespace undelivered
