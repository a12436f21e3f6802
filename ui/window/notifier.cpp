// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notifier.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace undelivered {

Notifier::Notifier(Show show, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_show(std::move(show))
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &Notifier::checkAll);
}

void Notifier::setCheckEvery(int minutes)
{
    if (minutes > 0)
        m_timer.start(std::chrono::minutes(minutes));
    else
        m_timer.stop();
}

void Notifier::watch(AccountView *view)
{
    const auto watched = std::make_shared<Watched>();
    m_watched.insert(view, watched);
    AccountSession &session = view->session();
    connect(view, &QObject::destroyed, this, [this, view] { m_watched.remove(view); });
    connect(&session, &AccountSession::rowsReset, this, [&session, watched](const QList<NoticeRow> &rows) {
        watched->desk.skip(rows, session.incidents());
        // Known from an earlier run: the first scan of this run already tells news.
        watched->started = watched->started || !rows.isEmpty();
    });
    connect(&session, &AccountSession::rowsChanged, this,
            [watched](const QList<NoticeRow> &rows) { watched->fresh.append(rows); });
    connect(&session, &AccountSession::scanFinished, this, [this, view] { scanEnded(view); });
}

void Notifier::scanEnded(AccountView *view)
{
    const std::shared_ptr<Watched> watched = m_watched.value(view);
    if (!watched)
        return;
    const QList<NoticeRow> fresh = std::exchange(watched->fresh, {});
    // Rows come once when found and again when judged: the last word counts.
    QHash<qint64, NoticeRow> latest;
    for (const NoticeRow &row : fresh)
        latest.insert(row.id, row);
    const QList<Incident> incidents = view->session().incidents();
    if (!watched->started || view->session().account().sample) {
        watched->started = true;
        watched->desk.skip(latest.values(), incidents);
        return;
    }
    QList<NoticeRow> rows = latest.values();
    std::ranges::sort(rows, [](const NoticeRow &a, const NoticeRow &b) { return a.received < b.received; });
    const QList<News> news = watched->desk.newsOf(rows, incidents, m_clock.now());
    if (!m_on)
        return;
    const QString account = view->session().account().id;
    for (const News &each : news)
        m_show(each, [this, account, notice = each.notice] { Q_EMIT openWanted(account, notice); });
}

void Notifier::checkAll()
{
    for (auto it = m_watched.cbegin(); it != m_watched.cend(); ++it) {
        AccountView *view = it.key();
        if (view->session().account().kind == AccountKind::Imap && !view->isBusy())
            view->session().scan();
    }
}

} // namespace undelivered
