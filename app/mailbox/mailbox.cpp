// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/mailbox.h"

namespace undelivered {

Mailbox::~Mailbox() = default;

Result<void> Mailbox::finishCopied(std::span<const MoveOutcome>, const OutcomeSink &)
{
    return failure(ErrorKind::Unsupported);
}

QString Mailbox::filePath(const MessageKey &) const
{
    return {};
}

Result<void> Mailbox::createFolder(const QString &folder)
{
    return failure(ErrorKind::Unsupported, {}, folder);
}

Result<bool> Mailbox::waitForNews(const QString &folder, int)
{
    return failure(ErrorKind::Unsupported, {}, folder);
}

} // namespace undelivered
