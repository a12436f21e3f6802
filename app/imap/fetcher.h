// SPDX-License-Identifier: GPL-3.0-or-later
/// UID FETCH (RFC 9051, section 6.4.5) of many messages of the open folder: commands of bounded length, several on their
/// way at once, each message handed over as it arrives. Always BODY.PEEK: nothing becomes \Seen. Used by ImapMailbox and
/// Mover, in their thread.
#pragma once

#include "imap/bodystructure.h"
#include "imap/session.h"
#include "mailbox/messageidentity.h"

#include <QDateTime>
#include <span>

namespace undelivered {

/// What one FETCH reply says. Items that were not asked for are skipped.
struct FetchedMessage {
    quint32 uid = 0;
    qint64 size = -1; ///< -1: not told
    QDateTime date;
    bool seen = false;
    bool flagged = false;
    bool deleted = false;
    std::optional<QByteArray> header; ///< BODY[HEADER.FIELDS ...]
    std::optional<QByteArray> body;   ///< BODY[]
    std::optional<BodyPart> structure;
    QHash<QByteArray, QByteArray> sections; ///< of BODY[name], in upper case: "HEADER", "1.MIME", "1"
};

/// A message to be understood, and what is known of its size.
struct WantedUid {
    quint32 uid = 0;
    qint64 size = -1; ///< -1: not known
};

struct FetchedEssence {
    quint32 uid = 0;
    qint64 size = 0;
    QByteArray bytes;
    bool whole = true;
};

/// nullopt where `reply` (from behind "* ") is no FETCH reply with a UID.
[[nodiscard]] std::optional<FetchedMessage> readFetchReply(const Reply &reply);

struct CountedSize {
    qint64 bytes = 0;
    qint64 lines = 0; ///< line ends of two bytes
};

class Fetcher
{
public:
    using Sink = std::function<void(FetchedMessage &&)>;
    using EssenceSink = std::function<void(FetchedEssence &&)>;

    explicit Fetcher(Session &session)
        : m_session(session)
    {
    }

    /// Size, date, flags and `fields` of each header.
    [[nodiscard]] Result<void> headers(std::span<const quint32> uids, const QByteArrayList &fields, const Sink &sink);
    /// The first `maxBytes` of each message.
    [[nodiscard]] Result<void> bodies(std::span<const quint32> uids, qint64 maxBytes, const Sink &sink);
    /// What explaining them needs: small messages whole; of larger ones (or where the size is not known) the structure is asked
    /// for first, then only the parts that count. `wanted` by ascending UID.
    [[nodiscard]] Result<void> essence(std::span<const WantedUid> wanted, const EssenceSink &sink);
    /// Message-ID, size and \Deleted. `uids` ascending.
    [[nodiscard]] Result<QHash<quint32, MessageIdentity>> identities(std::span<const quint32> uids);
    /// Of all messages with a UID from `first` on.
    [[nodiscard]] Result<QHash<quint32, MessageIdentity>> identitiesFrom(quint32 first);
    /// Their real sizes, counted in their bytes. Left out: what is larger than 4 MiB.
    [[nodiscard]] Result<QHash<quint32, CountedSize>> countedSizes(std::span<const quint32> uids);

private:
    struct Request {
        QByteArray items;
        qsizetype perCommand;
        ReplyLimits limits;
        std::function<bool(const FetchedMessage &)> complete;
    };
    struct Progress;
    [[nodiscard]] Result<void> fetch(std::span<const quint32> uids, const Request &request, const Sink &sink);
    [[nodiscard]] Result<void> beginnings(std::span<const quint32> uids, qint64 bytes,
                                          const QHash<quint32, qint64> &sizes, const EssenceSink &sink);
    [[nodiscard]] Result<QHash<quint32, FetchedMessage>> structures(std::span<const quint32> uids);
    [[nodiscard]] Result<void> parts(const QByteArray &items, std::span<const quint32> uids,
                                     const QHash<quint32, FetchedMessage> &structures, const EssenceSink &sink);
    [[nodiscard]] Result<void> fetchPiecewise(QList<std::pair<qsizetype, qsizetype>> refused, const StatusLine &words,
                                              const Request &request, Progress &progress);

    Session &m_session;
};

} // namespace undelivered
