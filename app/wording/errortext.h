// SPDX-License-Identifier: GPL-3.0-or-later
/// What an Error means, for people: what happened, and the next step. The technical words stay behind a disclosure. Window's
/// thread or the command line; needs the translations to be installed.
#pragma once

#include "base/result.h"

namespace undelivered {

struct ErrorText {
    QString sentence; ///< what happened
    QString nextStep; ///< what to do; never empty
    QString detail;   ///< Error::detail, untranslated; may be empty
};

[[nodiscard]] ErrorText errorText(const Error &error);

} // namespace undelivered
