// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reasontext.h"

#include "wording/codetext.h"
#include "wording/reasonwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("ReasonText", source);
}

bool isTrouble(Outcome outcome)
{
    return outcome == Outcome::Failed || outcome == Outcome::Delayed;
}

/// Without the end of what was cut being half a character.
QString beginOf(const QString &text, qsizetype size)
{
    QString begin = text.first(std::clamp<qsizetype>(size, 0, text.size()));
    if (!begin.isEmpty() && begin.back().isHighSurrogate())
        begin.chop(1);
    return begin;
}

/// The address in at most `room` characters: the end of the name before the @ goes first, then the middle of the domain.
QString shortened(const QString &address, qsizetype room)
{
    if (address.size() <= room)
        return address;
    constexpr qsizetype shortestName = 8;
    const qsizetype at = address.lastIndexOf(u'@');
    const QString name = address.first(std::max<qsizetype>(at, 0));
    const QString domain = address.sliced(at + 1);
    const qsizetype roomForName = std::min(name.size(), std::max(shortestName, room - domain.size() - 2));
    const bool cutName = roomForName < name.size();
    const qsizetype roomForDomain = room - roomForName - (cutName ? 2 : 1);
    QString tail = domain;
    if (domain.size() > roomForDomain) {
        const qsizetype half = (roomForDomain - 1) / 2;
        tail = beginOf(domain, roomForDomain - 1 - half) + u'\u2026' + domain.last(half);
    }
    return beginOf(name, roomForName) + (cutName ? u"\u2026@"_s : at < 0 ? QString() : u"@"_s) + tail;
}

/// The sentence with the address in its blank.
QString withAddress(const QString &sentence, const QString &address, AddressLength length)
{
    if (length == AddressLength::Whole)
        return sentence.arg(isolated(address));
    constexpr qsizetype longestHeadline = 69;
    constexpr qsizetype leastRoom = 24;
    const qsizetype words = sentence.size() - 2; // "%1"
    return sentence.arg(isolated(shortened(address, std::max(leastRoom, longestHeadline - words))));
}

QString goodNewsHeadline(const RecipientFate &fate, AddressLength length)
{
    const bool unnamed = fate.address.isEmpty();
    switch (fate.outcome) {
    case Outcome::Relayed:
        if (unnamed)
            return QCoreApplication::translate("ReasonText", "The message was passed on");
        //: %1 is the recipient's e-mail address.
        return withAddress(QCoreApplication::translate("ReasonText", "Passed on to the mail system of %1"),
                           fate.address, length);
    case Outcome::Expanded:
        if (unnamed)
            return QCoreApplication::translate("ReasonText", "The message went to a mailing list");
        //: %1 is a mailing list's e-mail address.
        return withAddress(QCoreApplication::translate("ReasonText", "Sent on to the members of %1"), fate.address,
                           length);
    default:
        if (unnamed)
            return QCoreApplication::translate("ReasonText", "The message arrived");
        //: %1 is the recipient's e-mail address.
        return withAddress(QCoreApplication::translate("ReasonText", "Delivered to %1"), fate.address, length);
    }
}

QString goodNewsExplanation(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Relayed:
        return QCoreApplication::translate(
            "ReasonText",
            "The message was handed to another mail system that sends no confirmation of its own. No further notice "
            "means that all is well.");
    case Outcome::Expanded:
        return QCoreApplication::translate(
            "ReasonText",
            "The address stands for several people, and the message was sent on to them. There is nothing to do.");
    default:
        return QCoreApplication::translate(
            "ReasonText",
            "The message lies in the recipient's mailbox. This notice is only a confirmation; there is nothing to do.");
    }
}

struct KindWords {
    const char *name;
    const char *headline;
    const char *explanation;
};

