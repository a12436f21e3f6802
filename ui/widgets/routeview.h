// SPDX-License-Identifier: GPL-3.0-or-later
/// The way of a message as a small drawing: a line with one mark for each station, and beside each mark what happened there
/// and when, as text that can be read out and copied. Window's thread.
#pragma once

#include "ui/models/route.h"

#include <QWidget>

class QGridLayout;

namespace undelivered {

class RouteView final : public QWidget
{
    Q_OBJECT
public:
    explicit RouteView(QWidget *parent = nullptr);
    void setRoute(const QList<RouteStop> &route);

private:
    QGridLayout *m_rows;
};

} // namespace undelivered
