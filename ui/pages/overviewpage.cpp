// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "ui/models/verdictwords.h"
#include "wording/when.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/door.h"
#include "ui/widgets/evengrid.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/noticedoor.h"
#include "ui/widgets/roomystyle.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tintedpanel.h"
#include "ui/widgets/verdictlook.h"
#include "wording/errortext.h"
#include "wording/progresstext.h"
#include "wording/reasontext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

QColor situationColor(const QPalette &palette, Situation situation)
{
    switch (situation) {
    case Situation::Hijacked: return verdictColor(palette, Verdict::Hijacked);
    case Situation::Forged: return verdictColor(palette, Verdict::Forged);
    case Situation::Failed: return verdictColor(palette, Verdict::Yours);
    case Situation::Lures: return verdictColor(palette, Verdict::Fake);
    case Situation::Unclear:
    case Situation::Unjudged: return verdictColor(palette, Verdict::Unclear);
    case Situation::AllWell:
    case Situation::Nothing: return goodColor(palette);
    }
    return goodColor(palette);
}

QWidget *plainBox(QLayout *layout)
{
    auto *box = new QWidget;
    layout->setContentsMargins(0, 0, 0, 0);
    box->setLayout(layout);
    return box;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// One line of text behind a small picture.
QWidget *markedLine(const QPixmap &picture, const QString &text, const QWidget *owner)
{
    auto *row = new QHBoxLayout;
    QWidget *holder = plainBox(row);
    row->setSpacing(space(owner, 2));
    auto *mark = new QLabel;
    mark->setPixmap(picture);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(new TextLabel(text), 1);
    return holder;
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(190, parent)
    , m_icon(new QLabel)
    , m_sentence(new TextLabel(TextSize::Page))
    , m_source(new TextLabel(TextSize::Small, TextTone::Quiet))
    , m_scan(new QPushButton(tr("&Check now")))
    , m_alsoBox(new TintedPanel)
    , m_hint(new TextLabel)
    , m_also(new TextLabel)
    , m_alsoButton(new QPushButton(tr("Show them")))
    , m_action(new QPushButton)
    , m_chartTitle(new TextLabel(TextSize::Headline))
    , m_chart(new Chart)
    , m_steps(new Checklist)
{
    setObjectName(u"overviewPage"_s);
    m_sentence->setObjectName(u"overviewSentence"_s);
    m_source->setObjectName(u"overviewSource"_s);
    m_scan->setObjectName(u"scanButton"_s);
    m_also->setObjectName(u"overviewAlso"_s);
    m_alsoButton->setObjectName(u"overviewAlsoButton"_s);
    m_action->setObjectName(u"overviewActionButton"_s);
    m_chart->setObjectName(u"timelineChart"_s);
    m_scan->setIcon(icon(u"refresh"_s));
    m_action->setIcon(icon(u"clean-up"_s));
    m_action->setDefault(true);
    build();

    connect(m_scan, &QPushButton::clicked, this, &OverviewPage::scanWanted);
    connect(m_alsoButton, &QPushButton::clicked, this, [this] { Q_EMIT shelfWanted(m_overview.alsoShelf); });
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_overview.situation == Situation::Forged)
            Q_EMIT cleanUpWanted(Verdict::Forged);
        else if (m_overview.situation == Situation::Lures)
            Q_EMIT cleanUpWanted(Verdict::Fake);
        else
            Q_EMIT shelfWanted(m_overview.situation == Situation::Unclear ? Shelf::Unclear : Shelf::NeedsYou);
    });
    connect(m_steps, &Checklist::ticked, this, &OverviewPage::adviceTicked);
    connect(m_steps, &Checklist::doorOpened, this, &OverviewPage::openDoor);
    refresh();
}

