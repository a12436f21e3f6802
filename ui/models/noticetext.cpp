// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noticetext.h"

#include "ui/models/noticefilter.h"
#include "ui/models/noticemodel.h"
#include "ui/models/verdictwords.h"
#include "wording/when.h"
#include "wording/reasontext.h"

#include <QLocale>

namespace undelivered {

QString columnName(int column)
{
    switch (column) {
    case NoticeModel::SummaryColumn: return NoticeModel::tr("Notice");
    case NoticeModel::VerdictColumn: return NoticeModel::tr("Verdict");
    case NoticeModel::RecipientColumn: return NoticeModel::tr("Recipient");
    case NoticeModel::SubjectColumn: return NoticeModel::tr("Your message");
    case NoticeModel::ReasonColumn: return NoticeModel::tr("Why");
    case NoticeModel::ReceivedColumn: return NoticeModel::tr("When");
    case NoticeModel::SizeColumn: return NoticeModel::tr("Size");
    default: return {};
    }
}

QString columnText(const NoticeRow &row, int column)
{
    switch (column) {
    case NoticeModel::SummaryColumn: return rowTitle(row);
    case NoticeModel::VerdictColumn: return verdictName(row.verdict);
    case NoticeModel::RecipientColumn: return row.recipient;
    case NoticeModel::SubjectColumn: return row.originalSubject;
    case NoticeModel::ReasonColumn: return rowWhy(row);
    case NoticeModel::ReceivedColumn: return QLocale().toString(row.received.toLocalTime(), QLocale::ShortFormat);
    case NoticeModel::SizeColumn: return QLocale().formattedDataSize(row.size, 0, QLocale::DataSizeTraditionalFormat);
    default: return {};
    }
}

QString rowReading(const NoticeRow &row)
{
    //: Read out for one row of the list: %1 verdict ("Forged"), %2 recipient and subject, %3 reason, %4 date and time
    return NoticeModel::tr("%1: %2. %3. %4.")
        .arg(verdictName(row.verdict), rowTitle(row), rowWhy(row),
             QLocale().toString(row.received.toLocalTime(), QLocale::LongFormat));
}

QString groupTitle(const NoticeGroup &group, NoticeGrouping grouping, const NoticeRow &first)
{
    switch (grouping) {
    case NoticeGrouping::Incident: {
        const QDate today = QDate::currentDate();
        const QDate from = QDateTime::fromMSecsSinceEpoch(group.oldest).date();
        const QDate to = QDateTime::fromMSecsSinceEpoch(group.newest).date();
        const QString verdict = verdictName(first.verdict);
        //: A run of notices: %1 a verdict ("Forged"), %2 a day
        return from == to ? NoticeModel::tr("%1, %2").arg(verdict, dayName(from, today))
                          //: A run of notices: %1 a verdict ("Forged"), %2 and %3 its first and last day
                          : NoticeModel::tr("%1, %2 to %3").arg(verdict, dayName(from, today), dayName(to, today));
    }
    case NoticeGrouping::Recipient: return isolated(first.recipient);
    case NoticeGrouping::Domain: return isolated(domainOf(first.recipient));
    case NoticeGrouping::Reason: return reasonName(first.reason);
    case NoticeGrouping::None: break;
    }
    return {};
}

QString groupWhy(const NoticeGroup &group, const QString &subject)
{
    const int count = static_cast<int>(group.members.size());
    if (subject.isEmpty())
        return NoticeModel::tr("%n notice(s)", nullptr, count);
    //: %n how many notices, %1 the commonest subject of the messages they are about
    return NoticeModel::tr("%n notice(s), mostly \u201c%1\u201d", nullptr, count).arg(isolated(subject));
}

QString groupReading(const QString &title, const QString &why, bool open)
{
    return open
               //: Read out for a row that stands for several notices: %1 what they have in common, %2 how many ("214 notices")
               ? NoticeModel::tr("%1. %2, listed below.").arg(title, why)
               //: Read out for a row that stands for several notices: %1 what they have in common, %2 how many ("214 notices")
               : NoticeModel::tr("%1. %2, closed.").arg(title, why);
}

} // namespace undelivered
