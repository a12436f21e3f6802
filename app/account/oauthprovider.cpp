// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/oauthprovider.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void initOAuthResource()
{
    Q_INIT_RESOURCE(oauth); // must be called outside any namespace
}

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

bool isSafe(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    const bool here = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && here);
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

/// What `json` names replaces what `provider` had.
void overlay(OAuthProvider &provider, const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView key, QString &field) {
        if (json.contains(key))
            field = json.value(key).toString();
    };
    text("name"_L1, provider.name);
    text("clientId"_L1, provider.clientId);
    text("clientSecret"_L1, provider.clientSecret);
    text("redirectHost"_L1, provider.redirectHost);
    const auto address = [&json](QLatin1StringView key, QUrl &field) {
        if (json.contains(key))
            field = QUrl(json.value(key).toString());
    };
    address("authorization"_L1, provider.authorization);
    address("token"_L1, provider.token);
    address("registration"_L1, provider.registration);
    if (json.contains("scopes"_L1))
        provider.scopes = strings(json.value("scopes"_L1));
    if (json.contains("issuers"_L1))
        provider.issuers = strings(json.value("issuers"_L1));
    if (json.contains("parameters"_L1)) {
        provider.parameters.clear();
        const QJsonObject parameters = json.value("parameters"_L1).toObject();
        for (auto it = parameters.begin(); it != parameters.end(); ++it)
            provider.parameters.append({it.key(), it.value().toString()});
    }
}

} // namespace

Result<OAuthTable> OAuthTable::load(const QByteArray &own)
{
    initOAuthResource();
    QFile file(u":/oauth.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Bug, file.errorString());
    OAuthTable table;
    if (const Result<void> added = table.add(file.readAll()); !added)
        return failure(ErrorKind::Bug, added.error().detail);
    if (!own.isEmpty()) {
        if (const Result<void> added = table.add(own); !added)
            return tl::unexpected(added.error());
    }
    return table;
}

Result<void> OAuthTable::add(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorKind::FileDamaged, error.errorString());
    const QJsonArray entries = document.object().value("providers"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString id = entry.value("id"_L1).toString();
        if (id.isEmpty())
            return failure(ErrorKind::FileDamaged, u"a provider without id"_s);
        auto known = std::ranges::find(m_providers, id, &OAuthProvider::id);
        OAuthProvider provider = known == m_providers.end() ? OAuthProvider() : *known;
        provider.id = id;
        overlay(provider, entry);
        if (!isSafe(provider.authorization) || !isSafe(provider.token))
            return failure(ErrorKind::FileDamaged, u"an endpoint that is not https"_s, id);
        if (provider.redirectHost != "127.0.0.1"_L1 && provider.redirectHost != "localhost"_L1)
            return failure(ErrorKind::FileDamaged, u"redirectHost is another computer"_s, id);
        if (known == m_providers.end())
            m_providers.append(provider);
        else
            *known = provider;
    }
    return {};
}

std::optional<OAuthProvider> OAuthTable::provider(const QString &id) const
{
    const auto found = std::ranges::find(m_providers, id, &OAuthProvider::id);
    return found == m_providers.cend() ? std::nullopt : std::optional(*found);
}

std::optional<OAuthProvider> OAuthTable::forIssuer(const QString &issuer) const
{
    const QUrl url(issuer.trimmed().toLower());
    const QString host = url.host().isEmpty() ? issuer.trimmed().toLower() : url.host();
    const auto found = std::ranges::find_if(
        m_providers, [&](const OAuthProvider &provider) { return provider.issuers.contains(host); });
    return found == m_providers.cend() ? std::nullopt : std::optional(*found);
}

void OAuthTable::setClient(const QString &provider, const QString &clientId, const QString &clientSecret)
{
    const auto found = std::ranges::find(m_providers, provider, &OAuthProvider::id);
    if (found == m_providers.end())
        return;
    found->clientId = clientId.trimmed();
    found->clientSecret = clientSecret.trimmed();
}

} // namespace undelivered
