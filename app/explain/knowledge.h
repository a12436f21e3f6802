// SPDX-License-Identifier: GPL-3.0-or-later
/// What is known about notices, as data: rules, codes, providers, reasons, well-known mail domains. Read once from the
/// compiled-in files of resources/knowledge and then frozen. Used by Explainer and by the tests; any thread after
/// loading.
#pragma once

#include "base/result.h"
#include "explain/phraseindex.h"
#include "explain/rule.h"

#include <QHash>
#include <QSet>

namespace undelivered {

/// What a reason means for people.
struct ReasonKnowledge {
    Mover mover = Mover::Nobody;
    QList<Step> failed;       ///< for a final failure
    QList<Step> failedForNow; ///< for a failure that says it may pass later; empty: as `failed`
    QList<Step> delayed;
};

/// A standard code and what it tells by itself.
struct CodeKnowledge {
    QString code; ///< "550", "x.1.1"
    Reason reason = Reason::Unknown;
    Rule::Strength strength = Rule::Strength::Vague;
};

/// For finding slips in addresses.
struct DomainKnowledge {
    struct Domain {
        QString name;
        QString label;  ///< before the first dot
        QString ending; ///< after it
    };
    std::vector<Domain> domains;     ///< mail services that many people use, the most used first
    QSet<QString> known;             ///< the same and other real ones that look like slips of them
    QHash<QString, QString> endings; ///< a slip in the last label -> what was meant ("con" -> "com")
};

class Knowledge
{
public:
    /// Reads index.json below `root` (":/knowledge" when compiled in) and every file it names.
    [[nodiscard]] static Result<Knowledge> load(const QString &root);

    [[nodiscard]] const std::vector<Rule> &rules() const { return m_rules; }
    [[nodiscard]] const ReasonKnowledge &reason(Reason reason) const
    {
        return m_reasons.at(static_cast<size_t>(reason));
    }
    [[nodiscard]] const DomainKnowledge &domains() const { return m_domains; }
    [[nodiscard]] const QStringList &providers() const { return m_providers; }
    [[nodiscard]] const QList<CodeKnowledge> &codes() const { return m_codes; }

    [[nodiscard]] const CodeKnowledge *replyCode(const QString &reply) const;
    [[nodiscard]] const CodeKnowledge *statusCode(const StatusCode &status) const;

    /// Providers that a host name, a mail domain or a generator's id belongs to.
    [[nodiscard]] ProviderSet providersOfHost(QStringView host) const;
    [[nodiscard]] ProviderSet providersOfGenerator(const QString &generator) const;
    [[nodiscard]] ProviderSet providerSet(const QString &providerId) const;

    /// What a phrase that occurred means.
    struct PhraseUse {
        enum class Role { Decides, Beside, Forbids, Provider };
        Role role;
        int target; ///< index into rules(), or number of a provider
    };
    [[nodiscard]] const PhraseIndex &phrases() const { return m_index; }
    [[nodiscard]] const std::vector<PhraseUse> &usesOf(int phrase) const
    {
        return m_uses.at(static_cast<size_t>(phrase));
    }
    /// Rules without phrases that a status code may fulfil, in their order.
    [[nodiscard]] const std::vector<int> &codeRules(const StatusCode &status) const;

private:
    friend class KnowledgeLoader;

    std::vector<Rule> m_rules;
    std::array<ReasonKnowledge, reasonCount> m_reasons;
    DomainKnowledge m_domains;
    QStringList m_providers;
    QHash<QString, ProviderSet> m_hosts;
    QHash<QString, ProviderSet> m_generators;
    QList<CodeKnowledge> m_codes;
    QHash<QString, qsizetype> m_codeByName;
    QHash<int, qsizetype> m_codeByStatus; ///< by subject * 1000 + detail
    PhraseIndex m_index;
    std::vector<std::vector<PhraseUse>> m_uses;
    QHash<int, std::vector<int>> m_codeRules; ///< by subject * 1000 + detail
};

} // namespace undelivered
