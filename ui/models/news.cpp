// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/news.h"

#include "wording/reasontext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(News)
};

constexpr qint64 recentDays = 3;  // what lay unseen for longer is no news
constexpr qsizetype oneByOne = 3; // more own failures than that in one go become one word
/// Of a storm without a name: this many stray notices are a storm of their own.
constexpr int strays = 5;
const QString strayStorm = u"stray"_s;

QString keyOf(const NoticeRow &row)
{
    return row.messageId.isEmpty() ? u"%1/%2/%3"_s.arg(row.key.folder).arg(row.key.uidValidity).arg(row.key.uid)
                                   : row.messageId;
}

News failureNews(const NoticeRow &row)
{
    News news;
    news.sort = News::Sort::Failed;
    news.notice = row.id;
    const QString who = isolated(row.recipient);
    if (row.recipient.isEmpty())
        news.title = Words::tr("A message of yours did not arrive");
    else
        //: Title of a notification; %1 is an e-mail address
        news.title = Words::tr("Your message to %1 did not arrive").arg(who);
    const QString why = reasonName(row.reason);
    //: Text of a notification: %1 why a message did not arrive ("Mailbox full"), %2 the subject of the message
    news.text =
        row.originalSubject.isEmpty() ? why : Words::tr("%1. Subject: %2").arg(why, isolated(row.originalSubject));
    return news;
}

News severalNews(const QList<NoticeRow> &rows)
{
    News news;
    news.sort = News::Sort::Several;
    news.title = Words::tr("%Ln message(s) of yours did not arrive", nullptr, static_cast<int>(rows.size()));
    QStringList who;
    for (const NoticeRow &row : rows.mid(0, oneByOne)) {
        if (!row.recipient.isEmpty())
            who.append(isolated(row.recipient));
    }
    //: Text of a notification; %1 is a list of e-mail addresses
    news.text = Words::tr("To %1 and others").arg(QLocale().createSeparatedList(who));
    return news;
}

News incidentNews(Verdict verdict)
{
    News news;
    if (verdict == Verdict::Hijacked) {
        news.sort = News::Sort::Hijack;
        news.title = Words::tr("Somebody may be sending mail through your account");
        news.text = Words::tr("Open Undelivered: it says what to do, in order.");
    } else {
        news.sort = News::Sort::Storm;
        news.title = Words::tr("Somebody is using your address as a false sender");
        news.text = Words::tr("Notices about mail that you did not send are coming in. Your account is not involved.");
    }
    return news;
}

} // namespace

bool NewsDesk::isNew(const NoticeRow &row) const
{
    return !m_toldNotices.contains(keyOf(row));
}

void NewsDesk::skip(const QList<NoticeRow> &rows, const QList<Incident> &incidents, const QDateTime &now)
{
    const QDateTime recent = now.addDays(-recentDays);
    for (const NoticeRow &row : rows) {
        if (row.received < recent)
            break;
        if (row.verdict)
            m_toldNotices.insert(keyOf(row));
        if (!row.incident.isEmpty())
            m_toldIncidents.insert(row.incident);
    }
    for (const Incident &incident : incidents)
        m_toldIncidents.insert(incident.id);
}

QList<News> NewsDesk::newsOf(const QList<NoticeRow> &rows, const QList<Incident> &incidents, const QDateTime &now)
{
    QList<NoticeRow> failed;
    QList<News> news;
    int stray = 0;
    bool hijackTold = false;
    bool stormTold = false;
    const auto verdictOf = [&incidents](const NoticeRow &row) {
        const auto known = std::ranges::find(incidents, row.incident, &Incident::id);
        // A member keeps its own verdict where the run as a whole is undecided.
        return known == incidents.end() || known->verdict == Verdict::Unclear ? *row.verdict : known->verdict;
    };
    for (const NoticeRow &row : rows) {
        if (!row.verdict || !isNew(row))
            continue;
        m_toldNotices.insert(keyOf(row));
        if (row.byPerson || row.received < now.addDays(-recentDays))
            continue;
        if (*row.verdict == Verdict::Yours) {
            if (row.kind == NoticeKind::Failure)
                failed.append(row);
            continue;
        }
        const bool attack = *row.verdict == Verdict::Forged || *row.verdict == Verdict::Hijacked;
        if (!attack)
            continue;
        const bool alone = row.incident.isEmpty();
        if (!alone && m_toldIncidents.contains(row.incident))
            continue;
        const Verdict whole = alone ? *row.verdict : verdictOf(row);
        if (!alone)
            m_toldIncidents.insert(row.incident);
        else if (whole == Verdict::Forged && ++stray < strays)
            continue;
        else if (whole == Verdict::Forged && m_toldIncidents.contains(strayStorm))
            continue;
        else if (whole == Verdict::Forged)
            m_toldIncidents.insert(strayStorm);
        bool &told = whole == Verdict::Hijacked ? hijackTold : stormTold;
        if (!std::exchange(told, true))
            news.append(incidentNews(whole));
    }
    if (failed.size() > oneByOne) {
        news.append(severalNews(failed));
    } else {
        for (const NoticeRow &row : std::as_const(failed))
            news.append(failureNews(row));
    }
    // What is most urgent comes last: desktops show the newest on top.
    std::ranges::stable_sort(news, [](const News &a, const News &b) { return a.sort < b.sort; });
    return news;
}

} // namespace undelivered
