// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/receivedline.h"

#include "judge/hostname.h"
#include "parse/messagedate.h"

#include <QRegularExpression>
#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLength = 4096;

/// The words behind " by ", " with " ... of the line, found at bracket depth zero, so that comments cannot fake a clause.
struct Clauses {
    QStringView from;
    QStringView by;
    QStringView with;
    QStringView recipient;
};

bool isWord(QStringView text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

QStringView *clauseNamed(Clauses &clauses, QStringView word)
{
    if (isWord(word, "from"_L1))
        return &clauses.from;
    if (isWord(word, "by"_L1))
        return &clauses.by;
    if (isWord(word, "with"_L1))
        return &clauses.with;
    if (isWord(word, "for"_L1))
        return &clauses.recipient;
    return nullptr;
}

/// `line` holds no blanks but single ones between words.
Clauses splitClauses(QStringView line)
{
    Clauses clauses;
    if (const qsizetype semicolon = line.lastIndexOf(u';'); semicolon >= 0) // the date
        line = line.first(semicolon);
    QStringView *open = nullptr;
    qsizetype depth = 0;
    for (const QStringView word : QStringTokenizer(line, u' ', Qt::SkipEmptyParts)) {
        if (depth == 0) {
            QStringView *clause = clauseNamed(clauses, word);
            if (clause && clause->isEmpty()) {
                open = clause;
                continue;
            }
            if (isWord(word, "id"_L1) || isWord(word, "via"_L1))
                open = nullptr;
        }
        depth = std::max<qsizetype>(0, depth + word.count(u'(') - word.count(u')'));
        if (open)
            *open = open->isEmpty() ? word : QStringView(open->begin(), word.end());
    }
    return clauses;
}

QStringView firstWord(QStringView clause)
{
    const qsizetype blank = clause.indexOf(u' ');
    return blank < 0 ? clause : clause.first(blank);
}

bool isOfAddress(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u':' || c == u'.';
}

bool isOfName(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'.' || c == u'_' ||
           c == u'-';
}

/// The longest start of `text` whose characters all satisfy `is`.
template <typename Is>
QStringView runOf(QStringView text, Is is)
{
    return text.first(std::find_if_not(text.begin(), text.end(), is) - text.begin());
}

/// Calls `read(rest)` with what follows each `opening` until it returns something.
template <typename Read>
std::optional<QStringView> behindEach(QStringView text, QChar opening, Read read)
{
    for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
        if (const std::optional<QStringView> found = read(text.sliced(at + 1)))
            return found;
    }
    return std::nullopt;
}

/// What stands in brackets without a blank or a bracket inside; `rest` begins behind the opening one.
std::optional<QStringView> enclosed(QStringView rest)
{
    const QStringView inside = runOf(rest, [](QChar c) { return c != u'(' && c != u')' && c != u' '; });
    if (inside.size() == rest.size() || rest.at(inside.size()) != u')')
        return std::nullopt;
    return inside;
}

/// "[192.0.2.1]", "[IPv6:2001:db8::1]"
std::optional<QStringView> addressInSquare(QStringView text)
{
    return behindEach(text, u'[', [](QStringView rest) -> std::optional<QStringView> {
        if (rest.startsWith("IPv6:"_L1))
            rest = rest.sliced(5);
        const QStringView address = runOf(rest, isOfAddress);
        if (address.isEmpty() || address.size() == rest.size() || rest.at(address.size()) != u']')
            return std::nullopt;
        return address;
    });
}

