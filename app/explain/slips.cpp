// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/slips.h"

#include <algorithm>
#include <array>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

struct Parts {
    QString local;
    QString domain;
};

Parts split(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return {address, {}};
    return {address.first(at), address.sliced(at + 1)};
}

/// Neighbours on the common keyboards; QWERTY, and where QWERTZ and AZERTY differ.
bool areNeighbours(QChar a, QChar b)
{
    static const QStringList rows = {u"1234567890"_s, u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s};
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const qsizetype column = rows.at(row).indexOf(a);
        if (column < 0)
            continue;
        for (qsizetype other = std::max<qsizetype>(0, row - 1); other <= std::min(rows.size() - 1, row + 1); ++other) {
            const qsizetype there = rows.at(other).indexOf(b);
            if (there >= 0 && std::abs(there - column) <= 1)
                return true;
        }
    }
    return (a == u'z' && b == u'u') || (a == u'u' && b == u'z') || (a == u'y' && b == u'x') ||
           (a == u'o' && b == u'0') || (a == u'0' && b == u'o') || (a == u'l' && b == u'1') || (a == u'1' && b == u'l');
}

/// Two letters that follow each other changed places, and nothing else.
bool isSwapOf(QStringView typed, QStringView meant)
{
    if (typed.size() != meant.size() || typed == meant)
        return false;
    qsizetype first = 0;
    while (typed[first] == meant[first])
        ++first;
    return first + 1 < typed.size() && typed[first] == meant[first + 1] && typed[first + 1] == meant[first] &&
           typed.sliced(first + 2) == meant.sliced(first + 2);
}

/// One slip apart, and of a sort that fingers make: never a substitution between far-away keys in a word shorter than `freely`.
bool isSlipOf(QStringView typed, QStringView meant, qsizetype freely)
{
    if (std::abs(typed.size() - meant.size()) > 1 || typed == meant || editDistance(typed, meant, 1) != 1)
        return false;
    if (typed.size() == meant.size()) {
        qsizetype first = 0;
        while (typed[first] == meant[first])
            ++first;
        return isSwapOf(typed, meant) || areNeighbours(typed[first], meant[first]) || typed.size() >= freely;
    }
    return std::min(typed.size(), meant.size()) >= 3;
}

/// Before the last dot, and after it; "example.co.uk" gives "example" and "co.uk".
std::pair<QString, QString> labelAndEnding(const QString &domain)
{
    const qsizetype dot = domain.indexOf(u'.');
    if (dot < 0)
        return {domain, {}};
    return {domain.first(dot), domain.sliced(dot + 1)};
}

std::optional<QString> likelyDomain(const QString &domain, bool domainUnknown, const DomainKnowledge &domains)
{
    if (domains.known.contains(domain))
        return std::nullopt;
    const auto [label, ending] = labelAndEnding(domain);
    const QString meantEnding = domains.endings.value(ending, ending);
    const qsizetype freely = domainUnknown ? 5 : 6;
    // "gmail.con", "gmail.co": only the ending is wrong.
    for (const auto &known : domains.domains) {
        if (label == known.label && (meantEnding == known.ending || ending.isEmpty()) &&
            (label.size() > 3 || domainUnknown || ending.isEmpty() || domains.endings.contains(ending)))
            return known.name;
    }
    for (const auto &known : domains.domains) {
        const bool joined = ending.isEmpty() && label.size() == known.name.size() - 1 &&
                            label.startsWith(known.label) &&
                            label.endsWith(QStringView(known.name).sliced(known.label.size() + 1));
        if (joined) // "gmailcom"
            return known.name;
    }
    for (const auto &known : domains.domains) {
        if (ending == known.ending && known.label.size() >= (domainUnknown ? 3 : 5) && label.size() >= 3 &&
            isSlipOf(label, known.label, freely))
            return known.name;
    }
    for (const auto &known : domains.domains) {
        if (domainUnknown && label == known.label && isSwapOf(ending, known.ending))
            return known.name; // "web.ed"
        if (domainUnknown && label.size() >= 5 && label == known.label && !ending.isEmpty() &&
            editDistance(ending, known.ending, 1) == 1)
            return known.name;
        if (meantEnding == known.ending && known.label.size() >= 5 && isSlipOf(label, known.label, freely))
            return known.name; // "gmial.con"
        if (domainUnknown && domain.size() != known.name.size() && editDistance(domain, known.name, 1) == 1)
            return known.name; // "gmail.comm"
    }
    return std::nullopt;
}

