// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/returnedoriginal.h"

#include "find/encodedword.h"
#include "find/headerfields.h"
#include "parse/addressform.h"
#include "parse/deliverystatus.h"
#include "find/lines.h"
#include "parse/messagedate.h"
#include "parse/mimereader.h"

#include <algorithm>
#include <array>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBody = 1 << 20;
constexpr qsizetype maxSearched = 4 << 20;

/// Fields that only a message's own header has; "From", "To", "Subject" and "Date" also stand in summaries for people.
constexpr std::array strongNames = {"Received"_L1,
                                    "Message-ID"_L1,
                                    "Return-Path"_L1,
                                    "MIME-Version"_L1,
                                    "Content-Type"_L1,
                                    "X-Mailer"_L1,
                                    "Delivered-To"_L1,
                                    "DKIM-Signature"_L1,
                                    "Received-SPF"_L1,
                                    "User-Agent"_L1,
                                    "References"_L1,
                                    "In-Reply-To"_L1,
                                    "Content-Transfer-Encoding"_L1,
                                    "DomainKey-Signature"_L1,
                                    "X-Received"_L1,
                                    "Authentication-Results"_L1,
                                    "X-Google-DKIM-Signature"_L1,
                                    "Envelope-To"_L1};
constexpr std::array plainNames = {"From"_L1,       "To"_L1,           "Subject"_L1, "Date"_L1,
                                   "Cc"_L1,         "Reply-To"_L1,     "Sender"_L1,  "Errors-To"_L1,
                                   "Precedence"_L1, "Organization"_L1, "List-Id"_L1};

QByteArrayView fieldName(QByteArrayView line)
{
    qsizetype i = 0;
    while (i < line.size() && line[i] > ' ' && line[i] < 127 && line[i] != ':')
        ++i;
    if (i < 2 || i >= line.size() || line[i] != ':' || i > 60)
        return {};
    return line.first(i);
}

template <size_t n>
bool isOneOf(QByteArrayView name, const std::array<QLatin1StringView, n> &names)
{
    return std::any_of(names.begin(), names.end(), [name](QLatin1StringView wanted) {
        return name.size() == wanted.size() &&
               name.compare(QByteArrayView(wanted.data(), wanted.size()), Qt::CaseInsensitive) == 0;
    });
}

bool isStrong(QByteArrayView name)
{
    return isOneOf(name, strongNames);
}

void readFields(QByteArrayView header, ReturnedOriginal &original)
{
    const HeaderFields fields(header);
    const QStringList ids = messageIdsIn(fields.raw("Message-ID"));
    if (!ids.isEmpty())
        original.messageId = ids.first();
    readAuthor(fields.raw("From"), original.from, original.fromName);
    if (const QByteArrayView path = fields.raw("Return-Path"); !path.isEmpty()) {
        const QString address = readTypedAddress(path);
        if (address.contains(u'@'))
            original.envelopeFrom = address;
    }
    if (original.envelopeFrom.isEmpty())
        original.envelopeFrom = readTypedAddress(fields.raw("X-Original-From"));
    for (const char *name : {"To", "Cc", "Bcc"}) {
        for (const QByteArrayView value : fields.rawAll(name))
            original.to += addressesIn(value);
    }
    original.subject = fields.text("Subject");
    original.date = readMessageDate(fields.raw("Date"));
}

/// Whether the body stops before its MIME structure does.
bool isCut(QByteArrayView header, QByteArrayView body)
{
    if (trimmedView(body).isEmpty())
        return false;
    const HeaderFields fields(header);
    const QByteArray type = fields.token("Content-Type");
    if (!startsWithAnyCase(type, "multipart/"))
        return false;
    const QByteArray boundary = mimeParameter(type, "boundary");
    return !boundary.isEmpty() && body.size() < maxBody && body.indexOf(QByteArray("--" + boundary + "--")) < 0;
}

} // namespace

void readAuthor(QByteArrayView value, QString &address, QString &name)
{
    const QStringList addresses = addressesIn(value);
    const QString text = decodeHeaderText(value);
    if (!addresses.isEmpty())
        address = addresses.first();
    else
        address = text.section(u' ', 0, 0).remove(u'<').remove(u'>'); // a bare MAILER-DAEMON
    if (const qsizetype angle = text.lastIndexOf(u'<'); angle > 0) {
        name = text.first(angle).trimmed();
        if (name.startsWith(u'"') && name.endsWith(u'"') && name.size() > 1)
            name = name.sliced(1, name.size() - 2);
    } else if (const qsizetype open = text.indexOf(u'('); open >= 0 && text.endsWith(u')')) {
        name = text.sliced(open + 1, text.size() - open - 2);
    }
}

ReturnedOriginal readReturnedMessage(QByteArrayView bytes, bool headersOnly)
{
    ReturnedOriginal original;
    // Some writers leave blank lines before the returned header.
    qsizetype lead = 0;
    while (lead < bytes.size() && (bytes[lead] == '\r' || bytes[lead] == '\n'))
        ++lead;
    bytes = bytes.sliced(lead);
    const HeaderSplit split = splitHeader(bytes);
    original.header = bytes.first(split.headerLength).toByteArray();
    const QByteArrayView body = bytes.sliced(split.bodyStart);
    original.body = body.first(std::min(body.size(), maxBody)).toByteArray();
    readFields(original.header, original);
    const HeaderFields fields(original.header);
    if (fields.all().empty())
        original.extent = ReturnedOriginal::Extent::None;
    else if (headersOnly || trimmedView(body).isEmpty())
        original.extent = ReturnedOriginal::Extent::Headers;
    else
        original.extent =
            isCut(original.header, body) ? ReturnedOriginal::Extent::Truncated : ReturnedOriginal::Extent::Full;
    return original;
}

