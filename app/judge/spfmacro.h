// SPDX-License-Identifier: GPL-3.0-or-later
/// Macro strings of SPF records (RFC 7208, section 7). Pure; any thread.
#pragma once

#include "judge/spf.h"

namespace undelivered {

/// Expands `text` for `query`, whose domain is the one under check. No value where the macro is malformed or the result is
/// longer than a domain name may be.
[[nodiscard]] std::optional<QString> expandSpfMacro(QStringView text, const SpfQuery &query);

} // namespace undelivered
