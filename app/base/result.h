// SPDX-License-Identifier: GPL-3.0-or-later
/// Errors as values. Every function that can fail for a reason outside the program returns Result<T>; code branches on
/// Error::kind, people read the sentence that app/wording makes of it. Used by all layers, on every thread.
/// An Error never holds a password, a token or the text of a message.
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace undelivered {

enum class ErrorKind {
    Cancelled,            ///< the person asked to stop
    Offline,              ///< no network, or the name cannot be looked up at all
    HostNotFound,         ///< the server's name does not exist
    ConnectionRefused,    ///< the server's machine answers, nothing listens there
    ConnectionLost,       ///< the line broke after it had been up
    TimedOut,             ///< the server stopped answering
    TlsUnavailable,       ///< STARTTLS refused, or no common TLS version
    CertificateUntrusted, ///< signed by nobody the system trusts
    CertificateExpired,   ///< outside its validity
    CertificateWrongHost, ///< for another name than the one asked for
    CertificateChanged,   ///< differs from the one pinned for this account
    AuthRejected,         ///< user name or password refused
    AppPasswordNeeded,    ///< the provider wants an app password here
    AuthUnsupported,      ///< the server offers no way to sign in that we speak (OAuth only, or LOGINDISABLED)
    SignInDenied,         ///< in the browser, the person or the provider said no
    SignInUnfinished,     ///< the browser never came back: closed, or forgotten
    SignInExpired,        ///< what was kept of a sign-in through the browser is no longer accepted: do it again
    WrongAccount,         ///< somebody else signed in through the browser than was asked for
    BrowserUnavailable,   ///< no browser could be opened, or it could not come back to us
    ClientMissing,        ///< no client id is set for this provider: signing in through the browser is not possible
    ClientRefused,        ///< the provider does not accept our client id or what it asks for
    ServerBusy,           ///< server says: later (UNAVAILABLE, too many connections)
    ServerRefused,        ///< NO: the server understood and would not
    ProtocolViolation,    ///< the server said something no server may say
    FolderGone,           ///< the folder is not there any more
    FolderReadOnly,       ///< the folder cannot be changed
    FolderChanged,        ///< UIDVALIDITY differs from the scan's: what was chosen may be something else now
    QuotaExceeded,        ///< no room in the target folder
    DeletionUnsafe,       ///< the server cannot delete exactly the chosen messages (no UIDPLUS): others' would go too
    FileNotFound,
    FileUnreadable,
    FileDamaged, ///< read, but not what it should be
    DiskFull,
    StoreNewer,          ///< the database was written by a newer version
    StoreDamaged,        ///< SQLite says: not a database, or malformed
    StoreBusy,           ///< another program holds the lock
    KeychainUnavailable, ///< no keychain service runs here
    KeychainDenied,      ///< locked, or the person refused
    InvalidInput,        ///< what the person typed cannot be what was meant
    Unsupported,         ///< this kind of mailbox cannot do that
    Bug                  ///< our own mistake
};

struct [[nodiscard]] Error {
    ErrorKind kind = ErrorKind::Bug;
    QString detail;  ///< technical words (a server's reply, a file's name): shown behind a disclosure, untranslated
    QString subject; ///< what it is about, for the sentence: host, folder or file name

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// For `return failure(ErrorKind::Offline, words)` in a function that returns a Result.
inline tl::unexpected<Error> failure(ErrorKind kind, QString detail = {}, QString subject = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(detail), std::move(subject)});
}

/// Whether the same call may work a little later without the person doing anything.
constexpr bool isTransient(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::ConnectionLost || kind == ErrorKind::TimedOut ||
           kind == ErrorKind::ServerBusy || kind == ErrorKind::ConnectionRefused || kind == ErrorKind::StoreBusy;
}

} // namespace undelivered
