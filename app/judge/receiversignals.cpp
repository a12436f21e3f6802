// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/hostname.h"
#include "judge/signals.h"

#include <array>
#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

bool anyIn(const QString &text, std::span<const QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QLatin1StringView word) { return text.contains(word); });
}

constexpr std::array unauthenticWords = {"5.7.23"_L1,
                                         "5.7.26"_L1,
                                         "5.7.515"_L1,
                                         "dmarc"_L1,
                                         "spf fail"_L1,
                                         "spf check"_L1,
                                         "spf:"_L1,
                                         "sender policy framework"_L1,
                                         "not permitted sender"_L1,
                                         "not designate"_L1,
                                         "not authorized to send"_L1,
                                         "not allowed to send mail from"_L1,
                                         "spf validation"_L1,
                                         "fails to pass authentication"_L1,
                                         "unauthenticated email"_L1,
                                         "sender verify failed"_L1};
constexpr std::array homeWords = {"pbl"_L1,
                                  "dynamic ip"_L1,
                                  "dynamically assigned"_L1,
                                  "dialup"_L1,
                                  "dial-up"_L1,
                                  "dul."_L1,
                                  "residential"_L1,
                                  "home user"_L1,
                                  "dy-001"_L1,
                                  "generic reverse"_L1,
                                  "generic rdns"_L1,
                                  "s2040"_L1};

/// What the host that wrote the notice found out when it took the original: fields above its own Received line.
void addQuotedChecks(const CaseFile &file, EvidenceList &evidence)
{
    if (!file.transit.handover)
        return;
    for (const HeaderField &field : file.original.all()) {
        if (field.name.compare("Received", Qt::CaseInsensitive) == 0 && readReceived(field.value).isHandover())
            return; // below stands what came with the message
        QString result;
        if (field.name.compare("Received-SPF", Qt::CaseInsensitive) == 0) {
            result = QString::fromLatin1(field.value.trimmed()).section(u' ', 0, 0).section(u'(', 0, 0).toLower();
        } else if (field.name.compare("Authentication-Results", Qt::CaseInsensitive) == 0) {
            const AuthResults results = readAuthResults(field.value);
            const QString dmarc = results.resultOf(u"dmarc");
            result = dmarc == "pass"_L1 || dmarc == "fail"_L1 ? dmarc : results.resultOf(u"spf");
        } else {
            continue;
        }
        if (result == "fail"_L1 || result == "softfail"_L1)
            evidence.add("receiver-found-unauthentic"_L1, {file.transit.handover->by});
        else if (result == "pass"_L1)
            evidence.add("receiver-found-authentic"_L1, {file.transit.handover->by});
    }
}

} // namespace

void addReceiverSignals(const CaseFile &file, Surroundings &, EvidenceList &evidence)
{
    if (file.hasOriginalHeader)
        addQuotedChecks(file, evidence);
    for (const RecipientFate &fate : file.notice().recipients) {
        const QString words = fate.diagnostic.toLower() + u' ' + fate.status;
        if (anyIn(words, unauthenticWords))
            evidence.add("receiver-refused-sender"_L1, {fate.diagnostic});
        if (anyIn(words, homeWords))
            evidence.add("receiver-refused-home-connection"_L1, {fate.diagnostic});
    }
}

} // namespace undelivered
