// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/receivedline.h"

#include "judge/hostname.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLength = 4096;

/// The words before " by ", " with " ... of the line, found at bracket depth zero, so that comments cannot fake a clause.
struct Clauses {
    QString from;
    QString by;
    QString with;
    QString recipient;
    QString stamp;
};

QString *clauseNamed(Clauses &clauses, QStringView word)
{
    if (word == u"from")
        return &clauses.from;
    if (word == u"by")
        return &clauses.by;
    if (word == u"with")
        return &clauses.with;
    if (word == u"for")
        return &clauses.recipient;
    return nullptr;
}

Clauses splitClauses(QStringView line)
{
    Clauses clauses;
    if (const qsizetype semicolon = line.lastIndexOf(u';'); semicolon >= 0) {
        clauses.stamp = line.sliced(semicolon + 1).toString();
        line = line.first(semicolon);
    }
    QString *open = nullptr;
    int depth = 0;
    for (QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
        if (depth == 0) {
            const QString lower = word.toString().toLower();
            QString *clause = clauseNamed(clauses, lower);
            if (clause && clause->isEmpty()) {
                open = clause;
                continue;
            }
            if (lower == "id"_L1 || lower == "via"_L1)
                open = nullptr;
        }
        depth = std::max(0, depth + static_cast<int>(word.count(u'(')) - static_cast<int>(word.count(u')')));
        if (open) {
            if (!open->isEmpty())
                open->append(u' ');
            open->append(word);
        }
    }
    return clauses;
}

