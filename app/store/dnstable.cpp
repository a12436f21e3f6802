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
    Statement find(database, u"SELECT status, records FROM dns_cache WHERE name = ? AND type = ? AND expires > ?"_s);
    if (const Result<void> done = find.run(normalName(name), storedId(type), now); !done)
        return tl::unexpected<Error>(done.error());
    std::optional<DnsAnswer> answer;
    if (find.next()) {
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
        Statement prune(database, u"DELETE FROM dns_cache WHERE expires <= ?"_s);
        if (Result<void> pruned = prune.run(now); !pruned)
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
