// SPDX-License-Identifier: GPL-3.0-or-later
/// The door to IMAP mailboxes: the only header of app/imap that others need. vmime opens and authenticates the session,
/// our own line-and-literal reader does the rest; neither is seen outside. The Mailbox made here blocks, needs no event
/// loop, and belongs to the thread that calls open().
#pragma once

#include "base/cancel.h"
#include "imap/imapsettings.h"
#include "mailbox/mailbox.h"

#include <memory>

namespace undelivered {

/// One-time set-up of vmime (platform handler, sign-in mechanisms). Call from main() before any thread uses a mailbox.
/// Calling it again does nothing.
void prepareImap();
/// Of the IMAP library that the program was built with, for "About".
[[nodiscard]] QString imapLibraryVersion();

/// Does not connect yet: open() does. Errors of open(): HostNotFound, Offline, ConnectionRefused, TimedOut, Tls*,
/// Certificate*, Auth*, AppPasswordNeeded, ServerBusy, ProtocolViolation, InvalidInput, Cancelled. For refused
/// certificates `detail` holds the reasons, whom it was issued to and by, and its SHA-256 fingerprint on a line
/// beginning with "SHA-256 ".
[[nodiscard]] std::unique_ptr<Mailbox> makeImapMailbox(ImapSettings settings, CancelToken cancel);

} // namespace undelivered
