// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/mimereader.h"

namespace undelivered {

namespace {

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

/// RFC 2045 section 6.7; what is not an escape stays as it is.
QByteArray decodeQuotedPrintable(QByteArrayView body)
{
    QByteArray out(body.size(), Qt::Uninitialized);
    char *to = out.data();
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (c != '=') {
            *to++ = c;
            continue;
        }
        if (i + 2 < body.size() && hexValue(body[i + 1]) >= 0 && hexValue(body[i + 2]) >= 0) {
            *to++ = static_cast<char>(hexValue(body[i + 1]) * 16 + hexValue(body[i + 2]));
            i += 2;
            continue;
        }
        qsizetype end = i + 1;
        while (end < body.size() && (body[end] == ' ' || body[end] == '\t'))
            ++end;
        if (end == body.size())
            break;
        if (body[end] == '\r' || body[end] == '\n') { // soft line break
            i = end;
            if (body[end] == '\r' && end + 1 < body.size() && body[end + 1] == '\n')
                ++i;
            continue;
        }
        *to++ = c;
    }
    out.truncate(to - out.constData());
    return out;
}

} // namespace

QByteArray decodeTransfer(QByteArrayView body, QByteArrayView encoding, qsizetype limit)
{
    const QByteArrayView read = body.first(std::min(body.size(), limit));
    if (encoding == QByteArrayView("quoted-printable"))
        return decodeQuotedPrintable(read);
    if (encoding == QByteArrayView("base64"))
        return QByteArray::fromBase64(QByteArray::fromRawData(read.data(), read.size()));
    return read.toByteArray();
}

} // namespace undelivered
