// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sweeppreview.h"

#include "find/securitymail.h"
#include "wording/when.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/roomystyle.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tintedpanel.h"
#include "ui/widgets/widetable.h"
#include "wording/reasontext.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

WideTable *table(QAbstractItemModel *model, const QString &name, const QString &accessible)
{
    auto *view = new WideTable;
    view->setObjectName(name);
    view->setAccessibleName(accessible);
    view->setModel(model);
    return view;
}

/// What stays after all is written in grey.
class GoingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(SweepTable::GoesRole).toBool())
            option->palette.setColor(QPalette::Text, quietColor(option->palette));
    }
};

QString matterText(std::optional<SecurityMatter> matter)
{
    if (!matter)
        return {};
    switch (*matter) {
    //: What a message about the security of an account is about, in two or three words
    case SecurityMatter::Code: return SweepPreview::tr("A code to sign in");
    case SecurityMatter::Password: return SweepPreview::tr("A password");
    case SecurityMatter::SignIn: return SweepPreview::tr("A sign-in");
    case SecurityMatter::Money: return SweepPreview::tr("A payment");
    case SecurityMatter::Order: return SweepPreview::tr("An order");
    case SecurityMatter::Account: return SweepPreview::tr("An account's safety");
    }
    return {};
}

} // namespace

SweepPreview::SweepPreview(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(TextSize::Page))
    , m_where(new TextLabel)
    , m_byHand(new TextLabel(TextSize::Body, TextTone::Bad))
    , m_forged(new QCheckBox)
    , m_fake(new QCheckBox)
    , m_toTrash(new QRadioButton(tr("Move to &Trash")))
    , m_forGood(new QRadioButton(tr("Delete fo&r good")))
    , m_cannot(new TextLabel(TextSize::Small, TextTone::Quiet))
    , m_way(new QWidget)
    , m_securityBox(new TintedPanel)
    , m_securityText(new TextLabel)
    , m_securityModel(new QStandardItemModel(this))
    , m_tabs(new QTabWidget)
    , m_ticks(new TextLabel(TextSize::Small, TextTone::Quiet))
    , m_tickAll(new QPushButton(tr("Tick all")))
    , m_tickNone(new QPushButton(tr("Tick none")))
    , m_goingModel(new SweepTable(this))
    , m_keptModel(new SweepTable(this))
    , m_leave(new QPushButton(tr("Leave everything as it is")))
    , m_sweep(new QPushButton)
{
    build();
    const auto verdictsChosen = [this] {
        QList<Verdict> verdicts;
        if (m_forged->isChecked())
            verdicts.append(Verdict::Forged);
        if (m_fake->isChecked())
            verdicts.append(Verdict::Fake);
        Q_EMIT verdictsChanged(verdicts);
    };
    connect(m_forged, &QCheckBox::clicked, this, verdictsChosen);
    connect(m_fake, &QCheckBox::clicked, this, verdictsChosen);
    connect(m_forGood, &QRadioButton::toggled, this, &SweepPreview::refresh);
    connect(m_leave, &QPushButton::clicked, this, &SweepPreview::leaveWanted);
    connect(m_sweep, &QPushButton::clicked, this, [this] {
        if (isForGood())
            Q_EMIT deleteWanted(chosen());
        else
            Q_EMIT sweepConfirmed(chosen());
    });
    connect(m_goingModel, &SweepTable::ticksChanged, this, &SweepPreview::ticksChanged);
    connect(m_tickAll, &QPushButton::clicked, m_goingModel, [this] { m_goingModel->tickAll(true); });
    connect(m_tickNone, &QPushButton::clicked, m_goingModel, [this] { m_goingModel->tickAll(false); });
}