// In the order of NoticeKind. Failure, delay and success only come to this headline where the notice names nobody.
constexpr auto kinds = std::to_array<KindWords>({
    //: For each kind of notice: a name for tables, a headline, a short explanation.
    {QT_TRANSLATE_NOOP("ReasonText", "Failure"), QT_TRANSLATE_NOOP("ReasonText", "A message was not delivered"),
     QT_TRANSLATE_NOOP("ReasonText", "The notice does not name the recipient. Its own words stand below.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Delay"), QT_TRANSLATE_NOOP("ReasonText", "A message is delayed; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The notice does not name the recipient. Delivery will be tried again, and there "
                                     "will be another notice if it fails.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Success"), QT_TRANSLATE_NOOP("ReasonText", "A message arrived"),
     QT_TRANSLATE_NOOP("ReasonText", "This notice is only a confirmation; there is nothing to do.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Complaint"),
     QT_TRANSLATE_NOOP("ReasonText", "A recipient marked a message as "
                                     "spam"),
     QT_TRANSLATE_NOOP("ReasonText", "The message arrived, and the recipient, or a filter, reported it as unwanted. "
                                     "If it was part of a mailing, "
                                     "take that person off the list.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Receipt"), QT_TRANSLATE_NOOP("ReasonText", "A receipt for a message"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient's mail program tells what became of the message, for example that "
                                     "it was opened. There is "
                                     "nothing to do.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Automatic reply"), QT_TRANSLATE_NOOP("ReasonText", "An automatic reply"),
     QT_TRANSLATE_NOOP("ReasonText", "The message arrived. The recipient's mail program answered by itself, for "
                                     "example because they are away.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Request to confirm"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient asks for a "
                                     "confirmation"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient's mail system holds the message until its sender confirms that "
                                     "they are a person. "
                                     "Confirm only if you wrote to this recipient yourself.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Fake notice"),
     QT_TRANSLATE_NOOP("ReasonText", "A trap dressed as a delivery "
                                     "notice"),
     QT_TRANSLATE_NOOP("ReasonText", "No mail system wrote this. Somebody wants you to follow a link, open an "
                                     "attachment or type your password. "
                                     "Touch nothing in it and delete it.")},
    {QT_TRANSLATE_NOOP("ReasonText", "No notice"), QT_TRANSLATE_NOOP("ReasonText", "This is not a delivery notice"),
     QT_TRANSLATE_NOOP("ReasonText", "It reads like ordinary mail. Nothing in it says that a message could not be "
                                     "delivered.")},
});
static_assert(kinds.size() == static_cast<size_t>(NoticeKind::NotANotice) + 1);

constexpr auto outcomes = std::to_array<const char *>({
    //: What became of the message for one recipient; a word for a table.
    QT_TRANSLATE_NOOP("ReasonText", "Not delivered"),
    QT_TRANSLATE_NOOP("ReasonText", "Still trying"),
    QT_TRANSLATE_NOOP("ReasonText", "Delivered"),
    QT_TRANSLATE_NOOP("ReasonText", "Passed on"),
    QT_TRANSLATE_NOOP("ReasonText", "Sent on to members"),
});
static_assert(outcomes.size() == static_cast<size_t>(Outcome::Expanded) + 1);

const KindWords &kindWords(NoticeKind kind)
{
    return kinds.at(static_cast<size_t>(kind));
}

bool speaksOfRecipients(NoticeKind kind)
{
    return kind == NoticeKind::Failure || kind == NoticeKind::Delay || kind == NoticeKind::Success;
}

QString severalHeadline(const JudgedNotice &judged, Outcome outcome, int count)
{
    const QList<RecipientFate> &fates = judged.notice.recipients;
    std::optional<Reason> common;
    for (qsizetype i = 0; i < fates.size(); ++i) {
        if (fates.at(i).outcome != outcome)
            continue;
        const Reason reason = judged.explanation.recipients.value(i).reason;
        if (common && *common != reason)
            common = Reason::Unknown;
        else if (!common)
            common = reason;
    }
    if (outcome == Outcome::Delayed)
        //: %n is the number of recipients, always two or more.
        return QCoreApplication::translate("ReasonText", "Not delivered yet to %n recipients; still trying", nullptr,
                                           count);
    if (!common || *common == Reason::Unknown)
        //: %n is the number of recipients, always two or more.
        return QCoreApplication::translate("ReasonText", "Not delivered to %n recipients", nullptr, count);
    //: %n is the number of recipients, always two or more; %1 is a reason in a few words, such as "Mailbox full".
    return QCoreApplication::translate("ReasonText", "Not delivered to %n recipients: %1", nullptr, count)
        .arg(reasonName(*common));
}

} // namespace

