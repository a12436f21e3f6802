// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cleanuppage.h"

#include "ui/pages/deletedialog.h"
#include "ui/pages/sweephistory.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/workrow.h"
#include "wording/progresstext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace undelivered {

CleanUpPage::CleanUpPage(QWidget *parent)
    : Page(0, parent)
    , m_accountBox(new QWidget)
    , m_account(new QComboBox)
    , m_preview(new SweepPreview)
    , m_progressBox(new QWidget)
    , m_progressText(new TextLabel(TextSize::Headline))
    , m_bar(new QProgressBar)
    , m_pause(new QPushButton)
    , m_stop(new QPushButton(tr("&Stop")))
    , m_resultBox(new QWidget)
    , m_resultIcon(new QLabel)
    , m_resultText(new TextLabel(TextSize::Headline))
    , m_resultMore(new TextLabel)
    , m_error(new ErrorBar)
    , m_undo(new QPushButton(tr("&Undo: bring them back")))
    , m_done(new QPushButton(tr("Done")))
    , m_history(new SweepHistory)
{
    setObjectName(u"cleanUpPage"_s);
    build();
    connect(m_account, &QComboBox::activated, this, &CleanUpPage::accountChosen);
    connect(m_preview, &SweepPreview::verdictsChanged, this, &CleanUpPage::verdictsChanged);
    connect(m_preview, &SweepPreview::sweepConfirmed, this, &CleanUpPage::sweepConfirmed);
    connect(m_preview, &SweepPreview::leaveWanted, this, &CleanUpPage::leaveWanted);
    connect(m_preview, &SweepPreview::deleteWanted, this, [this](const SweepPlan &plan) {
        askToDelete(static_cast<int>(plan.going.size()), [this, plan] { Q_EMIT deleteConfirmed(plan); });
    });
    connect(m_history, &SweepHistory::undoWanted, this, &CleanUpPage::undoWanted);
    connect(m_history, &SweepHistory::deleteWanted, this, [this](qint64 sweep, int count) {
        askToDelete(count, [this, sweep] { Q_EMIT deleteSweepConfirmed(sweep); });
    });
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseWanted(!m_paused); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_pause->setEnabled(false);
        Q_EMIT cancelWanted();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_lastSweep); });
    connect(m_done, &QPushButton::clicked, this, &CleanUpPage::leaveWanted);
}

void CleanUpPage::build()
{
    m_pause->setObjectName(u"cleanUpPauseButton"_s);
    m_stop->setObjectName(u"cleanUpStopButton"_s);
    m_undo->setObjectName(u"cleanUpUndoButton"_s);
    m_done->setObjectName(u"cleanUpDoneButton"_s);
    m_progressText->setObjectName(u"cleanUpProgress"_s);
    m_resultText->setObjectName(u"cleanUpResult"_s);
    m_resultMore->setObjectName(u"cleanUpResultMore"_s);
    for (QPushButton *each : {m_pause, m_stop, m_undo, m_done})
        each->setAutoDefault(false);
    m_undo->setIcon(icon(u"undo"_s));
    m_stop->setIcon(icon(u"stop"_s));
    buildChooser();
    buildProgress();
    buildResult();
    column()->addWidget(m_accountBox);
    column()->addWidget(m_preview, 1);
    column()->addWidget(m_progressBox);
    column()->addWidget(m_resultBox);
    column()->addSpacing(space(this, 4));
    column()->addWidget(m_history);
    column()->addStretch(0);
    showOnly(m_preview);
}

void CleanUpPage::buildChooser()
{
    m_account->setObjectName(u"cleanUpAccountCombo"_s);
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new TextLabel(tr("One account is cleaned up at a time:"));
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    label->setBuddy(m_account);
    m_account->setAccessibleName(label->text());
    auto *layout = new QHBoxLayout(m_accountBox);
    layout->setContentsMargins(0, 0, 0, space(this, 3));
    layout->setSpacing(space(this, 2));
    layout->addWidget(label);
    layout->addWidget(m_account);
    layout->addStretch(1);
    m_accountBox->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_accountBox->hide();
}

void CleanUpPage::setAccounts(const QStringList &names, int current)
{
    m_account->clear();
    m_account->addItems(names);
    m_account->setCurrentIndex(current);
    m_accountBox->setVisible(names.size() > 1);
}

