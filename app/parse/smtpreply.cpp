// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/smtpreply.h"

#include "find/lines.h"

namespace undelivered {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordChar(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_' ||
           c == '@';
}

/// Length of "5.1.1" at `at`, or 0.
qsizetype enhancedAt(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || (text[at] != '2' && text[at] != '4' && text[at] != '5'))
        return 0;
    qsizetype i = at + 1;
    for (int group = 0; group < 2; ++group) {
        if (i >= text.size() || text[i] != '.')
            return 0;
        const qsizetype start = ++i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        // RFC 3463 knows subjects 0 to 7; "5.13.68" is a version of some software.
        const qsizetype most = group == 0 ? 1 : 3;
        if (i == start || i - start > most || (group == 0 && text[start] > '7'))
            return 0;
    }
    if (i < text.size()) {
        // "5.1.1.2" is an address or a version, "5.1.1." ends a sentence; "5.1.1x" is neither.
        if (text[i] == '.' && i + 1 < text.size() && isDigit(text[i + 1]))
            return 0;
        if ((text[i] >= 'a' && text[i] <= 'z') || (text[i] >= 'A' && text[i] <= 'Z'))
            return 0;
    }
    return i - at;
}

bool startsFresh(QByteArrayView text, qsizetype at)
{
    if (at == 0)
        return true;
    const char before = text[at - 1];
    if (before == '-') // "550-5.1.1"
        return at >= 4 && isDigit(text[at - 2]) && isDigit(text[at - 3]) && isDigit(text[at - 4]);
    return !isWordChar(before) && before != '/' && before != '[';
}

/// Three digits that could be a reply code at `at`.
bool codeAt(QByteArrayView text, qsizetype at)
{
    if (at + 3 > text.size() || text[at] < '2' || text[at] > '5' || text[at + 1] > '5' || !isDigit(text[at + 1]) ||
        !isDigit(text[at + 2]))
        return false;
    if (at > 0) {
        const char before = text[at - 1];
        if (isDigit(before) || before == '.' || before == '@' || before == '$' || before == '%' || before == '+' ||
            before == '=' || (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z') || before == '_')
            return false;
        if (before == '-' && !(at > 1 && (text[at - 2] == ' ' || text[at - 2] == '-')))
            return false;
    }
    if (at + 3 == text.size())
        return true;
    const char after = text[at + 3];
    return after == ' ' || after == '-' || after == '\t' || after == '\n' || after == '\r' || after == ':' ||
           after == ',' || after == ';' || after == ')' || after == '"' || after == '\'' || after == '<' ||
           after == '.' || after == ']' || after == '#' || after == '_';
}

/// Whether what stands before `at` lets a bare number be a reply code.
bool announced(QByteArrayView text, qsizetype at)
{
    QByteArrayView before = trimmedView(text.first(at));
    if (before.isEmpty())
        return true;
    switch (before.back()) {
    case ':':
    case '"':
    case '\'':
    case '(':
    case '<':
    case '>':
    case '#':
    case ';':
    case '=':
    case '[': return true;
    default: break;
    }
    const qsizetype start = std::max<qsizetype>(0, before.size() - 40);
    QByteArrayView tail = before.sliced(start);
    for (const QByteArrayView word :
         {QByteArrayView("said"), QByteArrayView("error"), QByteArrayView("code"), QByteArrayView("smtp"),
          QByteArrayView("reply"), QByteArrayView("response"), QByteArrayView("was"), QByteArrayView("status"),
          QByteArrayView("returned"), QByteArrayView("with"), QByteArrayView("fehler"), QByteArrayView("erreur")}) {
        if (tail.size() >= word.size() && tail.last(word.size()).compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// Nothing but a transcript's mark stands before the code.
bool answers(QByteArrayView before)
{
    before = trimmedView(before);
    if (before.isEmpty())
        return true;
    constexpr qsizetype longestMark = 12;
    return before.size() <= longestMark &&
           (before.back() == '<' || before.back() == '>' || before.endsWith("Out:") || before.endsWith("S:"));
}

} // namespace

QByteArrayView findEnhancedCode(QByteArrayView text, qsizetype from)
{
    for (qsizetype at = from; (at = text.indexOf('.', at)) >= 0; ++at) {
        if (at == 0 || at - 1 < from)
            continue;
        if (const qsizetype length = enhancedAt(text, at - 1); length > 0 && startsFresh(text, at - 1))
            return text.sliced(at - 1, length);
    }
    return {};
}

SmtpReply readSmtpReply(QByteArrayView text)
{
    SmtpReply reply;
    for (qsizetype at = 0; at + 3 <= text.size(); ++at) {
        if (text[at] < '2' || text[at] > '5' || !codeAt(text, at))
            continue;
        const QByteArrayView code = text.sliced(at, 3);
        qsizetype behind = at + 3;
        while (behind < text.size() && (text[behind] == ' ' || text[behind] == '-' || text[behind] == '#' ||
                                        text[behind] == ':' || text[behind] == '<' || text[behind] == '('))
            ++behind;
        const qsizetype length = enhancedAt(text, behind);
        const bool sameClass = length > 0 && text[behind] == code[0];
        if (reply.at < 0) {
            // Good news is only an answer in a transcript; elsewhere "222" is a size.
            if (code[0] < '4' && !answers(text.first(at)))
                continue;
            if (!sameClass && !announced(text, at))
                continue;
            reply.code = code;
            reply.at = at;
            if (sameClass)
                reply.enhanced = text.sliced(behind, length);
        } else if (sameClass && code == reply.code) {
            reply.enhanced = text.sliced(behind, length); // a later line of the same reply
        }
    }
    if (reply.enhanced.isEmpty()) {
        const QByteArrayView any = findEnhancedCode(text);
        if (!any.isEmpty() && (reply.code.isEmpty() || any.front() == reply.code.front())) {
            reply.enhanced = any;
            if (reply.at < 0)
                reply.at = any.data() - text.data();
        }
    }
    return reply;
}

QString readStatusField(QByteArrayView value)
{
    value = trimmedView(value);
    QByteArray out;
    int groups = 0;
    qsizetype i = 0;
    while (i < value.size() && !isDigit(value[i]))
        ++i;
    while (i < value.size() && groups < 3) {
        qsizetype start = i;
        while (i < value.size() && isDigit(value[i]))
            ++i;
        if (i == start)
            break;
        while (start + 1 < i && value[start] == '0')
            ++start;
        if (i - start > 3)
            return {};
        if (groups > 0)
            out.append('.');
        out.append(value.sliced(start, i - start));
        ++groups;
        if (i < value.size() && value[i] == '.')
            ++i;
        else
            break;
    }
    if (groups != 3 || (out[0] != '2' && out[0] != '4' && out[0] != '5') || out[1] != '.')
        return {};
    return QString::fromLatin1(out);
}

bool isGenericStatus(QStringView status)
{
    return status.size() == 5 && status.endsWith(QLatin1StringView(".0.0"));
}

} // namespace undelivered