QString isolated(const QString &text)
{
    const bool programIsRtl = QLocale().textDirection() == Qt::RightToLeft;
    if (text.isEmpty() ||
        (!programIsRtl && !text.isRightToLeft() && std::none_of(text.begin(), text.end(), [](QChar c) {
            return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirRLO ||
                   c.direction() == QChar::DirRLE;
        })))
        return text;
    return QChar(u'\u2068') + text + QChar(u'\u2069');
}

qsizetype leadingRecipient(const JudgedNotice &judged)
{
    const QList<RecipientFate> &fates = judged.notice.recipients;
    for (const Outcome wanted : {Outcome::Failed, Outcome::Delayed}) {
        for (qsizetype i = 0; i < fates.size(); ++i) {
            if (fates.at(i).outcome == wanted)
                return i;
        }
    }
    return fates.isEmpty() ? -1 : 0;
}

QString headline(const JudgedNotice &judged, AddressLength length)
{
    const NoticeKind kind = judged.notice.kind;
    const qsizetype lead = leadingRecipient(judged);
    if (!speaksOfRecipients(kind) || lead < 0)
        return words(kindWords(kind).headline);
    const QList<RecipientFate> &fates = judged.notice.recipients;
    const Outcome outcome = fates.at(lead).outcome;
    const auto count = std::count_if(fates.begin(), fates.end(),
                                     [outcome](const RecipientFate &fate) { return fate.outcome == outcome; });
    if (count > 1 && isTrouble(outcome))
        return severalHeadline(judged, outcome, static_cast<int>(count));
    return recipientHeadline(fates.at(lead), judged.explanation.recipients.value(lead), length);
}

QString explanationText(const JudgedNotice &judged)
{
    const NoticeKind kind = judged.notice.kind;
    const qsizetype lead = leadingRecipient(judged);
    if (!speaksOfRecipients(kind) || lead < 0)
        return words(kindWords(kind).explanation);
    return recipientExplanation(judged.notice.recipients.at(lead), judged.explanation.recipients.value(lead));
}

QString recipientHeadline(const RecipientFate &fate, const RecipientExplanation &explanation, AddressLength length)
{
    if (!isTrouble(fate.outcome))
        return goodNewsHeadline(fate, length);
    const ReasonWords &table = reasonWords(explanation.reason);
    const bool failed = fate.outcome == Outcome::Failed;
    if (fate.address.isEmpty())
        return words(failed ? table.failedUnnamed : table.delayedUnnamed);
    return withAddress(words(failed ? table.failed : table.delayed), fate.address, length);
}

QString recipientExplanation(const RecipientFate &fate, const RecipientExplanation &explanation)
{
    if (!isTrouble(fate.outcome))
        return goodNewsExplanation(fate.outcome);
    const ReasonWords &table = reasonWords(explanation.reason);
    const QString why = words(fate.outcome == Outcome::Failed ? table.whyFailed : table.whyDelayed);
    const auto isProviders = [](const CodeMeaning &code) { return code.sort == CodeMeaning::Sort::Provider; };
    const auto provider = std::find_if(explanation.codes.begin(), explanation.codes.end(), isProviders);
    if (provider == explanation.codes.end())
        return why;
    //: Two whole texts one after the other: the general explanation, then what the provider's own code adds.
    return QCoreApplication::translate("ReasonText", "%1 %2").arg(why, codeText(*provider));
}

QString reasonName(Reason reason)
{
    return words(reasonWords(reason).name);
}

QString kindName(NoticeKind kind)
{
    return words(kindWords(kind).name);
}

QString outcomeName(Outcome outcome)
{
    return words(outcomes.at(static_cast<size_t>(outcome)));
}

} // namespace undelivered
