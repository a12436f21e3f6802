// SPDX-License-Identifier: GPL-3.0-or-later
/// Serves the clean-up page: makes the plan, starts sweep and undo, shows how they end. It goes account by account: where several
/// are shown, the page says which one it is about, and each has a plan of its own notices alone. Window's thread.
#pragma once

#include "ui/pages/sweeppreview.h"
#include "ui/window/shownaccounts.h"

#include <QPointer>

namespace undelivered {

class CleanUpPage;

class CleanUpPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    CleanUpPresenter(CleanUpPage &page, ShownAccounts &shown, QObject *parent = nullptr);
    /// Everything of these verdicts that is sure enough.
    void previewVerdicts(const QList<Verdict> &verdicts);
    /// Notices chosen by hand.
    void previewNotices(const QList<qint64> &ids);

private:
    void showAccounts();
    void takeUp(AccountView *view);
    void choose(int index);
    void preview();
    void fillChooser();
    /// How many notices the question is about in one account.
    [[nodiscard]] qsizetype wantedIn(AccountView &view) const;
    [[nodiscard]] AccountView *mostWanted() const;
    void showPlan(const SweepPlan &plan);
    void loadHistory();
    void stateChanged();
    [[nodiscard]] bool isMoving() const;
    [[nodiscard]] SweepTarget target() const;

    CleanUpPage &m_page;
    ShownAccounts &m_shown;
    QPointer<AccountView> m_view; ///< the one that the page is about
    QList<Verdict> m_verdicts;    ///< asked for; none: notices chosen by hand
    QList<qint64> m_chosen;       ///< by hand, of whatever account
    SweepPlan m_plan;
};

} // namespace undelivered
