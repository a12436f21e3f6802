// SPDX-License-Identifier: GPL-3.0-or-later
/// One notice as lists need it: small, without texts and evidence, so that 100,000 fit. A value; any thread.
#pragma once

#include "base/messagekey.h"
#include "explain/reason.h"
#include "judge/judgement.h"
#include "parse/notice.h"

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
    QString recipient;       ///< the first failing address
    int recipientCount = 0;
    Reason reason = Reason::Unknown; ///< of the first recipient
    std::optional<bool> permanent;
    QString originalSubject;
    QDateTime originalDate;
    QString reportingMta;
};

} // namespace undelivered
