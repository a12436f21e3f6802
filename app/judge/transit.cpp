// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a message, read from the receiver's end. Each line was written by the host that received; so the topmost can be
// believed as far as its writer can, and a line below only while the lines hang together: the host that handed over must be the
// one that wrote the next line. Below the first break anybody may have written anything.
#include "judge/casefile.h"
#include "judge/hostname.h"
#include "judge/identityshape.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

bool isPass(SpfResult result)
{
    return result == SpfResult::Pass;
}

bool isRefused(SpfResult result)
{
    return result == SpfResult::Fail || result == SpfResult::SoftFail;
}

/// A list, a forwarder or a resender left its mark: then a stranger at the end of the way proves nothing.
bool wasForwarded(const CaseFile &file)
{
    for (const char *name : {"List-Id", "List-Unsubscribe", "X-BeenThere", "X-Forwarded-To", "X-Forwarded-For", "ARC-Seal",
                             "X-Loop", "X-MS-Exchange-Inbox-Rules-Loop", "Resent-From", "X-Envelope-To"}) {
        if (file.original.has(name))
            return true;
    }
    const QString envelope = file.notice().original.envelopeFrom;
    const QString notified = addressesIn(file.noticeHeader.raw("To")).value(0);
    for (const QString &address : {envelope, notified}) {
        if (address.startsWith("SRS0"_L1, Qt::CaseInsensitive) || address.startsWith("SRS1"_L1, Qt::CaseInsensitive))
            return true;
    }
    // Somebody else's envelope sender in between (a list's bounce address).
    for (const RecipientFate &fate : file.notice().recipients) {
        if (!fate.originalAddress.isEmpty() && fate.originalAddress.compare(fate.address, Qt::CaseInsensitive) != 0
            && file.writtenTo.contains(fate.originalAddress.toLower()))
            return true;
    }
    return false;
}

/// Does the host that wrote `below` look like the one that `above` saw handing over?
bool hangsTogether(const ReceivedLine &above, const ReceivedLine &below)
{
    if (below.by.isEmpty())
        return false;
    if (below.by == above.name || below.by == above.helo)
        return true;
    const QString organisation = organisationOf(below.by);
    return !organisation.isEmpty() && !above.name.isEmpty() && organisation == organisationOf(above.name);
}

bool isProvidersName(const QString &name, const CaseFile &file, const Surroundings &around)
{
    return !name.isEmpty() && (around.provider.owns(name) || isWithin(name, file.senderDomain));
}

/// A name the sending side gave itself counts less, and the bare domain of the person not at all: forgers love it.
bool claimsProvider(const ReceivedLine &line, const CaseFile &file, const Surroundings &around)
{
    return line.name.isEmpty() && line.helo != file.senderDomain && around.provider.owns(line.helo)
        && line.helo != organisationOf(line.helo);
}

Transit::Entry entryOf(const ReceivedLine &line, const CaseFile &file, Surroundings &around, SpfResult &spf)
{
    spf = file.senderDomain.isEmpty() ? SpfResult::None : around.spf(*line.ip, file.senderDomain);
    if (isPass(spf) || around.own.outboundAddresses.contains(line.ip->toString()))
        return Transit::Entry::ProviderProved;
    if (isRefused(spf))
        return Transit::Entry::Stranger;
    if (isProvidersName(line.name, file, around))
        return Transit::Entry::Provider;
    return claimsProvider(line, file, around) ? Transit::Entry::ClaimsProvider : Transit::Entry::Stranger;
}

bool isInside(Transit::Entry entry)
{
    return entry == Transit::Entry::Provider || entry == Transit::Entry::ProviderProved || entry == Transit::Entry::ClaimsProvider;
}

/// The provider's lowest line: there the message was handed in.
std::optional<ReceivedLine> submissionIn(const QList<ReceivedLine> &trace, const CaseFile &file, const Surroundings &around)
{
    for (auto line = trace.crbegin(); line != trace.crend(); ++line) {
        if (isProvidersName(line->by, file, around) || line->authenticated)
            return *line;
    }
    return std::nullopt;
}

} // namespace

