// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/serverwords.h"

#include "parse/addressform.h"
#include "find/lines.h"
#include "parse/smtpreply.h"

#include <QHash>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxWords = 2000;
constexpr size_t maxBlock = 40;        ///< lines of one recipient's words
constexpr size_t maxRepliesSeen = 400; ///< lines looked at for replies

bool saysCode(QByteArrayView text)
{
    const SmtpReply reply = readSmtpReply(text);
    if (reply.at < 0)
        return false;
    const char kind = reply.code.isEmpty() ? reply.enhanced.front() : reply.code.front();
    return kind == '4' || kind == '5';
}

/// Marks of a transcript off the front of a line: "<<< ", "Received >>> ", "> <<<".
QByteArrayView withoutMarks(QByteArrayView line)
{
    for (bool again = true; again;) {
        again = false;
        line = trimmedView(line);
        for (const QByteArrayView mark :
             {QByteArrayView("<<<"), QByteArrayView(">>>"), QByteArrayView("<-"), QByteArrayView("->"),
              QByteArrayView("Received >>>"), QByteArrayView("S:"), QByteArrayView("Out:"), QByteArrayView("<=")}) {
            if (line.startsWith(mark)) {
                line = line.sliced(mark.size());
                again = true;
            }
        }
        if (line.size() > 1 && line.front() == '>' && line[1] == ' ') {
            line = line.sliced(1);
            again = true;
        }
    }
    return line;
}

void append(QByteArray &out, QByteArrayView line)
{
    if (line.isEmpty())
        return;
    if (!out.isEmpty())
        out.append(' ');
    out.append(line);
}

QString shown(const QByteArray &text)
{
    return QString::fromUtf8(text).left(maxWords).simplified();
}

/// A host name or address literal at the start of `text`.
QString hostAt(QByteArrayView text)
{
    const QString host = readTypedHost(text);
    return host.contains(u'.') || host.contains(u':') ? host : QString();
}

} // namespace

ServerWords::ServerWords(const TextScan &scan, const std::vector<FoundRecipient> &recipients)
    : m_scan(scan)
    , m_recipients(recipients)
    , m_facts(std::min(scan.lines.size(), maxRepliesSeen))
    , m_starts(scan.lines.size(), -1)
{
    QHash<QByteArray, int> numbers;
    for (size_t i = 0; i < recipients.size(); ++i) {
        numbers.insert(recipients[i].address.toUtf8(), static_cast<int>(i));
        if (recipients[i].place >= Place::Alone)
            m_starts[recipients[i].line] = static_cast<int>(i);
    }
    for (size_t i = 0; i < m_facts.size(); ++i) {
        if (scan.lines[i].blank())
            continue;
        const QByteArrayView line = scan.content(i);
        LineFacts &facts = m_facts[i];
        facts.command = line.startsWith(">>>");
        facts.rcpt = indexOfAnyCase(line, "rcpt to:") >= 0;
        facts.reply = !facts.command && saysCode(withoutMarks(line));
        constexpr int maxOnLine = 20;
        qsizetype from = 0;
        for (int n = 0; n < maxOnLine && facts.recipient < 0; ++n) {
            const AddressSpan span = nextAddress(line, from);
            if (span.start < 0)
                break;
            facts.recipient = numbers.value(line.sliced(span.start, span.length).toByteArray(), -1);
            from = span.start + span.length;
        }
    }
}

QString ServerWords::of(size_t recipient) const
{
    const QByteArray near = block(recipient);
    if (saysCode(near))
        return shown(near);
    const QByteArray said = reply(recipient);
    if (!said.isEmpty())
        return shown(near.isEmpty() || said.contains(near) ? said : said + ' ' + near);
    const QByteArray reason = behindReason(recipient);
    if (near.isEmpty())
        return shown(reason);
    return shown(reason.isEmpty() || near.contains(reason) || reason.contains(near) ? near : near + ' ' + reason);
}

bool ServerWords::startsOther(size_t line, size_t recipient) const
{
    return m_starts[line] >= 0 && m_starts[line] != static_cast<int>(recipient);
}

/// The rest of the address's line and the lines behind it, up to a blank line, a section or the next recipient.
QByteArray ServerWords::block(size_t recipient) const
{
    const FoundRecipient &found = m_recipients[recipient];
    QByteArray out;
    const TextLine &first = m_scan.lines[found.line];
    QByteArrayView rest =
        trimmedView(m_scan.words.sliced(found.wordsFrom, std::max<qsizetype>(0, first.last - found.wordsFrom)));
    if (startsWithAnyCase(rest, "on ") || rest.startsWith("<mailto:") || rest == QByteArrayView("."))
        rest = {}; // Exchange puts the date there
    while (!rest.isEmpty() &&
           (rest.front() == ':' || rest.front() == ',' || rest.front() == '-' || rest.front() == ';'))
        rest = trimmedView(rest.sliced(1));
    if (isAddressList(rest))
        rest = {}; // others in the same list
    append(out, rest);
    for (size_t i = found.line + 1; i < m_scan.lines.size() && i < found.line + maxBlock; ++i) {
        if (m_scan.lines[i].blank() || startsOther(i, recipient) || m_scan.isMarker(i) ||
            (!out.isEmpty() && m_scan.content(i).startsWith(">>>"))) // the client goes on
            break;
        if (m_scan.hasWithin(PhraseClass::Alias, m_scan.lines[i].first, m_scan.lines[i].first + 6))
            continue; // "(expanded from ...)"
        append(out, withoutMarks(m_scan.content(i)));
        if (out.size() > maxWords)
            break;
    }
    if (out.isEmpty() && standsInList(recipient) &&
        m_scan.hasWithin(PhraseClass::Failure, first.first, found.wordsFrom))
        append(out, m_scan.content(found.line)); // "Unknown user: a@b"
    return out;
}

