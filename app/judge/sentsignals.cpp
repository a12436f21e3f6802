// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/hostname.h"
#include "judge/identityshape.h"
#include "judge/signals.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hours = 3600;

bool near(const QDateTime &a, const QDateTime &b, qint64 seconds)
{
    return a.isValid() && b.isValid() && std::abs(a.secsTo(b)) <= seconds;
}

bool sharesRecipient(const CaseFile &file, const SentMessage &sent)
{
    const auto inSent = [&sent](const QString &address) { return sent.recipients.contains(address); };
    return std::any_of(file.failedRecipients.begin(), file.failedRecipients.end(), inSent);
}

/// The returned header names exactly a recipient of the sent one: the failing address was put in by a forwarder or list.
bool wasWrittenToOne(const CaseFile &file, const SentMessage &sent)
{
    return std::any_of(file.writtenTo.begin(), file.writtenTo.end(),
                       [&sent](const QString &address) { return sent.recipients.contains(address); });
}

/// The same letter as far as its header tells: only who got it, or passes it on, has that.
bool isCopyOf(const CaseFile &file, const SentMessage &sent)
{
    return wasWrittenToOne(file, sent) && plainSubject(sent.subject) == file.subject &&
           near(sent.date, file.notice().original.date, 10 * 60);
}

bool cameFromStranger(const CaseFile &file)
{
    return file.transit.entry == Transit::Entry::Stranger;
}

const SentMessage *sentWithSameId(const CaseFile &file, const Surroundings &around)
{
    for (const QString &id : file.originalIds) {
        if (const SentMessage *sent = around.knowledge.sentById(id))
            return sent;
    }
    return nullptr;
}

/// A letter in Sent to the failing recipient, near that time; the subject must be the same where the notice tells one.
const SentMessage *sentLetter(const CaseFile &file, const Surroundings &around, bool withSubject)
{
    if (withSubject == file.subject.isEmpty())
        return nullptr;
    // A notice may come five days later; where it tells the letter's own time, that must fit far closer.
    const QDateTime &written = file.notice().original.date;
    const qint64 before = written.isValid() ? 10 * 60 : (withSubject ? 6 * 24 : 48) * hours;
    const qint64 after = written.isValid() ? 10 * 60 : hours;
    const QDateTime &when = written.isValid() ? written : file.when;
    if (!when.isValid())
        return nullptr;
    for (const QString &recipient : file.failedRecipients + file.writtenTo) {
        for (const SentMessage *sent : around.knowledge.sentTo(recipient, when.addSecs(-before), when.addSecs(after))) {
            if (!withSubject || plainSubject(sent->subject) == file.subject)
                return sent;
        }
    }
    return nullptr;
}

bool isSameMailing(const CaseFile &file, const Surroundings &around)
{
    constexpr qint64 day = 24 * hours;
    return !file.subject.isEmpty() && file.when.isValid() &&
           !around.knowledge.sentAbout(file.subject, file.when.addSecs(-day), file.when.addSecs(day)).isEmpty();
}

bool answersKnownMail(const CaseFile &file, const Surroundings &around)
{
    for (const char *name : {"In-Reply-To", "References"}) {
        for (const QByteArrayView value : file.original.rawAll(name)) {
            for (const QString &id : messageIdsIn(value)) {
                if (around.knowledge.knowsMessage(id))
                    return true;
            }
        }
    }
    return false;
}

bool isContact(const CaseFile &file, const Surroundings &around)
{
    return std::any_of(file.failedRecipients.begin(), file.failedRecipients.end(), [&around](const QString &address) {
        return around.knowledge.hasWritten(address) || around.knowledge.hasSentTo(address);
    });
}

void addAbsence(const CaseFile &file, Surroundings &around, EvidenceList &evidence)
{
    if (file.originalIds.isEmpty() && file.subject.isEmpty())
        return;
    constexpr double full = 0.8;
    const double share = around.sentCompleteness(file.when);
    if (share >= full)
        evidence.add("absent-from-full-sent"_L1);
    else if (share > 0)
        evidence.add("absent-from-sent"_L1);
    if (!file.failedRecipients.isEmpty() && around.knowledge.sentCount() > 0 && !isContact(file, around))
        evidence.add("never-written-to"_L1, {file.failedRecipients.first()});
}

} // namespace

void addSentSignals(const CaseFile &file, Surroundings &around, EvidenceList &evidence)
{
    if (const SentMessage *sent = sentWithSameId(file, around)) {
        const QStringList facts{sent->date.toString(Qt::ISODate), sent->recipients.value(0)};
        if (file.failedRecipients.isEmpty() || sharesRecipient(file, *sent))
            evidence.add("sent-id-and-recipient"_L1, facts);
        else if (cameFromStranger(file) && isCopyOf(file, *sent))
            evidence.add("sent-copy-other-way"_L1, facts);
        else if (cameFromStranger(file))
            evidence.add("sent-id-other-way"_L1, facts);
        else
            evidence.add("sent-id"_L1, facts);
        return;
    }
    if (const SentMessage *sent = sentLetter(file, around, true)) {
        const bool mine = sharesRecipient(file, *sent) || (wasWrittenToOne(file, *sent) && !cameFromStranger(file));
        if (mine)
            evidence.add("sent-same-letter"_L1, {sent->date.toString(Qt::ISODate), sent->recipients.value(0)});
    } else if (const SentMessage *then = sentLetter(file, around, false)) {
        if (!file.isAnswer)
            evidence.add("sent-to-recipient-then"_L1,
                         {then->date.toString(Qt::ISODate), file.failedRecipients.value(0)});
    }
    if (isInSent(evidence.items()))
        return;
    const bool refused =
        cameFromStranger(file) && (file.transit.spf == SpfResult::Fail || file.transit.spf == SpfResult::SoftFail);
    if (!refused && isSameMailing(file, around))
        evidence.add("sent-same-mailing"_L1, {file.notice().original.subject});
    if (answersKnownMail(file, around))
        evidence.add("thread-known"_L1);
    if (isContact(file, around))
        evidence.add("written-to-before"_L1, {file.failedRecipients.value(0)});
    addAbsence(file, around, evidence);
}

} // namespace undelivered
