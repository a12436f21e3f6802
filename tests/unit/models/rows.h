// SPDX-License-Identifier: GPL-3.0-or-later
/// Notices in rows for the tests of lists: as much of one as a test needs to name.
#pragma once

#include "store/noticerow.h"

#include <QTimeZone>

namespace undelivered {

inline NoticeRow row(qint64 id, std::optional<Verdict> verdict, Reason reason = Reason::NoSuchMailbox,
                     const QString &recipient = QStringLiteral("ana@example.org"))
{
    NoticeRow made;
    made.id = id;
    made.verdict = verdict;
    made.confidence = 0.9;
    made.kind = verdict == Verdict::Fake ? NoticeKind::Fake : NoticeKind::Failure;
    made.reason = reason;
    made.recipient = recipient;
    made.recipientCount = 1;
    made.originalSubject = QStringLiteral("Dinner on Friday");
    made.received = QDateTime(QDate(2026, 11, 3), QTime(12, 0), Qt::UTC).addSecs(id * 60);
    made.size = 4000 + id;
    return made;
}

} // namespace undelivered
