// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/addressform.h"

#include "find/encodedword.h"
#include "find/lines.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLocal = 200; ///< RFC 5321 says 64; VERP and SRS go beyond
constexpr qsizetype maxDomain = 255;

bool isLocalChar(char c)
{
    const auto u = static_cast<unsigned char>(c);
    if (u >= 0x80)
        return true;
    if ((u >= '0' && u <= '9') || (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z'))
        return true;
    switch (c) {
    case '!':
    case '#':
    case '$':
    case '%':
    case '&':
    case '\'':
    case '*':
    case '+':
    case '-':
    case '/':
    case '=':
    case '?':
    case '^':
    case '_':
    case '`':
    case '{':
    case '|':
    case '}':
    case '~':
    case '.': return true;
    default: return false;
    }
}

bool isDomainChar(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return u >= 0x80 || (u >= '0' && u <= '9') || (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || c == '-' ||
           c == '.' || c == '_';
}

/// A character of three bytes that no address holds beside others: general and CJK punctuation, full-width forms.
bool isWidePunctuation(QByteArrayView text, qsizetype at)
{
    if (at + 2 >= text.size())
        return false;
    const auto first = static_cast<unsigned char>(text[at]);
    const auto second = static_cast<unsigned char>(text[at + 1]);
    return (first == 0xE2 && second == 0x80) || (first == 0xE3 && second == 0x80) ||
           (first == 0xEF && (second == 0xBC || second == 0xBD || second == 0xBB));
}

/// The first byte of a character in a script that is written without blanks (kana, ideographs, Hangul syllables).
bool isUnspaced(char c)
{
    const auto first = static_cast<unsigned char>(c);
    return first >= 0xE3 && first <= 0xED;
}

qsizetype localLength(QByteArrayView text, qsizetype from)
{
    qsizetype at = from;
    if (at < text.size() && text[at] == '"') {
        for (++at; at < text.size() && at - from < maxLocal; ++at) {
            if (text[at] == '\\')
                ++at;
            else if (text[at] == '"')
                return at + 1 - from;
            else if (text[at] == '\n' || text[at] == '\r')
                return 0;
        }
        return 0;
    }
    while (at < text.size() && at - from < maxLocal && isLocalChar(text[at]))
        ++at;
    return at - from;
}

/// Behind the '@'.
qsizetype domainLength(QByteArrayView text, qsizetype from)
{
    qsizetype at = from;
    if (at < text.size() && text[at] == '[') {
        while (at < text.size() && at - from < maxDomain && text[at] != ']' && text[at] != '\n')
            ++at;
        return at < text.size() && text[at] == ']' ? at + 1 - from : 0;
    }
    // "a@b.example is ..." in a script without blanks: the words begin where its characters follow a Latin ending.
    qsizetype dot = -1;
    while (at < text.size() && at - from < maxDomain && isDomainChar(text[at]) && !isWidePunctuation(text, at)) {
        if (text[at] == '.')
            dot = at;
        else if (isUnspaced(text[at]) && dot >= 0 && at - dot > 2 && static_cast<unsigned char>(text[at - 1]) < 0x80)
            break;
        ++at;
    }
    while (at > from && (text[at - 1] == '.' || text[at - 1] == '-' || text[at - 1] == '_'))
        --at;
    return at - from;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

/// RFC 6533: "\x{20AC}" for characters; the braces are forgotten at times.
QString withoutUnicodeEscapes(const QString &text)
{
    if (!text.contains("\\x"_L1, Qt::CaseInsensitive))
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 2 < text.size() && text[i + 1].toLower() == u'x' && text[i + 2] == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            bool ok = false;
            const uint code = end < 0 ? 0 : QStringView(text).sliced(i + 3, end - i - 3).toUInt(&ok, 16);
            if (ok && code > 0 && code <= 0x10ffff) {
                out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
                i = end;
                continue;
            }
        }
        out += text[i];
    }
    return out;
}

/// RFC 3461 section 4: "+3D" for a character. Only where every plus sign starts such a pair and one stands for a character
/// that had to be written so, because plus signs are common in addresses themselves.
QByteArray withoutXtext(const QByteArray &text)
{
    bool needed = false;
    if (startsWithAnyCase(text, "IMCEA")) // escapes of Exchange's own
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '+')
            continue;
        if (i + 2 >= text.size() || hexValue(text[i + 1]) < 0 || hexValue(text[i + 2]) < 0)
            return text;
        const int value = hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]);
        if (value == '@' || value == '+' || value == '=' || value == ' ' || value > 126)
            needed = true;
    }
    if (!needed)
        return text;
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            out.append(static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2])));
            i += 2;
        } else {
            out.append(text[i]);
        }
    }
    return out;
}

