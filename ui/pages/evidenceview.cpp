// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidenceview.h"

#include "ui/models/verdictwords.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/verdictlook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

namespace undelivered {

EvidenceView::EvidenceView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space(this, 2));
}

void EvidenceView::setJudgement(const Judgement &judgement)
{
    m_judgement = judgement;
    fill();
}

void EvidenceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rows->count() > 0)
        fill();
}

void EvidenceView::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows->addWidget(
        new TextLabel(m_judgement.byPerson ? tr("You said so yourself.") : sureness(m_judgement.confidence)));
    QList<EvidenceLine> speakFor;
    QList<EvidenceLine> speakAgainst;
    const bool open = m_judgement.verdict == Verdict::Unclear;
    for (const EvidenceLine &line : evidenceLines(m_judgement))
        (open || line.supports == m_judgement.verdict ? speakFor : speakAgainst).append(line);
    //: Heading over facts about a notice whose sender is not clear
    addLines(open ? tr("What is known") : tr("What speaks for it"), speakFor);
    addLines(tr("What speaks against it"), speakAgainst);
}

void EvidenceView::addLines(const QString &title, const QList<EvidenceLine> &lines)
{
    if (lines.isEmpty())
        return;
    auto *heading = new TextLabel(title);
    heading->setStrong();
    heading->setContentsMargins(0, space(this, 1), 0, 0);
    m_rows->addWidget(heading);
    const int size = glyphSize(this);
    for (const EvidenceLine &line : lines) {
        auto *holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space(this, 2));
        auto *mark = new QLabel;
        mark->setPixmap(
            iconPixmap(verdictIcon(line.supports), size, verdictColor(palette(), line.supports), devicePixelRatioF()));
        //: Read out for the picture before a piece of evidence; %1 is a verdict ("Forged")
        mark->setAccessibleName(tr("Speaks for: %1").arg(verdictName(line.supports)));
        mark->setToolTip(mark->accessibleName());
        row->addWidget(mark, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(line.sentence));
        const QString strength = strengthName(line.weight);
        //: Small print below a piece of evidence: %1 how much it weighs ("Strong sign"), %2 the technical fact
        const QString small = line.detail.isEmpty() ? strength : tr("%1. %2").arg(strength, line.detail);
        words->addWidget(new TextLabel(small, TextSize::Small, TextTone::Quiet));
        row->addLayout(words, 1);
        m_rows->addWidget(holder);
    }
}

} // namespace undelivered
