// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/mboxindex.h"

#include "files/filefolder.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <optional>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = 4 * 1024 * 1024;
constexpr qsizetype maxFromLine = 1000;
constexpr QByteArrayView fromWord = "From ";

std::optional<int> monthOf(const QByteArray &word)
{
    static constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (size_t i = 0; i < months.size(); ++i) {
        if (word.compare(months[i], Qt::CaseInsensitive) == 0)
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

/// A line that names a header field: "Name:" of printable characters, or mboxo's quoted From line.
bool startsHeader(QByteArrayView line)
{
    if (line.startsWith(">From "))
        return true;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = static_cast<unsigned char>(line[i]);
        if (c == ':')
            return i > 0;
        if (c <= ' ' || c >= 127)
            return false;
    }
    return false;
}

/// Where the next "\nFrom " is, from `at` on; -1: nowhere. Found by its rarest letter, several times as fast as by all of them.
qsizetype nextFrom(const QByteArray &bytes, qsizetype at)
{
    const char *const end = bytes.constData() + bytes.size();
    for (const char *here = bytes.constData() + at + 1; here < end; ++here) {
        here = static_cast<const char *>(std::memchr(here, 'F', static_cast<size_t>(end - here)));
        if (!here)
            return -1;
        if (here[-1] == '\n' && QByteArrayView(here, end).startsWith(fromWord))
            return here - bytes.constData() - 1;
    }
    return -1;
}

QByteArray readAt(std::ifstream &in, qint64 offset, qint64 count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    in.clear();
    in.seekg(offset);
    in.read(bytes.data(), count);
    bytes.resize(in.gcount());
    return bytes;
}

QByteArrayView lineOf(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\n');
    QByteArrayView line = end < 0 ? text : text.first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

class Indexer
{
public:
    Indexer(std::ifstream &in, const CancelToken &cancel)
        : m_in(in)
        , m_cancel(cancel)
    {
    }

    Result<std::vector<MboxEntry>> run()
    {
        // Each piece begins with the last bytes of the one before, so that no "\nFrom " is cut in two.
        const qint64 overlap = fromWord.size();
        take(0);
        QByteArray bytes;
        for (qint64 offset = 0;;) {
            if (m_cancel.cancelled())
                return failure(ErrorKind::Cancelled);
            bytes = readAt(m_in, offset, piece);
            if (bytes.isEmpty())
                break;
            for (qsizetype at = nextFrom(bytes, 0); at >= 0; at = nextFrom(bytes, at + 1))
                take(offset + at + 1);
            if (bytes.size() < piece) {
                finish(offset + bytes.size());
                break;
            }
            offset += piece - overlap;
        }
        return m_entries;
    }

private:
    void take(qint64 offset)
    {
        if (!m_entries.empty() && offset <= m_entries.back().fromLine)
            return; // seen in the overlap
        const QByteArray text = readAt(m_in, offset, maxFromLine * 2);
        const QByteArrayView line = lineOf(text);
        if (!text.startsWith(QByteArray(fromWord.data(), fromWord.size())) || line.size() > maxFromLine)
            return;
        const qsizetype lineEnd = text.indexOf('\n');
        const qint64 start = lineEnd < 0 ? offset + text.size() : offset + lineEnd + 1;
        if (offset > 0) {
            const QByteArrayView following =
                lineEnd < 0 ? QByteArrayView() : lineOf(QByteArrayView(text).sliced(lineEnd + 1));
            const bool dated = readFromLineDate(line).isValid();
            const bool blank = isBlankBefore(offset);
            if (!dated || (!startsHeader(following) && !(blank && following.isEmpty())))
                return;
            m_entries.back().end = blank ? endBefore(offset) : offset;
        }
        m_entries.push_back({offset, start, start});
    }

    bool isBlankBefore(qint64 offset)
    {
        const qint64 from = std::max<qint64>(offset - 4, 0);
        const QByteArray tail = readAt(m_in, from, offset - from);
        return tail.endsWith("\n\n") || tail.endsWith("\n\r\n") || tail == "\n" || tail == "\r\n";
    }

    /// The offset of the blank line before a From line: it is the separator's.
    qint64 endBefore(qint64 offset)
    {
        const QByteArray tail = readAt(m_in, offset - 2, 2);
        return offset - (tail == "\r\n" ? 2 : 1);
    }

    void finish(qint64 size)
    {
        if (m_entries.empty())
            return;
        MboxEntry &last = m_entries.back();
        const QByteArray tail = readAt(m_in, std::max<qint64>(size - 4, 0), 4);
        last.end = size;
        if (tail.endsWith("\r\n\r\n"))
            last.end -= 2;
        else if (tail.endsWith("\n\n"))
            last.end -= 1;
        last.end = std::max(last.end, last.start);
    }

    std::ifstream &m_in;
    const CancelToken &m_cancel;
    std::vector<MboxEntry> m_entries;
};

} // namespace

Result<std::vector<MboxEntry>> indexMbox(const std::filesystem::path &file, const CancelToken &cancel)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return failure(ErrorKind::FileNotFound, {}, shownPath(file));
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return failure(ErrorKind::FileUnreadable, {}, shownPath(file));
    const QByteArray begin = readAt(in, 0, fromWord.size());
    if (begin.isEmpty())
        return std::vector<MboxEntry>(); // an empty mbox is one without messages
    if (begin != QByteArray(fromWord.data(), fromWord.size()))
        return failure(ErrorKind::FileDamaged, u"not an mbox"_s, shownPath(file));
    return Indexer(in, cancel).run();
}

QByteArray unquoteMbox(const QByteArray &text)
{
    if (!text.contains(">From "))
        return text;
    QByteArray out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end + 1;
        QByteArrayView line = QByteArrayView(text).sliced(at, end - at);
        qsizetype marks = 0;
        while (marks < line.size() && line[marks] == '>')
            ++marks;
        if (marks > 0 && line.sliced(marks).startsWith(fromWord))
            line = line.sliced(1);
        out.append(line);
        at = end;
    }
    return out;
}

QDateTime readFromLineDate(QByteArrayView line)
{
    const QByteArrayList words = line.toByteArray().simplified().split(' ');
    for (qsizetype i = 1; i + 2 < words.size(); ++i) {
        const auto month = monthOf(words[i]);
        bool dayOk = false;
        const int day = words[i + 1].toInt(&dayOk);
        if (!month || !dayOk || !words[i + 2].contains(':'))
            continue;
        const QByteArrayList clock = words[i + 2].split(':');
        int year = 0;
        int offset = 0;
        for (qsizetype j = i + 3; j < words.size() && j < i + 6; ++j) {
            const QByteArray &word = words[j];
            if (word.size() == 5 && (word.front() == '+' || word.front() == '-'))
                offset =
                    (word.front() == '-' ? -1 : 1) * (word.sliced(1, 2).toInt() * 60 + word.sliced(3, 2).toInt()) * 60;
            else if (word.size() == 4 && word.toInt() >= 1970)
                year = word.toInt();
        }
        const QDateTime local(
            QDate(year, *month, day),
            QTime(clock.value(0).toInt(), clock.value(1).toInt(), std::min(clock.value(2, "0").toInt(), 59)), Qt::UTC);
        if (year > 0 && local.isValid())
            return local.addSecs(-offset);
    }
    return {};
}

} // namespace undelivered
