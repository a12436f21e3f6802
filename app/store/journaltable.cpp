// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journaltable.h"

#include "store/accounttable.h"
#include "store/database.h"
#include "store/foldertable.h"
#include "store/statement.h"
#include "store/storedids.h"

namespace undelivered {

using namespace Qt::StringLiterals;

Result<SweepRecord> writeSweep(Database &database, SweepRecord sweep, QList<JournalItem> &items)
{
    QList<qint64> rows;
    sweep.started = sweep.started.toUTC();
    sweep.state = SweepState::Running;
    sweep.total = int(items.size());
    Result<SweepRecord> record = inTransaction(database, [&]() -> Result<SweepRecord> {
        const Result<qint64> owner = requireAccount(database, sweep.account);
        if (!owner)
            return tl::unexpected<Error>(owner.error());
        Statement begin(
            database, u"INSERT INTO sweep (account_id, started, target_folder, kind, state) VALUES (?, ?, ?, ?, ?)"_s);
        if (const Result<void> done =
                begin.run(*owner, sweep.started, sweep.targetFolder, storedId(sweep.kind), storedId(sweep.state));
            !done)
            return tl::unexpected<Error>(done.error());
        sweep.id = begin.lastId();
        Statement add(database, u"INSERT INTO sweep_item (sweep_id, notice_id, source_folder, source_uid_validity, "
                                "source_uid, source_file, message_id, size, state, target_folder, target_uid_validity, "
                                "target_uid, target_file, landing_uid_validity, landing_uid_next) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        for (const JournalItem &item : std::as_const(items)) {
            const MessageKey &from = item.source;
            const MessageKey &to = item.target;
            if (const Result<void> done =
                    add.run(sweep.id, item.noticeId, from.folder, from.uidValidity, from.uid, from.file, item.messageId,
                            item.size, storedId(item.state), to.folder, to.uidValidity, to.uid, to.file,
                            item.landingUidValidity, item.landingUidNext);
                !done)
                return tl::unexpected<Error>(done.error());
            rows.append(add.lastId());
            if (item.state == JournalState::Moved || item.state == JournalState::Copied)
                ++sweep.moved;
        }
        return sweep;
    });
    if (record) {
        for (qsizetype i = 0; i < items.size(); ++i)
            items[i].id = rows.at(i);
    }
    return record;
}

Result<void> changeJournal(Database &database, const QList<JournalItem> &items)
{
    return inTransaction(database, [&]() -> Result<void> {
        Statement change(database, u"UPDATE sweep_item SET state = ?, target_folder = ?, target_uid_validity = ?, "
                                   "target_uid = ?, target_file = ?, landing_uid_validity = ?, landing_uid_next = ? "
                                   "WHERE id = ?"_s);
        for (const JournalItem &item : items) {
            const MessageKey &to = item.target;
            if (Result<void> done = change.run(storedId(item.state), to.folder, to.uidValidity, to.uid, to.file,
                                               item.landingUidValidity, item.landingUidNext, item.id);
                !done)
                return done;
            if (change.rowsChanged() != 1)
                return failure(ErrorKind::Bug, u"the journal has no item %1"_s.arg(item.id));
        }
        return {};
    });
}

Result<void> changeSweep(Database &database, qint64 sweep, SweepState state)
{
    return inTransaction(database, [&]() -> Result<void> {
        Statement change(database, u"UPDATE sweep SET state = ? WHERE id = ?"_s);
        if (Result<void> done = change.run(storedId(state), sweep); !done)
            return done;
        if (change.rowsChanged() != 1)
            return failure(ErrorKind::Bug, u"the journal has no sweep %1"_s.arg(sweep));
        return {};
    });
}

Result<QList<SweepRecord>> readSweeps(Database &database, const QString &account)
{
    Statement rows(database,
                   u"SELECT s.id, s.started, s.target_folder, s.kind, s.state, COUNT(i.id), "
                   "COALESCE(SUM(i.state IN ('moved', 'copied', 'returning')), 0), COALESCE(SUM(i.state = 'deleted'), "
                   "0) FROM sweep s JOIN account a ON a.id = s.account_id "
                   "LEFT JOIN sweep_item i ON i.sweep_id = s.id WHERE a.key = ? GROUP BY s.id ORDER BY s.id DESC"_s);
    if (const Result<void> done = rows.run(account); !done)
        return tl::unexpected<Error>(done.error());
    QList<SweepRecord> sweeps;
    while (rows.next()) {
        SweepRecord sweep;
        sweep.id = rows.integer(0);
        sweep.account = account;
        sweep.started = rows.time(1);
        sweep.targetFolder = rows.text(2);
        sweep.kind = sweepKindFrom(rows.text(3));
        sweep.state = sweepStateFrom(rows.text(4));
        sweep.total = int(rows.integer(5));
        sweep.moved = int(rows.integer(6));
        sweep.deleted = int(rows.integer(7));
        sweeps.append(sweep);
    }
    if (const Result<void> done = rows.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return sweeps;
}

Result<QList<JournalItem>> readJournal(Database &database, qint64 sweep)
{
    Statement rows(database, u"SELECT id, notice_id, source_folder, source_uid_validity, source_uid, source_file, "
                             "message_id, size, state, target_folder, target_uid_validity, target_uid, target_file, "
                             "landing_uid_validity, landing_uid_next FROM sweep_item WHERE sweep_id = ? ORDER BY id"_s);
    if (const Result<void> done = rows.run(sweep); !done)
        return tl::unexpected<Error>(done.error());
    QList<JournalItem> items;
    while (rows.next()) {
        JournalItem item;
        item.id = rows.integer(0);
        item.noticeId = rows.integer(1);
        item.source = keyFrom(rows, rows.text(2), 3);
        item.messageId = rows.text(6);
        item.size = rows.integer(7);
        item.state = journalStateFrom(rows.text(8));
        item.target = keyFrom(rows, rows.text(9), 10);
        item.landingUidValidity = quint32(rows.integer(13));
        item.landingUidNext = quint32(rows.integer(14));
        items.append(item);
    }
    if (const Result<void> done = rows.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return items;
}

Result<QSet<MessageKey>> readCopied(Database &database, const QString &account)
{
    Statement rows(database,
                   u"SELECT i.source_folder, i.source_uid_validity, i.source_uid, i.source_file FROM sweep_item i "
                   "JOIN sweep s ON s.id = i.sweep_id JOIN account a ON a.id = s.account_id "
                   "WHERE a.key = ? AND i.state = 'copied'"_s);
    if (const Result<void> done = rows.run(account); !done)
        return tl::unexpected<Error>(done.error());
    QSet<MessageKey> keys;
    while (rows.next())
        keys.insert(keyFrom(rows, rows.text(0), 1));
    if (const Result<void> done = rows.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return keys;
}

} // namespace undelivered
