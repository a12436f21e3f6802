// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cleanuppage.h"

#include "ui/models/verdictwords.h"
#include "ui/models/when.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/tintedpanel.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/textlabel.h"
#include "wording/reasontext.h"
#include "wording/sweeptext.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

QTreeView *table(QStandardItemModel *model, const QString &name, const QString &accessible, int lines)
{
    auto *view = new QTreeView;
    view->setObjectName(name);
    view->setAccessibleName(accessible);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAlternatingRowColors(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAllColumnsShowFocus(true);
    view->setTabKeyNavigation(false);
    view->setMinimumHeight(view->fontMetrics().height() * lines * 3 / 2);
    view->header()->setStretchLastSection(true);
    return view;
}

QList<QStandardItem *> cells(const QStringList &texts)
{
    QList<QStandardItem *> items;
    for (const QString &text : texts)
        items.append(new QStandardItem(text));
    return items;
}

QStringList rowCells(const NoticeBook &book, const SweepCandidate &candidate)
{
    const NoticeBook::Entry *entry = book.find(candidate.noticeId);
    const QLocale locale;
    if (!entry)
        return {candidate.messageId, {}, verdictName(candidate.verdict), {}, locale.formattedDataSize(candidate.size)};
    return {isolated(entry->row.recipient), isolated(entry->row.originalSubject.simplified()),
            verdictName(candidate.verdict), rowWhy(entry->row),
            locale.toString(entry->row.received.toLocalTime(), QLocale::ShortFormat)};
}

void spread(QTreeView *view, const QList<int> &shares)
{
    for (int i = 0; i < shares.size(); ++i)
        view->setColumnWidth(i, characters(view, shares.at(i)));
}

} // namespace

QString keptText(KeptBecause because)
{
    switch (because) {
    case KeptBecause::Yours: return CleanUpPage::tr("About your own mail");
    case KeptBecause::Hijacked: return CleanUpPage::tr("Proof that your account was misused");
    case KeptBecause::Undecided: return CleanUpPage::tr("Not clear who sent the message");
    case KeptBecause::Doubtful: return CleanUpPage::tr("Probably, but not surely, of this kind");
    case KeptBecause::NotANotice: return CleanUpPage::tr("Ordinary mail");
    case KeptBecause::OtherVerdict: return CleanUpPage::tr("Of another kind");
    }
    return {};
}

CleanUpPage::CleanUpPage(QWidget *parent)
    : Page(0, parent)
    , m_sentence(new TextLabel(TextSize::Page))
    , m_where(new TextLabel)
    , m_byHand(new TextLabel(TextSize::Body, TextTone::Bad))
    , m_choice(new QWidget)
    , m_forged(new QCheckBox)
    , m_fake(new QCheckBox)
    , m_securityBox(new TintedPanel)
    , m_securityText(new TextLabel)
    , m_securityModel(new QStandardItemModel(this))
    , m_tabs(new QTabWidget)
    , m_goingModel(new QStandardItemModel(this))
    , m_keptModel(new QStandardItemModel(this))
    , m_leave(new QPushButton(tr("Leave everything as it is")))
    , m_sweep(new QPushButton)
    , m_preview(new QWidget)
    , m_progressBox(new QWidget)
    , m_progressText(new TextLabel)
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
    , m_resultBox(new QWidget)
    , m_resultIcon(new QLabel)
    , m_resultText(new TextLabel(TextSize::Headline))
    , m_resultMore(new TextLabel)
    , m_error(new ErrorBar)
    , m_undo(new QPushButton(tr("&Undo: bring them back")))
    , m_done(new QPushButton(tr("Done")))
    , m_historyBox(new QWidget)
    , m_history(new QWidget)
{
    setObjectName(u"cleanUpPage"_s);
    build();
    const auto chosen = [this] {
        QList<Verdict> verdicts;
        if (m_forged->isChecked())
            verdicts.append(Verdict::Forged);
        if (m_fake->isChecked())
            verdicts.append(Verdict::Fake);
        Q_EMIT verdictsChanged(verdicts);
    };
    connect(m_forged, &QCheckBox::clicked, this, chosen);
    connect(m_fake, &QCheckBox::clicked, this, chosen);
    connect(m_leave, &QPushButton::clicked, this, &CleanUpPage::leaveWanted);
    connect(m_sweep, &QPushButton::clicked, this, &CleanUpPage::sweepConfirmed);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT cancelWanted();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_lastSweep); });
    connect(m_done, &QPushButton::clicked, this, &CleanUpPage::leaveWanted);
}

