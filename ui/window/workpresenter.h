// SPDX-License-Identifier: GPL-3.0-or-later
/// Tells how the work goes: in the strip at the foot what all accounts are doing, the shown ones first, and which cannot be
/// reached just now; for the shown ones, above the page, how it failed and the next step. Window's thread.
#pragma once

#include "ui/window/accountview.h"

#include <QPointer>

namespace undelivered {

class AccountViews;
class ErrorBar;
class ProgressStrip;

class WorkPresenter final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    WorkPresenter(AccountViews &views, ErrorBar &error, ProgressStrip &strip, QObject *parent = nullptr);
    void showError(const Error &error, bool canRetry = true);
    void tell(const QString &sentence);

Q_SIGNALS:
    /// The secret of this account is not accepted, or not known any more.
    void signInWanted(const undelivered::Account &account);
    void certificateWanted(const undelivered::Account &account, const undelivered::Error &error);

private:
    void showAccounts();
    void takeWayOut();
    void watch(AccountView *view);
    void refreshStrip();
    [[nodiscard]] QString offlineText() const;

    AccountViews &m_views;
    ErrorBar &m_bar;
    ProgressStrip &m_strip;
    QPointer<AccountView> m_view; ///< whose work was spoken of last
    Error m_error;
};

} // namespace undelivered
