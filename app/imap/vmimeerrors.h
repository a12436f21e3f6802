// SPDX-License-Identifier: GPL-3.0-or-later
/// Where vmime's exceptions end: nothing above this file ever sees one. Used by signin.
#pragma once

#include "base/result.h"

namespace undelivered {

/// To be called inside a catch (...) block. Never throws; words of the exception that could hold a secret are left out.
[[nodiscard]] Error errorOfVmimeException(const QString &host);

} // namespace undelivered
