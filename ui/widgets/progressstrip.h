// SPDX-License-Identifier: GPL-3.0-or-later
/// The strip at the foot of the window while work goes on: what, how many of how many, and Cancel. After the work it shows
/// one quiet sentence about how it ended. Window's thread.
#pragma once

#include "flow/progress.h"

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace undelivered {

class TextLabel;

class ProgressStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);
    void showProgress(const Progress &progress);
    /// The work is over; `text` stays until the next work.
    void showDone(const QString &text);

Q_SIGNALS:
    void cancelWanted();

private:
    TextLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    Progress::Stage m_stage = Progress::Stage::Idle;
    QElapsedTimer m_since;
};

/// "Reading notices in INBOX: 120 of 2,310".
[[nodiscard]] QString progressText(const Progress &progress);
/// "About 3 minutes left"; empty where there is nothing to tell it by.
[[nodiscard]] QString timeLeftText(const Progress &progress, qint64 elapsedMilliseconds);

} // namespace undelivered
