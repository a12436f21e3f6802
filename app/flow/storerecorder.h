// SPDX-License-Identifier: GPL-3.0-or-later
/// Keeps what a scan finds in the store, and passes the stored rows on. Lives on an account's worker thread, for one scan.
#pragma once

#include "flow/scan.h"
#include "store/storethread.h"

#include <functional>

namespace undelivered {

class StoreRecorder final : public ScanRecorder
{
public:
    /// Each called right after the store has it on disk, on the scan's thread; `rows` of what was found on the intake's, where
    /// progress may be told beside it.
    struct Listeners {
        std::function<void(const Progress &)> progress;
        std::function<void(const QList<FolderChoice> &)> folders;
        std::function<void(const QList<NoticeRow> &, bool found)> rows; ///< `found`: not known before this scan
        std::function<void(const QList<qint64> &)> gone;
        std::function<void(const QList<Incident> &)> incidents;
    };
    StoreRecorder(StoreThread &store, QString account, Listeners listeners);

    void progress(const Progress &progress) override;
    void folders(const QList<FolderChoice> &folders) override;
    Result<void> found(const QList<JudgedNotice> &notices, const QByteArrayList &raw) override;
    Result<void> judged(const QList<JudgedNotice> &notices) override;
    Result<void> incidents(const QList<Incident> &incidents) override;
    Result<void> gone(const QList<MessageKey> &keys) override;
    Result<void> knownHeaders(const QList<KnownHeader> &headers) override;
    Result<void> securityMail(const QList<SecurityMail> &mails) override;
    Result<void> folderRead(const QString &folder, const FolderProgress &progress) override;
    Result<void> folderVoid(const QString &folder) override;

private:
    Result<void> keepRows(Result<QList<NoticeRow>> rows, bool found);

    StoreThread &m_store;
    QString m_account;
    Listeners m_listeners;
};

/// What the store remembers of the account, ready for scanMailbox().
[[nodiscard]] Result<ScanMemory> rememberedBy(StoreThread &store, const Account &account);

} // namespace undelivered
