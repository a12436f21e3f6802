// SPDX-License-Identifier: GPL-3.0-or-later
/// What the store keeps of one account, asked for and changed without its mailbox. Called by AccountSession, on the window's
/// thread; answers come as futures, nothing here blocks or keeps state.
#pragma once

#include "account/account.h"
#include "flow/contacts.h"
#include "flow/flowparts.h"
#include "judge/incident.h"

#include <QFuture>
#include <QSet>

namespace undelivered {

/// An account's notices as the lists show them.
struct KnownNotices {
    QList<NoticeRow> rows;
    QList<Incident> incidents;
};

/// The little of it that a window needs at once, where there are many.
struct NoticesAtAGlance {
    QList<NoticeTally> tally;
    QList<NoticeRow> newest; ///< a screenful and more
    QList<Incident> incidents;
};

class AccountRecords
{
public:
    /// What `parts` point to outlives every answer.
    AccountRecords(Account account, FlowParts parts);

    [[nodiscard]] static QFuture<Result<KnownNotices>> known(StoreThread &store, const QString &account);
    [[nodiscard]] QFuture<Result<KnownNotices>> known() const;
    [[nodiscard]] static QFuture<Result<NoticesAtAGlance>> glance(StoreThread &store, const QString &account);
    [[nodiscard]] QFuture<Result<NoticesAtAGlance>> glance() const;
    /// Some rows that lacked what the search looks through, mended; none: there are no more.
    [[nodiscard]] QFuture<Result<QList<NoticeRow>>> mendRows() const;
    [[nodiscard]] QFuture<Result<JudgedNotice>> notice(qint64 id) const;
    [[nodiscard]] QFuture<Result<QByteArray>> rawNotice(qint64 id) const;
    [[nodiscard]] QFuture<Result<QList<Contact>>> contacts() const;
    [[nodiscard]] QFuture<Result<QList<SecurityMail>>> securityMail(const QDateTime &from, const QDateTime &to) const;
    [[nodiscard]] QFuture<Result<QList<SweepRecord>>> sweeps() const;
    [[nodiscard]] QFuture<Result<QSet<QString>>> tickedAdvice(const QString &scope) const;
    [[nodiscard]] QFuture<Result<void>> tickAdvice(const QString &scope, const QString &step, bool ticked) const;
    /// All choices as they are then.
    [[nodiscard]] QFuture<Result<QHash<QString, bool>>> chooseFolder(const QString &folder,
                                                                     std::optional<bool> read) const;
    /// The rows that changed.
    [[nodiscard]] QFuture<Result<QList<NoticeRow>>> setWord(const QList<qint64> &notices,
                                                            std::optional<Verdict> verdict) const;

private:
    Account m_account;
    FlowParts m_parts;
};

} // namespace undelivered
