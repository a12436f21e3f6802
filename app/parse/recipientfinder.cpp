// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/recipientfinder.h"

#include "find/lines.h"
#include "parse/addressform.h"
#include "parse/besideaddress.h"
#include "parse/recipientchoice.h"
#include "parse/smtpreply.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxMentions = 1000;
constexpr qsizetype sentenceReach = 120; ///< how far before an address its sentence may introduce it
constexpr size_t introducedReach = 8;    ///< lines behind an introduction, and again behind each listed recipient
bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Nothing but a comma or semicolon and brackets stands between two addresses.
bool goesOnWithList(QByteArrayView between)
{
    bool parted = false;
    for (const char c : between) {
        if (c == ',' || c == ';')
            parted = true;
        else if (!isBlank(c) && c != '<' && c != '>' && c != '"' && c != '\'')
            return false;
    }
    return parted;
}

class Finder
{
public:
    Finder(const TextScan &scan, const RecipientHints &hints)
        : m_scan(scan)
        , m_choice(hints)
    {
    }

    std::vector<FoundRecipient> find()
    {
        for (size_t line = 0; line < m_scan.lines.size() && m_mentions < maxMentions; ++line)
            readLine(line);
        return m_choice.chosen();
    }

private:
    void readLine(size_t index)
    {
        const TextLine &line = m_scan.lines[index];
        if (line.blank())
            return;
        const QByteArrayView content = m_scan.content(index);
        m_refusal = -1;
        m_listPlace = Place::None;
        qsizetype from = 0;
        bool any = false;
        while (m_mentions < maxMentions) {
            const AddressSpan span = nextAddress(content, from);
            if (span.start < 0)
                break;
            ++m_mentions;
            any = true;
            take(index, content, span);
            from = span.start + span.length;
        }
        if (!any) {
            const bool marker = m_scan.isMarker(index);
            const bool introduces = m_scan.hasWithin(PhraseClass::Introduces, line.first, line.last);
            const bool failure = m_scan.hasWithin(PhraseClass::Failure, line.first, line.last);
            const char end = content.back();
            const bool open = end == ':' || end == '-' || end == '.' || content.endsWith("\xEF\xBC\x9A") || marker;
            const bool good =
                m_scan.hasWithin(PhraseClass::Success, line.first, line.last) &&
                (!failure || m_scan.firstOf(PhraseClass::Success) <= m_scan.firstOf(PhraseClass::Failure));
            m_goodNews = good || (m_goodNews && !failure && !marker);
            if (good)
                m_introduced = -1; // those behind it got the message
            else if ((introduces || failure) && (open || introduces))
                m_introduced = static_cast<qsizetype>(index);
            else if (marker)
                m_introduced = -1; // another section
        }
    }

    void take(size_t index, QByteArrayView content, AddressSpan span)
    {
        const TextLine &line = m_scan.lines[index];
        const QByteArrayView address = content.sliced(span.start, span.length);
        const qsizetype start = line.first + span.start;
        const QByteArrayView prefix = beforeAddress(content.first(span.start));
        const QByteArrayView rest = afterAddress(content.sliced(span.start + span.length));
        const qsizetype prefixEnd = line.first + prefix.size();

        // A link's or an image's name, or a local name before another '@', is no address.
        if (rest.startsWith('@') || rest.startsWith("://") || prefix.endsWith("cid:") || prefix.endsWith("/"))
            return;
        if (takeAlias(prefixEnd, address))
            return;
        if (m_goodNews && !m_choice.isEmpty() && isAddressList(withoutBullets(prefix)))
            return;

        FoundRecipient found;
        found.address = QString::fromUtf8(address);
        found.line = index;
        found.wordsFrom = line.last - rest.size();
        const bool goesOn =
            m_listPlace != Place::None && goesOnWithList(content.sliced(m_listEnd, span.start - m_listEnd));
        found.place = goesOn ? m_listPlace : placeOf(index, content, prefix, rest, start, prefixEnd, address);
        m_listPlace = found.place;
        m_listEnd = span.start + span.length;
        if (found.place == Place::None)
            return;
        found.mine = m_choice.isMine(found.address);
        found.place = m_choice.weighed(found.place, found.address);
        if (found.place >= Place::Listed) {
            m_introduced = std::max(m_introduced, static_cast<qsizetype>(index));
            if (!insideWords(index))
                m_headingLine = static_cast<qsizetype>(index);
        }
        m_choice.add(found);
    }

