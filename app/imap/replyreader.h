// SPDX-License-Identifier: GPL-3.0-or-later
/// Cuts what a server sends into replies: a line, and the bytes of every literal it announces. Sizes are bounded, so that
/// no server can make the program keep more than it asked for. Used by the session, in its thread.
#pragma once

#include "imap/link.h"
#include "imap/reply.h"

namespace undelivered {

struct ReplyLimits {
    qsizetype line = 8 * 1024 * 1024;    ///< characters of one reply outside literals
    qint64 kept = 1024 * 1024;           ///< bytes of one reply's literals that are kept; the rest is read and dropped
    qint64 literal = 64ll * 1024 * 1024; ///< a longer announcement is a ProtocolViolation
    qint64 command = 2ll * 1024 * 1024 * 1024; ///< bytes in answer to one command
};

class ReplyReader
{
public:
    explicit ReplyReader(Link &link)
        : m_link(link)
    {
    }
    /// The next reply. Waits for it as Link does.
    [[nodiscard]] Result<Reply> next(const ReplyLimits &limits);

private:
    Link &m_link;
};

} // namespace undelivered
