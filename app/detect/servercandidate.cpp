// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/servercandidate.h"

#include <QRegularExpression>

namespace undelivered {

using namespace Qt::StringLiterals;

Account accountFor(const QString &address, const ServerCandidate &candidate)
{
    Account account;
    account.address = address.trimmed();
    account.name = account.address;
    account.host = candidate.host;
    account.port = candidate.port;
    account.security = candidate.security;
    account.user = candidate.user;
    account.oauthProvider = candidate.signIn == Provider::SignIn::OAuthOnly ? candidate.oauth : QString();
    account.auth = account.oauthProvider.isEmpty() ? AccountAuth::Password : AccountAuth::OAuth;
    account.id = imapAccountId(account.user, account.host, account.port);
    return account;
}

ServerCandidate candidateFrom(const QString &address, const Provider &provider, DetectionStep source)
{
    ServerCandidate candidate;
    candidate.host = provider.host;
    candidate.port = provider.port;
    candidate.security = provider.security;
    candidate.user = accountFor(address, provider).user;
    candidate.signIn = provider.signIn;
    candidate.oauth = provider.oauth;
    candidate.source = source;
    // Only a name in an unsigned DNS answer leads there; the person should know whom the password goes to.
    candidate.outsideDomain = source == DetectionStep::MailExchanger;
    candidate.provider = provider;
    candidate.help = provider.help;
    return candidate;
}

bool isWithin(const QString &host, const QString &domain)
{
    const QString name = host.toLower();
    return !domain.isEmpty() && (name == domain || name.endsWith(u'.' + domain));
}

bool isHostName(const QString &host)
{
    static const QRegularExpression shape(
        u"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(host).hasMatch();
}

} // namespace undelivered
