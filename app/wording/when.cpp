// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/when.h"

#include <QCoreApplication>
#include <QLocale>

namespace undelivered {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(When)
};

} // namespace

QDate LocalDays::dayOf(qint64 msecsSinceEpoch)
{
    if (msecsSinceEpoch < m_from || msecsSinceEpoch >= m_until) {
        m_day = QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch).date();
        m_from = m_day.startOfDay().toMSecsSinceEpoch();
        m_until = m_day.addDays(1).startOfDay().toMSecsSinceEpoch();
    }
    return m_day;
}

QString shortWhen(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    if (local.date() == now.toLocalTime().date())
        return locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date().year() == now.toLocalTime().date().year())
        //: A date format of Qt (d day, M month): day and short month without the year, as your language writes it
        return locale.toString(local.date(), Words::tr("d MMM"));
    //: A date format of Qt: day, short month and year
    return locale.toString(local.date(), Words::tr("d MMM yyyy"));
}

QString longWhen(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    //: %1 a day ("3 November"), %2 a time ("14:05")
    return Words::tr("%1, %2").arg(dayName(local.date(), now.toLocalTime().date()),
                                   QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString dayName(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return {};
    if (day.year() == today.year())
        //: A date format of Qt: day and full month without the year
        return QLocale().toString(day, Words::tr("d MMMM"));
    //: A date format of Qt: day, full month and year
    return QLocale().toString(day, Words::tr("d MMMM yyyy"));
}

} // namespace undelivered
