// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/encodedword.h"
#include "find/headerfields.h"
#include "find/lines.h"
#include "parse/mimereader.h"

#include <optional>

namespace undelivered {

namespace {

constexpr qsizetype maxValue = 16384; ///< of one field; parameters behind it are not for people
constexpr int maxPieces = 20;         ///< RFC 2231 continuations

struct Parameter {
    QByteArray bytes;
    bool extended = false; ///< charset'language'percent-encoded
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Calls `use(name, value)` for each name=value behind the first semicolon.
template <typename Use>
void eachParameter(QByteArrayView value, Use use)
{
    value = value.first(std::min(value.size(), maxValue));
    qsizetype at = value.indexOf(';');
    if (at < 0)
        at = value.indexOf(' '); // a forgotten semicolon
    while (at >= 0 && at < value.size()) {
        while (at < value.size() && (value[at] == ';' || isBlank(value[at])))
            ++at;
        const qsizetype nameStart = at;
        while (at < value.size() && value[at] != '=' && value[at] != ';')
            ++at;
        const QByteArrayView name = trimmedView(value.sliced(nameStart, at - nameStart));
        if (at >= value.size() || value[at] != '=')
            continue;
        ++at;
        while (at < value.size() && isBlank(value[at]))
            ++at;
        QByteArray text;
        if (at < value.size() && value[at] == '"') {
            for (++at; at < value.size() && value[at] != '"'; ++at) {
                if (value[at] == '\\' && at + 1 < value.size())
                    ++at;
                if (value[at] != '\r' && value[at] != '\n')
                    text.append(value[at]);
            }
            ++at;
        } else {
            while (at < value.size() && value[at] != ';' && !isBlank(value[at]))
                text.append(value[at++]);
        }
        use(name, text);
    }
}

Parameter find(QByteArrayView value, QByteArrayView name)
{
    Parameter plain;
    std::vector<std::optional<QByteArray>> pieces(maxPieces);
    bool extended = false;
    bool continued = false;
    bool found = false;
    eachParameter(value, [&](QByteArrayView key, const QByteArray &text) {
        if (!startsWithAnyCase(key, name))
            return;
        QByteArrayView rest = key.sliced(name.size());
        if (rest.isEmpty()) {
            if (!found)
                plain.bytes = text;
            found = true;
            return;
        }
        if (rest.front() != '*')
            return;
        rest = rest.sliced(1);
        bool encoded = rest.isEmpty();
        if (rest.endsWith('*')) {
            encoded = true;
            rest.chop(1);
        }
        bool ok = rest.isEmpty();
        const int number = ok ? 0 : rest.toByteArray().toInt(&ok);
        if (!ok || number < 0 || number >= maxPieces)
            return;
        pieces[static_cast<size_t>(number)] = encoded ? QByteArray::fromPercentEncoding(text) : text;
        extended = extended || (encoded && number == 0);
        continued = true;
    });
    if (!continued)
        return plain;
    Parameter joined;
    joined.extended = extended;
    for (const auto &piece : pieces) {
        if (!piece)
            break;
        joined.bytes += *piece;
    }
    return joined;
}

} // namespace

QByteArray mimeParameter(QByteArrayView value, QByteArrayView name)
{
    Parameter parameter = find(value, name);
    if (parameter.extended) {
        const qsizetype first = parameter.bytes.indexOf('\'');
        const qsizetype second = first < 0 ? -1 : parameter.bytes.indexOf('\'', first + 1);
        if (second >= 0)
            return parameter.bytes.sliced(second + 1);
    }
    return parameter.bytes;
}

QString mimeParameterText(QByteArrayView value, QByteArrayView name)
{
    const Parameter parameter = find(value, name);
    if (parameter.extended) {
        const qsizetype first = parameter.bytes.indexOf('\'');
        const qsizetype second = first < 0 ? -1 : parameter.bytes.indexOf('\'', first + 1);
        if (second >= 0)
            return decodeCharset(parameter.bytes.sliced(second + 1), parameter.bytes.first(first));
    }
    return decodeHeaderText(parameter.bytes);
}

} // namespace undelivered
