// SPDX-License-Identifier: GPL-3.0-or-later
/// What the person's own mailbox tells about them: their addresses, what they sent, and how their mail travels. Filled by
/// the scan from header fields (Sent and INBOX), read by judge(). A value without I/O; filled on one thread, then read-only.
#pragma once

#include "find/headerfields.h"
#include "judge/sendingprofile.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace undelivered {

/// One message the person sent, as its header tells.
struct SentMessage {
    QString messageId;      ///< without brackets, domain in lower case
    QStringList recipients; ///< To, Cc, Bcc; lower case
    QString subject;
    QDateTime date;
    QString from;            ///< lower case
    QString userAgent;       ///< User-Agent or X-Mailer
    QString dkimDomain;      ///< d= of its signature, where it has one
    QString fromName;        ///< display name
    std::optional<int> zone; ///< minutes east of UTC on the clock it was written by
    std::optional<int> hour; ///< 0-23 on that clock
    QString language;        ///< in which it shows to be written (judge/tongue.h); may be empty
    QSet<QString> charsets;  ///< families of charsets that its header names
};
/// Reads one header block of a sent message.
[[nodiscard]] SentMessage sentMessageFrom(const HeaderFields &header);

class MailboxKnowledge
{
public:
    /// The account's address and its aliases. An empty list means: no mailbox to judge by.
    void setAddresses(const QStringList &addresses);
    [[nodiscard]] const QSet<QString> &addresses() const { return m_addresses; }
    /// Whether mail of this address is the person's: listed, a "+tag" of a listed one, or used as From in Sent.
    [[nodiscard]] bool isOwnAddress(const QString &address) const;
    /// Whether the domain is one of the person's addresses'.
    [[nodiscard]] bool isOwnDomain(const QString &domain) const;

    void addSent(const SentMessage &message);
    /// A message received in INBOX or elsewhere that is not a notice: tells the provider's hosts (topmost Received,
    /// Authentication-Results) and who writes to the person. `header` is only looked at during the call. True where it is a
    /// letter of the person's own that lies outside Sent (archived, or come back to themselves): it counts as sent then. Mail
    /// that came from outside under their address does not.
    bool addReceived(const HeaderFields &header);

    [[nodiscard]] const SentMessage *sentById(const QString &messageId) const;
    /// Dated from..to, to that addr-spec. As many steps as weeks and messages in that time.
    [[nodiscard]] QList<const SentMessage *> sentTo(const QString &recipient, const QDateTime &from,
                                                    const QDateTime &to) const;
    /// Dated from..to, whose plainSubject() is this.
    [[nodiscard]] QList<const SentMessage *> sentAbout(const QString &plainSubject, const QDateTime &from,
                                                       const QDateTime &to) const;
    [[nodiscard]] bool hasSentTo(const QString &recipient) const { return m_contacts.contains(recipient.toLower()); }
    [[nodiscard]] qsizetype sentCount() const { return m_sent.size(); }
    /// addr-specs the person has written to.
    [[nodiscard]] QStringList contacts() const { return m_contacts.values(); }
    /// Whether this address wrote to the person.
    [[nodiscard]] bool hasWritten(const QString &address) const { return m_correspondents.contains(address); }
    /// Whether a message with this identifier lies in the mailbox, sent or received.
    [[nodiscard]] bool knowsMessage(const QString &messageId) const;

    /// When the newest message looked at came in; invalid where none had a trace.
    [[nodiscard]] QDateTime newestMessage() const { return m_newest; }
    /// How the person's mail looks.
    [[nodiscard]] const SendingProfile &profile() const { return m_profile; }
    /// The provider's side of received mail.
    [[nodiscard]] const ProviderMarks &provider() const { return m_provider; }

    /// How much of the person's mail around `when` Sent holds, 0..1: 0 before Sent begins or where it has gaps around that
    /// time; else the share of answers from others whose question is found in Sent. 0.5 where nothing is known.
    [[nodiscard]] double sentCompleteness(const QDateTime &when) const;

private:
    [[nodiscard]] bool isOwnLetter(const HeaderFields &header, const QString &from) const;

    QSet<QString> m_addresses;
    QSet<QString> m_mailboxes; ///< mailboxOf() of m_addresses and of every From in Sent
    QSet<QString> m_domains;
    QList<SentMessage> m_sent;
    QHash<QString, qsizetype> m_byId;
    using WeekIndex =
        QMultiHash<std::pair<QString, qint64>, qsizetype>; ///< by text and week: one search looks at few letters
    [[nodiscard]] QList<const SentMessage *> sentIn(const WeekIndex &index, const QString &text, const QDateTime &from,
                                                    const QDateTime &to) const;
    WeekIndex m_byRecipient;
    WeekIndex m_bySubject;
    QSet<QString> m_contacts;
    QHash<qint64, int> m_sentPerWeek;
    QSet<QString> m_correspondents;
    QSet<size_t> m_receivedIds; ///< hashes: the identifiers themselves are not needed
    struct Answer {
        QString question;
        qint64 week;
    };
    QList<Answer> m_answers; ///< messages from others that answer something, at most 20,000
    QDateTime m_newest;
    SendingProfile m_profile;
    ProviderMarks m_provider;
};

} // namespace undelivered
