// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errorbar.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

ErrorBar::ErrorBar(QWidget *parent)
    : TintedPanel(parent)
    , m_sentence(new TextLabel(TextSize::Body))
    , m_nextStep(new TextLabel(TextSize::Body))
    , m_wayOut(new QPushButton)
    , m_retry(new QPushButton(tr("&Try again")))
    , m_close(new QToolButton)
    , m_more(new Disclosure(tr("Technical details")))
    , m_detail(new TextLabel(TextSize::Small, TextTone::Quiet))
{
    setObjectName(u"errorBar"_s);
    setTint(badColor(palette()));
    m_wayOut->setObjectName(u"wayOutButton"_s);
    m_retry->setObjectName(u"retryButton"_s);
    m_close->setObjectName(u"dismissErrorButton"_s);
    m_more->button()->setObjectName(u"errorDetailsButton"_s);
    m_sentence->setObjectName(u"errorSentence"_s);
    m_nextStep->setObjectName(u"errorNextStep"_s);
    m_detail->setObjectName(u"errorDetail"_s);
    m_sentence->setStrong();
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(this, 4), space(this, 3), space(this, 4), space(this, 3));
    layout->setSpacing(space(this, 3));
    auto *words = new QVBoxLayout;
    words->setSpacing(space(this, 1));
    words->addWidget(m_sentence);
    words->addWidget(m_nextStep);
    words->addWidget(m_more);
    m_more->body()->addWidget(m_detail);
    layout->addLayout(words, 1);
    layout->addWidget(m_wayOut, 0, Qt::AlignTop);
    layout->addWidget(m_retry, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT retryWanted();
    });
    connect(m_wayOut, &QPushButton::clicked, this, &ErrorBar::wayOutWanted);
    connect(m_close, &QToolButton::clicked, this, &ErrorBar::clear);
    setVisible(false);
}

void ErrorBar::showError(const Error &error, bool canRetry, const QString &wayOut)
{
    const ErrorText words = errorText(error);
    m_sentence->setText(words.sentence);
    m_nextStep->setText(words.nextStep);
    m_detail->setText(words.detail);
    m_more->setVisible(!words.detail.isEmpty());
    m_more->setOpen(false);
    m_retry->setVisible(canRetry);
    m_wayOut->setText(wayOut);
    m_wayOut->setVisible(!wayOut.isEmpty());
    setVisible(true);
    announce(this, QString(words.sentence % u' ' % words.nextStep));
}

void ErrorBar::clear()
{
    setVisible(false);
}

void ErrorBar::changeEvent(QEvent *event)
{
    TintedPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setTint(badColor(palette()));
}

} // namespace undelivered