/// The SMTP address inside an Exchange proxy address or an encapsulated one (IMCEASMTP-user+40example+2Ecom@host).
QByteArray withoutEncapsulation(const QByteArray &address)
{
    for (const QByteArrayView prefix : {QByteArrayView("IMCEASMTP-"), QByteArrayView("IMCEAINVALID-")}) {
        if (!startsWithAnyCase(address, prefix))
            continue;
        const qsizetype at = address.lastIndexOf('@');
        QByteArray inner = address.first(at < 0 ? address.size() : at).sliced(prefix.size());
        QByteArray out;
        for (qsizetype i = 0; i < inner.size(); ++i) {
            if (inner[i] == '+' && i + 2 < inner.size() && hexValue(inner[i + 1]) >= 0 && hexValue(inner[i + 2]) >= 0) {
                out.append(static_cast<char>(hexValue(inner[i + 1]) * 16 + hexValue(inner[i + 2])));
                i += 2;
            } else {
                out.append(inner[i]);
            }
        }
        if (out.contains('@'))
            return out;
    }
    return address;
}

/// "rfc822;", "utf-8;", "system;", "x400;" and the like off the front.
QByteArrayView withoutType(QByteArrayView value)
{
    const qsizetype semicolon = value.indexOf(';');
    if (semicolon <= 0 || semicolon > 20)
        return value;
    for (qsizetype i = 0; i < semicolon; ++i) {
        const char c = value[i];
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                           c == ' ' || c == '_' || c == '.';
        if (!plain)
            return value;
    }
    return trimmedView(value.sliced(semicolon + 1));
}

} // namespace

qsizetype addressLengthAt(QByteArrayView text, qsizetype from)
{
    const qsizetype local = localLength(text, from);
    if (local == 0 || from + local >= text.size() || text[from + local] != '@')
        return 0;
    const qsizetype domain = domainLength(text, from + local + 1);
    return domain == 0 ? 0 : local + 1 + domain;
}

/// Where the address begins in a run that may start with words of a script without blanks, or with its punctuation.
static qsizetype behindWords(QByteArrayView text, qsizetype start, qsizetype at)
{
    qsizetype begin = start;
    for (qsizetype i = start; i < at; ++i) {
        const auto first = static_cast<unsigned char>(text[i]);
        if (first < 0xE0)
            continue;
        const bool words = isUnspaced(text[i]) && i + 3 < at && static_cast<unsigned char>(text[i + 3]) < 0x80;
        if (words || isWidePunctuation(text, i))
            begin = std::min(i + 3, at);
    }
    return begin;
}

AddressSpan nextAddress(QByteArrayView text, qsizetype from)
{
    qsizetype at = from;
    while ((at = text.indexOf('@', at)) >= 0) {
        qsizetype start = at;
        if (start > from && text[start - 1] == '"') {
            qsizetype quote = start - 2;
            while (quote >= from && start - quote < maxLocal && text[quote] != '"' && text[quote] != '\n')
                --quote;
            if (quote >= from && text[quote] == '"')
                start = quote;
        } else {
            while (start > from && at - start < maxLocal && isLocalChar(text[start - 1]))
                --start;
            start = behindWords(text, start, at);
            // Apostrophes and dashes around an address are punctuation.
            while (start < at && (text[start] == '\'' || text[start] == '`' || text[start] == '=' ||
                                  text[start] == '*' || text[start] == '.' || text[start] == '-'))
                ++start;
        }
        if (start < at) {
            const qsizetype domain = domainLength(text, at + 1);
            if (domain > 0)
                return {start, at + 1 + domain - start};
        }
        ++at;
    }
    return {};
}