void SweepPreview::build()
{
    m_sentence->setObjectName(u"cleanUpSentence"_s);
    m_where->setObjectName(u"cleanUpWhere"_s);
    m_byHand->setObjectName(u"cleanUpByHand"_s);
    m_leave->setObjectName(u"cleanUpLeaveButton"_s);
    m_sweep->setObjectName(u"cleanUpSweepButton"_s);
    for (QPushButton *each : {m_leave, m_sweep})
        each->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, 3));
    layout->addWidget(m_sentence);
    layout->addWidget(m_where);
    layout->addWidget(m_byHand);
    layout->addWidget(buildChoice());
    buildSecurity();
    layout->addWidget(m_securityBox);
    layout->addWidget(buildTables(), 1);

    auto *way = new FlowLayout(space(this, 6), m_way);
    m_toTrash->setObjectName(u"toTrashRadio"_s);
    m_forGood->setObjectName(u"forGoodRadio"_s);
    m_toTrash->setChecked(true);
    way->addWidget(m_toTrash);
    way->addWidget(m_forGood);
    way->addWidget(m_cannot);
    m_cannot->setText(tr("This mail server cannot delete single messages for good."));
    layout->addWidget(m_way);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, 3));
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_sweep);
    layout->addLayout(buttons);
    layout->addStretch(0);
}

QWidget *SweepPreview::buildChoice()
{
    m_choice = new QWidget;
    m_forged->setObjectName(u"sweepForgedCheck"_s);
    m_fake->setObjectName(u"sweepFakeCheck"_s);
    auto *flow = new FlowLayout(space(this, 6), m_choice);
    flow->addWidget(m_forged);
    flow->addWidget(m_fake);
    return m_choice;
}

void SweepPreview::buildSecurity()
{
    auto *layout = new QVBoxLayout(m_securityBox);
    layout->setContentsMargins(space(this, 4), space(this, 3), space(this, 4), space(this, 3));
    layout->setSpacing(space(this, 2));
    m_securityText->setObjectName(u"securityText"_s);
    m_securityModel->setHorizontalHeaderLabels({tr("About"), tr("From"), tr("Subject"), tr("When")});
    m_security = table(m_securityModel, u"securityMailTable"_s, tr("Mail about security of the same days"));
    m_security->setColumns({1, 2});
    auto *title = new TextLabel(tr("Please look at these first"));
    title->setStrong();
    layout->addWidget(title);
    layout->addWidget(m_securityText);
    layout->addWidget(m_security);
    m_securityBox->setTint(badColor(palette()));
    m_securityBox->hide();
}

QWidget *SweepPreview::buildTables()
{
    m_tabs->setObjectName(u"cleanUpTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What goes and what stays"));
    const QList<int> wide{SweepTable::RecipientColumn, SweepTable::MessageColumn, SweepTable::WhyColumn};
    m_going = table(m_goingModel, u"goingTable"_s, tr("What goes"));
    m_going->setColumns(wide, {SweepTable::VerdictColumn, SweepTable::SizeColumn, SweepTable::WhyColumn});
    m_kept = table(m_keptModel, u"keptTable"_s, tr("What stays"));
    m_kept->setColumns(wide, {SweepTable::SizeColumn, SweepTable::VerdictColumn, SweepTable::MessageColumn});
    for (WideTable *each : {m_going, m_kept}) {
        each->setMinimumHeight(each->fontMetrics().height() * 12);
        each->setSortingEnabled(true);
        each->header()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    m_going->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_going->setItemDelegate(new GoingDelegate(m_going));
    m_going->installEventFilter(this);
    auto *going = new QWidget;
    auto *layout = new QVBoxLayout(going);
    layout->setContentsMargins(0, space(this, 2), 0, 0);
    layout->setSpacing(space(this, 2));
    layout->addWidget(buildTicks());
    layout->addWidget(m_going, 1);
    m_tabs->addTab(going, {});
    auto *kept = new QWidget;
    auto *keptLayout = new QVBoxLayout(kept);
    keptLayout->setContentsMargins(0, space(this, 2), 0, 0);
    keptLayout->addWidget(m_kept);
    m_tabs->addTab(kept, {});
    return m_tabs;
}

QWidget *SweepPreview::buildTicks()
{
    m_ticks->setObjectName(u"cleanUpTicks"_s);
    m_tickAll->setObjectName(u"tickAllButton"_s);
    m_tickNone->setObjectName(u"tickNoneButton"_s);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, 2));
    m_ticks->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    layout->addWidget(m_ticks, 1);
    for (QPushButton *each : {m_tickAll, m_tickNone}) {
        each->setAutoDefault(false);
        layout->addWidget(each);
    }
    return row;
}

