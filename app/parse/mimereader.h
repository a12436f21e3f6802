// SPDX-License-Identifier: GPL-3.0-or-later
/// The parts of a MIME message (RFC 2045, 2046) as views into its bytes, for messages as broken as delivery notices are:
/// bare CR, a boundary that is missing or never occurs, unclosed parts, a multipart that calls itself text. Never fails.
/// Bounded: depth, part count and the bytes looked at per level, so the time is linear whatever the bytes are. Returned
/// messages (message/rfc822) are leaves. Called by parseNotice(); any thread. The bytes must outlive the result.
///
/// Why not the mail library's own parser: over the same 606 notices it makes about 5,000 messages a second where this reader
/// makes more than 100,000 (tests/bench measures both), its time is quadratic in the nesting depth until the stack ends
/// (4,000 levels), and it finds nothing in files with bare CR.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <vector>

namespace undelivered {

struct MimePart {
    QByteArrayView header;
    QByteArrayView body; ///< raw: the transfer encoding is still on
    QByteArray type;     ///< lower case; "text/plain" where none is given
    QByteArray charset;  ///< lower case; empty where none
    QByteArray encoding; ///< lower case; empty where none
    QString fileName;
    bool attached = false;  ///< Content-Disposition: attachment
    bool container = false; ///< a multipart that was taken apart
    int depth = 0;
    int parent = -1;
};

inline constexpr int maxMimeDepth = 20;
inline constexpr int maxMimeParts = 200;

/// All parts, parents before their children, in the order of the bytes. The first one is the message itself.
[[nodiscard]] std::vector<MimePart> readMime(QByteArrayView header, QByteArrayView body);

/// One parameter of a structured field (RFC 2045 section 5.1; continuations and charsets of RFC 2231), e.g. "boundary".
/// Lenient with quotes, comments and missing semicolons; empty where it is not there. `name` is lower case.
[[nodiscard]] QByteArray mimeParameter(QByteArrayView value, QByteArrayView name);
/// The same, decoded for people.
[[nodiscard]] QString mimeParameterText(QByteArrayView value, QByteArrayView name);

/// The bytes with the transfer encoding off; at most `limit` input bytes are read. Identity encodings are copied.
[[nodiscard]] QByteArray decodeTransfer(QByteArrayView body, QByteArrayView encoding, qsizetype limit);

} // namespace undelivered
