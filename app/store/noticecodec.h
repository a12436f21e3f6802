// SPDX-License-Identifier: GPL-3.0-or-later
/// What only one opened notice needs, as bytes for the store: three magic bytes and a format version of our own, then one
/// CBOR map (RFC 8949) of numbered fields. Fields that hold their default are left out, unknown ones are skipped, so that
/// adding a field needs no new version. Bytes that are anything else are refused with StoreDamaged, never trusted. Pure.
#pragma once

#include "base/result.h"
#include "judge/judgednotice.h"

#include <QByteArray>

namespace undelivered {

/// The notice and its explanation, without text, without the original's body and without judgement. Overlong pieces (a
/// header over 256 KiB, a diagnostic over 16 Ki characters) are cut.
[[nodiscard]] QByteArray encodeDetail(const ParsedNotice &notice, const Explanation &explanation);
[[nodiscard]] Result<void> decodeDetail(const QByteArray &bytes, ParsedNotice &notice, Explanation &explanation);

[[nodiscard]] QByteArray encodeEvidence(const QList<Evidence> &evidence);
[[nodiscard]] Result<QList<Evidence>> decodeEvidence(const QByteArray &bytes);

/// At most `maxBytes` of `bytes`, compressed where that makes them smaller.
[[nodiscard]] QByteArray pack(QByteArrayView bytes, qsizetype maxBytes);
/// The reverse. Refuses to unpack more than `maxBytes`.
[[nodiscard]] Result<QByteArray> unpack(const QByteArray &bytes, qsizetype maxBytes);

} // namespace undelivered
