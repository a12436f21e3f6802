// SPDX-License-Identifier: GPL-3.0-or-later
/// What one scan has found: fetches the messages that may be notices, has them parsed, explained and kept, and in the end
/// judges all of them together. Used by a scan, on its thread.
#pragma once

#include "flow/noticeintake.h"
#include "flow/scanstate.h"

namespace undelivered {

class FoundNotices
{
public:
    explicit FoundNotices(ScanState &scan)
        : m_scan(scan)
    {
    }

    /// Fetches those of `wanted` (all in `folder`) and has them parsed, explained and, where they are notices, kept. Returns
    /// when they are here: settle() tells how the rest went.
    [[nodiscard]] Result<void> read(const QString &folder, std::span<const WantedMessage> wanted);
    /// Waits until everything that was read is kept.
    [[nodiscard]] Result<void> settle();
    /// Settled; after judge(), with those of earlier scans.
    [[nodiscard]] qsizetype count() const { return m_notices.size(); }
    /// Message-IDs of the settled ones.
    [[nodiscard]] QStringList messageIds() const;

    /// Judges what was found together with what earlier scans found, and keeps what is new of that.
    [[nodiscard]] Result<void> judge();
    /// Reading ended early: judges only what may be a lure, because its folder counts as read up to here.
    [[nodiscard]] Result<void> judgeDoubtful();

private:
    [[nodiscard]] Result<void> fetch(const QString &folder, std::span<const WantedMessage> wanted);
    [[nodiscard]] Result<void> keepLures(qsizetype first);
    [[nodiscard]] Result<void> keepJudgements(const std::function<bool(qsizetype)> &isNews);

    ScanState &m_scan;
    std::unique_ptr<NoticeIntake> m_intake; ///< at work on what is not settled
    QList<JudgedNotice> m_notices;
    QList<JudgedNotice> m_doubtful; ///< ordinary mail to parse, but dressed like a notice
    QByteArrayList m_doubtfulRaw;
    qint64 m_bodiesHeld = 0;
};

} // namespace undelivered
