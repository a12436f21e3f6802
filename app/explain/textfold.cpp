// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/textfold.h"

#include <array>

namespace undelivered {

namespace {

constexpr char16_t dropped = 0xFFFF;
constexpr char16_t blank = u' ';
constexpr size_t tableSize = 0x2100;

char16_t baseLetter(char16_t c)
{
    // Canonical decompositions nest at most a few levels deep.
    for (int i = 0; i < 4; ++i) {
        const QChar ch(c);
        if (ch.decompositionTag() != QChar::Canonical)
            break;
        const QString parts = ch.decomposition();
        if (parts.isEmpty() || parts.front().unicode() == c)
            break;
        c = parts.front().unicode();
    }
    return c;
}

char16_t foldOne(char16_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x00B4:
    case 0x0060:
    case 0x2032: return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB:
    case 0x2033: return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015: return u'-';
    case 0x00AD:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x200E:
    case 0x200F:
    case 0x2060: return dropped;
    case 0x0131: return u'i';
    case 0x00F8:
    case 0x00D8: return u'o';
    case 0x0142:
    case 0x0141: return u'l';
    case 0x0111:
    case 0x0110:
    case 0x00F0:
    case 0x00D0: return u'd';
    default: break;
    }
    const QChar ch(c);
    if (ch.isSpace() || ch.category() == QChar::Other_Control)
        return blank;
    if (c >= 0x0300 && c <= 0x036F)
        return dropped;
    return QChar(baseLetter(QChar(baseLetter(c)).toLower().unicode())).unicode();
}

const std::array<char16_t, tableSize> &foldTable()
{
    static const std::array<char16_t, tableSize> table = [] {
        std::array<char16_t, tableSize> made{};
        for (size_t i = 0; i < tableSize; ++i)
            made[i] = foldOne(static_cast<char16_t>(i));
        return made;
    }();
    return table;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Length of a code standing at `at`: "550", "550-", "550-5.1.1", "5.1.1", "#5.1.1", each up to a blank or the end. 0
/// where there is none.
qsizetype codeLength(QStringView text, qsizetype at)
{
    const qsizetype size = text.size();
    qsizetype i = at;
    const auto endsHere = [&](qsizetype end) { return end >= size || text[end].isSpace(); };
    if (i < size && text[i] == u'#')
        ++i;
    if (i >= size || text[i] < u'2' || text[i] > u'5')
        return 0;
    if (i + 2 < size && isDigit(text[i + 1]) && isDigit(text[i + 2])) {
        i += 3;
        if (endsHere(i))
            return i - at;
        if (text[i] != u'-')
            return 0;
        ++i;
        if (endsHere(i))
            return i - at;
        if (text[i] < u'2' || text[i] > u'5')
            // A continuation line without an enhanced code: "550-Mailbox full".
            return text[i].isLetter() || text[i] == u'<' || text[i] == u'"' ? i - at : 0;
    }
    const qsizetype codeStart = i;
    ++i;
    for (int part = 0; part < 2; ++part) {
        if (i >= size || text[i] != u'.')
            return 0;
        ++i;
        const qsizetype first = i;
        while (i < size && i - first < 3 && isDigit(text[i]))
            ++i;
        if (i == first)
            return 0;
    }
    if (i - codeStart < 5)
        return 0;
    return endsHere(i) ? i - at : 0;
}

/// Writes UTF-8 into a buffer that is large enough beforehand.
class Writer
{
public:
    Writer(char *out, std::vector<qsizetype> *origin)
        : m_begin(out)
        , m_out(out)
        , m_origin(origin)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_out - m_begin; }
    void blank() { m_pendingBlank = true; }
    [[nodiscard]] bool atWordStart() const { return m_pendingBlank || m_out == m_begin; }

    void put(char32_t c, qsizetype from)
    {
        if (m_pendingBlank && m_out != m_begin)
            byte(' ', from);
        m_pendingBlank = false;
        if (c < 0x80) {
            byte(static_cast<char>(c), from);
        } else if (c < 0x800) {
            byte(static_cast<char>(0xC0 | (c >> 6)), from);
            byte(static_cast<char>(0x80 | (c & 0x3F)), from);
        } else if (c < 0x10000) {
            byte(static_cast<char>(0xE0 | (c >> 12)), from);
            byte(static_cast<char>(0x80 | ((c >> 6) & 0x3F)), from);
            byte(static_cast<char>(0x80 | (c & 0x3F)), from);
        } else {
            byte(static_cast<char>(0xF0 | (c >> 18)), from);
            byte(static_cast<char>(0x80 | ((c >> 12) & 0x3F)), from);
            byte(static_cast<char>(0x80 | ((c >> 6) & 0x3F)), from);
            byte(static_cast<char>(0x80 | (c & 0x3F)), from);
        }
    }

private:
    void byte(char c, qsizetype from)
    {
        *m_out++ = c;
        if (m_origin)
            m_origin->push_back(from);
    }

    char *m_begin;
    char *m_out;
    std::vector<qsizetype> *m_origin;
    bool m_pendingBlank = false;
};

bool isDelimiter(QChar c)
{
    switch (c.unicode()) {
    case u'<':
    case u'>':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'{':
    case u'}':
    case u'"':
    case u'\'':
    case u';':
    case u':':
    case u',':
    case u'=': return true;
    default: return c.isSpace();
    }
}

/// Length of an e-mail address at `at`, 0 where there is none.
qsizetype addressLength(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 320;
    qsizetype sign = -1;
    qsizetype end = at;
    while (end < text.size() && end - at < longest && !isDelimiter(text[end])) {
        if (text[end] == u'@')
            sign = end;
        ++end;
    }
    return sign > at && sign + 1 < end ? end - at : 0;
}

/// One UTF-16 unit becomes at most three bytes, and at most one blank stands before it.
constexpr qsizetype mostBytesPerUnit = 4;

void fold(QStringView text, qsizetype limit, Writer &writer)
{
    const auto &table = foldTable();
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size && writer.size() <= limit; ++i) {
        char16_t c = text[i].unicode();
        // Addresses are names: "<mailbox-full@clinic.example>" says nothing about a mailbox.
        if (i == 0 || isDelimiter(text[i - 1])) {
            if (const qsizetype length = addressLength(text, i); length > 0) {
                i += length - 1;
                writer.blank();
                continue;
            }
        }
        if (((c >= u'2' && c <= u'5') || c == u'#') && writer.atWordStart()) {
            if (const qsizetype length = codeLength(text, i); length > 0) {
                i += length - 1;
                writer.blank();
                continue;
            }
        }
        if (c < tableSize) {
            c = table[c];
        } else if (c >= 0xFF01 && c <= 0xFF5E) {
            c = table[c - 0xFEE0]; // full-width ASCII
        } else if (c == 0x3000) {
            c = blank;
        } else if (c == 0xFEFF) {
            c = dropped;
        } else if (QChar::isHighSurrogate(c) && i + 1 < size && text[i + 1].isLowSurrogate()) {
            writer.put(QChar::surrogateToUcs4(c, text[i + 1].unicode()), i);
            ++i;
            continue;
        } else if (QChar::isSurrogate(c)) {
            c = 0xFFFD;
        }
        switch (c) {
        case dropped: break;
        case blank: writer.blank(); break;
        case 0x00DF:
            writer.put(U's', i);
            writer.put(U's', i);
            break;
        case 0x00E6:
            writer.put(U'a', i);
            writer.put(U'e', i);
            break;
        case 0x0153:
            writer.put(U'o', i);
            writer.put(U'e', i);
            break;
        default: writer.put(c, i);
        }
    }
}

} // namespace

QByteArray foldText(QStringView text)
{
    QByteArray out(text.size() * mostBytesPerUnit, Qt::Uninitialized);
    Writer writer(out.data(), nullptr);
    fold(text, out.size(), writer);
    out.truncate(writer.size());
    return out;
}

void foldOrigins(QStringView text, qsizetype bytes, std::vector<qsizetype> &origin)
{
    QByteArray out((bytes + 2) * mostBytesPerUnit, Qt::Uninitialized);
    origin.clear();
    Writer writer(out.data(), &origin);
    fold(text, bytes, writer);
}

} // namespace undelivered
