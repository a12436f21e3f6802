// SPDX-License-Identifier: GPL-3.0-or-later
/// Takes chosen messages, and no others, out of folders: UID STORE \Deleted, then UID EXPUNGE of exactly those UIDs (RFC 4315,
/// section 2.1). Never EXPUNGE, never CLOSE. An OK proves nothing to it: it looks. Used by Mover, in its thread.
#pragma once

#include "imap/fetcher.h"
#include "imap/folderlist.h"
#include "imap/movebatch.h"

namespace undelivered {

class Remover
{
public:
    Remover(Session &session, FolderList &folders, Fetcher &fetcher)
        : m_session(session)
        , m_folders(folders)
        , m_fetcher(fetcher)
    {
    }

    /// UID EXPUNGE is there.
    [[nodiscard]] bool canExpunge() const;
    /// Looks at each message that is NotMoved, in the open folder: Gone, Different, or left as it is.
    [[nodiscard]] Result<void> check(MoveBatch &batch);
    /// Removes from the source, which is open, what is Copied: then it is Moved. Without UIDPLUS it stays Copied, marked. What
    /// the server will not let go loses its copy and is NotMoved.
    [[nodiscard]] Result<void> removeCopied(MoveBatch &batch);
    /// Removes what is NotMoved from the open folder for good: Deleted. What the server keeps is unmarked again.
    [[nodiscard]] Result<void> deleteForGood(MoveBatch &batch);
    /// Removes the copies of these messages, which are in their folder still, from the target: what the server did half. The
    /// source is open afterwards, the target's place is forgotten.
    [[nodiscard]] Result<void> removeCopies(MoveBatch &batch, const std::vector<size_t> &which);
    /// \Deleted on or off, in the open folder.
    [[nodiscard]] Result<StatusLine> mark(const std::vector<quint32> &uids, DeletedMark wanted);

private:
    /// Marks and expunges; what of it is there still.
    [[nodiscard]] Result<QHash<quint32, MessageIdentity>> remove(const std::vector<quint32> &uids,
                                                                 std::optional<StatusLine> &refused);
    [[nodiscard]] Result<std::vector<size_t>> keptOf(MoveBatch &batch, MoveFate was, MoveFate gone,
                                                     const QHash<quint32, MessageIdentity> &left);
    [[nodiscard]] tl::unexpected<Error> notLetGo(const std::optional<StatusLine> &refused, const QString &folder) const;

    Session &m_session;
    FolderList &m_folders;
    Fetcher &m_fetcher;
};

} // namespace undelivered
