// SPDX-License-Identifier: GPL-3.0-or-later
/// One notice as lists need it: small, without texts and evidence, so that 100,000 fit. A value; any thread.
#pragma once

#include "base/messagekey.h"
#include "explain/reason.h"
#include "judge/judgednotice.h"

namespace undelivered {

struct NoticeRow {
    qint64 id = 0;
    MessageKey key;
    QString messageId;
    qint64 size = 0;
    QDateTime received;
    NoticeKind kind = NoticeKind::NotANotice;
    std::optional<Verdict> verdict;
    double confidence = 0;
    bool byPerson = false;
    QString incident;
    QString recipient; ///< the first failing address; where none failed the first delayed one, else the first
    int recipientCount = 0;
    Reason reason = Reason::Unknown; ///< of `recipient`
    std::optional<bool> permanent;   ///< of `recipient`
    QString originalSubject;
    QDateTime originalDate;
    QString reportingMta;
};

/// The recipient that a list shows: an index into ParsedNotice::recipients, -1 where there is none.
[[nodiscard]] qsizetype leadingRecipient(const ParsedNotice &notice);
/// The row of one notice. Overlong addresses and subjects are cut.
[[nodiscard]] NoticeRow rowFor(qint64 id, const JudgedNotice &judged);

} // namespace undelivered
