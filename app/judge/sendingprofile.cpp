// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/sendingprofile.h"

#include "judge/authresults.h"
#include "judge/hostname.h"
#include "judge/identityshape.h"
#include "judge/mailboxknowledge.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// "AB12EPF00.mail.protection.host.example" → "*.mail.protection.host.example": deep down, or where the first label is long and
/// holds digits, it is one of many. "mx1.host.example" → "mx#.host.example": numbered, but no other kind of host.
QString hostPattern(const QString &host)
{
    const QString first = host.section(u'.', 0, 0);
    const bool numbered = std::any_of(first.begin(), first.end(), [](QChar c) { return c.isDigit(); });
    constexpr qsizetype longLabel = 12;
    if (host.count(u'.') > 2 || (numbered && first.size() >= longLabel))
        return u"*."_s + host.section(u'.', 1);
    QString pattern;
    for (const QChar c : first) {
        if (!c.isDigit())
            pattern += c;
        else if (!pattern.endsWith(u'#'))
            pattern += u'#';
    }
    return pattern + u'.' + host.section(u'.', 1);
}

} // namespace

void SendingProfile::add(const SentMessage &message)
{
    ++m_messages;
    ++m_programs[programName(message.userAgent)];
    if (!message.messageId.isEmpty()) {
        ++m_shapes[messageIdShape(message.messageId)];
        ++m_idDomains[messageIdDomain(message.messageId)];
    }
    if (message.zone)
        ++m_zones[*message.zone];
    ++m_names[message.fromName.toLower()];
    ++m_senders[message.from];
    if (message.hour) {
        ++m_withHour;
        ++m_hours[static_cast<size_t>(*message.hour)];
    }
    if (!message.language.isEmpty()) {
        ++m_withLanguage;
        ++m_languages[message.language];
    }
    for (const QString &family : message.charsets)
        ++m_charsets[family];
}

double SendingProfile::shareAtHour(int hour) const
{
    if (m_withHour == 0)
        return 0;
    int near = 0;
    for (int offset = -1; offset <= 1; ++offset)
        near += m_hours[static_cast<size_t>((hour + offset + 24) % 24)];
    return static_cast<double>(near) / m_withHour;
}

bool SendingProfile::hasNameLike(const QString &name) const
{
    const auto wordsOf = [](const QString &text) {
        const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(words.begin(), words.end());
    };
    const QSet<QString> words = wordsOf(name);
    if (words.isEmpty())
        return false;
    return std::any_of(m_names.keyBegin(), m_names.keyEnd(), [&](const QString &known) {
        const QSet<QString> knownWords = wordsOf(known);
        return !knownWords.isEmpty() && (knownWords.contains(words) || words.contains(knownWords));
    });
}

void ProviderMarks::add(const HeaderFields &header)
{
    // The topmost line that names a host was written by the last server on the way into this mailbox. Lines of hosts that
    // are told by address only, or by no name at all (queue managers), are stepped over.
    ++m_messages;
    QString organisation;
    for (const QByteArrayView value : header.rawAll("Received")) {
        const ReceivedLine line = readReceived(value);
        const bool named = !line.by.isEmpty() && !IpAddress::parse(line.by) && line.by.contains(u'.');
        if (organisation.isEmpty() && named) {
            addHost(line.by);
            organisation = organisationOf(line.by);
        } else if (named && organisationOf(line.by) != organisation) {
            break; // left the provider
        }
        if (!line.isHandover())
            continue;
        const QString sender = line.name.isEmpty() ? line.helo : line.name;
        if (!organisation.isEmpty() && organisationOf(sender) == organisation)
            continue; // from one of its hosts to another
        if (named && !line.authenticated)
            m_entrances.insert(hostPattern(line.by));
        break;
    }
    if (const std::optional<AuthResults> checks = topmostAuthResults(header)) {
        ++m_checked;
        if (checks->authservId.contains(u'.'))
            addHost(checks->authservId);
    }
}

void ProviderMarks::addHost(const QString &host)
{
    const QString name = hostName(host);
    if (name.isEmpty())
        return;
    m_hosts.insert(name);
    if (const QString organisation = organisationOf(name); !organisation.isEmpty())
        m_organisations.insert(organisation);
}

bool ProviderMarks::owns(const QString &host) const
{
    const QString name = hostName(host);
    return !name.isEmpty() && (m_hosts.contains(name) || m_organisations.contains(organisationOf(name)));
}

bool ProviderMarks::isHost(const QString &host) const
{
    return m_hosts.contains(hostName(host));
}

bool ProviderMarks::isEntrance(const QString &host) const
{
    return m_entrances.contains(hostPattern(hostName(host)));
}

bool ProviderMarks::checksAs(const QString &authservId) const
{
    return authservId.isEmpty() || owns(authservId);
}

} // namespace undelivered
