// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/provider.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initProviderResource()
{
    Q_INIT_RESOURCE(providers); // must be called outside any namespace
}

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// "hotmail.*" any ending, "*.onmicrosoft.com" any start, else the very domain.
bool domainMatches(const QString &pattern, const QString &domain)
{
    if (pattern.endsWith(".*"_L1))
        return domain.startsWith(QStringView(pattern).chopped(1));
    if (pattern.startsWith("*."_L1))
        return domain.endsWith(QStringView(pattern).sliced(1));
    return domain == pattern;
}

Provider providerFrom(const QJsonObject &json)
{
    Provider provider;
    provider.id = json.value("id"_L1).toString();
    provider.name = json.value("name"_L1).toString();
    provider.host = json.value("host"_L1).toString();
    provider.port = static_cast<quint16>(json.value("port"_L1).toInt(993));
    provider.security = json.value("security"_L1).toString() == "starttls"_L1 ? ServerSecurity::StartTls : ServerSecurity::Tls;
    if (json.value("userName"_L1).toString() == "local-part"_L1)
        provider.userName = Provider::UserName::LocalPart;
    const QString signIn = json.value("signIn"_L1).toString();
    if (signIn == "app-password"_L1)
        provider.signIn = Provider::SignIn::AppPassword;
    else if (signIn == "oauth-only"_L1)
        provider.signIn = Provider::SignIn::OAuthOnly;
    provider.imapMustBeSwitchedOn = json.value("imapMustBeSwitchedOn"_L1).toBool();
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
        const QJsonArray domains = value.toObject().value("domains"_L1).toArray();
        for (const QJsonValue &domain : domains)
            entry.domains.append(domain.toString());
        entry.provider = providerFrom(value.toObject());
        table.m_entries.append(entry);
    }
    return table;
}

std::optional<Provider> ProviderTable::forAddress(const QString &address) const
{
    const QString domain = address.sliced(address.lastIndexOf(u'@') + 1).trimmed().toLower();
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

Account accountFor(const QString &address, const Provider &provider)
{
    Account account;
    account.address = address.trimmed();
    account.name = account.address;
    account.kind = AccountKind::Imap;
    account.host = provider.host;
    account.port = provider.port;
    account.security = provider.security;
    account.user = provider.userName == Provider::UserName::LocalPart ? account.address.section(u'@', 0, 0) : account.address;
    account.id = imapAccountId(account.user, account.host, account.port);
    return account;
}

} // namespace undelivered
