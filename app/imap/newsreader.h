// SPDX-License-Identifier: GPL-3.0-or-later
/// What is different in a folder since it was read last, in one round trip: EXAMINE and the searches for what came and went
/// are sent together. With QRESYNC (RFC 7162) the server itself tells what vanished. Used by ImapMailbox, in its thread.
#pragma once

#include "imap/folderlist.h"
#include "imap/searcher.h"

namespace undelivered {

class NewsReader
{
public:
    NewsReader(Session &session, FolderList &folders, Searcher &searcher)
        : m_session(session)
        , m_folders(folders)
        , m_searcher(searcher)
    {
    }

    /// The contract is Mailbox::news().
    [[nodiscard]] Result<FolderNews> news(const QString &folder, const FolderMark &mark,
                                          std::span<const MessageKey> known);

private:
    struct Question;
    [[nodiscard]] Result<void> ask(Question &question);
    [[nodiscard]] Result<void> sendSearches(Question &question);
    [[nodiscard]] Result<void> readAnswers(Question &question);

    Session &m_session;
    FolderList &m_folders;
    Searcher &m_searcher;
};

/// Of ascending `uids`, those that a "VANISHED (EARLIER) 3:7,9" names (from behind "* "); none where it is another reply. However
/// large the set, it costs no memory.
[[nodiscard]] QList<quint32> readVanished(const Reply &reply, std::span<const quint32> uids);

} // namespace undelivered
