// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/headerfields.h"

#include "find/encodedword.h"
#include "find/lines.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// RFC 5322 section 2.2: printable US-ASCII but the colon. Blanks before the colon are tolerated (obsolete syntax).
qsizetype colonOf(QByteArrayView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = static_cast<unsigned char>(line[i]);
        if (c == ':')
            return i > 0 ? i : -1;
        if (c < 33 || c > 126) {
            if (!isBlank(line[i]) || i == 0)
                return -1;
            qsizetype rest = i;
            while (rest < line.size() && isBlank(line[rest]))
                ++rest;
            return rest < line.size() && line[rest] == ':' ? rest : -1;
        }
    }
    return -1;
}

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

QByteArrayView trimmedRight(QByteArrayView view)
{
    while (!view.isEmpty() && isBlank(view.back()))
        view.chop(1);
    return view;
}

QByteArray unfolded(QByteArrayView raw)
{
    QByteArray out(raw.size(), Qt::Uninitialized);
    char *to = out.data();
    for (const char c : raw) {
        if (c != '\r' && c != '\n')
            *to++ = c == '\t' ? ' ' : c;
    }
    out.truncate(to - out.constData());
    return out.trimmed();
}

/// One pass over an address list: comments and quoted strings are stepped over, what lies in angle brackets wins over what
/// stands before them.
class AddressReader
{
public:
    explicit AddressReader(QByteArrayView value)
        : m_value(value)
    {
    }

    QStringList read()
    {
        for (m_at = 0; m_at < m_value.size() && m_found.size() < maxAddresses; ++m_at)
            step(m_value[m_at]);
        finish();
        return m_found;
    }

private:
    static constexpr int maxAddresses = 5000;

    void step(char c)
    {
        switch (c) {
        case '(': skipComment(); break;
        case '"': takeQuoted(); break;
        case '<':
            m_bare.clear();
            m_inAngle = true;
            break;
        case '>':
            if (m_inAngle) {
                m_angle = m_bare;
                m_bare.clear();
                m_inAngle = false;
            }
            break;
        case ',':
        case ';':
            if (m_inAngle) // a route (RFC 5322, section 4.4): what follows the last comma or colon counts
                m_bare.clear();
            else
                finish();
            break;
        case ':': m_bare.clear(); break;
        case '\r':
        case '\n': break;
        case ' ':
        case '\t':
            if (!m_inAngle && !m_bare.isEmpty() && m_bare.back() != ' ')
                m_bare.append(' ');
            break;
        default: m_bare.append(c);
        }
    }

    void skipComment()
    {
        int depth = 0;
        for (; m_at < m_value.size(); ++m_at) {
            const char c = m_value[m_at];
            if (c == '\\')
                ++m_at;
            else if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0)
                return;
        }
    }

    void takeQuoted()
    {
        const qsizetype start = m_at;
        if (m_value.indexOf('"', start + 1) < 0)
            return; // never closed: a stray character
        for (++m_at; m_at < m_value.size() && m_value[m_at] != '"'; ++m_at) {
            if (m_value[m_at] == '\\')
                ++m_at;
        }
        // A quoted local part belongs to the address; a quoted display name is dropped with the rest before '<'.
        const qsizetype end = std::min(m_at + 1, m_value.size());
        for (const char c : m_value.sliced(start, end - start)) {
            if (c != '\r' && c != '\n')
                m_bare.append(c);
        }
    }

    void finish()
    {
        QByteArray address = (m_angle.isEmpty() ? m_bare : m_angle).trimmed();
        m_angle.clear();
        m_bare.clear();
        m_inAngle = false;
        const qsizetype at = address.lastIndexOf('@');
        if (at <= 0 || at + 1 == address.size())
            return;
        // Without angle brackets, words before the address are a display name that somebody forgot to mark.
        if (!address.startsWith('"'))
            address = address.sliced(address.lastIndexOf(' ', at) + 1);
        if (const qsizetype blank = address.indexOf(' ', address.lastIndexOf('@')); blank > 0)
            address.truncate(blank);
        m_found.append(QString::fromUtf8(address));
    }

    QByteArrayView m_value;
    qsizetype m_at = 0;
    QByteArray m_bare;
    QByteArray m_angle;
    bool m_inAngle = false;
    QStringList m_found;
};

} // namespace

HeaderFields::HeaderFields(QByteArrayView block)
{
    bool open = false; // the previous line was a field that may be continued
    LineReader lines(block);
    while (lines.next()) {
        const QByteArrayView line = lines.line();
        if (!line.isEmpty() && isBlank(line.front())) {
            if (open) {
                HeaderField &field = m_fields.back();
                field.whole = QByteArrayView(field.whole.data(), line.data() + line.size());
                field.value = QByteArrayView(field.value.data(), line.data() + line.size());
            }
        } else if (const qsizetype colon = colonOf(line); colon > 0 && m_fields.size() < maxFields) {
            m_fields.push_back({trimmedRight(line.first(colon)), line.sliced(colon + 1), line});
            open = true;
        } else {
            open = false;
        }
    }
}

QByteArrayView HeaderFields::raw(QByteArrayView name) const
{
    for (const HeaderField &field : m_fields) {
        if (sameName(field.name, name))
            return field.value;
    }
    return {};
}

std::vector<QByteArrayView> HeaderFields::rawAll(QByteArrayView name) const
{
    std::vector<QByteArrayView> values;
    for (const HeaderField &field : m_fields) {
        if (sameName(field.name, name))
            values.push_back(field.value);
    }
    return values;
}

bool HeaderFields::has(QByteArrayView name) const
{
    for (const HeaderField &field : m_fields) {
        if (sameName(field.name, name))
            return true;
    }
    return false;
}

/// More of a field than anybody reads.
constexpr qsizetype maxShown = 64 * 1024;

QString HeaderFields::text(QByteArrayView name) const
{
    const QByteArrayView value = raw(name);
    return decodeHeaderText(value.first(std::min(value.size(), maxShown)));
}

QByteArray HeaderFields::token(QByteArrayView name) const
{
    const QByteArrayView value = raw(name);
    return unfolded(value.first(std::min(value.size(), maxShown)));
}

HeaderSplit splitHeader(QByteArrayView message)
{
    LineReader lines(message);
    while (lines.next()) {
        if (lines.line().isEmpty())
            return {lines.start(), lines.following()};
    }
    return {message.size(), message.size()};
}

QString decodeHeaderText(QByteArrayView rawValue)
{
    return decodeEncodedWords(unfolded(rawValue));
}

QStringList addressesIn(QByteArrayView rawValue)
{
    return AddressReader(rawValue).read();
}

QStringList messageIdsIn(QByteArrayView rawValue)
{
    constexpr int maxIds = 200;
    QStringList ids;
    const QByteArray value = unfolded(rawValue);
    qsizetype at = 0;
    while (ids.size() < maxIds && (at = value.indexOf('<', at)) >= 0) {
        const qsizetype end = value.indexOf('>', at);
        if (end < 0)
            break;
        if (const QByteArray id = value.sliced(at + 1, end - at - 1).trimmed(); !id.isEmpty())
            ids.append(QString::fromUtf8(id));
        at = end + 1;
    }
    if (ids.isEmpty() && value.contains('@') && !value.contains(' '))
        ids.append(QString::fromUtf8(value)); // some programs forget the brackets
    return ids;
}

} // namespace undelivered
