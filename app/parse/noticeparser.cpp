// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/noticeparser.h"

#include "parse/messagedate.h"
#include "parse/noticematerial.h"
#include "parse/readers.h"
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

    readOriginal(material, notice);

    const NoticeWords &known = NoticeWords::compiledIn();
    const TextScan scan(material.words, material.folded, known.find(material.folded));
    const NoticeFormat *format = known.formatOf(material, scan.hits);
    const MessageTraits traits = traitsOf(material);
    const ReadingDesk desk{material, scan, traits, format};
    for (const Reader &reader : readerTable()) {
        if (!reader.recognises(desk) || !reader.read(desk, notice))
            continue;
        const bool text = QByteArrayView(reader.id) == QByteArrayView("text");
        notice.reader = text ? (format ? format->id : u"generic"_s) : QString::fromLatin1(reader.id);
        if (notice.generator.isEmpty() && format)
            notice.generator = format->generator;
        break;
    }
    return notice;
}

} // namespace undelivered
