// SPDX-License-Identifier: GPL-3.0-or-later
/// The canonical forms of RFC 6376, section 3.4, and the bytes that a signature covers. Pure; any thread.
#pragma once

#include "find/headerfields.h"
#include "judge/dkim.h"

namespace undelivered {

/// One field in canonical form, closed by CRLF.
[[nodiscard]] QByteArray canonicalField(const HeaderField &field, bool relaxed);
/// The body, cut to `length` bytes of its canonical form where given.
[[nodiscard]] QByteArray canonicalBody(QByteArrayView body, bool relaxed, const std::optional<qint64> &length);
/// What b= signs (section 3.7): the fields of h=, picked from the bottom up, then the signature's own field without b=.
[[nodiscard]] QByteArray signedHeaderBytes(const HeaderFields &header, const HeaderField &signatureField,
                                           const DkimSignature &signature);

} // namespace undelivered
