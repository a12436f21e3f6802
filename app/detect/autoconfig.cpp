// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/autoconfig.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostServers = 8;
constexpr qsizetype longestText = 512;

struct Server {
    QString host;
    QString port;
    QString socket;
    QString user;
    QStringList authentications; ///< lower case, in order of preference
};

struct Description {
    QList<Server> servers;
    QString issuer; ///< of the oAuth2 element
    QUrl help;
};

QString shortText(QXmlStreamReader &xml)
{
    // Text only: an element inside makes the file damaged.
    return xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement).trimmed().left(longestText);
}

Server readServer(QXmlStreamReader &xml)
{
    Server server;
    while (xml.readNextStartElement()) {
        if (xml.name() == "hostname"_L1)
            server.host = shortText(xml);
        else if (xml.name() == "port"_L1)
            server.port = shortText(xml);
        else if (xml.name() == "socketType"_L1)
            server.socket = shortText(xml).toLower();
        else if (xml.name() == "username"_L1)
            server.user = shortText(xml);
        else if (xml.name() == "authentication"_L1)
            server.authentications.append(shortText(xml).toLower());
        else
            xml.skipCurrentElement();
    }
    return server;
}

QString readIssuer(QXmlStreamReader &xml)
{
    QString issuer;
    while (xml.readNextStartElement()) {
        if (xml.name() == "issuer"_L1)
            issuer = shortText(xml);
        else
            xml.skipCurrentElement();
    }
    return issuer;
}

void takeHelp(Description &description, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (description.help.isEmpty() && url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty())
        description.help = url;
}

void readProvider(QXmlStreamReader &xml, Description &description)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "incomingServer"_L1 &&
            xml.attributes().value("type"_L1).compare("imap"_L1, Qt::CaseInsensitive) == 0 &&
            description.servers.size() < mostServers) {
            description.servers.append(readServer(xml));
        } else if (xml.name() == "documentation"_L1) {
            takeHelp(description, xml.attributes().value("url"_L1).toString());
            xml.skipCurrentElement();
        } else if (xml.name() == "oAuth2"_L1) {
            description.issuer = readIssuer(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
}

QString filledIn(QString text, const QString &address)
{
    text.replace("%EMAILLOCALPART%"_L1, localPart(address));
    text.replace("%EMAILDOMAIN%"_L1, mailDomain(address));
    text.replace("%EMAILADDRESS%"_L1, address);
    return text;
}

/// Whether we can sign in there, and how: the first of its ways that we know.
std::optional<Provider::SignIn> signInOf(const Server &server, bool oauthKnown)
{
    const bool password = std::ranges::any_of(server.authentications, [](const QString &way) {
        return way == "password-cleartext"_L1 || way == "plain"_L1 || way == "password-encrypted"_L1 ||
               way == "secure"_L1;
    });
    const bool oauth = server.authentications.contains("oauth2"_L1);
    if (password || server.authentications.isEmpty())
        return Provider::SignIn::Password;
    return oauth && oauthKnown ? std::optional(Provider::SignIn::OAuthOnly) : std::nullopt;
}

} // namespace

Result<QList<ServerCandidate>> readAutoconfig(const QByteArray &text, const QString &address, DetectionStep source,
                                              const OAuthTable &oauth)
{
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY"))
        return failure(ErrorKind::FileDamaged, u"a document type, which no server description has"_s);
    QXmlStreamReader xml(text);
    Description description;
    if (!xml.readNextStartElement() || xml.name() != "clientConfig"_L1)
        return failure(ErrorKind::FileDamaged, u"not a server description"_s);
    while (xml.readNextStartElement()) {
        if (xml.name() == "emailProvider"_L1)
            readProvider(xml, description);
        else if (xml.name() == "oAuth2"_L1)
            description.issuer = readIssuer(xml);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        return failure(ErrorKind::FileDamaged, xml.errorString());

    QList<ServerCandidate> candidates;
    for (const Server &server : std::as_const(description.servers)) {
        ServerCandidate candidate;
        candidate.host = filledIn(server.host, address).toLower();
        bool numeric = false;
        candidate.port = server.port.toUShort(&numeric);
        if (!isHostName(candidate.host) || !numeric || candidate.port == 0)
            continue;
        if (server.socket == "ssl"_L1 || server.socket == "tls"_L1)
            candidate.security = ServerSecurity::Tls;
        else if (server.socket == "starttls"_L1)
            candidate.security = ServerSecurity::StartTls;
        else
            continue; // "plain": never
        const std::optional<OAuthProvider> signsIn = oauth.forIssuer(description.issuer);
        const std::optional<Provider::SignIn> signIn = signInOf(server, signsIn.has_value());
        if (!signIn)
            continue;
        candidate.signIn = *signIn;
        if (signsIn && server.authentications.contains("oauth2"_L1))
            candidate.oauth = signsIn->id;
        candidate.user = server.user.isEmpty() ? address : filledIn(server.user, address);
        const bool control = std::ranges::any_of(candidate.user, [](QChar c) { return c < u' ' || c == u'\x7f'; });
        if (control || candidate.user.contains("%EMAIL"_L1))
            continue; // a blank we do not know
        candidate.source = source;
        candidate.help = description.help;
        candidates.append(candidate);
    }
    return candidates;
}

} // namespace undelivered
