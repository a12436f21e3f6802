// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/sweeper.h"

#include "flow/sweeprun.h"

#include <QCryptographicHash>
#include <QLockFile>

#include <algorithm>
#include <memory>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// Held while a program works on an account's journal, beside the store's file. A program that was killed holds it no more.
Result<std::unique_ptr<QLockFile>> lockJournal(const SweepParts &parts)
{
    const QByteArray digest =
        QCryptographicHash::hash(parts.account.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    auto lock = std::make_unique<QLockFile>(parts.store.path() + u".sweep-"_s + QString::fromLatin1(digest));
    lock->setStaleLockTime(0); // however long it takes: only a program that runs no more loses it
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError)
        return failure(ErrorKind::StoreBusy);
    return lock;
}

struct Begun {
    SweepRecord record;
    QList<JournalItem> items;
};

Result<Begun> beginRecord(const SweepParts &parts, const QString &target, SweepKind kind, QList<JournalItem> items)
{
    return parts.store
        .run([account = parts.account, target, kind, started = parts.clock.now(),
              items](Store &store) mutable -> Result<Begun> {
            Result<SweepRecord> record = store.beginSweep(account, target, started, items, kind);
            if (!record)
                return tl::unexpected(record.error());
            return Begun{*record, items};
        })
        .result();
}

Result<Begun> recordOf(const SweepParts &parts, qint64 sweep)
{
    return parts.store
        .run([account = parts.account, sweep](Store &store) -> Result<Begun> {
            const Result<QList<SweepRecord>> records = store.sweeps(account);
            if (!records)
                return tl::unexpected(records.error());
            const auto record = std::ranges::find(*records, sweep, &SweepRecord::id);
            if (record == records->cend())
                return failure(ErrorKind::InvalidInput, u"no such sweep"_s);
            Result<QList<JournalItem>> items = store.journal(sweep);
            if (!items)
                return tl::unexpected(items.error());
            return Begun{*record, std::move(*items)};
        })
        .result();
}

QList<JournalItem> itemsOf(const SweepPlan &plan)
{
    QList<JournalItem> items;
    for (const SweepCandidate &notice : plan.going) {
        JournalItem item;
        item.noticeId = notice.noticeId;
        item.source = notice.key;
        item.messageId = notice.messageId;
        item.size = notice.size;
        items.append(item);
    }
    return items;
}

/// Something of the mailbox that must be there before anything is journalled.
Result<void> makeReady(const SweepParts &parts, const TrashFolder &trash)
{
    if (Result<void> opened = parts.mailbox.open(); !opened)
        return opened;
    return trash.exists ? Result<void>() : parts.mailbox.createFolder(trash.name);
}

Result<SweepReport> deleteItems(const SweepParts &parts, const QList<JournalItem> &items)
{
    const Result<Begun> begun = beginRecord(parts, {}, SweepKind::ForGood, items);
    if (!begun)
        return tl::unexpected(begun.error());
    return SweepRun(parts, begun->record, begun->items).deleteForGood();
}

QList<JournalItem> inTrash(const QList<JournalItem> &items)
{
    QList<JournalItem> there;
    for (const JournalItem &item : items) {
        if (item.state != JournalState::Moved || (item.target.uid == 0 && item.target.file.isEmpty()))
            continue;
        JournalItem one;
        one.noticeId = item.noticeId;
        one.source = item.target;
        one.messageId = item.messageId;
        one.size = comparedSize(item.messageId, item.size);
        there.append(one);
    }
    return there;
}

Result<void> needDeletion(const SweepParts &parts)
{
    if (Result<void> opened = parts.mailbox.open(); !opened)
        return opened;
    return parts.mailbox.abilities().canDelete ? Result<void>() : failure(ErrorKind::DeletionUnsafe);
}

} // namespace

