// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sweephistory.h"

#include "wording/when.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"
#include "wording/reasontext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

QString whatText(const SweepRecord &sweep)
{
    if (sweep.kind == SweepKind::ForGood)
        return SweepHistory::tr("%n message(s) deleted for good", nullptr, sweep.deleted);
    const QString folder = isolated(sweep.targetFolder);
    //: A clean-up of the past: %n how many messages, %1 the name of a mail folder
    return SweepHistory::tr("%n message(s) moved to %1", nullptr, sweep.total).arg(folder);
}

/// What became of it.
QString stateText(const SweepRecord &sweep)
{
    const QLocale locale;
    switch (sweep.state) {
    case SweepState::Running: return SweepHistory::tr("Still going on");
    case SweepState::Undone: return SweepHistory::tr("Brought back");
    case SweepState::Interrupted: return SweepHistory::tr("Cut off; it is settled with the next check");
    case SweepState::Finished: break;
    }
    if (sweep.kind == SweepKind::ForGood)
        return SweepHistory::tr("Cannot be brought back");
    if (sweep.moved == 0 && sweep.deleted > 0)
        return SweepHistory::tr("Deleted for good later");
    if (sweep.moved < sweep.total)
        //: %1 of %2 messages that a clean-up moved
        return SweepHistory::tr("%1 of %2 lie in Trash")
            .arg(locale.toString(sweep.moved), locale.toString(sweep.total));
    return SweepHistory::tr("In Trash");
}

} // namespace

SweepHistory::SweepHistory(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"sweepHistory"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space(this, 3));
    setMaximumWidth(characters(this, 110));
}

void SweepHistory::setSweeps(const QList<SweepRecord> &sweeps, bool deletable)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (sweeps.isEmpty())
        return;
    m_rows->addWidget(new TextLabel(tr("Earlier clean-ups"), TextSize::Headline));
    constexpr qsizetype most = 50;
    for (const SweepRecord &each : sweeps.first(std::min(most, sweeps.size())))
        addRow(each, deletable);
    setBusy(m_busy);
}

void SweepHistory::addRow(const SweepRecord &sweep, bool deletable)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(this, 3));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    //: One clean-up of the past: %1 day and time, %2 what was done ("21 messages moved to Trash")
    auto *what =
        new TextLabel(tr("%1: %2").arg(longWhen(sweep.started, QDateTime::currentDateTime()), whatText(sweep)));
    words->addWidget(what);
    words->addWidget(new TextLabel(stateText(sweep), TextSize::Small, TextTone::Quiet));
    row->addLayout(words, 1);
    if (sweep.kind == SweepKind::ToTrash && sweep.moved > 0) {
        auto *undo = new QPushButton(icon(u"undo"_s), tr("Bring back"));
        undo->setObjectName(u"undoSweep%1"_s.arg(sweep.id));
        undo->setAutoDefault(false);
        undo->setAccessibleName(tr("Bring back: %1").arg(what->text()));
        connect(undo, &QPushButton::clicked, this, [this, id = sweep.id] { Q_EMIT undoWanted(id); });
        row->addWidget(undo, 0, Qt::AlignVCenter);
    }
    if (sweep.kind == SweepKind::ToTrash && sweep.moved > 0 && deletable) {
        auto *remove = new QPushButton(icon(u"trash"_s), tr("Delete for good\u2026"));
        remove->setObjectName(u"deleteSweep%1"_s.arg(sweep.id));
        remove->setAutoDefault(false);
        remove->setAccessibleName(tr("Delete for good: %1").arg(what->text()));
        connect(remove, &QPushButton::clicked, this,
                [this, id = sweep.id, count = sweep.moved] { Q_EMIT deleteWanted(id, count); });
        row->addWidget(remove, 0, Qt::AlignVCenter);
    }
    m_rows->addWidget(holder);
}

void SweepHistory::setBusy(bool busy)
{
    m_busy = busy;
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *each : buttons)
        each->setEnabled(!busy);
}

} // namespace undelivered
