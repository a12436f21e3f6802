// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/hostname.h"

#include "judge/ipaddress.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array genericLabels = {"co"_L1,   "com"_L1,  "org"_L1, "net"_L1, "ac"_L1,  "edu"_L1,  "gov"_L1,
                                      "mil"_L1,  "ne"_L1,   "or"_L1,  "go"_L1,  "gob"_L1, "gouv"_L1, "gv"_L1,
                                      "nom"_L1,  "asso"_L1, "ltd"_L1, "plc"_L1, "sch"_L1, "nhs"_L1,  "me"_L1,
                                      "info"_L1, "id"_L1,   "in"_L1,  "web"_L1};
/// RFC 2606: nothing is registered below these, whatever stands below them is laid out like the real tree.
constexpr std::array reservedTops = {"example"_L1, "test"_L1, "invalid"_L1, "localhost"_L1};

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_' || c == u':';
}

/// Nothing to take off, nothing to make lower: true for most names that come from hostName() themselves.
bool isHostName(QStringView text)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'_' || c == u':';
    };
    return !text.isEmpty() && text.size() <= 255 && text.back() != u'.' &&
           std::all_of(text.begin(), text.end(), isPlain);
}

} // namespace

QString hostName(const QString &text)
{
    return isHostName(text) ? text : hostName(QStringView(text));
}

QString hostName(QStringView text)
{
    QStringView host = text.trimmed();
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0)
        host = host.sliced(at + 1);
    while (!host.isEmpty() && (host.front() == u'[' || host.front() == u'<' || host.front() == u'('))
        host = host.sliced(1);
    while (!host.isEmpty() && (host.back() == u'.' || host.back() == u']' || host.back() == u'>' ||
                               host.back() == u')' || host.back() == u';' || host.back() == u','))
        host.chop(1);
    if (host.isEmpty() || host.size() > 255 || !std::all_of(host.begin(), host.end(), isHostCharacter))
        return {};
    return host.toString().toLower();
}

QString organisationOf(QStringView host)
{
    const bool ready = isHostName(host);
    const QString made = ready ? QString() : hostName(host);
    const QStringView name = ready ? host : QStringView(made);
    if (name.isEmpty() || IpAddress::parse(name))
        return {};
    QVarLengthArray<QStringView, 3> labels; // from the last one on
    for (QStringView rest = name; !rest.isEmpty() && labels.size() < 3;) {
        const qsizetype dot = rest.lastIndexOf(u'.');
        if (const QStringView label = rest.sliced(dot + 1); !label.isEmpty())
            labels.append(label);
        rest = rest.first(std::max<qsizetype>(dot, 0));
    }
    if (labels.size() < 2)
        return {};
    const QStringView top = labels.at(0);
    const QStringView second = labels.at(1);
    const bool reserved = std::find(reservedTops.begin(), reservedTops.end(), top) != reservedTops.end();
    const bool generic = std::find(genericLabels.begin(), genericLabels.end(), second) != genericLabels.end();
    const bool wide = (top.size() == 2 && generic) || (reserved && (generic || second.size() == 2));
    if (wide && labels.size() > 2)
        return labels.at(2) + u'.' + second + u'.' + top;
    return second + u'.' + top;
}

bool isWithin(QStringView host, QStringView domain)
{
    if (domain.isEmpty() || host.size() < domain.size())
        return false;
    if (!host.endsWith(domain, Qt::CaseInsensitive))
        return false;
    return host.size() == domain.size() || host[host.size() - domain.size() - 1] == u'.';
}

QString domainOf(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : hostName(address.sliced(at + 1));
}

} // namespace undelivered
