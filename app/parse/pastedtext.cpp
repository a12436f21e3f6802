// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/pastedtext.h"

#include "find/lines.h"
#include "parse/addressform.h"
#include "parse/besideaddress.h"
#include "parse/smtpreply.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace undelivered {

namespace {

constexpr qsizetype longLine = 160;
constexpr int mostOnLine = 200;
constexpr qsizetype reach = 200; ///< bytes before an address that are looked at

struct Beginning {
    qsizetype at; ///< of the address's brackets
    bool pointed; ///< a colon stands behind it
};

/// Servers put addresses behind their codes and commands ("550 <a@b>: unknown", "RCPT TO:<a@b>"), and sentences behind small
/// words: those belong to the words before them.
bool belongsToWordsBefore(QByteArrayView before)
{
    before = trimmedView(before);
    if (before.isEmpty())
        return true;
    const qsizetype blank = before.lastIndexOf(' ');
    const QByteArrayView word = before.sliced(blank + 1);
    for (const QByteArrayView small :
         {QByteArrayView("to"), QByteArrayView("from"), QByteArrayView("by"), QByteArrayView("for"),
          QByteArrayView("an"), QByteArrayView("von"), QByteArrayView("de"), QByteArrayView("para"),
          QByteArrayView("from:"), QByteArrayView("to:")}) {
        if (word.compare(small, Qt::CaseInsensitive) == 0)
            return true;
    }
    const SmtpReply reply = readSmtpReply(word);
    return reply.at >= 0;
}

std::vector<Beginning> beginningsIn(QByteArrayView line)
{
    std::vector<Beginning> found;
    QSet<QByteArray> seen;
    qsizetype from = 0;
    for (int n = 0; n < mostOnLine; ++n) {
        const AddressSpan span = nextAddress(line, from);
        if (span.start < 0)
            break;
        from = span.start + span.length;
        qsizetype at = span.start;
        while (at > 0 && isOpeningMark(line[at - 1]))
            --at;
        const QByteArray address = line.sliced(span.start, span.length).toByteArray().toLower();
        const bool parenthesis = line.sliced(at, span.start - at).contains('('); // "(expanded from ...)"
        const QByteArrayView before = line.first(at).last(std::min(reach, at));
        const qsizetype bracket = before.lastIndexOf('(');
        const bool inside = bracket >= 0 && before.lastIndexOf(')') < bracket;
        if (seen.contains(address) || parenthesis || inside)
            continue;
        seen.insert(address);
        if (!belongsToWordsBefore(before))
            found.push_back({at, trimmedView(afterAddress(line.sliced(from))).startsWith(':')});
    }
    return found;
}

} // namespace

QByteArray withLinesForAddresses(const QByteArray &words)
{
    QByteArray out = words;
    LineReader lines(words);
    while (lines.next()) {
        const QByteArrayView line = lines.line();
        if (line.count('@') < 2)
            continue;
        const std::vector<Beginning> beginnings = beginningsIn(line);
        const auto pointed =
            std::count_if(beginnings.begin(), beginnings.end(), [](const Beginning &each) { return each.pointed; });
        if (beginnings.size() < 2 || (line.size() <= longLine && pointed < 2))
            continue;
        // The blank before the address becomes the line's end.
        for (const Beginning &each : beginnings) {
            if (each.at > 0 && line[each.at - 1] == ' ')
                out[lines.start() + each.at - 1] = '\n';
        }
    }
    return out;
}

} // namespace undelivered
