// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/noticeparser.h"

#include "find/lines.h"
#include "parse/deliverystatus.h"
#include "parse/messagedate.h"
#include "parse/noticematerial.h"
#include "parse/readers.h"
#include "parse/returnedoriginal.h"
#include "parse/serverwords.h"

#include <algorithm>

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

/// A gateway or list that passes a report on inside its own notice: the inner one knows the recipients.
constexpr int maxWrappers = 3;

bool wrapsReport(const NoticeMaterial &material, const MessageTraits &traits, const ParsedNotice &notice)
{
    if (!notice.recipients.isEmpty() || !traits.daemonAuthor || traits.personalSubject)
        return false;
    if (material.original < 0)
        return false;
    const HeaderFields inner(notice.original.header);
    return startsWithAnyCase(inner.token("Content-Type"), "multipart/report");
}

ParsedNotice parse(QByteArrayView message, int wrappers);

void takeWrapped(const NoticeMaterial &material, int wrappers, ParsedNotice &notice)
{
    const MimePart &part = material.parts[static_cast<size_t>(material.original)];
    const QByteArray bytes = decodeTransfer(part.body, part.encoding, part.body.size());
    const ParsedNotice inner = parse(bytes, wrappers + 1);
    if (inner.recipients.isEmpty())
        return;
    notice.kind = inner.kind;
    notice.reader = inner.reader;
    notice.recipients = inner.recipients;
    notice.original = inner.original;
    notice.reportingMta = inner.reportingMta;
    notice.arrivalDate = inner.arrivalDate;
    notice.envelopeId = inner.envelopeId;
    notice.machineReadable = inner.machineReadable;
    if (notice.generator.isEmpty())
        notice.generator = inner.generator;
    for (const QString &id : inner.references) {
        if (!notice.references.contains(id))
            notice.references.append(id);
    }
    constexpr qsizetype maxText = 64 * 1024;
    notice.text = QString(notice.text + u'\n' + inner.text).left(maxText).trimmed();
}

/// Pasted text that lost its line ends: where the words announce the returned message, whose addresses are nobody's failure.
qsizetype endOfOneLine(QByteArrayView words, const std::vector<PhraseHit> &hits)
{
    if (trimmedView(words).contains('\n'))
        return words.size();
    const auto news =
        std::find_if(hits.begin(), hits.end(), [](const PhraseHit &hit) { return hit.kind == PhraseClass::Failure; });
    const auto original =
        std::find_if(news, hits.end(), [](const PhraseHit &hit) { return hit.kind == PhraseClass::Original; });
    return original == hits.end() ? words.size() : original->start;
}

/// A notice that names nobody may still say why.
RecipientFate unnamedFate(const TextScan &scan, NoticeKind kind)
{
    RecipientFate fate;
    fate.outcome = kind == NoticeKind::Delay ? Outcome::Delayed : Outcome::Failed;
    fate.diagnostic = wordsAboutNobody(scan);
    settleCodes(fate, {});
    fate.remoteHost = findRemoteHost(scan, fate.diagnostic);
    return fate;
}

ParsedNotice parse(QByteArrayView message, int wrappers)
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
    // A notice tells its news at once; long texts are other mail.
    constexpr qsizetype maxScanned = 24 * 1024;
    const QByteArrayView words = QByteArrayView(material.words).first(std::min(material.words.size(), maxScanned));
    const QByteArrayView folded = QByteArrayView(material.folded).first(words.size());
    const std::vector<PhraseHit> hits = known.find(folded);
    const qsizetype end = material.bodyOnly ? endOfOneLine(words, hits) : words.size();
    const TextScan scan(words.first(end), folded.first(end), end < words.size() ? known.find(folded.first(end)) : hits);
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
    if (wrappers < maxWrappers && wrapsReport(material, traits, notice))
        takeWrapped(material, wrappers, notice);
    const bool trouble = notice.kind == NoticeKind::Failure || notice.kind == NoticeKind::Delay;
    if (trouble && notice.recipients.isEmpty())
        notice.recipients.append(unnamedFate(scan, notice.kind));
    return notice;
}

} // namespace

ParsedNotice parseNotice(QByteArrayView message)
{
    return parse(message, 0);
}

} // namespace undelivered
