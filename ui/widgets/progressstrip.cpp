// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressstrip.h"

#include "ui/widgets/textlabel.h"
#include "wording/reasontext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

using Stage = Progress::Stage;

QString stageText(const Progress &progress)
{
    const QString folder = isolated(progress.folder);
    const bool named = !folder.isEmpty();
    switch (progress.stage) {
    case Stage::Idle: return {};
    case Stage::Connecting: return ProgressStrip::tr("Connecting to your mailbox");
    case Stage::ReadingSent: return ProgressStrip::tr("Learning from your sent mail");
    //: %1 is the name of a mail folder
    case Stage::Searching: return named ? ProgressStrip::tr("Searching %1").arg(folder) : ProgressStrip::tr("Searching");
    case Stage::ReadingHeaders:
        return named ? ProgressStrip::tr("Looking through %1").arg(folder) : ProgressStrip::tr("Looking through the folders");
    case Stage::ReadingNotices:
        return named ? ProgressStrip::tr("Reading notices in %1").arg(folder) : ProgressStrip::tr("Reading notices");
    case Stage::Judging: return ProgressStrip::tr("Telling your own mail from forged mail");
    case Stage::Sweeping: return named ? ProgressStrip::tr("Moving notices out of %1").arg(folder) : ProgressStrip::tr("Moving notices");
    case Stage::Undoing: return ProgressStrip::tr("Bringing notices back");
    }
    return {};
}

} // namespace

QString progressText(const Progress &progress)
{
    const QString what = stageText(progress);
    const QLocale locale;
    if (progress.total > 0)
        //: %1 what is being done, %2 of %3 pieces are done
        return ProgressStrip::tr("%1: %2 of %3").arg(what, locale.toString(progress.done), locale.toString(progress.total));
    if (progress.done > 0)
        //: %1 what is being done, %2 how many pieces are done so far
        return ProgressStrip::tr("%1: %2").arg(what, locale.toString(progress.done));
    return what;
}

QString timeLeftText(const Progress &progress, qint64 elapsedMilliseconds)
{
    if (progress.total <= 0 || progress.done <= 0 || elapsedMilliseconds < 3000)
        return {};
    const qint64 left = elapsedMilliseconds * (progress.total - progress.done) / progress.done / 1000;
    if (left < 5)
        return {};
    if (left < 60)
        return ProgressStrip::tr("less than a minute left");
    return ProgressStrip::tr("about %n minute(s) left", nullptr, static_cast<int>((left + 30) / 60));
}

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_what(new TextLabel(TextSize::Small))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"progressStrip"_s);
    m_what->setObjectName(u"progressText"_s);
    m_what->setWordWrap(false);
    m_what->setTextInteractionFlags(Qt::NoTextInteraction);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_what->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_cancel->setObjectName(u"cancelWorkButton"_s);
    m_cancel->setAutoDefault(false);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMaximumWidth(characters(this, 30));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(this, 3), space(this, 1), space(this, 3), space(this, 1));
    layout->setSpacing(space(this, 3));
    layout->addWidget(m_what, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_what->setText(tr("Stopping"));
        Q_EMIT cancelWanted();
    });
    m_bar->hide();
    m_cancel->hide();
}

void ProgressStrip::showProgress(const Progress &progress)
{
    if (progress.stage != m_stage) {
        m_stage = progress.stage;
        m_since.start();
        m_cancel->setEnabled(true);
    }
    if (!m_cancel->isEnabled())
        return; // the answer to Cancel stays until the work has ended
    const bool working = progress.stage != Stage::Idle;
    m_bar->setVisible(working);
    m_cancel->setVisible(working);
    const QString left = timeLeftText(progress, m_since.elapsed());
    const QString what = progressText(progress);
    //: %1 what is being done and how far, %2 how long it still takes
    m_what->setText(left.isEmpty() ? what : tr("%1, %2").arg(what, left));
    m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_bar->setValue(static_cast<int>(progress.done * 1000 / progress.total));
}

void ProgressStrip::showDone(const QString &text)
{
    m_stage = Stage::Idle;
    m_cancel->setEnabled(true);
    m_bar->hide();
    m_cancel->hide();
    m_what->setText(text);
}

} // namespace undelivered
