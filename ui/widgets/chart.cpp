// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart.h"

#include "ui/models/verdictwords.h"
#include "wording/when.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/type.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <algorithm>
#include <cmath>

namespace undelivered {

namespace {

/// What is stacked from the ground up: the most serious stands lowest, where it is best compared.
constexpr std::array<size_t, verdictCount + 1> stack{
    static_cast<size_t>(Verdict::Hijacked), static_cast<size_t>(Verdict::Yours),   static_cast<size_t>(Verdict::Forged),
    static_cast<size_t>(Verdict::Fake),     static_cast<size_t>(Verdict::Unclear), verdictCount};

std::optional<Verdict> seriesVerdict(size_t series)
{
    return series < verdictCount ? std::optional(static_cast<Verdict>(series)) : std::nullopt;
}

Qt::BrushStyle seriesPattern(size_t series)
{
    switch (static_cast<Verdict>(series)) {
    case Verdict::Hijacked: return Qt::DiagCrossPattern;
    case Verdict::Fake: return Qt::BDiagPattern;
    case Verdict::Unclear: return Qt::HorPattern;
    default: return Qt::SolidPattern;
    }
}

void fillSeries(QPainter &painter, const QRectF &rect, size_t series, const QPalette &palette)
{
    painter.fillRect(rect, verdictColor(palette, seriesVerdict(series)));
    const Qt::BrushStyle pattern = seriesPattern(series);
    if (pattern == Qt::SolidPattern)
        return;
    QColor lines = palette.color(QPalette::Base);
    lines.setAlphaF(0.55F);
    painter.fillRect(rect, QBrush(lines, pattern));
}

QString countOf(int number)
{
    return QLocale().toString(number);
}

} // namespace

AxisScale axisScale(int highest)
{
    if (highest <= 4)
        return {std::max(highest, 1), std::max(highest, 1)};
    int unit = 1;
    while (true) {
        for (const int factor : {1, 2, 5}) {
            const int step = unit * factor;
            const int steps = (highest + step - 1) / step;
            if (steps <= 4)
                return {step * steps, steps};
        }
        unit *= 10;
    }
}

Chart::Chart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Notices over time"));
    setAccessibleDescription(tr("Use the left and right arrow keys to read out one bar after the other."));
}

void Chart::setTimeline(const Timeline &timeline)
{
    m_timeline = timeline;
    if (m_current >= m_timeline.bars.size())
        m_current = -1;
    update();
}

QString Chart::dayOf(int bar) const
{
    const TimeSlot &slot = m_timeline.bars.at(bar);
    const QDate today = QDate::currentDate();
    return m_timeline.grain == Timeline::Grain::Day
               ? dayName(slot.start, today)
               //: A span of days: %1 the first, %2 the last
               : tr("%1 to %2").arg(dayName(slot.start, today), dayName(slot.end, today));
}

QString Chart::peakText() const
{
    const auto peak = std::ranges::max_element(m_timeline.bars, {}, &TimeSlot::total);
    if (peak == m_timeline.bars.end() || peak->total() < 2)
        return {};
    //: Stands over the chart: %n is the largest number of notices, %1 the day or span of days they came on
    return tr("Most on %1: %n notice(s)", nullptr, peak->total())
        .arg(dayOf(static_cast<int>(peak - m_timeline.bars.begin())));
}

QString Chart::readOut(int bar) const
{
    if (bar < 0 || bar >= m_timeline.bars.size())
        return {};
    const TimeSlot &slot = m_timeline.bars.at(bar);
    const QString when = dayOf(bar);
    //: Read out for one bar of the chart: %1 a day or span of days, %n how many notices
    QString text = tr("%1: %n notice(s)", nullptr, slot.total()).arg(when);
    QStringList parts;
    for (const size_t series : stack) {
        if (slot.counts.at(series) > 0)
            //: One part of a bar: %1 a verdict ("Forged"), %2 how many
            parts.append(tr("%1 %2").arg(verdictName(seriesVerdict(series)), countOf(slot.counts.at(series))));
    }
    if (!parts.isEmpty())
        //: %1 what a bar stands for and its total, %2 the parts it is made of
        text = tr("%1 (%2)").arg(text, QLocale().createSeparatedList(parts));
    return text;
}

QSize Chart::sizeHint() const
{
    return {characters(this, 70), fontMetrics().height() * 16};
}

QSize Chart::minimumSizeHint() const
{
    return {characters(this, 30), fontMetrics().height() * 9};
}

/// Where things are drawn: the frame of the focus goes around it, not through it.
QRect Chart::inner() const
{
    const int air = space(this, 2);
    return rect().adjusted(air, air, -air, -air);
}

