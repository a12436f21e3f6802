// SPDX-License-Identifier: GPL-3.0-or-later
/// Signing in through vmime: its IMAPConnection and SASL mechanisms speak over our own encrypted Link. Only the sign-in
/// dialogue itself reaches the server; what else vmime would ask (CAPABILITY, LIST, LOGOUT) is answered here, and untagged
/// replies are kept from its parser, which loses step on many of them. Used by the session, in its thread.
#pragma once

#include "imap/capabilities.h"
#include "imap/replyreader.h"

namespace undelivered {

/// Global set-up of vmime; once, before threads. See prepareImap().
void setUpVmime();

/// One attempt with one method. The server's tagged OK, whose code may hold its capabilities; else AuthRejected and its
/// kin, or what broke the line.
[[nodiscard]] Result<StatusLine> signIn(Link &link, ReplyReader &reader, const ImapSettings &settings,
                                        const SignInMethod &method);

} // namespace undelivered
