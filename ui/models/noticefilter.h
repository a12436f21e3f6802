// SPDX-License-Identifier: GPL-3.0-or-later
/// What a list is asked to show: one shelf, and of it what the filter bar and the search let through. Pure; any thread.
#pragma once

#include "ui/models/noticebook.h"

#include <QDate>
#include <QStringMatcher>

#include <vector>

namespace undelivered {

struct NoticeFilter {
    Shelf shelf = Shelf::All;
    std::optional<Verdict> verdict;
    std::optional<Reason> reason;
    std::optional<NoticeKind> kind;
    QString domain;   ///< of the recipient, lower case; empty: any
    QString incident; ///< empty: any
    QDate from;       ///< first day, local time; invalid: open
    QDate to;         ///< last day, local time; invalid: open
    QString text;     ///< every word of it must occur, whatever the case

    friend bool operator==(const NoticeFilter &, const NoticeFilter &) = default;
};
/// Whatever passes `filter` passes `before` too: as long as a person goes on typing, for instance.
[[nodiscard]] bool isNarrower(const NoticeFilter &filter, const NoticeFilter &before);

/// A filter with everything computed that stays the same for all rows. The filter must outlive it.
class NoticeSieve
{
public:
    explicit NoticeSieve(const NoticeFilter &filter);
    [[nodiscard]] bool passes(const NoticeBook::Entry &entry) const;

private:
    const NoticeFilter &m_filter;
    std::vector<QChar> m_letters; ///< words of one letter: a matcher would go through the text one by one
    std::vector<QStringMatcher> m_words;
    qint64 m_from = std::numeric_limits<qint64>::min();
    qint64 m_until = std::numeric_limits<qint64>::max();
};

/// The reasons that occur, in the order of the table.
[[nodiscard]] QList<Reason> reasonsIn(const NoticeBook &book);
/// The recipients' domains with how many notices are about them: the commonest ones, at most `most`.
[[nodiscard]] QList<std::pair<QString, int>> domainsIn(const NoticeBook &book, qsizetype most);

/// The part after the last @, in lower case.
[[nodiscard]] QString domainOf(const QString &address);
/// The part after the last @, as it is written.
[[nodiscard]] QStringView domainView(QStringView address);
/// The recipient in lower case. Valid as long as the entry.
[[nodiscard]] QStringView addressView(const NoticeBook::Entry &entry);

} // namespace undelivered
