// SPDX-License-Identifier: GPL-3.0-or-later
/// Remembers answers of another Dns, so that 2,500 notices about one domain cost one question, and stops asking for a while
/// when nobody answers. Safe to call from several threads; a question in flight blocks the others.
#pragma once

#include "base/clock.h"
#include "judge/dns.h"

#include <QDateTime>
#include <QMutex>

namespace undelivered {

class RememberingDns final : public Dns
{
public:
    /// `clock` must outlive the object.
    RememberingDns(std::unique_ptr<Dns> source, const Clock &clock);
    [[nodiscard]] DnsAnswer lookup(const QString &name, DnsType type) override;
    [[nodiscard]] bool isAllowed() const override { return m_source->isAllowed(); }

private:
    struct Entry {
        DnsAnswer answer;
        QDateTime until;
    };
    std::unique_ptr<Dns> m_source;
    const Clock &m_clock;
    QMutex m_mutex;
    QHash<QString, Entry> m_entries;
    int m_failuresInRow = 0;
    QDateTime m_silentUntil;
};

} // namespace undelivered
