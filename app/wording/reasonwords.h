// SPDX-License-Identifier: GPL-3.0-or-later
/// The sentences about each reason, as a table of untranslated sources in the context "ReasonText". Used by
/// reasontext.cpp and by its test only; any thread.
#pragma once

#include "explain/reason.h"

namespace undelivered {

/// %1 is the recipient's address. The `unnamed` ones serve where the notice names nobody.
struct ReasonWords {
    const char *name;   ///< for tables and filters
    const char *failed; ///< headline
    const char *failedUnnamed;
    const char *delayed; ///< headline while it is still being tried
    const char *delayedUnnamed;
    const char *whyFailed; ///< explanation
    const char *whyDelayed;
};

[[nodiscard]] const ReasonWords &reasonWords(Reason reason);

} // namespace undelivered
