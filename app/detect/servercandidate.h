// SPDX-License-Identifier: GPL-3.0-or-later
/// A mail server that may be the right one for an address, and how it was found. Values; any thread.
#pragma once

#include "account/provider.h"

#include <QList>
#include <optional>

namespace undelivered {

/// The steps of detection, in the order they are taken.
enum class DetectionStep {
    Table,            ///< the bundled table of providers; asks nobody
    ServiceRecords,   ///< SRV records of the domain (RFC 6186, RFC 8314)
    Autoconfig,       ///< https://autoconfig.DOMAIN/
    WellKnown,        ///< https://DOMAIN/.well-known/autoconfig/
    CentralDirectory, ///< Thunderbird's directory, a third party: only if the person allows it
    MailExchanger,    ///< who takes the domain's mail (MX), looked up in the bundled table
    Guess             ///< imap.DOMAIN, mail.DOMAIN, DOMAIN
};
inline constexpr int detectionStepCount = 7;

struct ServerCandidate {
    QString host;
    quint16 port = 993;
    ServerSecurity security = ServerSecurity::Tls;
    QString user; ///< what to sign in as
    Provider::SignIn signIn = Provider::SignIn::Password;
    QString oauth; ///< OAuthTable id where signing in through the browser is possible; may be empty
    DetectionStep source = DetectionStep::Table;
    /// The host lies outside the mail domain and nothing but an unsigned DNS answer says that it belongs to it: to be shown
    /// to the person before a password goes there (RFC 6186, section 6).
    bool outsideDomain = false;
    std::optional<Provider> provider; ///< from the bundled table, where it is one of those
    QUrl help;                        ///< the provider's own page, may be empty

    friend bool operator==(const ServerCandidate &, const ServerCandidate &) = default;
};

/// The account this candidate makes of an address.
[[nodiscard]] Account accountFor(const QString &address, const ServerCandidate &candidate);
/// By the table's own word; `source` says how the table was asked.
[[nodiscard]] ServerCandidate candidateFrom(const QString &address, const Provider &provider, DetectionStep source);
/// Whether `host` is the domain or lies below it.
[[nodiscard]] bool isWithin(const QString &host, const QString &domain);
/// A host name as DNS and certificates know it: letters, digits, "-" and dots, at most 253; no bare addresses.
[[nodiscard]] bool isHostName(const QString &host);

} // namespace undelivered