TrashFolder trashFolderAmong(const QList<Folder> &folders)
{
    const Folder *trash = nullptr;
    for (const Folder &folder : folders) {
        if (folder.use == FolderUse::Trash && folder.selectable &&
            (!trash || (trash->useIsGuess && !folder.useIsGuess)))
            trash = &folder;
    }
    if (trash)
        return {trash->name, true};
    // Beside the other folders: below INBOX where all of them are (Cyrus, Courier), else at the top.
    QString prefix;
    for (const Folder &folder : folders) {
        if (folder.use == FolderUse::Inbox)
            continue;
        const QString below = u"INBOX"_s + folder.separator;
        if (folder.separator.isNull() || !folder.name.startsWith(below, Qt::CaseInsensitive)) {
            prefix.clear();
            break;
        }
        prefix = folder.name.first(below.size());
    }
    QString name = prefix + u"Trash"_s;
    const auto taken = [&](const QString &wanted) {
        return std::ranges::any_of(
            folders, [&](const Folder &one) { return one.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    };
    if (taken(name)) // it is there, but it cannot hold messages
        name = prefix + u"Undelivered Trash"_s;
    return {name, taken(name)};
}

Result<TrashFolder> trashFolderOf(Mailbox &mailbox)
{
    const Result<QList<Folder>> folders = mailbox.folders();
    if (!folders)
        return tl::unexpected(folders.error());
    if (!mailbox.abilities().canSweep)
        return failure(ErrorKind::Unsupported);
    return trashFolderAmong(*folders);
}

Result<SweepReport> sweepMailbox(const SweepParts &parts, const SweepPlan &plan, const TrashFolder &trash)
{
    const auto lock = lockJournal(parts);
    if (!lock)
        return tl::unexpected(lock.error());
    if (Result<void> ready = makeReady(parts, trash); !ready)
        return tl::unexpected(ready.error());
    const Result<QSet<MessageKey>> copied =
        parts.store.run([account = parts.account](Store &store) { return store.copiedKeys(account); }).result();
    if (!copied)
        return tl::unexpected(copied.error());
    QList<JournalItem> items = itemsOf(plan);
    items.removeIf([&](const JournalItem &item) { return item.source.folder == trash.name; }); // there already
    const qsizetype all = items.size();
    items.removeIf([&](const JournalItem &item) { return copied->contains(item.source); });
    const Result<Begun> begun = beginRecord(parts, trash.name, SweepKind::ToTrash, items);
    if (!begun)
        return tl::unexpected(begun.error());
    SweepReport report = SweepRun(parts, begun->record, begun->items).sweep();
    report.copiedBefore = static_cast<int>(all - items.size());
    return report;
}

Result<SweepReport> undoSweep(const SweepParts &parts, qint64 sweep)
{
    const auto lock = lockJournal(parts);
    if (!lock)
        return tl::unexpected(lock.error());
    const Result<Begun> known = recordOf(parts, sweep);
    if (!known)
        return tl::unexpected(known.error());
    if (known->record.kind == SweepKind::ForGood)
        return failure(ErrorKind::InvalidInput, u"deleted for good"_s);
    if (Result<void> opened = parts.mailbox.open(); !opened)
        return tl::unexpected(opened.error());
    return SweepRun(parts, known->record, known->items).undo();
}

Result<SweepReport> deleteForGood(const SweepParts &parts, const SweepPlan &plan, const TrashFolder &trash)
{
    if (Result<void> able = needDeletion(parts); !able)
        return tl::unexpected(able.error());
    QList<JournalItem> items = itemsOf(plan);
    if (parts.mailbox.abilities().deletesInTrashOnly) {
        const Result<SweepReport> moved = sweepMailbox(parts, plan, trash);
        if (!moved || moved->stoppedBy)
            return moved;
        items.removeIf([&](const JournalItem &item) { return item.source.folder != trash.name; });
        items += inTrash(moved->items);
    }
    const auto lock = lockJournal(parts);
    if (!lock)
        return tl::unexpected(lock.error());
    return deleteItems(parts, items);
}

Result<SweepReport> deleteSweptForGood(const SweepParts &parts, qint64 sweep)
{
    const auto lock = lockJournal(parts);
    if (!lock)
        return tl::unexpected(lock.error());
    if (Result<void> able = needDeletion(parts); !able)
        return tl::unexpected(able.error());
    const Result<Begun> known = recordOf(parts, sweep);
    if (!known)
        return tl::unexpected(known.error());
    return deleteItems(parts, inTrash(known->items));
}

Result<QList<SweepReport>> settleInterruptedSweeps(const SweepParts &parts)
{
    const Result<QList<SweepRecord>> records =
        parts.store.run([&](Store &store) { return store.sweeps(parts.account); }).result();
    if (!records)
        return tl::unexpected(records.error());
    QList<SweepReport> reports;
    if (std::ranges::none_of(*records, [](const SweepRecord &record) { return record.state == SweepState::Running; }))
        return reports;
    const auto lock = lockJournal(parts);
    if (!lock)
        return tl::unexpected(lock.error());
    for (const SweepRecord &record : *records) {
        if (record.state != SweepState::Running)
            continue;
        const Result<Begun> known = recordOf(parts, record.id); // now that nobody else is at it
        if (!known)
            return tl::unexpected(known.error());
        if (known->record.state != SweepState::Running)
            continue;
        if (Result<void> opened = parts.mailbox.open(); !opened)
            return tl::unexpected(opened.error());
        reports.append(SweepRun(parts, known->record, known->items).settle());
    }
    return reports;
}

} // namespace undelivered
