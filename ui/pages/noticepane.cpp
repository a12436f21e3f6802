// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/noticepane.h"

#include "ui/models/decision.h"
#include "ui/models/verdictwords.h"
#include "ui/pages/evidenceview.h"
#include "ui/pages/noticefacts.h"
#include "ui/pages/rawnotice.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/page.h"
#include "ui/widgets/routeview.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tintedpanel.h"
#include "ui/widgets/verdictlook.h"
#include "wording/advicetext.h"
#include "wording/reasontext.h"
#include "wording/verdicttext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            clearLayout(inner);
        delete item->widget();
        delete item;
    }
}

QPushButton *button(const QString &text, const QString &name, const QString &iconName = {})
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    return made;
}

} // namespace

NoticePane::NoticePane(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_hint(new TextLabel(TextSize::Body, TextTone::Quiet))
    , m_error(new ErrorBar)
    , m_page(new Page(76))
    , m_headline(new TextLabel(TextSize::Headline))
    , m_explanation(new TextLabel)
    , m_verdictBox(new QWidget)
    , m_verdictIcon(new QLabel)
    , m_verdictName(new TextLabel)
    , m_verdictText(new TextLabel)
    , m_openQuestions(new QVBoxLayout)
    , m_slipBox(new TintedPanel)
    , m_slip(new TextLabel)
    , m_stepsBox(new QWidget)
    , m_steps(new QVBoxLayout)
    , m_copyAddress(button(tr("Copy this address"), u"copySuggestionButton"_s, u"copy"_s))
    , m_copyFacts(button(tr("Copy the facts for them"), u"copyFactsButton"_s, u"copy"_s))
    , m_sweep(button(tr("Mo&ve to Trash\u2026"), u"paneSweepButton"_s, u"clean-up"_s))
    , m_stepsButton(button(tr("Show what to do"), u"paneStepsButton"_s, u"advice"_s))
    , m_mine(button(tr("I &did send this"), u"mineButton"_s))
    , m_notMine(button(tr("&Not mine"), u"notMineButton"_s))
    , m_takeBack(button(tr("Take my answer back"), u"takeBackButton"_s, u"undo"_s))
    , m_report(button(tr("Save or &print\u2026"), u"paneReportButton"_s, u"print"_s))
    , m_why(new Disclosure(tr("How do we know?")))
    , m_evidence(new EvidenceView)
    , m_details(new Disclosure(tr("Details")))
    , m_way(new Disclosure(tr("The way it took")))
    , m_route(new RouteView)
    , m_raw(new Disclosure(tr("The notice as it came")))
    , m_rawNotice(new RawNotice)
{
    setObjectName(u"noticePane"_s);
    build();
    connect(m_back, &QToolButton::clicked, this, &NoticePane::backWanted);
    connect(m_sweep, &QPushButton::clicked, this, [this] { Q_EMIT sweepWanted(m_id); });
    connect(m_stepsButton, &QPushButton::clicked, this, &NoticePane::stepsWanted);
    connect(m_mine, &QPushButton::clicked, this, [this] { Q_EMIT wordGiven(m_id, Verdict::Yours); });
    connect(m_notMine, &QPushButton::clicked, this, [this] { Q_EMIT wordGiven(m_id, Verdict::Forged); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT wordGiven(m_id, std::nullopt); });
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT reportWanted(m_id); });
    connect(m_raw, &Disclosure::opened, this, [this](bool open) {
        if (open && m_rawNotice->isEmpty())
            Q_EMIT rawWanted(m_id);
    });
    connect(m_copyAddress, &QPushButton::clicked, this, [this] {
        for (const RecipientExplanation &each : std::as_const(m_judged.explanation.recipients)) {
            if (each.suggestion) {
                copy(m_copyAddress, each.suggestion->address);
                return;
            }
        }
    });
    connect(m_copyFacts, &QPushButton::clicked, this, [this] { copy(m_copyFacts, factsAsText(m_judged)); });
    showHint(tr("Choose a notice to read it."));
}

