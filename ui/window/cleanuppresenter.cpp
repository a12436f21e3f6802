// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/cleanuppresenter.h"

#include "base/answer.h"
#include "flow/candidate.h"
#include "ui/pages/cleanuppage.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

CleanUpPresenter::CleanUpPresenter(CleanUpPage &page, ShownAccounts &shown, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_shown(shown)
{
    connect(&shown, &ShownAccounts::changed, this, &CleanUpPresenter::showAccounts);
    connect(&page, &CleanUpPage::accountChosen, this, &CleanUpPresenter::choose);
    // In the account that the page is about already.
    connect(&page, &CleanUpPage::verdictsChanged, this, [this](const QList<Verdict> &verdicts) {
        m_verdicts = verdicts;
        m_chosen.clear();
        preview();
        fillChooser();
    });
    connect(&page, &CleanUpPage::sweepConfirmed, this, [this](const SweepPlan &plan) {
        if (m_view)
            m_view->session().sweep(plan);
    });
    connect(&page, &CleanUpPage::undoWanted, this, [this](qint64 sweep) {
        if (m_view)
            m_view->session().undo(sweep);
    });
    connect(&page, &CleanUpPage::deleteConfirmed, this, [this](const SweepPlan &plan) {
        if (m_view)
            m_view->session().deleteForGood(plan);
    });
    connect(&page, &CleanUpPage::deleteSweepConfirmed, this, [this](qint64 sweep) {
        if (m_view)
            m_view->session().deleteForGood(sweep);
    });
    connect(&page, &CleanUpPage::pauseWanted, this, [this](bool paused) {
        if (m_view)
            m_view->session().setPaused(paused);
    });
    connect(&page, &CleanUpPage::cancelWanted, this, [this] {
        if (m_view)
            m_view->session().cancel();
    });
}

void CleanUpPresenter::showAccounts()
{
    takeUp(m_shown.leading());
    fillChooser();
    if (m_view)
        m_page.showPlan({}, m_view->book(), target());
}

void CleanUpPresenter::takeUp(AccountView *view)
{
    if (m_view)
        m_view->session().disconnect(this);
    m_view = view;
    m_plan = {};
    m_page.setHistory({}, true); // no way back must be offered in an account that it does not belong to
    if (!view)
        return;
    AccountSession *session = &view->session();
    connect(session, &AccountSession::stateChanged, this, &CleanUpPresenter::stateChanged);
    connect(session, &AccountSession::progressChanged, this, [this](const Progress &progress) {
        if (isMoving())
            m_page.showProgress(progress);
    });
    const auto ended = [this](SweepDeed deed) {
        return [this, deed](const SweepReport &report) {
            m_page.showResult(report, deed);
            loadHistory();
        };
    };
    connect(session, &AccountSession::sweepFinished, this, ended(SweepDeed::Swept));
    connect(session, &AccountSession::undoFinished, this, ended(SweepDeed::Undone));
    connect(session, &AccountSession::deleteFinished, this, ended(SweepDeed::Deleted));
    connect(session, &AccountSession::interruptedSweepSettled, this, &CleanUpPresenter::loadHistory);
    // Work that never got going leaves the preview as it was; the window says why.
    connect(session, &AccountSession::failed, this, [this] {
        if (m_page.isShowingProgress())
            m_page.showPlan(m_plan, m_view->book(), target());
    });
    stateChanged();
    loadHistory();
}

void CleanUpPresenter::stateChanged()
{
    m_page.setBusy(!m_view->session().canMove());
    if (isMoving())
        m_page.showProgress(m_view->session().progress());
}

/// Also what comes before the first command of a sweep: connecting, for instance.
bool CleanUpPresenter::isMoving() const
{
    const AccountSession::State state = m_view->session().state();
    return state == AccountSession::State::Sweeping || state == AccountSession::State::Undoing ||
           state == AccountSession::State::Deleting;
}

SweepTarget CleanUpPresenter::target() const
{
    const AccountSession &session = m_view->session();
    return {session.trashFolder(), session.makesTrashFolder(), session.canDeleteForGood()};
}

void CleanUpPresenter::previewVerdicts(const QList<Verdict> &verdicts)
{
    m_verdicts = verdicts;
    m_chosen.clear();
    takeUp(mostWanted());
    fillChooser();
    preview();
}

void CleanUpPresenter::previewNotices(const QList<qint64> &ids)
{
    m_verdicts.clear();
    m_chosen = ids;
    takeUp(mostWanted());
    fillChooser();
    preview();
}

qsizetype CleanUpPresenter::wantedIn(AccountView &view) const
{
    qsizetype count = 0;
    for (const Verdict verdict : m_verdicts)
        count += view.book().counts()[shelfOf(verdict)];
    return count + std::ranges::count_if(m_chosen, [&](qint64 id) { return view.book().find(id) != nullptr; });
}

AccountView *CleanUpPresenter::mostWanted() const
{
    const auto most =
        std::ranges::max_element(m_shown.views(), {}, [this](AccountView *view) { return wantedIn(*view); });
    return most == m_shown.views().cend() ? nullptr : *most;
}

void CleanUpPresenter::choose(int index)
{
    takeUp(m_shown.views().value(index));
    preview();
}

void CleanUpPresenter::fillChooser()
{
    QStringList names;
    for (AccountView *view : m_shown.views())
        names.append(u"%1 (%2)"_s.arg(view->session().account().name, QLocale().toString(wantedIn(*view))));
    m_page.setAccounts(names, static_cast<int>(m_shown.views().indexOf(m_view)));
}

void CleanUpPresenter::preview()
{
    if (!m_view)
        return;
    const NoticeBook &book = m_view->book();
    QList<SweepCandidate> candidates;
    SweepPolicy policy;
    if (m_chosen.isEmpty()) {
        candidates.reserve(book.size());
        for (const NoticeBook::Entry &entry : book.entries())
            candidates.append(candidateFor(entry.row));
        policy.verdicts = m_verdicts;
        m_page.setVerdicts(m_verdicts, book.counts());
    } else {
        for (const qint64 id : std::as_const(m_chosen)) {
            if (const NoticeBook::Entry *entry = book.find(id)) {
                candidates.append(candidateFor(entry->row));
                candidates.last().chosen = true;
            }
        }
        policy.verdicts = {Verdict::Forged, Verdict::Fake};
        m_page.setByHand();
    }
    showPlan(planSweep(candidates, policy));
}

void CleanUpPresenter::showPlan(const SweepPlan &plan)
{
    m_plan = plan;
    m_page.setBusy(!m_view->session().canMove());
    m_page.showPlan(plan, m_view->book(), target());
    m_page.setSecurityMail({});
    QDateTime from;
    QDateTime to;
    for (const SweepCandidate &each : plan.going) {
        const NoticeBook::Entry *entry = m_view->book().find(each.noticeId);
        if (!entry || !entry->row.received.isValid())
            continue;
        from = from.isValid() ? std::min(from, entry->row.received) : entry->row.received;
        to = to.isValid() ? std::max(to, entry->row.received) : entry->row.received;
    }
    if (!from.isValid())
        return;
    constexpr int hoursAround = 12;
    whenAnswered(m_view->session().securityMail(from.addSecs(-3600 * hoursAround), to.addSecs(3600 * hoursAround)),
                 this, [this, asked = m_view](const Result<QList<SecurityMail>> &mails) {
                     if (mails && asked == m_view)
                         m_page.setSecurityMail(*mails);
                 });
}

void CleanUpPresenter::loadHistory()
{
    whenAnswered(m_view->session().sweeps(), this, [this, asked = m_view](const Result<QList<SweepRecord>> &sweeps) {
        if (sweeps && m_view && asked == m_view)
            m_page.setHistory(*sweeps, m_view->session().canDeleteForGood().value_or(true));
    });
}

} // namespace undelivered
