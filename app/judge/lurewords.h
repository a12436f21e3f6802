// SPDX-License-Identifier: GPL-3.0-or-later
/// Words of lures, in the languages people get them in. They only add weight to what the trace and the links already show:
/// a lure in a language not listed here must still be known by its structure. Pure; any thread.
#pragma once

#include <QString>

namespace undelivered {

/// Asks to sign in, confirm, release, retrieve, upgrade, listen, review ... `text` in lower case.
[[nodiscard]] bool asksToAct(const QString &text);
/// Says that the message itself came as an attachment, as mail worms say. `text` in lower case.
[[nodiscard]] bool speaksOfAttachment(const QString &text);
/// Speaks of mail that should have come to the person, was held back, or of a mailbox that is full or will be closed.
[[nodiscard]] bool speaksOfIncomingMail(const QString &text);
/// Puts the person under time: hours, days, "today".
[[nodiscard]] bool setsDeadline(const QString &text);
/// Sounds like a delivery notice: failed, returned, undelivered, delayed, held ... For subjects and display names.
[[nodiscard]] bool soundsLikeNotice(const QString &text);
/// Sounds like a mail system or an administrator: daemon, postmaster, mail server, support, administrator ...
[[nodiscard]] bool soundsLikeMailSystem(const QString &text);

} // namespace undelivered
