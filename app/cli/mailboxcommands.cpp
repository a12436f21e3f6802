// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mailboxcommands.h"

#include "cli/noticejson.h"
#include "cli/noticetext.h"
#include "cli/output.h"
#include "cli/source.h"
#include "flow/scan.h"
#include "flow/sweeper.h"
#include "wording/sweeptext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// Keeps a scan's findings in memory; prints each notice as soon as it is judged where lines of JSON are wanted.
class PrintingRecorder final : public ScanRecorder
{
public:
    PrintingRecorder(const OpenSource &source, bool json)
        : m_source(source)
        , m_json(json)
    {
    }

    [[nodiscard]] const QList<JudgedNotice> &notices() const { return m_notices; }
    [[nodiscard]] const QList<Incident> &foundIncidents() const { return m_incidents; }

    void progress(const Progress &progress) override { printProgress(progress); }
    void folders(const QList<FolderChoice> &) override {}
    Result<void> found(const QList<JudgedNotice> &, const QByteArrayList &) override { return {}; }
    Result<void> judged(const QList<JudgedNotice> &notices) override
    {
        m_notices.append(notices);
        if (m_json) {
            endProgress();
            for (const JudgedNotice &notice : notices)
                printJson(noticeJson(notice, placeName(m_source.account, *m_source.mailbox, notice.key)));
        }
        return outputIntact() ? Result<void>() : failure(ErrorKind::DiskFull, {}, u"standard output"_s);
    }
    Result<void> incidents(const QList<Incident> &incidents) override
    {
        m_incidents = incidents;
        return {};
    }
    Result<void> gone(const QList<MessageKey> &) override { return {}; }
    Result<void> knownHeaders(const QList<KnownHeader> &) override { return {}; }
    Result<void> securityMail(const QList<SecurityMail> &) override { return {}; }
    Result<void> folderRead(const QString &, const FolderProgress &) override { return {}; }
    Result<void> folderVoid(const QString &) override { return {}; }

private:
    const OpenSource &m_source;
    bool m_json;
    QList<JudgedNotice> m_notices;
    QList<Incident> m_incidents;
};

ExitStatus failed(const Error &error)
{
    printError(error);
    return exitStatusFor(error);
}

Result<ScanSummary> scanInto(PrintingRecorder &recorder, const OpenSource &source, const CommandParts &parts)
{
    ScanMemory memory;
    memory.addresses = source.account.addresses();
    memory.addresses.removeAll(QString());
    Result<ScanSummary> summary =
        scanMailbox({*source.mailbox, *parts.flow.explainer, *source.dns, *parts.flow.clock, CancelToken()},
                    std::move(memory), recorder);
    endProgress();
    return summary;
}

QString fateText(const JournalItem &item, const OpenSource &source, const QString &folder)
{
    const QString place = placeName(source.account, *source.mailbox, item.source);
    const auto words = [](const char *text) { return QCoreApplication::translate("CommandLine", text); };
    switch (item.state) {
    case JournalState::Moved: return u"%1 -> %2"_s.arg(place, placeName(source.account, *source.mailbox, item.target));
    case JournalState::Undone: return u"%1 <- %2"_s.arg(place, placeName(source.account, *source.mailbox, item.target));
    //: %1 = a message's place, %2 = a folder. The server can only copy.
    case JournalState::Copied:
        return words(QT_TRANSLATE_NOOP("CommandLine", "%1: copied to %2 and marked as deleted")).arg(place, folder);
    //: %1 = a message's place
    case JournalState::Gone: return words(QT_TRANSLATE_NOOP("CommandLine", "%1: was not there any more")).arg(place);
    //: %1 = a message's place
    case JournalState::Different:
        return words(QT_TRANSLATE_NOOP("CommandLine", "%1: is another message now, not touched")).arg(place);
    //: %1 = a message's place
    case JournalState::Deleted: return words(QT_TRANSLATE_NOOP("CommandLine", "%1: deleted for good")).arg(place);
    case JournalState::Planned:
    //: %1 = a message's place
    case JournalState::Refused: return words(QT_TRANSLATE_NOOP("CommandLine", "%1: not moved")).arg(place);
    case JournalState::Sent:
    //: %1 = a message's place. The connection broke while the server was at it.
    case JournalState::Returning:
        return words(QT_TRANSLATE_NOOP("CommandLine", "%1: not known yet; the next sweep or undo looks first"))
            .arg(place);
    }
    return place;
}

void printMoved(const SweepReport &report, const OpenSource &source)
{
    for (const JournalItem &item : report.items)
        printLine(fateText(item, source, report.record.targetFolder));
    if (report.copiedBefore > 0)
        //: %n = messages that an earlier sweep copied to Trash; the server cannot remove them from their old folder
        printLine(QCoreApplication::translate("CommandLine", "%n message(s) had been copied before and were left alone",
                                              nullptr, report.copiedBefore));
}

ExitStatus finished(const SweepReport &report)
{
    if (!report.stoppedBy)
        return ExitStatus::Done;
    return failed(*report.stoppedBy);
}

SweepParts sweepParts(const OpenSource &source, StoreThread &store, const CommandParts &parts)
{
    return {*source.mailbox, store, *parts.flow.clock, source.account.id, CancelToken(), printProgress};
}

