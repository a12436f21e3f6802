// SPDX-License-Identifier: GPL-3.0-or-later
/// Signing in, in words: what detection is doing, where a found server comes from, what to do at the provider first, and the
/// page that the browser shows when it comes back to us. Window's thread; needs the translations to be installed.
#pragma once

#include "account/oauthlogin.h"
#include "detect/servercandidate.h"

namespace undelivered {

/// What is being done right now, for the line beside "Skip". `asked`: the host that is asked, may be empty.
[[nodiscard]] QString detectionStepText(DetectionStep step, const QString &asked);
/// Where this server was found, in one sentence.
[[nodiscard]] QString candidateSourceText(const ServerCandidate &candidate);
/// The question to ask before a password goes to a server outside the mail domain; empty where there is none to ask.
[[nodiscard]] QString outsideDomainText(const ServerCandidate &candidate, const QString &domain);
/// What has to be done at the provider before signing in can work; empty where nothing has.
[[nodiscard]] QStringList signInGuide(const Provider &provider);

/// The pages of OAuthLogin, as HTML. `provider`: its name.
[[nodiscard]] OAuthPages oauthPages(const QString &provider);

} // namespace undelivered