void OverviewPage::build()
{
    column()->addStretch(0);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(space(this, 4));
    m_head->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(this, 1));
    words->addWidget(m_sentence);
    words->addWidget(m_source);
    m_hint->setObjectName(u"overviewHint"_s);
    m_hint->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *hint = new QHBoxLayout;
    hint->setContentsMargins(0, space(this, 2), 0, 0);
    hint->addStretch(1);
    hint->addWidget(m_hint, 4);
    hint->addStretch(1);
    words->addLayout(hint);
    m_head->addLayout(words, 1);
    m_head->addWidget(m_scan, 0, Qt::AlignTop);
    column()->addLayout(m_head);

    m_facts = plainBox(new QVBoxLayout);
    m_facts->layout()->setSpacing(space(this, 1));
    column()->addWidget(m_facts);

    buildUrgent();
    column()->addWidget(m_action, 0, Qt::AlignLeading);
    column()->addSpacing(space(this, 2));

    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(space(this, 8));
    auto *numbers = new QVBoxLayout;
    numbers->setSpacing(space(this, 4));
    auto *doors = new EvenGrid(space(this, 2));
    m_doorBox = plainBox(doors);
    for (const Shelf shelf :
         {Shelf::NeedsYou, Shelf::Yours, Shelf::Forged, Shelf::Hijacked, Shelf::Fake, Shelf::Unclear}) {
        auto *door = new Door;
        door->setObjectName(u"door%1"_s.arg(static_cast<int>(shelf)));
        doors->addWidget(door);
        m_doors.at(static_cast<size_t>(shelf)) = door;
        connect(door, &Door::clicked, this, [this, shelf] { Q_EMIT shelfWanted(shelf); });
    }
    auto *chart = new QVBoxLayout;
    chart->setSpacing(space(this, 1));
    m_chartBox = plainBox(chart);
    m_trends = plainBox(new QVBoxLayout);
    m_trends->setObjectName(u"overviewTrends"_s);
    m_trends->layout()->setSpacing(space(this, 1));
    chart->addWidget(m_chartTitle);
    chart->addWidget(m_trends);
    chart->addSpacing(space(this, 1));
    chart->addWidget(m_chart);
    numbers->addWidget(m_chartBox);
    numbers->addWidget(m_doorBox);
    numbers->addStretch(1);
    m_body->addLayout(numbers, 3);

    auto *steps = new QVBoxLayout;
    steps->setSpacing(space(this, 3));
    m_stepsBox = plainBox(steps);
    steps->addWidget(new TextLabel(tr("What to do"), TextSize::Headline));
    steps->addWidget(m_steps);
    steps->addStretch(1);
    m_body->addWidget(m_stepsBox, 2);
    column()->addLayout(m_body);
    column()->addStretch(1);
}

void OverviewPage::buildUrgent()
{
    auto *box = new QVBoxLayout(m_alsoBox);
    box->setContentsMargins(space(this, 4), space(this, 3), space(this, 4), space(this, 3));
    box->setSpacing(space(this, 1));
    auto *also = new QHBoxLayout;
    m_alsoLine = plainBox(also);
    also->setSpacing(space(this, 3));
    m_also->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    also->addWidget(m_also, 1);
    also->addWidget(m_alsoButton);
    box->addWidget(m_alsoLine);
    m_urgent = new QVBoxLayout;
    m_urgent->setSpacing(0);
    box->addLayout(m_urgent);
    column()->addWidget(m_alsoBox);
}

void OverviewPage::showOverview(const Overview &overview, const ShelfCounts &counts, const Timeline &timeline)
{
    if (m_overview.example != overview.example)
        m_proof.clear();
    m_overview = overview;
    m_counts = counts;
    m_chart->setTimeline(timeline);
    refresh();
}

void OverviewPage::setProof(const QStringList &sentences)
{
    m_proof = sentences.mid(0, 2);
    refreshFacts();
}

void OverviewPage::setTicked(const QSet<QString> &steps)
{
    m_steps->setTicked(steps);
}

void OverviewPage::setAccount(const QString &account, const QDateTime &lastScan)
{
    m_account = account;
    m_lastScan = lastScan;
    refresh();
}

void OverviewPage::setScanning(bool scanning)
{
    m_scanning = scanning;
    m_progress = {};
    refresh();
}

void OverviewPage::setProgress(const Progress &progress)
{
    m_progress = progress;
    refreshSource();
}

void OverviewPage::setTrouble(const std::optional<Error> &trouble)
{
    if (m_trouble == trouble)
        return;
    m_trouble = trouble;
    refresh();
}

QString OverviewPage::sentence() const
{
    if (!isBlank())
        return m_overview.sentence;
    if (m_scanning)
        return tr("Looking through your mailbox. The first notices come up in a moment.");
    if (m_trouble)
        return isTransient(m_trouble->kind) || m_trouble->kind == ErrorKind::HostNotFound
                   ? tr("Your mailbox cannot be reached just now, and nothing is known of it yet.")
                   : tr("Your mailbox could not be looked through.");
    return m_lastScan.isValid() ? m_overview.sentence : tr("This mailbox has not been looked through yet.");
}

