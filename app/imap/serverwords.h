// SPDX-License-Identifier: GPL-3.0-or-later
/// What a server's refusal means, and its words made fit to show. Pure; any thread.
#pragma once

#include "base/result.h"
#include "imap/reply.h"

namespace undelivered {

/// Words for Error::detail: control characters off, at most 500 characters, and every form in which `secret` may appear
/// (plain, quoted, base64, base64 after SASL PLAIN's or LOGIN's other fields) blotted out.
[[nodiscard]] QString shownWords(const StatusLine &status, const QString &user, const QString &secret);
/// Meaning of NO, BAD or BYE in answer to a command; `otherwise` where the response code (RFC 9051, section 7.1; RFC 5530)
/// tells nothing.
[[nodiscard]] ErrorKind refusalKind(const StatusLine &status, ErrorKind otherwise);
/// Meaning of NO, BAD or BYE while signing in: AuthRejected, AppPasswordNeeded, AuthUnsupported or ServerBusy.
[[nodiscard]] ErrorKind signInRefusalKind(const StatusLine &status);

} // namespace undelivered
