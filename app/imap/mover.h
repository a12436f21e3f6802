// SPDX-License-Identifier: GPL-3.0-or-later
/// Moves chosen messages, and no others: UID MOVE (RFC 6851), else UID COPY, UID STORE and UID EXPUNGE of exactly those
/// UIDs (RFC 4315), else copy and mark. Every message is looked at again right before. Never EXPUNGE, never CLOSE. Used by
/// ImapMailbox, in its thread; the contract is Mailbox::move().
#pragma once

#include "imap/fetcher.h"
#include "imap/folderlist.h"

namespace undelivered {

class Mover
{
public:
    Mover(Session &session, FolderList &folders, Fetcher &fetcher)
        : m_session(session), m_folders(folders), m_fetcher(fetcher)
    {
    }

    [[nodiscard]] Result<void> move(std::span<const MoveItem> items, const QString &target,
                                    const Mailbox::BatchSink &beforeBatch, const Mailbox::OutcomeSink &afterBatch);
    [[nodiscard]] Result<void> finish(std::span<const MoveOutcome> copied, const Mailbox::OutcomeSink &afterBatch);
    [[nodiscard]] Result<QList<MoveOutcome>> locate(std::span<const MoveItem> items, const QString &folder);

private:
    struct Batch;
    [[nodiscard]] Result<void> moveBatch(Batch &batch, const Mailbox::BatchSink &beforeBatch);
    [[nodiscard]] Result<void> check(Batch &batch);
    [[nodiscard]] Result<StatusLine> transfer(Batch &batch, QByteArrayView verb);
    [[nodiscard]] Result<void> removeCopied(Batch &batch);
    [[nodiscard]] Result<void> settle(Batch &batch, bool moved);
    [[nodiscard]] Result<void> findTargets(Batch &batch);

    Session &m_session;
    FolderList &m_folders;
    Fetcher &m_fetcher;
};

/// Source and target UIDs of a COPYUID code's arguments (RFC 4315, section 3): empty where they do not fit together.
struct CopiedUids {
    quint32 uidValidity = 0;
    QHash<quint32, quint32> targetOf;
};
[[nodiscard]] CopiedUids readCopyUid(QByteArrayView arguments);

} // namespace undelivered
