// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/spf.h"

#include "judge/hostname.h"
#include "judge/spfmacro.h"

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLookups = 10; // section 4.6.4
constexpr int maxVoidLookups = 2;
constexpr int maxNames = 10;
constexpr qsizetype maxTerms = 200;

struct Term {
    SpfResult onMatch = SpfResult::Pass;
    QString name;   ///< lower case
    QString domain; ///< domain-spec, not yet expanded; empty where none
    int v4Bits = 32;
    int v6Bits = 128;
    bool modifier = false; ///< name=value
};

/// Splits "a:host.example/24//64" into its parts; no value where a prefix length is nonsense.
std::optional<Term> readTerm(QStringView text)
{
    Term term;
    const qsizetype equals = text.indexOf(u'=');
    const qsizetype colon = text.indexOf(u':');
    const qsizetype slash = text.indexOf(u'/');
    if (equals > 0 && (colon < 0 || equals < colon) && (slash < 0 || equals < slash)) {
        term.modifier = true;
        term.name = text.first(equals).toString().toLower();
        term.domain = text.sliced(equals + 1).toString();
        return term;
    }
    if (!text.isEmpty() && u"+-~?"_s.contains(text.front())) {
        term.onMatch = text.front() == u'+'   ? SpfResult::Pass
                       : text.front() == u'-' ? SpfResult::Fail
                       : text.front() == u'~' ? SpfResult::SoftFail
                                              : SpfResult::Neutral;
        text = text.sliced(1);
    }
    qsizetype nameEnd = 0;
    while (nameEnd < text.size() && text[nameEnd] != u':' && text[nameEnd] != u'/')
        ++nameEnd;
    term.name = text.first(nameEnd).toString().toLower();
    QStringView rest = text.sliced(nameEnd);
    if (rest.startsWith(u':'))
        rest = rest.sliced(1);
    const bool address = term.name == "ip4"_L1 || term.name == "ip6"_L1;
    if (const qsizetype prefix = rest.indexOf(u'/'); prefix >= 0) {
        const QStringView bits = rest.sliced(prefix + 1);
        rest = rest.first(prefix);
        const qsizetype dual = bits.indexOf(u'/');
        const QStringView v4 = dual < 0 ? bits : bits.first(dual);
        const QStringView v6 = dual < 0 || dual + 2 > bits.size() ? QStringView() : bits.sliced(dual + 2);
        bool ok = true;
        if (!v4.isEmpty())
            (term.name == "ip6"_L1 ? term.v6Bits : term.v4Bits) = v4.toInt(&ok);
        if (ok && !v6.isEmpty())
            term.v6Bits = v6.toInt(&ok);
        if (!ok || term.v4Bits < 0 || term.v4Bits > 32 || term.v6Bits < 0 || term.v6Bits > 128)
            return std::nullopt;
    }
    term.domain = rest.toString();
    if (address && term.domain.isEmpty())
        return std::nullopt;
    return term;
}

class Evaluation
{
public:
    explicit Evaluation(Dns &dns)
        : m_dns(dns)
    {
    }

    SpfResult check(const SpfQuery &query, int depth)
    {
        if (depth > maxLookups)
            return SpfResult::PermanentError;
        const DnsAnswer answer = m_dns.lookup(query.domain, DnsType::Txt);
        if (answer.status == DnsAnswer::Status::Unavailable)
            return SpfResult::TemporaryError;
        QStringList records;
        for (const QString &record : answer.records) {
            if (record.compare("v=spf1"_L1, Qt::CaseInsensitive) == 0 ||
                record.startsWith("v=spf1 "_L1, Qt::CaseInsensitive))
                records.append(record);
        }
        if (records.isEmpty())
            return SpfResult::None;
        return records.size() > 1 ? SpfResult::PermanentError : evaluate(records.first(), query, depth);
    }

private:
    enum class Match { Yes, No, Temporary, Permanent };

    SpfResult evaluate(const QString &record, const SpfQuery &query, int depth)
    {
        QString redirect;
        const QStringList words = record.split(u' ', Qt::SkipEmptyParts);
        if (words.size() > maxTerms)
            return SpfResult::PermanentError;
        for (const QString &word : words.sliced(1)) {
            const std::optional<Term> term = readTerm(word);
            if (!term)
                return SpfResult::PermanentError;
            if (term->modifier) {
                if (term->name == "redirect"_L1)
                    redirect = term->domain;
                continue;
            }
            switch (matches(*term, query, depth)) {
            case Match::Yes: return term->onMatch;
            case Match::Temporary: return SpfResult::TemporaryError;
            case Match::Permanent: return SpfResult::PermanentError;
            case Match::No: break;
            }
        }
        if (redirect.isEmpty())
            return SpfResult::Neutral;
        SpfQuery next = query;
        const std::optional<QString> target = expandSpfMacro(redirect, query);
        if (!target || ++m_lookups > maxLookups)
            return SpfResult::PermanentError;
        next.domain = hostName(*target);
        const SpfResult result = check(next, depth + 1);
        return result == SpfResult::None ? SpfResult::PermanentError : result;
    }

