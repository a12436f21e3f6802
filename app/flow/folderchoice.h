// SPDX-License-Identifier: GPL-3.0-or-later
/// Which folders a scan reads: what is proposed from their use, and what the person said. Pure; any thread.
#pragma once

#include "mailbox/mailbox.h"

#include <QHash>

namespace undelivered {

struct FolderChoice {
    Folder folder;
    bool read = true;      ///< a scan looks for notices in it (Sent: for what was sent)
    bool byPerson = false; ///< said by the person, not proposed
};

/// Proposed: everything but Drafts and Trash, and what cannot be opened never.
[[nodiscard]] bool isProposed(const Folder &folder);
/// In the order in which a scan reads them: INBOX, Junk, own folders, Archive, All Mail last because it repeats the others.
[[nodiscard]] QList<FolderChoice> chosenFolders(QList<Folder> folders, const QHash<QString, bool> &choices);

} // namespace undelivered
