// SPDX-License-Identifier: GPL-3.0-or-later
/// Serves the clean-up page from one account: makes the plan, starts sweep and undo, shows how they end. Window's thread.
#pragma once

#include "ui/pages/sweeppreview.h"
#include "ui/window/accountview.h"

#include <QPointer>

namespace undelivered {

class CleanUpPage;

class CleanUpPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit CleanUpPresenter(CleanUpPage &page, QObject *parent = nullptr);
    void setAccount(AccountView *view);
    /// Everything of these verdicts that is sure enough.
    void previewVerdicts(const QList<Verdict> &verdicts);
    /// Notices chosen by hand.
    void previewNotices(const QList<qint64> &ids);

private:
    void showPlan(const SweepPlan &plan);
    void loadHistory();
    void stateChanged();
    [[nodiscard]] bool isMoving() const;
    [[nodiscard]] SweepTarget target() const;

    CleanUpPage &m_page;
    QPointer<AccountView> m_view;
    SweepPlan m_plan;
};

} // namespace undelivered
