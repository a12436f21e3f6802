// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/noticeparser.h"

#include "parse/addressform.h"
#include "parse/deliverystatus.h"
#include "parse/messagedate.h"
#include "parse/noticematerial.h"
#include "parse/returnedoriginal.h"

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

void readSummary(const NoticeMaterial &material, ParsedNotice &notice)
{
    notice.header = material.headerBlock.toByteArray();
    notice.bodyOnly = material.bodyOnly;
    const HeaderFields &header = material.header;
    if (const QStringList ids = messageIdsIn(header.raw("Message-ID")); !ids.isEmpty())
        notice.messageId = ids.first();
    readAuthor(header.raw("From"), notice.from, notice.fromName);
    notice.subject = header.text("Subject");
    notice.received = readReceivedDate(header.raw("Received"));
    if (!notice.received.isValid())
        notice.received = readMessageDate(header.raw("Date"));
    for (const char *name : {"In-Reply-To", "References", "X-Original-Message-ID"}) {
        for (const QString &id : messageIdsIn(header.raw(name))) {
            if (!notice.references.contains(id))
                notice.references.append(id);
        }
    }
}

void readOriginal(const NoticeMaterial &material, ParsedNotice &notice)
{
    if (material.original >= 0) {
        const MimePart &part = material.parts[static_cast<size_t>(material.original)];
        const bool headersOnly = part.type.contains("headers");
        if (part.encoding == "base64" || part.encoding == "quoted-printable")
            notice.original = readReturnedMessage(decodeTransfer(part.body, part.encoding, 4 << 20), headersOnly);
        else
            notice.original = readReturnedMessage(part.body, headersOnly);
    }
    if (notice.original.extent == ReturnedOriginal::Extent::None && !material.originalBytes.isEmpty())
        notice.original = readReturnedMessage(material.originalBytes, false);
    if (notice.original.extent == ReturnedOriginal::Extent::None)
        readQuotedLines(material.words, notice.original);
}

/// The kind that the fates of a machine-readable report add up to.
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

} // namespace

ParsedNotice parseNotice(QByteArrayView message)
{
    const NoticeMaterial material = takeApart(message);
    ParsedNotice notice;
    readSummary(material, notice);
    notice.text = QString::fromUtf8(material.words);
    notice.htmlOnly = material.htmlOnly;
    notice.links = material.links;
    notice.attachments = material.attachments;

    if (material.feedback >= 0) {
        notice.kind = NoticeKind::Complaint;
        notice.reader = u"feedback"_s;
    } else if (material.receipt >= 0) {
        notice.kind = NoticeKind::Receipt;
        notice.reader = u"receipt"_s;
    } else if (!material.statusBytes.isEmpty()) {
        const DeliveryStatus status = readDeliveryStatus(material.statusBytes);
        notice.recipients = status.recipients;
        notice.reportingMta = status.reportingMta;
        notice.arrivalDate = status.arrivalDate;
        notice.envelopeId = status.envelopeId;
        notice.machineReadable = material.status >= 0;
        if (!status.originalMessageId.isEmpty() && !notice.references.contains(status.originalMessageId))
            notice.references.append(status.originalMessageId);
        if (!notice.recipients.isEmpty()) {
            notice.kind = kindOf(notice.recipients);
            notice.reader = u"rfc3464"_s;
        }
        notice.original.envelopeFrom = status.envelopeSender;
    }
    readOriginal(material, notice);
    return notice;
}

} // namespace undelivered
