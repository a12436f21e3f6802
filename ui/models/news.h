// SPDX-License-Identifier: GPL-3.0-or-later
/// Which new notices deserve a word on the desktop: one for each real failure of the person's own mail, one for a whole storm
/// or hijack, none for its members, none for what is old or was told. Pure but for the language; window's thread.
#pragma once

#include "judge/incident.h"
#include "store/noticerow.h"

#include <QSet>

namespace undelivered {

struct News {
    enum class Sort {
        Failed,  ///< one message of the person's did not arrive
        Several, ///< more of them at once than one wants to be told one by one
        Storm,   ///< somebody else uses the address
        Hijack,  ///< somebody sends through the account
    };
    Sort sort = Sort::Failed;
    QString title;
    QString text;
    qint64 notice = 0; ///< to open; 0: the overview
    friend bool operator==(const News &, const News &) = default;
};

class NewsDesk
{
public:
    /// Everything that is there is known: no news. `rows` newest first; those that are too old to be told are passed over.
    void skip(const QList<NoticeRow> &rows, const QList<Incident> &incidents, const QDateTime &now);
    /// What is to be told of these rows, new and changed ones; each thing once. Rows without a verdict wait until they have one.
    [[nodiscard]] QList<News> newsOf(const QList<NoticeRow> &rows, const QList<Incident> &incidents,
                                     const QDateTime &now);

private:
    [[nodiscard]] bool isNew(const NoticeRow &row) const;

    QSet<QString> m_toldNotices; ///< by Message-ID, else by place: a notice that moved is the same
    QSet<QString> m_toldIncidents;
};

} // namespace undelivered
