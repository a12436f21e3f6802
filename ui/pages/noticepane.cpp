// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/noticepane.h"

#include "ui/models/verdictwords.h"
#include "ui/models/when.h"
#include "ui/pages/evidencelines.h"
#include "ui/pages/noticefacts.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/page.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/verdictlook.h"
#include "wording/advicetext.h"
#include "wording/reasontext.h"
#include "wording/verdicttext.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

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
    , m_stepsBox(new QWidget)
    , m_steps(new QVBoxLayout)
    , m_copyAddress(button({}, u"copySuggestionButton"_s, u"copy"_s))
    , m_sweep(button(tr("&Move to Trash\u2026"), u"paneSweepButton"_s, u"clean-up"_s))
    , m_stepsButton(button(tr("Show what to do"), u"paneStepsButton"_s, u"advice"_s))
    , m_mine(button(tr("I &did send this"), u"mineButton"_s))
    , m_notMine(button(tr("&Not mine"), u"notMineButton"_s))
    , m_takeBack(button(tr("Take my answer back"), u"takeBackButton"_s, u"undo"_s))
    , m_why(new Disclosure(tr("How do we know?")))
    , m_details(new Disclosure(tr("Details")))
    , m_raw(new Disclosure(tr("The notice as it came")))
    , m_rawSearch(new QLineEdit)
    , m_rawText(new QPlainTextEdit)
{
    setObjectName(u"noticePane"_s);
    build();
    connect(m_back, &QToolButton::clicked, this, &NoticePane::backWanted);
    connect(m_sweep, &QPushButton::clicked, this, [this] { Q_EMIT sweepWanted(m_id); });
    connect(m_stepsButton, &QPushButton::clicked, this, &NoticePane::stepsWanted);
    connect(m_mine, &QPushButton::clicked, this, [this] { Q_EMIT wordGiven(m_id, Verdict::Yours); });
    connect(m_notMine, &QPushButton::clicked, this, [this] { Q_EMIT wordGiven(m_id, Verdict::Forged); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT wordGiven(m_id, std::nullopt); });
    connect(m_raw, &Disclosure::opened, this, [this](bool open) {
        if (open && m_rawText->document()->isEmpty())
            Q_EMIT rawWanted(m_id);
    });
    connect(m_rawSearch, &QLineEdit::returnPressed, this, &NoticePane::searchRaw);
    connect(m_copyAddress, &QPushButton::clicked, this, [this] {
        for (const RecipientExplanation &each : std::as_const(m_judged.explanation.recipients)) {
            if (each.suggestion) {
                QGuiApplication::clipboard()->setText(each.suggestion->address);
                announce(m_copyAddress, tr("Copied"));
                return;
            }
        }
    });
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

    auto *verdict = new QHBoxLayout(m_verdictBox);
    verdict->setContentsMargins(0, space(this, 1), 0, space(this, 1));
    verdict->setSpacing(space(this, 3));
    verdict->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    auto *verdictWords = new QVBoxLayout;
    verdictWords->setSpacing(0);
    m_verdictName->setObjectName(u"noticeVerdict"_s);
    m_verdictText->setObjectName(u"noticeVerdictText"_s);
    verdictWords->addWidget(m_verdictName);
    verdictWords->addWidget(m_verdictText);
    verdict->addLayout(verdictWords, 1);
    column->addWidget(m_verdictBox);

    auto *stepsLayout = new QVBoxLayout(m_stepsBox);
    stepsLayout->setContentsMargins(0, 0, 0, 0);
    stepsLayout->setSpacing(space(this, 2));
    m_steps->setSpacing(space(this, 1));
    stepsLayout->addLayout(m_steps);
    column->addWidget(m_stepsBox);

    auto *buttons = new FlowLayout(space(this, 2));
    for (QPushButton *each : {m_copyAddress, m_sweep, m_stepsButton, m_mine, m_notMine, m_takeBack})
        buttons->addWidget(each);
    auto *buttonBox = new QWidget;
    buttonBox->setLayout(buttons);
    column->addWidget(buttonBox);
    column->addSpacing(space(this, 2));

    m_why->button()->setObjectName(u"whyButton"_s);
    m_details->button()->setObjectName(u"detailsButton"_s);
    m_raw->button()->setObjectName(u"rawButton"_s);
    column->addWidget(m_why);
    column->addWidget(m_details);
    column->addWidget(m_raw);
    m_rawSearch->setObjectName(u"rawSearchEdit"_s);
    m_rawSearch->setPlaceholderText(tr("Search in the notice"));
    m_rawSearch->setAccessibleName(tr("Search in the notice"));
    m_rawSearch->setClearButtonEnabled(true);
    m_rawText->setObjectName(u"rawText"_s);
    m_rawText->setReadOnly(true);
    m_rawText->setAccessibleName(tr("The notice as it came"));
    m_rawText->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_rawText->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_rawText->setLayoutDirection(Qt::LeftToRight);
    m_rawText->setMinimumHeight(m_rawText->fontMetrics().height() * 18);
    m_rawText->setTabChangesFocus(true);
    m_raw->body()->addWidget(m_rawSearch);
    m_raw->body()->addWidget(m_rawText);
    column->addStretch(1);
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
        m_rawText->clear();
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
    // Bytes of any charset, shown as they stand: what is no UTF-8 comes out as Latin-1, and controls do nothing.
    QString text = QString::fromUtf8(raw);
    if (text.contains(QChar::ReplacementCharacter))
        text = QString::fromLatin1(raw);
    text.remove(u'\r');
    text.replace(QChar::Null, QChar::ReplacementCharacter);
    m_rawText->setPlainText(text);
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
    m_headline->setText(headline(m_judged));
    m_explanation->setText(explanationText(m_judged));
    fillVerdict();
    fillSteps();
    fillEvidence();
    fillDetails();
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
    m_verdictText->setText(judgement.byPerson   ? tr("You said so yourself.")
                           : judgement.verdict ? verdictSentence(judgement)
                                               : tr("Without your mailbox nobody can tell who sent the message."));

    const auto verdict = judgement.verdict;
    const bool fake = verdict == Verdict::Fake;
    m_mine->setVisible(notice && !judgement.byPerson && verdict != Verdict::Yours && !fake);
    m_notMine->setVisible(notice && !judgement.byPerson && verdict != Verdict::Forged && !fake);
    m_takeBack->setVisible(judgement.byPerson);
    m_sweep->setVisible(verdict == Verdict::Forged || fake);
    m_stepsButton->setVisible(verdict == Verdict::Hijacked);
}

