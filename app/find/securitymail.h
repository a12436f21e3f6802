// SPDX-License-Identifier: GPL-3.0-or-later
/// Floods of notices are sometimes raised to bury one message that matters: a password reset, a new sign-in, a bank's warning.
/// This recognises such mail by its header so that the clean-up can show it first. Errs towards yes; it is only ever shown,
/// never swept and never judged. Pure; any thread.
#pragma once

#include "find/headerfields.h"

namespace undelivered {

[[nodiscard]] bool looksSecurityRelevant(const HeaderFields &header);

} // namespace undelivered
