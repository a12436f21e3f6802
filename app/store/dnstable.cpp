// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dnstable.h"

#include "store/database.h"
#include "store/statement.h"
#include "store/storedids.h"

#include <QCborArray>
#include <QCborValue>

namespace undelivered {

namespace {

using namespace Qt::StringLiterals;

/// Names are compared without case, and the root's dot says nothing (RFC 4343; RFC 1034, section 3.1).
QString normalName(const QString &name)
{
    const QString lower = name.toLower();
    return lower.endsWith(u'.') ? lower.chopped(1) : lower;
}

} // namespace

Result<std::optional<DnsAnswer>> readDns(Database &database, const QString &name, DnsType type, const QDateTime &now)
{
    Statement find(database, u"SELECT status, records, expires FROM dns_cache WHERE name = ? AND type = ?"_s);
    if (const Result<void> done = find.run(normalName(name), storedId(type)); !done)
        return tl::unexpected<Error>(done.error());
    std::optional<DnsAnswer> answer;
    if (find.next() && (!now.isValid() || find.time(2) > now)) {
        const QCborValue records = QCborValue::fromCbor(find.bytes(1));
        if (!records.isArray())
            return failure(ErrorKind::StoreDamaged, u"a stored answer cannot be read"_s);
        answer.emplace();
        answer->status = dnsStatusFrom(find.text(0));
        const QCborArray list = records.toArray();
        for (const QCborValue &record : list)
            answer->records.append(record.toString());
    }
    if (const Result<void> done = find.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return answer;
}

Result<void> writeDns(Database &database, const QList<StoredDnsAnswer> &answers, const QDateTime &now)
{
    return inTransaction(database, [&]() -> Result<void> {
        // Keys stay: mail signed last year is still the person's when the key has been changed since. The newest of them, lest
        // somebody fills the file with theirs.
        Statement prune(database,
                        u"DELETE FROM dns_cache WHERE expires <= ? AND name NOT IN (SELECT name FROM dns_cache WHERE "
                        "type = ? AND status = ? AND name LIKE '%.\\_domainkey.%' ESCAPE '\\' "
                        "ORDER BY expires DESC LIMIT 500)"_s);
        if (Result<void> pruned = prune.run(now, storedId(DnsType::Txt), storedId(DnsAnswer::Status::Found)); !pruned)
            return pruned;
        Statement save(database, u"INSERT OR REPLACE INTO dns_cache (name, type, status, expires, records) "
                                 "VALUES (?, ?, ?, ?, ?)"_s);
        for (const StoredDnsAnswer &cached : answers) {
            if (cached.answer.status == DnsAnswer::Status::Unavailable || !cached.expires.isValid())
                continue;
            const QByteArray records = QCborArray::fromStringList(cached.answer.records).toCborValue().toCbor();
            if (Result<void> saved = save.run(normalName(cached.name), storedId(cached.type),
                                              storedId(cached.answer.status), cached.expires, records);
                !saved)
                return saved;
        }
        return {};
    });
}

} // namespace undelivered
