// SPDX-License-Identifier: GPL-3.0-or-later
/// Which addresses in a notice's words are the failing ones. Judged by the shape of the place where an address stands (alone
/// behind "the following addresses", in front of a colon and the server's words, in a RCPT TO that was refused, in a sentence that
/// says it failed), not by who wrote the notice, so that formats nobody has seen are read too. Pure; any thread; linear.
#pragma once

#include "parse/textscan.h"

#include <QStringList>

namespace undelivered {

/// How sure a place makes that its address is a failing one; higher wins.
enum class Place {
    None = 0,
    Mention = 1,  ///< somewhere
    Alone = 4,    ///< on a line of its own
    Near = 5,     ///< in a line that speaks of failure
    Refused = 6,  ///< beside a reply code
    Sentence = 7, ///< in a sentence that introduces it or says it failed
    Listed = 8,   ///< on a line of its own behind words that introduce recipients
    Heading = 9,  ///< in front of a colon, with the server's words behind it, or in a refused RCPT TO
};

struct FoundRecipient {
    QString address;
    QString originalAddress; ///< "(expanded from ...)"
    Place place = Place::None;
    size_t line = 0;
    qsizetype wordsFrom = 0; ///< where the server's words may start: behind the address
    bool mine = false;       ///< the notice is written to (or by) this address
};

/// What is known from elsewhere, to weigh places.
struct RecipientHints {
    QStringList originalTo; ///< recipients of the returned message
    QString originalFrom;
    QStringList noticeTo; ///< whom the notice is for
    QString noticeFrom;
};

/// In the order of the text, each address once.
[[nodiscard]] std::vector<FoundRecipient> findRecipients(const TextScan &scan, const RecipientHints &hints);

} // namespace undelivered
