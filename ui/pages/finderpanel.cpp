// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/finderpanel.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tintedpanel.h"
#include "wording/signintext.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

FinderPanel::FinderPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextSize::Small, TextTone::Quiet))
    , m_skip(new QPushButton(tr("S&kip this step")))
    , m_further(new QToolButton)
    , m_outside(new TextLabel)
    , m_agree(new QCheckBox(tr("I know th&at company")))
    , m_guide(new TintedPanel)
    , m_guideTitle(new TextLabel)
    , m_steps(new TextLabel)
    , m_helpButton(new QPushButton(icon(u"external"_s), {}))
    , m_clientId(new QPushButton(tr("Enter a &client ID\u2026")))
{
    m_text->setObjectName(u"providerName"_s);
    m_skip->setObjectName(u"skipStepButton"_s);
    m_further->setObjectName(u"lookFurtherButton"_s);
    m_outside->setObjectName(u"outsideText"_s);
    m_agree->setObjectName(u"outsideCheckBox"_s);
    m_guide->setObjectName(u"providerGuide"_s);
    m_steps->setObjectName(u"providerHelp"_s);
    m_helpButton->setObjectName(u"providerHelpButton"_s);
    m_clientId->setObjectName(u"clientIdButton"_s);
    //: Button beside a mail server that was found
    m_further->setText(tr("Not right? Look further"));
    m_further->setAutoRaise(true);
    m_further->setFocusPolicy(Qt::StrongFocus);
    m_guideTitle->setStrong();
    m_guide->setTint(verdictColor(palette(), Verdict::Yours));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, 2));
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_skip, 0, Qt::AlignTop);
    layout->addLayout(line);
    layout->addWidget(m_further, 0, Qt::AlignLeading);
    layout->addWidget(m_outside);
    layout->addWidget(m_agree);
    auto *guide = new QVBoxLayout(m_guide);
    guide->setContentsMargins(space(this, 4), space(this, 3), space(this, 4), space(this, 3));
    guide->setSpacing(space(this, 2));
    guide->addWidget(m_guideTitle);
    guide->addWidget(m_steps);
    guide->addWidget(m_helpButton, 0, Qt::AlignLeading);
    guide->addWidget(m_clientId, 0, Qt::AlignLeading);
    layout->addWidget(m_guide);

    connect(m_skip, &QPushButton::clicked, this, &FinderPanel::skipWanted);
    connect(m_further, &QToolButton::clicked, this, &FinderPanel::furtherWanted);
    connect(m_agree, &QCheckBox::toggled, this, &FinderPanel::agreedChanged);
    connect(m_helpButton, &QPushButton::clicked, this, [this] { Q_EMIT helpWanted(m_help); });
    connect(m_clientId, &QPushButton::clicked, this, &FinderPanel::clientIdWanted);
    showNothing();
}

void FinderPanel::showNothing()
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_text, m_skip, m_further, m_outside, m_agree, m_guide})
        each->setVisible(false);
    m_agree->setChecked(false);
    m_text->clear();
    setVisible(false);
}

void FinderPanel::showSearching(const QString &step)
{
    showNothing();
    setVisible(true);
    m_text->setText(step);
    m_text->setVisible(true);
    m_skip->setVisible(true);
    announce(m_text, step);
}

void FinderPanel::showFound(const ServerCandidate &candidate, const QString &domain, Browser browser)
{
    showNothing();
    setVisible(true);
    QString text = candidateSourceText(candidate);
    if (candidate.provider && candidate.source == DetectionStep::Table)
        //: Two parts of one line: %1 is the name of a mail provider, %2 a sentence about its server
        text = tr("%1. %2").arg(candidate.provider->name, text);
    m_text->setText(text);
    m_text->setVisible(true);
    m_further->setVisible(candidate.source != DetectionStep::Table);
    const QString outside = outsideDomainText(candidate, domain);
    m_outside->setText(outside);
    m_outside->setVisible(!outside.isEmpty());
    m_agree->setVisible(!outside.isEmpty());
    fillGuide(candidate, browser);
    announce(m_text, text);
}

void FinderPanel::fillGuide(const ServerCandidate &candidate, Browser browser)
{
    const QString name = candidate.provider ? candidate.provider->name : candidate.host;
    QStringList steps = candidate.provider ? signInGuide(*candidate.provider) : QStringList();
    if (browser == Browser::NotRegistered) {
        //: %1 is the name of a mail provider, such as Outlook.com
        steps = {tr("%1 takes no passwords from mail programs, only a sign-in through the browser. For that, whoever "
                    "made this copy of "
                    "Undelivered has to register it there, and this copy is not registered.")
                     .arg(name),
                 tr("If you have a client ID, enter it. Else save the notices as files in your mail program and open "
                    "their folder "
                    "here: Undelivered explains them just the same.")};
    } else if (browser == Browser::Choice) {
        //: %1 is the name of a mail provider, such as Gmail
        steps.append(tr("Or sign in through your browser: then %1 asks for your usual password there.").arg(name));
    }
    QStringList lines;
    for (qsizetype i = 0; i < steps.size(); ++i)
        //: One step of a numbered list: %1 is the number, %2 the sentence
        lines.append(steps.size() == 1 ? steps.at(i) : tr("%1. %2").arg(QLocale().toString(i + 1), steps.at(i)));
    m_steps->setText(lines.join(u'\n'));
    //: %1 is the name of a mail provider
    m_guideTitle->setText(tr("How to sign in at %1").arg(name));
    m_help = candidate.help.isValid() ? candidate.help : candidate.provider ? candidate.provider->help : QUrl();
    //: Button; %1 is the name of a mail provider
    m_helpButton->setText(tr("Open the help page of %1").arg(name));
    m_helpButton->setVisible(m_help.isValid() && !m_help.isEmpty() && browser != Browser::Only);
    m_clientId->setVisible(browser == Browser::NotRegistered);
    m_guide->setVisible(!steps.isEmpty());
}

void FinderPanel::showNotFound(const QString &sentence)
{
    showNothing();
    setVisible(true);
    m_text->setText(sentence);
    m_text->setVisible(true);
    announce(m_text, sentence);
}

bool FinderPanel::agreed() const
{
    return !m_agree->isVisibleTo(this) || m_agree->isChecked();
}

void FinderPanel::focusQuestion()
{
    m_agree->setFocus(Qt::OtherFocusReason);
}

void FinderPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_guide->setTint(verdictColor(palette(), Verdict::Yours));
}

} // namespace undelivered
