// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/noticematerial.h"

#include "find/casefold.h"
#include "find/encodedword.h"
#include "parse/deliverystatus.h"
#include "parse/htmltext.h"
#include "find/lines.h"
#include "parse/pastedtext.h"
#include "parse/returnedoriginal.h"

#include <algorithm>
#include <array>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxDecoded = 4 << 20; ///< input bytes of one text part that are decoded
constexpr qsizetype maxWords = 64 * 1024;
constexpr qsizetype maxAttachments = 100;
constexpr qsizetype maxLinks = 100;

constexpr std::array messageFields = {"From"_L1,
                                      "To"_L1,
                                      "Date"_L1,
                                      "Subject"_L1,
                                      "Received"_L1,
                                      "Return-Path"_L1,
                                      "Message-ID"_L1,
                                      "Content-Type"_L1,
                                      "MIME-Version"_L1,
                                      "Delivered-To"_L1,
                                      "X-Original-To"_L1,
                                      "Auto-Submitted"_L1,
                                      "X-Failed-Recipients"_L1};

/// Fields enough for a message's own header? A pasted text may begin with "To: ..." of a summary, so one is not enough.
bool isMessageHeader(const HeaderFields &fields, QByteArrayView block)
{
    int known = 0;
    for (const QLatin1StringView name : messageFields)
        known += fields.has(QByteArrayView(name.data(), name.size())) ? 1 : 0;
    if (known == 0)
        return false;
    // Junk lines outnumber the fields: running text with a colon here and there.
    LineReader lines(block);
    int count = 0;
    while (lines.next() && count < 400)
        ++count;
    return known >= 2 || fields.all().size() * 2 >= static_cast<size_t>(count);
}

/// A pasted text copied out of an answer: every line of it (but for the odd introduction) stands behind ">".
bool isQuotedThroughout(QByteArrayView text)
{
    constexpr int seen = 400;
    int lines = 0;
    int quoted = 0;
    LineReader reader(text);
    for (int n = 0; n < seen && reader.next(); ++n) {
        const QByteArrayView line = trimmedView(reader.line());
        lines += line.isEmpty() ? 0 : 1;
        quoted += line.startsWith('>') && !line.startsWith(">>>") ? 1 : 0;
    }
    return lines > 1 && quoted * 10 >= lines * 9;
}

QByteArray withoutQuoteMarks(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    LineReader reader(text);
    while (reader.next()) {
        QByteArrayView line = reader.line();
        if (const QByteArrayView marked = trimmedView(line); marked.startsWith('>')) {
            line = line.sliced(line.indexOf('>') + 1);
            if (line.startsWith(' '))
                line = line.sliced(1);
        }
        out.append(line).append('\n');
    }
    return out;
}

QByteArray unixLines(const QByteArray &text)
{
    if (!text.contains('\r') && !text.contains('\0'))
        return text;
    QByteArray out(text.size() + 1, Qt::Uninitialized);
    char *to = out.data();
    LineReader lines(text);
    while (lines.next()) {
        for (const char c : lines.line())
            *to++ = c == '\0' ? ' ' : c;
        *to++ = '\n';
    }
    out.truncate(to - out.constData());
    return out;
}

class Apart
{
public:
    explicit Apart(QByteArrayView message)
        : m_message(message)
    {
    }

