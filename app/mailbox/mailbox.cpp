// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/mailbox.h"

#include <QHash>
#include <QSet>

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

Result<bool> Mailbox::waitForNews(const QString &folder, const FolderState &, std::chrono::milliseconds,
                                  const CancelToken &)
{
    return failure(ErrorKind::Unsupported, {}, folder);
}

Result<QList<FolderState>> Mailbox::states(const QStringList &)
{
    return failure(ErrorKind::Unsupported);
}

Result<FolderNews> Mailbox::news(const QString &folder, const FolderMark &, std::span<const MessageKey> known)
{
    FolderNews news;
    Result<QList<MessageKey>> present = list(folder, 1);
    if (!present)
        return tl::unexpected(present.error());
    const QSet<MessageKey> here(present->cbegin(), present->cend());
    for (const MessageKey &key : known) {
        if (!here.contains(key))
            news.vanished.append(key);
    }
    news.state.messages = present->size();
    news.arrived = std::move(*present);
    return news;
}

Result<void> Mailbox::fetchEssence(std::span<const WantedMessage> wanted, const EssenceSink &sink)
{
    constexpr qint64 maxBytes = 4 * 1024 * 1024;
    QHash<MessageKey, qint64> sizes;
    QList<MessageKey> keys;
    QList<MessageKey> unknown;
    for (const WantedMessage &one : wanted) {
        keys.append(one.key);
        if (one.size < 0)
            unknown.append(one.key);
        else
            sizes.insert(one.key, one.size);
    }
    if (!unknown.isEmpty()) {
        const Result<void> sized =
            fetchFacts(unknown, [&](MessageFacts &&facts) { sizes.insert(facts.key, facts.size); });
        if (!sized)
            return sized;
    }
    return fetchMessages(keys, maxBytes, [&](const MessageKey &key, QByteArray &&bytes) {
        const qint64 size = sizes.value(key, bytes.size());
        const bool whole = bytes.size() < maxBytes;
        sink({key, size, std::move(bytes), whole});
    });
}

} // namespace undelivered
