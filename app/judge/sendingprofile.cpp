// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/sendingprofile.h"

#include "judge/authresults.h"
#include "judge/hostname.h"
#include "judge/identityshape.h"
#include "judge/mailboxknowledge.h"

namespace undelivered {

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

void ProviderMarks::add(const HeaderFields &header)
{
    // The topmost line that names a host was written by the last server on the way into this mailbox. Lines of hosts that
    // are told by address only, or by no name at all (queue managers), are stepped over.
    ++m_messages;
    for (const QByteArrayView value : header.rawAll("Received")) {
        const ReceivedLine line = readReceived(value);
        if (!line.by.isEmpty() && !IpAddress::parse(line.by) && line.by.contains(u'.')) {
            addHost(line.by);
            break;
        }
        if (line.isHandover())
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

bool ProviderMarks::checksAs(const QString &authservId) const
{
    return authservId.isEmpty() || owns(authservId);
}

} // namespace undelivered