QString OverviewPage::hint() const
{
    if (m_trouble)
        return errorText(*m_trouble).nextStep;
    return tr("When a message of yours comes back, or somebody misuses your address, you will see it here: what "
              "happened, how we "
              "know, and what to do.");
}

void OverviewPage::refreshSource()
{
    const QString &account = m_account;
    const QDateTime now = QDateTime::currentDateTime();
    const QString doing = progressText(m_progress.stage, m_progress.folder, m_progress.done, m_progress.total);
    if (m_scanning && !doing.isEmpty())
        //: %1 is the name of a mail account, %2 what is being done there ("Reading notices in INBOX: 120 of 214")
        m_source->setText(tr("%1. %2").arg(account, doing));
    else if (m_scanning)
        //: %1 is the name of a mail account; the program is looking through it
        m_source->setText(tr("%1, being checked now").arg(account));
    else if (m_trouble && m_lastScan.isValid())
        //: %1 is the name of a mail account, %2 a day and time
        m_source->setText(tr("%1, could not be checked just now. This is what was known on %2.")
                              .arg(account, longWhen(m_lastScan, now)));
    else if (m_trouble && !isBlank())
        //: %1 is the name of a mail account
        m_source->setText(tr("%1, could not be checked just now. This is what was known before.").arg(account));
    else if (m_lastScan.isValid())
        //: %1 is the name of a mail account, %2 a day and time
        m_source->setText(tr("%1, checked %2").arg(account, longWhen(m_lastScan, now)));
    else
        m_source->setText(account);
}

void OverviewPage::refresh()
{
    m_sentence->setText(sentence());
    refreshSource();
    arrangeHead();
    m_hint->setVisible(isBlank() && !m_scanning);
    m_hint->setText(hint());
    switch (m_chart->timeline().grain) {
    case Timeline::Grain::Day: m_chartTitle->setText(tr("Notices per day")); break;
    case Timeline::Grain::Week: m_chartTitle->setText(tr("Notices per week")); break;
    case Timeline::Grain::Month: m_chartTitle->setText(tr("Notices per month")); break;
    }
    m_chartBox->setVisible(!isBlank());
    m_doorBox->setVisible(!isBlank());
    const QList<AdviceStep> steps = isBlank() ? QList<AdviceStep>{} : adviceFor(m_overview.situation);
    m_steps->setSteps(steps);
    m_stepsBox->setVisible(!steps.isEmpty());
    showLook();
    refreshFacts();
    refreshUrgent();
    refreshTrends();
    refreshAction();
    widthChanged(viewport()->width());
}

/// Where nothing is known yet, what there is to say stands in the middle of the page.
void OverviewPage::arrangeHead()
{
    const bool blank = isBlank();
    m_head->setDirection(blank ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_head->setStretch(1, blank ? 0 : 1);
    for (QWidget *each : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_scan)})
        m_head->setAlignment(each, blank ? Qt::AlignHCenter : Qt::AlignTop);
    for (QLabel *each : {m_sentence, m_source})
        each->setAlignment(Qt::AlignTop | (blank ? Qt::AlignHCenter : Qt::AlignLeading));
    column()->setStretch(0, blank ? 2 : 0);
    column()->setStretch(column()->count() - 1, blank ? 3 : 1);
    m_scan->setEnabled(!m_scanning);
    m_scan->setVisible(!blank || !m_scanning);
    setMainAction(m_scan, blank);
}

void OverviewPage::showLook()
{
    const bool first = isBlank() && (m_scanning || m_trouble || !m_lastScan.isValid());
    const int size = space(this, isBlank() ? 16 : 10);
    m_alsoBox->setTint(m_overview.alsoShelf == Shelf::Fake ? verdictColor(palette(), Verdict::Fake)
                                                           : verdictColor(palette(), Verdict::Yours));
    m_icon->setPixmap(
        first ? iconPixmap(m_trouble ? u"warning"_s : u"mail"_s, size, quietColor(palette()), devicePixelRatioF())
              : iconPixmap(situationIcon(m_overview.situation), size, situationColor(palette(), m_overview.situation),
                           devicePixelRatioF()));
    for (int i = 0; i < shelfCount; ++i) {
        Door *door = m_doors.at(static_cast<size_t>(i));
        if (!door)
            continue;
        const auto shelf = static_cast<Shelf>(i);
        const auto verdict = shelfVerdict(shelf);
        door->setLook(shelfIcon(shelf),
                      verdict ? verdictColor(palette(), verdict) : palette().color(QPalette::WindowText));
        door->setNumber(m_counts[shelf], shelfName(shelf));
        // A list that is empty and is no verdict's own need not take room.
        door->setEnabled(m_counts[shelf] > 0);
    }
}

