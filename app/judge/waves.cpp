// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/waves.h"

#include "find/headerfields.h"
#include "judge/weigh.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

bool isWave(const Evidence &item)
{
    const EvidenceKind *kind = evidenceKind(item.id);
    return kind && kind->family == EvidenceFamily::Wave;
}

bool holds(const JudgedNotice &notice, QLatin1StringView id)
{
    Q_ASSERT(evidenceKind(QString(id)));
    const QList<Evidence> &evidence = notice.judgement.evidence;
    return std::any_of(evidence.begin(), evidence.end(), [id](const Evidence &item) { return item.id == id; });
}

bool isOpen(const JudgedNotice &notice)
{
    return !notice.judgement.byPerson && notice.notice.received.isValid() && !notice.judgement.evidence.isEmpty() &&
           (!notice.judgement.verdict || notice.judgement.verdict == Verdict::Unclear);
}

/// Adds the wave to the notice's facts and keeps the outcome only where it is the wave's verdict.
bool lift(JudgedNotice &notice, QLatin1StringView wave, Verdict verdict, const QStringList &facts,
          bool sameSubject = false)
{
    QList<Evidence> evidence = notice.judgement.evidence;
    if (sameSubject)
        evidence.append(
            {u"wave-same-subject"_s,
             verdict,
             0,
             {notice.notice.original.subject.isEmpty() ? notice.notice.subject : notice.notice.original.subject}});
    evidence.append({wave, verdict, 0, facts});
    const Judgement judgement = weigh(evidence);
    if (judgement.verdict != verdict)
        return false;
    notice.judgement = judgement;
    return true;
}

/// Answers to the wave (challenges, automatic replies, notices that return nothing) name its subject in their own:
/// "Please confirm (Re: Unclaimed reward)".
bool namesSubjectOf(const JudgedNotice &notice, const QString &subject)
{
    constexpr qsizetype distinctive = 12; // "hello" stands in many subjects
    return subject.size() >= distinctive && notice.notice.original.subject.isEmpty() &&
           notice.notice.subject.simplified().contains(subject, Qt::CaseInsensitive);
}

/// A failure that brings back no header, no line and no identifier, and does not even tell when the message was written, could be
/// about anything.
bool bringsNothingBack(const JudgedNotice &notice)
{
    const ParsedNotice &parsed = notice.notice;
    return (parsed.kind == NoticeKind::Failure || parsed.kind == NoticeKind::Delay) &&
           parsed.original.header.isEmpty() && parsed.original.messageId.isEmpty() && parsed.original.from.isEmpty() &&
           !parsed.original.date.isValid() && parsed.references.isEmpty();
}

bool mayJoinForged(const JudgedNotice &notice, const NoticeRun &run)
{
    if (wentThroughProvider(notice.judgement.evidence) || isInSent(notice.judgement.evidence))
        return false;
    constexpr double hardlyYours = 1;
    if (scalesOf(notice.judgement.evidence).yours > hardlyYours)
        return false;
    // With the storm's subject it belongs to the storm, and yet a failure of the person's own mail must not be lost over a
    // subject: it stays undecided (liftInto). An automatic answer reports no failure.
    if (bringsNothingBack(notice))
        return false;
    const bool tellsId = !notice.notice.original.messageId.isEmpty() || !notice.notice.references.isEmpty();
    // Its way came back and leads to no stranger: looks alone don't put it among what strangers sent.
    const bool travelled = HeaderFields(notice.notice.original.header).has("Received");
    const bool strange = holds(notice, "handed-over-by-stranger"_L1) || holds(notice, "handed-over-by-forwarder"_L1) ||
                         holds(notice, "from-somebody-else"_L1);
    if (travelled && !strange)
        return false;
    const bool absent = holds(notice, "absent-from-full-sent"_L1) || holds(notice, "absent-from-sent"_L1);
    return absent && (sharesSubject(notice, run) || tellsId);
}

