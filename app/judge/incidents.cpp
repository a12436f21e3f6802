// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents: runs of notices of one verdict that lie close in time. A notice alone may stay undecided; inside a run of a hundred
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

QList<Run> runsOf(const QList<JudgedNotice> &notices, const Kind &kind)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < notices.size(); ++i) {
        if (notices.at(i).judgement.verdict == kind.verdict && notices.at(i).notice.received.isValid())
            order.append(i);
    }
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

bool mayJoinForged(const JudgedNotice &notice, const Run &run)
{
    if (wentThroughProvider(notice.judgement.evidence) || isInSent(notice.judgement.evidence))
        return false;
    constexpr double hardlyYours = 1;
    if (scalesOf(notice.judgement.evidence).yours > hardlyYours)
        return false;
    // A notice that returns next to nothing could be about anything: only the storm's own subject says more.
    const bool tellsId = !notice.notice.original.messageId.isEmpty() || !notice.notice.references.isEmpty();
    const bool absent = holds(notice, "absent-from-full-sent"_L1) || holds(notice, "absent-from-sent"_L1);
    return absent && (hasSubjectOf(notice, run) || tellsId);
}

bool mayJoinHijacked(const JudgedNotice &notice)
{
    if (!wentThroughProvider(notice.judgement.evidence) || isInSent(notice.judgement.evidence))
        return false;
    const Scales scales = scalesOf(notice.judgement.evidence);
    constexpr double nearly = 2.5;
    return scales.hijacked >= scales.yours - nearly;
}

/// The person's by looks only, handed in while somebody else was sending through the account.
bool isDoubtfulOwn(const JudgedNotice &notice, const Run &run, const QList<JudgedNotice> &notices)
{
    constexpr double sure = 0.95;
    if (notice.judgement.byPerson || notice.judgement.verdict != Verdict::Yours || notice.judgement.confidence >= sure)
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
    QList<Incident> incidents;
    for (const Kind &kind : kinds) {
        for (const Run &run : runsOf(notices, kind))
            liftInto(notices, run);
        for (const Run &run : runsOf(notices, kind)) // lifted ones count as members now
            incidents.append(incidentOf(run, notices, now));
    }
    std::stable_sort(incidents.begin(), incidents.end(),
                     [](const Incident &a, const Incident &b) { return a.start < b.start; });
    return incidents;
}

} // namespace undelivered
