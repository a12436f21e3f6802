// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/evidence.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

using enum EvidenceFamily;

// Columns: yours, forged, hijacked, fake. Why these numbers: a weight of 1 makes an answer 2.7 times as likely, 2.3 ten
// times, 4.6 a hundred times. What somebody else can write (names, programs, identifiers) weighs little; what only the
// person's mailbox, their provider's key or a server that has no reason to lie can know weighs much.
constexpr std::array table = {
    // Sent holds it. A stranger does not know which identifier went to which recipient.
    EvidenceKind{"sent-id-and-recipient"_L1, Sent, 9, 0, 0, 0},
    EvidenceKind{"sent-id"_L1, Sent, 5.5, 0, 0, 0}, // a forwarder or a list changes the recipient
    // Everyone written to knows the identifier, and it came another way.
    EvidenceKind{"sent-id-other-way"_L1, Sent, 2.5, 0, 0.5, 0},
    // A forwarder that keeps the sender, or somebody who sends a letter of the person's on to others.
    EvidenceKind{"sent-copy-other-way"_L1, Sent, 3.5, 0, 0.5, 0},
    EvidenceKind{"sent-same-letter"_L1, Sent, 6, 0, 0, 0}, // recipient, subject and time: providers rewrite identifiers
    EvidenceKind{"sent-to-recipient-then"_L1, Sent, 2.5, 0, 0, 0}, // in a storm it may be chance: see incidents.cpp
    EvidenceKind{"sent-same-mailing"_L1, Sent, 3, 0, 0, 0},        // one copy kept of a letter to many
    EvidenceKind{"thread-known"_L1, Sent, 2, 0, 0.7, 0},      // answers a message in the mailbox; stolen threads exist
    EvidenceKind{"written-to-before"_L1, Sent, 0.8, 0, 0, 0}, // address books are stolen too
    // Sent does not hold it: never enough by itself, see weigh.h.
    EvidenceKind{"absent-from-full-sent"_L1, Absence, 0, 1.4, 1.4, 0},
    EvidenceKind{"absent-from-sent"_L1, Absence, 0, 0.4, 0.4, 0},
    EvidenceKind{"never-written-to"_L1, Absence, 0, 0.4, 0.4, 0},
    // Signatures. Nobody else has the key; a broken or copied one says nothing and is not listed here.
    EvidenceKind{"signature-verified"_L1, Signature, 6, 0, 6, 0},
    EvidenceKind{"signature-replayed"_L1, Signature, 0, 2.5, 1, 0},
    EvidenceKind{"unsigned-unlike-yours"_L1, Signature, 0, 2, 0, 0},
    // The way of the original, read from the receiver's end.
    EvidenceKind{"own-provider-reports"_L1, Transit, 4, 0, 4, 0},
    EvidenceKind{"handed-over-by-provider-proved"_L1, Transit, 4, 0, 4, 0},
    EvidenceKind{"handed-over-by-provider"_L1, Transit, 3, 0, 3, 0},
    EvidenceKind{"handed-over-claims-provider"_L1, Transit, 1, 0, 1, 0},
    EvidenceKind{"handed-over-by-stranger"_L1, Transit, 0, 4, 0, 0},
    // Mail programs hand mail to a mail server first; what goes straight to the recipient's server is mostly a stolen computer.
    EvidenceKind{"handed-over-from-home"_L1, Transit, 0, 1.5, 0, 0},
    // A service that signs for itself may write for its customers, and the person may be one.
    EvidenceKind{"sent-through-service"_L1, Transit, 1.5, 0, 0, 0},
    EvidenceKind{"handed-over-by-forwarder"_L1, Transit, 0, 0.8, 0, 0},
    EvidenceKind{"sender-policy-fails"_L1, Transit, 0, 2.5, 0, 0},
    EvidenceKind{"stranger-signed-in"_L1, Transit, 0, 1.5, 0, 0},
    EvidenceKind{"false-trace"_L1, Transit, 0, 1, 0, 0},
    EvidenceKind{"signed-in-at-provider"_L1, Transit, 1, 0, 1, 0},
    EvidenceKind{"bounce-tag"_L1, Transit, 2, 0, 2, 0}, // prvs=: only the provider's way out writes it
    // What receiving servers said of the sender. Own domains set up badly get refused too.
    EvidenceKind{"receiver-found-unauthentic"_L1, Receiver, 0, 2, 0, 0},
    EvidenceKind{"receiver-found-authentic"_L1, Receiver, 2, 0, 2, 0},
    EvidenceKind{"receiver-refused-sender"_L1, Receiver, 0, 1, 0, 0},
    EvidenceKind{"receiver-refused-home-connection"_L1, Receiver, 0, 1.5, 0, 0},
    // Whose name it bears.
    EvidenceKind{"from-somebody-else"_L1, Identity, 0, 3.5, 0, 0},
    EvidenceKind{"address-never-used"_L1, Identity, 0, 1.5, 0.3, 0},
    EvidenceKind{"name-differs"_L1, Identity, 0, 1, 1.2, 0},
    EvidenceKind{"name-matches"_L1, Identity, 0.4, 0, 0, 0},
    // How the person's mail looks. Anybody can copy it; strangers rarely take the trouble.
    EvidenceKind{"program-known"_L1, Profile, 1.2, 0, 0, 0},
    EvidenceKind{"program-unknown"_L1, Profile, 0, 0.8, 1.5, 0},
    EvidenceKind{"id-shape-known"_L1, Profile, 0.7, 0, 0, 0},
    EvidenceKind{"id-shape-unknown"_L1, Profile, 0, 0.3, 0.4, 0},
    EvidenceKind{"id-from-elsewhere"_L1, Profile, 0, 1.5, 0.8, 0},
    EvidenceKind{"clock-known"_L1, Profile, 0.3, 0, 0, 0},
    EvidenceKind{"clock-unknown"_L1, Profile, 0, 0.5, 0.6, 0},
    EvidenceKind{"hour-unusual"_L1, Profile, 0, 0.1, 0.8, 0},
    // People write a letter in another language now and then, so it never makes Forged by itself.
    EvidenceKind{"language-known"_L1, Profile, 0.1, 0, 0, 0},
    EvidenceKind{"language-unknown"_L1, Profile, 0, 0.4, 0.7, 0},
    EvidenceKind{"charset-unknown"_L1, Profile, 0, 0.3, 0.4, 0},
    EvidenceKind{"date-odd"_L1, Profile, 0, 0.8, 0, 0},
    // Where it was handed in, learnt from notices about mail that is surely the person's.
    EvidenceKind{"connection-known"_L1, Client, 3, 0, 0, 0},
    EvidenceKind{"connection-unknown"_L1, Client, 0, 0, 1.2, 0},
    EvidenceKind{"own-website-sent"_L1, Client, 3, 0, 0, 0},
    // The provider's own alarm. The person's own bulk mail can raise it as well.
    EvidenceKind{"account-blocked"_L1, Account, 0, 0, 2.5, 0},
    // Added by incidents.
    EvidenceKind{"wave-forged"_L1, Wave, 0, 3, 0, 0},
    EvidenceKind{"wave-same-subject"_L1, Wave, 0, 2, 0, 0},
    EvidenceKind{"wave-hijacked"_L1, Wave, 0, 0, 4.5, 0},
    EvidenceKind{"burst-through-account"_L1, Wave, 0, 0, 4.5, 0},
    EvidenceKind{"wave-own-mailing"_L1, Wave, 3.5, 0, 0, 0},
    // Marks of fake notices: fake column only.
    EvidenceKind{"lure-claims-provider"_L1, Lure, 0, 0, 0, 3.5},
    EvidenceKind{"lure-checks-failed"_L1, Lure, 0, 0, 0, 2.5},
    EvidenceKind{"lure-borrowed-name"_L1, Lure, 0, 0, 0, 2},
    EvidenceKind{"lure-foreign-link"_L1, Lure, 0, 0, 0, 1.2},
    EvidenceKind{"lure-link-with-your-address"_L1, Lure, 0, 0, 0, 2},
    EvidenceKind{"lure-link-in-disguise"_L1, Lure, 0, 0, 0, 1.5},
    EvidenceKind{"lure-asks-to-act"_L1, Lure, 0, 0, 0, 2.1},
    EvidenceKind{"lure-incoming-mail"_L1, Lure, 0, 0, 0, 2},
    EvidenceKind{"lure-deadline"_L1, Lure, 0, 0, 0, 1},
    EvidenceKind{"lure-dangerous-attachment"_L1, Lure, 0, 0, 0, 3.2},
    EvidenceKind{"lure-nobody-failed"_L1, Lure, 0, 0, 0, 1},
    EvidenceKind{"lure-you-are-the-recipient"_L1, Lure, 0, 0, 0, 1.5},
    EvidenceKind{"lure-bait-inside"_L1, Lure, 0, 0, 0, 2.5},
    EvidenceKind{"lure-answer-address"_L1, Lure, 0, 0, 0, 0.7},
    EvidenceKind{"lure-mailing-program"_L1, Lure, 0, 0, 0, 1.2},
    EvidenceKind{"person-said"_L1, Person, 0, 0, 0, 0},
};

} // namespace

double EvidenceKind::towards(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Yours: return yours;
    case Verdict::Forged: return forged;
    case Verdict::Hijacked: return hijacked;
    case Verdict::Fake: return fake;
    case Verdict::Unclear: break;
    }
    return 0;
}

std::span<const EvidenceKind> evidenceTable()
{
    return table;
}

const EvidenceKind *evidenceKind(QStringView id)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [id](const EvidenceKind &kind) { return kind.id == id; });
    return found == table.end() ? nullptr : &*found;
}

double familyCap(EvidenceFamily family)
{
    switch (family) {
    case Profile: return 3;
    case Absence: return 1.8;
    case Receiver: return 3;
    case Identity: return 4;
    default: return 100;
    }
}

} // namespace undelivered
