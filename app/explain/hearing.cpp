// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/hearing.h"

#include "explain/textfold.h"

#include <algorithm>

namespace undelivered {

Hearing::Hearing(const Knowledge &knowledge, QStringView words, HearingContext context)
    : m_knowledge(knowledge)
    , m_words(words.first(std::min(words.size(), maxLength)))
    , m_context(std::move(context))
{
    using Role = Knowledge::PhraseUse::Role;
    const std::vector<PhraseHit> hits = knowledge.phrases().match(foldText(m_words));
    std::vector<Match> candidates;
    std::vector<int> beside;
    std::vector<int> forbidden;
    for (const PhraseHit &hit : hits) {
        for (const Knowledge::PhraseUse &use : knowledge.usesOf(hit.phrase)) {
            switch (use.role) {
            case Role::Decides: candidates.push_back({use.target, hit.start, hit.end}); break;
            case Role::Beside: beside.push_back(use.target); break;
            case Role::Forbids: forbidden.push_back(use.target); break;
            case Role::Provider: m_context.providers |= ProviderSet(1) << use.target; break;
            }
        }
    }
    for (const StatusCode &status : std::as_const(m_context.statuses)) {
        for (const int rule : knowledge.codeRules(status))
            candidates.push_back({rule, 0, 0});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Match &a, const Match &b) { return a.rule < b.rule; });
    for (const Match &candidate : candidates) {
        if (!m_matches.empty() && m_matches.back().rule == candidate.rule)
            continue;
        const Rule &rule = knowledge.rules()[static_cast<size_t>(candidate.rule)];
        const auto has = [&candidate](const std::vector<int> &list) {
            return std::find(list.begin(), list.end(), candidate.rule) != list.end();
        };
        if ((!rule.with.isEmpty() && !has(beside)) || (!rule.without.isEmpty() && has(forbidden)) || !holds(rule))
            continue;
        m_matches.push_back(candidate);
    }
}

bool Hearing::holds(const Rule &rule) const
{
    if (rule.providers != 0 && (rule.providers & m_context.providers) == 0)
        return false;
    if (rule.own) {
        const bool ours = rule.providers == 0 ? m_context.ownServer
                                              : m_context.ownServer || (rule.providers & m_context.ownProviders) != 0;
        if (!ours)
            return false;
    }
    if (!rule.replies.isEmpty() && std::none_of(rule.replies.begin(), rule.replies.end(), [this](const QString &reply) {
            return m_context.replies.contains(reply);
        }))
        return false;
    return rule.statuses.isEmpty() ||
           std::any_of(rule.statuses.begin(), rule.statuses.end(), [this](const StatusPattern &pattern) {
               return std::any_of(m_context.statuses.begin(), m_context.statuses.end(),
                                  [&pattern](const StatusCode &code) { return pattern.matches(code); });
           });
}

std::optional<Hearing::Match> Hearing::first(Rule::Strength strength) const
{
    for (const Match &match : m_matches) {
        const Rule &rule = m_knowledge.rules()[static_cast<size_t>(match.rule)];
        if (!rule.codeOnly && rule.strength == strength)
            return match;
    }
    return std::nullopt;
}

QString Hearing::verbatim(const Match &match) const
{
    if (match.end <= match.start)
        return {};
    std::vector<qsizetype> origin;
    foldOrigins(m_words, match.end + 1, origin);
    const auto size = static_cast<qsizetype>(origin.size());
    if (match.end > size)
        return {};
    const qsizetype from = origin[static_cast<size_t>(match.start)];
    const qsizetype to = match.end < size ? origin[static_cast<size_t>(match.end)] : m_words.size();
    return m_words.sliced(from, to - from).trimmed().toString();
}

} // namespace undelivered
