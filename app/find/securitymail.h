// SPDX-License-Identifier: GPL-3.0-or-later
/// Floods of notices are sometimes raised to bury one message that matters: a password reset, a new sign-in, a bank's warning.
/// This recognises such mail by its header so that the clean-up can show it first. Errs towards yes; it is only ever shown,
/// never swept and never judged. Pure; any thread.
#pragma once

#include "find/headerfields.h"

#include <optional>

namespace undelivered {

/// What such a message seems to be about.
enum class SecurityMatter {
    Code, ///< a code to sign in with
    Password,
    SignIn, ///< somebody signed in, or tried to
    Money,  ///< a payment or transfer
    Order,
    Account ///< the safety of an account in general
};

/// Told by the subject; nothing where it seems to be about something else.
[[nodiscard]] std::optional<SecurityMatter> securityMatter(const QString &subject);

[[nodiscard]] bool looksSecurityRelevant(const HeaderFields &header);

} // namespace undelivered
