// SPDX-License-Identifier: GPL-3.0-or-later
/// Name look-ups that outlive the program: asks the store first, then `source`, and keeps what that answered. What could not
/// be answered is not kept. A key of mail signatures that was answered once serves for good where there is no answer any more:
/// it was changed since, or look-ups are off. Used by one thread; the store may be reached directly (on its own thread) or
/// through StoreThread.
#pragma once

#include "base/clock.h"
#include "judge/dns.h"
#include "store/storethread.h"

namespace undelivered {

class StoredDns final : public Dns
{
public:
    using WithStore = std::function<void(const std::function<void(Store &)> &)>;

    /// Everything outlives the object. `withStore` runs the given work over the store and returns when it is done.
    StoredDns(std::unique_ptr<Dns> source, WithStore withStore, const Clock &clock);
    [[nodiscard]] DnsAnswer lookup(const QString &name, DnsType type) override;
    [[nodiscard]] bool isAllowed() const override { return m_source->isAllowed(); }

    /// For a thread that is not the store's.
    [[nodiscard]] static WithStore through(StoreThread &thread);

private:
    std::unique_ptr<Dns> m_source;
    WithStore m_withStore;
    const Clock &m_clock;
};

} // namespace undelivered