void OverviewPage::refreshFacts()
{
    clear(m_facts->layout());
    const QStringList all = (m_overview.facts + m_proof).mid(0, 3);
    const QPixmap tick = iconPixmap(u"tick"_s, glyphSize(this), quietColor(palette()), devicePixelRatioF());
    for (const QString &fact : all)
        m_facts->layout()->addWidget(markedLine(tick, fact, this));
    m_facts->setVisible(!all.isEmpty() && !isBlank());
}

/// Mail of the person's own comes first; what else there is waits in the lists.
void OverviewPage::refreshUrgent()
{
    // The doors are made anew as notices come in: whoever stands on one is not to be thrown off it.
    const QWidget *focus = focusWidget();
    const QString focused = focus && m_urgent->indexOf(focus) >= 0 ? focus->objectName() : QString();
    clear(m_urgent);
    const QColor color = verdictColor(palette(), Verdict::Yours);
    // Nothing stands between a misused account and the steps that end it.
    const bool own = m_overview.situation != Situation::Hijacked &&
                     (m_overview.alsoShelf == Shelf::NeedsYou || m_overview.situation == Situation::Failed);
    QWidget *before = m_alsoButton;
    for (const UrgentNotice &each : own ? m_overview.urgent : QList<UrgentNotice>{}) {
        auto *link = new NoticeDoor;
        link->setObjectName(u"urgent%1"_s.arg(each.id));
        link->setNotice(each.title, each.why);
        link->setLook(verdictIcon(Verdict::Yours), color);
        connect(link, &NoticeDoor::clicked, this, [this, id = each.id] { Q_EMIT noticeWanted(id); });
        m_urgent->addWidget(link);
        if (link->objectName() == focused)
            link->setFocus(Qt::OtherFocusReason);
        setTabOrder(before, link);
        before = link;
    }
    m_alsoLine->setVisible(!m_overview.also.isEmpty());
    m_also->setText(m_overview.also);
    m_alsoBox->setVisible(!m_overview.also.isEmpty() || m_urgent->count() > 0);
}

void OverviewPage::refreshTrends()
{
    clear(m_trends->layout());
    for (const TrendLine &line : std::as_const(m_overview.trends)) {
        const QPixmap picture = iconPixmap(verdictIcon(line.verdict), glyphSize(this),
                                           verdictColor(palette(), line.verdict), devicePixelRatioF());
        m_trends->layout()->addWidget(markedLine(picture, line.text, this));
    }
    m_trends->setVisible(!m_overview.trends.isEmpty());
}

void OverviewPage::refreshAction()
{
    const auto show = [this](const QString &text, const QString &iconName) {
        m_action->setText(text);
        m_action->setIcon(icon(iconName));
        m_action->setVisible(true);
    };
    switch (m_overview.situation) {
    case Situation::Forged:
        show(tr("Clean up %n forged notice(s)\u2026", nullptr, m_counts[Shelf::Forged]), u"clean-up"_s);
        break;
    case Situation::Lures:
        show(tr("Clean up %n fake notice(s)\u2026", nullptr, m_counts[Shelf::Fake]), u"clean-up"_s);
        break;
    case Situation::Failed: show(tr("Show what did not arrive"), u"needs-you"_s); break;
    case Situation::Unclear: show(tr("Look at them"), u"verdict-unclear"_s); break;
    default: m_action->setVisible(false);
    }
}

void OverviewPage::openDoor(AdviceStep::Door door)
{
    switch (door) {
    case AdviceStep::Door::CleanUp:
        Q_EMIT cleanUpWanted(m_overview.situation == Situation::Lures ? Verdict::Fake : Verdict::Forged);
        break;
    case AdviceStep::Door::Contacts: Q_EMIT contactsWanted(); break;
    case AdviceStep::Door::NeedsYou: Q_EMIT shelfWanted(Shelf::NeedsYou); break;
    case AdviceStep::Door::None: break;
    }
}

void OverviewPage::widthChanged(int width)
{
    const bool beside = width >= characters(this, 128);
    const bool stepsFirst = m_overview.situation == Situation::Hijacked;
    m_body->setDirection(beside       ? QBoxLayout::LeftToRight
                         : stepsFirst ? QBoxLayout::BottomToTop
                                      : QBoxLayout::TopToBottom);
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stepsBox)
        refresh();
}

} // namespace undelivered