void readSender(const QString &clause, ReceivedLine &line)
{
    // Shapes: "helo (name [ip])", "name ([ip] helo=helo)", "[ip] (helo=helo)", "name (HELO helo) (user@ip)",
    // "helo (ip)", "ip (EHLO helo)", "helo (name. [ip])", "helo ([ip])".
    static const QRegularExpression bracketed(u"\\[(?:IPv6:)?([0-9A-Fa-f:.]+)\\]"_s);
    static const QRegularExpression inParentheses(
        u"\\((?:[^()\\s]*@)?([0-9A-Fa-f:.]*[.:][0-9A-Fa-f:.]+)(?:%\\d+)?\\)"_s);
    static const QRegularExpression says(u"(?:helo=|HELO |EHLO )\\[?([^\\s()\\]]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nameBeforeIp(u"\\(([A-Za-z0-9][A-Za-z0-9._-]*)\\s+\\["_s);
    static const QRegularExpression user(u"\\(([^()\\s@]+@[^()\\s@]+)@[0-9A-Fa-f:.]+\\)"_s);

    const QString first = clause.section(u' ', 0, 0);
    const std::optional<IpAddress> firstAsIp = IpAddress::parse(first);
    const QString rest = clause.sliced(first.size());
    const auto told = says.match(rest);
    if (told.hasMatch() && firstAsIp)
        line.ip = firstAsIp;
    if (const auto match = bracketed.match(rest); !line.ip && match.hasMatch())
        line.ip = IpAddress::parse(match.captured(1));
    if (!line.ip) {
        if (const auto match = inParentheses.match(rest); match.hasMatch())
            line.ip = IpAddress::parse(match.captured(1));
    }
    if (!line.ip)
        line.ip = firstAsIp;

    const auto reverse = nameBeforeIp.match(rest);
    if (told.hasMatch()) {
        line.helo = hostName(told.captured(1));
        if (!firstAsIp)
            line.name = hostName(first);
    } else {
        line.helo = hostName(first);
        if (reverse.hasMatch())
            line.name = hostName(reverse.captured(1));
    }
    if (line.name == "unknown"_L1)
        line.name.clear();
    if (const auto match = user.match(rest); match.hasMatch()) {
        line.authenticated = true;
        line.account = match.captured(1);
    }
}

bool tellsSignIn(const QString &whole, const QString &protocol)
{
    static const QRegularExpression words(
        u"authenticated sender|authenticated bits|authenticated user|auth=yes|\\bwith mapi\\b|\\(authenticated|smtp auth|\\(via https?\\)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (protocol == "ESMTPA"_L1 || protocol == "ESMTPSA"_L1 || protocol == "LMTPA"_L1 || protocol == "LMTPSA"_L1 ||
        protocol == "UTF8SMTPA"_L1 || protocol == "UTF8SMTPSA"_L1 || protocol == "HTTP"_L1 || protocol == "HTTPS"_L1 ||
        protocol == "ASMTP"_L1 || protocol == "MAPI"_L1)
        return true;
    return words.match(whole).hasMatch();
}

/// How many of the address's four numbers the name repeats.
int numbersShared(QStringView name, const IpAddress &ip)
{
    if (!ip.isV4())
        return 0;
    QStringList numbers;
    QString run;
    for (const QChar c : name) {
        if (c.isDigit()) {
            run += c;
        } else if (!run.isEmpty()) {
            numbers.append(QString::number(run.toInt()));
            run.clear();
        }
    }
    int shared = 0;
    for (const QString &octet : ip.toString().split(u'.'))
        shared += numbers.removeOne(octet) ? 1 : 0;
    return shared;
}

bool namedLikeHome(const QString &name, const IpAddress &ip)
{
    constexpr std::array words = {"dyn"_L1,   "dhcp"_L1, "dsl"_L1,         "cable"_L1,     "kabel"_L1, "pool"_L1,
                                  "dip"_L1,   "dial"_L1, "ppp"_L1,         "broadband"_L1, "fibra"_L1, "fibre"_L1,
                                  "fiber"_L1, "ftth"_L1, "residential"_L1, "client"_L1,    "cust"_L1,  "hsd"_L1};
    const bool homeWord = std::any_of(words.begin(), words.end(), [&name](QLatin1StringView word) {
        const qsizetype at = name.indexOf(word);
        return at == 0 || (at > 0 && !name.at(at - 1).isLetter());
    });
    const int shared = numbersShared(name, ip);
    return shared >= 3 || (homeWord && shared >= 1);
}

} // namespace

QDateTime mailDate(QStringView text)
{
    QString stamp = text.toString();
    if (const qsizetype comment = stamp.indexOf(u'('); comment >= 0)
        stamp.truncate(comment);
    stamp = stamp.simplified();
    static const QRegularExpression zoneName(u" (UT|UTC|GMT|Z)$"_s);
    stamp.replace(zoneName, u" +0000"_s);
    QDateTime date = QDateTime::fromString(stamp, Qt::RFC2822Date);
    if (!date.isValid() && stamp.contains(u',')) // a wrong weekday makes Qt refuse the whole date
        date = QDateTime::fromString(stamp.section(u',', 1).trimmed(), Qt::RFC2822Date);
    return date.isValid() ? date.toUTC() : QDateTime();
}

ReceivedLine readReceived(QByteArrayView rawValue)
{
    ReceivedLine line;
    const QString whole =
        QString::fromUtf8(rawValue.first(std::min(rawValue.size(), maxLength)).toByteArray()).simplified();
    const Clauses clauses = splitClauses(whole);
    if (!clauses.from.isEmpty())
        readSender(clauses.from, line);
    const QString by = hostName(clauses.by.section(u' ', 0, 0));
    line.by = by;
    line.protocol = clauses.with.section(u' ', 0, 0).toUpper();
    static const QRegularExpression account(
        u"(?:authenticated sender:|auth=yes user=|authenticated user:?)\\s*([^\\s();,]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = account.match(whole); match.hasMatch())
        line.account = match.captured(1);
    line.authenticated = line.authenticated || tellsSignIn(whole, line.protocol);
    QString recipient = clauses.recipient.section(u' ', 0, 0);
    recipient.remove(u'<').remove(u'>').remove(u';');
    if (recipient.contains(u'@'))
        line.recipient = recipient.toLower();
    line.date = mailDate(clauses.stamp);
    return line;
}

bool cameFromHome(const ReceivedLine &line)
{
    if (!line.isHandover())
        return false;
    const QString &known = line.name.isEmpty() ? line.helo : line.name;
    if (line.name.isEmpty() && (!known.contains(u'.') || IpAddress::parse(known)))
        return true;
    return namedLikeHome(known, *line.ip);
}

QList<ReceivedLine> receivedLines(const HeaderFields &header)
{
    constexpr qsizetype maxLines = 50;
    QList<ReceivedLine> lines;
    for (const QByteArrayView value : header.rawAll("Received")) {
        if (lines.size() == maxLines)
            break;
        lines.append(readReceived(value));
    }
    return lines;
}

} // namespace undelivered
