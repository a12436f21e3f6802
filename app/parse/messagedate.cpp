// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/messagedate.h"

#include "find/lines.h"

#include <algorithm>
#include <array>

namespace undelivered {

namespace {

constexpr int maxTokens = 12;

/// Words and numbers of the date; blanks, commas and line ends part them.
struct Tokens {
    std::array<QByteArrayView, maxTokens> list;
    int count = 0;
};

Tokens tokensOf(QByteArrayView text)
{
    Tokens tokens;
    const auto parts = [](char c) { return c == ' ' || c == '\t' || c == ',' || c == '\r' || c == '\n' || c == '('; };
    qsizetype at = 0;
    while (at < text.size() && tokens.count < maxTokens) {
        while (at < text.size() && parts(text[at]))
            ++at;
        const qsizetype start = at;
        while (at < text.size() && !parts(text[at]))
            ++at;
        if (at > start)
            tokens.list[static_cast<size_t>(tokens.count++)] = text.sliced(start, at - start);
    }
    return tokens;
}

int number(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 4)
        return -1;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

int monthOf(QByteArrayView text)
{
    static constexpr std::array<const char *, 12> names = {"jan", "feb", "mar", "apr", "may", "jun",
                                                           "jul", "aug", "sep", "oct", "nov", "dec"};
    for (int i = 0; i < 12; ++i) {
        if (startsWithAnyCase(text, QByteArrayView(names[static_cast<size_t>(i)], 3)))
            return i + 1;
    }
    return 0;
}

/// hh:mm or hh:mm:ss
QTime timeOf(QByteArrayView text)
{
    const qsizetype first = text.indexOf(':');
    if (first < 0)
        return {};
    const qsizetype second = text.indexOf(':', first + 1);
    const int minute = number(second < 0 ? text.sliced(first + 1) : text.sliced(first + 1, second - first - 1));
    int seconds =
        second < 0 ? 0 : number(text.sliced(second + 1).first(std::min<qsizetype>(2, text.size() - second - 1)));
    if (seconds == 60)
        seconds = 59; // a leap second
    return QTime(number(text.first(first)), minute, std::max(seconds, 0));
}

/// Seconds east of UTC.
int zoneOf(QByteArrayView text)
{
    if (text.size() >= 5 && (text[0] == '+' || text[0] == '-')) {
        const int value = number(text.sliced(1, 4));
        if (value >= 0) {
            const int seconds = (value / 100) * 3600 + (value % 100) * 60;
            return text[0] == '-' ? -seconds : seconds;
        }
    }
    struct Name {
        const char *name;
        int hours;
    };
    static constexpr std::array<Name, 10> names = {{{"EST", -5},
                                                    {"EDT", -4},
                                                    {"CST", -6},
                                                    {"CDT", -5},
                                                    {"MST", -7},
                                                    {"MDT", -6},
                                                    {"PST", -8},
                                                    {"PDT", -7},
                                                    {"JST", 9},
                                                    {"CEST", 2}}};
    for (const Name &zone : names) {
        if (text.compare(QByteArrayView(zone.name), Qt::CaseInsensitive) == 0)
            return zone.hours * 3600;
    }
    return 0;
}

} // namespace

QDateTime readMessageDate(QByteArrayView text)
{
    constexpr qsizetype longest = 200;
    const Tokens tokens = tokensOf(text.first(std::min(text.size(), longest)));
    // The month's name is the one fixed point: day before it (or behind it in asctime's order), year and time around it.
    int month = 0;
    int at = 0;
    for (; at < tokens.count && month == 0; ++at)
        month = monthOf(tokens.list[static_cast<size_t>(at)]);
    if (month == 0)
        return {};
    const int monthAt = at - 1;
    int day = monthAt > 0 ? number(tokens.list[static_cast<size_t>(monthAt - 1)]) : -1;
    int year = -1;
    QTime time(0, 0);
    int zone = 0;
    for (int i = monthAt + 1; i < tokens.count; ++i) {
        const QByteArrayView token = tokens.list[static_cast<size_t>(i)];
        if (token.contains(':')) {
            time = timeOf(token);
            if (i + 1 < tokens.count && number(tokens.list[static_cast<size_t>(i + 1)]) < 0)
                zone = zoneOf(tokens.list[static_cast<size_t>(i + 1)]);
        } else if (const int value = number(token); value >= 0) {
            if (day < 0)
                day = value;
            else if (year < 0)
                year = value;
        }
    }
    if (year >= 0 && year < 50)
        year += 2000;
    else if (year >= 50 && year < 1000)
        year += 1900;
    const QDate date(year, month, day);
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::UTC).addSecs(-zone);
}

QDateTime readReceivedDate(QByteArrayView value)
{
    const qsizetype semicolon = value.lastIndexOf(';');
    return semicolon < 0 ? QDateTime() : readMessageDate(value.sliced(semicolon + 1));
}

} // namespace undelivered
