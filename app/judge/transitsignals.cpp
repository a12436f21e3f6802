// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/hostname.h"
#include "judge/signals.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

QStringList handoverFacts(const Transit &transit)
{
    if (!transit.handover)
        return {};
    const ReceivedLine &line = *transit.handover;
    return {line.ip ? line.ip->toString() : QString(), line.name.isEmpty() ? line.helo : line.name, line.by};
}

/// prvs=TAG=user and user=TAG=prvs (BATV): only the provider's way out puts it into the envelope.
bool hasBounceTag(const CaseFile &file)
{
    QStringList addresses{file.notice().original.envelopeFrom};
    for (const char *name : {"Delivered-To", "X-Original-To", "Envelope-To", "To"}) {
        for (const QByteArrayView value : file.noticeHeader.rawAll(name))
            addresses += addressesIn(value);
    }
    for (const QString &address : std::as_const(addresses)) {
        if (address.startsWith("prvs="_L1, Qt::CaseInsensitive) || address.contains("=prvs@"_L1, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// Whoever handed it over signed it in the name of their own organisation: no stolen computer, but a service.
bool sentThroughService(const CaseFile &file)
{
    const ReceivedLine &line = *file.transit.handover;
    const QString organisation = organisationOf(line.name.isEmpty() ? line.helo : line.name);
    return !organisation.isEmpty() && organisation != organisationOf(file.senderDomain) &&
           std::any_of(file.signatures.begin(), file.signatures.end(), [&organisation](const DkimFinding &finding) {
               const bool usable =
                   finding.result == DkimFinding::Result::Verified || finding.result == DkimFinding::Result::Unanswered;
               return usable && organisationOf(finding.signature.domain) == organisation;
           });
}

} // namespace

void addTransitSignals(const CaseFile &file, Surroundings &around, EvidenceList &evidence)
{
    const Transit &transit = file.transit;
    const QStringList facts = handoverFacts(transit);
    switch (transit.entry) {
    case Transit::Entry::ProviderProved: evidence.add("handed-over-by-provider-proved"_L1, facts); break;
    case Transit::Entry::Provider: evidence.add("handed-over-by-provider"_L1, facts); break;
    case Transit::Entry::ClaimsProvider: evidence.add("handed-over-claims-provider"_L1, facts); break;
    case Transit::Entry::Stranger:
        evidence.add("handed-over-by-stranger"_L1, facts);
        if (sentThroughService(file))
            evidence.add("sent-through-service"_L1, facts.mid(1));
        else if (cameFromHome(*transit.handover))
            evidence.add("handed-over-from-home"_L1, facts);
        if (transit.spf == SpfResult::Fail || transit.spf == SpfResult::SoftFail)
            evidence.add("sender-policy-fails"_L1, {facts.value(0), file.senderDomain});
        break;
    case Transit::Entry::Forwarder: evidence.add("handed-over-by-forwarder"_L1, facts); break;
    case Transit::Entry::OwnConnection: evidence.add("connection-known"_L1, {facts.value(0)}); break;
    case Transit::Entry::Unknown: break;
    }
    if (transit.strangerSignedIn && transit.entry == Transit::Entry::Stranger)
        evidence.add("stranger-signed-in"_L1, facts);
    if (transit.falseTrace)
        evidence.add("false-trace"_L1);

    // The person's own provider reports only what it queued itself, or what a stranger sent to one of its customers: then the
    // original's trace shows the stranger.
    const bool queuedThere =
        !transit.ambiguous && transit.entry != Transit::Entry::Stranger && transit.entry != Transit::Entry::Forwarder;
    if (file.way.origin == NoticeWay::Origin::OwnProvider && queuedThere && !file.isAnswer) {
        evidence.add("own-provider-reports"_L1, {hostName(file.notice().reportingMta)});
        if (transit.submission && transit.submission->authenticated)
            evidence.add("signed-in-at-provider"_L1);
    }
    if (hasBounceTag(file))
        evidence.add("bounce-tag"_L1);
    Q_UNUSED(around)
}

} // namespace undelivered
