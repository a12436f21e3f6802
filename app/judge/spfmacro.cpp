// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/spfmacro.h"

#include "judge/hostname.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

QString macroValue(QChar letter, const SpfQuery &query)
{
    const QString sender = query.sender.isEmpty() ? "postmaster@"_L1 + query.domain : query.sender;
    switch (letter.toLower().unicode()) {
    case u's': return sender;
    case u'l': return sender.section(u'@', 0, -2);
    case u'o': return domainOf(sender);
    case u'd': return query.domain;
    case u'i': {
        if (query.ip.isV4())
            return query.ip.toString();
        QString nibbles = query.ip.reversed();
        std::reverse(nibbles.begin(), nibbles.end());
        return nibbles;
    }
    case u'h': return query.helo;
    case u'v': return query.ip.isV4() ? u"in-addr"_s : u"ip6"_s;
    case u'p': return u"unknown"_s; // section 7.3 advises against looking it up
    default: return {};
    }
}

/// "{i}", "{ir}", "{d2}", "{l1r-}" without the braces.
std::optional<QString> expandOne(QStringView macro, const SpfQuery &query)
{
    if (macro.isEmpty() || !u"slodihvp"_s.contains(macro.front().toLower()))
        return std::nullopt;
    qsizetype at = 1;
    int keep = 0;
    while (at < macro.size() && macro[at].isDigit() && keep < 1000)
        keep = keep * 10 + macro[at++].digitValue();
    bool reverse = false;
    if (at < macro.size() && macro[at].toLower() == u'r') {
        reverse = true;
        ++at;
    }
    const QString delimiters = at < macro.size() ? macro.sliced(at).toString() : u"."_s;
    QStringList parts;
    QString part;
    for (const QChar c : macroValue(macro.front(), query)) {
        if (delimiters.contains(c)) {
            parts.append(part);
            part.clear();
        } else {
            part.append(c);
        }
    }
    parts.append(part);
    if (reverse)
        std::reverse(parts.begin(), parts.end());
    if (keep > 0 && keep < parts.size())
        parts = parts.sliced(parts.size() - keep);
    return parts.join(u'.');
}

} // namespace

std::optional<QString> expandSpfMacro(QStringView text, const SpfQuery &query)
{
    constexpr qsizetype maxLength = 253;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'%') {
            out.append(text[i]);
            continue;
        }
        if (++i == text.size())
            return std::nullopt;
        if (text[i] == u'%') {
            out.append(u'%');
        } else if (text[i] == u'_') {
            out.append(u' ');
        } else if (text[i] == u'-') {
            out.append("%20"_L1);
        } else if (text[i] == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            if (end < 0)
                return std::nullopt;
            const std::optional<QString> value = expandOne(text.sliced(i + 1, end - i - 1), query);
            if (!value)
                return std::nullopt;
            out.append(*value);
            i = end;
        } else {
            return std::nullopt;
        }
        if (out.size() > 4 * maxLength)
            return std::nullopt;
    }
    while (out.size() > maxLength && out.contains(u'.')) // section 7.3: labels are dropped from the left
        out = out.sliced(out.indexOf(u'.') + 1);
    return out;
}

} // namespace undelivered
