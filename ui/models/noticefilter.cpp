// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/noticefilter.h"

#include <algorithm>
#include <array>

namespace undelivered {

QStringView domainView(QStringView address)
{
    return address.sliced(address.lastIndexOf(u'@') + 1);
}

QString domainOf(const QString &address)
{
    return domainView(address).toString().toLower();
}

QStringView addressView(const NoticeBook::Entry &entry)
{
    // It is the first line of what the search looks through.
    const QStringView needle(entry.needle);
    return needle.first(std::max<qsizetype>(0, needle.indexOf(u'\n')));
}

bool isNarrower(const NoticeFilter &filter, const NoticeFilter &before)
{
    NoticeFilter same = filter;
    same.text = before.text;
    return same == before && filter.text.startsWith(before.text);
}

NoticeSieve::NoticeSieve(const NoticeFilter &filter)
    : m_filter(filter)
{
    const QStringList words = filter.text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.size() == 1)
            m_letters.push_back(word.front());
        else
            m_words.emplace_back(word);
    }
    if (filter.from.isValid())
        m_from = filter.from.startOfDay().toMSecsSinceEpoch();
    if (filter.to.isValid())
        m_until = filter.to.addDays(1).startOfDay().toMSecsSinceEpoch();
}

bool NoticeSieve::passes(const NoticeBook::Entry &entry) const
{
    const NoticeRow &row = entry.row;
    return standsOn(row, m_filter.shelf) && (!m_filter.verdict || row.verdict == m_filter.verdict) &&
           (!m_filter.reason || row.reason == *m_filter.reason) && (!m_filter.kind || row.kind == *m_filter.kind) &&
           (m_filter.incident.isEmpty() || row.incident == m_filter.incident) && entry.when >= m_from &&
           entry.when < m_until && (m_filter.domain.isEmpty() || domainView(addressView(entry)) == m_filter.domain) &&
           std::ranges::all_of(m_letters, [&](QChar letter) { return entry.needle.contains(letter); }) &&
           std::ranges::all_of(m_words, [&](const QStringMatcher &word) { return word.indexIn(entry.needle) >= 0; });
}

QList<Reason> reasonsIn(const NoticeBook &book)
{
    std::array<bool, reasonCount> found{};
    for (const NoticeBook::Entry &entry : book.entries())
        found.at(static_cast<size_t>(entry.row.reason)) = true;
    QList<Reason> reasons;
    for (int i = 0; i < reasonCount; ++i) {
        if (found.at(static_cast<size_t>(i)))
            reasons.append(static_cast<Reason>(i));
    }
    return reasons;
}

QList<std::pair<QString, int>> domainsIn(const NoticeBook &book, qsizetype most)
{
    QHash<QString, int> counts;
    for (const NoticeBook::Entry &entry : book.entries()) {
        const QString domain = domainOf(entry.row.recipient);
        if (!domain.isEmpty())
            ++counts[domain];
    }
    QList<std::pair<QString, int>> all;
    all.reserve(counts.size());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        all.append({it.key(), it.value()});
    const auto commonest = [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    };
    const qsizetype kept = std::min(most, all.size());
    std::ranges::partial_sort(all, all.begin() + kept, commonest);
    return all.first(kept);
}

} // namespace undelivered
