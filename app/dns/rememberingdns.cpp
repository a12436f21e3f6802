// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/rememberingdns.h"

#include <QMutexLocker>

namespace undelivered {

namespace {

constexpr qint64 keepFound = 3600; // seconds; DKIM keys and SPF records change far more rarely
constexpr qint64 keepMissing = 600;
constexpr qint64 keepUnanswered = 60;
constexpr int failuresToGiveUp = 3; // in a row: probably no network; each would cost the full time-out
constexpr qint64 silence = 60;
constexpr qsizetype maxEntries = 20000;

qint64 lifetime(DnsAnswer::Status status)
{
    switch (status) {
    case DnsAnswer::Status::Found: return keepFound;
    case DnsAnswer::Status::NoSuchName: return keepMissing;
    case DnsAnswer::Status::Unavailable: break;
    }
    return keepUnanswered;
}

} // namespace

RememberingDns::RememberingDns(std::unique_ptr<Dns> source, const Clock &clock)
    : m_source(std::move(source))
    , m_clock(clock)
{
}

DnsAnswer RememberingDns::lookup(const QString &name, DnsType type)
{
    const QMutexLocker lock(&m_mutex);
    const QDateTime now = m_clock.now();
    const QString question = QString::number(static_cast<int>(type)) + u' ' + name.toLower();
    const auto known = m_entries.constFind(question);
    if (known != m_entries.cend() && now < known->until)
        return known->answer;
    if (m_silentUntil.isValid() && now < m_silentUntil)
        return {};

    const DnsAnswer answer = m_source->lookup(name, type);
    if (answer.status == DnsAnswer::Status::Unavailable) {
        if (++m_failuresInRow >= failuresToGiveUp)
            m_silentUntil = now.addSecs(silence);
    } else {
        m_failuresInRow = 0;
        m_silentUntil = {};
    }
    if (m_entries.size() >= maxEntries)
        m_entries.clear();
    m_entries.insert(question, {answer, now.addSecs(lifetime(answer.status))});
    return answer;
}

} // namespace undelivered
