// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/candidate.h"

#include "find/casefold.h"
#include "find/daemonauthor.h"
#include "find/phrasebook.h"

#include <algorithm>

namespace undelivered {

namespace {

bool hasNullPath(const HeaderFields &header)
{
    if (!header.has("Return-Path"))
        return false;
    const QByteArray path = header.token("Return-Path");
    return path.isEmpty() || path == "<>" || path.toUpper() == "<MAILER-DAEMON>";
}

/// What a subject says by itself. Short words of the body's classes (the names of users, "address", "from") say nothing here.
bool subjectSpeaks(QByteArrayView folded)
{
    const std::vector<PhraseHit> hits = findInSubject(folded);
    return std::any_of(hits.begin(), hits.end(), [](const PhraseHit &hit) {
        switch (hit.kind) {
        case PhraseClass::Failure:
        case PhraseClass::Delay:
        case PhraseClass::Success:
        case PhraseClass::AutoReply:
        case PhraseClass::Challenge:
        case PhraseClass::Receipt:
        case PhraseClass::Complaint:
        case PhraseClass::SubjectNotice:
        case PhraseClass::SubjectLure: return true;
        default: return false;
        }
    });
}

bool isReportType(const QByteArray &type)
{
    return type.startsWith("multipart/report") || type.startsWith("message/") || type.contains("report-type=") ||
           type.contains("delivery-status") || type.contains("feedback-report");
}

} // namespace

Candidate candidate(const HeaderFields &header)
{
    const QByteArray type = header.token("Content-Type").toLower();
    const QByteArray from = foldCase(header.text("From").toUtf8());
    const bool system = namesMailSystem(from) || namesMailSystem(foldCase(header.text("Sender").toUtf8()));
    const bool nullPath = hasNullPath(header);
    if (type.startsWith("multipart/report") || header.has("X-Failed-Recipients") || (system && nullPath))
        return Candidate::Likely;
    if (system || nullPath || isReportType(type))
        return Candidate::Possible;
    const QByteArray automatic = header.token("Auto-Submitted").toLower();
    if (automatic.startsWith("auto-") || header.has("X-Autoreply") || header.has("X-Auto-Response-Suppress") ||
        header.has("X-Autorespond") || header.token("Precedence").toLower().startsWith("auto"))
        return Candidate::Possible;
    // Without author or subject nothing speaks against it.
    if (from.isEmpty())
        return Candidate::Possible;
    const QByteArray subject = foldCase(header.text("Subject").toUtf8());
    return subject.isEmpty() || subjectSpeaks(subject) ? Candidate::Possible : Candidate::No;
}

QList<SearchTerm> noticeSearchTerms()
{
    using Field = SearchTerm::Field;
    QList<SearchTerm> terms;
    for (const char *author : {"mailer-daemon", "postmaster", "mail delivery", "delivery subsystem", "mdaemon",
                               "mail administrator", "system administrator", "bounce", "microsoft outlook"})
        terms.append({Field::From, {}, author});
    for (const char *subject :
         {"undeliver", "delivery", "returned mail", "failure notice", "could not be delivered", "mail failure",
          "delayed", "rejected", "unzustellbar", "non remis", "no se puede entregar", "non recapitabile",
          "onbestelbaar", "messages pending", "incoming messages", "quarantine"})
        terms.append({Field::Subject, {}, subject});
    terms.append({Field::Header, "Content-Type", "multipart/report"});
    terms.append({Field::Header, "Content-Type", "delivery-status"});
    terms.append({Field::Header, "X-Failed-Recipients", "@"});
    terms.append({Field::Header, "Auto-Submitted", "auto-"});
    terms.append({Field::Header, "Return-Path", "<>"});
    return terms;
}

} // namespace undelivered