/// "(192.0.2.1)", "(ada@192.0.2.1)", "(fe80::1%6)"
std::optional<QStringView> addressInRound(QStringView text)
{
    return behindEach(text, u'(', [](QStringView rest) -> std::optional<QStringView> {
        std::optional<QStringView> inside = enclosed(rest);
        if (!inside)
            return std::nullopt;
        QStringView address = inside->sliced(inside->lastIndexOf(u'@') + 1);
        if (const qsizetype zone = address.indexOf(u'%'); zone >= 0 && zone + 1 < address.size()) {
            const QStringView number = address.sliced(zone + 1);
            if (std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
                address = address.first(zone);
        }
        const auto parts = [](QChar c) { return c == u':' || c == u'.'; };
        const bool isAddress = address.size() > 1 && std::all_of(address.begin(), address.end(), isOfAddress) &&
                               std::any_of(address.begin(), address.end() - 1, parts);
        return isAddress ? std::optional(address) : std::nullopt;
    });
}

/// "(name [": the name that was looked up
std::optional<QStringView> nameBeforeAddress(QStringView text)
{
    return behindEach(text, u'(', [](QStringView rest) -> std::optional<QStringView> {
        const QStringView name = runOf(rest, isOfName);
        const bool begins = !name.isEmpty() && name.front() != u'.' && name.front() != u'_' && name.front() != u'-';
        if (!begins || !rest.sliced(name.size()).startsWith(" ["_L1))
            return std::nullopt;
        return name;
    });
}

/// "helo=name", "HELO name", "EHLO name": what the sending side called itself
std::optional<QStringView> saidName(QStringView text)
{
    for (qsizetype at = text.indexOf("lo"_L1, 2, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf("lo"_L1, at + 1, Qt::CaseInsensitive)) {
        const QStringView word = text.sliced(at - 2, 4);
        const QStringView rest = text.sliced(at + 2);
        const bool helo = isWord(word, "helo"_L1) && (rest.startsWith(u'=') || rest.startsWith(u' '));
        const bool ehlo = isWord(word, "ehlo"_L1) && rest.startsWith(u' ');
        if (!helo && !ehlo)
            continue;
        const bool square = rest.size() > 1 && rest.at(1) == u'[';
        const QStringView said = rest.sliced(square ? 2 : 1);
        const QStringView name = runOf(said, [](QChar c) { return c != u' ' && c != u'(' && c != u')' && c != u']'; });
        if (!name.isEmpty() || square)
            return name;
    }
    return std::nullopt;
}

/// "(ada@firm.example@192.0.2.1)": qmail's way to tell who signed in
std::optional<QStringView> signedInUser(QStringView text)
{
    return behindEach(text, u'(', [](QStringView rest) -> std::optional<QStringView> {
        const std::optional<QStringView> inside = enclosed(rest);
        if (!inside || inside->count(u'@') != 2)
            return std::nullopt;
        const qsizetype last = inside->lastIndexOf(u'@');
        const QStringView user = inside->first(last);
        const QStringView address = inside->sliced(last + 1);
        const bool isUser = !user.startsWith(u'@') && !user.endsWith(u'@') && !address.isEmpty() &&
                            std::all_of(address.begin(), address.end(), isOfAddress);
        return isUser ? std::optional(user) : std::nullopt;
    });
}

void readSender(QStringView clause, ReceivedLine &line)
{
    // Shapes: "helo (name [ip])", "name ([ip] helo=helo)", "[ip] (helo=helo)", "name (HELO helo) (user@ip)",
    // "helo (ip)", "ip (EHLO helo)", "helo (name. [ip])", "helo ([ip])".
    const QStringView first = firstWord(clause);
    const std::optional<IpAddress> firstAsIp = IpAddress::parse(first);
    const QStringView rest = clause.sliced(first.size());
    const std::optional<QStringView> told = saidName(rest);
    if (told && firstAsIp)
        line.ip = firstAsIp;
    if (const auto address = addressInSquare(rest); !line.ip && address)
        line.ip = IpAddress::parse(*address);
    if (!line.ip) {
        if (const auto address = addressInRound(rest))
            line.ip = IpAddress::parse(*address);
    }
    if (!line.ip)
        line.ip = firstAsIp;

    if (told) {
        line.helo = hostName(*told);
        if (!firstAsIp)
            line.name = hostName(first);
    } else {
        line.helo = hostName(first);
        if (const auto name = nameBeforeAddress(rest))
            line.name = hostName(*name);
    }
    if (line.name == "unknown"_L1)
        line.name.clear();
    if (const auto user = signedInUser(rest)) {
        line.authenticated = true;
        line.account = user->toString();
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
    // The expression is for the few lines that can match it.
    const bool mayTell = whole.contains("auth"_L1, Qt::CaseInsensitive) ||
                         whole.contains("mapi"_L1, Qt::CaseInsensitive) ||
                         whole.contains("(via http"_L1, Qt::CaseInsensitive);
    return mayTell && words.match(whole).hasMatch();
}

/// Who signed in, in the words of Postfix, Sendmail and others.
QString accountIn(const QString &whole)
{
    static const QRegularExpression account(
        u"(?:authenticated sender:|auth=yes user=|authenticated user:?)\\s*([^\\s();,]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!whole.contains("auth"_L1, Qt::CaseInsensitive))
        return {};
    const auto match = account.match(whole);
    return match.hasMatch() ? match.captured(1) : QString();
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

ReceivedLine readReceived(QByteArrayView rawValue)
{
    ReceivedLine line;
    const QByteArrayView raw = rawValue.first(std::min(rawValue.size(), maxLength));
    const QString whole = QString::fromUtf8(raw).simplified();
    const Clauses clauses = splitClauses(whole);
    if (!clauses.from.isEmpty())
        readSender(clauses.from, line);
    line.by = hostName(firstWord(clauses.by));
    line.protocol = firstWord(clauses.with).toString().toUpper();
    if (const QString account = accountIn(whole); !account.isEmpty())
        line.account = account;
    line.authenticated = line.authenticated || tellsSignIn(whole, line.protocol);
    QString recipient = firstWord(clauses.recipient).toString();
    recipient.remove(u'<').remove(u'>').remove(u';');
    if (recipient.contains(u'@'))
        line.recipient = recipient.toLower();
    line.date = readReceivedDate(raw);
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
