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

bool isFailure(const QString &result)
{
    return result == "fail"_L1 || result == "softfail"_L1;
}

/// A list, a forwarder or a resender left its mark: then a stranger at the end of the way proves nothing.
bool wasForwarded(const CaseFile &file)
{
    for (const char *name : {"List-Id", "List-Unsubscribe", "X-BeenThere", "X-Forwarded-To", "X-Forwarded-For",
                             "ARC-Seal", "X-Loop", "X-MS-Exchange-Inbox-Rules-Loop", "Resent-From", "X-Envelope-To"}) {
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
        if (!fate.originalAddress.isEmpty() && fate.originalAddress.compare(fate.address, Qt::CaseInsensitive) != 0 &&
            file.writtenTo.contains(fate.originalAddress.toLower()))
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
    return line.name.isEmpty() && line.helo != file.senderDomain && around.provider.owns(line.helo) &&
           line.helo != organisationOf(line.helo);
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
    return entry == Transit::Entry::Provider || entry == Transit::Entry::ProviderProved ||
           entry == Transit::Entry::ClaimsProvider;
}

/// The provider's lowest line: there the message was handed in.
std::optional<ReceivedLine> submissionIn(const QList<ReceivedLine> &trace, const CaseFile &file,
                                         const Surroundings &around)
{
    for (auto line = trace.crbegin(); line != trace.crend(); ++line) {
        if (isProvidersName(line->by, file, around) || line->authenticated)
            return *line;
    }
    return std::nullopt;
}

/// Whether the host that handed the notice over is the provider's own. A name found by reverse look-up tells; one that the
/// sending side gave itself only counts inside the provider, or where the provider's own checks vouch for it.
bool isOwnHost(const ReceivedLine &line, const NoticeWay &way, const Surroundings &around)
{
    if (around.own.outboundAddresses.contains(line.ip->toString()))
        return true;
    const bool refused = way.checks && !way.checks->passes(u"dkim") && !way.checks->passes(u"spf") &&
                         (way.checks->resultOf(u"dmarc") == "fail"_L1 || isFailure(way.checks->resultOf(u"spf")));
    if (!line.name.isEmpty())
        return around.provider.owns(line.name) && !refused;
    if (!around.provider.owns(line.helo))
        return false;
    const bool vouched =
        way.checks && std::any_of(way.checks->methods.begin(), way.checks->methods.end(), [&](const AuthMethod &m) {
            return m.result == "pass"_L1 && (around.provider.owns(m.domain) || around.knowledge.isOwnDomain(m.domain));
        });
    return vouched || (!line.by.isEmpty() && !around.provider.isEntrance(line.by) && !IpAddress::parse(line.by));
}

/// Whether the provider tried to pass the message on to somebody else's server: it does that only for its own customers.
bool wasRelayedOut(const CaseFile &file, const Surroundings &around)
{
    return std::any_of(file.notice().recipients.begin(), file.notice().recipients.end(),
                       [&around](const RecipientFate &fate) {
                           return !fate.remoteHost.isEmpty() && !hostName(fate.remoteHost).isEmpty() &&
                                  !around.provider.owns(fate.remoteHost);
                       });
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
    bool inside = true;
    bool strange = false;
    for (const ReceivedLine &line : receivedLines(file.noticeHeader)) {
        const bool named = line.by.contains(u'.') && !line.by.contains(u':') && !IpAddress::parse(line.by);
        if (named && !around.provider.owns(line.by)) {
            strange = true;
            break; // written by somebody else: nothing below counts
        }
        if (!line.isHandover())
            continue;
        way.handover = line;
        inside = isOwnHost(line, way, around);
        if (!inside)
            break;
    }
    if (!inside) {
        way.origin = NoticeWay::Origin::Outside;
        return way;
    }
    // Nobody outside handed it over. Then its author must be a host of the provider: else it came some other way (fetched
    // from another account, saved without its trace).
    if (way.handover) {
        way.origin = NoticeWay::Origin::OwnProvider;
        return way;
    }
    if (strange)
        return way;
    const QString reporter = file.notice().reportingMta;
    const QString author = domainOf(file.notice().from);
    const bool ownAuthor = around.provider.owns(author) || around.knowledge.isOwnDomain(author) ||
                           (author.isEmpty() && reporter.isEmpty());
    const bool ownReporter = around.provider.owns(reporter) || isWithin(hostName(reporter), file.senderDomain);
    if (ownReporter || (reporter.isEmpty() && ownAuthor))
        way.origin = NoticeWay::Origin::OwnProvider;
    return way;
}

Transit originalTransit(const CaseFile &file, Surroundings &around)
{
    Transit transit;
    transit.forwardMarks = wasForwarded(file);
    const QList<ReceivedLine> &trace = file.trace;
    const bool relayed = wasRelayedOut(file, around);
    bool fromInside = false;
    qsizetype broken = -1;
    for (qsizetype i = 0; i < trace.size(); ++i) {
        const ReceivedLine &line = trace.at(i);
        if (!line.isHandover())
            continue;
        // The provider's own line about its customer's connection: the message starts here.
        const bool atProvider = isProvidersName(line.by, file, around);
        const bool ownNotice = file.way.origin == NoticeWay::Origin::OwnProvider;
        const bool insideHop =
            atProvider && !line.authenticated && around.provider.owns(line.name.isEmpty() ? line.helo : line.name);
        const bool proved = around.own.outboundAddresses.contains(line.ip->toString()) ||
                            (!file.senderDomain.isEmpty() && isPass(around.spf(*line.ip, file.senderDomain)));
        if (insideHop && !proved && !around.provider.isEntrance(line.by)) {
            fromInside = true; // from one of its hosts to another
            continue;
        }
        const bool entrance = around.provider.isEntrance(line.by);
        const bool customer =
            line.authenticated || (atProvider && (!entrance || (relayed && around.own.entersUnmarked)));
        if (ownNotice && !customer && atProvider && relayed && around.own.connections.isEmpty()) {
            transit.ambiguous = true; // nothing is known yet of how this provider takes its customers' mail
            transit.submission = line;
            return transit;
        }
        if ((ownNotice || fromInside) && customer) {
            transit.submission = line;
            if (!ownNotice)
                transit.entry = Transit::Entry::Provider;
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
        while (next < trace.size() && (trace.at(next).by.isEmpty() || IpAddress::parse(trace.at(next).by) ||
                                       trace.at(next).by == "localhost"_L1))
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
