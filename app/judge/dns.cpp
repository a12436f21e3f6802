// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/dns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array typeNames = {"A"_L1, "AAAA"_L1, "MX"_L1, "TXT"_L1, "CNAME"_L1, "PTR"_L1};

QString canonicalName(const QString &name)
{
    const QString lower = name.trimmed().toLower();
    return lower.endsWith(u'.') ? lower.chopped(1) : lower;
}

QStringList recordsFrom(const QJsonArray &values)
{
    QStringList records;
    for (const QJsonValue &value : values) {
        if (value.isArray()) {
            const QJsonArray pair = value.toArray();
            records.append(QString::number(pair.at(0).toInt()) + u' ' + pair.at(1).toString());
        } else {
            records.append(value.toString());
        }
    }
    return records;
}

} // namespace

Dns::~Dns() = default;

DnsAnswer NoDns::lookup(const QString &, DnsType)
{
    return {};
}

Result<std::unique_ptr<ZoneFileDns>> ZoneFileDns::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::FileNotFound, {}, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, file.errorString(), path);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parseError);
    if (!document.isObject())
        return failure(ErrorKind::FileDamaged, parseError.errorString(), path);

    auto dns = std::make_unique<ZoneFileDns>();
    const QJsonObject zone = document.object();
    for (auto name = zone.begin(); name != zone.end(); ++name) {
        const QJsonObject types = name.value().toObject();
        for (size_t type = 0; type < typeNames.size(); ++type) {
            if (types.contains(typeNames[type]))
                dns->m_zone[canonicalName(name.key())].insert(static_cast<int>(type),
                                                              recordsFrom(types.value(typeNames[type]).toArray()));
        }
    }
    return dns;
}

DnsAnswer ZoneFileDns::lookup(const QString &name, DnsType type)
{
    constexpr int maxAliases = 8;
    QString owner = canonicalName(name);
    for (int i = 0; i < maxAliases && type != DnsType::Cname; ++i) {
        const QHash<int, QStringList> types = m_zone.value(owner);
        const QStringList alias = types.value(static_cast<int>(DnsType::Cname));
        if (types.contains(static_cast<int>(type)) || alias.isEmpty())
            break;
        owner = canonicalName(alias.first());
    }
    const QStringList records = m_zone.value(owner).value(static_cast<int>(type));
    return {records.isEmpty() ? DnsAnswer::Status::NoSuchName : DnsAnswer::Status::Found, records};
}

} // namespace undelivered
