// SPDX-License-Identifier: GPL-3.0-or-later
/// What one scan works with and what it knows so far, shared by its rooms: scan.cpp (the order of the steps), FolderReading
/// (which messages may be notices) and FoundNotices (what they say and who sent them). Lives during one scanMailbox(), on its
/// thread.
#pragma once

#include "flow/scan.h"

#include <QSet>

namespace undelivered {

struct ScanState {
    ScanState(const ScanParts &parts, ScanMemory learnt, ScanRecorder &keeper);

    void tell(Progress::Stage stage, const QString &folder = {}, qint64 done = 0, qint64 total = 0) const;
    [[nodiscard]] Result<void> checkCancelled() const;

    const ScanParts &with;
    ScanMemory memory;
    ScanRecorder &recorder;

    MailboxKnowledge knowledge;
    QSet<MessageKey> knownNotices;
    qsizetype receivedKept = 0; ///< headers of received mail, here and in the store
    ScanSummary summary;
};

} // namespace undelivered
