// SPDX-License-Identifier: GPL-3.0-or-later
/// Name look-ups as judge sees them. Three kinds stand behind it: off (NoDns), a zone file (ZoneFileDns), the system's
/// resolver (app/dns). Called on the scan's thread; may block; never throws.
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>
#include <memory>

namespace undelivered {

enum class DnsType { A, Aaaa, Mx, Txt, Cname, Ptr };

struct DnsAnswer {
    enum class Status {
        Found,
        NoSuchName, ///< NXDOMAIN, or the name has no record of that type
        Unavailable ///< switched off, or no answer: nothing may be concluded
    };
    Status status = Status::Unavailable;
    QStringList
        records; ///< A/AAAA/PTR/CNAME: one value each; TXT: strings of one record joined; MX: "10 host", lowest first
};

class Dns
{
public:
    Dns() = default;
    Dns(const Dns &) = delete;
    Dns &operator=(const Dns &) = delete;
    virtual ~Dns();
    [[nodiscard]] virtual DnsAnswer lookup(const QString &name, DnsType type) = 0;
    /// False where the person has not allowed look-ups: then every answer is Unavailable, and asking again is of no use.
    [[nodiscard]] virtual bool isAllowed() const { return true; }
};

class NoDns final : public Dns
{
public:
    [[nodiscard]] DnsAnswer lookup(const QString &name, DnsType type) override;
    [[nodiscard]] bool isAllowed() const override { return false; }
};

/// Answers from a JSON object {name: {A|AAAA|MX|TXT|CNAME|PTR: [...]}}, MX as [preference, host]; CNAME followed. A name that is not in it
/// does not exist.
class ZoneFileDns final : public Dns
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ZoneFileDns>> load(const QString &path);
    [[nodiscard]] DnsAnswer lookup(const QString &name, DnsType type) override;

private:
    QHash<QString, QHash<int, QStringList>> m_zone;
};

} // namespace undelivered
