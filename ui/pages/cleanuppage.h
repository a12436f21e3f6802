// SPDX-License-Identifier: GPL-3.0-or-later
/// Clean-up: exactly what would go to Trash, what stays and why, security mail of the same hours before anything else; then
/// the progress, the result with Undo, and the clean-ups of the past. Nothing moves before the person presses the button
/// that says what it does. Shows values, decides nothing. Window's thread.
#pragma once

#include "flow/progress.h"
#include "store/store.h"
#include "sweep/sweepplan.h"
#include "ui/models/noticebook.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStandardItemModel;
class QTabWidget;
class QTreeView;

namespace undelivered {

class ErrorBar;
class TintedPanel;
class TextLabel;

class CleanUpPage final : public Page
{
    Q_OBJECT
public:
    explicit CleanUpPage(QWidget *parent = nullptr);

    /// A plan to look at. The rows of its notices come from `book`.
    void showPlan(const SweepPlan &plan, const NoticeBook &book, const QString &trashFolder);
    /// Which verdicts the plan is about; without any, it is about notices chosen by hand.
    void setVerdicts(const QList<Verdict> &verdicts, const ShelfCounts &counts);
    void setSecurityMail(const QList<SecurityMail> &mails);
    void showProgress(const Progress &progress);
    [[nodiscard]] bool isShowingProgress() const;
    void showResult(const SweepReport &report, bool undone);
    void setHistory(const QList<SweepRecord> &sweeps);
    /// While other work goes on nothing can be started.
    void setBusy(bool busy);

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void verdictsChanged(const QList<undelivered::Verdict> &verdicts);
    void sweepConfirmed();
    void cancelWanted();
    void undoWanted(qint64 sweep);
    void leaveWanted();

private:
    void build();
    void buildPreview();
    void buildResult();
    void fillGoing(const NoticeBook &book);
    void fillKept(const NoticeBook &book);
    void refreshButton();

    SweepPlan m_plan;
    qint64 m_lastSweep = 0;
    bool m_busy = false;

    TextLabel *m_sentence;
    TextLabel *m_where;
    TextLabel *m_byHand;
    QWidget *m_choice;
    QCheckBox *m_forged;
    QCheckBox *m_fake;
    TintedPanel *m_securityBox;
    TextLabel *m_securityText;
    QTreeView *m_security;
    QStandardItemModel *m_securityModel;
    QTabWidget *m_tabs;
    QTreeView *m_going;
    QStandardItemModel *m_goingModel;
    QTreeView *m_kept;
    QStandardItemModel *m_keptModel;
    QPushButton *m_leave;
    QPushButton *m_sweep;
    QWidget *m_preview;
    QWidget *m_progressBox;
    TextLabel *m_progressText;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QWidget *m_resultBox;
    QLabel *m_resultIcon;
    TextLabel *m_resultText;
    TextLabel *m_resultMore;
    ErrorBar *m_error;
    QPushButton *m_undo;
    QPushButton *m_done;
    QWidget *m_historyBox;
    QWidget *m_history;
};

/// Why a notice stays, in a few words and as a sentence.
[[nodiscard]] QString keptText(KeptBecause because);

} // namespace undelivered
