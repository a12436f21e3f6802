// SPDX-License-Identifier: GPL-3.0-or-later
/// Asks the system's resolver. Blocks up to the time-out; callable from any thread, one question at a time each. Built on
/// QDnsLookup rather than on libresolv because it exists on every system we run on; as it needs an event loop and its callers
/// have none, it lives in a thread of its own. Sends nothing but the name asked for; wrap it in RememberingDns.
#pragma once

#include "judge/dns.h"

#include <chrono>

class QThread;
class QObject;

namespace undelivered {

class SystemDns final : public Dns
{
public:
    explicit SystemDns(std::chrono::milliseconds timeout = std::chrono::seconds(5));
    ~SystemDns() override;
    [[nodiscard]] DnsAnswer lookup(const QString &name, DnsType type) override;

private:
    std::chrono::milliseconds m_timeout;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_home; ///< lives in m_thread; look-ups are made there
};

} // namespace undelivered
