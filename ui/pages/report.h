// SPDX-License-Identifier: GPL-3.0-or-later
/// Reports for somebody who can help: one notice, or the mailbox as a whole, with verdict, evidence, codes, servers and times,
/// as one HTML page with its own plain typography. Everything from mail is escaped; nothing is linked or loaded. Pure but for
/// the language; window's thread.
#pragma once

#include "judge/incident.h"
#include "judge/judgednotice.h"
#include "ui/models/situation.h"

namespace undelivered {

struct ReportOptions {
    /// Local parts of addresses that are not the person's are left out, and the names beside them.
    bool hideStrangers = false;
    QStringList own; ///< the person's addresses
};

/// A whole HTML document.
[[nodiscard]] QString noticeReport(const JudgedNotice &judged, const ReportOptions &options, const QDateTime &now);

struct MailboxReport {
    QString account;
    Overview overview;
    ShelfCounts counts;
    QList<Incident> incidents;
    QStringList proof;         ///< sentences of evidence
    QList<NoticeRow> needsYou; ///< newest first
};
[[nodiscard]] QString mailboxReport(const MailboxReport &report, const ReportOptions &options, const QDateTime &now);

/// The text with "…" in place of the local part of every address that is not among `own`. Linear.
[[nodiscard]] QString withoutStrangers(const QString &text, const QStringList &own);
/// A header block (RFC 5322) in which strangers' addresses and the names beside them are left out.
[[nodiscard]] QString headerWithoutStrangers(const QString &header, const QStringList &own);

} // namespace undelivered
