// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notifier.h"

#include <algorithm>
#include <utility>

namespace undelivered {

Notifier::Notifier(Show show, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_show(std::move(show))
    , m_clock(clock)
{
}

void Notifier::watch(AccountView *view)
{
    m_desks.insert(view, {});
    AccountSession &session = view->session();
    connect(view, &QObject::destroyed, this, [this, view] { m_desks.remove(view); });
    connect(&session, &AccountSession::rowsReset, this, [this, view](const QList<NoticeRow> &rows) {
        m_desks[view].skip(rows, view->session().incidents(), m_clock.now());
    });
    connect(&session, &AccountSession::scanFinished, this, [this, view](const ScanSummary &summary) {
        if (summary.first)
            m_desks[view].skip({}, view->session().incidents(), m_clock.now());
    });
    connect(&session, &AccountSession::newsArrived, this,
            [this, view](const QList<NoticeRow> &rows) { tell(view, rows); });
}

void Notifier::tell(AccountView *view, QList<NoticeRow> rows)
{
    std::ranges::sort(rows, {}, &NoticeRow::received);
    const QList<News> news = m_desks[view].newsOf(rows, view->session().incidents(), m_clock.now());
    if (!m_on || view->session().account().sample)
        return;
    const QString account = view->session().account().id;
    for (const News &each : news)
        m_show(each, [this, account, notice = each.notice] { Q_EMIT openWanted(account, notice); });
}

} // namespace undelivered
