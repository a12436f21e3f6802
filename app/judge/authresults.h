// SPDX-License-Identifier: GPL-3.0-or-later
/// Authentication-Results (RFC 8601) and Received-SPF (RFC 7208, section 9.1): what a receiving server found out about a
/// message. Only the topmost field of the server one trusts counts; this reader does not decide whom to trust. Pure.
#pragma once

#include "find/headerfields.h"

#include <QList>
#include <optional>

namespace undelivered {

struct AuthMethod {
    QString method; ///< "spf", "dkim", "dmarc", "arc"; lower case
    QString result; ///< "pass", "fail", "none" ...; lower case
    QString domain; ///< header.d, header.i, smtp.mailfrom, header.from: the domain it speaks of; may be empty
};

struct AuthResults {
    QString authservId; ///< lower case; empty where the server leaves it out, as one large provider does
    QList<AuthMethod> methods;

    /// Result of the first entry of that method, or empty.
    [[nodiscard]] QString resultOf(QStringView method) const;
    [[nodiscard]] bool passes(QStringView method) const;
};

[[nodiscard]] AuthResults readAuthResults(QByteArrayView rawValue);
/// The first Authentication-Results field above any Received line of another host's making; no value where there is none.
[[nodiscard]] std::optional<AuthResults> topmostAuthResults(const HeaderFields &header);

} // namespace undelivered
