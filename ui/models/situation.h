// SPDX-License-Identifier: GPL-3.0-or-later
/// The overview's first words: what is going on in this mailbox as a whole, the facts that show it, what
/// needs the person first, and whether it is getting more or less. Pure but for the language; window's thread.
#pragma once

#include "judge/incident.h"
#include "ui/models/noticebook.h"

#include <QDate>

namespace undelivered {

/// In the order of urgency: the first that holds is the one to speak of.
enum class Situation {
    Hijacked, ///< somebody sends through the person's account
    Forged,   ///< somebody else uses the address
    Failed,   ///< mail of the person's own came back
    Lures,    ///< only lures, dressed as notices
    Unclear,  ///< only notices that the facts don't decide
    Unjudged, ///< no mailbox to judge by
    AllWell,  ///< notices, none of which needs anything
    Nothing   ///< no notice at all
};

/// Whether one run of notices goes on.
struct TrendLine {
    Verdict verdict = Verdict::Unclear;
    QString text;
    friend bool operator==(const TrendLine &, const TrendLine &) = default;
};

/// One of the person's own messages that did not arrive.
struct UrgentNotice {
    qint64 id = 0;
    QString title; ///< "bob@example.org, Dinner on Friday"
    QString why;   ///< "Mailbox full"
    friend bool operator==(const UrgentNotice &, const UrgentNotice &) = default;
};

struct Overview {
    Situation situation = Situation::Nothing;
    QString sentence;                  ///< one or two short sentences, the largest words on the page
    QStringList facts;                 ///< counts and dates that show it; at most two
    QString also;                      ///< a second matter that must not be lost behind the first; may be empty
    Shelf alsoShelf = Shelf::NeedsYou; ///< where `also` leads
    QList<TrendLine> trends;    ///< is it over: one for each run of notices, the latest three, the most serious first
    QList<UrgentNotice> urgent; ///< the latest three of the person's own that did not arrive
    QString scope;              ///< under which the steps are remembered: the main incident's id or "overview"
    qint64 example = 0;         ///< notice whose evidence proves the sentence best; 0: none
};

/// `scanning`: what has no verdict yet will get one.
[[nodiscard]] Situation situationOf(const NoticeBook &book, bool scanning = false);
[[nodiscard]] Overview overviewOf(const NoticeBook &book, const QList<Incident> &incidents, const QDate &today,
                                  bool scanning = false);

/// One step of the checklist that fits a situation; `id` is what the store remembers.
struct AdviceStep {
    QString id;
    QString title;
    QString text;
    enum class Door { None, CleanUp, Contacts, NeedsYou } door = Door::None;
};
[[nodiscard]] QList<AdviceStep> adviceFor(Situation situation);

} // namespace undelivered
