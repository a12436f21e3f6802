// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/identityshape.h"

#include "judge/hostname.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// One run of letters and digits: N digits, X upper-case or mixed hex, H lower-case hex, U upper, L lower, M mixed case.
QString kindOfRun(QStringView run)
{
    const bool digits = std::all_of(run.begin(), run.end(), isAsciiDigit);
    const bool hex = std::all_of(run.begin(), run.end(), [](QChar c) {
        return isAsciiDigit(c) || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
    const bool upper = std::any_of(run.begin(), run.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    const bool lower = std::any_of(run.begin(), run.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    const QChar kind = digits ? u'N' : hex ? (upper ? u'X' : u'H') : upper && lower ? u'M' : upper ? u'U' : u'L';
    constexpr qsizetype longest = 14;
    return run.size() > longest ? kind + u"+"_s : kind + QString::number(run.size());
}

/// The stamp "Mon, 2 Mar 2026 10:00:00 +0100" split at blanks, weekday and comment gone.
QStringList dateWords(QByteArrayView value)
{
    QString text = QString::fromLatin1(value).simplified();
    if (const qsizetype comma = text.indexOf(u','); comma >= 0)
        text = text.sliced(comma + 1).trimmed();
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString programName(QStringView userAgent)
{
    // Up to the first word that holds a digit or opens a bracket: what comes behind are versions and platforms.
    QStringList words;
    for (QStringView word : userAgent.split(u' ', Qt::SkipEmptyParts)) {
        const bool version =
            std::any_of(word.begin(), word.end(), isAsciiDigit) || word.startsWith(u'(') || word.startsWith(u'[');
        if (version) {
            qsizetype letters = 0;
            while (letters < word.size() && isAsciiLetter(word[letters]))
                ++letters;
            if (words.isEmpty() && letters > 2)
                words.append(word.first(letters).toString());
            break;
        }
        words.append(word.toString());
    }
    return words.join(u' ').toLower();
}

QString programOf(const HeaderFields &header)
{
    return programName(header.has("User-Agent") ? header.text("User-Agent") : header.text("X-Mailer"));
}

QString messageIdShape(QStringView messageId)
{
    const qsizetype at = messageId.lastIndexOf(u'@');
    const QStringView local =
        (at < 0 ? messageId : messageId.first(at)).first(std::min<qsizetype>(at < 0 ? messageId.size() : at, 200));
    QString shape;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= local.size(); ++i) {
        if (i < local.size() && (isAsciiLetter(local[i]) || isAsciiDigit(local[i])))
            continue;
        if (i > start)
            shape += kindOfRun(local.sliced(start, i - start));
        if (i < local.size())
            shape += local[i];
        start = i + 1;
    }
    return shape;
}

QString messageIdDomain(QStringView messageId)
{
    const qsizetype at = messageId.lastIndexOf(u'@');
    return at < 0 ? QString() : messageId.sliced(at + 1).toString().toLower();
}

std::optional<int> zoneOffset(QByteArrayView dateValue)
{
    static const QRegularExpression zone(u"([+-])(\\d\\d)(\\d\\d)\\b"_s);
    const auto match = zone.match(QString::fromLatin1(dateValue));
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    return match.captured(1) == "-"_L1 ? -minutes : minutes;
}

std::optional<int> localHour(QByteArrayView dateValue)
{
    for (const QString &word : dateWords(dateValue)) {
        if (word.size() >= 4 && word.contains(u':')) {
            bool ok = false;
            const int hour = word.section(u':', 0, 0).toInt(&ok);
            if (ok && hour >= 0 && hour < 24)
                return hour;
        }
    }
    return std::nullopt;
}

QString plainSubject(QStringView subject)
{
    static const QRegularExpression marks(
        u"^\\s*(?:(?:re|fw|fwd|aw|wg|sv|vs|vb|antw|doorst|tr|rif|i|odp|pd|res|enc|ynt|ref|回复|转发|答复|返信|転送)\\s*(?:\\[\\d+\\])?\\s*[:：]|\\[[^\\]]{1,40}\\])\\s*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString text = subject.first(std::min<qsizetype>(subject.size(), 500)).toString();
    const bool marked = text.contains(u':') || text.contains(u'：') || text.contains(u'[');
    for (int i = 0; marked && i < 8; ++i) {
        const auto match = marks.match(text);
        if (!match.hasMatch())
            break;
        text = text.sliced(match.capturedLength());
    }
    return text.simplified().toLower();
}

QString mailboxOf(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return address.toString().toLower();
    QString local = address.first(at).toString().toLower();
    if (const qsizetype tag = local.indexOf(u'+'); tag > 0)
        local.truncate(tag);
    local.remove(u'.');
    return local + address.sliced(at).toString().toLower();
}

QString displayName(QByteArrayView fromValue)
{
    QString text = decodeHeaderText(fromValue);
    if (const qsizetype open = text.indexOf(u'<'); open >= 0)
        text.truncate(open);
    else if (text.contains(u'('))
        text = text.section(u'(', 1).section(u')', 0, 0);
    else
        return {};
    text = text.trimmed();
    if (text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2);
    return text.simplified();
}

} // namespace undelivered