void CleanUpPage::build()
{
    m_sentence->setObjectName(u"cleanUpSentence"_s);
    m_where->setObjectName(u"cleanUpWhere"_s);
    m_forged->setObjectName(u"sweepForgedCheck"_s);
    m_fake->setObjectName(u"sweepFakeCheck"_s);
    m_tabs->setObjectName(u"cleanUpTabs"_s);
    m_leave->setObjectName(u"cleanUpLeaveButton"_s);
    m_sweep->setObjectName(u"cleanUpSweepButton"_s);
    m_stop->setObjectName(u"cleanUpStopButton"_s);
    m_undo->setObjectName(u"cleanUpUndoButton"_s);
    m_done->setObjectName(u"cleanUpDoneButton"_s);
    m_resultText->setObjectName(u"cleanUpResult"_s);
    m_resultMore->setObjectName(u"cleanUpResultMore"_s);
    for (QPushButton *each : {m_leave, m_sweep, m_stop, m_undo, m_done})
        each->setAutoDefault(false);
    m_sweep->setIcon(icon(u"clean-up"_s));
    m_undo->setIcon(icon(u"undo"_s));

    buildPreview();
    buildResult();
    column()->addWidget(m_preview, 1);

    auto *progress = new QVBoxLayout(m_progressBox);
    progress->setContentsMargins(0, 0, 0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    progress->addWidget(m_progressText);
    progress->addWidget(m_bar);
    progress->addWidget(m_stop, 0, Qt::AlignLeading);
    m_progressBox->setMaximumWidth(characters(this, 76));
    m_progressBox->hide();
    column()->addWidget(m_progressBox);
    column()->addWidget(m_resultBox);

    auto *history = new QVBoxLayout(m_historyBox);
    history->setContentsMargins(0, space(this, 4), 0, 0);
    history->addWidget(new TextLabel(tr("Earlier clean-ups"), TextSize::Headline));
    history->addWidget(m_history);
    new QVBoxLayout(m_history);
    m_history->layout()->setContentsMargins(0, 0, 0, 0);
    m_historyBox->hide();
    column()->addWidget(m_historyBox);
    column()->addStretch(0);
}

void CleanUpPage::buildPreview()
{
    auto *layout = new QVBoxLayout(m_preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, 3));
    layout->addWidget(m_sentence);
    layout->addWidget(m_where);
    m_byHand->setObjectName(u"cleanUpByHand"_s);
    layout->addWidget(m_byHand);

    auto *choice = new FlowLayout(space(this, 5), m_choice);
    choice->addWidget(m_forged);
    choice->addWidget(m_fake);
    layout->addWidget(m_choice);

    auto *security = new QVBoxLayout(m_securityBox);
    security->setContentsMargins(space(this, 4), space(this, 3), space(this, 3), space(this, 3));
    m_securityBox->setTint(badColor(palette()));
    m_securityText->setObjectName(u"securityMailText"_s);
    m_securityModel->setHorizontalHeaderLabels({tr("From"), tr("Subject"), tr("When")});
    m_security = table(m_securityModel, u"securityMailTable"_s, tr("Mail about security of the same days"), 4);
    security->addWidget(m_securityText);
    security->addWidget(m_security);
    m_securityBox->hide();
    layout->addWidget(m_securityBox);

    m_goingModel->setHorizontalHeaderLabels({tr("Recipient"), tr("Message"), tr("Verdict"), tr("Why"), tr("When")});
    m_keptModel->setHorizontalHeaderLabels({tr("Recipient"), tr("Message"), tr("Verdict"), tr("Why it stays"), tr("When")});
    m_going = table(m_goingModel, u"goingTable"_s, tr("What goes to Trash"), 8);
    m_kept = table(m_keptModel, u"keptTable"_s, tr("What stays"), 8);
    m_tabs->addTab(m_going, {});
    m_tabs->addTab(m_kept, {});
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What goes and what stays"));
    layout->addWidget(m_tabs, 1);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_sweep);
    layout->addLayout(buttons);
}

