// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/noticeruns.h"

#include "judge/identityshape.h"

#include <algorithm>

namespace undelivered {

namespace {

/// A letter of the person's own to many.
constexpr RunKind mailing{Verdict::Yours, 10, daySeconds};

QList<qsizetype> withVerdict(const QList<JudgedNotice> &notices, Verdict verdict)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < notices.size(); ++i) {
        if (notices.at(i).judgement.verdict == verdict && notices.at(i).notice.received.isValid())
            found.append(i);
    }
    return found;
}

QList<NoticeRun> runsAmong(const QList<JudgedNotice> &notices, QList<qsizetype> order, const RunKind &kind)
{
    std::stable_sort(order.begin(), order.end(), [&notices](qsizetype a, qsizetype b) {
        return notices.at(a).notice.received < notices.at(b).notice.received;
    });
    QList<NoticeRun> runs;
    for (const qsizetype i : std::as_const(order)) {
        const QDateTime when = notices.at(i).notice.received;
        if (runs.isEmpty() || runs.last().last.secsTo(when) > kind.gap)
            runs.append({kind, {}, when, when, {}});
        NoticeRun &run = runs.last();
        run.members.append(i);
        run.last = when;
        if (const QString subject = originalSubject(notices.at(i)); !subject.isEmpty())
            ++run.subjects[subject];
    }
    runs.removeIf([](const NoticeRun &run) { return run.members.size() < run.kind.least; });
    return runs;
}

} // namespace

QString originalSubject(const JudgedNotice &notice)
{
    return plainSubject(notice.notice.original.subject);
}

QList<NoticeRun> runsOf(const QList<JudgedNotice> &notices, const RunKind &kind)
{
    return runsAmong(notices, withVerdict(notices, kind.verdict), kind);
}

QList<NoticeRun> mailingRuns(const QList<JudgedNotice> &notices)
{
    QMap<QString, QList<qsizetype>> bySubject;
    for (const qsizetype i : withVerdict(notices, mailing.verdict)) {
        if (const QString subject = originalSubject(notices.at(i)); !subject.isEmpty())
            bySubject[subject].append(i);
    }
    QList<NoticeRun> runs;
    for (const QList<qsizetype> &members : std::as_const(bySubject))
        runs += runsAmong(notices, members, mailing);
    return runs;
}

} // namespace undelivered