void NoticePane::fillSteps()
{
    clearLayout(m_steps);
    const auto verdict = m_judged.judgement.verdict;
    const qsizetype lead = leadingRecipient(m_judged);
    m_copyAddress->setVisible(false);
    const bool theirs = verdict == Verdict::Yours || !verdict || verdict == Verdict::Unclear;
    QStringList sentences;
    if (theirs && lead >= 0 && lead < m_judged.explanation.recipients.size()) {
        const RecipientExplanation &explanation = m_judged.explanation.recipients.at(lead);
        for (const Step step : explanation.steps)
            sentences.append(stepText(step, m_judged.notice.recipients.at(lead), explanation));
        if (explanation.suggestion) {
            //: Button; %1 is an e-mail address
            m_copyAddress->setText(tr("Copy %1").arg(isolated(explanation.suggestion->address)));
            m_copyAddress->setVisible(true);
        }
    } else if (verdict == Verdict::Forged) {
        sentences.append(tr("There is nothing to answer and nothing to repair. You can move the notice to Trash."));
    } else if (verdict == Verdict::Fake) {
        sentences.append(tr("Do not open links or attachments in it, and do not sign in anywhere because of it. Delete it."));
        sentences.append(tr("If you have typed your password on such a page, change the password now."));
    } else if (verdict == Verdict::Hijacked) {
        sentences.append(tr("Secure your account now: the steps are on the overview. Keep this notice until they are done."));
    }
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

void NoticePane::fillEvidence()
{
    clearLayout(m_why->body());
    const Judgement &judgement = m_judged.judgement;
    m_why->setVisible(judgement.verdict.has_value());
    if (!judgement.verdict)
        return;
    m_why->body()->addWidget(new TextLabel(judgement.byPerson ? tr("You said so yourself.") : sureness(judgement.confidence)));
    const int size = glyphSize(this);
    for (const EvidenceLine &line : evidenceLines(judgement)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space(this, 2));
        auto *mark = new QLabel;
        mark->setPixmap(iconPixmap(verdictIcon(line.supports), size, verdictColor(palette(), line.supports), devicePixelRatioF()));
        //: Read out for the picture before a piece of evidence; %1 is a verdict ("Forged")
        mark->setAccessibleName(tr("Speaks for: %1").arg(verdictName(line.supports)));
        mark->setToolTip(mark->accessibleName());
        row->addWidget(mark, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(line.sentence));
        if (!line.detail.isEmpty())
            words->addWidget(new TextLabel(line.detail, TextSize::Small, TextTone::Quiet));
        row->addLayout(words, 1);
        m_why->body()->addLayout(row);
    }
}

void NoticePane::addFacts(const QList<std::pair<QString, QString>> &facts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(this, 4));
    grid->setVerticalSpacing(space(this, 1));
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto &[name, value] : facts) {
        auto *label = new TextLabel(name, TextSize::Small, TextTone::Quiet);
        label->setMaximumWidth(characters(this, 22));
        grid->addWidget(label, line, 0, Qt::AlignTop);
        auto *text = new TextLabel(value, TextSize::Small);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(text, line, 1, Qt::AlignTop);
        ++line;
    }
    m_details->body()->addLayout(grid);
}

void NoticePane::fillDetails()
{
    clearLayout(m_details->body());
    const qsizetype count = m_judged.notice.recipients.size();
    constexpr qsizetype most = 50;
    for (qsizetype i = 0; i < std::min(count, most); ++i) {
        const RecipientFate &fate = m_judged.notice.recipients.at(i);
        const RecipientExplanation explanation = m_judged.explanation.recipients.value(i);
        if (count > 1)
            m_details->body()->addWidget(new TextLabel(recipientHeadline(fate, explanation)));
        addFacts(recipientFacts(fate, explanation));
    }
    if (count > most)
        m_details->body()->addWidget(new TextLabel(tr("%n more recipient(s).", nullptr, static_cast<int>(count - most))));
    addFacts(noticeFacts(m_judged));
}

void NoticePane::searchRaw()
{
    if (m_rawText->find(m_rawSearch->text()))
        return;
    m_rawText->moveCursor(QTextCursor::Start);
    m_rawText->find(m_rawSearch->text());
}

void NoticePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_id != 0)
        fill();
}

} // namespace undelivered