OriginalSplit findReturnedMessage(QByteArrayView text)
{
    constexpr int needed = 3;
    struct Run {
        qsizetype start = -1;
        int fields = 0;
        int known = 0;
        int strong = 0;
        qsizetype indent = 0;
    } run;
    // An indented block with words less indented behind it is a summary ("... with the following header fields:").
    const QByteArrayView searched = text.first(std::min(text.size(), maxSearched));
    qsizetype summaryEnd = -1;
    const auto isSummary = [&](qsizetype from, qsizetype indent) {
        if (indent == 0 || text[from] == '>')
            return false;
        if (from < summaryEnd)
            return true;
        LineReader rest(searched.sliced(from));
        while (rest.next()) {
            const QByteArrayView line = rest.line();
            qsizetype blanks = 0;
            while (blanks < line.size() && (line[blanks] == ' ' || line[blanks] == '\t'))
                ++blanks;
            const bool marker =
                blanks < line.size() && (line[blanks] == '-' || line[blanks] == '=' || line[blanks] == '*');
            if (blanks < line.size() && blanks < indent && !marker) {
                summaryEnd = from + rest.start();
                return true;
            }
        }
        return false;
    };
    qsizetype textEnd = 0;      // behind the last line of words
    qsizetype beforeMarker = 0; // the same, when the last line of words could be a marker

    LineReader lines(searched);
    while (lines.next()) {
        const QByteArrayView line = lines.line();
        qsizetype indent = 0;
        while (indent < line.size() && (line[indent] == ' ' || line[indent] == '\t' || line[indent] == '>'))
            ++indent;
        const QByteArrayView content = line.sliced(indent);
        if (run.start >= 0 && indent > run.indent && !content.isEmpty())
            continue; // folded
        const QByteArrayView name = isDeliveryStatusField(content) ? QByteArrayView() : fieldName(content);
        const bool strong = isStrong(name);
        const bool known = strong || isOneOf(name, plainNames) || startsWithAnyCase(name, "x-");
        const bool joins = !name.isEmpty() && (run.start < 0 ? known : indent == run.indent);
        if (joins) {
            if (run.start < 0)
                run = {lines.start(), 0, 0, 0, indent};
            ++run.fields;
            run.known += known ? 1 : 0;
            run.strong += strong ? 1 : 0;
            if (run.known >= needed && run.strong >= 1 && run.known * 2 >= run.fields &&
                !isSummary(run.start, run.indent))
                return {beforeMarker, run.start, run.indent};
            continue;
        }
        run = {};
        if (const QByteArrayView shown = trimmedView(line); !shown.isEmpty()) {
            const bool marker = shown.startsWith("--") || shown.startsWith("==") || shown.startsWith("__") ||
                                shown.endsWith("--") || shown.startsWith("***") || shown.endsWith(':');
            beforeMarker = marker ? textEnd : lines.following();
            textEnd = lines.following();
        }
    }
    return {};
}

void readQuotedLines(QByteArrayView text, ReturnedOriginal &original)
{
    constexpr int maxLines = 400;
    LineReader lines(text);
    bool any = false;
    bool more = false;
    for (int n = 0; n < maxLines && lines.next(); ++n) {
        QByteArrayView line = trimmedView(lines.line());
        while (!line.isEmpty() && line.front() == '>')
            line = trimmedView(line.sliced(1));
        const qsizetype colon = line.indexOf(':');
        if (colon < 2 || colon > 20)
            continue;
        const QByteArrayView name = trimmedView(line.first(colon));
        const QByteArrayView value = trimmedView(line.sliced(colon + 1));
        if (value.isEmpty())
            continue;
        const auto is = [name](QByteArrayView wanted) { return name.compare(wanted, Qt::CaseInsensitive) == 0; };
        if (original.subject.isEmpty() && is("Subject")) {
            original.subject = decodeHeaderText(value);
            any = true;
        } else if (original.messageId.isEmpty() && (is("Message-ID") || is("Message ID") || is("MessageId"))) {
            const QStringList ids = messageIdsIn(value);
            if (!ids.isEmpty() && ids.first().contains(u'@')) {
                original.messageId = ids.first();
                any = true;
            }
        } else if (original.from.isEmpty() && is("From")) {
            readAuthor(value, original.from, original.fromName);
            more = more || !original.from.isEmpty();
        } else if (original.to.isEmpty() && is("To")) {
            original.to = addressesIn(value);
            more = more || !original.to.isEmpty();
        } else if (!original.date.isValid() && (is("Date") || is("Sent"))) {
            original.date = readMessageDate(value);
            more = more || original.date.isValid();
        }
    }
    if (original.extent == ReturnedOriginal::Extent::None) {
        if (any && more)
            original.extent = ReturnedOriginal::Extent::Lines;
        else if (any || more)
            original.extent = ReturnedOriginal::Extent::SubjectOnly;
    }
}

} // namespace undelivered
