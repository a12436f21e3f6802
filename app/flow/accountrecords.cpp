// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/accountrecords.h"

#include "flow/rejudge.h"
#include "flow/storeddns.h"

namespace undelivered {

AccountRecords::AccountRecords(Account account, FlowParts parts)
    : m_account(std::move(account))
    , m_parts(std::move(parts))
{
}

QFuture<Result<KnownNotices>> AccountRecords::known(StoreThread &store, const QString &account)
{
    return store.run([account](Store &open) -> Result<KnownNotices> {
        Result<QList<NoticeRow>> rows = open.noticeRows(account);
        if (!rows)
            return tl::unexpected(rows.error());
        Result<QList<Incident>> incidents = open.incidents(account);
        if (!incidents)
            return tl::unexpected(incidents.error());
        return KnownNotices{std::move(*rows), std::move(*incidents)};
    });
}

QFuture<Result<KnownNotices>> AccountRecords::known() const
{
    return known(*m_parts.store, m_account.id);
}

QFuture<Result<NoticesAtAGlance>> AccountRecords::glance(StoreThread &store, const QString &account)
{
    return store.run([account](Store &open) -> Result<NoticesAtAGlance> {
        constexpr int screenful = 200;
        NoticesAtAGlance glance;
        if (auto tally = open.noticeTally(account))
            glance.tally = std::move(*tally);
        else
            return tl::unexpected(tally.error());
        if (auto newest = open.newestNoticeRows(account, screenful))
            glance.newest = std::move(*newest);
        else
            return tl::unexpected(newest.error());
        if (auto incidents = open.incidents(account))
            glance.incidents = std::move(*incidents);
        else
            return tl::unexpected(incidents.error());
        return glance;
    });
}

QFuture<Result<NoticesAtAGlance>> AccountRecords::glance() const
{
    return glance(*m_parts.store, m_account.id);
}

QFuture<Result<QList<NoticeRow>>> AccountRecords::mendRows() const
{
    constexpr int some = 500; // others wait for the store meanwhile
    return m_parts.store->run([id = m_account.id](Store &store) { return store.fillAnswers(id, some); });
}

QFuture<Result<JudgedNotice>> AccountRecords::notice(qint64 id) const
{
    return m_parts.store->run([id](Store &store) { return store.notice(id); });
}

QFuture<Result<QByteArray>> AccountRecords::rawNotice(qint64 id) const
{
    return m_parts.store->run([id](Store &store) { return store.rawNotice(id); });
}

QFuture<Result<QList<Contact>>> AccountRecords::contacts() const
{
    return m_parts.store->run([id = m_account.id, own = m_account.addresses()](Store &store) -> Result<QList<Contact>> {
        const Result<QList<KnownHeader>> headers = store.knownHeaders(id);
        if (!headers)
            return tl::unexpected(headers.error());
        return contactsIn(*headers, own);
    });
}

QFuture<Result<QList<SecurityMail>>> AccountRecords::securityMail(const QDateTime &from, const QDateTime &to) const
{
    return m_parts.store->run([id = m_account.id, from, to](Store &store) { return store.securityMail(id, from, to); });
}

QFuture<Result<QList<SweepRecord>>> AccountRecords::sweeps() const
{
    return m_parts.store->run([id = m_account.id](Store &store) { return store.sweeps(id); });
}

QFuture<Result<QSet<QString>>> AccountRecords::tickedAdvice(const QString &scope) const
{
    return m_parts.store->run([id = m_account.id, scope](Store &store) { return store.tickedAdvice(id, scope); });
}

QFuture<Result<void>> AccountRecords::tickAdvice(const QString &scope, const QString &step, bool ticked) const
{
    return m_parts.store->run(
        [id = m_account.id, scope, step, ticked](Store &store) { return store.tickAdvice(id, scope, step, ticked); });
}

QFuture<Result<QHash<QString, bool>>> AccountRecords::chooseFolder(const QString &folder,
                                                                   std::optional<bool> read) const
{
    return m_parts.store->run([id = m_account.id, folder, read](Store &store) {
        return store.saveFolderChoice(id, folder, read).and_then([&] { return store.folderChoices(id); });
    });
}

QFuture<Result<QList<NoticeRow>>> AccountRecords::setWord(const QList<qint64> &notices,
                                                          std::optional<Verdict> verdict) const
{
    return m_parts.store->run([account = m_account, parts = m_parts, notices, verdict](Store &store) {
        StoredDns dns(
            parts.makeDns(), [&store](const std::function<void(Store &)> &work) { work(store); }, *parts.clock);
        return setWordAndRejudge(store, account, notices, verdict, dns);
    });
}

} // namespace undelivered
