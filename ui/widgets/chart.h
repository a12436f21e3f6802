// SPDX-License-Identifier: GPL-3.0-or-later
/// Notices over time, stacked by verdict, with a real axis. The pointer and the arrow keys walk from bar to bar and read each
/// one out; the series differ by colour and by pattern. Window's thread.
#pragma once

#include "ui/models/timeline.h"

#include <QWidget>

namespace undelivered {

class Chart final : public QWidget
{
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);
    void setTimeline(const Timeline &timeline);
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    /// The bar that is read out; -1: none.
    [[nodiscard]] int currentBar() const { return m_current; }
    /// "3 November: 12 notices. Forged 10, Yours 2."
    [[nodiscard]] QString readOut(int bar) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString dayOf(int bar) const;
    /// What stands over the chart while no bar is read out.
    [[nodiscard]] QString peakText() const;
    [[nodiscard]] QRect inner() const;
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QRectF slotRect(int bar) const;
    [[nodiscard]] int barAt(const QPointF &position) const;
    void setCurrent(int bar);
    void drawAxis(QPainter &painter, int top) const;
    void drawBars(QPainter &painter, int top) const;
    void drawLegend(QPainter &painter) const;

    Timeline m_timeline;
    int m_current = -1;
};

/// A round number not below `highest` for the top of the axis, and how many steps lead there.
struct AxisScale {
    int top = 1;
    int steps = 1;
};
[[nodiscard]] AxisScale axisScale(int highest);

} // namespace undelivered
