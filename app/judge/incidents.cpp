// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents: runs of notices that belong together, the person's own letters to many among them.
#include "judge/judge.h"
#include "judge/waves.h"

#include <QCryptographicHash>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

Trend trendOf(const NoticeRun &run, const QList<JudgedNotice> &notices, const QDateTime &now)
{
    if (run.last.secsTo(now) > daySeconds)
        return Trend::Stopped;
    int latest = 0;
    int earlier = 0;
    for (const qsizetype i : run.members) {
        const qint64 age = notices.at(i).notice.received.secsTo(now);
        latest += age <= daySeconds ? 1 : 0;
        earlier += age > daySeconds && age <= 2 * daySeconds ? 1 : 0;
    }
    constexpr double clearly = 1.3;
    if (latest > earlier * clearly)
        return Trend::Rising;
    return latest * clearly < earlier ? Trend::Falling : Trend::Steady;
}

QDateTime peakOf(const NoticeRun &run, const QList<JudgedNotice> &notices)
{
    QMap<qint64, int> perHour;
    for (const qsizetype i : run.members)
        ++perHour[notices.at(i).notice.received.toSecsSinceEpoch() / hourSeconds];
    const auto busiest = std::max_element(perHour.cbegin(), perHour.cend());
    return QDateTime::fromSecsSinceEpoch(busiest.key() * hourSeconds + hourSeconds / 2, Qt::UTC);
}

QString commonestSubject(const NoticeRun &run, const QList<JudgedNotice> &notices)
{
    const auto commonest = std::max_element(run.subjects.cbegin(), run.subjects.cend());
    if (commonest == run.subjects.cend())
        return {};
    for (const qsizetype i : run.members) {
        if (originalSubject(notices.at(i)) == commonest.key())
            return notices.at(i).notice.original.subject;
    }
    return {};
}

/// The oldest notice names the incident: it stays the same while newer ones come in. A storm brings many in one second; of
/// those, the one whose id comes first, in whatever order they were read.
QString namingId(const NoticeRun &run, const QList<JudgedNotice> &notices)
{
    QString first;
    for (const qsizetype i : run.members) {
        const ParsedNotice &notice = notices.at(i).notice;
        if (notice.received == run.start && (first.isEmpty() || notice.messageId < first))
            first = notice.messageId;
    }
    return first;
}

Incident incidentOf(const NoticeRun &run, QList<JudgedNotice> &notices, const QDateTime &now)
{
    const QString seed =
        verdictId(run.kind.verdict) + u' ' + namingId(run, notices) + u' ' + run.start.toString(Qt::ISODate);
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

/// Notices that only share the subject of a storm stay undecided, and are shown with it all the same. They don't count.
void addUndecided(const NoticeRun &run, QList<JudgedNotice> &notices, const QString &id)
{
    for (JudgedNotice &notice : notices) {
        if (notice.judgement.incident.isEmpty() && notice.judgement.verdict == Verdict::Unclear &&
            isNear(notice, run) && sharesSubject(notice, run))
            notice.judgement.incident = id;
    }
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
    for (const RunKind &kind : waveKinds) {
        for (const NoticeRun &run : runsOf(notices, kind)) {
            if (kind.verdict == Verdict::Forged)
                doubtChance(notices, run);
            liftInto(notices, run);
        }
        for (const NoticeRun &run : runsOf(notices, kind)) { // lifted ones count as members now
            incidents.append(incidentOf(run, notices, now));
            if (kind.verdict == Verdict::Forged)
                addUndecided(run, notices, incidents.constLast().id);
        }
    }
    for (const NoticeRun &run : mailingRuns(notices))
        incidents.append(incidentOf(run, notices, now));
    std::stable_sort(incidents.begin(), incidents.end(),
                     [](const Incident &a, const Incident &b) { return a.start < b.start; });
    return incidents;
}

} // namespace undelivered
