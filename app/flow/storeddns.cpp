// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/storeddns.h"

namespace undelivered {

namespace {

// The interface knows no TTL. SPF records and DKIM keys stay for months; a day is short enough to notice a change, and a name
// that does not exist may be made soon.
constexpr qint64 foundSeconds = 24 * 3600;
constexpr qint64 missingSeconds = 3600;

/// RFC 6376, section 3.6.2.1. A key that was taken back is still answered, empty (p=), and is then believed.
bool isKeyName(const QString &name, DnsType type)
{
    return type == DnsType::Txt && name.contains(QLatin1StringView("._domainkey."), Qt::CaseInsensitive);
}

} // namespace

StoredDns::StoredDns(std::unique_ptr<Dns> source, WithStore withStore, const Clock &clock)
    : m_source(std::move(source))
    , m_withStore(std::move(withStore))
    , m_clock(clock)
{
}

DnsAnswer StoredDns::lookup(const QString &name, DnsType type)
{
    const QDateTime now = m_clock.now();
    std::optional<DnsAnswer> known;
    m_withStore([&](Store &store) {
        // A store that cannot answer is no reason to stop judging: the source is asked.
        if (const Result<std::optional<DnsAnswer>> cached = store.dnsCached(name, type, now))
            known = *cached;
    });
    if (known)
        return *known;
    DnsAnswer answer = m_source->lookup(name, type);
    if (answer.status != DnsAnswer::Status::Found && isKeyName(name, type)) {
        std::optional<DnsAnswer> kept;
        m_withStore([&](Store &store) {
            if (const Result<std::optional<DnsAnswer>> earlier = store.dnsKept(name, type))
                kept = *earlier;
        });
        if (kept && kept->status == DnsAnswer::Status::Found)
            return *kept;
    }
    if (answer.status == DnsAnswer::Status::Unavailable)
        return answer;
    const qint64 lifetime = answer.status == DnsAnswer::Status::Found ? foundSeconds : missingSeconds;
    m_withStore([&](Store &store) {
        // Not kept: asked again next time, which is all that is lost.
        static_cast<void>(store.saveDns({{name, type, answer, now.addSecs(lifetime)}}, now));
    });
    return answer;
}

StoredDns::WithStore StoredDns::through(StoreThread &thread)
{
    return [&thread](const std::function<void(Store &)> &work) {
        static_cast<void>(thread
                              .run([&work](Store &store) -> Result<void> {
                                  work(store);
                                  return {};
                              })
                              .result());
    };
}

} // namespace undelivered