    NoticeMaterial take()
    {
        splitMessage();
        m_out.report = m_out.parts[0].type == "multipart/report";
        for (size_t i = 0; i < m_out.parts.size(); ++i)
            sortPart(static_cast<int>(i));
        readTexts();
        if (m_out.bodyOnly)
            m_out.words = withLinesForAddresses(m_out.words);
        m_out.foldedSubject = foldCase(m_out.header.text("Subject").toUtf8());
        m_out.foldedFrom = foldCase(m_out.header.text("From").toUtf8());
        m_out.folded = foldCase(m_out.words);
        return std::move(m_out);
    }

private:
    void splitMessage()
    {
        qsizetype lead = 0;
        while (lead < m_message.size() &&
               (m_message[lead] == '\r' || m_message[lead] == '\n' || m_message[lead] == ' '))
            ++lead;
        QByteArrayView message = m_message.sliced(lead);
        if (message.startsWith("\xEF\xBB\xBF")) // a byte order mark, when a text editor saved the file
            message = message.sliced(3);
        const HeaderSplit split = splitHeader(message);
        QByteArrayView block = message.first(split.headerLength);
        m_out.header = HeaderFields(block);
        m_out.bodyOnly = !isMessageHeader(m_out.header, block);
        if (m_out.bodyOnly && m_out.unquoted.isNull() && isQuotedThroughout(m_message)) {
            m_out.unquoted = withoutQuoteMarks(m_message.first(std::min(m_message.size(), maxDecoded)));
            m_message = m_out.unquoted;
            splitMessage();
            return;
        }
        if (m_out.bodyOnly) {
            m_out.header = {};
            m_out.parts = readMime({}, m_message);
            return;
        }
        m_out.headerBlock = block;
        m_out.parts = readMime(block, message.sliced(split.bodyStart));
    }

    void sortPart(int index)
    {
        const MimePart &part = m_out.parts[static_cast<size_t>(index)];
        if (part.container)
            return;
        const QByteArray &type = part.type;
        const auto once = [index](int &role) {
            if (role < 0)
                role = index;
        };
        if (type == "message/delivery-status" || type == "message/global-delivery-status" ||
            type == "text/delivery-status") {
            once(m_out.status);
            m_statusParts.push_back(index);
        } else if (type == "message/feedback-report") {
            once(m_out.feedback);
        } else if (type == "message/disposition-notification" || type == "message/global-disposition-notification") {
            once(m_out.receipt);
        } else if (type == "message/rfc822" || type == "message/global" || type == "text/rfc822-headers" ||
                   type == "message/global-headers" || type == "text/rfc822-header" ||
                   type == "message/rfc822-headers" || type == "text/rfc822" || type == "message/partial") {
            once(m_out.original);
            if (m_out.original != index)
                attach(part);
        } else if (type == "text/plain" || type == "text/html" || type == "text/enriched" ||
                   type.startsWith("multipart/")) {
            if (!part.attached || index == 0)
                m_texts.push_back(index);
            else if (type == "text/plain")
                m_attachedTexts.push_back(index);
            else
                attach(part);
        } else if (index > 0 || !type.startsWith("text/")) {
            attach(part);
        } else {
            m_texts.push_back(index);
        }
    }

    void attach(const MimePart &part)
    {
        if (m_out.attachments.size() < maxAttachments)
            m_out.attachments.append({QString::fromLatin1(part.type), part.fileName, part.body.size()});
    }

    void readTexts()
    {
        for (const int index : m_statusParts) {
            const MimePart &part = m_out.parts[static_cast<size_t>(index)];
            const QByteArray bytes = decodeTransfer(part.body, part.encoding, maxDecoded);
            // Words for people under the report's type, beside a real one.
            if (m_statusParts.size() > 1 && !looksLikeDeliveryStatus(bytes))
                appendWords(bytes, part.charset);
            else if (m_out.statusBytes.size() < maxDecoded)
                m_out.statusBytes += m_out.statusBytes.isEmpty() ? bytes : "\n\n" + bytes;
        }
        bool plain = false;
        for (const int index : m_texts) {
            const MimePart &part = m_out.parts[static_cast<size_t>(index)];
            if (part.type != "text/html" && !trimmedView(part.body).isEmpty()) {
                readPlain(part);
                plain = true;
            }
        }
        for (const int index : m_attachedTexts) {
            const MimePart &part = m_out.parts[static_cast<size_t>(index)];
            const QByteArray bytes = decodeTransfer(part.body, part.encoding, maxDecoded);
            if (m_out.statusBytes.isEmpty() && looksLikeDeliveryStatus(bytes))
                m_out.statusBytes = bytes;
            else if (m_out.original < 0 && m_out.originalBytes.isEmpty() && findReturnedMessage(bytes).start >= 0)
                m_out.originalBytes = bytes;
            else
                attach(part);
        }
        for (const int index : m_texts) {
            const MimePart &part = m_out.parts[static_cast<size_t>(index)];
            if (part.type == "text/html")
                readHtmlPart(part, !plain);
        }
        m_out.htmlOnly = !plain && !m_texts.empty();
    }

