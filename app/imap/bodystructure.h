// SPDX-License-Identifier: GPL-3.0-or-later
/// BODYSTRUCTURE (RFC 9051, section 7.5.2): which parts a message has, before any of them is fetched, and which of them are
/// needed to explain a notice. Bounded in depth and number. Pure; any thread. Used by the fetcher.
#pragma once

#include "imap/reply.h"

#include <QHash>

#include <vector>

namespace undelivered {

struct BodyPart {
    QByteArray section;  ///< "1.2" as FETCH wants it; empty for the message itself
    QByteArray type;     ///< "text/plain", lower case
    QByteArray boundary; ///< of a multipart
    qint64 size = 0;     ///< bytes, still encoded
    std::vector<BodyPart> parts;
};

/// nullopt where it cannot be read.
[[nodiscard]] std::optional<BodyPart> readBodyStructure(ReplyCursor &cursor);

/// The sections to fetch, as FETCH items ("BODY.PEEK[1.MIME] BODY.PEEK[2]<0.65536>"): headers, words for people, report
/// parts, the beginning of a returned message. Empty where the structure does not help, as with a single text: then the
/// beginning of the whole message is what there is.
[[nodiscard]] QByteArray neededSections(const BodyPart &message);

/// The message put together from `sections` (by name, "HEADER", "1.MIME", "1"): the same structure, with nothing in the parts
/// that were left out. A returned message that did not come whole ends with its header.
[[nodiscard]] QByteArray assembled(const BodyPart &message, const QHash<QByteArray, QByteArray> &sections);

} // namespace undelivered
