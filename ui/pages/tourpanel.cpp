// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tourpanel.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

TourPanel::TourPanel(QWidget *parent)
    : TintedPanel(parent)
    , m_title(new TextLabel)
    , m_text(new TextLabel)
    , m_next(new QPushButton)
    , m_close(new QPushButton(tr("No more hints")))
{
    setObjectName(u"tourPanel"_s);
    m_title->setObjectName(u"tourTitle"_s);
    m_next->setObjectName(u"tourNextButton"_s);
    m_close->setObjectName(u"tourCloseButton"_s);
    m_title->setStrong();
    setTint(goodColor(palette()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(this, 4), space(this, 2), space(this, 3), space(this, 2));
    layout->setSpacing(space(this, 3));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch(1);
    layout->addLayout(words, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space(this, 1));
    for (QPushButton *each : {m_next, m_close}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_hint + 1 < hints) {
            showHint(m_hint + 1);
            return;
        }
        setVisible(false);
        Q_EMIT done();
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        setVisible(false);
        Q_EMIT done();
    });
    setVisible(false);
}

void TourPanel::start()
{
    showHint(0);
    setVisible(true);
}

void TourPanel::showHint(int hint)
{
    m_hint = hint;
    switch (hint) {
    case 0:
        m_title->setText(tr("Start with the large sentence"));
        m_text->setText(
            tr("It says what is going on in your mailbox as a whole. Below it you see how we know, and what to do."));
        break;
    case 1:
        m_title->setText(tr("The lists are at the side"));
        m_text->setText(tr("\u201cNeeds you\u201d holds your own messages that did not arrive. Choose a line, and it "
                           "is explained beside it."));
        break;
    default:
        m_title->setText(tr("Nothing changes by itself"));
        m_text->setText(tr("Undelivered only reads, until you press a button that says what it moves. F1 explains the "
                           "page you are on."));
        break;
    }
    //: Button; the first number is the hint that is shown, the second how many there are
    m_next->setText(hint + 1 < hints ? tr("Next (%L1 of %L2)").arg(hint + 1).arg(hints) : tr("All clear"));
    announce(this, QString(m_title->text() % u". " % m_text->text()));
}

void TourPanel::changeEvent(QEvent *event)
{
    TintedPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setTint(goodColor(palette()));
}

} // namespace undelivered