bool mayJoinHijacked(const JudgedNotice &notice)
{
    if (!wentThroughProvider(notice.judgement.evidence) || isInSent(notice.judgement.evidence))
        return false;
    const Scales scales = scalesOf(notice.judgement.evidence);
    constexpr double nearly = 4;
    return scales.hijacked >= scales.yours - nearly;
}

bool isForeign(const JudgedNotice &notice)
{
    return holds(notice, "connection-unknown"_L1) || holds(notice, "name-differs"_L1) ||
           holds(notice, "clock-unknown"_L1) || holds(notice, "hour-unusual"_L1) ||
           holds(notice, "language-unknown"_L1);
}

bool isStrange(const JudgedNotice &notice)
{
    return isForeign(notice) || holds(notice, "program-unknown"_L1) || holds(notice, "id-shape-unknown"_L1);
}

/// The person's for want of a mark to the contrary only, handed in while somebody else was sending through the account.
bool isDoubtfulOwn(const JudgedNotice &notice, const NoticeRun &run, const QList<JudgedNotice> &notices)
{
    if (notice.judgement.byPerson || notice.judgement.verdict != Verdict::Yours || !isStrange(notice))
        return false;
    for (const Evidence &item : notice.judgement.evidence) {
        const EvidenceKind *kind = evidenceKind(item.id);
        const bool own = kind && kind->yours >= 1 && kind->hijacked < kind->yours;
        if (own)
            return false;
    }
    return std::any_of(run.members.begin(), run.members.end(), [&](qsizetype i) {
        return std::abs(notices.at(i).notice.received.secsTo(notice.notice.received)) < 3 * hourSeconds;
    });
}

/// Gone out through the account without a mark of the person's own ways: neither in Sent, nor from where or with what they write.
bool mayBeThief(const JudgedNotice &notice)
{
    const QList<Evidence> &evidence = notice.judgement.evidence;
    if (notice.judgement.byPerson || notice.judgement.verdict == Verdict::Fake || !notice.notice.received.isValid() ||
        !wentThroughProvider(evidence) || isInSent(evidence))
        return false;
    // A thief in the provider's web mail writes with the same program as the person, but not from there, nor to the same people.
    const bool stranger = holds(notice, "connection-unknown"_L1) && holds(notice, "never-written-to"_L1) &&
                          holds(notice, "absent-from-full-sent"_L1);
    const bool ownWays = std::any_of(evidence.begin(), evidence.end(), [stranger](const Evidence &item) {
        const EvidenceKind *kind = evidenceKind(item.id);
        const bool program = stranger && item.id == "program-known"_L1;
        return kind && !program && kind->yours >= 1 && kind->hijacked < kind->yours;
    });
    return !ownWays && isStrange(notice) && mayJoinHijacked(notice);
}

} // namespace

bool sharesSubject(const JudgedNotice &notice, const NoticeRun &run)
{
    constexpr int common = 3;
    if (run.subjects.value(originalSubject(notice)) >= common)
        return true;
    return std::any_of(run.subjects.keyValueBegin(), run.subjects.keyValueEnd(), [&notice](const auto &item) {
        return item.second >= common && namesSubjectOf(notice, item.first);
    });
}

bool isNear(const JudgedNotice &notice, const NoticeRun &run)
{
    constexpr qint64 before = 6 * hourSeconds;
    constexpr qint64 after = 2 * daySeconds; // delays and stragglers
    return notice.notice.received.isValid() && notice.notice.received >= run.start.addSecs(-before) &&
           notice.notice.received <= run.last.addSecs(after);
}

void forgetWaves(JudgedNotice &notice)
{
    notice.judgement.incident.clear();
    if (notice.judgement.byPerson || !notice.judgement.verdict)
        return;
    QList<Evidence> evidence = notice.judgement.evidence;
    if (evidence.removeIf(isWave) > 0)
        notice.judgement = weigh(evidence);
}

