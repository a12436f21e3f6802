// SPDX-License-Identifier: GPL-3.0-or-later
/// What a refused certificate is called and how it is described. Pure; any thread. Used by Link.
#pragma once

#include "base/result.h"

#include <QSslCertificate>
#include <QSslError>

namespace undelivered {

/// The one kind a person must hear about: an unknown signer outweighs a wrong name, which outweighs a wrong date.
[[nodiscard]] ErrorKind certificateErrorKind(const QList<QSslError> &errors);
/// Lines: each reason once, subject, names it is good for, issuer, validity, and "SHA-256 AA:BB:...".
[[nodiscard]] QString describe(const QSslCertificate &certificate, const QList<QSslError> &errors);
/// SHA-256 of the DER form as upper-case hex pairs with colons between.
[[nodiscard]] QString fingerprint(const QSslCertificate &certificate);
/// Case, colons and blanks in `pin` do not matter, nor does "SHA-256 " before it.
[[nodiscard]] bool isFingerprintOf(const QString &pin, const QSslCertificate &certificate);

} // namespace undelivered
