// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explanation.h"
#include "explain/reason.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array reasonIds = {
    "no-such-mailbox"_L1,
    "mailbox-disabled"_L1,
    "mailbox-full"_L1,
    "domain-not-found"_L1,
    "host-unreachable"_L1,
    "timed-out"_L1,
    "message-too-large"_L1,
    "content-spam"_L1,
    "content-virus"_L1,
    "policy-rejected"_L1,
    "authentication-failed"_L1,
    "reputation-blocked"_L1,
    "rate-limited"_L1,
    "relay-denied"_L1,
    "sender-rejected"_L1,
    "recipient-restricted"_L1,
    "recipient-moved"_L1,
    "protocol-or-syntax-error"_L1,
    "tls-required"_L1,
    "server-fault"_L1,
    "suppressed"_L1,
    "account-blocked"_L1,
    "unknown"_L1,
};
static_assert(reasonIds.size() == reasonCount);

constexpr std::array stepIds = {
    "check-spelling"_L1,
    "call-recipient"_L1,
    "tell-recipient"_L1,
    "ask-for-allow-listing"_L1,
    "wait"_L1,
    "send-again-later"_L1,
    "make-smaller"_L1,
    "change-content"_L1,
    "scan-for-viruses"_L1,
    "split-recipients"_L1,
    "fix-sender-domain"_L1,
    "check-sending-setup"_L1,
    "ask-your-provider"_L1,
    "change-password"_L1,
    "remove-address"_L1,
    "use-new-address"_L1,
    "nothing-to-do"_L1,
};
static_assert(stepIds.size() == static_cast<size_t>(Step::NothingToDo) + 1);

} // namespace

QLatin1StringView reasonId(Reason reason)
{
    return reasonIds.at(static_cast<size_t>(reason));
}

std::optional<Reason> reasonFromId(QStringView id)
{
    const auto found = std::find(reasonIds.begin(), reasonIds.end(), id);
    if (found == reasonIds.end())
        return std::nullopt;
    return static_cast<Reason>(found - reasonIds.begin());
}

QLatin1StringView stepId(Step step)
{
    return stepIds.at(static_cast<size_t>(step));
}

} // namespace undelivered