    /// "(expanded from: <a@b>)": belongs to the recipient before it.
    bool takeAlias(qsizetype prefixEnd, QByteArrayView address)
    {
        constexpr qsizetype gap = 3;
        const PhraseHit *alias = m_scan.endingWithin(PhraseClass::Alias, prefixEnd - 40, prefixEnd);
        if (!alias || alias->end < prefixEnd - gap || m_choice.isEmpty())
            return false;
        FoundRecipient &last = m_choice.latest();
        if (last.originalAddress.isEmpty() &&
            last.address.compare(QString::fromUtf8(address), Qt::CaseInsensitive) != 0)
            last.originalAddress = QString::fromUtf8(address);
        return true;
    }

    Place placeOf(size_t index, QByteArrayView content, QByteArrayView prefix, QByteArrayView rest, qsizetype start,
                  qsizetype prefixEnd, QByteArrayView address)
    {
        const TextLine &line = m_scan.lines[index];
        QByteArrayView before = withoutBullets(prefix);
        const QByteArrayView behind = trimmedView(rest);
        if (insideWords(index) && !isAddressList(content))
            return Place::Mention;
        if (isAddressList(before))
            before = {}; // "a@b, c@d; e@f"
        const bool introduced = m_introduced >= 0 && index - static_cast<size_t>(m_introduced) <= introducedReach;
        if (const Place place = transcriptPlace(index, content, before); place != Place::None)
            return place;
        if (before.isEmpty())
            return leadingPlace(index, behind, introduced, line, address);
        // "an undisclosed address (generated from a@b)"
        if (introduced && m_scan.endingWithin(PhraseClass::Alias, prefixEnd - 40, prefixEnd) && m_choice.isEmpty())
            return Place::Listed;
        if (isSender(prefixEnd, start)) {
            m_choice.addContact(address);
            return Place::None;
        }
        // "Recipient: a@b", "Final-Recipient: rfc822; a@b", "Address [a@b]"
        const bool label = before.endsWith(':') || before.endsWith('=') || before.endsWith("\xEF\xBC\x9A");
        const PhraseHit *intro =
            m_scan.endingWithin(PhraseClass::Introduces, std::max(line.first, start - sentenceReach), start);
        if (label && intro && intro->end >= prefixEnd - 4)
            return before.size() <= 40 ? Place::Heading : Place::Listed;
        // "Recipient   a@b": a table without colons.
        if (intro && intro->start <= line.first + 2 && intro->end >= prefixEnd && behind.isEmpty())
            return Place::Listed;
        // Display name before the address: "Jo Doe <jo@x>" or "Jo Doe (jo@x)".
        const bool bracketed = start > 0 && isOpeningMark(m_scan.words[start - 1]);
        const bool name = bracketed && before.size() <= 60 && !label && behind.size() <= 2;
        if (name && introduced && !m_scan.hasWithin(PhraseClass::Sender, line.first, start))
            return Place::Listed;
        // "Mailbox exceeds allowed size: a@b": the line says why, and ends with whom.
        if (label && behind.isEmpty() && m_scan.hasWithin(PhraseClass::Failure, line.first, start))
            return Place::Listed;
        if (introducedInSentence(start, line))
            return Place::Sentence;
        // "... is not known here: <a@b>", with nothing behind it, where the lines before speak of failure.
        constexpr qsizetype reach = 300;
        if (label && behind.size() <= 1 &&
            m_scan.hasWithin(PhraseClass::Failure, std::max<qsizetype>(0, start - reach), start))
            return Place::Near;
        if (refuses(index))
            return Place::Refused;
        if (m_scan.hasWithin(PhraseClass::Failure, start, std::min(sentenceEnd(start), start + sentenceReach)))
            return Place::Sentence;
        if (m_scan.hasWithin(PhraseClass::Failure, line.first, line.last))
            return Place::Near;
        return Place::Mention;
    }

