// SPDX-License-Identifier: GPL-3.0-or-later
/// Tells how the work on the shown account goes: the strip at the foot while it runs, the error above the page with its next
/// step when it fails. Window's thread.
#pragma once

#include "ui/window/accountview.h"

#include <QPointer>

namespace undelivered {

class ErrorBar;
class ProgressStrip;

class WorkPresenter final : public QObject
{
    Q_OBJECT
public:
    WorkPresenter(ErrorBar &error, ProgressStrip &strip, QObject *parent = nullptr);
    void setAccount(AccountView *view);
    void showError(const Error &error, bool canRetry = true);
    void tell(const QString &sentence);

Q_SIGNALS:
    /// The secret of this account is not accepted, or not known any more.
    void signInWanted(const undelivered::Account &account);
    void certificateWanted(const undelivered::Account &account, const undelivered::Error &error);

private:
    void takeWayOut();
    void stateChanged();

    ErrorBar &m_bar;
    ProgressStrip &m_strip;
    QPointer<AccountView> m_view;
    Error m_error;
};

} // namespace undelivered
