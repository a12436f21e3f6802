// SPDX-License-Identifier: GPL-3.0-or-later
/// The certificate behind an error of the Certificate* kinds, read back from the error's technical words, so that a person can
/// be shown it and accept it for one account. Written by app/imap (describe()), read by the window. Pure; any thread.
#pragma once

#include "base/result.h"

#include <optional>

namespace undelivered {

/// As the server says it: nothing but the fingerprint can be relied on.
struct ServerCertificate {
    QString fingerprint; ///< SHA-256, upper-case hex pairs with colons between
    QString subject;     ///< whom it was made for; may be empty
    QString issuer;      ///< who signed it; may be empty
    QString valid;       ///< "2024-01-01T00:00:00Z - 2034-01-01T00:00:00Z"; may be empty

    friend bool operator==(const ServerCertificate &, const ServerCertificate &) = default;
};

/// Nothing where the detail bears no fingerprint. The last one counts: what stands before it comes from the server.
[[nodiscard]] std::optional<ServerCertificate> certificateFrom(const Error &error);

} // namespace undelivered
