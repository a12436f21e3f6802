// SPDX-License-Identifier: GPL-3.0-or-later
/// What a folder is for, told from its name in some twenty languages. Only a proposal, for mailboxes that do not say it
/// themselves (no SPECIAL-USE, RFC 6154). Pure; any thread. Used by app/imap and app/files.
#pragma once

#include "mailbox/mailbox.h"

namespace undelivered {

/// Use of a folder called `name` (without the folders above it): Sent, Trash, Junk, Archive, Drafts or None.
[[nodiscard]] FolderUse guessFolderUse(const QString &name);

/// Gives each of those uses that no folder has yet to the likeliest folder: the least deeply nested one, then the one whose
/// name is the more usual. Sets useIsGuess on it.
void guessFolderUses(QList<Folder> &folders);

} // namespace undelivered
