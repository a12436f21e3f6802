// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/ipaddress.h"

#include <QStringList>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

using Bytes = std::array<quint8, 16>;

bool readQuad(QStringView text, quint8 *into)
{
    int value = -1; // of the number being read; -1: none yet
    int digits = 0;
    int numbers = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9' && ++digits <= 3) {
            value = std::max(value, 0) * 10 + (c.unicode() - u'0');
        } else if (c == u'.' && value >= 0 && value <= 255 && numbers < 3) {
            into[numbers++] = static_cast<quint8>(value);
            value = -1;
            digits = 0;
        } else {
            return false;
        }
    }
    if (numbers != 3 || value < 0 || value > 255)
        return false;
    into[3] = static_cast<quint8>(value);
    return true;
}

/// Reads colon separated groups into `into` and returns how many bytes they fill, or -1. A dotted quad may close them.
int readGroups(QStringView text, quint8 *into)
{
    if (text.isEmpty())
        return 0;
    const QList<QStringView> groups = text.split(u':');
    int length = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QStringView group = groups[i];
        if (i + 1 == groups.size() && group.contains(u'.')) {
            if (length > 12 || !readQuad(group, into + length))
                return -1;
            return length + 4;
        }
        bool ok = false;
        const uint value = group.toUInt(&ok, 16);
        if (!ok || group.size() > 4 || length > 14)
            return -1;
        into[length++] = static_cast<quint8>(value >> 8);
        into[length++] = static_cast<quint8>(value & 0xff);
    }
    return length;
}

bool readV6(QStringView text, Bytes &into)
{
    const qsizetype gap = text.indexOf("::"_L1);
    if (gap < 0)
        return readGroups(text, into.data()) == 16;
    if (text.indexOf("::"_L1, gap + 1) >= 0)
        return false;
    Bytes head{};
    Bytes tail{};
    const int headLength = readGroups(text.first(gap), head.data());
    const int tailLength = readGroups(text.sliced(gap + 2), tail.data());
    if (headLength < 0 || tailLength < 0 || headLength + tailLength > 14)
        return false;
    std::copy_n(head.begin(), headLength, into.begin());
    std::copy_n(tail.begin(), tailLength, into.end() - tailLength);
    return true;
}

} // namespace

std::optional<IpAddress> IpAddress::parse(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.startsWith(u'['))
        rest = rest.sliced(1);
    if (rest.endsWith(u']'))
        rest.chop(1);
    if (rest.startsWith("IPv6:"_L1, Qt::CaseInsensitive))
        rest = rest.sliced(5);
    if (const qsizetype zone = rest.indexOf(u'%'); zone > 0)
        rest = rest.first(zone);
    if (rest.isEmpty() || rest.size() > 45)
        return std::nullopt;

    IpAddress address;
    if (!rest.contains(u':')) {
        if (!readQuad(rest, address.m_bytes.data()))
            return std::nullopt;
        return address;
    }
    if (!readV6(rest, address.m_bytes))
        return std::nullopt;
    const Bytes &b = address.m_bytes;
    const bool mapped =
        std::all_of(b.begin(), b.begin() + 10, [](quint8 byte) { return byte == 0; }) && b[10] == 0xff && b[11] == 0xff;
    if (mapped) {
        Bytes quad{};
        std::copy_n(b.begin() + 12, 4, quad.begin());
        address.m_bytes = quad;
    }
    address.m_v4 = mapped;
    return address;
}

bool IpAddress::isIn(const IpAddress &network, int bits) const
{
    if (m_v4 != network.m_v4 || bits < 0 || bits > (m_v4 ? 32 : 128))
        return false;
    const int whole = bits / 8;
    if (!std::equal(m_bytes.begin(), m_bytes.begin() + whole, network.m_bytes.begin()))
        return false;
    const int rest = bits % 8;
    if (rest == 0)
        return true;
    const auto index = static_cast<size_t>(whole);
    const int mask = 0xff << (8 - rest);
    return ((m_bytes[index] ^ network.m_bytes[index]) & mask) == 0;
}

bool IpAddress::isPrivate() const
{
    struct Range {
        std::optional<IpAddress> network;
        int bits;
    };
    static const std::array<Range, 11> ranges = {
        {{parse(u"10.0.0.0"), 8},
         {parse(u"127.0.0.0"), 8},
         {parse(u"169.254.0.0"), 16},
         {parse(u"172.16.0.0"), 12},
         {parse(u"192.168.0.0"), 16},
         {parse(u"100.64.0.0"), 10},
         {parse(u"0.0.0.0"), 8},
         {parse(u"::1"), 128},
         {parse(u"fe80::"), 10},
         {parse(u"fc00::"), 7},
         {parse(u"2002:a00::"), 24}}}; // 6to4 of 10/8, as one large provider numbers its inside
    return std::any_of(ranges.begin(), ranges.end(),
                       [this](const Range &range) { return range.network && isIn(*range.network, range.bits); });
}

QString IpAddress::toString() const
{
    if (m_v4) {
        QString text;
        text.reserve(15);
        for (size_t i = 0; i < 4; ++i) {
            if (i > 0)
                text += u'.';
            text += QString::number(m_bytes[i]);
        }
        return text;
    }
    QStringList parts;
    for (size_t i = 0; i < 16; i += 2)
        parts.append(QString::number((m_bytes[i] << 8) | m_bytes[i + 1], 16));
    return parts.join(u':');
}

QString IpAddress::neighbourhood() const
{
    const QString whole = toString();
    return m_v4 ? whole.section(u'.', 0, 2) : whole.section(u':', 0, 2);
}

QString IpAddress::reversed() const
{
    QStringList parts;
    if (m_v4) {
        for (size_t i = 4; i-- > 0;)
            parts.append(QString::number(m_bytes[i]));
    } else {
        for (size_t i = 16; i-- > 0;) {
            parts.append(QString::number(m_bytes[i] & 0xf, 16));
            parts.append(QString::number(m_bytes[i] >> 4, 16));
        }
    }
    return parts.join(u'.');
}

} // namespace undelivered
