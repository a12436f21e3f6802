// SPDX-License-Identifier: GPL-3.0-or-later
/// The two kinds of DNS records that tell where a domain's mailboxes are. An interface, so that tests answer from a table;
/// the system's resolver behind it is thin. Window's thread; nothing blocks.
#pragma once

#include "base/result.h"

#include <QList>
#include <functional>
#include <memory>

namespace undelivered {

struct ServiceRecord { ///< RFC 2782
    QString target;    ///< without the final dot; "." or empty: decidedly not offered here
    quint16 port = 0;
    quint16 priority = 0;
    quint16 weight = 0;
};

struct MailExchanger {
    QString host; ///< without the final dot
    quint16 preference = 0;
};

class NameLookup
{
public:
    using Services = std::function<void(Result<QList<ServiceRecord>>)>;
    using Exchangers = std::function<void(Result<QList<MailExchanger>>)>;

    NameLookup() = default;
    NameLookup(const NameLookup &) = delete;
    NameLookup &operator=(const NameLookup &) = delete;
    virtual ~NameLookup();

    /// `name` such as "_imaps._tcp.muehle.example". An empty list: there are none. Errors: Offline, TimedOut, ServerBusy.
    /// Answers never before the call returned, and not at all once the object is gone.
    virtual void services(const QString &name, Services done) = 0;
    virtual void mailExchangers(const QString &domain, Exchangers done) = 0;
};

/// Asks the system's resolver; each question for at most five seconds.
[[nodiscard]] std::unique_ptr<NameLookup> makeSystemNameLookup();

} // namespace undelivered
