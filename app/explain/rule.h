// SPDX-License-Identifier: GPL-3.0-or-later
/// One entry of resources/knowledge: when the notice says this, that is why. Made by knowledge.cpp, read by
/// explainer.cpp. Values; any thread.
#pragma once

#include "explain/explanation.h"
#include "explain/replycodes.h"

#include <cstdint>

namespace undelivered {

/// A set of providers; bit n stands for Knowledge::providers().at(n).
using ProviderSet = std::uint64_t;

/// "5.7.26", "x.7.26" (any class), "5.7.700-749" (a range of details), "x.7.*".
struct StatusPattern {
    int klass = 0; ///< 0: any
    int subject = 0;
    int detailFrom = 0;
    int detailTo = 0;

    [[nodiscard]] bool matches(const StatusCode &code) const
    {
        return (klass == 0 || klass == code.klass) && subject == code.subject && code.detail >= detailFrom &&
               code.detail <= detailTo;
    }
};
[[nodiscard]] std::optional<StatusPattern> statusPatternFrom(QStringView text);

/// An example or counter-example of a rule: a server's words, and what must be known beside them.
struct RuleExample {
    QString text;
    QString status;
    QString provider;
    bool own = false; ///< said by the person's own provider
};

struct Rule {
    enum class Strength {
        Precise, ///< beats status codes
        Vague    ///< counts only where no code says more
    };
    QString id;
    Reason reason = Reason::Unknown;
    Strength strength = Strength::Precise;
    QList<StatusPattern> statuses; ///< any of them must stand in the notice; empty: no condition
    QStringList replies;           ///< likewise
    ProviderSet providers = 0;     ///< likewise
    bool own = false;              ///< holds only where the person's own provider speaks
    QStringList phrases;           ///< any of them must occur; empty: status and provider alone decide
    QStringList with;              ///< any of them must occur beside it; empty: no condition
    QStringList without;           ///< none of them may occur
    std::optional<bool> temporary; ///< what the words say about trying again; overrides nothing that a code says
    std::optional<Mover> mover;    ///< instead of the reason's own
    QList<Step> steps;             ///< instead of the reason's own; empty: the reason's
    QString code;          ///< the provider's code or pattern that this entry answers; empty where it is no code
    bool codeOnly = false; ///< explains a code, decides no reason
    QList<RuleExample> examples;
    QList<RuleExample> notExamples;
};

} // namespace undelivered
