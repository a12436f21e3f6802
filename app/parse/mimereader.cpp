// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/mimereader.h"

#include "find/headerfields.h"
#include "find/lines.h"

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// RFC 2046 section 5.1.1 allows 70 characters; more than this is no boundary but an attack on the search.
constexpr qsizetype maxBoundary = 200;
/// How many lines are looked at for a boundary that the header does not name.
constexpr int guessLines = 60;

QByteArray mediaType(QByteArrayView value)
{
    qsizetype end = 0;
    while (end < value.size() && value[end] != ';' && value[end] != '\r' && value[end] != '\n')
        ++end;
    QByteArray type = trimmedView(value.first(end)).toByteArray().toLower();
    if (const qsizetype blank = type.indexOf(' '); blank > 0)
        type.truncate(blank);
    return type;
}

bool isFieldStart(QByteArrayView line)
{
    qsizetype i = 0;
    while (i < line.size() && line[i] > ' ' && line[i] < 127 && line[i] != ':')
        ++i;
    return i > 0 && i < line.size() && line[i] == ':';
}

/// A part that starts without a header, as if the blank line had been forgotten, is all body.
void splitPart(QByteArrayView bytes, MimePart &part)
{
    // A blank line too many between the boundary and the part's header.
    qsizetype lead = 0;
    while (lead < bytes.size() && (bytes[lead] == '\r' || bytes[lead] == '\n'))
        ++lead;
    if (lead > 0 && startsWithAnyCase(bytes.sliced(lead), "content-type:"))
        bytes = bytes.sliced(lead);
    LineReader lines(bytes);
    bool any = false;
    while (lines.next()) {
        const QByteArrayView line = lines.line();
        if (trimmedView(line).isEmpty()) {
            part.header = bytes.first(lines.start());
            part.body = bytes.sliced(lines.following());
            return;
        }
        const bool folded = line.front() == ' ' || line.front() == '\t';
        if (folded ? !any : !isFieldStart(line)) {
            part.header = bytes.first(lines.start());
            part.body = bytes.sliced(lines.start());
            return;
        }
        any = true;
    }
    part.header = bytes;
    part.body = bytes.last(0);
}

void readPartHeader(MimePart &part)
{
    QByteArrayView type;
    QByteArrayView encoding;
    QByteArrayView disposition;
    const HeaderFields fields(part.header);
    for (const HeaderField &field : fields.all()) {
        if (field.name.size() < 12 || !startsWithAnyCase(field.name, "content-"))
            continue;
        const QByteArrayView rest = field.name.sliced(8);
        if (type.isNull() && rest.compare("type", Qt::CaseInsensitive) == 0)
            type = field.value;
        else if (encoding.isNull() && rest.compare("transfer-encoding", Qt::CaseInsensitive) == 0)
            encoding = field.value;
        else if (disposition.isNull() && rest.compare("disposition", Qt::CaseInsensitive) == 0)
            disposition = field.value;
    }
    part.type = mediaType(type);
    if (part.type.isEmpty() || !part.type.contains('/'))
        part.type = part.type == "text" || part.type.isEmpty() ? "text/plain"_ba : part.type + "/unknown";
    part.encoding = mediaType(encoding);
    if (part.type.startsWith("text/") || part.type.startsWith("message/"))
        part.charset = mimeParameter(type, "charset").toLower();
    if (!disposition.isNull()) {
        part.attached = startsWithAnyCase(trimmedView(disposition), "attachment");
        part.fileName = mimeParameterText(disposition, "filename");
    }
    if (part.fileName.isEmpty() && indexOfAnyCase(type, "name") >= 0)
        part.fileName = mimeParameterText(type, "name");
}