/// The space bar turns the ticks of all selected rows, in whichever column the cursor stands.
bool SweepPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_going && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            tickSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SweepPreview::tickSelected()
{
    QModelIndexList rows = m_going->selectionModel()->selectedRows();
    if (rows.isEmpty() && m_going->currentIndex().isValid())
        rows = {m_going->currentIndex()};
    const bool someOff =
        std::ranges::any_of(rows, [](const QModelIndex &each) { return !each.data(SweepTable::GoesRole).toBool(); });
    m_goingModel->tick(rows, someOff);
}

void SweepPreview::ticksChanged()
{
    refresh();
    announce(m_sentence, m_sentence->text());
}

int SweepPreview::goingCount() const
{
    return static_cast<int>(m_plan.going.size() - m_goingModel->leftOut().size());
}

SweepPlan SweepPreview::chosen() const
{
    SweepPlan plan = m_plan;
    const QSet<qint64> &leftOut = m_goingModel->leftOut();
    plan.going.removeIf([&](const SweepCandidate &each) { return leftOut.contains(each.noticeId); });
    plan.bytes -= m_goingModel->bytesLeftOut();
    return plan;
}

void SweepPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_securityBox->setTint(badColor(palette()));
}

void SweepPreview::setVerdicts(const QList<Verdict> &verdicts, const ShelfCounts &counts)
{
    m_choice->show();
    //: A box to tick: %1 how many forged notices there are
    m_forged->setText(tr("Forged (%1)").arg(QLocale().toString(counts[Shelf::Forged])));
    //: A box to tick: %1 how many fake notices there are
    m_fake->setText(tr("Fake (%1)").arg(QLocale().toString(counts[Shelf::Fake])));
    m_forged->setChecked(verdicts.contains(Verdict::Forged));
    m_fake->setChecked(verdicts.contains(Verdict::Fake));
}

void SweepPreview::setByHand()
{
    m_choice->hide();
}

bool SweepPreview::isForGood() const
{
    return m_forGood->isChecked() && m_forGood->isEnabled();
}

QString SweepPreview::whereText() const
{
    if (m_plan.going.isEmpty())
        return m_plan.kept.isEmpty() ? QString() : tr("What stays, and why, stands below.");
    const QString size =
        QLocale().formattedDataSize(m_plan.bytes - m_goingModel->bytesLeftOut(), 1, QLocale::DataSizeTraditionalFormat);
    if (isForGood())
        //: %1 is an amount of data ("3.4 MB")
        return tr("Together %1. They are deleted from the server and cannot be brought back. Everything else stays "
                  "where it is.")
            .arg(size);
    if (m_target.folder.isEmpty())
        //: %1 is an amount of data ("3.4 MB")
        return tr("Together %1. They move to your mailbox's own Trash, and you can bring them back from here. "
                  "Everything else stays "
                  "where it is.")
            .arg(size);
    if (m_target.makesFolder)
        //: %1 is an amount of data ("3.4 MB"), %2 the name of a mail folder
        return tr("Together %1. They move to the folder %2, which is made for them, and you can bring them back from "
                  "here. "
                  "Everything else stays where it is.")
            .arg(size, isolated(m_target.folder));
    //: %1 is an amount of data ("3.4 MB"), %2 the name of a mail folder
    return tr("Together %1. They move to the folder %2, and you can bring them back from here. Everything else stays "
              "where it is.")
        .arg(size, isolated(m_target.folder));
}

