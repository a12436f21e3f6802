// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads what is new in one folder: headers first, in chunks from the newest down, each a place to go on from; then the
/// messages that may be notices. Teaches the scan who the person writes to. Used by a scan, on its thread.
#pragma once

#include "flow/foundnotices.h"
#include "flow/scanstate.h"

namespace undelivered {

class FolderReading
{
public:
    FolderReading(ScanState &scan, FoundNotices &found)
        : m_scan(scan)
        , m_found(found)
    {
    }

    /// Everything in the folder that has not been looked at, newest first.
    [[nodiscard]] Result<void> read(const Folder &folder);
    /// The folder is gone, or another one by its name: what was known of it is void.
    [[nodiscard]] Result<void> forgetFolder(const QString &folder);
    /// Message-IDs of notices that earlier scans found and that are no longer where they were.
    [[nodiscard]] const QSet<QString> &missing() const { return m_missing; }

private:
    struct Chunk;
    struct Place {
        qint64 before; ///< messages of this reading, in earlier chunks
        qint64 total;
    };
    [[nodiscard]] Result<void> forget(const QList<MessageKey> &gone);
    [[nodiscard]] Result<void> keepProgress(const Folder &folder, const FolderProgress &progress);
    [[nodiscard]] Result<void> readArrived(const Folder &folder, QList<MessageKey> arrived, FolderProgress &progress);
    [[nodiscard]] Result<void> readChunks(const Folder &folder, const QList<MessageKey> &keys,
                                          FolderProgress *progress);
    [[nodiscard]] Result<void> fetchHeaders(const Folder &folder, std::span<const MessageKey> keys, const Place &place,
                                            Chunk &chunk);
    [[nodiscard]] Result<void> keepHeaders(const Chunk &chunk);
    void sortReceived(const Folder &folder, MessageFacts &&facts, Chunk &chunk);

    ScanState &m_scan;
    FoundNotices &m_found;
    QSet<QString> m_missing;
    QSet<size_t> m_seenIds; ///< hashes of Message-IDs: the identifiers themselves are not needed
};

} // namespace undelivered