    Match matches(const Term &term, const SpfQuery &query, int depth)
    {
        if (term.name == "all"_L1)
            return Match::Yes;
        if (term.name == "ip4"_L1 || term.name == "ip6"_L1) {
            const std::optional<IpAddress> network = IpAddress::parse(term.domain);
            if (!network)
                return Match::Permanent;
            return query.ip.isIn(*network, network->isV4() ? term.v4Bits : term.v6Bits) ? Match::Yes : Match::No;
        }
        if (++m_lookups > maxLookups)
            return Match::Permanent;
        const std::optional<QString> target =
            term.domain.isEmpty() ? std::optional(query.domain) : expandSpfMacro(term.domain, query);
        if (!target || target->isEmpty())
            return Match::Permanent;
        if (term.name == "include"_L1)
            return included(*target, query, depth);
        if (term.name == "a"_L1)
            return hasAddress(*target, term, query.ip);
        if (term.name == "mx"_L1)
            return hasExchange(*target, term, query.ip);
        if (term.name == "exists"_L1)
            return ask(*target, DnsType::A).isEmpty() ? m_failed ? Match::Temporary : Match::No : Match::Yes;
        if (term.name == "ptr"_L1)
            return hasName(*target, query.ip);
        return Match::Permanent;
    }

    Match included(const QString &domain, const SpfQuery &query, int depth)
    {
        SpfQuery inner = query;
        inner.domain = hostName(domain);
        switch (check(inner, depth + 1)) {
        case SpfResult::Pass: return Match::Yes;
        case SpfResult::TemporaryError: return Match::Temporary;
        case SpfResult::None:
        case SpfResult::PermanentError: return Match::Permanent;
        case SpfResult::Neutral:
        case SpfResult::Fail:
        case SpfResult::SoftFail: break;
        }
        return Match::No;
    }

    Match hasAddress(const QString &name, const Term &term, const IpAddress &ip)
    {
        const QStringList addresses = ask(name, ip.isV4() ? DnsType::A : DnsType::Aaaa);
        if (m_failed)
            return Match::Temporary;
        if (m_voidLookups > maxVoidLookups)
            return Match::Permanent;
        for (const QString &address : addresses) {
            const std::optional<IpAddress> network = IpAddress::parse(address);
            if (network && ip.isIn(*network, ip.isV4() ? term.v4Bits : term.v6Bits))
                return Match::Yes;
        }
        return Match::No;
    }

    Match hasExchange(const QString &name, const Term &term, const IpAddress &ip)
    {
        const QStringList exchanges = ask(name, DnsType::Mx);
        if (m_failed)
            return Match::Temporary;
        if (exchanges.size() > maxNames || m_voidLookups > maxVoidLookups)
            return Match::Permanent;
        for (const QString &exchange : exchanges) {
            const Match match = hasAddress(exchange.section(u' ', 1), term, ip);
            if (match != Match::No)
                return match;
        }
        return Match::No;
    }

    Match hasName(const QString &domain, const IpAddress &ip)
    {
        const QStringList names = ask(ip.reversed() + (ip.isV4() ? ".in-addr.arpa"_L1 : ".ip6.arpa"_L1), DnsType::Ptr);
        for (const QString &name : names.first(std::min<qsizetype>(names.size(), maxNames))) {
            if (isWithin(hostName(name), domain) && hasAddress(hostName(name), Term(), ip) == Match::Yes)
                return Match::Yes;
        }
        return Match::No;
    }

    QStringList ask(const QString &name, DnsType type)
    {
        const DnsAnswer answer = m_dns.lookup(name, type);
        m_failed = answer.status == DnsAnswer::Status::Unavailable;
        if (answer.status == DnsAnswer::Status::NoSuchName)
            ++m_voidLookups;
        return answer.records;
    }

    Dns &m_dns;
    int m_lookups = 0;
    int m_voidLookups = 0;
    bool m_failed = false; ///< the last question went unanswered
};

} // namespace

SpfResult checkSpf(const SpfQuery &query, Dns &dns)
{
    SpfQuery canonical = query;
    canonical.domain = hostName(query.domain);
    if (canonical.domain.isEmpty() || !canonical.domain.contains(u'.'))
        return SpfResult::None;
    return Evaluation(dns).check(canonical, 0);
}

} // namespace undelivered
