// SPDX-License-Identifier: GPL-3.0-or-later
/// DKIM signatures (RFC 6376, RFC 8463) of a returned original, verified over its header fields alone: bh= is itself signed,
/// so a notice that brings back only the header still proves who signed it. Where the whole body came back too it is checked.
/// Only rsa-sha256 with 1024 bits and more and ed25519-sha256 count (RFC 8301); anything else is as good as unsigned.
/// Called by the judge on the scan's thread; blocks in `dns`. Bounded for hostile input: see the limits below.
#pragma once

#include "judge/dns.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringList>
#include <optional>

namespace undelivered {

struct DkimSignature {
    enum class Algorithm { RsaSha256, Ed25519Sha256, Other };
    QString domain;         ///< d=, lower case
    QString selector;       ///< s=
    QString identityDomain; ///< domain of i=, or d=
    Algorithm algorithm = Algorithm::Other;
    bool relaxedHeader = false;
    bool relaxedBody = false;
    QList<QByteArray> fields;         ///< h=, lower case, in order, with repetitions
    QByteArray bodyHash;              ///< bh=, decoded
    QByteArray signature;             ///< b=, decoded
    std::optional<qint64> bodyLength; ///< l=
    qint64 signedAt = 0;              ///< t=, seconds since 1970; 0 where absent
};

struct DkimFinding {
    enum class Result {
        Verified,   ///< these header fields were signed by d=
        Broken,     ///< the signature does not fit: changed on the way, or copied. Proves nothing either way
        NoKey,      ///< the domain publishes no such key (any more): proves nothing either way
        Unanswered, ///< look-ups are off or got no answer
        Unusable    ///< malformed, weak or of an unknown kind: as good as unsigned
    };
    enum class Body { NotChecked, Matches, Differs };
    Result result = Result::Unusable;
    Body body = Body::NotChecked;
    DkimSignature signature;
};

namespace dkimLimits {
inline constexpr int signatures = 8;     ///< examined per message, from the top
inline constexpr int fields = 200;       ///< names in h=
inline constexpr int fieldBytes = 32768; ///< of one DKIM-Signature field
inline constexpr int headerBytes = 262144;
inline constexpr int keyRecordBytes = 8192;
inline constexpr int keyBits = 8192;
} // namespace dkimLimits

/// Reads the value of one DKIM-Signature field (raw, folded). No value where RFC 6376, section 3.5 forbids it.
[[nodiscard]] std::optional<DkimSignature> readDkimSignature(QByteArrayView fieldValue);

/// All signatures of a message. `header` is the raw block; `body` only where the complete body is at hand.
[[nodiscard]] QList<DkimFinding> verifyDkim(QByteArrayView header, const std::optional<QByteArrayView> &body, Dns &dns);

} // namespace undelivered
