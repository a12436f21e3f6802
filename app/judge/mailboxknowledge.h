// SPDX-License-Identifier: GPL-3.0-or-later
/// What the person's own mailbox tells about them: their addresses, what they sent, and how their mail travels. Filled by
/// the scan from header fields (Sent and INBOX), read by judge(). A value without I/O; filled on one thread, then read-only.
#pragma once

#include "find/headerfields.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace undelivered {

/// One message the person sent, as its header tells.
struct SentMessage {
    QString messageId; ///< without brackets, domain in lower case
    QStringList recipients; ///< To, Cc, Bcc; lower case
    QString subject;
    QDateTime date;
    QString from;      ///< lower case
    QString userAgent; ///< User-Agent or X-Mailer
    QString dkimDomain;///< d= of its signature, where it has one
};
/// Reads one header block of a sent message.
[[nodiscard]] SentMessage sentMessageFrom(const HeaderFields &header);

class MailboxKnowledge
{
public:
    /// The account's address and its aliases. An empty list means: no mailbox to judge by.
    void setAddresses(const QStringList &addresses);
    [[nodiscard]] const QSet<QString> &addresses() const { return m_addresses; }

    void addSent(const SentMessage &message);
    /// A message received in INBOX or elsewhere that is not a notice: tells the provider's hosts (topmost Received,
    /// Authentication-Results) and who writes to the person. `header` is only looked at during the call.
    void addReceived(const HeaderFields &header);

    [[nodiscard]] const SentMessage *sentById(const QString &messageId) const;
    [[nodiscard]] QList<const SentMessage *> sentTo(const QString &recipient) const;
    [[nodiscard]] qsizetype sentCount() const { return m_sent.size(); }
    /// addr-specs the person has written to.
    [[nodiscard]] QStringList contacts() const;

private:
    QSet<QString> m_addresses;
    QList<SentMessage> m_sent;
    QHash<QString, qsizetype> m_byId;
    QMultiHash<QString, qsizetype> m_byRecipient;
};

} // namespace undelivered
