// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/routeview.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

using Role = RouteStop::Role;

/// The piece of the line beside one station: a plain one on the way there, a broken one on the way back.
class Rail final : public QWidget
{
public:
    Rail(const RouteStop &stop, bool first, bool returning)
        : m_role(stop.role)
        , m_first(first)
        , m_last(stop.last)
        , m_delayed(stop.delayed)
        , m_returning(returning)
    {
        setFixedWidth(space(this, 5));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double x = width() / 2.0;
        const double y = fontMetrics().height() / 2.0 + 1;
        const QColor line = quietColor(palette());
        const auto draw = [&](double from, double to, bool broken) {
            painter.setPen(QPen(line, 1.5, broken ? Qt::DotLine : Qt::SolidLine));
            painter.drawLine(QPointF(x, from), QPointF(x, to));
        };
        if (!m_first)
            draw(0, y, m_returning);
        if (!m_last)
            draw(y, height(), m_returning || m_role == Role::Reported);
        const double radius = space(this, 1);
        const int size = space(this, 4);
        const QPointF corner(x - size / 2.0, y - size / 2.0);
        const auto drawIcon = [&](const QString &name, const QColor &color) {
            painter.fillRect(QRectF(corner, QSizeF(size, size)), palette().color(QPalette::Base));
            painter.drawPixmap(corner, iconPixmap(name, size, color, devicePixelRatioF()));
        };
        if (m_role == Role::Refused)
            drawIcon(m_delayed ? u"wait"_s : u"close"_s, m_delayed ? line : badColor(palette()));
        else if (m_last)
            drawIcon(u"mail"_s, palette().color(QPalette::WindowText));
        else {
            painter.setPen(QPen(line, 1.5));
            painter.setBrush(m_role == Role::Reported ? line : palette().color(QPalette::Base));
            painter.drawEllipse(QPointF(x, y), radius, radius);
        }
    }

private:
    Role m_role;
    bool m_first;
    bool m_last;
    bool m_delayed;
    bool m_returning;
};

} // namespace

RouteView::RouteView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
{
    setObjectName(u"routeView"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(space(this, 2));
    m_rows->setVerticalSpacing(0);
    m_rows->setColumnStretch(1, 1);
}

void RouteView::setRoute(const QList<RouteStop> &route)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QLayout *inner = item->layout()) {
            while (QLayoutItem *each = inner->takeAt(0)) {
                delete each->widget();
                delete each;
            }
        }
        delete item->widget();
        delete item;
    }
    const QDateTime now = QDateTime::currentDateTime();
    bool claimed = false;
    for (int i = 0; i < route.size(); ++i) {
        const RouteStop &stop = route.at(i);
        const bool returning = stop.role == Role::Returned;
        claimed = claimed || stop.claimed;
        m_rows->addWidget(new Rail(stop, i == 0, returning), i, 0);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->setContentsMargins(0, 0, 0, stop.last ? 0 : space(this, 2));
        words->addWidget(new TextLabel(stopText(stop)));
        const QString when = stopTimeText(stop, now);
        if (!when.isEmpty())
            words->addWidget(new TextLabel(when, TextSize::Small, TextTone::Quiet));
        words->addStretch(1);
        m_rows->addLayout(words, i, 1);
    }
    if (claimed) {
        auto *doubt =
            new TextLabel(tr("The first stations are as the message itself tells them. A forger can invent those."),
                          TextSize::Small, TextTone::Quiet);
        doubt->setContentsMargins(0, space(this, 1), 0, 0);
        m_rows->addWidget(doubt, static_cast<int>(route.size()), 0, 1, 2);
    }
}

} // namespace undelivered
