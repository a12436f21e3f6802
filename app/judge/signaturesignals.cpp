// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/hostname.h"
#include "judge/signals.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// Whether a signature of `domain` vouches for mail of the person's domain: the same organisation, or a name the provider makes of
/// it ("firm-example.host.example"), or one that signed surely own mail before.
bool vouchesFor(const QString &domain, const CaseFile &file, const Surroundings &around)
{
    if (around.own.signingDomains.contains(domain))
        return true;
    if (organisationOf(domain) == organisationOf(file.senderDomain))
        return true;
    QString dashed = file.senderDomain;
    dashed.replace(u'.', u'-');
    return domain.section(u'.', 0, 0) == dashed;
}

/// One From field, signed, and of the person: else the signature vouches for somebody else at the same provider.
bool signsOwnSender(const CaseFile &file, const Surroundings &around)
{
    if (file.original.rawAll("From").size() != 1)
        return false;
    const QString from = addressesIn(file.original.raw("From")).value(0).toLower();
    return around.knowledge.isOwnAddress(from) || around.knowledge.isOwnDomain(domainOf(from));
}

/// `signature` covers whom it was written to, and that is where it failed. Without a signed To anybody may have put one in.
bool namesFailedRecipient(const CaseFile &file, const DkimSignature &signature)
{
    if (!signature.fields.contains("to"))
        return false;
    return file.failedRecipients.isEmpty() || file.writtenTo.isEmpty() ||
           std::any_of(file.failedRecipients.begin(), file.failedRecipients.end(),
                       [&file](const QString &address) { return file.writtenTo.contains(address); });
}

} // namespace

void weighSignatures(CaseFile &file, const Surroundings &around, EvidenceList &evidence)
{
    if (!file.hasOriginalHeader)
        return;
    bool verified = false;
    bool present = false;
    bool otherBody = false;
    bool addressed = false;
    QString domain;
    for (const DkimFinding &finding : std::as_const(file.signatures)) {
        const bool vouches = vouchesFor(finding.signature.domain, file, around);
        present = present || (vouches && finding.result != DkimFinding::Result::Unusable);
        if (vouches && finding.result == DkimFinding::Result::Verified && signsOwnSender(file, around)) {
            verified = true;
            otherBody = otherBody || finding.body == DkimFinding::Body::Differs;
            addressed = addressed || namesFailedRecipient(file, finding.signature);
            domain = finding.signature.domain;
        }
    }
    if (verified) {
        // A signed message can be sent again by anybody who has it: then it comes from a stranger, goes to somebody its header
        // doesn't name, or has another body. Lists and forwarders do the first two in all honesty.
        const bool stranger = file.transit.entry == Transit::Entry::Stranger;
        if (stranger && (otherBody || !addressed)) {
            evidence.add("signature-replayed"_L1, {domain});
            return;
        }
        evidence.add("signature-verified"_L1, {domain});
        // Signed, and failed where it was written to: the provider had it, whatever the lines of its way seem to say.
        if (stranger)
            file.transit.entry = Transit::Entry::Unknown;
    } else if (!present && around.own.alwaysSigned() && file.transit.entry != Transit::Entry::Forwarder &&
               file.way.origin != NoticeWay::Origin::OwnProvider && file.transit.handover &&
               !file.original.has("List-Id")) {
        evidence.add("unsigned-unlike-yours"_L1);
    }
}

} // namespace undelivered