void NoticePane::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_back->setObjectName(u"backToListButton"_s);
    m_back->setIcon(icon(u"back"_s));
    m_back->setText(tr("Back to the list"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setVisible(false);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space(this, 3), space(this, 2), space(this, 3), 0);
    top->addWidget(m_back);
    top->addStretch(1);
    all->addLayout(top);
    all->addWidget(m_stack, 1);

    auto *hintBox = new QWidget;
    auto *hintLayout = new QVBoxLayout(hintBox);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setObjectName(u"paneHint"_s);
    hintLayout->setContentsMargins(space(this, 6), space(this, 6), space(this, 6), space(this, 6));
    hintLayout->addWidget(m_error);
    hintLayout->addStretch(1);
    hintLayout->addWidget(m_hint);
    hintLayout->addStretch(1);
    m_stack->addWidget(hintBox);
    m_stack->addWidget(m_page);

    QVBoxLayout *column = m_page->column();
    m_headline->setObjectName(u"noticeHeadline"_s);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_explanation->setObjectName(u"noticeExplanation"_s);
    column->addWidget(m_headline);
    column->addWidget(m_explanation);

    buildVerdict();
    buildSteps();
    column->addSpacing(space(this, 2));
    buildMore();
    column->addStretch(1);
}

void NoticePane::buildVerdict()
{
    auto *verdict = new QHBoxLayout(m_verdictBox);
    verdict->setContentsMargins(0, space(this, 1), 0, space(this, 1));
    verdict->setSpacing(space(this, 3));
    verdict->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(this, 1));
    m_verdictName->setObjectName(u"noticeVerdict"_s);
    m_verdictText->setObjectName(u"noticeVerdictText"_s);
    words->addWidget(m_verdictName);
    words->addWidget(m_verdictText);
    m_openQuestions->setSpacing(space(this, 1));
    words->addLayout(m_openQuestions);
    auto *answers = new QWidget;
    auto *flow = new FlowLayout(space(this, 2), answers);
    words->addSpacing(space(this, 1));
    for (QPushButton *each : {m_mine, m_notMine, m_takeBack})
        flow->addWidget(each);
    words->addWidget(answers);
    verdict->addLayout(words, 1);
    m_page->column()->addWidget(m_verdictBox);
}

void NoticePane::buildSteps()
{
    QVBoxLayout *column = m_page->column();
    m_slip->setObjectName(u"slipText"_s);
    m_slip->setStrong();
    m_slip->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *slip = new QHBoxLayout(m_slipBox);
    slip->setContentsMargins(space(this, 4), space(this, 2), space(this, 4), space(this, 2));
    slip->setSpacing(space(this, 3));
    slip->addWidget(m_slip, 1);
    slip->addWidget(m_copyAddress);
    column->addWidget(m_slipBox);

    auto *steps = new QVBoxLayout(m_stepsBox);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(space(this, 3));
    m_steps->setSpacing(space(this, 1));
    steps->addLayout(m_steps);
    column->addWidget(m_stepsBox);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space(this, 2), buttons);
    for (QPushButton *each : {m_sweep, m_stepsButton, m_copyFacts, m_report})
        flow->addWidget(each);
    column->addWidget(buttons);
}

void NoticePane::buildMore()
{
    m_why->button()->setObjectName(u"whyButton"_s);
    m_details->button()->setObjectName(u"detailsButton"_s);
    m_way->button()->setObjectName(u"wayButton"_s);
    m_raw->button()->setObjectName(u"rawButton"_s);
    m_why->body()->addWidget(m_evidence);
    m_way->body()->addWidget(m_route);
    m_raw->body()->addWidget(m_rawNotice);
    for (Disclosure *each : {m_why, m_details, m_way, m_raw})
        m_page->column()->addWidget(each);
}

void NoticePane::showHint(const QString &text)
{
    m_id = 0;
    m_error->clear();
    m_hint->setText(text);
    m_stack->setCurrentIndex(0);
}

void NoticePane::showError(const Error &error)
{
    m_id = 0;
    m_hint->clear();
    m_error->showError(error, false);
    m_stack->setCurrentIndex(0);
}

