// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/lines.h"

#include <cstring>

namespace undelivered {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v' || c == '\0';
}

} // namespace

qsizetype LineReader::find(char c, qsizetype &cached) const
{
    if (cached < m_start) {
        const auto *begin = m_bytes.data() + m_start;
        const auto *hit =
            static_cast<const char *>(std::memchr(begin, c, static_cast<size_t>(m_bytes.size() - m_start)));
        cached = hit ? hit - m_bytes.data() : m_bytes.size();
    }
    return cached;
}

bool LineReader::next()
{
    if (m_next >= m_bytes.size())
        return false;
    m_start = m_next;
    const qsizetype lf = find('\n', m_lf);
    const qsizetype cr = find('\r', m_cr);
    m_end = std::min(lf, cr);
    m_next = m_end;
    if (m_next < m_bytes.size()) {
        if (m_bytes[m_next] == '\r') {
            ++m_next;
            // The CR CR LF of some gateways is one line end.
            if (m_next + 1 < m_bytes.size() && m_bytes[m_next] == '\r' && m_bytes[m_next + 1] == '\n')
                ++m_next;
            if (m_next < m_bytes.size() && m_bytes[m_next] == '\n')
                ++m_next;
        } else {
            ++m_next;
        }
    }
    return true;
}

QByteArrayView trimmedView(QByteArrayView view)
{
    qsizetype begin = 0;
    qsizetype end = view.size();
    while (begin < end && isBlank(view[begin]))
        ++begin;
    while (end > begin && isBlank(view[end - 1]))
        --end;
    return view.sliced(begin, end - begin);
}

bool startsWithAnyCase(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() >= prefix.size() && text.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

qsizetype indexOfAnyCase(QByteArrayView text, QByteArrayView needle, qsizetype from)
{
    if (needle.isEmpty())
        return from;
    const char first = needle.front();
    const char upper = first >= 'a' && first <= 'z' ? static_cast<char>(first - ('a' - 'A')) : first;
    for (qsizetype at = from; at + needle.size() <= text.size(); ++at) {
        if (text[at] != first && text[at] != upper)
            continue;
        qsizetype i = 1;
        while (i < needle.size() && lower(text[at + i]) == needle[i])
            ++i;
        if (i == needle.size())
            return at;
    }
    return -1;
}

} // namespace undelivered
