// SPDX-License-Identifier: GPL-3.0-or-later
/// One piece of running work: what, how many of how many, how long still, and Cancel. Window's thread.
#pragma once

#include "flow/progress.h"

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace undelivered {

class TextLabel;

struct RunningWork {
    QString account; ///< id
    QString name;    ///< what the person calls the account
    Progress progress;
};

class WorkRow final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkRow(QWidget *parent = nullptr);
    /// `named`: says which account, because there are several.
    void setWork(const RunningWork &work, bool named);
    [[nodiscard]] QString account() const { return m_work.account; }

Q_SIGNALS:
    void cancelWanted(const QString &account);

private:
    RunningWork m_work;
    bool m_stopping = false;
    QElapsedTimer m_since; ///< when this stage began
    TextLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

/// "Reading notices in INBOX: 120 of 2,310".
[[nodiscard]] QString progressText(const Progress &progress);
/// "About 3 minutes left"; empty where there is nothing to tell it by.
[[nodiscard]] QString timeLeftText(const Progress &progress, qint64 elapsedMilliseconds);

} // namespace undelivered
