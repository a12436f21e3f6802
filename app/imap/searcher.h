// SPDX-License-Identifier: GPL-3.0-or-later
/// UID SEARCH (RFC 9051, section 6.4.4; ESEARCH, RFC 4731; X-GM-RAW at Gmail) in the open folder. Used by ImapMailbox, in
/// its thread.
#pragma once

#include "find/candidate.h"
#include "imap/session.h"

namespace undelivered {

class Searcher
{
public:
    explicit Searcher(Session &session)
        : m_session(session)
    {
    }

    /// UIDs from `first` on, ascending.
    [[nodiscard]] Result<QList<quint32>> all(quint32 first);
    /// UIDs of messages that fit any term, ascending. Where the server refuses all terms together, each is asked for by
    /// itself; ServerRefused only where it refuses every one.
    [[nodiscard]] Result<QList<quint32>> any(const QList<SearchTerm> &terms);

    /// The UID SEARCH command for `criteria`; its answers are read by readSearchReply().
    [[nodiscard]] QByteArray command(const QByteArray &criteria) const;

private:
    struct Found {
        StatusLine answer;
        QList<quint32> uids;
    };
    [[nodiscard]] Result<Found> search(const QByteArray &criteria);

    Session &m_session;
};

/// Criteria as SEARCH wants them, one per term; terms that cannot be asked for (8-bit, line breaks) are left out. With
/// `gmail` one X-GM-RAW query stands for all From and Subject terms.
/// For answers to SEARCH: without ESEARCH, the UIDs of a whole folder stand in one line.
inline constexpr ReplyLimits searchLimits{64 * 1024 * 1024};

[[nodiscard]] QByteArrayList searchCriteria(const QList<SearchTerm> &terms, bool gmail);
/// UIDs of a SEARCH or ESEARCH reply (from behind "* "), appended to `uids`. False where it is another reply.
bool readSearchReply(const Reply &reply, QList<quint32> &uids);

} // namespace undelivered
