// SPDX-License-Identifier: GPL-3.0-or-later
/// "Can anybody send as you?": what the public records of the person's mail domains say, looked up when they ask, and what
/// cures what is missing. Shows values, asks nobody itself. Window's thread.
#pragma once

#include "base/result.h"
#include "judge/domainhealth.h"
#include "ui/widgets/page.h"

class QProgressBar;
class QPushButton;

namespace undelivered {

class ErrorBar;
class TextLabel;

class DomainPage final : public Page
{
    Q_OBJECT
public:
    explicit DomainPage(QWidget *parent = nullptr);
    /// Before anything was asked. `account` as the person calls it; empty: there is none. `allowed`: look-ups are on.
    void showQuestion(const QString &account, bool allowed);
    void showWorking();
    void showHealth(const QList<DomainHealth> &domains);
    void showError(const Error &error);

Q_SIGNALS:
    /// The person allows look-ups, from now on.
    void allowWanted();
    void checkWanted();
    void leaveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addDomain(const DomainHealth &health);
    void clearResults();

    QList<DomainHealth> m_domains;
    TextLabel *m_intro;
    TextLabel *m_leave;
    QPushButton *m_check;
    QPushButton *m_back;
    QProgressBar *m_bar;
    ErrorBar *m_error;
    QWidget *m_results;
    bool m_allowed = false;
};

} // namespace undelivered
