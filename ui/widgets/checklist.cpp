// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checklist.h"

#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

QString doorName(AdviceStep::Door door)
{
    switch (door) {
    case AdviceStep::Door::CleanUp: return Checklist::tr("Open clean-up");
    case AdviceStep::Door::Contacts: return Checklist::tr("Write to your contacts");
    case AdviceStep::Door::NeedsYou: return Checklist::tr("Show them");
    case AdviceStep::Door::None: break;
    }
    return {};
}

} // namespace

Checklist::Checklist(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space(this, 3));
}

void Checklist::setSteps(const QList<AdviceStep> &steps)
{
    QStringList ids;
    for (const AdviceStep &step : steps)
        ids.append(step.id);
    if (ids == m_ids)
        return;
    m_ids = ids;
    m_boxes.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const AdviceStep &step : steps) {
        auto *holder = new QWidget(this);
        auto *lines = new QVBoxLayout(holder);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(space(this, 1) / 2);
        auto *box = new QCheckBox(step.title, holder);
        box->setObjectName(QString(u"step-"_s % step.id));
        box->setAccessibleDescription(step.text);
        QFont strong = box->font();
        strong.setWeight(QFont::DemiBold);
        box->setFont(strong);
        lines->addWidget(box);
        auto *below = new QVBoxLayout;
        const int indent =
            style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
        const bool fromRight = layoutDirection() == Qt::RightToLeft;
        below->setContentsMargins(fromRight ? 0 : indent, 0, fromRight ? indent : 0, 0);
        below->addWidget(new TextLabel(step.text, TextSize::Body, TextTone::Quiet));
        if (step.door != AdviceStep::Door::None) {
            auto *door = new QPushButton(doorName(step.door));
            door->setObjectName(QString(u"stepDoor-"_s % step.id));
            door->setAutoDefault(false);
            below->addWidget(door, 0, Qt::AlignLeading);
            connect(door, &QPushButton::clicked, this, [this, way = step.door] { Q_EMIT doorOpened(way); });
        }
        lines->addLayout(below);
        m_layout->addWidget(holder);
        m_boxes.insert(step.id, box);
        connect(box, &QCheckBox::toggled, this, [this, id = step.id](bool on) { Q_EMIT ticked(id, on); });
    }
}

void Checklist::setTicked(const QSet<QString> &steps)
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setChecked(steps.contains(it.key()));
    }
}

} // namespace undelivered
