// SPDX-License-Identifier: GPL-3.0-or-later
/// What a failed web request means, as one of our errors. For those who speak HTTPS to providers; any thread.
#pragma once

#include "base/result.h"

class QNetworkReply;

namespace undelivered {

/// The reply must be finished with an error that is no HTTP status. The detail never holds the URL's query.
[[nodiscard]] Error errorOf(const QNetworkReply &reply);

} // namespace undelivered