QRect Chart::plot() const
{
    const int line = fontMetrics().height();
    const int labels = fontMetrics().horizontalAdvance(countOf(axisScale(m_timeline.highest).top)) + space(this, 2);
    // Above: the read-out. Below: the days, then the legend.
    const QRect logical = inner().adjusted(labels, line + space(this, 3), 0, -2 * line - space(this, 4));
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

QRectF Chart::slotRect(int bar) const
{
    const QRect area = plot();
    const double width = static_cast<double>(area.width()) / static_cast<double>(m_timeline.bars.size());
    const double x =
        layoutDirection() == Qt::RightToLeft ? area.right() + 1 - width * (bar + 1) : area.x() + width * bar;
    return {x, static_cast<double>(area.y()), width, static_cast<double>(area.height())};
}

int Chart::barAt(const QPointF &position) const
{
    for (int i = 0; i < m_timeline.bars.size(); ++i) {
        const QRectF slot = slotRect(i);
        if (position.x() >= slot.left() && position.x() < slot.right())
            return i;
    }
    return -1;
}

void Chart::setCurrent(int bar)
{
    if (bar == m_current)
        return;
    m_current = bar;
    update();
    if (hasFocus() && bar >= 0)
        announce(this, readOut(bar));
}

void Chart::drawAxis(QPainter &painter, int top) const
{
    const QRect area = plot();
    const AxisScale scale = axisScale(m_timeline.highest);
    const QColor quiet = quietColor(palette());
    const QFont small = sized(font(), TextSize::Small);
    painter.setFont(small);
    const int line = painter.fontMetrics().height();
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i <= scale.steps; ++i) {
        const int value = top * i / scale.steps;
        const int y = area.bottom() - qRound(static_cast<double>(area.height() - 1) * i / scale.steps);
        painter.setPen(i == 0 ? quiet : lineColor(palette()));
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(quiet);
        const QRect label =
            fromRight ? QRect(area.right() + space(this, 2), y - line / 2,
                              inner().right() - area.right() - space(this, 2), line)
                      : QRect(inner().left(), y - line / 2, area.left() - inner().left() - space(this, 2), line);
        painter.drawText(label, static_cast<int>((fromRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
                         countOf(value));
    }
    // As many dates as there is room for, from the newest back, so that today is always named.
    const int room = painter.fontMetrics().horizontalAdvance(
                         shortWhen(QDateTime(QDate(2000, 12, 28), QTime(0, 0)), QDateTime::currentDateTime())) +
                     space(this, 4);
    const double width = slotRect(0).width();
    const int every = std::max(1, static_cast<int>(std::ceil(room / width)));
    for (int i = static_cast<int>(m_timeline.bars.size()) - 1; i >= 0; i -= every) {
        const QRectF slot = slotRect(i);
        const QString name =
            QLocale().toString(m_timeline.bars.at(i).start, m_timeline.grain == Timeline::Grain::Month
                                                                //: A date format of Qt: short month and year
                                                                ? tr("MMM yyyy")
                                                                //: A date format of Qt: day and short month
                                                                : tr("d MMM"));
        const int text = painter.fontMetrics().horizontalAdvance(name);
        const double x = std::clamp(slot.center().x() - text / 2.0, static_cast<double>(inner().left()),
                                    static_cast<double>(std::max(inner().left(), inner().right() + 1 - text)));
        painter.setPen(quiet);
        painter.drawText(QRectF(x, area.bottom() + space(this, 1), text + 1, line), Qt::AlignCenter, name);
    }
}

void Chart::drawBars(QPainter &painter, int top) const
{
    const QRect area = plot();
    for (int i = 0; i < m_timeline.bars.size(); ++i) {
        const QRectF slot = slotRect(i);
        if (i == m_current) {
            QColor light = palette().color(QPalette::Highlight);
            light.setAlphaF(0.16F);
            painter.fillRect(slot, light);
        }
        const double gap = slot.width() > 6 ? std::min(slot.width() * 0.22, 8.0) : 0.5;
        double ground = area.bottom();
        for (const size_t series : stack) {
            const int count = m_timeline.bars.at(i).counts.at(series);
            if (count == 0)
                continue;
            const double height = std::max(2.0, static_cast<double>(area.height() - 1) * count / top);
            fillSeries(painter, QRectF(slot.x() + gap / 2, ground - height, slot.width() - gap, height), series,
                       palette());
            ground -= height;
        }
    }
}

void Chart::drawLegend(QPainter &painter) const
{
    painter.setFont(sized(font(), TextSize::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int line = metrics.height();
    const int mark = line * 2 / 3;
    int x = plot().left();
    if (layoutDirection() == Qt::RightToLeft)
        x = width() - 1 - plot().right();
    const int y = inner().bottom() - line;
    for (const size_t series : stack) {
        const bool used =
            std::ranges::any_of(m_timeline.bars, [&](const TimeSlot &slot) { return slot.counts.at(series) > 0; });
        if (!used)
            continue;
        const QString name = verdictName(seriesVerdict(series));
        const auto place = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
        fillSeries(painter, place(QRect(x, y + (line - mark) / 2, mark, mark)), series, palette());
        painter.setPen(palette().color(QPalette::WindowText));
        const int text = metrics.horizontalAdvance(name);
        painter.drawText(place(QRect(x + mark + space(this, 1), y, text + 1, line)), Qt::AlignCenter, name);
        x += mark + text + space(this, 5);
    }
}

void Chart::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    if (m_timeline.bars.isEmpty())
        return;
    const int top = axisScale(m_timeline.highest).top;
    drawAxis(painter, top);
    drawBars(painter, top);
    drawLegend(painter);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect head(inner().topLeft(), QSize(inner().width(), fontMetrics().height()));
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    if (m_current < 0)
        painter.setPen(quietColor(palette()));
    painter.drawText(
        head, static_cast<int>(start | Qt::AlignVCenter),
        fontMetrics().elidedText(m_current < 0 ? peakText() : readOut(m_current), Qt::ElideRight, head.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(barAt(event->position()));
}

void Chart::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCurrent(-1);
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_timeline.bars.size()) - 1;
    if (last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const int here = m_current < 0 ? last : m_current;
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(std::clamp(here + (fromRight ? 1 : -1), 0, last)); break;
    case Qt::Key_Right: setCurrent(std::clamp(here + (fromRight ? -1 : 1), 0, last)); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(last); break;
    default: QWidget::keyPressEvent(event);
    }
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(static_cast<int>(m_timeline.bars.size()) - 1);
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

} // namespace undelivered
