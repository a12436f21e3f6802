// SPDX-License-Identifier: GPL-3.0-or-later
/// The vocabulary of "why": reasons, and whose move it is. Stable ids appear in the machine output, the store and the
/// knowledge files. Values; any thread.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <array>
#include <optional>

namespace undelivered {

enum class Reason {
    NoSuchMailbox,
    MailboxDisabled,
    MailboxFull,
    DomainNotFound,
    HostUnreachable,
    TimedOut,
    MessageTooLarge,
    ContentSpam,
    ContentVirus,
    PolicyRejected,
    AuthenticationFailed,
    ReputationBlocked,
    RateLimited,
    RelayDenied,
    SenderRejected,
    RecipientRestricted,
    RecipientMoved,
    ProtocolOrSyntaxError,
    TlsRequired,
    ServerFault,
    Suppressed,
    AccountBlocked,
    Unknown
};
inline constexpr int reasonCount = static_cast<int>(Reason::Unknown) + 1;

/// "no-such-mailbox", ...
[[nodiscard]] QLatin1StringView reasonId(Reason reason);
[[nodiscard]] std::optional<Reason> reasonFromId(QStringView id);

/// Who can change something about it.
enum class Mover { You, Recipient, TheirProvider, YourProvider, Nobody };

} // namespace undelivered
