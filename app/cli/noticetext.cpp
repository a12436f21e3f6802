// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/noticetext.h"

#include "cli/output.h"
#include "wording/advicetext.h"
#include "wording/codetext.h"
#include "wording/evidencetext.h"
#include "wording/overviewtext.h"
#include "wording/reasontext.h"
#include "wording/verdicttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineWidth = 78;

/// Breaks at blanks; words longer than a line stay whole. `first` starts the first line, blanks of its width the others.
void printWrapped(const QString &text, const QString &first)
{
    const QString rest(first.size(), u' ');
    QString line = first;
    bool empty = true;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!empty && line.size() + 1 + word.size() > lineWidth) {
            printLine(line);
            line = rest;
            empty = true;
        }
        if (!empty)
            line += u' ';
        line += word;
        empty = false;
    }
    if (!empty)
        printLine(line);
}

/// The marks that keep addresses in order in right-to-left text are only noise in a terminal.
QString forTerminal(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// The same words that the overview says.
void printSituation(const QList<JudgedNotice> &notices, const QList<Incident> &incidents)
{
    MailboxCounts counts;
    for (const JudgedNotice &notice : notices)
        counts.add(notice.notice.kind, notice.judgement.verdict);
    const Situation situation = situationOf(counts);
    printWrapped(forTerminal(overviewSentence(situation, counts, mainIncident(incidents, situation))), {});
    printLine({});
    int count = 0;
    QDate first;
    QDate last;
    for (const JudgedNotice &notice : notices) {
        if (!isAbout(situation, notice.notice.kind, notice.judgement.verdict))
            continue;
        ++count;
        const QDate day = notice.notice.received.toLocalTime().date();
        if (!day.isValid())
            continue;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    const QDate today = QDate::currentDate();
    if (first.isValid())
        printWrapped(spanText(count, first, last, today), u"  "_s);
    if (const QString also = overviewAlso(situation, counts); !also.isEmpty())
        printWrapped(also, u"  "_s);
    const QList<TrendLine> trends = trendLines(incidents, today);
    for (const TrendLine &trend : trends)
        printWrapped(trend.text, u"  "_s);
    printLine({});
}

} // namespace

void printNotice(const JudgedNotice &judged, const QString &file)
{
    printLine(file);
    printWrapped(forTerminal(headline(judged, AddressLength::Whole)), u"  "_s);
    printWrapped(forTerminal(explanationText(judged)), u"  "_s);
    for (qsizetype i = 0; i < judged.notice.recipients.size(); ++i) {
        const RecipientFate &fate = judged.notice.recipients.at(i);
        const RecipientExplanation explained = judged.explanation.recipients.value(i);
        printWrapped(forTerminal(recipientHeadline(fate, explained, AddressLength::Whole)), u"  * "_s);
        for (const Step step : explained.steps)
            printWrapped(forTerminal(stepText(step, fate, explained)), u"    - "_s);
        for (const CodeMeaning &code : explained.codes)
            printWrapped(u"%1: %2"_s.arg(code.code, forTerminal(codeText(code))), u"    "_s);
        if (!fate.diagnostic.isEmpty())
            printWrapped(u"\"%1\""_s.arg(fate.diagnostic), u"    "_s);
    }
    if (judged.judgement.verdict)
        printWrapped(forTerminal(verdictSentence(judged.judgement)), u"  "_s);
    for (const Evidence &evidence : judged.judgement.evidence)
        printWrapped(forTerminal(evidenceSentence(evidence)), u"    "_s);
    printLine({});
}

void printOverview(const QList<JudgedNotice> &notices, const QList<Incident> &incidents)
{
    printSituation(notices, incidents);
    QList<const JudgedNotice *> sorted;
    for (const JudgedNotice &notice : notices)
        sorted.append(&notice);
    std::ranges::sort(sorted, std::ranges::greater(),
                      [](const JudgedNotice *notice) { return notice->notice.received; });
    const QLocale locale;
    for (const JudgedNotice *notice : std::as_const(sorted)) {
        const QString when = locale.toString(notice->notice.received.toLocalTime().date(), QLocale::ShortFormat);
        const QString verdict = notice->judgement.verdict ? QString(verdictId(*notice->judgement.verdict)) : QString();
        printLine(u"%1  %2  %3"_s.arg(when, -10).arg(verdict, -14).arg(forTerminal(headline(*notice))));
    }
}

} // namespace undelivered
