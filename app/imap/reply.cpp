// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/reply.h"

#include <array>

namespace undelivered {

namespace {

constexpr int maxDepth = 100;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool endsAtom(char c)
{
    return c == ' ' || c == '(' || c == ')' || c == '"' || c == '{' || c == '\t';
}

std::optional<int> twoDigits(QByteArrayView text, qsizetype at)
{
    if (at + 2 > text.size() || !isDigit(text[at]) || !isDigit(text[at + 1]))
        return std::nullopt;
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

} // namespace

void ReplyCursor::skipBlanks()
{
    while (!atEnd() && (m_reply.text[m_at] == ' ' || m_reply.text[m_at] == '\t'))
        ++m_at;
}

bool ReplyCursor::peek(char c)
{
    skipBlanks();
    return !atEnd() && m_reply.text[m_at] == c;
}

bool ReplyCursor::take(char c)
{
    if (!peek(c))
        return false;
    ++m_at;
    return true;
}

QByteArrayView ReplyCursor::atom()
{
    skipBlanks();
    const qsizetype start = m_at;
    while (!atEnd() && !endsAtom(m_reply.text[m_at]))
        ++m_at;
    return QByteArrayView(m_reply.text).sliced(start, m_at - start);
}

QByteArrayView ReplyCursor::item()
{
    skipBlanks();
    const qsizetype start = m_at;
    bool section = false;
    bool inQuotes = false;
    for (; !atEnd(); ++m_at) {
        const char c = m_reply.text[m_at];
        if (section) {
            if (c == '"')
                inQuotes = !inQuotes;
            else if (c == ']' && !inQuotes)
                section = false;
        } else if (c == '[') {
            section = true;
        } else if (endsAtom(c)) {
            break;
        }
    }
    return QByteArrayView(m_reply.text).sliced(start, m_at - start);
}

std::optional<QByteArray> ReplyCursor::quoted()
{
    QByteArray value;
    for (++m_at; !atEnd(); ++m_at) {
        const char c = m_reply.text[m_at];
        if (c == '"') {
            ++m_at;
            return value;
        }
        if (c == '\\' && m_at + 1 < m_reply.text.size())
            ++m_at;
        value.append(m_reply.text[m_at]);
    }
    return std::nullopt; // never closed
}

std::optional<QByteArray> ReplyCursor::literal()
{
    const qsizetype close = m_reply.text.indexOf('}', m_at);
    if (close < 0 || m_literal >= m_reply.literals.size()) {
        m_at = m_reply.text.size();
        return std::nullopt;
    }
    m_at = close + 1;
    return m_reply.literals[m_literal++];
}

std::optional<QByteArray> ReplyCursor::string()
{
    skipBlanks();
    if (atEnd())
        return std::nullopt;
    if (m_reply.text[m_at] == '~') // literal8, RFC 3516
        ++m_at;
    if (atEnd())
        return std::nullopt;
    switch (m_reply.text[m_at]) {
    case '"': return quoted();
    case '{': return literal();
    case '(':
    case ')': return std::nullopt;
    default: break;
    }
    const QByteArrayView plain = atom();
    if (plain.compare("NIL", Qt::CaseInsensitive) == 0)
        return std::nullopt;
    return plain.toByteArray();
}

std::optional<quint64> ReplyCursor::number()
{
    const QByteArrayView digits = atom();
    bool valid = false;
    const quint64 value = digits.toByteArray().toULongLong(&valid);
    return valid && isDigit(digits.front()) ? std::optional<quint64>(value) : std::nullopt;
}

bool ReplyCursor::skipValue()
{
    int depth = 0;
    do {
        skipBlanks();
        if (atEnd())
            return false;
        const char c = m_reply.text[m_at];
        if (c == '(') {
            if (++depth > maxDepth)
                return false;
            ++m_at;
        } else if (c == ')') {
            if (depth == 0)
                return true; // a value is missing; the caller sees the closing parenthesis
            --depth;
            ++m_at;
        } else if (c == '"') {
            if (!quoted())
                return false;
        } else if (c == '{') {
            if (!literal())
                return false;
        } else {
            (void)item();
        }
    } while (depth > 0);
    return true;
}

std::optional<StatusLine> readStatus(QByteArrayView line)
{
    static constexpr std::array<std::pair<const char *, StatusLine::Kind>, 5> kinds{
        {{"OK", StatusLine::Kind::Ok},
         {"NO", StatusLine::Kind::No},
         {"BAD", StatusLine::Kind::Bad},
         {"BYE", StatusLine::Kind::Bye},
         {"PREAUTH", StatusLine::Kind::Preauth}}};
    line = line.trimmed();
    const qsizetype blank = line.indexOf(' ');
    const QByteArrayView word = blank < 0 ? line : line.first(blank);
    for (const auto &[name, kind] : kinds) {
        if (word.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        StatusLine status;
        status.kind = kind;
        QByteArrayView rest = blank < 0 ? QByteArrayView() : line.sliced(blank).trimmed();
        const qsizetype close = rest.startsWith('[') ? rest.indexOf(']') : -1;
        if (close > 0) {
            const QByteArrayView code = rest.sliced(1, close - 1).trimmed();
            const qsizetype gap = code.indexOf(' ');
            status.code = (gap < 0 ? code : code.first(gap)).toByteArray().toUpper();
            if (gap > 0)
                status.arguments = code.sliced(gap).trimmed().toByteArray();
            rest = rest.sliced(close + 1).trimmed();
        }
        status.words = rest.toByteArray();
        return status;
    }
    return std::nullopt;
}

std::optional<qint64> announcedLiteral(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return std::nullopt;
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0)
        return std::nullopt;
    QByteArrayView digits = line.sliced(open + 1, line.size() - open - 2);
    if (digits.endsWith('+'))
        digits.chop(1);
    if (digits.isEmpty() || digits.size() > 18)
        return std::nullopt;
    qint64 value = 0;
    for (const char c : digits) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

QDateTime readInternalDate(QByteArrayView text)
{
    static constexpr std::array<const char *, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                         "jul", "aug", "sep", "oct", "nov", "dec"};
    const QByteArray padded =
        text.trimmed().indexOf('-') == 1 ? '0' + text.trimmed().toByteArray() : text.trimmed().toByteArray();
    if (padded.size() < 20)
        return {};
    const auto day = twoDigits(padded, 0);
    int month = 0;
    for (size_t i = 0; i < months.size(); ++i) {
        if (padded.sliced(3, 3).compare(months[i], Qt::CaseInsensitive) == 0)
            month = static_cast<int>(i) + 1;
    }
    const auto century = twoDigits(padded, 7);
    const auto year = twoDigits(padded, 9);
    const auto hour = twoDigits(padded, 12);
    const auto minute = twoDigits(padded, 15);
    const auto second = twoDigits(padded, 18);
    if (!day || month == 0 || !century || !year || !hour || !minute || !second)
        return {};
    const QDateTime local(QDate(*century * 100 + *year, month, *day), QTime(*hour, *minute, std::min(*second, 59)),
                          Qt::UTC);
    if (padded.size() < 26)
        return local;
    const auto zoneHours = twoDigits(padded, 22);
    const auto zoneMinutes = twoDigits(padded, 24);
    if (!zoneHours || !zoneMinutes)
        return local;
    const int offset = (*zoneHours * 60 + *zoneMinutes) * 60;
    return local.addSecs(padded[21] == '-' ? offset : -offset);
}

} // namespace undelivered
