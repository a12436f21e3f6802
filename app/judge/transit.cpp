// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a message, read from the receiver's end. Each line was written by the host that received; so the topmost can be
// believed as far as its writer can, and a line below only while the lines hang together: the host that handed over must be the
// one that wrote the next line. Below the first break anybody may have written anything.
#include "judge/casefile.h"
#include "judge/hostname.h"
#include "judge/identityshape.h"
#include "judge/taglist.h"

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
bool wasForwarded(const CaseFile &file, const Surroundings &around)
{
    for (const char *name : {"List-Id", "List-Unsubscribe", "X-BeenThere", "X-Forwarded-To", "X-Forwarded-For",
                             "X-Loop", "X-MS-Exchange-Inbox-Rules-Loop", "Resent-From", "X-Envelope-To"}) {
        if (file.original.has(name))
            return true;
    }
    // Some providers seal everything they send: only somebody else's seal tells of a forwarder.
    for (const QByteArrayView seal : file.original.rawAll("ARC-Seal")) {
        const auto tags = readTagList(seal);
        const Tag *domain = tags ? tagNamed(*tags, "d") : nullptr;
        const QString sealer = domain ? hostName(QString::fromUtf8(domain->value)) : QString();
        if (!around.provider.owns(sealer) && !isWithin(sealer, file.senderDomain))
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

/// The same by the name that the sending side gave itself, where the receiver looked up none.
bool calledItselfLike(const ReceivedLine &above, const ReceivedLine &below)
{
    const QString organisation = organisationOf(below.by);
    return above.name.isEmpty() && !organisation.isEmpty() && organisation == organisationOf(above.helo);
}

bool isProvidersName(const QString &name, const CaseFile &file, const Surroundings &around)
{
    return !name.isEmpty() && (around.provider.owns(name) || isWithin(name, file.senderDomain));
}

/// A name the sending side gave itself counts less, and the bare domain of the person not at all: forgers love it.
bool claimsProvider(const ReceivedLine &line, const CaseFile &file, const Surroundings &around)
{
    const bool known = around.provider.owns(line.helo) || around.own.outboundNames.contains(organisationOf(line.helo));
    return line.name.isEmpty() && line.helo != file.senderDomain && known && line.helo != organisationOf(line.helo);
}

/// It calls itself by the full name of a host that takes the person's mail (their own server): few forgers look that up.
bool saysOwnHost(const ReceivedLine &line, const CaseFile &file, const Surroundings &around)
{
    return line.helo != file.senderDomain && isWithin(line.helo, file.senderDomain) &&
           around.provider.isHost(line.helo);
}

Transit::Entry entryOf(const ReceivedLine &line, const CaseFile &file, Surroundings &around, SpfResult &spf)
{
    spf = file.senderDomain.isEmpty() ? SpfResult::None : around.spf(*line.ip, file.senderDomain);
    if (isPass(spf) || around.own.outboundAddresses.contains(line.ip->toString()))
        return Transit::Entry::ProviderProved;
    // The person's own website writes to their customers, and few records name its computer.
    if (around.leadsTo(file.senderDomain, *line.ip))
        return Transit::Entry::Provider;
    // Scanners and small programs in the person's own home or office.
    if (around.own.connections.contains(line.ip->toString()))
        return Transit::Entry::OwnConnection;
    // A server at home has another address every few days, and the record only names today's.
    if (spf == SpfResult::SoftFail && saysOwnHost(line, file, around))
        return Transit::Entry::ClaimsProvider;
    // Records are forgotten when servers are added. A name that leads back to its address cannot be made up.
    const bool named = isProvidersName(line.name, file, around);
    const QString &called = line.name.isEmpty() ? line.helo : line.name;
    if (isRefused(spf) && isProvidersName(called, file, around) && around.leadsTo(called, *line.ip))
        return Transit::Entry::Provider;
    if (isRefused(spf) && named)
        return Transit::Entry::ClaimsProvider;
    if (isRefused(spf))
        return Transit::Entry::Stranger;
    if (named)
        return Transit::Entry::Provider;
    return claimsProvider(line, file, around) ? Transit::Entry::ClaimsProvider : Transit::Entry::Stranger;
}

bool isInside(Transit::Entry entry)
{
    return entry == Transit::Entry::Provider || entry == Transit::Entry::ProviderProved ||
           entry == Transit::Entry::ClaimsProvider || entry == Transit::Entry::OwnConnection;
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
bool isOwnHost(const ReceivedLine &line, const NoticeWay &way, const CaseFile &file, Surroundings &around)
{
    const QString address = line.ip->toString();
    if (around.own.outboundAddresses.contains(address) || around.own.reporters.contains(address))
        return true;
    const bool refused = way.checks && !way.checks->passes(u"dkim") && !way.checks->passes(u"spf") &&
                         (way.checks->resultOf(u"dmarc") == "fail"_L1 || isFailure(way.checks->resultOf(u"spf")));
    if (!line.name.isEmpty())
        return around.provider.owns(line.name) && !refused;
    if (!isProvidersName(line.helo, file, around))
        return false;
    if (around.leadsTo(line.helo, *line.ip) || isPass(around.spf(*line.ip, file.senderDomain)))
        return true;
    const bool known = around.provider.owns(line.helo);
    const bool vouched =
        way.checks && std::any_of(way.checks->methods.begin(), way.checks->methods.end(), [&](const AuthMethod &m) {
            // A host inside the person's mail domain proves its own name; mail in the domain's name may be a website's.
            const bool host = isWithin(hostName(m.domain), file.senderDomain) && hostName(m.domain) == line.helo &&
                              line.helo != file.senderDomain;
            return m.result == "pass"_L1 &&
                   (host || (known && (around.provider.owns(m.domain) || around.knowledge.isOwnDomain(m.domain))));
        });
    return vouched ||
           (known && !line.by.isEmpty() && !around.provider.isEntrance(line.by) && !IpAddress::parse(line.by));
}

/// Whether the provider tried to pass the message on to somebody else's server: it does that only for its own customers.
bool wasRelayedOut(const CaseFile &file, const Surroundings &around)
{
    const QList<RecipientFate> &recipients = file.notice().recipients;
    return std::any_of(recipients.begin(), recipients.end(), [&around](const RecipientFate &fate) {
        return !fate.remoteHost.isEmpty() && !hostName(fate.remoteHost).isEmpty() &&
               !around.provider.owns(fate.remoteHost);
    });
}

/// The same for notices that name no host. Not sure: the provider may keep the mail of that domain too.
bool mayHaveBeenRelayed(const CaseFile &file, const Surroundings &around)
{
    const QList<RecipientFate> &recipients = file.notice().recipients;
    return std::any_of(recipients.begin(), recipients.end(), [&around](const RecipientFate &fate) {
        const QString domain = domainOf(fate.address);
        return fate.remoteHost.isEmpty() && !domain.isEmpty() && !around.provider.owns(domain) &&
               !around.knowledge.isOwnDomain(domain);
    });
}

/// What the provider's own line tells of who handed a message in there.
struct Door {
    bool customer = false; ///< they had signed in, or came to where only customers may come
    bool unsure = false; ///< they came to the door that is open to strangers too, with a message for somebody elsewhere
};

Door doorAt(const ReceivedLine &line, const CaseFile &file, const Surroundings &around)
{
    const bool atProvider = isProvidersName(line.by, file, around);
    const bool relayed = wasRelayedOut(file, around);
    Door door;
    door.customer = line.authenticated ||
                    (atProvider && (!around.provider.isEntrance(line.by) || (relayed && around.own.entersUnmarked)));
    // Customers use that door at some providers: where surely own mail was seen to, and as long as none was seen at all.
    const bool learnt = around.own.signedOriginals + around.own.unsignedOriginals > 0;
    door.unsure = atProvider && !door.customer && (relayed || mayHaveBeenRelayed(file, around)) &&
                  (around.own.entersUnmarked || !learnt);
    return door;
}

/// From one of the provider's hosts to another.
bool isInsideHop(const QList<ReceivedLine> &trace, qsizetype i, const CaseFile &file, Surroundings &around)
{
    const ReceivedLine &line = trace.at(i);
    const QString &sender = line.name.isEmpty() ? line.helo : line.name;
    if (line.authenticated || !isProvidersName(line.by, file, around) || !around.provider.owns(sender) ||
        around.provider.isEntrance(line.by))
        return false;
    // A host that may send for the domain may be a customer's, unless it wrote the next line itself.
    const bool maySend = around.own.outboundAddresses.contains(line.ip->toString()) ||
                         (!file.senderDomain.isEmpty() && isPass(around.spf(*line.ip, file.senderDomain)));
    return !maySend || (i + 1 < trace.size() && hangsTogether(line, trace.at(i + 1)));
}

} // namespace

NoticeWay noticeWay(const CaseFile &file, Surroundings &around)
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
    for (const ReceivedLine &line : file.noticeTrace) {
        const bool named = line.by.contains(u'.') && !line.by.contains(u':') && !IpAddress::parse(line.by);
        if (named && !around.provider.owns(line.by)) {
            strange = true;
            break; // written by somebody else: nothing below counts
        }
        if (!line.isHandover())
            continue;
        way.handover = line;
        inside = isOwnHost(line, way, file, around);
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
    transit.forwardMarks = wasForwarded(file, around);
    const QList<ReceivedLine> &trace = file.trace;
    const bool ownNotice = file.way.origin == NoticeWay::Origin::OwnProvider;
    bool fromInside = false;
    qsizetype broken = -1;
    for (qsizetype i = 0; i < trace.size(); ++i) {
        const ReceivedLine &line = trace.at(i);
        if (!line.isHandover())
            continue;
        if (isInsideHop(trace, i, file, around)) {
            fromInside = true;
            continue;
        }
        // The provider's own line about its customer's connection: the message starts here. Where the notice is not surely the
        // provider's, such a line at the top may be true or made up: whoever wrote the notice left out their own.
        const bool atProvider = isProvidersName(line.by, file, around);
        const Door door = doorAt(line, file, around);
        const bool writerUnknown = !ownNotice && !fromInside && atProvider && door.customer && !transit.handover;
        if ((ownNotice && door.unsure) || writerUnknown) {
            transit.ambiguous = !writerUnknown;
            transit.submission = line;
            return transit;
        }
        if ((ownNotice || fromInside) && door.customer) {
            transit.submission = line;
            if (!ownNotice)
                transit.entry = Transit::Entry::Provider;
            return transit;
        }
        // A relay that nobody here knows handed it over, yet the lines hang together down to where the person signed in: the
        // provider may send through somebody else.
        if (transit.handover && atProvider && line.authenticated && hangsTogether(trace.at(i - 1), line) &&
            !isRefused(transit.spf)) {
            transit.submission = line;
            transit.entry = Transit::Entry::ClaimsProvider;
            return transit;
        }
        const bool behindRelay = transit.handover.has_value();
        transit.handover = line;
        transit.entry = entryOf(line, file, around, transit.spf);
        // Only the first line was written by who reports; what a relay is said to have seen may be made up.
        if (behindRelay && transit.entry == Transit::Entry::OwnConnection)
            transit.entry = Transit::Entry::Stranger;
        if (isInside(transit.entry)) {
            transit.submission = submissionIn(trace.sliced(i + 1), file, around);
            return transit;
        }
        // A relay in between: go on below only while the lines hang together.
        qsizetype next = i + 1;
        while (next < trace.size() && (trace.at(next).by.isEmpty() || IpAddress::parse(trace.at(next).by) ||
                                       trace.at(next).by == "localhost"_L1))
            ++next;
        const bool more = next < trace.size() && (hangsTogether(line, trace.at(next)) ||
                                                  (!isRefused(transit.spf) && calledItselfLike(line, trace.at(next))));
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
