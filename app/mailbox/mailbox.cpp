// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/mailbox.h"

namespace undelivered {

Mailbox::~Mailbox() = default;

Result<void> Mailbox::finishCopied(std::span<const MoveOutcome>, const OutcomeSink &)
{
    return failure(ErrorKind::Unsupported);
}

Result<void> Mailbox::deleteForGood(std::span<const MoveItem>, const BatchSink &, const OutcomeSink &)
{
    return failure(ErrorKind::Unsupported);
}

Result<QList<MoveItem>> Mailbox::mark(std::span<const MoveItem>, DeletedMark)
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
