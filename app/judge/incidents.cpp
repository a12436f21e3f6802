// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents: runs of notices of one verdict that lie close in time, the person's own letters to many among them. A notice alone may stay undecided; inside a run of a hundred
// that were proved it may be decided, provided its own facts point the same way and none points to the person.
#include "judge/identityshape.h"
#include "judge/judge.h"
#include "judge/weigh.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>
#include <array>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

struct Kind {
    Verdict verdict;
    int least;  ///< fewer are no incident
    qint64 gap; ///< seconds without a notice that end a run
};
constexpr std::array kinds = {Kind{Verdict::Forged, 5, 2 * day}, Kind{Verdict::Hijacked, 3, 36 * hour},
                              Kind{Verdict::Fake, 3, 3 * day}};
/// A letter of the person's own to many, known by its subject.
constexpr Kind mailing{Verdict::Yours, 10, day};

bool isWave(const Evidence &item)
{
    const EvidenceKind *kind = evidenceKind(item.id);
    return kind && kind->family == EvidenceFamily::Wave;
}

bool holds(const JudgedNotice &notice, QLatin1StringView id)
{
    const QList<Evidence> &evidence = notice.judgement.evidence;
    return std::any_of(evidence.begin(), evidence.end(), [id](const Evidence &item) { return item.id == id; });
}

bool isOpen(const JudgedNotice &notice)
{
    return !notice.judgement.byPerson && notice.notice.received.isValid() && !notice.judgement.evidence.isEmpty() &&
           (!notice.judgement.verdict || notice.judgement.verdict == Verdict::Unclear);
}

QString subjectOf(const JudgedNotice &notice)
{
    return plainSubject(notice.notice.original.subject);
}

/// Takes back what an earlier grouping added.
void forgetWaves(JudgedNotice &notice)
{
    notice.judgement.incident.clear();
    if (notice.judgement.byPerson || !notice.judgement.verdict)
        return;
    QList<Evidence> evidence = notice.judgement.evidence;
    if (evidence.removeIf(isWave) > 0)
        notice.judgement = weigh(evidence);
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

/// One run: members sorted by time.
struct Run {
    Kind kind;
    QList<qsizetype> members;
    QDateTime start;
    QDateTime last;
    QMap<QString, int> subjects;
};

QList<qsizetype> withVerdict(const QList<JudgedNotice> &notices, Verdict verdict)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < notices.size(); ++i) {
        if (notices.at(i).judgement.verdict == verdict && notices.at(i).notice.received.isValid())
            found.append(i);
    }
    return found;
}

QList<Run> runsAmong(const QList<JudgedNotice> &notices, QList<qsizetype> order, const Kind &kind)
{
    std::stable_sort(order.begin(), order.end(), [&notices](qsizetype a, qsizetype b) {
        return notices.at(a).notice.received < notices.at(b).notice.received;
    });
    QList<Run> runs;
    for (const qsizetype i : std::as_const(order)) {
        const QDateTime when = notices.at(i).notice.received;
        if (runs.isEmpty() || runs.last().last.secsTo(when) > kind.gap)
            runs.append({kind, {}, when, when, {}});
        Run &run = runs.last();
        run.members.append(i);
        run.last = when;
        if (const QString subject = subjectOf(notices.at(i)); !subject.isEmpty())
            ++run.subjects[subject];
    }
    runs.removeIf([](const Run &run) { return run.members.size() < run.kind.least; });
    return runs;
}

QList<Run> runsOf(const QList<JudgedNotice> &notices, const Kind &kind)
{
    return runsAmong(notices, withVerdict(notices, kind.verdict), kind);
}

QList<Run> mailingRuns(const QList<JudgedNotice> &notices)
{
    QMap<QString, QList<qsizetype>> bySubject;
    for (const qsizetype i : withVerdict(notices, mailing.verdict)) {
        if (const QString subject = subjectOf(notices.at(i)); !subject.isEmpty())
            bySubject[subject].append(i);
    }
    QList<Run> runs;
    for (const QList<qsizetype> &members : std::as_const(bySubject))
        runs += runsAmong(notices, members, mailing);
    return runs;
}

