// SPDX-License-Identifier: GPL-3.0-or-later
/// What `explain` adds to a parsed notice: for each recipient why, whose move it is and which steps help. Ids only; the
/// sentences are made by app/wording. Values; any thread.
#pragma once

#include "explain/reason.h"
#include "parse/notice.h"

namespace undelivered {

/// One code that stands in the notice, answered from resources/knowledge.
struct CodeMeaning {
    enum class Sort { Reply, Enhanced, Provider };
    Sort sort;
    QString code;      ///< as written: "550", "5.1.1", "S3140"
    QString meaningId; ///< key into the knowledge and into app/wording's sentences
    QString provider;  ///< whose code it is ("gmail", ...); empty for the standards' own
};

/// The steps a person can take about one failed message, in the order in which they help.
enum class Step {
    CheckSpelling,      ///< look at the address; see `suggestion`
    CallRecipient,      ///< reach them another way
    TellRecipient,      ///< they must change something (make room, accept you, ask their provider)
    AskForAllowListing, ///< their organisation must let you in
    Wait,               ///< still being tried, or try again later
    SendAgainLater,
    MakeSmaller,   ///< shrink or share by link
    ChangeContent, ///< reword, no attachment of that kind
    ScanForViruses,
    SplitRecipients,   ///< fewer at once, more slowly
    FixSenderDomain,   ///< SPF, DKIM, DMARC: whoever runs your domain
    CheckSendingSetup, ///< outgoing server, sign-in, sender address in the mail program
    AskYourProvider,
    ChangePassword,
    RemoveAddress, ///< it is dead: take it off your lists
    UseNewAddress, ///< moved
    NothingToDo
};
[[nodiscard]] QLatin1StringView stepId(Step step);

/// A near-miss that is probably what the person meant.
struct AddressSuggestion {
    QString address;
    enum class Source { KnownDomain, OwnContacts, Syntax } source = Source::KnownDomain;
};

struct RecipientExplanation {
    Reason reason = Reason::Unknown;
    Mover mover = Mover::Nobody;
    std::optional<bool> permanent; ///< nothing where the notice does not say
    QString status; ///< the code that was believed, which may be finer than the notice's Status field; may be empty
    QString ruleId; ///< the knowledge entry that decided, for "How do we know?"
    QString matchedText; ///< the words it hit, verbatim
    QList<CodeMeaning> codes;
    QList<Step> steps;
    std::optional<AddressSuggestion> suggestion;
};

/// One entry per ParsedNotice::recipients, same order.
struct Explanation {
    QList<RecipientExplanation> recipients;
};

} // namespace undelivered
