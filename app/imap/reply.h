// SPDX-License-Identifier: GPL-3.0-or-later
/// One reply of an IMAP server, and a cursor that reads its parts (RFC 9051, section 9). Lenient where servers are known to
/// differ (several blanks, 8-bit quoted strings, unknown items, brackets in keywords), bounded where they could hurt: lists
/// deeper than 100 levels end the reading. Pure; any thread. Used by the session and the commands of app/imap.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include <optional>
#include <vector>

namespace undelivered {

/// The reply's line or lines joined; where a literal was announced its "{n}" is left in the text, its bytes (as far as
/// they were kept) are the next of `literals`.
struct Reply {
    QByteArray text;
    std::vector<QByteArray> literals;
};

/// OK, NO or BAD, its response code ("[COPYUID 1 2 3]" gives code COPYUID, arguments "1 2 3") and its words.
struct StatusLine {
    enum class Kind { Ok, No, Bad, Bye, Preauth };
    Kind kind = Kind::Bad;
    QByteArray code; ///< upper case
    QByteArray arguments;
    QByteArray words;
};

class ReplyCursor
{
public:
    explicit ReplyCursor(const Reply &reply)
        : m_reply(reply)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_reply.text.size(); }
    [[nodiscard]] QByteArrayView rest() const { return QByteArrayView(m_reply.text).sliced(m_at); }
    void skipBlanks();
    /// Steps over `c` where it comes next, blanks before it included.
    [[nodiscard]] bool take(char c);
    [[nodiscard]] bool peek(char c);
    /// Everything up to a blank, a parenthesis, a quote or a literal: may be empty at one of those.
    [[nodiscard]] QByteArrayView atom();
    /// An atom that may hold a section in brackets: BODY[HEADER.FIELDS ("A" B)]<0>.
    [[nodiscard]] QByteArrayView item();
    /// Atom, quoted string or literal; nullopt for NIL, or where a list or nothing comes next.
    [[nodiscard]] std::optional<QByteArray> string();
    [[nodiscard]] std::optional<quint64> number();
    /// Steps over one value of any shape. False where the reply is cut off or nested too deeply.
    [[nodiscard]] bool skipValue();

private:
    [[nodiscard]] std::optional<QByteArray> quoted();
    [[nodiscard]] std::optional<QByteArray> literal();

    const Reply &m_reply;
    qsizetype m_at = 0;
    size_t m_literal = 0;
};

/// Reads a status reply from behind its tag or "* ". nullopt where the line is none.
[[nodiscard]] std::optional<StatusLine> readStatus(QByteArrayView line);
/// Length of the literal announced at the line's end ("{42}", "{42+}", "~{42}"), or nullopt.
[[nodiscard]] std::optional<qint64> announcedLiteral(QByteArrayView line);
/// " 1-Jan-2024 00:00:00 +0100" in UTC; invalid where it cannot be read.
[[nodiscard]] QDateTime readInternalDate(QByteArrayView text);

} // namespace undelivered
