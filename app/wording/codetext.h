// SPDX-License-Identifier: GPL-3.0-or-later
/// Every code in words: SMTP replies (RFC 5321), enhanced status codes (RFC 3463 and the IANA registry), providers' own
/// codes, and web-style numbers that some services put into their notices. Called by the window and the command line,
/// in the thread that installs translators. An unknown code is told by its class, never left out.
#pragma once

#include "explain/explanation.h"

#include <QStringList>

namespace undelivered {

/// One or two full sentences; never empty.
[[nodiscard]] QString codeText(const CodeMeaning &code);
/// The name a person knows the provider by ("gmail" -> "Gmail"); the id itself where there is none.
[[nodiscard]] QString providerName(const QString &providerId);

/// Every meaning id that has a sentence of its own, for the page that lists all codes and for the tests.
[[nodiscard]] QStringList codeMeaningIds();

} // namespace undelivered
