// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/mutf7.h"

namespace undelivered {

namespace {

constexpr QByteArrayView alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";

bool isDirect(char16_t c)
{
    return c >= 0x20 && c <= 0x7e;
}

/// UTF-16 (big endian) as base64 with ',' for '/' and without padding.
QByteArray encodeRun(QStringView run)
{
    QByteArray bytes;
    for (const QChar c : run) {
        bytes.append(static_cast<char>(c.unicode() >> 8));
        bytes.append(static_cast<char>(c.unicode() & 0xff));
    }
    return '&' + bytes.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

std::optional<QString> decodeRun(QByteArrayView run)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char c : run) {
        const qsizetype value = alphabet.indexOf(c);
        if (value < 0)
            return std::nullopt;
        bits = (bits << 6) | static_cast<quint32>(value);
        count += 6;
        if (count >= 16) {
            count -= 16;
            text.append(QChar(static_cast<char16_t>((bits >> count) & 0xffff)));
        }
    }
    // What is left over must be less than one base64 digit, and zero.
    if (text.isEmpty() || count >= 6 || (bits & ((1u << count) - 1)) != 0)
        return std::nullopt;
    return text;
}

} // namespace

std::optional<QString> decodeModifiedUtf7(QByteArrayView name)
{
    QString text;
    qsizetype at = 0;
    while (at < name.size()) {
        const char c = name[at];
        if (!isDirect(static_cast<unsigned char>(c)))
            return std::nullopt;
        if (c != '&') {
            text.append(QLatin1Char(c));
            ++at;
            continue;
        }
        const qsizetype end = name.indexOf('-', at);
        if (end < 0)
            return std::nullopt;
        if (end == at + 1) {
            text.append(u'&');
        } else {
            const auto run = decodeRun(name.sliced(at + 1, end - at - 1));
            if (!run)
                return std::nullopt;
            text.append(*run);
        }
        at = end + 1;
    }
    if (!text.isValidUtf16())
        return std::nullopt;
    return text;
}

QByteArray encodeModifiedUtf7(QStringView name)
{
    QByteArray out;
    qsizetype at = 0;
    while (at < name.size()) {
        const char16_t c = name[at].unicode();
        if (c == u'&') {
            out += "&-";
            ++at;
        } else if (isDirect(c)) {
            out += static_cast<char>(c);
            ++at;
        } else {
            qsizetype end = at;
            while (end < name.size() && !isDirect(name[end].unicode()))
                ++end;
            out += encodeRun(name.sliced(at, end - at));
            at = end;
        }
    }
    return out;
}

} // namespace undelivered
