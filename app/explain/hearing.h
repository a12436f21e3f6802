// SPDX-License-Identifier: GPL-3.0-or-later
/// Which rules of the knowledge hold for some words of a notice. One Hearing is made for each text looked at (a
/// recipient's diagnostic, the notice's prose) and asked for the first rule that decides. Used by Explainer only; any
/// thread.
#pragma once

#include "explain/knowledge.h"

namespace undelivered {

/// What is known beside the words.
struct HearingContext {
    QList<StatusCode> statuses; ///< those in the words and the notice's Status field
    QStringList replies;
    ProviderSet providers = 0;    ///< who has a part in this notice
    ProviderSet ownProviders = 0; ///< the person's own
    bool ownServer = false;       ///< the person's own server speaks, whoever runs it
};

class Hearing
{
public:
    struct Match {
        int rule = -1;
        qsizetype start = 0; ///< bytes in folded(), of the phrase that decided; start == end where no phrase did
        qsizetype end = 0;
    };

    /// Looks at the first `maxLength` characters of `words`.
    static constexpr qsizetype maxLength = 16384;
    Hearing(const Knowledge &knowledge, QStringView words, HearingContext context);

    /// The first rule in the order of the knowledge that decides a reason with this strength.
    [[nodiscard]] std::optional<Match> first(Rule::Strength strength) const;
    /// All rules that hold, in the order of the knowledge.
    [[nodiscard]] const std::vector<Match> &matches() const { return m_matches; }
    [[nodiscard]] ProviderSet providers() const { return m_context.providers; }
    /// The words as they stand in the notice, for a match.
    [[nodiscard]] QString verbatim(const Match &match) const;

private:
    [[nodiscard]] bool holds(const Rule &rule) const;

    const Knowledge &m_knowledge;
    QStringView m_words;
    HearingContext m_context;
    std::vector<Match> m_matches;
};

} // namespace undelivered
