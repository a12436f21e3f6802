// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/casefile.h"

#include "judge/hostname.h"
#include "judge/identityshape.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

void addUnique(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && !list.contains(value))
        list.append(value);
}

QStringList recipientsOf(const HeaderFields &header)
{
    QStringList recipients;
    for (const char *name : {"To", "Cc", "Bcc", "Resent-To", "Resent-Cc"}) {
        for (const QByteArrayView value : header.rawAll(name)) {
            for (const QString &address : addressesIn(value))
                addUnique(recipients, address.toLower());
        }
    }
    return recipients;
}

QStringList identifiersOf(const ParsedNotice &notice, const HeaderFields &original)
{
    QStringList ids;
    addUnique(ids, notice.original.messageId);
    // Providers that put in an identifier of their own keep the client's in a field of that kind.
    for (const char *name : {"Message-ID", "Resent-Message-ID", "X-Google-Original-Message-ID", "X-Original-Message-ID",
                             "X-Microsoft-Original-Message-ID"}) {
        for (const QByteArrayView value : original.rawAll(name)) {
            for (const QString &id : messageIdsIn(value))
                addUnique(ids, id);
        }
    }
    for (const QString &reference : notice.references)
        addUnique(ids, reference);
    return ids;
}

QString senderDomainOf(const ParsedNotice &notice, const HeaderFields &noticeHeader, const MailboxKnowledge &knowledge)
{
    QStringList candidates{notice.original.envelopeFrom, notice.original.from};
    candidates += addressesIn(noticeHeader.raw("To"));
    for (const QString &candidate : std::as_const(candidates)) {
        if (const QString domain = domainOf(candidate); knowledge.isOwnDomain(domain))
            return domain;
    }
    for (const QString &address : knowledge.addresses())
        return domainOf(address);
    return {};
}

} // namespace

SpfResult Surroundings::spf(const IpAddress &ip, const QString &domain)
{
    const QString question = ip.toString() + u' ' + domain;
    const auto known = m_spf.constFind(question);
    if (known != m_spf.cend())
        return *known;
    const SpfResult result = checkSpf({ip, domain, {}, {}}, dns);
    m_spf.insert(question, result);
    return result;
}

bool Surroundings::leadsTo(const QString &host, const IpAddress &ip)
{
    const QString question = host + u' ' + ip.toString();
    const auto known = m_names.constFind(question);
    if (known != m_names.cend())
        return *known;
    const DnsAnswer answer = dns.lookup(host, ip.isV4() ? DnsType::A : DnsType::Aaaa);
    const bool leads = std::any_of(answer.records.begin(), answer.records.end(), [&ip](const QString &record) {
        const std::optional<IpAddress> address = IpAddress::parse(record);
        return address && address->toString() == ip.toString();
    });
    m_names.insert(question, leads);
    return leads;
}

double Surroundings::sentCompleteness(const QDateTime &when)
{
    constexpr qint64 secondsPerDay = 24 * 3600;
    const qint64 day = when.isValid() ? when.toSecsSinceEpoch() / secondsPerDay : 0;
    const auto known = m_completeness.constFind(day);
    if (known != m_completeness.cend())
        return *known;
    const double share = knowledge.sentCompleteness(when);
    m_completeness.insert(day, share);
    return share;
}

CaseFile openCase(const JudgedNotice &judged, Surroundings &around)
{
    CaseFile file = readCase(judged, around.knowledge);
    file.way = noticeWay(file, around);
    return file;
}

CaseFile readCase(const JudgedNotice &judged, const MailboxKnowledge &knowledge)
{
    CaseFile file;
    file.judged = &judged;
    const ParsedNotice &notice = judged.notice;
    file.noticeHeader = HeaderFields(notice.header);
    file.noticeTrace = receivedLines(file.noticeHeader);
    file.original = HeaderFields(notice.original.header);
    // A few quoted lines may be handed on as a header block. A whole one bears the marks of its way or of MIME.
    const bool marked = file.original.has("Received") || file.original.has("X-Received") ||
                        file.original.has("DKIM-Signature") || file.original.has("MIME-Version");
    file.hasOriginalHeader = marked && (notice.original.extent == ReturnedOriginal::Extent::Headers ||
                                        notice.original.extent == ReturnedOriginal::Extent::Truncated ||
                                        notice.original.extent == ReturnedOriginal::Extent::Full);
    if (file.hasOriginalHeader)
        file.trace = receivedLines(file.original);
    file.originalIds = identifiersOf(notice, file.original);
    file.senderDomain = senderDomainOf(notice, file.noticeHeader, knowledge);
    for (const RecipientFate &fate : notice.recipients) {
        addUnique(file.failedRecipients, fate.address.toLower());
        addUnique(file.failedRecipients, fate.originalAddress.toLower());
    }
    file.isAnswer = notice.kind == NoticeKind::AutoReply || notice.kind == NoticeKind::Challenge ||
                    notice.kind == NoticeKind::Receipt;
    file.writtenTo = recipientsOf(file.original);
    for (const QString &address : notice.original.to)
        addUnique(file.writtenTo, address.toLower());
    if (file.isAnswer)
        addUnique(file.failedRecipients, notice.from.toLower());
    file.subject = plainSubject(notice.original.subject);
    file.when = notice.original.date.isValid() ? notice.original.date
                : notice.arrivalDate.isValid() ? notice.arrivalDate
                                               : notice.received;
    return file;
}

} // namespace undelivered
