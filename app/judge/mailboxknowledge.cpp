// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/mailboxknowledge.h"

#include "judge/authresults.h"
#include "judge/hostname.h"
#include "judge/identityshape.h"
#include "judge/receivedline.h"
#include "judge/taglist.h"
#include "judge/tongue.h"
#include "parse/messagedate.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAnswers = 20000;
constexpr qint64 secondsPerWeek = 7 * 24 * 3600;

/// Domain part in lower case: the local part may be told apart by case, the domain never (RFC 5322 leaves both open).
QString canonicalId(const QString &id)
{
    const qsizetype at = id.lastIndexOf(u'@');
    return at < 0 ? id : id.first(at) + id.sliced(at).toLower();
}

qint64 weekOf(const QDateTime &when)
{
    return when.toSecsSinceEpoch() / secondsPerWeek;
}

} // namespace

SentMessage sentMessageFrom(const HeaderFields &header)
{
    SentMessage sent;
    const QStringList ids =
        messageIdsIn(header.has("Resent-Message-ID") ? header.raw("Resent-Message-ID") : header.raw("Message-ID"));
    sent.messageId = canonicalId(ids.value(0));
    for (const char *name : {"To", "Cc", "Bcc", "Resent-To", "Resent-Cc", "Resent-Bcc"}) {
        for (QByteArrayView value : header.rawAll(name)) {
            for (const QString &address : addressesIn(value))
                sent.recipients.append(address.toLower());
        }
    }
    const bool resent = header.has("Resent-From");
    const QByteArrayView from = resent ? header.raw("Resent-From") : header.raw("From");
    const QByteArrayView date = resent && header.has("Resent-Date") ? header.raw("Resent-Date") : header.raw("Date");
    sent.subject = header.text("Subject");
    sent.date = readMessageDate(date);
    sent.from = addressesIn(from).value(0).toLower();
    sent.fromName = displayName(from);
    if (!resent)
        sent.userAgent = header.has("User-Agent") ? header.text("User-Agent") : header.text("X-Mailer");
    sent.zone = zoneOffset(date);
    sent.hour = localHour(date);
    sent.language = tongueOf(header).language;
    sent.charsets = charsetsOf(header);
    if (const auto tags = readTagList(header.raw("DKIM-Signature"))) {
        if (const Tag *domain = tagNamed(*tags, "d"))
            sent.dkimDomain = hostName(QString::fromUtf8(domain->value));
    }
    return sent;
}

void MailboxKnowledge::setAddresses(const QStringList &addresses)
{
    m_addresses.clear();
    for (const QString &address : addresses) {
        m_addresses.insert(address.toLower());
        m_mailboxes.insert(mailboxOf(address));
        if (const QString domain = domainOf(address); !domain.isEmpty())
            m_domains.insert(domain);
    }
}

bool MailboxKnowledge::isOwnAddress(const QString &address) const
{
    return !address.isEmpty() && m_mailboxes.contains(mailboxOf(address));
}

bool MailboxKnowledge::isOwnDomain(const QString &domain) const
{
    return !domain.isEmpty() && m_domains.contains(domain);
}

void MailboxKnowledge::addSent(const SentMessage &message)
{
    const qsizetype index = m_sent.size();
    m_sent.append(message);
    if (!message.messageId.isEmpty())
        m_byId.insert(message.messageId, index);
    for (const QString &recipient : message.recipients)
        m_contacts.insert(recipient);
    if (message.date.isValid()) {
        const qint64 week = weekOf(message.date);
        for (const QString &recipient : message.recipients)
            m_byRecipient.insert({recipient, week}, index);
        if (const QString subject = plainSubject(message.subject); !subject.isEmpty())
            m_bySubject.insert({subject, week}, index);
    }
    if (message.date.isValid())
        ++m_sentPerWeek[weekOf(message.date)];
    if (!message.from.isEmpty())
        m_mailboxes.insert(mailboxOf(message.from));
    m_profile.add(message);
}