void NoticePane::showNotice(qint64 id, const JudgedNotice &judged)
{
    const bool another = id != m_id;
    m_id = id;
    m_judged = judged;
    if (another) {
        m_rawNotice->clear();
        m_raw->setOpen(false);
        m_page->verticalScrollBar()->setValue(0);
    }
    fill();
    m_stack->setCurrentIndex(1);
}

void NoticePane::showRaw(qint64 id, const QByteArray &raw)
{
    if (id != m_id)
        return;
    m_rawNotice->setRaw(raw);
}

void NoticePane::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void NoticePane::focusText()
{
    if (m_stack->currentIndex() == 1)
        m_headline->setFocus(Qt::OtherFocusReason);
}

void NoticePane::fill()
{
    m_headline->setText(headline(m_judged, AddressLength::Whole));
    m_explanation->setText(explanationText(m_judged));
    fillVerdict();
    fillSlip();
    fillSteps();
    m_why->setVisible(m_judged.judgement.verdict.has_value());
    m_evidence->setJudgement(m_judged.judgement);
    fillDetails();
    const QList<RouteStop> route = routeOf(m_judged);
    m_way->setVisible(!route.isEmpty());
    m_route->setRoute(route);
}

void NoticePane::copy(QPushButton *button, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    const QString done = tr("Copied");
    if (button->text() == done)
        return;
    constexpr int shown = 2000; // milliseconds
    button->setMinimumWidth(button->width());
    QTimer::singleShot(shown, button, [button, usual = button->text()] { button->setText(usual); });
    button->setText(done);
}

void NoticePane::fillVerdict()
{
    const Judgement &judgement = m_judged.judgement;
    const bool notice = m_judged.notice.kind != NoticeKind::NotANotice;
    m_verdictBox->setVisible(notice);
    const QColor color = verdictColor(palette(), judgement.verdict);
    m_verdictIcon->setPixmap(iconPixmap(verdictIcon(judgement.verdict), space(this, 6), color, devicePixelRatioF()));
    m_verdictName->setText(verdictName(judgement.verdict));
    m_verdictName->setStrong();
    m_verdictText->setText(judgement.byPerson  ? tr("You said so yourself.")
                           : judgement.verdict ? verdictSentence(judgement)
                                               : tr("Without your mailbox nobody can tell who sent the message."));

    const auto verdict = judgement.verdict;
    const bool fake = verdict == Verdict::Fake;
    m_report->setVisible(notice);
    m_mine->setVisible(!m_alone && notice && !judgement.byPerson && verdict != Verdict::Yours && !fake);
    m_notMine->setVisible(!m_alone && notice && !judgement.byPerson && verdict != Verdict::Forged && !fake);
    m_takeBack->setVisible(!m_alone && judgement.byPerson);
    m_sweep->setVisible(!m_alone && (verdict == Verdict::Forged || fake));
    m_stepsButton->setVisible(!m_alone && verdict == Verdict::Hijacked);
    clearLayout(m_openQuestions);
    if (!notice || judgement.byPerson || (verdict && verdict != Verdict::Unclear))
        return;
    auto *title = new TextLabel(tr("What would decide it"));
    title->setObjectName(u"decisionTitle"_s);
    title->setStrong();
    title->setContentsMargins(0, space(this, 2), 0, 0);
    m_openQuestions->addWidget(title);
    const QStringList open = whatWouldDecide(m_judged, QDateTime::currentDateTime());
    for (const QString &each : open) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space(this, 2));
        auto *bullet = new TextLabel(u"\u2022"_s, TextSize::Body, TextTone::Quiet);
        bullet->setWordWrap(false);
        row->addWidget(bullet, 0, Qt::AlignTop);
        row->addWidget(new TextLabel(each), 1);
        m_openQuestions->addLayout(row);
    }
}

void NoticePane::fillSlip()
{
    const qsizetype lead = leadingRecipient(m_judged);
    const auto verdict = m_judged.judgement.verdict;
    const bool theirs = verdict == Verdict::Yours || verdict == Verdict::Unclear || !verdict;
    const RecipientExplanation explanation = m_judged.explanation.recipients.value(lead);
    m_slipBox->setVisible(theirs && explanation.suggestion);
    m_slipBox->setTint(verdictColor(palette(), Verdict::Yours));
    m_slip->setText(suggestionText(explanation));
}

