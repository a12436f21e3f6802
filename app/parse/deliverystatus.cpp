// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/deliverystatus.h"

#include "find/encodedword.h"
#include "find/headerfields.h"
#include "parse/addressform.h"
#include "find/lines.h"
#include "parse/messagedate.h"
#include "parse/smtpreply.h"

#include <array>
#include <optional>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBytes = 1 << 20;
constexpr qsizetype maxDiagnostic = 4096;

/// One recipient's fields while they are read.
struct Block {
    QString final;
    QString original;
    QString actual;
    QString action;
    QString status;
    QString diagnostic;
    QString statusComment; ///< "5.1.1 (unknown or illegal alias)"
    QString remoteHost;
    QDateTime lastAttempt;
    QDateTime willRetry;
    bool any = false;
};

QString unfoldedText(QByteArrayView value)
{
    value = value.first(std::min(value.size(), maxDiagnostic));
    QByteArray out(value.size(), Qt::Uninitialized);
    char *const start = out.data();
    char *to = start;
    for (const char c : value) {
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0';
        if (!blank)
            *to++ = c;
        else if (to > start && to[-1] != ' ')
            *to++ = ' ';
    }
    out.truncate(to - start);
    return decodeHeaderText(out);
}

/// "smtp; 550 5.1.1 ..." without its type.
QString diagnosticText(QByteArrayView value)
{
    QString text = unfoldedText(value);
    const qsizetype semicolon = text.indexOf(u';');
    if (semicolon > 0 && semicolon <= 20) {
        const QStringView type = QStringView(text).first(semicolon);
        const bool plain = std::all_of(type.begin(), type.end(), [](QChar c) {
            return c.isLetter() || c == u'-' || c == u'_' || c == u' ' || c.isDigit();
        });
        if (plain && !type.trimmed().isEmpty() && !type.front().isDigit())
            text = text.sliced(semicolon + 1).trimmed();
    }
    return text;
}

/// What stands in parentheses behind the code, unless it only repeats what RFC 3463 calls the code itself.
QString commentIn(QByteArrayView value)
{
    const QString text = unfoldedText(value);
    const qsizetype open = text.indexOf(u'(');
    const qsizetype close = text.lastIndexOf(u')');
    if (open <= 0 || close <= open || text.contains("undefined"_L1, Qt::CaseInsensitive))
        return {};
    return text.sliced(open + 1, close - open - 1).trimmed();
}

Outcome outcomeOf(const Block &block)
{
    const QString action = block.action.toLower();
    if (action.startsWith("delayed"_L1))
        return Outcome::Delayed;
    if (action.startsWith("delivered"_L1) || action.startsWith("deliverable"_L1))
        return Outcome::Delivered;
    if (action.startsWith("relayed"_L1))
        return Outcome::Relayed;
    if (action.startsWith("expanded"_L1))
        return Outcome::Expanded;
    if (action.isEmpty() && block.status.startsWith(u'2'))
        return Outcome::Delivered;
    if (action.isEmpty() && block.willRetry.isValid())
        return Outcome::Delayed;
    return Outcome::Failed;
}

void close(Block &block, DeliveryStatus &status)
{
    if (block.any && status.recipients.size() < maxRecipients) {
        RecipientFate fate;
        fate.address = block.final;
        // Exchange puts the address before expansion into Original-Recipient; Sendmail the mailbox behind an alias into
        // X-Actual-Recipient.
        // A domain without a dot is a name inside their house ("user@ims-ms-daemon"); what the sender wrote is the address then.
        const bool inHouse = fate.address.contains(u'@') && !fate.address.endsWith(u']') &&
                             fate.address.indexOf(u'.', fate.address.lastIndexOf(u'@')) < 0;
        if (inHouse && block.original.indexOf(u'.', block.original.lastIndexOf(u'@') + 1) > 0 &&
            block.original.contains(u'@'))
            fate.address = block.original;
        if (fate.address.isEmpty() || !fate.address.contains(u'@')) {
            if (!block.original.isEmpty() && block.original.contains(u'@'))
                fate.address = block.original;
            else if (!block.actual.isEmpty() && block.actual.contains(u'@'))
                fate.address = block.actual;
            else if (fate.address.isEmpty())
                fate.address = block.original.isEmpty() ? block.actual : block.original;
        }
        if (block.original.compare(fate.address, Qt::CaseInsensitive) != 0)
            fate.originalAddress = block.original;
        fate.outcome = outcomeOf(block);
        fate.diagnostic = block.diagnostic.isEmpty() ? block.statusComment : block.diagnostic;
        fate.remoteHost = block.remoteHost;
        fate.lastAttempt = block.lastAttempt;
        fate.willRetryUntil = block.willRetry;
        settleCodes(fate, block.status);
        if (!fate.address.isEmpty() || !fate.status.isEmpty() || !fate.diagnostic.isEmpty())
            status.recipients.append(fate);
    }
    block = {};
}

