// SPDX-License-Identifier: GPL-3.0-or-later
/// First question of all: could this message be a delivery notice, or be dressed as one? Answered from header fields alone
/// so that bodies of ordinary mail are never fetched. Errs towards yes: parse looks again. Pure; any thread.
#pragma once

#include "find/headerfields.h"

namespace undelivered {

enum class Candidate {
    No,       ///< ordinary mail
    Possible, ///< something points to a notice or to a lure dressed as one; the body decides
    Likely    ///< a mail system says so itself (multipart/report, null Return-Path with a daemon as author, ...)
};

[[nodiscard]] Candidate candidate(const HeaderFields &header);

/// What to ask an IMAP server's SEARCH for (RFC 9051, section 6.4.4) to see most notices at once. Any hit counts; a thorough
/// pass over the headers must follow, because servers' SEARCH differs. Each entry stands for one criterion.
struct SearchTerm {
    enum class Field { From, Subject, Header };
    Field field;
    QByteArray headerName; ///< with Field::Header
    QByteArray text;       ///< ASCII
};
[[nodiscard]] QList<SearchTerm> noticeSearchTerms();

} // namespace undelivered
