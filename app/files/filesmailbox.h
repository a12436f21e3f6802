// SPDX-License-Identifier: GPL-3.0-or-later
/// Mail in files: Maildir and Maildir++, mbox (mboxrd, mboxo; LF or CRLF; of any size), saved .eml files, and folders of all
/// these. Reading changes nothing: no file is renamed, moved from new/ to cur/, or locked. Only Maildirs can be swept; a
/// missing Trash is made on the first move. search() is Unsupported: files are listed anyway. Used by the composition root;
/// each Mailbox belongs to the thread that opens it. None of them follows a link out of the folder that was given.
#pragma once

#include "base/cancel.h"
#include "mailbox/mailbox.h"

#include <QStringList>

#include <memory>

namespace undelivered {

/// A Maildir with its sub-folders, in Maildir++ form (".Sent"), as plain nested folders, or both. open() fails with
/// FileNotFound where there is none.
[[nodiscard]] std::unique_ptr<Mailbox> makeMaildirMailbox(const QString &path, CancelToken cancel = {});
/// One mbox file; messages are numbered from 1. FileDamaged where it does not begin as an mbox does.
[[nodiscard]] std::unique_ptr<Mailbox> makeMboxMailbox(const QString &path, CancelToken cancel = {});
/// Single message files, whatever they are called.
[[nodiscard]] std::unique_ptr<Mailbox> makeEmlMailbox(const QStringList &paths, CancelToken cancel = {});
/// Looks which of them `path` is; a folder that is no Maildir is searched for .eml files, mbox files and Maildirs.
/// FileNotFound, FileUnreadable; FileDamaged where nothing in it is mail.
[[nodiscard]] Result<std::unique_ptr<Mailbox>> openPath(const QString &path, CancelToken cancel = {});

} // namespace undelivered