/// Takes a per-recipient field; false where it is another one.
bool takeRecipientField(QByteArrayView name, QByteArrayView value, Block &block)
{
    const auto is = [name](QLatin1StringView wanted) {
        return name.compare(QByteArrayView(wanted.data(), wanted.size()), Qt::CaseInsensitive) == 0;
    };
    if (is("Final-Recipient"_L1))
        block.final = readTypedAddress(value);
    else if (is("Original-Recipient"_L1))
        block.original = readTypedAddress(value);
    else if (is("X-Actual-Recipient"_L1))
        block.actual = readTypedAddress(value);
    else if (is("Action"_L1))
        block.action = unfoldedText(value);
    else if (is("Status"_L1)) {
        block.status = readStatusField(value);
        block.statusComment = commentIn(value);
    } else if (is("Diagnostic-Code"_L1)) {
        if (block.diagnostic.isEmpty())
            block.diagnostic = diagnosticText(value);
    } else if (is("Remote-MTA"_L1) || is("X-Remote-MTA"_L1))
        block.remoteHost = readTypedHost(value);
    else if (is("Last-Attempt-Date"_L1))
        block.lastAttempt = readMessageDate(value);
    else if (is("Will-Retry-Until"_L1))
        block.willRetry = readMessageDate(value);
    else
        return false;
    block.any = true;
    return true;
}

void takeMessageField(QByteArrayView name, QByteArrayView value, DeliveryStatus &status)
{
    const auto is = [name](QLatin1StringView wanted) {
        return name.compare(QByteArrayView(wanted.data(), wanted.size()), Qt::CaseInsensitive) == 0;
    };
    if (is("Reporting-MTA"_L1))
        status.reportingMta = readTypedHost(value);
    else if (is("Original-Envelope-Id"_L1))
        status.envelopeId = unfoldedText(value);
    else if (is("Arrival-Date"_L1))
        status.arrivalDate = readMessageDate(value);
    else if (is("X-Original-Message-ID"_L1) || is("Original-Message-ID"_L1)) {
        const QStringList ids = messageIdsIn(value);
        if (!ids.isEmpty())
            status.originalMessageId = ids.first();
    } else if (is("X-Postfix-Sender"_L1) || is("X-Sender"_L1) || is("X-PowerMTA-Sender"_L1))
        status.envelopeSender = readTypedAddress(value);
    if (status.queueName.isEmpty() && startsWithAnyCase(name, "X-Postfix"))
        status.queueName = u"X-Postfix"_s;
    else if (status.queueName.isEmpty() && startsWithAnyCase(name, "X-PowerMTA"))
        status.queueName = u"X-PowerMTA"_s;
}

/// Whether this field opens a new recipient: it names one although the open block already has that name, or a blank line lies
/// between (some writers put blank lines inside a block, some leave them out).
bool opensRecipient(QByteArrayView name, const Block &block, bool afterBlank)
{
    const bool final = name.compare(QByteArrayView("Final-Recipient"), Qt::CaseInsensitive) == 0;
    const bool original = name.compare(QByteArrayView("Original-Recipient"), Qt::CaseInsensitive) == 0;
    if (!final && !original)
        return false;
    if (afterBlank && (!block.final.isEmpty() || !block.original.isEmpty()))
        return true;
    return final ? !block.final.isEmpty() : !block.original.isEmpty();
}

