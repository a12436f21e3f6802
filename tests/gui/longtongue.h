// SPDX-License-Identifier: GPL-3.0-or-later
/// A language that nobody speaks: English with accents, and about two fifths longer, as German or Finnish are. What is not
/// translated stays without accents, and what has no room is cut.
#pragma once

#include <QTranslator>

namespace undelivered::test {

class LongTongue final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
};

} // namespace undelivered::test
