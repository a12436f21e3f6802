// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/addressform.h"
#include "parse/deliverystatus.h"
#include "find/lines.h"
#include "parse/messagedate.h"
#include "parse/readers.h"
#include "parse/smtpreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// The object that starts at the first brace; what SNS writes behind it ("-- If you wish to stop ...") is left off.
QJsonObject objectIn(QByteArrayView text)
{
    const qsizetype start = text.indexOf('{');
    if (start < 0)
        return {};
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = start; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return QJsonDocument::fromJson(text.sliced(start, i + 1 - start).toByteArray()).object();
        }
    }
    return {};
}

void takeFate(const QJsonObject &entry, Outcome outcome, const QString &fallbackStatus, ParsedNotice &notice)
{
    RecipientFate fate;
    fate.address = readTypedAddress(entry.value("emailAddress"_L1).toString().toUtf8());
    if (fate.address.isEmpty())
        return;
    fate.outcome = outcome;
    fate.diagnostic = entry.value("diagnosticCode"_L1).toString().simplified();
    if (fate.diagnostic.startsWith("smtp;"_L1))
        fate.diagnostic = fate.diagnostic.sliced(5).trimmed();
    QString status = readStatusField(entry.value("status"_L1).toString().toUtf8());
    settleCodes(fate, status.isEmpty() ? fallbackStatus : status);
    notice.recipients.append(fate);
}

void takeOriginal(const QJsonObject &mail, ParsedNotice &notice)
{
    const QJsonObject common = mail.value("commonHeaders"_L1).toObject();
    ReturnedOriginal &original = notice.original;
    original.extent = ReturnedOriginal::Extent::Lines;
    original.envelopeFrom = readTypedAddress(mail.value("source"_L1).toString().toUtf8());
    original.messageId = common.value("messageId"_L1).toString().remove(u'<').remove(u'>');
    original.subject = common.value("subject"_L1).toString();
    original.from = readTypedAddress(common.value("from"_L1).toArray().at(0).toString().toUtf8());
    original.to.clear();
    const QJsonArray destinations = mail.value("destination"_L1).toArray();
    for (const QJsonValue &address : destinations)
        original.to.append(readTypedAddress(address.toString().toUtf8()));
    original.date = QDateTime::fromString(mail.value("timestamp"_L1).toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

bool readSesNotification(const ReadingDesk &desk, ParsedNotice &notice)
{
    QJsonObject object = objectIn(desk.material.words);
    if (const QString inner = object.value("Message"_L1).toString(); !inner.isEmpty())
        object = objectIn(inner.toUtf8());
    const QString type = object.value("notificationType"_L1).toString(object.value("eventType"_L1).toString());
    if (type == "Bounce"_L1) {
        const QJsonObject bounce = object.value("bounce"_L1).toObject();
        notice.kind = NoticeKind::Failure;
        notice.reportingMta = readTypedHost(bounce.value("reportingMTA"_L1).toString().toUtf8());
        const bool transient = bounce.value("bounceType"_L1).toString() == "Transient"_L1;
        const QJsonArray recipients = bounce.value("bouncedRecipients"_L1).toArray();
        for (const QJsonValue &entry : recipients)
            takeFate(entry.toObject(), Outcome::Failed, transient ? u"4.0.0"_s : u"5.0.0"_s, notice);
    } else if (type == "DeliveryDelay"_L1) {
        notice.kind = NoticeKind::Delay;
        const QJsonArray recipients =
            object.value("deliveryDelay"_L1).toObject().value("delayedRecipients"_L1).toArray();
        for (const QJsonValue &entry : recipients)
            takeFate(entry.toObject(), Outcome::Delayed, u"4.0.0"_s, notice);
    } else if (type == "Complaint"_L1) {
        notice.kind = NoticeKind::Complaint;
    } else if (type == "Delivery"_L1) {
        notice.kind = NoticeKind::Success;
        const QJsonArray recipients = object.value("delivery"_L1).toObject().value("recipients"_L1).toArray();
        for (const QJsonValue &address : recipients)
            takeFate(QJsonObject{{u"emailAddress"_s, address}}, Outcome::Delivered, u"2.0.0"_s, notice);
    } else {
        return false;
    }
    takeOriginal(object.value("mail"_L1).toObject(), notice);
    return true;
}

} // namespace undelivered
