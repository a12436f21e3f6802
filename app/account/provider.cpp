// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/provider.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

static void initProviderResource()
{
    Q_INIT_RESOURCE(providers); // must be called outside any namespace
}

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// "de" or "co.uk", but not "example.de": under such an ending a name may belong to anybody.
bool isEnding(QStringView text)
{
    static constexpr std::array registries{"co"_L1, "com"_L1, "net"_L1, "org"_L1, "ne"_L1, "or"_L1};
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0)
        return !text.isEmpty();
    return text.sliced(dot + 1).size() == 2 &&
           std::ranges::any_of(registries, [&](QLatin1StringView registry) { return text.first(dot) == registry; });
}

/// "hotmail.*" any ending, "*.onmicrosoft.com" any start, else the very domain.
bool domainMatches(const QString &pattern, const QString &domain)
{
    if (pattern.endsWith(".*"_L1))
        return domain.startsWith(QStringView(pattern).chopped(1)) &&
               isEnding(QStringView(domain).sliced(pattern.size() - 1));
    if (pattern.startsWith("*."_L1))
        return domain.endsWith(QStringView(pattern).sliced(1));
    return domain == pattern;
}

bool isAtOrBelow(const QString &name, const QString &top)
{
    return name == top || (name.endsWith(top) && name.at(name.size() - top.size() - 1) == u'.');
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

Provider providerFrom(const QJsonObject &json)
{
    Provider provider;
    provider.id = json.value("id"_L1).toString();
    provider.name = json.value("name"_L1).toString();
    provider.host = json.value("host"_L1).toString();
    provider.port = static_cast<quint16>(json.value("port"_L1).toInt(993));
    provider.security =
        json.value("security"_L1).toString() == "starttls"_L1 ? ServerSecurity::StartTls : ServerSecurity::Tls;
    if (json.value("userName"_L1).toString() == "local-part"_L1)
        provider.userName = Provider::UserName::LocalPart;
    const QString signIn = json.value("signIn"_L1).toString();
    if (signIn == "app-password"_L1)
        provider.signIn = Provider::SignIn::AppPassword;
    else if (signIn == "oauth-only"_L1)
        provider.signIn = Provider::SignIn::OAuthOnly;
    provider.imapMustBeSwitchedOn = json.value("imapMustBeSwitchedOn"_L1).toBool();
    provider.selfSigned = json.value("selfSigned"_L1).toBool();
    provider.oauth = json.value("oauth"_L1).toString();
    provider.help = QUrl(json.value("help"_L1).toString());
    return provider;
}

} // namespace

Result<ProviderTable> ProviderTable::load()
{
    initProviderResource();
    QFile file(u":/providers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Bug, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failure(ErrorKind::Bug, error.errorString());
    ProviderTable table;
    const QJsonArray providers = document.object().value("providers"_L1).toArray();
    for (const QJsonValue &value : providers) {
        Entry entry;
        entry.domains = strings(value.toObject().value("domains"_L1));
        entry.mailExchangers = strings(value.toObject().value("mx"_L1));
        entry.provider = providerFrom(value.toObject());
        table.m_entries.append(entry);
    }
    return table;
}

std::optional<Provider> ProviderTable::forAddress(const QString &address) const
{
    const QString domain = mailDomain(address);
    if (domain.isEmpty())
        return std::nullopt;
    for (const Entry &entry : m_entries) {
        for (const QString &pattern : entry.domains) {
            if (domainMatches(pattern, domain))
                return entry.provider;
        }
    }
    return std::nullopt;
}

std::optional<Provider> ProviderTable::forMailExchanger(const QString &host) const
{
    QString name = host.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    const Entry *best = nullptr;
    qsizetype bestLength = 0; // "olc.protection.outlook.com" says more than "outlook.com"
    for (const Entry &entry : m_entries) {
        for (const QString &exchanger : entry.mailExchangers) {
            if (exchanger.size() > bestLength && isAtOrBelow(name, exchanger)) {
                best = &entry;
                bestLength = exchanger.size();
            }
        }
    }
    if (!best)
        return std::nullopt;
    Provider provider = best->provider;
    provider.userName = Provider::UserName::FullAddress;
    return provider;
}

std::optional<Provider> ProviderTable::forServer(const QString &host) const
{
    const auto found = std::ranges::find_if(
        m_entries, [name = host.toLower()](const Entry &entry) { return entry.provider.host == name; });
    return found == m_entries.cend() ? std::nullopt : std::optional(found->provider);
}

QList<Provider> ProviderTable::all() const
{
    QList<Provider> providers;
    providers.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        providers.append(entry.provider);
    return providers;
}

Account accountFor(const QString &address, const Provider &provider)
{
    Account account;
    account.address = address.trimmed();
    account.name = account.address;
    account.kind = AccountKind::Imap;
    account.host = provider.host;
    account.port = provider.port;
    account.security = provider.security;
    account.user = provider.userName == Provider::UserName::LocalPart ? localPart(account.address) : account.address;
    if (provider.signIn == Provider::SignIn::OAuthOnly) {
        account.auth = AccountAuth::OAuth;
        account.oauthProvider = provider.oauth;
    }
    account.id = imapAccountId(account.user, account.host, account.port);
    return account;
}

} // namespace undelivered
