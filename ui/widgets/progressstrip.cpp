// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressstrip.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/textlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_first(new WorkRow)
    , m_done(new TextLabel(TextSize::Small))
    , m_all(new QPushButton)
    , m_list(new QFrame(this, Qt::Popup))
    , m_rows(new QVBoxLayout(m_list))
{
    setObjectName(u"progressStrip"_s);
    m_done->setObjectName(u"progressText"_s);
    m_done->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_all->setObjectName(u"allWorkButton"_s);
    m_all->setAutoDefault(false);
    m_list->setObjectName(u"workList"_s);
    m_list->setAccessibleName(tr("Running work"));
    m_list->setFrameShape(QFrame::StyledPanel);
    const int margin = space(this, 4);
    m_rows->setContentsMargins(margin, margin, margin, margin);
    m_rows->setSpacing(space(this, 3));
    m_rows->addWidget(new TextLabel(tr("Running work"), TextSize::Headline));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(this, 3), space(this, 1), space(this, 3), space(this, 1));
    layout->setSpacing(space(this, 3));
    layout->addWidget(m_done, 1);
    layout->addWidget(m_first, 1);
    layout->addWidget(m_all);
    m_first->hide();
    m_all->hide();
    connect(m_first, &WorkRow::cancelWanted, this, &ProgressStrip::cancelWanted);
    connect(m_all, &QPushButton::clicked, this, [this] {
        fillList();
        m_list->resize(std::max(characters(this, 80), m_list->sizeHint().width()), m_list->sizeHint().height());
        const QPoint corner = mapToGlobal(rect().topRight());
        const bool fromRight = layoutDirection() == Qt::RightToLeft;
        m_list->move(fromRight ? mapToGlobal(rect().topLeft()).x() : corner.x() - m_list->width(),
                     corner.y() - m_list->height());
        m_list->show();
    });
}

void ProgressStrip::setWork(const QList<RunningWork> &work, bool named)
{
    m_work = work;
    m_named = named;
    m_first->setVisible(!work.isEmpty());
    m_done->setVisible(work.isEmpty());
    m_all->setVisible(work.size() > 1);
    //: Button: opens the list of everything that is going on; %1 is how many there are
    m_all->setText(tr("All work (%1)").arg(QLocale().toString(work.size())));
    if (!work.isEmpty()) {
        m_ended.clear();
        m_first->setWork(work.first(), named);
    }
    say();
    if (work.isEmpty())
        m_list->hide();
    else if (m_list->isVisible())
        fillList();
}

void ProgressStrip::fillList()
{
    const auto rows = m_list->findChildren<WorkRow *>(QString(), Qt::FindDirectChildrenOnly);
    for (WorkRow *row : rows) {
        const bool runs =
            std::ranges::any_of(m_work, [row](const RunningWork &each) { return each.account == row->account(); });
        if (!runs)
            delete row;
    }
    for (const RunningWork &each : std::as_const(m_work)) {
        const auto here = m_list->findChildren<WorkRow *>(QString(), Qt::FindDirectChildrenOnly);
        const auto found =
            std::ranges::find_if(here, [&](const WorkRow *row) { return row->account() == each.account; });
        WorkRow *row = found == here.end() ? nullptr : *found;
        if (!row) {
            row = new WorkRow;
            connect(row, &WorkRow::cancelWanted, this, &ProgressStrip::cancelWanted);
            m_rows->addWidget(row);
        }
        row->setWork(each, m_named);
    }
}

void ProgressStrip::showDone(const QString &text)
{
    m_ended = text;
    say();
}

void ProgressStrip::setStanding(const QString &text)
{
    m_standing = text;
    say();
}

void ProgressStrip::say()
{
    const QString text = !m_work.isEmpty() ? QString() : m_standing.isEmpty() ? m_ended : m_standing;
    if (text == m_done->text())
        return;
    m_done->setText(text);
    announce(m_done, text);
}

} // namespace undelivered
