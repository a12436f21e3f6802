// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/oauthtokens.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// Longer lives than a year are slips or attempts to overflow.
constexpr qint64 longestLifeSeconds = 365 * 24 * 3600;

/// Words of the endpoint, fit for a detail: short, and on one line.
QString quoted(const QJsonValue &value)
{
    return value.toString().simplified().left(300);
}

/// Which addresses an id token names. Its signature is not looked at: it came straight from the token endpoint over TLS,
/// which OpenID Connect Core, section 3.1.3.7, point 6, takes for proof enough.
QStringList addressesIn(const QString &idToken)
{
    const QStringList parts = idToken.split(u'.');
    if (parts.size() != 3)
        return {};
    const auto payload = QByteArray::fromBase64Encoding(parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonObject claims = QJsonDocument::fromJson(payload.decoded).object();
    QStringList addresses;
    for (const QLatin1StringView claim : {"email"_L1, "preferred_username"_L1, "upn"_L1}) {
        const QString value = claims.value(claim).toString().trimmed();
        if (value.contains(u'@') && !addresses.contains(value, Qt::CaseInsensitive))
            addresses.append(value);
    }
    return addresses;
}

Error refusalFrom(int status, const QJsonObject &json)
{
    const QString code = quoted(json.value("error"_L1));
    const QString words = QString(code + u' ' + quoted(json.value("error_description"_L1))).trimmed();
    const QString detail = words.isEmpty() ? u"HTTP %1"_s.arg(status) : words;
    if (code == "invalid_grant"_L1)
        return {ErrorKind::SignInExpired, detail, {}};
    if (code == "access_denied"_L1)
        return {ErrorKind::SignInDenied, detail, {}};
    if (code == "invalid_client"_L1 || code == "unauthorized_client"_L1 || code == "invalid_scope"_L1)
        return {ErrorKind::ClientRefused, detail, {}};
    if (status >= 500 || status == 429 || code == "temporarily_unavailable"_L1 || code == "server_error"_L1)
        return {ErrorKind::ServerBusy, detail, {}};
    return {ErrorKind::ProtocolViolation, detail, {}};
}

} // namespace

bool OAuthTokens::freshAt(const QDateTime &now, qint64 spare) const
{
    return !access.isEmpty() && (!expires.isValid() || now.addSecs(spare) < expires);
}

QString secretFrom(const OAuthTokens &tokens)
{
    QJsonObject json{{u"access"_s, tokens.access}, {u"refresh"_s, tokens.refresh}};
    if (tokens.expires.isValid())
        json.insert(u"expires"_s, tokens.expires.toUTC().toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<OAuthTokens> tokensFromSecret(const QString &secret)
{
    const QJsonObject json = QJsonDocument::fromJson(secret.toUtf8()).object();
    OAuthTokens tokens;
    tokens.access = json.value("access"_L1).toString();
    tokens.refresh = json.value("refresh"_L1).toString();
    tokens.expires = QDateTime::fromString(json.value("expires"_L1).toString(), Qt::ISODate);
    if (tokens.access.isEmpty() && tokens.refresh.isEmpty())
        return failure(ErrorKind::SignInExpired);
    return tokens;
}

Result<TokenAnswer> tokenAnswer(int status, const QByteArray &body, const QDateTime &now)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    // Some endpoints answer 200 and an error all the same.
    if (status != 200 || json.contains("error"_L1))
        return tl::unexpected(refusalFrom(status, json));
    TokenAnswer answer;
    answer.tokens.access = json.value("access_token"_L1).toString();
    if (answer.tokens.access.isEmpty())
        return failure(ErrorKind::ProtocolViolation, u"no access token"_s);
    // It becomes part of an IMAP command: only visible ASCII, as RFC 6749, appendix A.12 has it.
    if (!std::ranges::all_of(answer.tokens.access, [](QChar c) { return c > u' ' && c < u'\x7f'; }))
        return failure(ErrorKind::ProtocolViolation, u"an access token that is none"_s);
    const QString type = json.value("token_type"_L1).toString();
    if (type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return failure(ErrorKind::ProtocolViolation, u"token type "_s + type.left(40));
    answer.tokens.refresh = json.value("refresh_token"_L1).toString();
    // A number by RFC 6749; some send it as text.
    const qint64 seconds = json.value("expires_in"_L1).toVariant().toLongLong();
    if (seconds > 0)
        answer.tokens.expires = now.toUTC().addSecs(std::min(seconds, longestLifeSeconds));
    answer.addresses = addressesIn(json.value("id_token"_L1).toString());
    return answer;
}

} // namespace undelivered
