// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/overviewpresenter.h"

#include "base/answer.h"
#include "ui/pages/evidencelines.h"
#include "ui/pages/overviewpage.h"

#include <QDate>

namespace undelivered {

namespace {
constexpr int pause = 120; // milliseconds
} // namespace

OverviewPresenter::OverviewPresenter(OverviewPage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPresenter::refresh);
    connect(&page, &OverviewPage::scanWanted, this, [this] {
        if (m_view)
            m_view->session().scan();
    });
    connect(&page, &OverviewPage::adviceTicked, this, [this](const QString &step, bool on) {
        if (m_view)
            m_view->session().tickAdvice(m_scope, step, on);
    });
}

void OverviewPresenter::setAccount(AccountView *view)
{
    if (m_view) {
        m_view->book().disconnect(this);
        m_view->session().disconnect(this);
        m_view->session().disconnect(&m_page);
    }
    m_view = view;
    m_proofOf = 0;
    m_scope.clear();
    if (view) {
        const auto later = [this] {
            if (!m_soon.isActive())
                m_soon.start(m_sinceLast.isValid() && m_sinceLast.elapsed() < pause ? pause : 0);
        };
        connect(&view->book(), &NoticeBook::changed, this, later);
        connect(&view->session(), &AccountSession::incidentsChanged, this, later);
        connect(&view->session(), &AccountSession::stateChanged, this, &OverviewPresenter::refresh);
        connect(&view->session(), &AccountSession::scanFinished, this, &OverviewPresenter::refresh);
        connect(&view->session(), &AccountSession::failed, this, &OverviewPresenter::refresh);
        connect(&view->session(), &AccountSession::progressChanged, &m_page, &OverviewPage::setProgress);
    }
    refresh();
}

void OverviewPresenter::refresh()
{
    m_soon.stop();
    m_sinceLast.start();
    if (!m_view)
        return;
    AccountSession &session = m_view->session();
    const QDate today = QDate::currentDate();
    const std::optional<Error> error = session.lastError();
    // An empty book that is still being filled must not be taken for a mailbox to which nothing came back.
    const bool scanning = session.state() == AccountSession::State::Scanning || (!m_view->isKnown() && !error);
    const Overview overview = overviewOf(m_view->book(), session.incidents(), today, scanning);
    m_page.setAccount(session.account().name, session.lastScan());
    m_page.setScanning(scanning);
    if (scanning)
        m_page.setProgress(session.progress());
    m_page.setTrouble(error && error->kind != ErrorKind::Cancelled ? error : std::nullopt);
    m_page.showOverview(overview, m_view->book().counts(), timelineOf(m_view->book(), today));
    if (overview.example != m_proofOf)
        loadProof(overview.example);
    if (overview.scope != m_scope)
        loadTicks(overview.scope);
}

void OverviewPresenter::loadProof(qint64 notice)
{
    m_proofOf = notice;
    if (notice == 0) {
        m_page.setProof({});
        return;
    }
    whenAnswered(m_view->session().notice(notice), this, [this, notice](const Result<JudgedNotice> &judged) {
        if (judged && m_proofOf == notice)
            m_page.setProof(proofOf(judged->judgement));
    });
}

void OverviewPresenter::loadTicks(const QString &scope)
{
    m_scope = scope;
    whenAnswered(m_view->session().tickedAdvice(scope), this, [this, scope](const Result<QSet<QString>> &ticked) {
        if (ticked && m_scope == scope)
            m_page.setTicked(*ticked);
    });
}

} // namespace undelivered
