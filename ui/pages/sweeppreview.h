// SPDX-License-Identifier: GPL-3.0-or-later
/// What a clean-up would do, before anything is done: mail about security of the same days before all else, then exactly what
/// goes and what stays and why, how much it is, where it goes, and the button that says so. What goes bears a tick, which the
/// person can take off. Window's thread.
#pragma once

#include "store/store.h"
#include "sweep/sweepplan.h"
#include "ui/models/sweeptable.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QRadioButton;
class QStandardItemModel;
class QTabWidget;

namespace undelivered {

class TintedPanel;
class TextLabel;
class WideTable;

/// Where swept mail would go on this account, as far as known.
struct SweepTarget {
    QString folder;                ///< empty: not known yet
    bool makesFolder = false;      ///< there is none yet; it will be made
    std::optional<bool> canDelete; ///< whether single messages can be deleted for good; nothing: not known yet
};

class SweepPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit SweepPreview(QWidget *parent = nullptr);
    void showPlan(const SweepPlan &plan, NoticeBook &book, const SweepTarget &target);
    /// The next plan is about these verdicts, which can be changed here.
    void setVerdicts(const QList<Verdict> &verdicts, const ShelfCounts &counts);
    /// The next plan is about notices chosen by hand.
    void setByHand();
    void setSecurityMail(const QList<SecurityMail> &mails);
    void setBusy(bool busy);
    /// What was planned, without the rows whose tick was taken off.
    [[nodiscard]] SweepPlan chosen() const;

Q_SIGNALS:
    void verdictsChanged(const QList<undelivered::Verdict> &verdicts);
    void sweepConfirmed(const undelivered::SweepPlan &plan);
    /// Deleting was chosen; the last question is not asked yet.
    void deleteWanted(const undelivered::SweepPlan &plan);
    void leaveWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildChoice();
    void buildSecurity();
    QWidget *buildTables();
    QWidget *buildTicks();
    void ticksChanged();
    void tickSelected();
    [[nodiscard]] int goingCount() const;
    void refresh();
    [[nodiscard]] QString whereText() const;
    [[nodiscard]] bool isForGood() const;

    SweepPlan m_plan;
    SweepTarget m_target;
    bool m_busy = false;

    TextLabel *m_sentence;
    TextLabel *m_where;
    TextLabel *m_byHand;
    QWidget *m_choice = nullptr;
    QCheckBox *m_forged;
    QCheckBox *m_fake;
    QRadioButton *m_toTrash;
    QRadioButton *m_forGood;
    TextLabel *m_cannot;
    QWidget *m_way;
    TintedPanel *m_securityBox;
    TextLabel *m_securityText;
    WideTable *m_security = nullptr;
    QStandardItemModel *m_securityModel;
    QTabWidget *m_tabs;
    TextLabel *m_ticks;
    QPushButton *m_tickAll;
    QPushButton *m_tickNone;
    WideTable *m_going = nullptr;
    WideTable *m_kept = nullptr;
    SweepTable *m_goingModel;
    SweepTable *m_keptModel;
    QPushButton *m_leave;
    QPushButton *m_sweep;
};

} // namespace undelivered
