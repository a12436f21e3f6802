// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether folders are as the last scan left them, told from their numbers alone. Used by scans and by AccountWorker, on the
/// thread that owns the mailbox.
#pragma once

#include "mailbox/mailbox.h"
#include "store/store.h"

#include <QHash>
#include <QSet>

namespace undelivered {

[[nodiscard]] std::optional<FolderProgress> progressOf(const QHash<QString, FolderProgress> &folders,
                                                       const QString &name);
/// Of `names`, those whose numbers say that nothing came, went or was left unread; none where the mailbox cannot be asked for
/// numbers. One round trip.
[[nodiscard]] Result<QSet<QString>> unchangedFolders(Mailbox &mailbox, const QStringList &names,
                                                     const QHash<QString, FolderProgress> &read);
/// Whether scanMailbox() would find anything that is new or gone: two round trips where the mailbox is open, whatever the
/// number of folders. Opens it where it is not.
[[nodiscard]] Result<bool> hasNews(Mailbox &mailbox, const QHash<QString, FolderProgress> &read,
                                   const QHash<QString, bool> &choices);

} // namespace undelivered
