// SPDX-License-Identifier: GPL-3.0-or-later
/// The families of signals: each looks at one opened case and adds the facts it finds (evidence.h) to the list. Order does not
/// matter except where a line says so. Called by judgeEach(), on the scan's thread.
#pragma once

#include "judge/casefile.h"

namespace undelivered {

void addSentSignals(const CaseFile &file, Surroundings &around, EvidenceList &evidence);
/// Before the signals of Sent and transit: a verified signature overrules what the lines of the way seem to say.
void weighSignatures(CaseFile &file, const Surroundings &around, EvidenceList &evidence);
void addTransitSignals(const CaseFile &file, Surroundings &around, EvidenceList &evidence);
void addReceiverSignals(const CaseFile &file, Surroundings &around, EvidenceList &evidence);
void addIdentitySignals(const CaseFile &file, Surroundings &around, EvidenceList &evidence);
/// After the transit signals: where a message was handed in counts only when it went through the provider.
void addProfileSignals(const CaseFile &file, Surroundings &around, EvidenceList &evidence);
void addAccountSignals(const CaseFile &file, Surroundings &around, EvidenceList &evidence);
void addLureSignals(const CaseFile &file, Surroundings &around, EvidenceList &evidence);

/// Whether a message could be taken for a delivery notice at all. What is neither read as one nor dressed as one gets no verdict.
[[nodiscard]] bool isDressedAsNotice(const CaseFile &file, const Surroundings &around);

} // namespace undelivered
