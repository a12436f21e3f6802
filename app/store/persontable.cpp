// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/persontable.h"

#include "store/accounttable.h"
#include "store/database.h"
#include "store/statement.h"
#include "store/storedids.h"

namespace undelivered {

using namespace Qt::StringLiterals;

Result<void> writeIncidents(Database &database, const QString &account, const QList<Incident> &incidents)
{
    return inTransaction(database, [&]() -> Result<void> {
        const Result<qint64> owner = requireAccount(database, account);
        if (!owner)
            return tl::unexpected<Error>(owner.error());
        Statement forget(database, u"DELETE FROM incident WHERE account_id = ?"_s);
        if (Result<void> forgotten = forget.run(*owner); !forgotten)
            return forgotten;
        Statement save(database,
                       u"INSERT OR REPLACE INTO incident (account_id, key, position, verdict, start, peak, last, "
                       "trend, count, subject) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        qint64 position = 0;
        for (const Incident &incident : incidents) {
            const auto &[id, verdict, start, peak, last, trend, count, subject] = incident;
            if (Result<void> saved = save.run(*owner, id, position++, verdictId(verdict), start, peak, last,
                                              storedId(trend), count, subject);
                !saved)
                return saved;
        }
        return {};
    });
}

Result<QList<Incident>> readIncidents(Database &database, const QString &account)
{
    Statement rows(database,
                   u"SELECT i.key, i.verdict, i.start, i.peak, i.last, i.trend, i.count, i.subject "
                   "FROM incident i JOIN account a ON a.id = i.account_id WHERE a.key = ? ORDER BY i.position"_s);
    if (const Result<void> done = rows.run(account); !done)
        return tl::unexpected<Error>(done.error());
    QList<Incident> incidents;
    while (rows.next()) {
        Incident incident;
        incident.id = rows.text(0);
        incident.verdict = verdictFromId(rows.text(1)).value_or(Verdict::Unclear);
        incident.start = rows.time(2);
        incident.peak = rows.time(3);
        incident.last = rows.time(4);
        incident.trend = trendFrom(rows.text(5));
        incident.count = int(rows.integer(6));
        incident.subject = rows.text(7);
        incidents.append(incident);
    }
    if (const Result<void> done = rows.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return incidents;
}

Result<void> writeWord(Database &database, const QString &account, const QString &messageId,
                       std::optional<Verdict> verdict)
{
    return inTransaction(database, [&]() -> Result<void> {
        const Result<qint64> owner = requireAccount(database, account);
        if (!owner)
            return tl::unexpected<Error>(owner.error());
        if (!verdict) {
            Statement forget(database, u"DELETE FROM word WHERE account_id = ? AND message_id = ?"_s);
            return forget.run(*owner, messageId);
        }
        Statement save(database, u"INSERT OR REPLACE INTO word (account_id, message_id, verdict) VALUES (?, ?, ?)"_s);
        return save.run(*owner, messageId, verdictId(*verdict));
    });
}

Result<QHash<QString, Verdict>> readWords(Database &database, const QString &account)
{
    Statement rows(database, u"SELECT w.message_id, w.verdict FROM word w JOIN account a ON a.id = w.account_id "
                             "WHERE a.key = ?"_s);
    if (const Result<void> done = rows.run(account); !done)
        return tl::unexpected<Error>(done.error());
    QHash<QString, Verdict> words;
    while (rows.next()) {
        if (const std::optional<Verdict> verdict = verdictFromId(rows.text(1)))
            words.insert(rows.text(0), *verdict);
    }
    if (const Result<void> done = rows.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return words;
}

Result<void> writeTick(Database &database, const QString &account, const QString &scope, const QString &step,
                       bool ticked)
{
    return inTransaction(database, [&]() -> Result<void> {
        const Result<qint64> owner = requireAccount(database, account);
        if (!owner)
            return tl::unexpected<Error>(owner.error());
        Statement change(database, ticked ? u"INSERT OR IGNORE INTO advice (account_id, scope, step) VALUES (?, ?, ?)"_s
                                          : u"DELETE FROM advice WHERE account_id = ? AND scope = ? AND step = ?"_s);
        return change.run(*owner, scope, step);
    });
}

Result<QSet<QString>> readTicks(Database &database, const QString &account, const QString &scope)
{
    Statement rows(database, u"SELECT t.step FROM advice t JOIN account a ON a.id = t.account_id "
                             "WHERE a.key = ? AND t.scope = ?"_s);
    if (const Result<void> done = rows.run(account, scope); !done)
        return tl::unexpected<Error>(done.error());
    QSet<QString> steps;
    while (rows.next())
        steps.insert(rows.text(0));
    if (const Result<void> done = rows.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return steps;
}

} // namespace undelivered