    void readPlain(const MimePart &part)
    {
        // The usual part has no transfer encoding: look at it where it lies.
        QByteArray decoded;
        QByteArrayView bytes = part.body;
        if (part.encoding == "base64" || part.encoding == "quoted-printable") {
            decoded = decodeTransfer(part.body, part.encoding, maxDecoded);
            bytes = decoded;
        }
        bytes = bytes.first(std::min(bytes.size(), maxDecoded));
        if (m_out.status < 0 && m_out.statusBytes.isEmpty() && looksLikeDeliveryStatus(bytes)) {
            m_out.statusBytes = bytes.toByteArray();
        }
        const OriginalSplit split = findReturnedMessage(bytes);
        if (split.start >= 0 && m_out.originalBytes.isEmpty()) {
            m_out.originalBytes = withoutIndent(bytes.sliced(split.start), split.indent);
            appendWords(bytes.first(split.textEnd), part.charset);
            const QByteArrayView behind = bytes.sliced(split.start);
            m_out.behind =
                unixLines(decodeCharset(behind.first(std::min(behind.size(), maxWords)), part.charset).toUtf8());
            return;
        }
        appendWords(bytes, part.charset);
    }

    static QByteArray withoutIndent(QByteArrayView bytes, qsizetype indent)
    {
        if (indent == 0)
            return bytes.toByteArray();
        QByteArray out;
        out.reserve(bytes.size());
        LineReader lines(bytes);
        while (lines.next()) {
            const QByteArrayView line = lines.line();
            out.append(line.sliced(std::min(indent, line.size())));
            out.append('\n');
        }
        return out;
    }

    void appendWords(QByteArrayView bytes, const QByteArray &charset)
    {
        if (m_out.words.size() >= maxWords)
            return;
        QByteArray text = unixLines(decodeCharset(bytes.first(std::min(bytes.size(), maxWords)), charset).toUtf8());
        append(text);
    }

    void append(const QByteArray &text)
    {
        if (!m_out.words.isEmpty() && !m_out.words.endsWith("\n\n"))
            m_out.words.append(m_out.words.endsWith('\n') ? "\n" : "\n\n");
        m_out.words.append(text.first(std::min(text.size(), std::max<qsizetype>(0, maxWords - m_out.words.size()))));
    }

    void readHtmlPart(const MimePart &part, bool wanted)
    {
        const QByteArray bytes = decodeTransfer(part.body, part.encoding, maxDecoded);
        const HtmlText html = readHtml(decodeCharset(bytes, part.charset));
        for (const NoticeLink &link : html.links) {
            if (m_out.links.size() < maxLinks)
                m_out.links.append(link);
        }
        if (!wanted)
            return;
        const QByteArray text = html.text.toUtf8();
        if (m_out.status < 0 && m_out.statusBytes.isEmpty() && looksLikeDeliveryStatus(text))
            m_out.statusBytes = text;
        const OriginalSplit split = findReturnedMessage(text);
        if (split.start >= 0 && m_out.originalBytes.isEmpty()) {
            m_out.originalBytes = withoutIndent(QByteArrayView(text).sliced(split.start), split.indent);
            append(text.first(split.textEnd));
            m_out.behind = text.sliced(split.start).first(std::min(text.size() - split.start, maxWords));
        } else {
            append(text);
        }
    }

    QByteArrayView m_message;
    NoticeMaterial m_out;
    std::vector<int> m_texts;
    std::vector<int> m_statusParts;
    std::vector<int> m_attachedTexts;
};

} // namespace

NoticeMaterial takeApart(QByteArrayView message)
{
    return Apart(message).take();
}

} // namespace undelivered
