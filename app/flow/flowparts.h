// SPDX-License-Identifier: GPL-3.0-or-later
/// The concrete parts that the composition root (ui/main.cpp) hands to the flow: it never names IMAP, the keychain or DNS.
#pragma once

#include "account/account.h"
#include "account/credentials.h"
#include "account/secretstore.h"
#include "base/cancel.h"
#include "base/clock.h"
#include "explain/explainer.h"
#include "judge/dns.h"
#include "mailbox/mailbox.h"
#include "store/storethread.h"

#include <chrono>
#include <functional>

namespace undelivered {

/// Makes the mailbox of an account. The secret is empty for files, an access token for accounts with AccountAuth::OAuth. Called on the thread that will use it.
using MakeMailbox =
    std::function<Result<std::unique_ptr<Mailbox>>(const Account &, const QString &secret, CancelToken)>;
/// Makes the resolver that the person's settings allow. Called on the thread that will use it.
using MakeDns = std::function<std::unique_ptr<Dns>()>;

/// Runs `then` on the window's thread after `wait`, unless `context` is gone by then. Tests put a clock of their own here.
using RunLater = std::function<void(QObject *context, std::chrono::milliseconds wait, std::function<void()> then)>;
[[nodiscard]] RunLater runLaterByTimer();
/// Waits on a worker's thread, or less where the token is raised.
using Pause = std::function<void(std::chrono::milliseconds, const CancelToken &)>;
[[nodiscard]] Pause pauseThread();

/// All outlive everything made from them.
struct FlowParts {
    MakeMailbox makeMailbox;
    MakeDns makeDns;
    SecretStore *secrets = nullptr;
    StoreThread *store = nullptr;
    const Explainer *explainer = nullptr;
    const Clock *clock = nullptr;
    Credentials *credentials =
        nullptr; ///< none: accounts sign in with what stands in `secrets`, which must be passwords
    RunLater later = runLaterByTimer();
    Pause pause = pauseThread();
};

} // namespace undelivered
