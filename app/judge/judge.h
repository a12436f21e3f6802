// SPDX-License-Identifier: GPL-3.0-or-later
/// The entry to judging: did the person send the original, did somebody else, is it a lure? A wrong Forged on a person's own
/// mail is the one unforgivable error; where the facts don't decide the answer is Unclear. Pure but for `dns`; scan thread.
#pragma once

#include "judge/dns.h"
#include "judge/incident.h"
#include "judge/judgednotice.h"
#include "judge/mailboxknowledge.h"

namespace undelivered {

/// What the person said, by wordKey() of the notice ("I did send this": Yours; "Not mine": Forged or Hijacked; a lure that
/// is none: any of them). It wins over all evidence, teaches the profile, and is gone when it is left out of the next call.
using PersonWords = QHash<QString, Verdict>;

/// Whether a message that parse calls no notice could be a lure dressed as one, so that judgeEach() must see it. Told from the
/// message alone; errs towards yes.
[[nodiscard]] bool mayBeLure(const JudgedNotice &message);

/// Without a mailbox to judge by (`explain` on a file): only Fake can be told, from the message itself. A lure gets kind
/// Fake and verdict Fake; everything else keeps its kind and gets no verdict.
void judgeAlone(JudgedNotice &notice);

/// Judges each notice by itself. Sets `judgement`, and kind Fake for lures. Ordinary mail (NotANotice that is not dressed as a
/// notice), and automatic answers and receipts which the facts do not decide, get no verdict. Linear in the notices.
void judgeEach(QList<JudgedNotice> &notices, const MailboxKnowledge &knowledge, Dns &dns,
               const PersonWords &words = {});

/// Groups notices that belong together and lets a whole incident lift undecided members, never against their own evidence.
/// After judgeEach(), on all notices of one mailbox.
[[nodiscard]] QList<Incident> judgeIncidents(QList<JudgedNotice> &notices, const MailboxKnowledge &knowledge);

} // namespace undelivered