/// Answers to the wave (challenges, automatic replies, notices that return nothing) name its subject in their own:
/// "Please confirm (Re: Unclaimed reward)".
bool namesSubjectOf(const JudgedNotice &notice, const QString &subject)
{
    constexpr qsizetype distinctive = 12; // "hello" stands in many subjects
    return subject.size() >= distinctive && notice.notice.original.subject.isEmpty() &&
           notice.notice.subject.simplified().contains(subject, Qt::CaseInsensitive);
}

bool hasSubjectOf(const JudgedNotice &notice, const Run &run)
{
    constexpr int common = 3;
    if (run.subjects.value(subjectOf(notice)) >= common)
        return true;
    return std::any_of(run.subjects.keyValueBegin(), run.subjects.keyValueEnd(), [&notice](const auto &item) {
        return item.second >= common && namesSubjectOf(notice, item.first);
    });
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

bool mayJoinForged(const JudgedNotice &notice, const Run &run)
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
    return absent && (hasSubjectOf(notice, run) || tellsId);
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
           holds(notice, "clock-unknown"_L1) || holds(notice, "hour-unusual"_L1);
}

bool isStrange(const JudgedNotice &notice)
{
    return isForeign(notice) || holds(notice, "program-unknown"_L1) || holds(notice, "id-shape-unknown"_L1);
}

/// The person's for want of a mark to the contrary only, handed in while somebody else was sending through the account.
bool isDoubtfulOwn(const JudgedNotice &notice, const Run &run, const QList<JudgedNotice> &notices)
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
        return std::abs(notices.at(i).notice.received.secsTo(notice.notice.received)) < 3 * hour;
    });
}

/// In a storm it may be chance that the person wrote to the failing address shortly before: storms hit their contacts too.
void doubtChance(QList<JudgedNotice> &notices, const Run &run)
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

void liftInto(QList<JudgedNotice> &notices, const Run &run)
{
    constexpr qint64 before = 6 * hour;
    constexpr qint64 after = 2 * day; // delays and stragglers
    for (JudgedNotice &notice : notices) {
        const bool doubtful =
            run.kind.verdict == Verdict::Hijacked && isDoubtfulOwn(notice, run, std::as_const(notices));
        if ((!isOpen(notice) && !doubtful) || notice.notice.received < run.start.addSecs(-before) ||
            notice.notice.received > run.last.addSecs(after))
            continue;
        const QStringList facts{QString::number(run.members.size()), run.start.toString(Qt::ISODate)};
        if (run.kind.verdict == Verdict::Forged && mayJoinForged(notice, run))
            lift(notice, "wave-forged"_L1, Verdict::Forged, facts, hasSubjectOf(notice, run));
        else if (run.kind.verdict == Verdict::Forged && bringsNothingBack(notice) && hasSubjectOf(notice, run))
            notice.judgement.evidence.append(
                {u"wave-same-subject"_s, Verdict::Forged, 2, {notice.notice.original.subject}});
        else if (run.kind.verdict == Verdict::Hijacked && mayJoinHijacked(notice))
            lift(notice, "wave-hijacked"_L1, Verdict::Hijacked, facts);
    }
}

/// A letter to many, of which only some copies can be proved: the rest, same subject, same way out, same day, is the person's too.
void liftOwnMailings(QList<JudgedNotice> &notices)
{
    constexpr int enough = 3;
    QMap<QString, QList<QDateTime>> mailings;
    for (const JudgedNotice &notice : std::as_const(notices)) {
        const QString subject = subjectOf(notice);
        if (notice.judgement.verdict == Verdict::Yours && !subject.isEmpty())
            mailings[subject].append(notice.notice.received);
    }
    for (JudgedNotice &notice : notices) {
        if (!isOpen(notice) || !wentThroughProvider(notice.judgement.evidence))
            continue;
        const QList<QDateTime> times = mailings.value(subjectOf(notice));
        const auto sameDay = std::count_if(times.begin(), times.end(), [&notice](const QDateTime &when) {
            return std::abs(when.secsTo(notice.notice.received)) < day;
        });
        if (sameDay >= enough)
            lift(notice, "wave-own-mailing"_L1, Verdict::Yours,
                 {QString::number(sameDay), notice.notice.original.subject});
    }
}