QStringList NoticePane::stepSentences() const
{
    const auto verdict = m_judged.judgement.verdict;
    if (verdict == Verdict::Forged)
        return {tr("There is nothing to answer and nothing to repair. You can move the notice to Trash.")};
    if (verdict == Verdict::Fake)
        return {tr("Do not open links or attachments in it, and do not sign in anywhere because of it. Delete it."),
                tr("If you have typed your password on such a page, change the password now.")};
    if (verdict == Verdict::Hijacked)
        return {tr("Secure your account now: the steps are on the overview. Keep this notice until they are done.")};
    const qsizetype lead = leadingRecipient(m_judged);
    if (lead < 0 || lead >= m_judged.explanation.recipients.size())
        return {};
    RecipientExplanation explanation = m_judged.explanation.recipients.at(lead);
    explanation.suggestion.reset(); // stands above, with its button
    QStringList sentences;
    for (const Step step : std::as_const(explanation.steps))
        sentences.append(stepText(step, m_judged.notice.recipients.at(lead), explanation));
    return sentences;
}

void NoticePane::fillSteps()
{
    clearLayout(m_steps);
    const QStringList sentences = stepSentences();
    const qsizetype lead = leadingRecipient(m_judged);
    const QList<Step> steps = m_judged.explanation.recipients.value(lead).steps;
    const auto verdict = m_judged.judgement.verdict;
    const bool asksSomebody = std::ranges::any_of(steps, [](Step step) {
        return step == Step::TellRecipient || step == Step::AskForAllowListing || step == Step::AskYourProvider ||
               step == Step::FixSenderDomain;
    });
    m_copyFacts->setVisible(verdict != Verdict::Forged && verdict != Verdict::Fake && verdict != Verdict::Hijacked &&
                            asksSomebody);
    m_stepsBox->setVisible(!sentences.isEmpty());
    if (sentences.isEmpty())
        return;
    auto *title = new TextLabel(tr("What to do"));
    title->setStrong();
    m_steps->addWidget(title);
    const QLocale locale;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space(this, 2));
        if (sentences.size() > 1) {
            //: Number in a list of steps; %1 is the number
            auto *number = new TextLabel(tr("%1.").arg(locale.toString(i + 1)), TextSize::Body, TextTone::Quiet);
            number->setWordWrap(false);
            row->addWidget(number, 0, Qt::AlignTop);
        }
        row->addWidget(new TextLabel(sentences.at(i)), 1);
        m_steps->addLayout(row);
    }
}

void NoticePane::addFacts(QGridLayout *grid, const QList<std::pair<QString, QString>> &facts)
{
    for (const auto &[name, value] : facts) {
        const int line = grid->rowCount();
        auto *label = new TextLabel(name, TextSize::Small, TextTone::Quiet);
        label->setMaximumWidth(characters(this, 22));
        grid->addWidget(label, line, 0, Qt::AlignTop);
        auto *text = new TextLabel(value, TextSize::Small);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(text, line, 1, Qt::AlignTop);
    }
}

void NoticePane::fillDetails()
{
    clearLayout(m_details->body());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(this, 4));
    grid->setVerticalSpacing(space(this, 1));
    grid->setColumnStretch(1, 1);
    m_details->body()->addLayout(grid);
    const auto addHeading = [grid](const QString &text) {
        grid->addWidget(new TextLabel(text), grid->rowCount(), 0, 1, 2);
    };
    const qsizetype count = m_judged.notice.recipients.size();
    constexpr qsizetype most = 50;
    for (qsizetype i = 0; i < std::min(count, most); ++i) {
        const RecipientFate &fate = m_judged.notice.recipients.at(i);
        const RecipientExplanation explanation = m_judged.explanation.recipients.value(i);
        if (count > 1)
            addHeading(recipientHeadline(fate, explanation, AddressLength::Whole));
        addFacts(grid, recipientFacts(fate, explanation));
    }
    if (count > most)
        addHeading(tr("%n more recipient(s).", nullptr, static_cast<int>(count - most)));
    addFacts(grid, noticeFacts(m_judged));
}

void NoticePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_id != 0)
        fill();
}

} // namespace undelivered
