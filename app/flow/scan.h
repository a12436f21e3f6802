// SPDX-License-Identifier: GPL-3.0-or-later
/// One pass over a mailbox: find → parse → explain → judge, newest and likeliest first. Runs on the calling thread (an
/// account's worker, or the command line's main thread) and tells everything it learns to a ScanRecorder as soon as it is
/// known; keeps nothing itself. Reading only: nothing in the mailbox changes.
#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "explain/explainer.h"
#include "flow/flowparts.h"
#include "flow/folderchoice.h"
#include "flow/progress.h"
#include "judge/judge.h"
#include "mailbox/mailbox.h"
#include "store/store.h"

namespace undelivered {

/// What earlier scans learnt. All empty: everything is read.
struct ScanMemory {
    QStringList addresses; ///< the person's; empty: notices are explained but not judged
    QHash<QString, FolderProgress> folders;
    QHash<QString, bool> choices; ///< folders that the person said to read or to leave out
    QList<KnownHeader> knownHeaders;
    QList<JudgedNotice> notices;   ///< present ones
    QHash<QString, Verdict> words; ///< the person's, by wordKey()
};

/// Who keeps what a scan finds. An error from any call ends the scan with that error. Calls come on the scan's thread; found()
/// may come on another one, one at a time, beside progress(), knownHeaders() and securityMail(). Every other call comes after
/// all that was found before is kept.
class ScanRecorder
{
public:
    ScanRecorder() = default;
    ScanRecorder(const ScanRecorder &) = delete;
    ScanRecorder &operator=(const ScanRecorder &) = delete;
    virtual ~ScanRecorder();

    virtual void progress(const Progress &progress) = 0;
    virtual void folders(const QList<FolderChoice> &folders) = 0;
    /// Parsed and explained, not judged yet. `raw` has one entry per notice.
    [[nodiscard]] virtual Result<void> found(const QList<JudgedNotice> &notices, const QByteArrayList &raw) = 0;
    /// With verdicts; also ones that an earlier scan found.
    [[nodiscard]] virtual Result<void> judged(const QList<JudgedNotice> &notices) = 0;
    [[nodiscard]] virtual Result<void> incidents(const QList<Incident> &incidents) = 0;
    /// Taken for a notice at first and found to be ordinary mail, or not in the mailbox any more.
    [[nodiscard]] virtual Result<void> gone(const QList<MessageKey> &keys) = 0;
    [[nodiscard]] virtual Result<void> knownHeaders(const QList<KnownHeader> &headers) = 0;
    [[nodiscard]] virtual Result<void> securityMail(const QList<SecurityMail> &mails) = 0;
    /// Everything below progress.nextUid of that folder has been looked at.
    [[nodiscard]] virtual Result<void> folderRead(const QString &folder, const FolderProgress &progress) = 0;
    /// UIDVALIDITY changed: all keys of that folder are void.
    [[nodiscard]] virtual Result<void> folderVoid(const QString &folder) = 0;
};

struct ScanParts {
    Mailbox &mailbox;
    const Explainer &explainer;
    Dns &dns;
    const Clock &clock;
    CancelToken cancel;
    Pause pause = pauseThread();
};

/// Reads what is new since `memory`. A line that breaks is opened again up to three times, going on behind the last chunk
/// that was finished.
[[nodiscard]] Result<ScanSummary> scanMailbox(const ScanParts &parts, ScanMemory memory, ScanRecorder &recorder);

} // namespace undelivered