/// Gone out through the account without a mark of the person's own ways: neither in Sent, nor from where or with what they write.
bool mayBeThief(const JudgedNotice &notice)
{
    const QList<Evidence> &evidence = notice.judgement.evidence;
    if (notice.judgement.byPerson || notice.judgement.verdict == Verdict::Fake || !notice.notice.received.isValid() ||
        !wentThroughProvider(evidence) || isInSent(evidence))
        return false;
    const bool ownWays = std::any_of(evidence.begin(), evidence.end(), [](const Evidence &item) {
        const EvidenceKind *kind = evidenceKind(item.id);
        return kind && kind->yours >= 1 && kind->hijacked < kind->yours;
    });
    return !ownWays && isStrange(notice) && mayJoinHijacked(notice);
}

/// A thief sends much in little time. Each message alone could come from a new telephone; several within hours, a third of them
/// with a foreign mark, do not. A letter of the person's own to many comes from their own connection, on their own clock.
void liftBursts(QList<JudgedNotice> &notices)
{
    constexpr qint64 span = 12 * hour;
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

Trend trendOf(const Run &run, const QList<JudgedNotice> &notices, const QDateTime &now)
{
    if (run.last.secsTo(now) > day)
        return Trend::Stopped;
    int latest = 0;
    int earlier = 0;
    for (const qsizetype i : run.members) {
        const qint64 age = notices.at(i).notice.received.secsTo(now);
        latest += age <= day ? 1 : 0;
        earlier += age > day && age <= 2 * day ? 1 : 0;
    }
    constexpr double clearly = 1.3;
    if (latest > earlier * clearly)
        return Trend::Rising;
    return latest * clearly < earlier ? Trend::Falling : Trend::Steady;
}

QDateTime peakOf(const Run &run, const QList<JudgedNotice> &notices)
{
    QMap<qint64, int> perHour;
    for (const qsizetype i : run.members)
        ++perHour[notices.at(i).notice.received.toSecsSinceEpoch() / hour];
    const auto busiest = std::max_element(perHour.cbegin(), perHour.cend());
    return QDateTime::fromSecsSinceEpoch(busiest.key() * hour + hour / 2, Qt::UTC);
}

QString commonestSubject(const Run &run, const QList<JudgedNotice> &notices)
{
    const auto commonest = std::max_element(run.subjects.cbegin(), run.subjects.cend());
    if (commonest == run.subjects.cend())
        return {};
    for (const qsizetype i : run.members) {
        if (subjectOf(notices.at(i)) == commonest.key())
            return notices.at(i).notice.original.subject;
    }
    return {};
}

Incident incidentOf(const Run &run, QList<JudgedNotice> &notices, const QDateTime &now)
{
    // The oldest notice names the incident: it stays the same while newer ones come in.
    const ParsedNotice &first = notices.at(run.members.first()).notice;
    const QString seed = verdictId(run.kind.verdict) + u' ' + first.messageId + u' ' + run.start.toString(Qt::ISODate);
    const QByteArray digest = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256).toHex();
    Incident incident;
    incident.id = verdictId(run.kind.verdict) + u'-' + QString::fromLatin1(digest.first(12));
    incident.verdict = run.kind.verdict;
    incident.start = run.start;
    incident.last = run.last;
    incident.peak = peakOf(run, notices);
    incident.trend = trendOf(run, notices, now);
    incident.count = static_cast<int>(run.members.size());
    incident.subject = commonestSubject(run, notices);
    for (const qsizetype i : run.members)
        notices[i].judgement.incident = incident.id;
    return incident;
}

} // namespace

QList<Incident> judgeIncidents(QList<JudgedNotice> &notices, const MailboxKnowledge &knowledge)
{
    QDateTime now = knowledge.newestMessage();
    for (JudgedNotice &notice : notices) {
        forgetWaves(notice);
        if (notice.notice.received.isValid() && (!now.isValid() || notice.notice.received > now))
            now = notice.notice.received;
    }
    liftOwnMailings(notices);
    liftBursts(notices);
    QList<Incident> incidents;
    for (const Kind &kind : kinds) {
        for (const Run &run : runsOf(notices, kind)) {
            if (kind.verdict == Verdict::Forged)
                doubtChance(notices, run);
            liftInto(notices, run);
        }
        for (const Run &run : runsOf(notices, kind)) // lifted ones count as members now
            incidents.append(incidentOf(run, notices, now));
    }
    for (const Run &run : mailingRuns(notices))
        incidents.append(incidentOf(run, notices, now));
    std::stable_sort(incidents.begin(), incidents.end(),
                     [](const Incident &a, const Incident &b) { return a.start < b.start; });
    return incidents;
}

} // namespace undelivered
