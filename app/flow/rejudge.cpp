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
    QSet<QString> chosen;
    for (const qint64 id : notices) {
        const Result<JudgedNotice> notice = store.notice(id);
        if (!notice)
            return tl::unexpected(notice.error());
        if (Result<void> kept = store.saveWord(account.id, wordKey(notice->notice), verdict); !kept)
            return tl::unexpected(kept.error());
        chosen.insert(wordKey(notice->notice));
    }
    const Result<QHash<QString, Verdict>> words = store.words(account.id);
    if (!words)
        return tl::unexpected(words.error());
    const Result<QList<KnownHeader>> headers = store.knownHeaders(account.id);
    if (!headers)
        return tl::unexpected(headers.error());
    // All of them: what the person said about one notice teaches something about the others.
    Result<QList<JudgedNotice>> all = store.noticesForJudging(account.id);
    if (!all)
        return tl::unexpected(all.error());
    const MailboxKnowledge knowledge = knowledgeFrom(*headers, account);
    const QList<JudgedNotice> before = *all;
    judgeEach(*all, knowledge, dns, *words);
    const QList<Incident> incidents = judgeIncidents(*all, knowledge);
    if (Result<void> kept = store.saveIncidents(account.id, incidents); !kept)
        return tl::unexpected(kept.error());
    QList<JudgedNotice> judged;
    for (qsizetype i = 0; i < all->size(); ++i) {
        const Judgement &was = before.at(i).judgement;
        const Judgement &is = all->at(i).judgement;
        if (chosen.contains(wordKey(all->at(i).notice)) || was.verdict != is.verdict || was.incident != is.incident)
            judged.append(all->at(i));
    }
    return store.saveJudgements(account.id, judged);
}

} // namespace undelivered