NoticeWay noticeWay(const CaseFile &file, const Surroundings &around)
{
    NoticeWay way;
    if (file.notice().bodyOnly || file.notice().header.isEmpty())
        return way;
    if (around.provider.writesChecks()) {
        if (auto checks = topmostAuthResults(file.noticeHeader); checks && around.provider.checksAs(checks->authservId))
            way.checks = std::move(checks);
    }
    for (const ReceivedLine &line : receivedLines(file.noticeHeader)) {
        if (!line.isHandover())
            continue;
        way.handover = line;
        const bool own = around.provider.owns(line.name) || (line.name.isEmpty() && around.provider.owns(line.helo))
            || around.own.outboundAddresses.contains(line.ip->toString());
        if (!own) {
            way.origin = NoticeWay::Origin::Outside;
            return way;
        }
        break;
    }
    // Nobody outside handed it over. Then its author must be a host of the provider: else it came some other way (fetched
    // from another account, saved without its trace).
    const bool ownHandover = way.handover.has_value();
    const bool vouched = !ownHandover || !way.checks || way.checks->passes(u"dkim") || way.checks->passes(u"spf");
    const QString reporter = file.notice().reportingMta;
    const QString author = domainOf(file.notice().from);
    const bool ownAuthor = around.provider.owns(author) || around.knowledge.isOwnDomain(author)
        || (author.isEmpty() && reporter.isEmpty());
    const bool ownReporter = around.provider.owns(reporter) || isWithin(hostName(reporter), file.senderDomain);
    if (vouched && (ownReporter || (reporter.isEmpty() && ownAuthor)))
        way.origin = NoticeWay::Origin::OwnProvider;
    return way;
}

Transit originalTransit(const CaseFile &file, Surroundings &around)
{
    Transit transit;
    transit.forwardMarks = wasForwarded(file);
    const QList<ReceivedLine> &trace = file.trace;
    qsizetype broken = -1;
    for (qsizetype i = 0; i < trace.size(); ++i) {
        const ReceivedLine &line = trace.at(i);
        if (!line.isHandover())
            continue;
        // The provider's own line about its customer's connection: the message starts here.
        const bool atProvider = isProvidersName(line.by, file, around);
        if (atProvider && (line.authenticated || file.way.origin == NoticeWay::Origin::OwnProvider)) {
            transit.submission = line;
            return transit;
        }
        transit.handover = line;
        transit.entry = entryOf(line, file, around, transit.spf);
        if (isInside(transit.entry)) {
            transit.submission = submissionIn(trace.sliced(i + 1), file, around);
            return transit;
        }
        // A relay in between: go on below only while the lines hang together.
        qsizetype next = i + 1;
        while (next < trace.size() && (trace.at(next).by.isEmpty() || IpAddress::parse(trace.at(next).by)
                                       || trace.at(next).by == "localhost"_L1))
            ++next;
        const bool more = next < trace.size() && hangsTogether(line, trace.at(next));
        transit.strangerSignedIn = transit.strangerSignedIn || (line.authenticated && !atProvider);
        if (!more) {
            broken = i;
            break;
        }
        transit.forwardMarks = transit.forwardMarks || !trace.at(next).authenticated;
        if (trace.at(next).authenticated && !isProvidersName(trace.at(next).by, file, around))
            transit.strangerSignedIn = true;
    }
    if (broken >= 0) {
        for (const ReceivedLine &below : trace.sliced(broken + 1))
            transit.falseTrace = transit.falseTrace || isProvidersName(below.by, file, around);
    } else if (!transit.handover && file.way.origin == NoticeWay::Origin::OwnProvider) {
        transit.submission = submissionIn(trace, file, around);
    }
    if (transit.entry == Transit::Entry::Stranger && transit.forwardMarks && !transit.strangerSignedIn)
        transit.entry = Transit::Entry::Forwarder;
    return transit;
}

} // namespace undelivered
