// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/domainhealth.h"

#include "judge/dkimkey.h"
#include "judge/hostname.h"
#include "judge/spf.h"
#include "judge/taglist.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

DomainFinding spfFinding(const QString &domain, const QStringList &texts, Dns &dns)
{
    QStringList records;
    for (const QString &text : texts) {
        if (text.compare("v=spf1"_L1, Qt::CaseInsensitive) == 0 || text.startsWith("v=spf1 "_L1, Qt::CaseInsensitive))
            records.append(text.toLower());
    }
    if (records.isEmpty())
        return DomainFinding::NoSpf;
    // An address that nobody is given (RFC 5737) must be refused; evaluating it also finds mistakes and too many look-ups.
    switch (checkSpf({*IpAddress::parse(u"203.0.113.255"), domain, {}, {}}, dns)) {
    case SpfResult::PermanentError: return DomainFinding::SpfBroken;
    case SpfResult::Pass: return DomainFinding::SpfAllowsEverybody;
    case SpfResult::Fail:
    case SpfResult::SoftFail: return DomainFinding::SpfGood;
    case SpfResult::TemporaryError: return DomainFinding::NoAnswer;
    case SpfResult::None:
    case SpfResult::Neutral: break;
    }
    return DomainFinding::SpfUndecided;
}

DomainFinding dmarcFinding(const QString &domain, Dns &dns)
{
    // RFC 7489, section 6.6.3: the domain itself, then its organisation.
    QStringList records;
    bool ofOrganisation = false;
    for (const QString &owner : {domain, organisationOf(domain)}) {
        ofOrganisation = owner != domain;
        const DnsAnswer answer = dns.lookup("_dmarc."_L1 + owner, DnsType::Txt);
        if (answer.status == DnsAnswer::Status::Unavailable)
            return DomainFinding::NoAnswer;
        for (const QString &record : answer.records) {
            if (record.startsWith("v=DMARC1"_L1))
                records.append(record);
        }
        if (!records.isEmpty())
            break;
    }
    if (records.isEmpty())
        return DomainFinding::NoDmarc;
    const auto tags = readTagList(records.first().toUtf8());
    const Tag *policy = tags ? tagNamed(*tags, "p") : nullptr;
    if (records.size() > 1 || !policy)
        return DomainFinding::DmarcBroken;
    // Below the organisation its policy for subdomains counts (RFC 7489, section 6.3: sp=).
    const Tag *below = ofOrganisation ? tagNamed(*tags, "sp") : nullptr;
    const QByteArray value = (below ? below : policy)->value.toLower();
    return value == "reject"       ? DomainFinding::DmarcRejects
           : value == "quarantine" ? DomainFinding::DmarcQuarantines
           : value == "none"       ? DomainFinding::DmarcOnlyWatches
                                   : DomainFinding::DmarcBroken;
}

DomainFinding dkimFinding(const QString &domain, const QStringList &selectors, Dns &dns)
{
    if (selectors.isEmpty())
        return DomainFinding::NoDkimSeen;
    DomainFinding best = DomainFinding::DkimKeyGone;
    for (const QString &selector : selectors.first(std::min<qsizetype>(selectors.size(), dkimLimits::signatures))) {
        const DnsAnswer answer = dns.lookup(selector + "._domainkey."_L1 + domain, DnsType::Txt);
        if (answer.status == DnsAnswer::Status::Unavailable)
            return DomainFinding::NoAnswer;
        for (const QString &record : answer.records) {
            const auto tags = readTagList(record.toUtf8());
            const Tag *key = tags ? tagNamed(*tags, "p") : nullptr;
            if (!key || key->value.isEmpty())
                continue;
            DkimSignature signature;
            signature.domain = signature.identityDomain = domain;
            for (const auto algorithm :
                 {DkimSignature::Algorithm::RsaSha256, DkimSignature::Algorithm::Ed25519Sha256}) {
                signature.algorithm = algorithm;
                if (DkimKey::read(record.toUtf8(), signature))
                    return DomainFinding::DkimGood;
            }
            best = DomainFinding::DkimWeak;
        }
    }
    return best;
}

bool takesNoMail(const QString &domain, const DnsAnswer &exchanges, Dns &dns)
{
    if (!exchanges.records.isEmpty())
        return exchanges.records.size() == 1 && hostName(exchanges.records.first().section(u' ', 1)).isEmpty();
    return dns.lookup(domain, DnsType::A).records.isEmpty() && dns.lookup(domain, DnsType::Aaaa).records.isEmpty();
}

} // namespace

DomainHealth domainHealth(const QString &domain, const QStringList &selectors, Dns &dns)
{
    DomainHealth health;
    health.domain = hostName(domain);
    if (!dns.isAllowed()) {
        health.findings = {DomainFinding::LookupsOff};
        return health;
    }
    const DnsAnswer texts = dns.lookup(health.domain, DnsType::Txt);
    const DnsAnswer exchanges = dns.lookup(health.domain, DnsType::Mx);
    QList<DomainFinding> found;
    if (texts.status != DnsAnswer::Status::Unavailable && exchanges.status != DnsAnswer::Status::Unavailable) {
        found.append(dmarcFinding(health.domain, dns));
        found.append(spfFinding(health.domain, texts.records, dns));
        found.append(dkimFinding(health.domain, selectors, dns));
        found.append(takesNoMail(health.domain, exchanges, dns) ? DomainFinding::NoMail : DomainFinding::TakesMail);
    }
    if (found.isEmpty() || found.contains(DomainFinding::NoAnswer))
        found = {DomainFinding::NoAnswer};
    std::stable_sort(found.begin(), found.end(),
                     [](DomainFinding a, DomainFinding b) { return isFault(a) && !isFault(b); });
    health.findings = found;
    health.anybodyCanForge = found.contains(DomainFinding::NoDmarc) ||
                             found.contains(DomainFinding::DmarcOnlyWatches) ||
                             found.contains(DomainFinding::DmarcBroken);
    return health;
}

bool DomainHealth::isKnown() const
{
    return !findings.contains(DomainFinding::LookupsOff) && !findings.contains(DomainFinding::NoAnswer);
}

bool isFault(DomainFinding finding)
{
    return finding != DomainFinding::TakesMail && finding != DomainFinding::SpfGood &&
           finding != DomainFinding::DmarcQuarantines && finding != DomainFinding::DmarcRejects &&
           finding != DomainFinding::DkimGood;
}

} // namespace undelivered