void CleanUpPage::buildProgress()
{
    m_progressBox->setMaximumWidth(characters(this, 90));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space(this, 2));
    m_bar->setAccessibleName(tr("Progress"));
    auto *layout = new QVBoxLayout(m_progressBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, 3));
    layout->addWidget(m_progressText);
    layout->addWidget(m_bar);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, 2));
    buttons->addWidget(m_pause);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(
        new TextLabel(tr("You may do something else meanwhile. What has been moved is written down, so that it can be "
                         "brought back even if the connection breaks."),
                      TextSize::Small, TextTone::Quiet));
}

void CleanUpPage::buildResult()
{
    auto *layout = new QVBoxLayout(m_resultBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, 4));
    auto *head = new QHBoxLayout;
    head->setSpacing(space(this, 3));
    head->addWidget(m_resultIcon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(this, 1));
    words->addWidget(m_resultText);
    words->addWidget(m_resultMore);
    head->addLayout(words, 1);
    layout->addLayout(head);
    layout->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, 2));
    buttons->addWidget(m_undo);
    buttons->addWidget(m_done);
    buttons->addStretch(1);
    layout->addLayout(buttons);
}

void CleanUpPage::showOnly(QWidget *part)
{
    for (QWidget *each : {static_cast<QWidget *>(m_preview), m_progressBox, m_resultBox})
        each->setVisible(each == part);
}

void CleanUpPage::setVerdicts(const QList<Verdict> &verdicts, const ShelfCounts &counts)
{
    m_preview->setVerdicts(verdicts, counts);
}

void CleanUpPage::setByHand()
{
    m_preview->setByHand();
}

void CleanUpPage::showPlan(const SweepPlan &plan, NoticeBook &book, const SweepTarget &target)
{
    showOnly(m_preview);
    m_error->clear();
    m_preview->showPlan(plan, book, target);
    // The tables take the room that there is; without any, what was done earlier follows at once.
    column()->setStretch(0, plan.going.isEmpty() && plan.kept.isEmpty() ? 0 : 1);
}

void CleanUpPage::setSecurityMail(const QList<SecurityMail> &mails)
{
    m_preview->setSecurityMail(mails);
}

void CleanUpPage::setBusy(bool busy)
{
    m_preview->setBusy(busy);
    m_history->setBusy(busy);
    m_undo->setEnabled(!busy);
}

void CleanUpPage::showProgress(const Progress &progress)
{
    if (!isShowingProgress()) {
        showOnly(m_progressBox);
        m_stop->setEnabled(true);
        m_pause->setEnabled(true);
        m_pause->setFocus(Qt::OtherFocusReason);
    }
    m_paused = progress.paused;
    m_pause->setText(m_paused ? tr("Go &on") : tr("&Pause"));
    m_pause->setIcon(icon(m_paused ? u"resume"_s : u"pause"_s));
    m_progressText->setText(m_paused ? pausedText(progress.done, progress.total) : progressText(progress));
    m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_bar->setValue(static_cast<int>(progress.done * 1000 / progress.total));
}

bool CleanUpPage::isShowingProgress() const
{
    return !m_progressBox->isHidden();
}

void CleanUpPage::showResult(const SweepReport &report, SweepDeed deed)
{
    showOnly(m_resultBox);
    m_lastSweep = report.record.id;
    const SweepText text = sweepText(deed, report.record, report.items, report.copiedBefore);
    m_resultText->setText(text.headline);
    m_resultMore->setText(text.more.join(u' '));
    m_resultMore->setVisible(!text.more.isEmpty());
    const int size = space(this, 8);
    m_resultIcon->setPixmap(report.stoppedBy
                                ? iconPixmap(u"warning"_s, size, badColor(palette()), devicePixelRatioF())
                                : iconPixmap(u"solved"_s, size, goodColor(palette()), devicePixelRatioF()));
    m_error->clear();
    if (report.stoppedBy && report.stoppedBy->kind != ErrorKind::Cancelled)
        m_error->showError(*report.stoppedBy, false);
    m_undo->setVisible(report.count(JournalState::Moved) + report.count(JournalState::Copied) > 0);
    announce(m_resultBox, m_resultText->text());
    m_done->setFocus(Qt::OtherFocusReason);
}

void CleanUpPage::setHistory(const QList<SweepRecord> &sweeps, bool deletable)
{
    m_history->setSweeps(sweeps, deletable);
}

void CleanUpPage::askToDelete(int count, const std::function<void()> &then)
{
    auto *dialog = new DeleteDialog(count, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, then);
    dialog->open();
}

} // namespace undelivered
