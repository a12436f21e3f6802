// SPDX-License-Identifier: GPL-3.0-or-later
/// The strip at the foot of the window while work goes on: what, how many of how many, how long still, and Cancel; where
/// several accounts are at work, also the list of all of it. After the work it shows one quiet sentence about how it ended,
/// and tells it to screen readers.
/// Window's thread.
#pragma once

#include "ui/widgets/workrow.h"

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace undelivered {

class ProgressStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);
    /// All work there is, what matters most first; none hides it. `named`: there are several accounts.
    void setWork(const QList<RunningWork> &work, bool named);
    /// How it ended; `text` is seen while no work goes on.
    void showDone(const QString &text);
    /// What stands as long as it is true, in place of how the last work ended; empty: nothing.
    void setStanding(const QString &text);

Q_SIGNALS:
    void cancelWanted(const QString &account);

private:
    void fillList();
    void say();

    QList<RunningWork> m_work;
    bool m_named = false;
    QString m_ended;
    QString m_standing;
    WorkRow *m_first;
    TextLabel *m_done;
    QPushButton *m_all;
    QFrame *m_list;
    QVBoxLayout *m_rows;
};

} // namespace undelivered
