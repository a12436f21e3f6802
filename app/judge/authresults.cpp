// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/authresults.h"

#include "judge/hostname.h"

#include <QRegularExpression>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

QString AuthResults::resultOf(QStringView method) const
{
    const auto found =
        std::find_if(methods.begin(), methods.end(), [method](const AuthMethod &m) { return m.method == method; });
    return found == methods.end() ? QString() : found->result;
}

bool AuthResults::passes(QStringView method) const
{
    return std::any_of(methods.begin(), methods.end(),
                       [method](const AuthMethod &m) { return m.method == method && m.result == u"pass"_s; });
}

AuthResults readAuthResults(QByteArrayView rawValue)
{
    constexpr qsizetype maxLength = 8192;
    static const QRegularExpression comment(u"\\([^()]*\\)"_s);
    static const QRegularExpression method(u"^([a-z0-9-]+)(?:/\\d+)?\\s*=\\s*([a-z]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression property(
        u"\\b(?:header\\.(?:d|i|from)|smtp\\.(?:mailfrom|helo|mail))\\s*=\\s*([^\\s;]+)"_s,
        QRegularExpression::CaseInsensitiveOption);

    AuthResults results;
    QString text = QString::fromUtf8(rawValue.first(std::min(rawValue.size(), maxLength)).toByteArray()).simplified();
    text.remove(comment);
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size() && results.methods.size() < 50; ++i) {
        const QString part = parts.at(i).trimmed();
        const auto match = method.match(part);
        if (!match.hasMatch()) {
            if (i == 0)
                results.authservId = hostName(part.section(u' ', 0, 0));
            continue;
        }
        AuthMethod entry{match.captured(1).toLower(), match.captured(2).toLower(), {}};
        if (const auto about = property.match(part); about.hasMatch())
            entry.domain = hostName(about.captured(1));
        results.methods.append(entry);
    }
    return results;
}

std::optional<AuthResults> topmostAuthResults(const HeaderFields &header)
{
    for (const HeaderField &field : header.all()) {
        if (field.name.compare("Authentication-Results", Qt::CaseInsensitive) == 0)
            return readAuthResults(field.value);
    }
    return std::nullopt;
}

} // namespace undelivered
