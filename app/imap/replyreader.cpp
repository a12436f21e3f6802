// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/replyreader.h"

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxLiterals = 10'000;

/// The words of a status reply are free text, which may happen to end like an announcement.
bool isFreeText(QByteArrayView line)
{
    if (line.startsWith("+"))
        return true;
    const qsizetype blank = line.indexOf(' ');
    return blank > 0 && readStatus(line.sliced(blank, std::min<qsizetype>(line.size() - blank, 12))).has_value();
}

} // namespace

Result<Reply> ReplyReader::next(const ReplyLimits &limits)
{
    Reply reply;
    if (auto read = m_link.readLine(reply.text, limits.line); !read)
        return tl::unexpected(read.error());
    if (!reply.text.endsWith('}') || isFreeText(reply.text))
        return reply;
    qint64 room = limits.kept;
    while (const auto length = announcedLiteral(reply.text)) {
        if (*length > limits.literal || reply.literals.size() >= maxLiterals) {
            m_link.drop();
            return failure(ErrorKind::ProtocolViolation, u"literal too long: "_s + QString::number(*length));
        }
        QByteArray bytes;
        if (auto read = m_link.read(*length, bytes, room); !read)
            return tl::unexpected(read.error());
        room -= bytes.size();
        reply.literals.push_back(std::move(bytes));
        // The line goes on behind the literal; only what is new may announce the next one.
        QByteArray more;
        if (auto read = m_link.readLine(more, limits.line - reply.text.size()); !read)
            return tl::unexpected(read.error());
        reply.text += more;
        if (!announcedLiteral(more))
            break;
    }
    return reply;
}

} // namespace undelivered