constexpr std::array fieldNames = {
    "Reporting-MTA"_L1, "Original-Envelope-Id"_L1, "DSN-Gateway"_L1,        "Received-From-MTA"_L1,
    "Arrival-Date"_L1,  "Original-Recipient"_L1,   "Final-Recipient"_L1,    "Action"_L1,
    "Status"_L1,        "Remote-MTA"_L1,           "Diagnostic-Code"_L1,    "Last-Attempt-Date"_L1,
    "Final-Log-ID"_L1,  "Will-Retry-Until"_L1,     "X-Actual-Recipient"_L1, "X-Display-Name"_L1,
};

} // namespace

void settleCodes(RecipientFate &fate, const QString &statusField)
{
    const QByteArray words = fate.diagnostic.toUtf8();
    const SmtpReply reply = readSmtpReply(words);
    if (fate.replyCode.isEmpty())
        fate.replyCode = QString::fromLatin1(reply.code);
    const QString inWords = QString::fromLatin1(reply.enhanced);
    fate.status = statusField;
    if (inWords.isEmpty() || (isGenericStatus(inWords) && !statusField.isEmpty()))
        return;
    // A reply of another class ("delivered" quoted beside a failure) is not about this fate.
    if (!statusField.isEmpty() && inWords.front() == u'2')
        return;
    fate.status = inWords;
}

DeliveryStatus readDeliveryStatus(QByteArrayView body)
{
    DeliveryStatus status;
    Block block;
    bool afterBlank = false;
    body = body.first(std::min(body.size(), maxBytes));

    QByteArrayView name;
    QByteArrayView value;
    const auto finish = [&] {
        if (name.isEmpty())
            return;
        if (opensRecipient(name, block, afterBlank))
            close(block, status);
        if (!takeRecipientField(name, value, block))
            takeMessageField(name, value, status);
        name = {};
        afterBlank = false;
    };

    LineReader lines(body);
    while (lines.next()) {
        const QByteArrayView line = lines.line();
        const QByteArrayView trimmed = trimmedView(line);
        if (trimmed.isEmpty()) {
            finish();
            afterBlank = true;
            continue;
        }
        const bool folded = line.front() == ' ' || line.front() == '\t';
        if (folded && !name.isEmpty() && !isDeliveryStatusField(trimmed)) {
            value = QByteArrayView(value.data(), line.data() + line.size());
            continue;
        }
        const qsizetype colon = trimmed.indexOf(':');
        const QByteArrayView key = colon > 0 ? trimmedView(trimmed.first(colon)) : QByteArrayView();
        if (key.isEmpty() || key.contains(' ')) {
            // A continuation that lost its blank.
            if (!name.isEmpty())
                value = QByteArrayView(value.data(), line.data() + line.size());
            continue;
        }
        finish();
        name = key;
        value = trimmed.sliced(colon + 1);
    }
    finish();
    close(block, status);
    return status;
}

bool isDeliveryStatusField(QByteArrayView line)
{
    for (const QLatin1StringView field : fieldNames) {
        if (line.size() > field.size() && line[field.size()] == ':' &&
            line.first(field.size()).compare(QByteArrayView(field.data(), field.size()), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool looksLikeDeliveryStatus(QByteArrayView body)
{
    constexpr int maxLines = 4000;
    bool recipient = false;
    bool fate = false;
    LineReader lines(body);
    for (int n = 0; n < maxLines && lines.next() && !(recipient && fate); ++n) {
        const QByteArrayView line = trimmedView(lines.line());
        if (line.size() < 8)
            continue;
        recipient =
            recipient || startsWithAnyCase(line, "Final-Recipient:") || startsWithAnyCase(line, "Original-Recipient:");
        fate = fate || startsWithAnyCase(line, "Action:") || startsWithAnyCase(line, "Status:") ||
               startsWithAnyCase(line, "Diagnostic-Code:");
    }
    return recipient && fate;
}

} // namespace undelivered
