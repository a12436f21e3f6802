// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/bodystructure.h"

#include "find/headerfields.h"

#include <algorithm>

namespace undelivered {

namespace {

constexpr int maxDepth = 20;
constexpr int maxParts = 200;
constexpr qint64 headerLimit = 128 * 1024;
constexpr qint64 mimeLimit = 16 * 1024;
constexpr qint64 textLimit = 64 * 1024;
constexpr qint64 reportLimit = 128 * 1024;
constexpr qint64 originalLimit = 48 * 1024;
constexpr qint64 attachmentLimit = 16 * 1024; // larger ones are told by their MIME header alone

class StructureReader
{
public:
    explicit StructureReader(ReplyCursor &cursor)
        : m_cursor(cursor)
    {
    }

    std::optional<BodyPart> read(const QByteArray &section, int depth)
    {
        if (depth > maxDepth || ++m_count > maxParts || !m_cursor.take('('))
            return std::nullopt;
        BodyPart part;
        part.section = section;
        const bool understood = m_cursor.peek('(') ? readMultipart(part, depth) : readLeaf(part);
        return understood && skipRest() ? std::optional(std::move(part)) : std::nullopt;
    }

private:
    bool readMultipart(BodyPart &part, int depth)
    {
        while (m_cursor.peek('(')) {
            const QByteArray number = QByteArray::number(static_cast<qulonglong>(part.parts.size() + 1));
            auto child = read(part.section.isEmpty() ? number : part.section + '.' + number, depth + 1);
            if (!child)
                return false;
            part.parts.push_back(std::move(*child));
        }
        const auto subtype = m_cursor.string();
        part.type = "multipart/" + subtype.value_or("mixed").toLower();
        return !m_cursor.peek('(') || readParameters(part);
    }

    bool readParameters(BodyPart &part)
    {
        if (!m_cursor.take('('))
            return false;
        while (!m_cursor.atEnd() && !m_cursor.take(')')) {
            const auto name = m_cursor.string();
            if (!name)
                return false;
            const auto value = m_cursor.string();
            if (name->compare("boundary", Qt::CaseInsensitive) == 0)
                part.boundary = value.value_or(QByteArray());
        }
        return true;
    }

    bool readLeaf(BodyPart &part)
    {
        const auto type = m_cursor.string();
        if (m_cursor.peek('(')) // Gmail's multipart without parts
            return false;
        const auto subtype = m_cursor.string();
        part.type = (type.value_or("text") + '/' + subtype.value_or("plain")).toLower();
        constexpr int beforeSize = 4; // parameters, id, description, encoding
        for (int i = 0; i < beforeSize; ++i) {
            if (m_cursor.peek(')') || !m_cursor.skipValue())
                return false;
        }
        part.size = static_cast<qint64>(std::min<quint64>(m_cursor.number().value_or(0), 1ull << 62));
        return true;
    }

    bool skipRest()
    {
        while (!m_cursor.take(')')) {
            if (m_cursor.atEnd() || !m_cursor.skipValue())
                return false;
        }
        return true;
    }

    ReplyCursor &m_cursor;
    int m_count = 0;
};

bool isReturnedMessage(const BodyPart &part)
{
    return part.type == "message/rfc822" || part.type == "message/global" || part.type.endsWith("-headers");
}

/// How much of a part's bytes is needed.
qint64 limitOf(const BodyPart &part)
{
    if (isReturnedMessage(part))
        return originalLimit;
    if (part.type.startsWith("message/"))
        return reportLimit;
    if (part.type.startsWith("text/"))
        return textLimit;
    return part.size <= attachmentLimit ? attachmentLimit : 0;
}

/// Always as a partial fetch, so that messages of the same shape share one command whatever their sizes.
void addItem(QByteArray &items, const QByteArray &section, qint64 limit)
{
    if (!items.isEmpty())
        items += ' ';
    items += "BODY.PEEK[" + section + "]<0." + QByteArray::number(limit) + '>';
}

void addSections(const BodyPart &part, QByteArray &items)
{
    if (!part.section.isEmpty())
        addItem(items, part.section + ".MIME", mimeLimit);
    for (const BodyPart &child : part.parts)
        addSections(child, items);
    if (const qint64 limit = limitOf(part); part.parts.empty() && limit > 0)
        addItem(items, part.section, limit);
}

/// With exactly one blank line behind it.
QByteArray closedHeader(QByteArray header)
{
    while (header.endsWith('\n') || header.endsWith('\r'))
        header.chop(1);
    return header.isEmpty() ? QByteArray("\r\n") : header + "\r\n\r\n";
}

bool hasAllBoundaries(const BodyPart &part)
{
    return part.parts.empty() ||
           (!part.boundary.isEmpty() && std::all_of(part.parts.begin(), part.parts.end(), hasAllBoundaries));
}

void append(const BodyPart &part, const QHash<QByteArray, QByteArray> &sections, QByteArray &out)
{
    if (part.parts.empty()) {
        QByteArray bytes = sections.value(part.section);
        if (isReturnedMessage(part) && bytes.size() < part.size)
            bytes = closedHeader(bytes.first(splitHeader(bytes).headerLength));
        out += bytes;
        return;
    }
    for (const BodyPart &child : part.parts) {
        out += "--" + part.boundary + "\r\n" + closedHeader(sections.value(child.section + ".MIME"));
        append(child, sections, out);
        out += "\r\n";
    }
    out += "--" + part.boundary + "--\r\n";
}

} // namespace

std::optional<BodyPart> readBodyStructure(ReplyCursor &cursor)
{
    return StructureReader(cursor).read({}, 0);
}

QByteArray neededSections(const BodyPart &message)
{
    if (message.parts.empty() || !hasAllBoundaries(message))
        return {};
    QByteArray items;
    addItem(items, "HEADER", headerLimit);
    addSections(message, items);
    return items;
}

QByteArray assembled(const BodyPart &message, const QHash<QByteArray, QByteArray> &sections)
{
    QByteArray out = closedHeader(sections.value("HEADER"));
    append(message, sections, out);
    return out;
}

} // namespace undelivered
