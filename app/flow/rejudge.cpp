// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rejudge.h"

#include "judge/judge.h"

namespace undelivered {

namespace {

MailboxKnowledge knowledgeFrom(const QList<KnownHeader> &headers, const Account &account)
{
    MailboxKnowledge knowledge;
    knowledge.setAddresses(account.addresses());
    for (const KnownHeader &known : headers) {
        const HeaderFields fields(known.header);
        if (known.sent)
            knowledge.addSent(sentMessageFrom(fields));
        else
            knowledge.addReceived(fields);
    }
    return knowledge;
}

} // namespace

Result<QList<NoticeRow>> setWordAndRejudge(Store &store, const Account &account, const QList<qint64> &notices,
                                           std::optional<Verdict> verdict, Dns &dns)
{
    QList<JudgedNotice> judged;
    for (const qint64 id : notices) {
        Result<JudgedNotice> notice = store.notice(id);
        if (!notice)
            return tl::unexpected(notice.error());
        if (Result<void> kept = store.saveWord(account.id, notice->notice.messageId, verdict); !kept)
            return tl::unexpected(kept.error());
        judged.append(std::move(*notice));
    }
    const Result<QList<KnownHeader>> headers = store.knownHeaders(account.id);
    if (!headers)
        return tl::unexpected(headers.error());
    judgeEach(judged, knowledgeFrom(*headers, account), dns);
    if (verdict) {
        for (JudgedNotice &notice : judged) {
            notice.judgement.verdict = verdict;
            notice.judgement.confidence = 1;
            notice.judgement.byPerson = true;
        }
    }
    return store.saveJudgements(account.id, judged);
}

} // namespace undelivered
