// SPDX-License-Identifier: GPL-3.0-or-later
/// Sender Policy Framework (RFC 7208): may this address send for that domain? Called by the judge on the scan's thread;
/// blocks in `dns`. Bounded as the RFC bids: ten mechanisms that need look-ups, two empty answers, ten names per mechanism.
#pragma once

#include "judge/dns.h"
#include "judge/ipaddress.h"

namespace undelivered {

enum class SpfResult { None, Neutral, Pass, Fail, SoftFail, TemporaryError, PermanentError };

struct SpfQuery {
    IpAddress ip;
    QString domain; ///< of the envelope sender
    QString sender; ///< addr-spec; empty: postmaster@domain (section 4.3)
    QString helo;   ///< only for macros; may be empty
};

[[nodiscard]] SpfResult checkSpf(const SpfQuery &query, Dns &dns);

} // namespace undelivered
