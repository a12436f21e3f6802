// SPDX-License-Identifier: GPL-3.0-or-later
/// Public keys of DKIM signers (RFC 6376, section 3.6.1; RFC 8463, section 4), read through OpenSSL. Any thread.
#pragma once

#include "judge/dkim.h"

#include <memory>

struct evp_pkey_st;

namespace undelivered {

struct KeyDeleter {
    void operator()(evp_pkey_st *key) const;
};

class DkimKey
{
public:
    /// Reads one key record. No value where it is no key, is revoked (empty p=), is not for mail or SHA-256, is an RSA key
    /// below 1024 or above dkimLimits::keyBits bits, or demands i= to be exactly d= (t=s) and it isn't.
    [[nodiscard]] static std::optional<DkimKey> read(const QByteArray &record, const DkimSignature &signature);
    /// Whether `signature` was made over `bytes` with the private half of this key.
    [[nodiscard]] bool signedThis(QByteArrayView bytes, const DkimSignature &signature) const;

private:
    std::unique_ptr<evp_pkey_st, KeyDeleter> m_key;
    DkimSignature::Algorithm m_algorithm = DkimSignature::Algorithm::Other;
};

} // namespace undelivered
