// SPDX-License-Identifier: GPL-3.0-or-later
/// How well a domain protects itself against forged senders: MX, SPF (RFC 7208), DKIM keys of the selectors seen (RFC 6376) and
/// DMARC (RFC 7489), looked up on request. Blocks in `dns`; a worker's thread. The window asks for it through
/// AccountSession::checkDomains() (flow/accountsession.h); words for the whole and for each finding: wording/verdicttext.h.
#pragma once

#include "judge/dns.h"

#include <QList>

namespace undelivered {

enum class DomainFinding {
    LookupsOff, ///< the person has not allowed look-ups: nothing else is said then
    NoAnswer,   ///< a look-up failed: nothing else is said then
    NoMail,     ///< no MX and no address, or a null MX (RFC 7505)
    TakesMail,  ///< it has a server for mail
    NoSpf,
    SpfBroken,          ///< two records, or more look-ups than allowed, or nonsense
    SpfAllowsEverybody, ///< +all
    SpfUndecided,       ///< ?all, or nothing at the end
    SpfGood,            ///< ~all or -all
    NoDmarc,
    DmarcOnlyWatches, ///< p=none
    DmarcBroken,
    DmarcQuarantines,
    DmarcRejects,
    NoDkimSeen, ///< no selector is known: the person's mail was never seen signed
    DkimKeyGone,
    DkimWeak, ///< below 1024 bits
    DkimGood
};
inline constexpr int domainFindingCount = static_cast<int>(DomainFinding::DkimGood) + 1;

struct DomainHealth {
    QString domain;
    QList<DomainFinding> findings; ///< faults first; never empty
    /// Whether anybody can send in the domain's name without being refused or set aside.
    bool anybodyCanForge = false;
    /// The domain is a mail provider's, with many customers: the person can change nothing about its records. Only the summary
    /// is worth showing then. Set by who knows the providers (flow), not by domainHealth().
    bool isProviders = false;

    /// Whether the records could be looked up at all.
    [[nodiscard]] bool isKnown() const;
};

/// `selectors`: of DKIM signatures seen on the person's own mail.
[[nodiscard]] DomainHealth domainHealth(const QString &domain, const QStringList &selectors, Dns &dns);
/// Whether the finding is a fault, rather than praise.
[[nodiscard]] bool isFault(DomainFinding finding);

} // namespace undelivered
