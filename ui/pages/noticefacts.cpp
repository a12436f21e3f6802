// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/noticefacts.h"

#include "wording/when.h"
#include "wording/codetext.h"
#include "wording/reasontext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeFacts)
};

/// Addresses, hosts and codes read from left to right in every language.
QString leftToRight(const QString &text)
{
    return text.isEmpty() ? text : QString(u'\u2066' % text % u'\u2069');
}

QString moment(const QDateTime &time)
{
    return longWhen(time, QDateTime::currentDateTime());
}

void add(NoticeFacts &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.append({name, value});
}

} // namespace

NoticeFacts recipientFacts(const RecipientFate &fate, const RecipientExplanation &explanation)
{
    NoticeFacts facts;
    add(facts, Words::tr("Recipient"), leftToRight(fate.address));
    if (fate.originalAddress.compare(fate.address, Qt::CaseInsensitive) != 0)
        add(facts, Words::tr("Written to"), leftToRight(fate.originalAddress));
    //: %1 what became of the message ("Failed"), %2 why ("Mailbox full")
    add(facts, Words::tr("Outcome"),
        Words::tr("%1: %2").arg(outcomeName(fate.outcome), reasonName(explanation.reason)));
    for (const CodeMeaning &code : explanation.codes)
        //: %1 is a code ("550"), %2 what it means
        add(facts, Words::tr("Code"), Words::tr("%1: %2").arg(leftToRight(code.code), codeText(code)));
    add(facts, Words::tr("The server's words"), leftToRight(fate.diagnostic));
    if (explanation.matchedText.compare(fate.diagnostic, Qt::CaseInsensitive) != 0)
        //: Before the words of a server's answer by which the program recognised the reason
        add(facts, Words::tr("Recognised by"), leftToRight(explanation.matchedText));
    add(facts, Words::tr("Said by"), leftToRight(fate.remoteHost));
    add(facts, Words::tr("Last attempt"), moment(fate.lastAttempt));
    add(facts, Words::tr("Will be tried until"), moment(fate.willRetryUntil));
    return facts;
}

NoticeFacts noticeFacts(const JudgedNotice &judged)
{
    const ParsedNotice &notice = judged.notice;
    NoticeFacts facts;
    add(facts, Words::tr("Kind"), kindName(notice.kind));
    add(facts, Words::tr("Notice received"), moment(notice.received));
    add(facts, Words::tr("Notice from"), leftToRight(notice.from));
    add(facts, Words::tr("Reporting server"), leftToRight(notice.reportingMta));
    add(facts, Words::tr("Message arrived there"), moment(notice.arrivalDate));
    const ReturnedOriginal &original = notice.original;
    add(facts, Words::tr("The message's subject"), isolated(original.subject));
    add(facts, Words::tr("The message's sender"), leftToRight(original.from));
    QStringList recipients;
    for (const QString &each : original.to.mid(0, 10))
        recipients.append(leftToRight(each));
    add(facts, Words::tr("The message's recipients"), QLocale().createSeparatedList(recipients));
    add(facts, Words::tr("The message's date"), moment(original.date));
    add(facts, Words::tr("The message's identifier"), leftToRight(original.messageId));
    add(facts, Words::tr("Folder"), isolated(judged.key.folder));
    if (judged.size > 0)
        add(facts, Words::tr("Size"), QLocale().formattedDataSize(judged.size, 1, QLocale::DataSizeTraditionalFormat));
    return facts;
}

QString factsAsText(const JudgedNotice &judged)
{
    QStringList lines{headline(judged, AddressLength::Whole)};
    const auto addAll = [&lines](const NoticeFacts &facts) {
        lines.append(QString());
        for (const auto &[name, value] : facts)
            //: One line of a copied list: %1 the name of a fact, %2 the fact
            lines.append(Words::tr("%1: %2").arg(name, value));
    };
    constexpr qsizetype most = 50;
    for (qsizetype i = 0; i < std::min(judged.notice.recipients.size(), most); ++i)
        addAll(recipientFacts(judged.notice.recipients.at(i), judged.explanation.recipients.value(i)));
    addAll(noticeFacts(judged));
    QString text = lines.join(u'\n');
    // The fences are for the screen; who pastes this wants plain addresses.
    for (const QChar fence : {QChar(u'\u2066'), QChar(u'\u2068'), QChar(u'\u2069')})
        text.remove(fence);
    return text;
}

} // namespace undelivered