void doubtChance(QList<JudgedNotice> &notices, const NoticeRun &run)
{
    for (JudgedNotice &notice : notices) {
        const bool inside = notice.notice.received >= run.start && notice.notice.received <= run.last;
        if (!inside || notice.judgement.byPerson || notice.judgement.verdict != Verdict::Yours ||
            !holds(notice, "sent-to-recipient-then"_L1))
            continue;
        QList<Evidence> evidence = notice.judgement.evidence;
        evidence.append({u"wave-forged"_s,
                         Verdict::Forged,
                         0,
                         {QString::number(run.members.size()), run.start.toString(Qt::ISODate)}});
        notice.judgement = weigh(evidence);
    }
}

void liftInto(QList<JudgedNotice> &notices, const NoticeRun &run)
{
    for (JudgedNotice &notice : notices) {
        const bool doubtful =
            run.kind.verdict == Verdict::Hijacked && isDoubtfulOwn(notice, run, std::as_const(notices));
        if ((!isOpen(notice) && !doubtful) || !isNear(notice, run))
            continue;
        const QStringList facts{QString::number(run.members.size()), run.start.toString(Qt::ISODate)};
        if (run.kind.verdict == Verdict::Forged && mayJoinForged(notice, run))
            lift(notice, "wave-forged"_L1, Verdict::Forged, facts, sharesSubject(notice, run));
        else if (run.kind.verdict == Verdict::Forged && bringsNothingBack(notice) && sharesSubject(notice, run))
            notice.judgement.evidence.append(
                {u"wave-same-subject"_s, Verdict::Forged, 2, {notice.notice.original.subject}});
        else if (run.kind.verdict == Verdict::Hijacked && mayJoinHijacked(notice))
            lift(notice, "wave-hijacked"_L1, Verdict::Hijacked, facts);
    }
}

void liftOwnMailings(QList<JudgedNotice> &notices)
{
    constexpr int enough = 3;
    QMap<QString, QList<QDateTime>> mailings;
    for (const JudgedNotice &notice : std::as_const(notices)) {
        const QString subject = originalSubject(notice);
        if (notice.judgement.verdict == Verdict::Yours && !subject.isEmpty())
            mailings[subject].append(notice.notice.received);
    }
    for (JudgedNotice &notice : notices) {
        if (!isOpen(notice) || !wentThroughProvider(notice.judgement.evidence))
            continue;
        const QList<QDateTime> times = mailings.value(originalSubject(notice));
        const auto sameDay = std::count_if(times.begin(), times.end(), [&notice](const QDateTime &when) {
            return std::abs(when.secsTo(notice.notice.received)) < daySeconds;
        });
        if (sameDay >= enough)
            lift(notice, "wave-own-mailing"_L1, Verdict::Yours,
                 {QString::number(sameDay), notice.notice.original.subject});
    }
}

void liftBursts(QList<JudgedNotice> &notices)
{
    constexpr qint64 span = 12 * hourSeconds;
    constexpr qsizetype least = 4;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < notices.size(); ++i) {
        if (mayBeThief(std::as_const(notices).at(i)))
            order.append(i);
    }
    const auto when = [&notices](qsizetype i) { return std::as_const(notices).at(i).notice.received; };
    std::stable_sort(order.begin(), order.end(), [&when](qsizetype a, qsizetype b) { return when(a) < when(b); });
    qsizetype first = 0;
    qsizetype lifted = 0;
    for (qsizetype end = 1; end <= order.size(); ++end) {
        while (when(order.at(first)).secsTo(when(order.at(end - 1))) > span)
            ++first;
        const qsizetype size = end - first;
        const auto foreign = std::count_if(order.cbegin() + first, order.cbegin() + end,
                                           [&notices](qsizetype i) { return isForeign(std::as_const(notices).at(i)); });
        if (size < least || foreign * 3 < size)
            continue;
        const QStringList facts{QString::number(size), when(order.at(first)).toString(Qt::ISODate)};
        for (qsizetype i = std::max(first, lifted); i < end; ++i)
            lift(notices[order.at(i)], "burst-through-account"_L1, Verdict::Hijacked, facts);
        lifted = end;
    }
}

} // namespace undelivered
