// SPDX-License-Identifier: GPL-3.0-or-later
/// The overview's first words (wording/overviewtext.h), with the facts that show it, what needs the person first, and the steps
/// that fit. Pure but for the language; window's thread.
#pragma once

#include "ui/models/noticebook.h"
#include "wording/overviewtext.h"

#include <QDate>

namespace undelivered {

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
