// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explainer.h"

namespace undelivered {

struct Explainer::Private {
};

Explainer::Explainer(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
Explainer::Explainer(Explainer &&) noexcept = default;
Explainer &Explainer::operator=(Explainer &&) noexcept = default;
Explainer::~Explainer() = default;

Result<Explainer> Explainer::load()
{
    return Explainer(std::make_unique<Private>());
}

Explanation Explainer::explain(const ParsedNotice &notice, const ExplainContext &) const
{
    Explanation explanation;
    explanation.recipients.resize(notice.recipients.size());
    return explanation;
}

} // namespace undelivered
