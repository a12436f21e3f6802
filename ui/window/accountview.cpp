// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/accountview.h"

#include "ui/models/noticemodel.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace undelivered {

AccountView::AccountView(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &AccountSession::rowsReset, this, [this] { m_isKnown = true; });
    connect(&session, &AccountSession::rowsReset, &m_book, &NoticeBook::reset);
    connect(&session, &AccountSession::rowsChanged, &m_book, &NoticeBook::put);
    connect(&session, &AccountSession::rowsRemoved, &m_book, &NoticeBook::remove);
}

QList<Reason> AccountView::reasons() const
{
    std::array<bool, reasonCount> found{};
    for (const NoticeBook::Entry &entry : m_book.entries())
        found.at(static_cast<size_t>(entry.row.reason)) = true;
    QList<Reason> reasons;
    for (int i = 0; i < reasonCount; ++i) {
        if (found.at(static_cast<size_t>(i)))
            reasons.append(static_cast<Reason>(i));
    }
    return reasons;
}

QList<std::pair<QString, int>> AccountView::domains(qsizetype most) const
{
    QHash<QString, int> counts;
    for (const NoticeBook::Entry &entry : m_book.entries()) {
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