/// Whether the line before or behind is another recipient's.
bool ServerWords::standsInList(size_t recipient) const
{
    const size_t line = m_recipients[recipient].line;
    return (line > 0 && startsOther(line - 1, recipient)) ||
           (line + 1 < m_starts.size() && startsOther(line + 1, recipient));
}

/// A reply that names the address, else one behind its RCPT TO, else one that names nobody else.
QByteArray ServerWords::reply(size_t recipient) const
{
    const int number = static_cast<int>(recipient);
    size_t best = 0;
    int bestRank = 0;
    bool behindRcpt = false;
    int owner = -1;
    for (size_t i = 0; i < m_facts.size(); ++i) {
        const LineFacts &facts = m_facts[i];
        if (facts.rcpt)
            behindRcpt = facts.recipient == number;
        else if (facts.command && indexOfAnyCase(m_scan.content(i), "data") < 0)
            behindRcpt = false;
        // In one paragraph with a line of somebody's, it is about them.
        if (m_scan.lines[i].blank() || facts.command)
            owner = -1;
        else if (facts.recipient >= 0)
            owner = facts.recipient;
        if (!facts.reply)
            continue;
        int rank = 1;
        if (facts.recipient == number)
            rank = 4;
        else if (facts.recipient >= 0)
            rank = 0;
        else if (behindRcpt || owner == number)
            rank = 3;
        else if (owner >= 0)
            rank = 0;
        // The server's own reply goes before what the reporter made of it.
        if (rank > 0 && m_scan.content(i).startsWith("<<<"))
            ++rank;
        if (rank > bestRank) {
            bestRank = rank;
            best = i;
        }
    }
    return bestRank == 0 ? QByteArray() : joined(best, recipient);
}

/// The line and those that continue it.
QByteArray ServerWords::joined(size_t from, size_t recipient) const
{
    QByteArray out;
    append(out, withoutMarks(m_scan.content(from)));
    for (size_t i = from + 1; i < m_scan.lines.size() && i < from + maxBlock; ++i) {
        if (m_scan.lines[i].blank() || m_scan.isMarker(i) || startsOther(i, recipient))
            break;
        const QByteArrayView line = m_scan.content(i);
        if (line.startsWith(">>>"))
            break;
        append(out, withoutMarks(line));
        if (out.size() > maxWords)
            break;
    }
    return out;
}

/// The rest of the line behind "for the following reason" and its like, or the paragraph behind it.
QByteArray ServerWords::behindReason(size_t recipient) const
{
    constexpr int maxTried = 20;
    int tried = 0;
    for (const PhraseHit &hit : m_scan.hits) {
        if (hit.kind != PhraseClass::Reason)
            continue;
        if (++tried > maxTried)
            break;
        const size_t line = m_scan.lineAt(hit.end - 1);
        const TextLine &at = m_scan.lines[line];
        QByteArray out;
        QByteArrayView rest = trimmedView(m_scan.words.sliced(hit.end, std::max<qsizetype>(0, at.last - hit.end)));
        while (!rest.isEmpty() &&
               (rest.front() == ':' || rest.front() == '-' || rest.front() == '.' || rest.front() == '='))
            rest = trimmedView(rest.sliced(1));
        append(out, rest);
        size_t i = line + 1;
        if (out.isEmpty()) {
            while (i < m_scan.lines.size() && m_scan.lines[i].blank())
                ++i;
        }
        for (const size_t end = std::min(m_scan.lines.size(), i + maxBlock); i < end; ++i) {
            if (m_scan.lines[i].blank() || startsOther(i, recipient) || m_scan.isMarker(i))
                break;
            append(out, m_scan.content(i));
            if (out.size() > maxWords)
                break;
        }
        constexpr qsizetype telling = 4;
        if (out.size() > telling)
            return out;
    }
    return {};
}

QString wordsAboutNobody(const TextScan &scan)
{
    if (scan.lines.empty())
        return {};
    FoundRecipient nobody;
    nobody.line = scan.lines.size() - 1;
    nobody.wordsFrom = scan.words.size();
    const std::vector<FoundRecipient> only = {nobody};
    return ServerWords(scan, only).of(0);
}

QString findRemoteHost(const TextScan &scan, const QString &serverWords)
{
    const QByteArray words = serverWords.toUtf8();
    for (const QByteArrayView text : {QByteArrayView(words), scan.words}) {
        for (const QByteArrayView mark :
             {QByteArrayView("remote host "), QByteArrayView("host "), QByteArrayView("talking to "),
              QByteArrayView("recipient domain "), QByteArrayView("connected to "), QByteArrayView("server "),
              QByteArrayView(" by ")}) {
            qsizetype at = 0;
            for (int tries = 0; tries < 4 && (at = indexOfAnyCase(text, mark, at)) >= 0; ++tries) {
                at += mark.size();
                QByteArrayView behind = text.sliced(at);
                if (mark ==
                    QByteArrayView("recipient domain ")) { // "... domain example.org by mx.example.org. [192.0.2.1]"
                    const qsizetype by = behind.first(std::min<qsizetype>(behind.size(), 300)).indexOf(" by ");
                    if (by < 0)
                        continue;
                    behind = behind.sliced(by + 4);
                }
                const QString host = hostAt(behind);
                if (!host.isEmpty())
                    return host;
            }
        }
    }
    return {};
}

} // namespace undelivered