/// The first line that starts with "--" and is followed by a Content- field, as boundaries are. `preamble`: how many lines with
/// words may stand before it; in a text, more of them mean that it belongs to a message quoted there.
QByteArray guessBoundary(QByteArrayView body, int preamble)
{
    LineReader lines(body);
    QByteArrayView previous;
    for (int n = 0; n < guessLines && lines.next(); ++n) {
        const QByteArrayView line = lines.line();
        if (!trimmedView(line).isEmpty() && !line.startsWith("--") && !startsWithAnyCase(line, "content-") &&
            --preamble < 0)
            return {};
        if (previous.size() > 2 && previous.startsWith("--") && startsWithAnyCase(line, "content-") &&
            isFieldStart(line))
            return trimmedView(previous.sliced(2)).toByteArray();
        previous = line;
    }
    return {};
}

class Splitter
{
public:
    Splitter(QByteArrayView header, QByteArrayView body)
    {
        MimePart top;
        top.header = header;
        top.body = body;
        readPartHeader(top);
        m_parts.push_back(std::move(top));
    }

    std::vector<MimePart> read()
    {
        // The list grows while it is walked: children follow their parent, but not in reading order.
        take(0);
        return std::move(m_parts);
    }

private:
    void take(size_t index)
    {
        const bool top = index == 0;
        const bool multipart = m_parts[index].type.startsWith("multipart/");
        if (m_parts[index].depth >= maxMimeDepth)
            return;
        if (!multipart && !(top && m_parts[0].type == "text/plain"))
            return;
        QByteArray boundary;
        if (multipart) {
            const HeaderFields fields(m_parts[index].header);
            boundary = mimeParameter(fields.raw("Content-Type"), "boundary");
        }
        if (boundary.isEmpty() || boundary.size() > maxBoundary || !split(index, boundary)) {
            constexpr int shortPreamble = 3;
            const QByteArray guessed = guessBoundary(m_parts[index].body, multipart ? guessLines : shortPreamble);
            if (!guessed.isEmpty() && guessed != boundary && guessed.size() <= maxBoundary)
                split(index, guessed);
        }
    }

    /// Cuts the part at its boundary lines. False where the boundary never occurs.
    bool split(size_t index, const QByteArray &boundary)
    {
        const QByteArrayView body = m_parts[index].body;
        const QByteArray delimiter = "--" + boundary;
        qsizetype partStart = -1;
        qsizetype at = 0;
        bool closed = false;
        while (!closed && m_parts.size() < maxMimeParts && (at = body.indexOf(delimiter, at)) >= 0) {
            const qsizetype line = at;
            at += delimiter.size();
            if (line > 0 && body[line - 1] != '\n' && body[line - 1] != '\r')
                continue;
            qsizetype end = at;
            while (end < body.size() && body[end] != '\n' && body[end] != '\r')
                ++end;
            const QByteArrayView rest = trimmedView(body.sliced(at, end - at));
            closed = rest == QByteArrayView("--");
            if (!closed && !rest.isEmpty())
                continue;
            if (partStart >= 0)
                add(index, body.sliced(partStart, std::max<qsizetype>(0, beforeLineEnd(body, line) - partStart)));
            at = partStart = afterLineEnd(body, end);
        }
        if (partStart < 0)
            return false;
        if (!closed && partStart < body.size() && m_parts.size() < maxMimeParts)
            add(index, body.sliced(partStart));
        return true;
    }

    void add(size_t parent, QByteArrayView bytes)
    {
        MimePart part;
        part.depth = m_parts[parent].depth + 1;
        part.parent = static_cast<int>(parent);
        splitPart(bytes, part);
        readPartHeader(part);
        m_parts[parent].container = true;
        m_parts.push_back(std::move(part));
        take(m_parts.size() - 1);
    }

    static qsizetype beforeLineEnd(QByteArrayView body, qsizetype line)
    {
        if (line > 0 && body[line - 1] == '\n')
            --line;
        if (line > 0 && body[line - 1] == '\r')
            --line;
        return line;
    }

    static qsizetype afterLineEnd(QByteArrayView body, qsizetype end)
    {
        if (end < body.size() && body[end] == '\r')
            ++end;
        if (end < body.size() && body[end] == '\n')
            ++end;
        return end;
    }

    std::vector<MimePart> m_parts;
};

} // namespace

std::vector<MimePart> readMime(QByteArrayView header, QByteArrayView body)
{
    return Splitter(header, body).read();
}

} // namespace undelivered
