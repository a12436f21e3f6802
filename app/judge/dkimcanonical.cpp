// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/dkimcanonical.h"

#include "judge/taglist.h"

#include <QHash>

#include <vector>

namespace undelivered {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Every line end as CRLF, whatever it was in the mailbox.
QByteArray withCrlf(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 32 + 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r') {
            if (i + 1 < text.size() && text[i + 1] == '\n')
                ++i;
            out.append("\r\n");
        } else if (c == '\n') {
            out.append("\r\n");
        } else {
            out.append(c);
        }
    }
    return out;
}

/// Line ends out, runs of blanks to one, outer blanks off.
QByteArray relaxedValue(QByteArrayView value)
{
    QByteArray out;
    out.reserve(value.size());
    bool pending = false;
    for (const char c : value) {
        if (c == '\r' || c == '\n')
            continue;
        if (isBlank(c)) {
            pending = !out.isEmpty();
            continue;
        }
        if (pending)
            out.append(' ');
        pending = false;
        out.append(c);
    }
    return out;
}

/// The signature's own field with the value of b= taken out.
QByteArray withoutSignatureValue(QByteArrayView whole, QByteArrayView value)
{
    const auto tags = readTagList(value);
    const Tag *b = tags ? tagNamed(*tags, "b") : nullptr;
    if (!b)
        return whole.toByteArray();
    const qsizetype offset = value.data() - whole.data();
    QByteArray out = whole.first(offset + b->valueStart).toByteArray();
    out.append(whole.sliced(offset + b->valueEnd));
    return out;
}

} // namespace

QByteArray canonicalField(const HeaderField &field, bool relaxed)
{
    if (!relaxed)
        return withCrlf(field.whole) + "\r\n";
    return field.name.trimmed().toByteArray().toLower() + ':' + relaxedValue(field.value) + "\r\n";
}

QByteArray canonicalBody(QByteArrayView body, bool relaxed, const std::optional<qint64> &length)
{
    QByteArray text = withCrlf(body);
    if (relaxed) {
        QByteArray out;
        out.reserve(text.size());
        bool pending = false;
        for (const char c : std::as_const(text)) {
            if (isBlank(c)) {
                pending = true;
                continue;
            }
            if (pending && c != '\r')
                out.append(' ');
            pending = false;
            out.append(c);
        }
        text = out;
    }
    while (text.endsWith("\r\n\r\n"))
        text.chop(2);
    if (relaxed && text == "\r\n")
        text.clear();
    else if (!text.endsWith("\r\n") && !(relaxed && text.isEmpty()))
        text.append("\r\n");
    if (length && *length < text.size())
        text.truncate(static_cast<qsizetype>(*length));
    return text;
}

QByteArray signedHeaderBytes(const HeaderFields &header, const HeaderField &signatureField,
                             const DkimSignature &signature)
{
    // Fields of one name from the bottom up, so that each mention in h= takes the next one (section 5.4.2).
    QHash<QByteArray, std::vector<const HeaderField *>> byName;
    for (const HeaderField &field : header.all())
        byName[field.name.trimmed().toByteArray().toLower()].push_back(&field);

    QByteArray bytes;
    for (const QByteArray &name : signature.fields) {
        const auto found = byName.find(name);
        if (found == byName.end() || found->empty())
            continue; // a field that is not there signs its absence
        const HeaderField *field = found->back();
        found->pop_back();
        if (field == &signatureField)
            continue;
        bytes.append(canonicalField(*field, signature.relaxedHeader));
    }

    const QByteArray own = withoutSignatureValue(signatureField.whole, signatureField.value);
    const qsizetype colon = own.indexOf(':');
    const HeaderField bare{QByteArrayView(own).first(colon), QByteArrayView(own).sliced(colon + 1), own};
    QByteArray last = canonicalField(bare, signature.relaxedHeader);
    last.chop(2);
    bytes.append(last);
    return bytes;
}

} // namespace undelivered
