// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workrow.h"

#include "ui/widgets/textlabel.h"
#include "wording/progresstext.h"
#include "wording/reasontext.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace undelivered {

QString progressText(const Progress &progress)
{
    return progressText(progress.stage, progress.folder, progress.done, progress.total);
}

QString timeLeftText(const Progress &progress, qint64 elapsedMilliseconds)
{
    if (progress.total <= 0 || progress.done <= 0 || elapsedMilliseconds < 3000)
        return {};
    const qint64 left = elapsedMilliseconds * (progress.total - progress.done) / progress.done / 1000;
    if (left < 5)
        return {};
    if (left < 60)
        return WorkRow::tr("less than a minute left");
    return WorkRow::tr("about %n minute(s) left", nullptr, static_cast<int>((left + 30) / 60));
}

WorkRow::WorkRow(QWidget *parent)
    : QWidget(parent)
    , m_what(new TextLabel(TextSize::Small))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_what->setObjectName(u"workText"_s);
    m_what->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_cancel->setObjectName(u"cancelWorkButton"_s);
    m_cancel->setAutoDefault(false);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setFixedWidth(characters(this, 22));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, 3));
    layout->addWidget(m_what, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_stopping = true;
        m_cancel->setEnabled(false);
        m_what->setText(tr("Stopping at the next safe point"));
        Q_EMIT cancelWanted(m_work.account);
    });
}

void WorkRow::setWork(const RunningWork &work, bool named)
{
    if (work.account != m_work.account) {
        m_stopping = false;
        m_cancel->setEnabled(true);
    }
    if (work.account != m_work.account || work.progress.stage != m_work.progress.stage || !m_since.isValid())
        m_since.start();
    m_work = work;
    const Progress &progress = work.progress;
    m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_bar->setValue(static_cast<int>(progress.done * 1000 / progress.total));
    if (m_stopping)
        return; // the answer to Cancel stays until the work has ended
    //: Button: stop the work in the account %1
    m_cancel->setAccessibleName(named ? tr("Cancel: %1").arg(work.name) : tr("Cancel"));
    QString what = progressText(progress);
    const QString left = timeLeftText(progress, m_since.elapsed());
    if (!left.isEmpty())
        //: %1 what is being done and how far, %2 how long it still takes
        what = tr("%1, %2").arg(what, left);
    if (named)
        //: %1 is the name of a mail account, %2 what is being done there
        what = tr("%1: %2").arg(isolated(work.name), what);
    m_what->setText(what);
}

} // namespace undelivered