    /// RCPT TO in a transcript: the answer behind it decides.
    Place transcriptPlace(size_t index, QByteArrayView content, QByteArrayView before)
    {
        constexpr qsizetype mostMarks = 24;
        const qsizetype rcpt = indexOfAnyCase(content, "rcpt to:");
        if (rcpt < 0 || rcpt > mostMarks || !before.endsWith(':'))
            return Place::None;
        constexpr size_t answerReach = 4;
        for (size_t i = index + 1; i < m_scan.lines.size() && i <= index + answerReach; ++i) {
            if (m_scan.lines[i].blank())
                continue;
            const QByteArrayView answer = m_scan.content(i);
            if (indexOfAnyCase(answer, "rcpt to:") >= 0 || indexOfAnyCase(answer, "mail from:") >= 0)
                break;
            if (isRefusal(answer))
                return Place::Heading;
            const SmtpReply reply = readSmtpReply(answer);
            constexpr qsizetype marks = 12; // an answer starts with its code
            if (reply.at >= 0 && reply.at <= marks && !reply.code.isEmpty() && reply.code.front() == '2')
                return refusedLater(i + 1) ? Place::Refused : Place::None; // at DATA, then
        }
        return Place::Sentence;
    }

    bool refusedLater(size_t from)
    {
        if (m_lastRefusal == unknown) {
            m_lastRefusal = -1;
            for (size_t i = 0; i < m_scan.lines.size(); ++i) {
                if (!m_scan.lines[i].blank() && isRefusal(m_scan.content(i)))
                    m_lastRefusal = static_cast<qsizetype>(i);
            }
        }
        return m_lastRefusal >= static_cast<qsizetype>(from);
    }

    /// The address is the first thing on its line.
    Place leadingPlace(size_t index, QByteArrayView behind, bool introduced, const TextLine &line,
                       QByteArrayView address)
    {
        const auto alone = [&] {
            if (introduced)
                return Place::Listed;
            return followedByWords(index) ? Place::Near : Place::Alone;
        };
        if (behind.isEmpty())
            return alone();
        if (behind.front() == ':' || behind.startsWith("\xEF\xBC\x9A"))
            return behind.size() <= 3 && !followedByWords(index) && !introduced ? Place::Alone : Place::Heading;
        if (behind.startsWith("...") || behind.startsWith("\xE2\x80\xA6"))
            return Place::Heading;
        if (behind.front() == ',' || behind.front() == ';' || behind.front() == '(' || behind.startsWith("<mailto:") ||
            startsWithAnyCase(behind, "on ") || behind.front() == '.' ||
            startsWithAnyCase(behind, QByteArray("<" + address.toByteArray())))
            return alone();
        if (introduced || behind.front() == '[' || startsWithAnyCase(behind, "- ") || startsWithAnyCase(behind, "= "))
            return refuses(index) || introduced || m_scan.hasWithin(PhraseClass::Failure, line.first, line.last)
                       ? Place::Listed
                       : Place::Alone;
        if (refuses(index))
            return Place::Refused;
        return m_scan.hasWithin(PhraseClass::Failure, line.first, line.last) ? Place::Sentence : Place::Mention;
    }

