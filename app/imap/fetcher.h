// SPDX-License-Identifier: GPL-3.0-or-later
/// UID FETCH (RFC 9051, section 6.4.5) of many messages of the open folder: commands of bounded length, several on their
/// way at once, each message handed over as it arrives. Always BODY.PEEK: nothing becomes \Seen. Used by ImapMailbox and
/// Mover, in their thread.
#pragma once

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

    explicit Fetcher(Session &session)
        : m_session(session)
    {
    }

    /// Size, date, flags and `fields` of each header.
    [[nodiscard]] Result<void> headers(std::span<const quint32> uids, const QByteArrayList &fields, const Sink &sink);
    /// The first `maxBytes` of each message.
    [[nodiscard]] Result<void> bodies(std::span<const quint32> uids, qint64 maxBytes, const Sink &sink);
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
    [[nodiscard]] Result<void> fetchPiecewise(QList<std::pair<qsizetype, qsizetype>> refused, const StatusLine &words,
                                              const Request &request, Progress &progress);

    Session &m_session;
};

} // namespace undelivered
