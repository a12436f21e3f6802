// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/ids.h"

#include <algorithm>
#include <array>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindIds = {"failure"_L1,    "delay"_L1,     "success"_L1, "complaint"_L1,   "receipt"_L1,
                                "auto-reply"_L1, "challenge"_L1, "fake"_L1,    "not-a-notice"_L1};
static_assert(kindIds.size() == static_cast<size_t>(NoticeKind::NotANotice) + 1);
constexpr std::array outcomeIds = {"failed"_L1, "delayed"_L1, "delivered"_L1, "relayed"_L1, "expanded"_L1};
static_assert(outcomeIds.size() == static_cast<size_t>(Outcome::Expanded) + 1);

template <typename Enum, typename Ids>
std::optional<Enum> find(const Ids &ids, QStringView id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (found == ids.end())
        return std::nullopt;
    return static_cast<Enum>(found - ids.begin());
}

} // namespace

QLatin1StringView kindId(NoticeKind kind)
{
    return kindIds.at(static_cast<size_t>(kind));
}

std::optional<NoticeKind> kindFromId(QStringView id)
{
    return find<NoticeKind>(kindIds, id);
}

QLatin1StringView outcomeId(Outcome outcome)
{
    return outcomeIds.at(static_cast<size_t>(outcome));
}

std::optional<Outcome> outcomeFromId(QStringView id)
{
    return find<Outcome>(outcomeIds, id);
}

} // namespace undelivered
