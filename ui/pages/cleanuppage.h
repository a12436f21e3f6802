// SPDX-License-Identifier: GPL-3.0-or-later
/// Clean-up: first what would go and what stays and why (SweepPreview), then the progress with Pause and Stop, the result with
/// the way back, and the clean-ups of the past. Nothing moves before the person presses the button that says what it does; what
/// cannot be undone asks once more. Shows values, decides nothing. Window's thread.
#pragma once

#include "flow/progress.h"
#include "ui/pages/sweeppreview.h"
#include "ui/widgets/page.h"
#include "wording/sweeptext.h"

#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;

namespace undelivered {

class ErrorBar;
class SweepHistory;

class CleanUpPage final : public Page
{
    Q_OBJECT
public:
    explicit CleanUpPage(QWidget *parent = nullptr);

    /// One account is cleaned up at a time: which ones there are to choose from, and which it is. Shown where there are several.
    void setAccounts(const QStringList &names, int current);
    /// A plan to look at. The rows of its notices come from `book`.
    void showPlan(const SweepPlan &plan, NoticeBook &book, const SweepTarget &target);
    /// The next plan is about these verdicts, which can be changed here.
    void setVerdicts(const QList<Verdict> &verdicts, const ShelfCounts &counts);
    /// The next plan is about notices chosen by hand.
    void setByHand();
    void setSecurityMail(const QList<SecurityMail> &mails);
    void showProgress(const Progress &progress);
    [[nodiscard]] bool isShowingProgress() const;
    void showResult(const SweepReport &report, SweepDeed deed);
    void setHistory(const QList<SweepRecord> &sweeps, bool deletable);
    /// While other work goes on nothing can be started.
    void setBusy(bool busy);

Q_SIGNALS:
    void accountChosen(int index);
    void verdictsChanged(const QList<undelivered::Verdict> &verdicts);
    /// Exactly this is to move to Trash.
    void sweepConfirmed(const undelivered::SweepPlan &plan);
    /// The person has typed that exactly this is to be deleted for good.
    void deleteConfirmed(const undelivered::SweepPlan &plan);
    /// The same for what an earlier clean-up moved to Trash.
    void deleteSweepConfirmed(qint64 sweep);
    void pauseWanted(bool paused);
    void cancelWanted();
    void undoWanted(qint64 sweep);
    void leaveWanted();

private:
    void build();
    void buildChooser();
    void buildProgress();
    void buildResult();
    /// Only one of preview, progress and result is seen.
    void showOnly(QWidget *part);
    void askToDelete(int count, const std::function<void()> &then);

    qint64 m_lastSweep = 0;
    bool m_paused = false;

    QWidget *m_accountBox;
    QComboBox *m_account;
    SweepPreview *m_preview;
    QWidget *m_progressBox;
    TextLabel *m_progressText;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QWidget *m_resultBox;
    QLabel *m_resultIcon;
    TextLabel *m_resultText;
    TextLabel *m_resultMore;
    ErrorBar *m_error;
    QPushButton *m_undo;
    QPushButton *m_done;
    SweepHistory *m_history;
};

} // namespace undelivered
