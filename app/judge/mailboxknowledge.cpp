// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/mailboxknowledge.h"

namespace undelivered {

SentMessage sentMessageFrom(const HeaderFields &header)
{
    SentMessage sent;
    const QStringList ids = messageIdsIn(header.raw("Message-ID"));
    sent.messageId = ids.value(0);
    for (const char *name : {"To", "Cc", "Bcc"}) {
        for (QByteArrayView value : header.rawAll(name)) {
            for (const QString &address : addressesIn(value))
                sent.recipients.append(address.toLower());
        }
    }
    sent.subject = header.text("Subject");
    sent.date = QDateTime::fromString(QString::fromLatin1(header.token("Date")), Qt::RFC2822Date);
    sent.from = addressesIn(header.raw("From")).value(0).toLower();
    sent.userAgent = header.has("User-Agent") ? header.text("User-Agent") : header.text("X-Mailer");
    return sent;
}

void MailboxKnowledge::setAddresses(const QStringList &addresses)
{
    m_addresses.clear();
    for (const QString &address : addresses)
        m_addresses.insert(address.toLower());
}

void MailboxKnowledge::addSent(const SentMessage &message)
{
    const qsizetype index = m_sent.size();
    m_sent.append(message);
    if (!message.messageId.isEmpty())
        m_byId.insert(message.messageId, index);
    for (const QString &recipient : message.recipients)
        m_byRecipient.insert(recipient, index);
}

void MailboxKnowledge::addReceived(const HeaderFields &) {}

const SentMessage *MailboxKnowledge::sentById(const QString &messageId) const
{
    const auto found = m_byId.constFind(messageId);
    return found == m_byId.cend() ? nullptr : &m_sent.at(*found);
}

QList<const SentMessage *> MailboxKnowledge::sentTo(const QString &recipient) const
{
    QList<const SentMessage *> found;
    for (auto [it, end] = m_byRecipient.equal_range(recipient.toLower()); it != end; ++it)
        found.append(&m_sent.at(it.value()));
    return found;
}

QStringList MailboxKnowledge::contacts() const
{
    return m_byRecipient.uniqueKeys();
}

} // namespace undelivered