bool isAddressList(QByteArrayView text)
{
    constexpr qsizetype longest = 2000;
    if (text.size() > longest)
        return false;
    const auto parts = [](QByteArrayView between) {
        constexpr QByteArrayView marks(" \t\r\n,;<>()[]{}\"'`");
        return std::all_of(between.begin(), between.end(), [marks](char c) { return marks.contains(c); });
    };
    qsizetype from = 0;
    while (true) {
        const AddressSpan span = nextAddress(text, from);
        if (span.start < 0)
            return parts(text.sliced(from));
        if (!parts(text.sliced(from, span.start - from)))
            return false;
        from = span.start + span.length;
    }
}

QString readTypedAddress(QByteArrayView value)
{
    constexpr qsizetype longest = 2000;
    QByteArray unfolded;
    for (const char c : trimmedView(value.first(std::min(value.size(), longest)))) {
        if (c != '\r' && c != '\n')
            unfolded.append(c);
    }
    const QByteArrayView typed = withoutType(unfolded);
    const bool unicode = startsWithAnyCase(unfolded, "utf-8") || typed.contains("\\x{") || typed.contains("\\X{");
    QByteArray address = trimmedView(typed).toByteArray();
    if (const qsizetype angle = address.indexOf('<'); angle >= 0) {
        const qsizetype end = address.indexOf('>', angle);
        address = address.sliced(angle + 1, (end < 0 ? address.size() : end) - angle - 1).trimmed();
    } else if (!address.contains('/') || address.contains('@')) {
        if (!address.startsWith('"')) {
            const qsizetype comment = address.indexOf('(');
            if (comment > 0)
                address = address.first(comment).trimmed();
        }
    }
    address = QByteArray(withoutType(address).data(), withoutType(address).size());
    if (startsWithAnyCase(address, "mailto:"))
        address = address.sliced(7);
    else if (startsWithAnyCase(address, "smtp:"))
        address = address.sliced(5);
    // A route: "@relay:user@host" (RFC 5321 appendix C).
    if (address.startsWith('@')) {
        if (const qsizetype colon = address.indexOf(':'); colon > 0)
            address = address.sliced(colon + 1);
    }
    if (unicode)
        return withoutUnicodeEscapes(decodeCharset(address, "utf-8"));
    address = withoutEncapsulation(withoutXtext(address));
    // More than an address stands there: take the address. (Encoded words in an address are no address; they stay as written.)
    if (address.contains('@') && !address.startsWith("=?") && addressLengthAt(address, 0) != address.size()) {
        const AddressSpan span = nextAddress(address);
        const bool directory = address.startsWith('/') || address.contains(";/") || startsWithAnyCase(address, "ex:");
        if (span.start >= 0 && !directory)
            address = address.sliced(span.start, span.length);
    }
    return decodeCharset(address, {});
}

QString readTypedHost(QByteArrayView value)
{
    constexpr qsizetype longest = 500;
    QByteArrayView host = withoutType(trimmedView(value.first(std::min(value.size(), longest))));
    qsizetype end = 0;
    if (!host.isEmpty() && (host.front() == '<' || host.front() == '('))
        host = host.sliced(1);
    if (!host.isEmpty() && host.front() == '[') {
        const qsizetype close = host.indexOf(']');
        return close > 0 ? QString::fromLatin1(host.sliced(1, close - 1)) : QString();
    }
    while (end < host.size() &&
           (isDomainChar(host[end]) || (host[end] == ':' && host.indexOf(':') != host.lastIndexOf(':'))))
        ++end;
    host = host.first(end);
    while (!host.isEmpty() && (host.back() == '.' || host.back() == ':'))
        host.chop(1);
    return decodeCharset(host, {});
}

} // namespace undelivered
