// SPDX-License-Identifier: GPL-3.0-or-later
/// The entry to explaining: why did it fail, whose move is it, what helps. Built once from resources/knowledge
/// (compiled into the program) and then read-only: one Explainer serves all threads. Never fails on a notice: where the
/// text does not say, the reason is Unknown.
#pragma once

#include "base/result.h"
#include "explain/explanation.h"

#include <memory>

namespace undelivered {

/// What is known of the person, for slips in addresses. Both lists may be empty.
struct ExplainContext {
    QStringList ownAddresses;
    QStringList contacts; ///< addr-specs the person has written to
};

class Explainer
{
public:
    /// Loads the compiled-in knowledge. A damaged one is our own mistake (ErrorKind::Bug), found by the tests.
    [[nodiscard]] static Result<Explainer> load();
    Explainer(Explainer &&) noexcept;
    Explainer &operator=(Explainer &&) noexcept;
    ~Explainer();

    [[nodiscard]] Explanation explain(const ParsedNotice &notice, const ExplainContext &context = {}) const;

private:
    struct Private;
    explicit Explainer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace undelivered
