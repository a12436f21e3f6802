// SPDX-License-Identifier: GPL-3.0-or-later
/// Opens what a command is to work on: the mailbox behind SOURCE, the secret for it, the resolver. Main thread.
#pragma once

#include "cli/commandline.h"
#include "cli/commands.h"

namespace undelivered {

struct OpenSource {
    Account account;
    std::unique_ptr<Mailbox> mailbox; ///< not opened yet
    std::unique_ptr<Dns> dns;
};

[[nodiscard]] Result<OpenSource> openSource(const CommandLine &line, const CommandParts &parts);

/// How a message is named in the output: the path below the Maildir, PATH#N in an mbox, imap://account/FOLDER;UID=N.
[[nodiscard]] QString placeName(const Account &account, const Mailbox &mailbox, const MessageKey &key);

} // namespace undelivered