void SweepPreview::showPlan(const SweepPlan &plan, NoticeBook &book, const SweepTarget &target)
{
    m_plan = plan;
    m_target = target;
    m_toTrash->setChecked(true);
    const auto others = std::ranges::count_if(plan.going, [](const SweepCandidate &each) {
        return each.verdict != Verdict::Forged && each.verdict != Verdict::Fake;
    });
    m_byHand->setText(tr("%n of them are neither forged nor fake. They go only because you chose them by hand.",
                         nullptr, static_cast<int>(others)));
    m_byHand->setVisible(others > 0);
    // What the person has left out stays so while the plan is made anew; a new choice by hand begins afresh.
    m_goingModel->setGoing(plan.going, &book, m_choice->isHidden() ? QSet<qint64>() : m_goingModel->leftOut());
    m_keptModel->setKept(plan.kept, &book);
    m_tabs->setCurrentIndex(plan.going.isEmpty() ? 1 : 0);
    refresh();
    // The safe way out is the one that Enter takes; nothing is swept by a stray key.
    m_leave->setFocus(Qt::OtherFocusReason);
}

void SweepPreview::refresh()
{
    const int going = goingCount();
    const int leftOut = static_cast<int>(m_goingModel->leftOut().size());
    const QLocale locale;
    //: A tab: %1 how many messages go
    m_tabs->setTabText(0, tr("Will go (%1)").arg(locale.toString(going)));
    //: A tab: %1 how many messages stay
    m_tabs->setTabText(1, tr("Will stay (%1)").arg(locale.toString(m_plan.kept.size())));
    m_ticks->setText(leftOut == 0 ? tr("Take the tick off whatever is to stay.")
                                  : tr("You have left %n notice(s) out; they stay where they are.", nullptr, leftOut));
    m_tickAll->setEnabled(leftOut > 0);
    m_tickNone->setEnabled(going > 0);
    const bool planned = !m_plan.going.isEmpty();
    const bool cannot = m_target.canDelete == false;
    m_forGood->setEnabled(!cannot);
    // One stop for Tab; the arrow keys go from one to the other.
    m_toTrash->setFocusPolicy(m_toTrash->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    m_forGood->setFocusPolicy(m_forGood->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    m_cannot->setVisible(cannot);
    m_way->setVisible(planned);
    const bool forGood = isForGood();
    m_sentence->setText(!planned  ? tr("There is nothing to clean up.")
                        : forGood ? tr("%n notice(s) would be deleted for good.", nullptr, going)
                                  : tr("%n notice(s) would go to Trash.", nullptr, going));
    m_where->setText(whereText());
    m_where->setVisible(!m_where->text().isEmpty());
    m_tabs->setVisible(planned || !m_plan.kept.isEmpty());
    //: The button that does it; %n is a number
    const QString text =
        forGood ? tr("&Delete %n for good\u2026", nullptr, going) : tr("Mo&ve %n to Trash", nullptr, going);
    m_sweep->setText(QString(text).replace(QString::number(going), QLocale().toString(going)));
    setMainAction(m_sweep, !forGood);
    m_sweep->setIcon(icon(forGood ? u"trash"_s : u"clean-up"_s));
    m_leave->setMinimumHeight(m_sweep->sizeHint().height());
    m_sweep->setEnabled(going > 0 && !m_busy);
    m_sweep->setVisible(planned);
}

void SweepPreview::setSecurityMail(const QList<SecurityMail> &mails)
{
    m_securityModel->removeRows(0, m_securityModel->rowCount());
    const QDateTime now = QDateTime::currentDateTime();
    for (const SecurityMail &mail : mails) {
        QList<QStandardItem *> row;
        for (const QString &text : {matterText(securityMatter(mail.subject)), isolated(mail.from),
                                    isolated(mail.subject.simplified()), shortWhen(mail.received, now)})
            row.append(new QStandardItem(text));
        m_securityModel->appendRow(row);
    }
    constexpr qsizetype mostLines = 4;
    const int lines = static_cast<int>(std::min(mails.size(), mostLines));
    m_security->setFixedHeight(m_security->header()->sizeHint().height() + 2 * m_security->frameWidth() +
                               lines * std::max(m_security->sizeHintForRow(0), fontMetrics().height()));
    m_securityText->setText(
        tr("%n message(s) of the same days seem to be about the security of an account. A flood of notices is "
           "sometimes meant to bury such a message. They stay in any case.",
           nullptr, static_cast<int>(mails.size())));
    m_securityBox->setVisible(!mails.isEmpty());
}

void SweepPreview::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

} // namespace undelivered
