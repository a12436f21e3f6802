// SPDX-License-Identifier: GPL-3.0-or-later
/// Moves chosen messages, and no others: UID MOVE (RFC 6851), else UID COPY, UID STORE and UID EXPUNGE of exactly those
/// UIDs (RFC 4315), else copy and mark. Every message is looked at again right before. Never EXPUNGE, never CLOSE. Used by
/// ImapMailbox, in its thread; the contract is Mailbox::move() and its kin.
#pragma once

#include "imap/remover.h"

namespace undelivered {

class Mover
{
public:
    Mover(Session &session, FolderList &folders, Fetcher &fetcher)
        : m_session(session)
        , m_folders(folders)
        , m_fetcher(fetcher)
        , m_remover(session, folders, fetcher)
    {
    }

    [[nodiscard]] Result<void> move(std::span<const MoveItem> items, const QString &target,
                                    const Mailbox::BatchSink &beforeBatch, const Mailbox::OutcomeSink &afterBatch);
    [[nodiscard]] Result<void> finish(std::span<const MoveOutcome> copied, const Mailbox::OutcomeSink &afterBatch);
    [[nodiscard]] Result<void> deleteForGood(std::span<const MoveItem> items, const Mailbox::BatchSink &beforeBatch,
                                             const Mailbox::OutcomeSink &afterBatch);
    [[nodiscard]] Result<QList<MoveItem>> mark(std::span<const MoveItem> items, DeletedMark wanted);
    [[nodiscard]] Result<QList<MoveOutcome>> locate(std::span<const MoveItem> items, const Landing &where);

private:
    enum class Search { Arrived, ArrivedAndStrays };

    [[nodiscard]] Result<void> openSource(std::span<const MoveItem> items);
    [[nodiscard]] Result<void> moveBatch(MoveBatch &batch, const Mailbox::BatchSink &beforeBatch);
    [[nodiscard]] Result<StatusLine> transfer(MoveBatch &batch, QByteArrayView verb);
    [[nodiscard]] Result<void> settleMoved(MoveBatch &batch, bool accepted);
    [[nodiscard]] Result<void> settleCopied(MoveBatch &batch, bool accepted);
    [[nodiscard]] Result<void> removeStrays(MoveBatch &batch);
    [[nodiscard]] Result<void> findTargets(MoveBatch &batch, Search search);

    Session &m_session;
    FolderList &m_folders;
    Fetcher &m_fetcher;
    Remover m_remover;
};

} // namespace undelivered