/// The same address without what cannot belong to it: blanks, a trailing dot or comma, doubled dots.
QString tidied(const QString &address)
{
    QString tidy = address.trimmed();
    if (tidy.startsWith(u"mailto:", Qt::CaseInsensitive))
        tidy.remove(0, 7);
    while (!tidy.isEmpty() && u".,;:>)]'\""_s.contains(tidy.back()))
        tidy.chop(1);
    while (!tidy.isEmpty() && u".,;:<(['\""_s.contains(tidy.front()))
        tidy.remove(0, 1);
    auto [local, domain] = split(tidy);
    if (domain.isEmpty() || local.startsWith(u'"'))
        return tidy;
    domain.replace(u',', u'.');
    domain.remove(u' ');
    while (local.endsWith(u'.'))
        local.chop(1);
    while (domain.startsWith(u'.'))
        domain.remove(0, 1);
    while (local.contains(u".."_s))
        local.replace(u".."_s, u"."_s);
    while (domain.contains(u".."_s))
        domain.replace(u".."_s, u"."_s);
    if (domain.startsWith(u"www."_s) && domain.count(u'.') >= 2)
        domain.remove(0, 4);
    return local + u'@' + domain;
}

std::optional<QString> likelyContact(const QString &address, const ExplainContext &context)
{
    const auto [local, domain] = split(address);
    std::optional<QString> found;
    for (const QString &contact : context.contacts) {
        const QString known = contact.toLower();
        if (known == address || std::abs(known.size() - address.size()) > 1)
            continue;
        const auto [knownLocal, knownDomain] = split(known);
        const bool sameDomain = knownDomain == domain;
        const bool sameLocal = knownLocal == local;
        if (!(sameDomain && local.size() >= 4 && editDistance(local, knownLocal, 1) == 1) &&
            !(sameLocal && domain.size() >= 6 && editDistance(domain, knownDomain, 1) == 1))
            continue;
        if (found && *found != contact)
            return std::nullopt; // two would fit: no guess is better than the wrong one
        found = contact;
    }
    return found;
}

} // namespace

int editDistance(QStringView a, QStringView b, int limit)
{
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.sliced(1);
        b = b.sliced(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    if (std::abs(a.size() - b.size()) > limit || std::min(a.size(), b.size()) > 2 * limit)
        return limit + 1; // what differs at both ends and is longer needs more steps, swaps included
    constexpr qsizetype longest = 320;
    if (a.size() > longest || b.size() > longest)
        return limit + 1;
    using Row = std::array<int, longest + 1>;
    Row first;
    Row second;
    Row third;
    Row *before = &first;
    Row *previous = &second;
    Row *current = &third;
    const auto width = static_cast<size_t>(b.size()) + 1;
    for (size_t j = 0; j < width; ++j)
        (*previous)[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        (*current)[0] = static_cast<int>(i);
        int smallest = (*current)[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            int value = std::min({(*previous)[at] + 1, (*current)[at - 1] + 1, (*previous)[at - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                value = std::min(value, (*before)[at - 2] + 1);
            (*current)[at] = value;
            smallest = std::min(smallest, value);
        }
        if (smallest > limit)
            return limit + 1;
        Row *const oldest = before;
        before = previous;
        previous = current;
        current = oldest;
    }
    return std::min((*previous)[width - 1], limit + 1);
}

std::optional<AddressSuggestion> findSlip(const QString &address, bool domainUnknown, const DomainKnowledge &domains,
                                          const ExplainContext &context)
{
    constexpr qsizetype longestAddress = 254; // RFC 5321, section 4.5.3.1.3, as corrected by erratum 1690
    const QString typed = address.trimmed().toLower();
    if (typed.isEmpty() || typed.size() > longestAddress || !typed.contains(u'@'))
        return std::nullopt;
    using Source = AddressSuggestion::Source;
    if (const std::optional<QString> contact = likelyContact(typed, context))
        return AddressSuggestion{*contact, Source::OwnContacts};
    const QString tidy = tidied(typed);
    const auto [local, domain] = split(tidy);
    if (local.isEmpty() || domain.isEmpty())
        return std::nullopt;
    if (const std::optional<QString> meant = likelyDomain(domain, domainUnknown, domains))
        return AddressSuggestion{local + u'@' + *meant, Source::KnownDomain};
    if (tidy != typed && domain.contains(u'.'))
        return AddressSuggestion{tidy, Source::Syntax};
    return std::nullopt;
}

} // namespace undelivered