/// A copy that never travelled, or one that the provider took in from the person signed in: the topmost line about the outside
/// world was written by the provider, so nobody else can have made it say so.
bool MailboxKnowledge::isOwnLetter(const HeaderFields &header, const QString &from) const
{
    if (!m_mailboxes.contains(mailboxOf(from)))
        return false;
    const QList<ReceivedLine> lines = receivedLines(header);
    const auto entry = std::find_if(lines.begin(), lines.end(),
                                    [](const ReceivedLine &line) { return line.authenticated || line.isHandover(); });
    if (entry == lines.end())
        return lines.isEmpty();
    return entry->authenticated &&
           std::all_of(lines.begin(), entry + 1,
                       [this](const ReceivedLine &line) {
                           return line.by.isEmpty() || !line.by.contains(u'.') || IpAddress::parse(line.by) ||
                                  m_provider.owns(line.by);
                       }) &&
           m_provider.owns(entry->by);
}

bool MailboxKnowledge::addReceived(const HeaderFields &header)
{
    m_provider.add(header);
    if (const QByteArrayView top = header.raw("Received"); !top.isEmpty()) {
        const QDateTime came = readReceivedDate(top);
        if (came.isValid() && (!m_newest.isValid() || came > m_newest))
            m_newest = came;
    }
    const QString from = addressesIn(header.raw("From")).value(0).toLower();
    if (from.isEmpty())
        return false;
    if (isOwnAddress(from)) {
        const SentMessage letter = sentMessageFrom(header);
        const bool own = isOwnLetter(header, from);
        if (own && !m_byId.contains(letter.messageId))
            addSent(letter);
        return own;
    }
    m_correspondents.insert(from);
    const QString id = canonicalId(messageIdsIn(header.raw("Message-ID")).value(0));
    if (!id.isEmpty())
        m_receivedIds.insert(qHash(id));
    const QString question = canonicalId(messageIdsIn(header.raw("In-Reply-To")).value(0));
    const QDateTime date = readMessageDate(header.raw("Date"));
    if (!question.isEmpty() && date.isValid() && m_answers.size() < maxAnswers)
        m_answers.append({question, weekOf(date)});
    return false;
}

const SentMessage *MailboxKnowledge::sentById(const QString &messageId) const
{
    const auto found = m_byId.constFind(canonicalId(messageId));
    return found == m_byId.cend() ? nullptr : &m_sent.at(*found);
}

QList<const SentMessage *> MailboxKnowledge::sentIn(const WeekIndex &index, const QString &text, const QDateTime &from,
                                                    const QDateTime &to) const
{
    constexpr qint64 mostWeeks = 60;
    QList<const SentMessage *> found;
    if (!from.isValid() || !to.isValid() || from > to || weekOf(to) - weekOf(from) > mostWeeks)
        return found;
    for (qint64 week = weekOf(from); week <= weekOf(to); ++week) {
        for (auto [it, end] = index.equal_range({text, week}); it != end; ++it) {
            const SentMessage &sent = m_sent.at(it.value());
            if (sent.date >= from && sent.date <= to)
                found.append(&sent);
        }
    }
    return found;
}

QList<const SentMessage *> MailboxKnowledge::sentTo(const QString &recipient, const QDateTime &from,
                                                    const QDateTime &to) const
{
    return sentIn(m_byRecipient, recipient.toLower(), from, to);
}

QList<const SentMessage *> MailboxKnowledge::sentAbout(const QString &plainSubject, const QDateTime &from,
                                                       const QDateTime &to) const
{
    return sentIn(m_bySubject, plainSubject, from, to);
}

bool MailboxKnowledge::knowsMessage(const QString &messageId) const
{
    const QString id = canonicalId(messageId);
    return m_byId.contains(id) || m_receivedIds.contains(qHash(id));
}

double MailboxKnowledge::sentCompleteness(const QDateTime &when) const
{
    if (m_sent.isEmpty() || !when.isValid())
        return 0;
    // Sent must reach back beyond that time and hold mail around it: else it was trimmed, or something else sends.
    const qint64 week = weekOf(when);
    int before = 0;
    int around = 0;
    for (auto it = m_sentPerWeek.cbegin(); it != m_sentPerWeek.cend(); ++it) {
        before += it.key() < week ? it.value() : 0;
        around += std::abs(it.key() - week) <= 1 ? it.value() : 0;
    }
    if (before == 0 || around == 0)
        return 0;

    int asked = 0;
    int found = 0;
    for (const Answer &answer : m_answers) {
        if (m_receivedIds.contains(qHash(answer.question)) || std::abs(answer.week - week) > 8)
            continue; // answers somebody else's message
        ++asked;
        found += m_byId.contains(answer.question) ? 1 : 0;
    }
    return (found + 1.0) / (asked + 2.0);
}

} // namespace undelivered
