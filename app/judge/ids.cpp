// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/judgement.h"

#include <algorithm>
#include <array>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array verdictIds = {"yours"_L1, "forged"_L1, "hijacked"_L1, "fake"_L1, "unclear"_L1};
static_assert(verdictIds.size() == verdictCount);
} // namespace

QLatin1StringView verdictId(Verdict verdict)
{
    return verdictIds.at(static_cast<size_t>(verdict));
}

std::optional<Verdict> verdictFromId(QStringView id)
{
    const auto found = std::find(verdictIds.begin(), verdictIds.end(), id);
    if (found == verdictIds.end())
        return std::nullopt;
    return static_cast<Verdict>(found - verdictIds.begin());
}

} // namespace undelivered
