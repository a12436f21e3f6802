// SPDX-License-Identifier: GPL-3.0-or-later
/// Moves files between the folders of one Maildir by renaming, flags and time kept, after looking at each once more; nothing
/// is ever overwritten. Deletes chosen ones for good, where the person wants that. Used by FilesMailbox; the contract is Mailbox::move().
#pragma once

#include "base/cancel.h"
#include "files/maildirfolder.h"

namespace undelivered {

[[nodiscard]] Result<void> moveMaildirMessages(MaildirFolder &source, MaildirFolder &target,
                                               std::span<const MoveItem> items, const CancelToken &cancel,
                                               const Mailbox::BatchSink &beforeBatch,
                                               const Mailbox::OutcomeSink &afterBatch);
/// The contract is Mailbox::deleteForGood().
[[nodiscard]] Result<void> deleteMaildirMessages(MaildirFolder &folder, std::span<const MoveItem> items,
                                                 const CancelToken &cancel, const Mailbox::BatchSink &beforeBatch,
                                                 const Mailbox::OutcomeSink &afterBatch);
/// Of `items`, those that lie in `folder` now.
[[nodiscard]] Result<QList<MoveOutcome>> locateMaildirMessages(MaildirFolder &folder, std::span<const MoveItem> items,
                                                               const CancelToken &cancel);

} // namespace undelivered