void CleanUpPage::buildResult()
{
    auto *layout = new QVBoxLayout(m_resultBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, 3));
    auto *head = new QHBoxLayout;
    head->setSpacing(space(this, 3));
    head->addWidget(m_resultIcon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->addWidget(m_resultText);
    words->addWidget(m_resultMore);
    head->addLayout(words, 1);
    layout->addLayout(head);
    layout->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_done);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_resultBox->hide();
}

void CleanUpPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_securityBox->setTint(badColor(palette()));
}

void CleanUpPage::setVerdicts(const QList<Verdict> &verdicts, const ShelfCounts &counts)
{
    m_choice->setVisible(!verdicts.isEmpty());
    m_forged->setText(tr("Forged (%1)").arg(QLocale().toString(counts[Shelf::Forged])));
    m_fake->setText(tr("Fake (%1)").arg(QLocale().toString(counts[Shelf::Fake])));
    m_forged->setChecked(verdicts.contains(Verdict::Forged));
    m_fake->setChecked(verdicts.contains(Verdict::Fake));
}

void CleanUpPage::showPlan(const SweepPlan &plan, const NoticeBook &book, const QString &trashFolder)
{
    m_plan = plan;
    const int going = static_cast<int>(plan.going.size());
    const QLocale locale;
    m_sentence->setText(going == 0 ? tr("Nothing goes to Trash.") : tr("%n notice(s) would go to Trash.", nullptr, going));
    const QString folder = isolated(trashFolder);
    if (going == 0)
        m_where->setText(tr("What stays, and why, stands below."));
    else if (trashFolder.isEmpty())
        //: %1 is an amount of data ("3.4 MB")
        m_where->setText(tr("Together %1. They move to your mailbox's own Trash, and you can bring them back from here. "
                            "Everything else stays where it is.").arg(locale.formattedDataSize(plan.bytes)));
    else
        //: %1 is an amount of data ("3.4 MB"), %2 the name of a mail folder
        m_where->setText(tr("Together %1. They move to the folder %2, and you can bring them back from here. "
                            "Everything else stays where it is.").arg(locale.formattedDataSize(plan.bytes), folder));
    const auto others = std::ranges::count_if(plan.going, [](const SweepCandidate &each) {
        return each.verdict != Verdict::Forged && each.verdict != Verdict::Fake;
    });
    m_byHand->setText(tr("%n of them are neither forged nor fake. They go only because you chose them by hand.", nullptr,
                         static_cast<int>(others)));
    m_byHand->setVisible(others > 0);
    fillGoing(book);
    fillKept(book);
    m_tabs->setTabText(0, tr("To Trash (%1)").arg(locale.toString(going)));
    m_tabs->setTabText(1, tr("Stay (%1)").arg(locale.toString(plan.kept.size())));
    m_tabs->setCurrentIndex(going == 0 ? 1 : 0);
    refreshButton();
    m_preview->show();
    m_resultBox->hide();
    m_progressBox->hide();
    m_error->clear();
    // The safe way out is the one that Enter takes; nothing is swept by a stray key.
    m_leave->setFocus(Qt::OtherFocusReason);
}

void CleanUpPage::fillGoing(const NoticeBook &book)
{
    m_goingModel->removeRows(0, m_goingModel->rowCount());
    for (const SweepCandidate &each : std::as_const(m_plan.going))
        m_goingModel->appendRow(cells(rowCells(book, each)));
    spread(m_going, {30, 30, 12, 24, 18});
}

void CleanUpPage::fillKept(const NoticeBook &book)
{
    m_keptModel->removeRows(0, m_keptModel->rowCount());
    // Those that almost went come first: they are the ones to look at.
    QList<KeptNotice> kept = m_plan.kept;
    const auto rank = [](const KeptNotice &each) {
        switch (each.because) {
        case KeptBecause::Doubtful: return 0;
        case KeptBecause::Undecided: return 1;
        default: return 2;
        }
    };
    std::ranges::stable_sort(kept, {}, rank);
    for (const KeptNotice &each : std::as_const(kept)) {
        QStringList texts = rowCells(book, each.notice);
        texts[3] = keptText(each.because);
        m_keptModel->appendRow(cells(texts));
    }
    spread(m_kept, {30, 30, 12, 34, 18});
}