    /// Whether the line is an indented continuation of a recipient's words that began above without a blank line between.
    bool insideWords(size_t index) const
    {
        if (m_headingLine < 0)
            return false;
        const auto heading = static_cast<size_t>(m_headingLine);
        if (heading >= index || m_scan.lines[index].indent() <= m_scan.lines[heading].indent())
            return false;
        for (size_t i = heading + 1; i < index; ++i) {
            if (m_scan.lines[i].blank())
                return false;
        }
        return true;
    }

    /// The server's words on the next lines.
    bool followedByWords(size_t index) const
    {
        constexpr size_t reach = 3;
        for (size_t i = index + 1; i < m_scan.lines.size() && i <= index + reach; ++i) {
            const TextLine &line = m_scan.lines[i];
            if (!line.blank() &&
                (isRefusal(m_scan.content(i)) || m_scan.hasWithin(PhraseClass::Failure, line.first, line.last)))
                return true;
        }
        return false;
    }

    /// "from", "sender", "contact" right before the address, unless a longer phrase that introduces ends there too.
    bool isSender(qsizetype prefixEnd, qsizetype start) const
    {
        constexpr qsizetype gap = 3;
        constexpr qsizetype reach = 30;
        const PhraseHit *sender = m_scan.endingWithin(PhraseClass::Sender, start - reach, start);
        if (!sender || sender->end < prefixEnd - gap)
            return false;
        const PhraseHit *intro = m_scan.endingWithin(PhraseClass::Introduces, start - sentenceReach, start);
        return !intro || intro->end < sender->end - 1 || intro->start > sender->start;
    }

    bool introducedInSentence(qsizetype start, const TextLine &line) const
    {
        qsizetype from = std::max<qsizetype>(0, start - sentenceReach);
        // The sentence may have begun on the line before.
        for (qsizetype i = start - 1; i > from; --i) {
            const char c = m_scan.words[i];
            const bool stop =
                (c == '.' || c == '!' || c == '?') && i + 1 < m_scan.words.size() && isBlank(m_scan.words[i + 1]);
            if (stop || (c == '\n' && m_scan.words[i - 1] == '\n')) {
                from = i;
                break;
            }
        }
        const PhraseHit *intro = m_scan.endingWithin(PhraseClass::Introduces, from, start);
        if (!intro)
            return false;
        constexpr qsizetype near = 24;
        if (intro->end < start - near)
            return false;
        return m_scan.hasWithin(PhraseClass::Failure, from, std::min(sentenceEnd(start), start + sentenceReach)) ||
               m_scan.hasWithin(PhraseClass::Delay, from, std::min(sentenceEnd(start), start + sentenceReach)) ||
               m_scan.hasWithin(PhraseClass::Failure, line.first, line.last);
    }

    qsizetype sentenceEnd(qsizetype start) const
    {
        const qsizetype limit = std::min(m_scan.words.size(), start + 2 * sentenceReach);
        for (qsizetype i = start; i + 1 < limit; ++i) {
            if (m_scan.words[i] == '\n' && m_scan.words[i + 1] == '\n')
                return i;
        }
        return limit;
    }

    bool refuses(size_t index)
    {
        if (m_refusal < 0)
            m_refusal = isRefusal(m_scan.content(index)) ? 1 : 0;
        return m_refusal == 1;
    }
    const TextScan &m_scan;
    RecipientChoice m_choice;
    qsizetype m_introduced = -1;
    bool m_goodNews = false;      ///< behind a line that says who got the message
    qsizetype m_headingLine = -1; ///< where the latest listed recipient stands
    static constexpr qsizetype unknown = -2;
    qsizetype m_lastRefusal = unknown; ///< the last line with a refusing reply
    int m_mentions = 0;
    Place m_listPlace = Place::None; ///< of the address before, on the same line
    qsizetype m_listEnd = 0;         ///< behind that address
    int m_refusal = -1;              ///< of the line at hand: unknown, no, yes
};

} // namespace

std::vector<FoundRecipient> findRecipients(const TextScan &scan, const RecipientHints &hints)
{
    return Finder(scan, hints).find();
}

} // namespace undelivered
