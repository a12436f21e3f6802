// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/replycodes.h"

namespace undelivered {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool endsWord(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return true;
    const QChar c = text[at];
    return !c.isLetterOrNumber() && c != u'_' && !(c == u'.' && at + 1 < text.size() && isDigit(text[at + 1]));
}

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar c = text[at - 1];
    return !c.isLetterOrNumber() && c != u'_' && c != u'.' && c != u'@' && c != u'/' && c != u'=';
}

/// Reads "5.1.1" at `at`; the length goes to `length`.
std::optional<StatusCode> statusAt(QStringView text, qsizetype at, qsizetype &length)
{
    const qsizetype size = text.size();
    if (at >= size || (text[at] != u'2' && text[at] != u'4' && text[at] != u'5'))
        return std::nullopt;
    StatusCode code{text[at].unicode() - u'0', 0, 0};
    qsizetype i = at + 1;
    for (int *part : {&code.subject, &code.detail}) {
        if (i >= size || text[i] != u'.')
            return std::nullopt;
        ++i;
        const qsizetype first = i;
        while (i < size && i - first < 3 && isDigit(text[i]))
            *part = *part * 10 + (text[i++].unicode() - u'0');
        if (i == first)
            return std::nullopt;
    }
    if (!endsWord(text, i))
        return std::nullopt;
    length = i - at;
    return code;
}

} // namespace

QString StatusCode::text() const
{
    return QString::number(klass) + u'.' + QString::number(subject) + u'.' + QString::number(detail);
}

std::optional<StatusCode> statusCodeFrom(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    qsizetype length = 0;
    const std::optional<StatusCode> code = statusAt(trimmed, 0, length);
    return code && length == trimmed.size() ? code : std::nullopt;
}

CodesInText codesIn(QStringView text)
{
    constexpr qsizetype limit = 8192;
    const QStringView seen = text.first(std::min(text.size(), limit));
    CodesInText found;
    qsizetype lastReplyEnd = -1;
    QString lastReply;
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const QChar c = seen[i];
        if (c < u'2' || c > u'5' || !startsWord(seen, i))
            continue;
        qsizetype length = 0;
        constexpr int highestSubject = 7; // RFC 3463, section 3; what is higher is a version number or the like
        if (const std::optional<StatusCode> status = statusAt(seen, i, length);
            status && status->subject <= highestSubject) {
            if (!found.statuses.contains(*status))
                found.statuses.append(*status);
            // "550 5.1.1", "550-5.1.1" and "550 #5.1.1" belong together; more lines of the same answer follow each
            // other.
            const bool follows = lastReplyEnd >= 0 && i - lastReplyEnd <= 3;
            if (!found.decidingStatus || (follows && lastReply == found.decidingReply))
                found.decidingStatus = status;
            i += length - 1;
            continue;
        }
        if (i + 2 < seen.size() && isDigit(seen[i + 1]) && isDigit(seen[i + 2]) && endsWord(seen, i + 3) &&
            seen[i + 1] <= u'5' && c != u'3') {
            const QString reply = seen.sliced(i, 3).toString();
            const QChar after = i + 3 < seen.size() ? seen[i + 3] : QChar(u' ');
            const QChar before = i > 0 ? seen[i - 1] : QChar(u' ');
            if ((after.isSpace() || after == u'-' || after == u':' || after == u',' || after == u';' || after == u')' ||
                 after == u'>' || after == u'.') &&
                (before.isSpace() || before == u':' || before == u'<' || before == u'(' || before == u';' ||
                 before == u'[' || before == u'>' || before == u'"' || before == u'\'')) {
                if (!found.replies.contains(reply))
                    found.replies.append(reply);
                if (found.decidingReply.isEmpty() && c != u'2')
                    found.decidingReply = reply;
                lastReply = reply;
                lastReplyEnd = i + 3;
            }
            i += 2;
        }
    }
    return found;
}

} // namespace undelivered