void CleanUpPage::setSecurityMail(const QList<SecurityMail> &mails)
{
    m_securityModel->removeRows(0, m_securityModel->rowCount());
    for (const SecurityMail &mail : mails)
        m_securityModel->appendRow(cells({isolated(mail.from), isolated(mail.subject.simplified()),
                                          QLocale().toString(mail.received.toLocalTime(), QLocale::ShortFormat)}));
    spread(m_security, {30, 50, 18});
    const int lines = static_cast<int>(std::min<qsizetype>(mails.size(), 4));
    m_security->setFixedHeight(m_security->header()->sizeHint().height() + 2 * m_security->frameWidth()
                               + lines * std::max(m_security->sizeHintForRow(0), fontMetrics().height()));
    m_securityText->setText(tr("Please look at these first. %n message(s) of the same days seem to be about the security of an "
                               "account. A flood of notices is sometimes meant to bury such a message. They stay in any case.",
                               nullptr, static_cast<int>(mails.size())));
    m_securityBox->setVisible(!mails.isEmpty());
}

void CleanUpPage::refreshButton()
{
    const auto going = m_plan.going.size();
    //: The button that does it; %n is a number
    m_sweep->setText(tr("Mo&ve %n to Trash", nullptr, static_cast<int>(going))
                         .replace(QString::number(going), QLocale().toString(going)));
    m_sweep->setEnabled(going > 0 && !m_busy);
    m_sweep->setVisible(going > 0);
}

void CleanUpPage::setBusy(bool busy)
{
    m_busy = busy;
    refreshButton();
    const auto buttons = m_history->findChildren<QPushButton *>();
    for (QPushButton *each : buttons)
        each->setEnabled(!busy);
    m_undo->setEnabled(!busy);
}

void CleanUpPage::showProgress(const Progress &progress)
{
    if (m_progressBox->isHidden()) {
        m_preview->hide();
        m_resultBox->hide();
        m_progressBox->show();
        m_stop->setEnabled(true);
        m_stop->setFocus(Qt::OtherFocusReason);
    }
    m_progressText->setText(progressText(progress));
    m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_bar->setValue(static_cast<int>(progress.done * 1000 / progress.total));
}

bool CleanUpPage::isShowingProgress() const
{
    return !m_progressBox->isHidden();
}

void CleanUpPage::showResult(const SweepReport &report, bool undone)
{
    m_progressBox->hide();
    m_preview->hide();
    m_resultBox->show();
    m_lastSweep = report.record.id;
    const int moved = report.count(JournalState::Moved) + report.count(JournalState::Copied);
    const SweepText text = sweepText(undone ? SweepDeed::Undone : SweepDeed::Swept, report.record, report.items, report.copiedBefore);
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
    m_undo->setVisible(moved > 0);
    announce(m_resultBox, m_resultText->text());
    m_done->setFocus(Qt::OtherFocusReason);
}

void CleanUpPage::setHistory(const QList<SweepRecord> &sweeps)
{
    QLayout *lines = m_history->layout();
    while (QLayoutItem *item = lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QDateTime now = QDateTime::currentDateTime();
    for (const SweepRecord &each : sweeps.mid(0, 10)) {
        auto *holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space(this, 3));
        const bool undone = each.state == SweepState::Undone;
        //: %n how many notices, %1 day and time, %2 the name of a mail folder
        auto *text = new TextLabel(undone ? tr("%1: %n notice(s) moved to %2 and brought back", nullptr, each.total)
                                                .arg(longWhen(each.started, now), isolated(each.targetFolder))
                                          : tr("%1: %n notice(s) moved to %2", nullptr, each.moved)
                                                .arg(longWhen(each.started, now), isolated(each.targetFolder)));
        row->addWidget(text, 1);
        text->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        if (!undone && each.moved > 0) {
            auto *undo = new QPushButton(tr("Undo"));
            undo->setObjectName(u"undoSweep%1"_s.arg(each.id));
            undo->setIcon(icon(u"undo"_s));
            undo->setAutoDefault(false);
            undo->setAccessibleName(tr("Undo: %1").arg(text->text()));
            undo->setEnabled(!m_busy);
            connect(undo, &QPushButton::clicked, this, [this, id = each.id] { Q_EMIT undoWanted(id); });
            row->addWidget(undo);
        }
        lines->addWidget(holder);
    }
    m_historyBox->setVisible(!sweeps.isEmpty());
}

} // namespace undelivered
