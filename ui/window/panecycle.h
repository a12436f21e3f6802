// SPDX-License-Identifier: GPL-3.0-or-later
/// F6 and Shift+F6: the keyboard goes from one pane of the window to the next, whatever page is shown. Window's thread.
#pragma once

#include <QObject>

#include <functional>

class QMainWindow;
class QWidget;

namespace undelivered {

class PaneCycle final : public QObject
{
    Q_OBJECT
public:
    /// `panes` is asked each time: those that are shown now, in the order of reading.
    PaneCycle(QMainWindow *window, std::function<QList<QWidget *>()> panes);

private:
    void move(bool forward);

    QMainWindow *m_window;
    std::function<QList<QWidget *>()> m_panes;
};

} // namespace undelivered
