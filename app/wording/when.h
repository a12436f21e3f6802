// SPDX-License-Identifier: GPL-3.0-or-later
/// Points in time as a person says them, in their language and local time. Needs the translations to be installed.
#pragma once

#include <QDateTime>

namespace undelivered {

/// The local day of many points in time, one after the other: the system is asked only where the day is another than the
/// last one, since each question costs it a look at its time zone.
class LocalDays
{
public:
    [[nodiscard]] QDate dayOf(qint64 msecsSinceEpoch);

private:
    qint64 m_from = 0; ///< of m_day
    qint64 m_until = 0;
    QDate m_day;
};

/// For a row: "14:05" today, "3 Nov" this year, "3 Nov 2024" else. Empty for an invalid time.
[[nodiscard]] QString shortWhen(const QDateTime &time, const QDateTime &now);
/// For a sentence: "3 November, 14:05", with the year where it is another.
[[nodiscard]] QString longWhen(const QDateTime &time, const QDateTime &now);
/// For a sentence: "3 November", with the year where it is another.
[[nodiscard]] QString dayName(const QDate &day, const QDate &today);

} // namespace undelivered
