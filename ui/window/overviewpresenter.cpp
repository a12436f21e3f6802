// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/overviewpresenter.h"

#include "base/answer.h"
#include "ui/pages/evidencelines.h"
#include "ui/pages/overviewpage.h"

#include <QDate>

#include <algorithm>

namespace undelivered {

namespace {
constexpr int pause = 120; // milliseconds
} // namespace

OverviewPresenter::OverviewPresenter(OverviewPage &page, ShownAccounts &shown, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_shown(shown)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPresenter::refresh);
    connect(&page, &OverviewPage::scanWanted, this, [this] {
        for (AccountView *view : m_shown.views())
            view->session().scan();
    });
    connect(&page, &OverviewPage::adviceTicked, this, [this](const QString &step, bool on) {
        if (AccountView *keeper = stepKeeper())
            keeper->session().tickAdvice(m_scope, step, on);
    });
    connect(&shown, &ShownAccounts::changed, this, &OverviewPresenter::showAccounts);
    connect(&shown, &ShownAccounts::incidentsChanged, this, &OverviewPresenter::refreshSoon);
    connect(&shown, &ShownAccounts::stateChanged, this, &OverviewPresenter::refresh);
    connect(&shown, &ShownAccounts::scanFinished, this, &OverviewPresenter::refresh);
    connect(&shown, &ShownAccounts::failed, this, &OverviewPresenter::refresh);
    connect(&shown, &ShownAccounts::progressChanged, &page, &OverviewPage::setProgress);
}

void OverviewPresenter::showAccounts()
{
    if (m_book)
        m_book->disconnect(this);
    m_book = m_shown.isEmpty() ? nullptr : &m_shown.book();
    m_proofOf = 0;
    m_scope.clear();
    if (m_book)
        connect(m_book, &NoticeBook::changed, this, &OverviewPresenter::refreshSoon);
    refresh();
}

void OverviewPresenter::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start(m_sinceLast.isValid() && m_sinceLast.elapsed() < pause ? pause : 0);
}

void OverviewPresenter::refresh()
{
    m_soon.stop();
    m_sinceLast.start();
    if (!m_book)
        return;
    const QDate today = QDate::currentDate();
    // An empty book that is still being filled must not be taken for a mailbox to which nothing came back.
    const bool filling = std::ranges::any_of(
        m_shown.views(), [](const AccountView *view) { return !view->isKnown() && !view->session().lastError(); });
    const bool scanning = m_shown.isScanning() || filling;
    Overview overview = overviewOf(*m_book, m_shown.incidents(), today, scanning);
    const bool known = m_shown.isKnown();
    if (!known) {
        // The newest rows alone would tell other numbers than those of all.
        overview.facts.clear();
        overview.urgent.clear();
        overview.example = 0;
    }
    if (const QString names = concerned(overview.situation); !names.isEmpty())
        //: %1 is the name of a mail account, or a list of them: those that the sentence above speaks of
        overview.facts.prepend(tr("This is about %1.").arg(names));
    showState(scanning);
    m_page.showOverview(overview, m_book->counts(), known ? timelineOf(*m_book, today) : Timeline());
    if (overview.example != m_proofOf)
        loadProof(overview.example);
    if (overview.scope != m_scope)
        loadTicks(overview.scope);
}

void OverviewPresenter::showState(bool scanning)
{
    std::optional<Error> trouble;
    QList<AccountView *> troubled;
    for (AccountView *view : m_shown.views()) {
        const auto error = view->session().lastError();
        if (!error || error->kind == ErrorKind::Cancelled)
            continue;
        troubled.append(view);
        if (!trouble)
            trouble = error;
    }
    m_page.setAccount(scanning || troubled.isEmpty() ? m_shown.names() : accountNames(troubled), m_shown.lastScan());
    m_page.setScanning(scanning);
    if (scanning) {
        const auto at = std::ranges::find_if(m_shown.views(), [](const AccountView *view) { return view->isBusy(); });
        if (at != m_shown.views().cend())
            m_page.setProgress((*at)->session().progress());
    }
    m_page.setTrouble(trouble);
}

/// Whom the sentence concerns, where that is not everybody.
QString OverviewPresenter::concerned(Situation situation) const
{
    const Shelf shelf = situation == Situation::Hijacked ? Shelf::Hijacked : Shelf::Forged;
    if (situation != Situation::Hijacked && situation != Situation::Forged)
        return {};
    QList<AccountView *> those;
    for (AccountView *view : m_shown.views()) {
        if (view->book().counts()[shelf] > 0)
            those.append(view);
    }
    return those.size() < m_shown.views().size() ? accountNames(those) : QString();
}

/// The account under which the ticked steps are remembered: the one whose incident they are about.
AccountView *OverviewPresenter::stepKeeper() const
{
    for (AccountView *view : m_shown.views()) {
        const QList<Incident> incidents = view->session().incidents();
        if (std::ranges::find(incidents, m_scope, &Incident::id) != incidents.cend())
            return view;
    }
    return m_shown.leading();
}

void OverviewPresenter::loadProof(qint64 notice)
{
    m_proofOf = notice;
    AccountView *view = m_shown.holderOf(notice);
    if (!view) {
        m_page.setProof({});
        return;
    }
    whenAnswered(view->session().notice(notice), this, [this, notice](const Result<JudgedNotice> &judged) {
        if (judged && m_proofOf == notice)
            m_page.setProof(proofOf(judged->judgement));
    });
}

void OverviewPresenter::loadTicks(const QString &scope)
{
    m_scope = scope;
    AccountView *keeper = stepKeeper();
    if (!keeper)
        return;
    whenAnswered(keeper->session().tickedAdvice(scope), this, [this, scope](const Result<QSet<QString>> &ticked) {
        if (ticked && m_scope == scope)
            m_page.setTicked(*ticked);
    });
}

} // namespace undelivered