/// What an earlier run left open is settled before anything new is looked at, and its fate told.
Result<void> settleFirst(const SweepParts &sweep, const OpenSource &source)
{
    const Account &account = source.account;
    if (Result<void> known = sweep.store.run([account](Store &store) { return store.saveUnlisted(account); }).result();
        !known)
        return known;
    const Result<QList<SweepReport>> settled = settleInterruptedSweeps(sweep);
    if (!settled)
        return tl::unexpected(settled.error());
    for (const SweepReport &report : *settled) {
        const SweepText text = sweepText(SweepDeed::Settled, report.record, report.items);
        printNote((QStringList{text.headline} + text.more).join(u' '));
        printMoved(report, source);
        if (report.stoppedBy && isTransient(report.stoppedBy->kind))
            return tl::unexpected(*report.stoppedBy);
    }
    return {};
}

SweepPlan planFor(const QList<JudgedNotice> &notices, const QList<Verdict> &verdicts)
{
    QList<SweepCandidate> candidates;
    for (const JudgedNotice &notice : notices) {
        SweepCandidate candidate;
        candidate.key = notice.key;
        candidate.messageId = notice.notice.messageId;
        candidate.size = notice.size;
        candidate.kind = notice.notice.kind;
        candidate.verdict = notice.judgement.verdict;
        candidate.confidence = notice.judgement.confidence;
        candidates.append(candidate);
    }
    SweepPolicy policy;
    policy.verdicts = verdicts;
    return planSweep(candidates, policy);
}

} // namespace

ExitStatus runScan(const CommandLine &line, const CommandParts &parts)
{
    const Result<OpenSource> source = openSource(line, parts);
    if (!source)
        return failed(source.error());
    PrintingRecorder recorder(*source, line.json);
    const Result<ScanSummary> summary = scanInto(recorder, *source, parts);
    if (!summary)
        return failed(summary.error());
    if (!line.json)
        printOverview(recorder.notices(), recorder.foundIncidents());
    return outputIntact() ? ExitStatus::Done : ExitStatus::Incomplete;
}

ExitStatus runSweep(const CommandLine &line, const CommandParts &parts)
{
    const Result<OpenSource> source = openSource(line, parts);
    if (!source)
        return failed(source.error());
    std::optional<SweepParts> sweep;
    if (!line.dryRun) {
        const Result<StoreThread *> store = parts.openStore();
        if (!store)
            return failed(store.error());
        sweep.emplace(sweepParts(*source, **store, parts));
        if (const Result<void> settled = settleFirst(*sweep, *source); !settled)
            return failed(settled.error());
    }
    PrintingRecorder recorder(*source, false);
    if (const Result<ScanSummary> summary = scanInto(recorder, *source, parts); !summary)
        return failed(summary.error());
    const SweepPlan plan = planFor(recorder.notices(), line.verdicts);
    const Result<TrashFolder> trash = trashFolderOf(*source->mailbox);
    if (!trash)
        return failed(trash.error());
    if (!trash->exists && !plan.going.isEmpty())
        //: %1 = the name of a mail folder
        printNote(
            (line.dryRun
                 ? QCoreApplication::translate("CommandLine", "This mailbox has no Trash: the folder %1 would be made.")
                 : QCoreApplication::translate("CommandLine", "This mailbox has no Trash: the folder %1 is made."))
                .arg(trash->name));
    if (line.dryRun) {
        for (const SweepCandidate &notice : plan.going)
            printLine(u"%1 -> %2"_s.arg(placeName(source->account, *source->mailbox, notice.key), trash->name));
        //: %1 = number of messages that would be moved, %2 = folder, %3 = number of notices that would stay
        printLine(
            QCoreApplication::translate("CommandLine", "%1 would go to %2, %3 notices would stay. Nothing was moved.")
                .arg(QLocale().toString(plan.going.size()), trash->name, QLocale().toString(plan.kept.size())));
        return ExitStatus::Done;
    }
    if (plan.going.isEmpty()) {
        printLine(QCoreApplication::translate("CommandLine", "There is nothing to move."));
        return ExitStatus::Done;
    }
    const Result<SweepReport> report = sweepMailbox(*sweep, plan, *trash);
    endProgress();
    if (!report)
        return failed(report.error());
    printMoved(*report, *source);
    return finished(*report);
}

ExitStatus runUndo(const CommandLine &line, const CommandParts &parts)
{
    const Result<OpenSource> source = openSource(line, parts);
    if (!source)
        return failed(source.error());
    const Result<StoreThread *> store = parts.openStore();
    if (!store)
        return failed(store.error());
    const SweepParts sweep = sweepParts(*source, **store, parts);
    if (const Result<void> settled = settleFirst(sweep, *source); !settled)
        return failed(settled.error());
    const QString account = source->account.id;
    const Result<QList<SweepRecord>> sweeps =
        (*store)->run([account](Store &open) { return open.sweeps(account); }).result();
    if (!sweeps)
        return failed(sweeps.error());
    const auto last = std::ranges::find_if(
        *sweeps, [](const SweepRecord &record) { return record.state != SweepState::Undone && record.moved > 0; });
    if (last == sweeps->cend()) {
        printLine(QCoreApplication::translate("CommandLine", "There is no sweep to bring back."));
        return ExitStatus::Incomplete;
    }
    const Result<SweepReport> report = undoSweep(sweep, last->id);
    endProgress();
    if (!report)
        return failed(report.error());
    printMoved(*report, *source);
    return finished(*report);
}

ExitStatus printMailbox(const Account &account, const CommandParts &parts)
{
    CommandLine line;
    line.command = CommandLine::Command::Scan;
    line.source = account;
    line.addresses = account.addresses();
    return runScan(line, parts);
}

} // namespace undelivered
