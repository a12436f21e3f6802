// SPDX-License-Identifier: GPL-3.0-or-later
/// A zone in memory that counts questions. Tests only.
#pragma once

#include "judge/dns.h"

#include <QMap>

namespace undelivered {

class FakeDns : public Dns
{
public:
    void add(const QString &name, DnsType type, const QStringList &records) { m_zone[{name, type}] += records; }
    void clear() { m_zone.clear(); }
    void goSilent() { m_silent = true; }
    [[nodiscard]] int questions() const { return m_questions; }
    [[nodiscard]] DnsAnswer lookup(const QString &name, DnsType type) override
    {
        ++m_questions;
        if (m_silent)
            return {};
        const QStringList records = m_zone.value({name.toLower(), type});
        return {records.isEmpty() ? DnsAnswer::Status::NoSuchName : DnsAnswer::Status::Found, records};
    }

private:
    QMap<std::pair<QString, DnsType>, QStringList> m_zone;
    bool m_silent = false;
    int m_questions = 0;
};

} // namespace undelivered
