// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/noticejson.h"

#include "parse/ids.h"
#include "wording/advicetext.h"
#include "wording/evidencetext.h"
#include "wording/reasontext.h"

#include <QJsonArray>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject recipientJson(const RecipientFate &fate, const RecipientExplanation &explained)
{
    return {
        {u"address"_s, fate.address},
        {u"original_address"_s, textOrNull(fate.originalAddress)},
        {u"outcome"_s, QString(outcomeId(fate.outcome))},
        {u"status"_s, textOrNull(explained.status.isEmpty() ? fate.status : explained.status)},
        {u"reply_code"_s, textOrNull(fate.replyCode)},
        {u"reason"_s, QString(reasonId(explained.reason))},
        {u"permanent"_s, explained.permanent ? QJsonValue(*explained.permanent) : QJsonValue(QJsonValue::Null)},
        {u"remote_host"_s, textOrNull(fate.remoteHost)},
        {u"diagnostic"_s, textOrNull(fate.diagnostic)},
    };
}

QJsonValue originalJson(const ReturnedOriginal &original)
{
    if (original.extent == ReturnedOriginal::Extent::None)
        return QJsonValue::Null;
    return QJsonObject{
        {u"message_id"_s, textOrNull(original.messageId)},
        {u"from"_s, textOrNull(original.from)},
        {u"to"_s, textOrNull(original.to.join(u", "_s))},
        {u"subject"_s, textOrNull(original.subject)},
        {u"date"_s, timeOrNull(original.date)},
    };
}

/// Each step once, in the order in which the recipients want it.
QJsonArray adviceJson(const JudgedNotice &judged)
{
    QJsonArray advice;
    QList<Step> given;
    for (qsizetype i = 0; i < judged.explanation.recipients.size(); ++i) {
        const RecipientExplanation &explained = judged.explanation.recipients.at(i);
        for (const Step step : explained.steps) {
            if (given.contains(step))
                continue;
            given.append(step);
            advice.append(QJsonObject{{u"id"_s, QString(stepId(step))},
                                      {u"text"_s, stepText(step, judged.notice.recipients.value(i), explained)}});
        }
    }
    return advice;
}

} // namespace

QJsonObject noticeJson(const JudgedNotice &judged, const QString &file)
{
    const ParsedNotice &notice = judged.notice;
    QJsonArray recipients;
    for (qsizetype i = 0; i < notice.recipients.size(); ++i)
        recipients.append(recipientJson(notice.recipients.at(i), judged.explanation.recipients.value(i)));

    QJsonArray evidence;
    for (const Evidence &item : judged.judgement.evidence) {
        evidence.append(QJsonObject{{u"id"_s, item.id},
                                    {u"supports"_s, QString(verdictId(item.supports))},
                                    {u"weight"_s, item.weight},
                                    {u"text"_s, evidenceSentence(item)}});
    }

    const std::optional<Verdict> verdict = judged.judgement.verdict;
    return {
        {u"file"_s, file},
        {u"message_id"_s, textOrNull(notice.messageId)},
        {u"kind"_s, QString(kindId(notice.kind))},
        {u"verdict"_s, verdict ? QJsonValue(QString(verdictId(*verdict))) : QJsonValue(QJsonValue::Null)},
        {u"confidence"_s, verdict ? QJsonValue(judged.judgement.confidence) : QJsonValue(QJsonValue::Null)},
        {u"received"_s, timeOrNull(notice.received)},
        {u"generator"_s, textOrNull(notice.generator)},
        {u"reporting_mta"_s, textOrNull(notice.reportingMta)},
        {u"recipients"_s, recipients},
        {u"original"_s, originalJson(notice.original)},
        {u"evidence"_s, evidence},
        {u"headline"_s, headline(judged)},
        {u"explanation"_s, explanationText(judged)},
        {u"advice"_s, adviceJson(judged)},
    };
}

} // namespace undelivered
