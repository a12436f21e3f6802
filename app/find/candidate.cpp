// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/candidate.h"

namespace undelivered {

Candidate candidate(const HeaderFields &header)
{
    const QByteArray type = header.token("Content-Type").toLower();
    if (type.startsWith("multipart/report"))
        return Candidate::Likely;
    const QByteArray from = header.token("From").toLower();
    if (from.contains("mailer-daemon") || from.contains("postmaster"))
        return Candidate::Likely;
    return Candidate::Possible;
}

QList<SearchTerm> noticeSearchTerms()
{
    using Field = SearchTerm::Field;
    return {{Field::From, {}, "mailer-daemon"},
            {Field::From, {}, "postmaster"},
            {Field::Header, "Content-Type", "multipart/report"}};
}

} // namespace undelivered
