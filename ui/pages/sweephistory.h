// SPDX-License-Identifier: GPL-3.0-or-later
/// The clean-ups of the past: when, how many, what became of them, and the way back. Window's thread.
#pragma once

#include "sweep/journal.h"

#include <QWidget>

class QVBoxLayout;

namespace undelivered {

class SweepHistory final : public QWidget
{
    Q_OBJECT
public:
    explicit SweepHistory(QWidget *parent = nullptr);
    /// Newest first. `deletable`: the server can delete single messages for good.
    void setSweeps(const QList<SweepRecord> &sweeps, bool deletable);
    /// While other work goes on nothing can be started.
    void setBusy(bool busy);

Q_SIGNALS:
    void undoWanted(qint64 sweep);
    void deleteWanted(qint64 sweep, int count);

private:
    void addRow(const SweepRecord &sweep, bool deletable);

    QVBoxLayout *m_rows;
    bool m_busy = false;
};

} // namespace undelivered
