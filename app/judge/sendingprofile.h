// SPDX-License-Identifier: GPL-3.0-or-later
/// Two small summaries that grow with each message looked at: how the person's own mail looks, and which hosts belong to
/// their provider. Values; filled on one thread, then read-only.
#pragma once

#include "find/headerfields.h"
#include "judge/receivedline.h"

#include <QHash>
#include <QSet>

namespace undelivered {

struct SentMessage;

/// Counts per mark of the person's genuine mail. Marks seen once may be slips; what counts is told by `seen`.
class SendingProfile
{
public:
    void add(const SentMessage &message);

    [[nodiscard]] int messages() const { return m_messages; }
    [[nodiscard]] int withProgram(const QString &program) const { return m_programs.value(program); }
    [[nodiscard]] int withShape(const QString &shape) const { return m_shapes.value(shape); }
    [[nodiscard]] int withIdDomain(const QString &domain) const { return m_idDomains.value(domain); }
    [[nodiscard]] int withZone(int minutes) const { return m_zones.value(minutes); }
    [[nodiscard]] int withName(const QString &name) const { return m_names.value(name.toLower()); }
    /// Whether a name the person uses holds all words of this one, or the other way round: "Ada" and "Ada Finch".
    [[nodiscard]] bool hasNameLike(const QString &name) const;
    [[nodiscard]] int fromAddress(const QString &address) const { return m_senders.value(address); }
    /// Share of the person's mail written within an hour of this one on the sender's own clock.
    [[nodiscard]] double shareAtHour(int hour) const;
    [[nodiscard]] int inLanguage(const QString &language) const { return m_languages.value(language); }
    /// How many show their language.
    [[nodiscard]] int withLanguage() const { return m_withLanguage; }
    [[nodiscard]] int withCharset(const QString &family) const { return m_charsets.value(family); }

private:
    int m_messages = 0;
    int m_withHour = 0;
    QHash<QString, int> m_programs;
    QHash<QString, int> m_shapes;
    QHash<QString, int> m_idDomains;
    QHash<int, int> m_zones;
    QHash<QString, int> m_names;
    QHash<QString, int> m_senders;
    std::array<int, 24> m_hours{};
    int m_withLanguage = 0;
    QHash<QString, int> m_languages;
    QHash<QString, int> m_charsets;
};

/// Names by which the person's own mail system is known in the header fields it writes itself.
class ProviderMarks
{
public:
    /// Learns from a message in the person's own mailbox: only from its topmost trace, which nobody else can write.
    void add(const HeaderFields &header);
    /// A host that is known from elsewhere (MX of the person's domain).
    void addHost(const QString &host);

    [[nodiscard]] bool isEmpty() const { return m_organisations.isEmpty(); }
    /// Whether the name is one of the provider's hosts or lies in one of its organisations.
    [[nodiscard]] bool owns(const QString &host) const;
    /// Whether exactly this host is known.
    [[nodiscard]] bool isHost(const QString &host) const;
    [[nodiscard]] bool ownsOrganisation(const QString &organisation) const
    {
        return m_organisations.contains(organisation);
    }
    /// Whether `host` is one that takes mail from the outside into this mailbox: what it received without a sign-in came from
    /// strangers. Told by its name with the numbers and random labels left out.
    [[nodiscard]] bool isEntrance(const QString &host) const;
    /// Whether `authservId` may be believed: it is the name the person's own server signs its checks with.
    [[nodiscard]] bool checksAs(const QString &authservId) const;
    /// Whether messages from outside bear an Authentication-Results field of the person's own server.
    [[nodiscard]] bool writesChecks() const { return m_checked * 2 > m_messages; }

private:
    int m_messages = 0;
    int m_checked = 0;
    QSet<QString> m_hosts;
    QSet<QString> m_organisations;
    QSet<QString> m_entrances;
};

} // namespace undelivered
