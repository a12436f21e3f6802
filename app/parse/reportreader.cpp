// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/deliverystatus.h"
#include "parse/readers.h"
#include "parse/serverwords.h"
#include "parse/smtpreply.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

NoticeKind kindOf(const QList<RecipientFate> &recipients)
{
    bool delayed = false;
    for (const RecipientFate &fate : recipients) {
        if (fate.outcome == Outcome::Failed)
            return NoticeKind::Failure;
        delayed = delayed || fate.outcome == Outcome::Delayed;
    }
    return delayed ? NoticeKind::Delay : NoticeKind::Success;
}

/// Some reporters write several blocks about one recipient (one per attempt): the worst fate stays, with the fullest words.
void joinSame(QList<RecipientFate> &recipients)
{
    QHash<QString, qsizetype> seen;
    QList<RecipientFate> joined;
    for (const RecipientFate &fate : std::as_const(recipients)) {
        const QString key = fate.address.toLower();
        const auto known = seen.constFind(key);
        if (known == seen.constEnd()) {
            seen.insert(key, joined.size());
            joined.append(fate);
            continue;
        }
        RecipientFate &first = joined[*known];
        if (first.outcome != Outcome::Failed && fate.outcome == Outcome::Failed)
            first.outcome = Outcome::Failed;
        if (first.status.isEmpty() || (isGenericStatus(first.status) && !fate.status.isEmpty()))
            first.status = fate.status;
        if (first.replyCode.isEmpty())
            first.replyCode = fate.replyCode;
        if (first.diagnostic.isEmpty())
            first.diagnostic = fate.diagnostic;
        if (first.remoteHost.isEmpty())
            first.remoteHost = fate.remoteHost;
    }
    recipients = joined;
}

/// Words too thin to tell why: the text for people may say more.
bool isThin(const RecipientFate &fate)
{
    return fate.address.isEmpty() || fate.diagnostic.isEmpty() || fate.status.isEmpty() ||
           (isGenericStatus(fate.status) && fate.replyCode.isEmpty());
}

/// Fills what the report leaves out from the text for people.
void fillFromText(const ReadingDesk &desk, QList<RecipientFate> &recipients)
{
    const std::vector<FoundRecipient> found = findRecipients(desk.scan, {});
    if (found.empty())
        return;
    const ServerWords words(desk.scan, found);
    for (RecipientFate &fate : recipients) {
        if (!isThin(fate))
            continue;
        for (size_t i = 0; i < found.size(); ++i) {
            const bool same = found[i].address.compare(fate.address, Qt::CaseInsensitive) == 0 ||
                              found[i].address.compare(fate.originalAddress, Qt::CaseInsensitive) == 0;
            if (!same && !(found.size() == 1 && recipients.size() == 1))
                continue;
            if (fate.address.isEmpty())
                fate.address = found[i].address;
            if (fate.originalAddress.isEmpty() && same)
                fate.originalAddress = found[i].originalAddress;
            const QString said = words.of(i);
            if (said.isEmpty())
                break;
            RecipientFate fromText;
            fromText.diagnostic = said;
            settleCodes(fromText, {});
            if (fate.diagnostic.isEmpty())
                fate.diagnostic = said;
            const bool sameClass =
                fate.status.isEmpty() || fromText.status.isEmpty() || fate.status.front() == fromText.status.front();
            if (sameClass && !fromText.status.isEmpty() && (fate.status.isEmpty() || !isGenericStatus(fromText.status)))
                fate.status = fromText.status;
            if (fate.replyCode.isEmpty())
                fate.replyCode = fromText.replyCode;
            break;
        }
    }
}

} // namespace

bool readReport(const ReadingDesk &desk, ParsedNotice &notice)
{
    const NoticeMaterial &material = desk.material;
    // A report that only stands in a text may be quoted by a person.
    if (material.status < 0 && !material.report) {
        const MessageTraits &traits = desk.traits;
        const bool system = traits.nullPath || traits.failedRecipients || traits.subjectFailure || traits.subjectDelay;
        const bool person = !traits.daemonAuthor && (traits.personalSubject || traits.listMail || traits.mailProgram ||
                                                     traits.answers || (!system && !material.bodyOnly));
        if (person)
            return false;
    }
    const DeliveryStatus status = readDeliveryStatus(material.statusBytes);
    if (status.recipients.isEmpty())
        return false;
    notice.recipients = status.recipients;
    joinSame(notice.recipients);
    notice.reportingMta = status.reportingMta;
    notice.arrivalDate = status.arrivalDate;
    notice.envelopeId = status.envelopeId;
    notice.machineReadable = material.status >= 0;
    notice.original.envelopeFrom = status.envelopeSender;
    if (!status.originalMessageId.isEmpty() && !notice.references.contains(status.originalMessageId))
        notice.references.append(status.originalMessageId);
    if (std::any_of(notice.recipients.begin(), notice.recipients.end(), isThin))
        fillFromText(desk, notice.recipients);
    notice.kind = kindOf(notice.recipients);
    if (status.queueName == "X-Postfix"_L1)
        notice.generator = u"postfix"_s;
    else if (status.queueName == "X-PowerMTA"_L1)
        notice.generator = u"powermta"_s;
    return true;
}

} // namespace undelivered
