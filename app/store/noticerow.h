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
    QString answer;     ///< what the server said about `recipient`, the beginning of it; may be empty
    QString searchText; ///< recipient, subject, server and its answer in lower case, a line each
};

/// The recipient that a list shows: an index into ParsedNotice::recipients, -1 where there is none.
[[nodiscard]] qsizetype leadingRecipient(const ParsedNotice &notice);
/// How many notices of an account are of one kind and have one verdict.
struct NoticeTally {
    NoticeKind kind = NoticeKind::NotANotice;
    std::optional<Verdict> verdict;
    int count = 0;
};

/// What a search looks through, from the row's other fields.
[[nodiscard]] QString searchTextOf(const NoticeRow &row);
/// What the server said about the recipient that a list shows, as a row has it.
[[nodiscard]] QString answerOf(const ParsedNotice &notice);
/// The row of one notice. Overlong addresses and subjects are cut.
[[nodiscard]] NoticeRow rowFor(qint64 id, const JudgedNotice &judged);

} // namespace undelivered
