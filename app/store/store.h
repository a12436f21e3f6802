// SPDX-License-Identifier: GPL-3.0-or-later
/// The program's memory: one SQLite file (WAL). Accounts without secrets, folder states, notices with their meaning, verdicts
/// and evidence, the sweep journal, the person's words and ticked advice. One Store is one connection and stays on the
/// thread that opened it; StoreThread (storethread.h) owns the one that writes. Every change is one transaction.
/// Never stores a password, a token or a message's attachments.
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "judge/incident.h"
#include "judge/judgednotice.h"
#include "store/noticerow.h"
#include "sweep/journal.h"

#include <QHash>
#include <QSet>
#include <memory>

namespace undelivered {

/// How far a folder has been read.
struct FolderProgress {
    quint32 uidValidity = 0;
    quint32 nextUid = 1;       ///< everything below has been looked at
    quint64 highestModSeq = 0;
};

/// A header block kept because it tells something of the person's own mail (judge/mailboxknowledge.h).
struct KnownHeader {
    MessageKey key;
    bool sent = false;
    QByteArray header;
};

/// Security-looking mail (password reset, new sign-in, bank): shown before a bulk sweep, never swept.
struct SecurityMail {
    MessageKey key;
    QDateTime received;
    QString from;
    QString subject;
};

class Store
{
public:
    /// Opens or creates the file and brings it to the current schema, each step in a transaction after a copy of the file
    /// was put aside. StoreNewer: written by a newer version, nothing changed. StoreDamaged: not SQLite or failing its
    /// check. DiskFull, FileUnreadable.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path);
    /// Moves a damaged file aside ("….damaged-20261123-101500") and starts an empty one; returns where the old one went.
    [[nodiscard]] static Result<QString> putAside(const QString &path);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    // Accounts
    [[nodiscard]] Result<QList<Account>> accounts();
    [[nodiscard]] Result<void> saveAccount(const Account &account);
    /// Forgets the account and everything known of its mail. The mailbox itself is not touched.
    [[nodiscard]] Result<void> removeAccount(const QString &account);

    // Folders and what the mailbox knows
    [[nodiscard]] Result<QHash<QString, FolderProgress>> folderProgress(const QString &account);
    [[nodiscard]] Result<void> saveFolderProgress(const QString &account, const QString &folder, const FolderProgress &progress);
    /// UIDVALIDITY changed: what was known of the folder is void. Words of the person survive (they hang on Message-IDs).
    [[nodiscard]] Result<void> forgetFolder(const QString &account, const QString &folder);
    [[nodiscard]] Result<void> addKnownHeaders(const QString &account, const QList<KnownHeader> &headers);
    [[nodiscard]] Result<QList<KnownHeader>> knownHeaders(const QString &account);
    [[nodiscard]] Result<void> addSecurityMail(const QString &account, const QList<SecurityMail> &mails);
    /// Of the given span of time, newest first.
    [[nodiscard]] Result<QList<SecurityMail>> securityMail(const QString &account, const QDateTime &from, const QDateTime &to);

    // Notices
    /// Inserts or, where the key is known, replaces; returns the rows as stored. `raw` (same order; may be shorter) is kept
    /// compressed, cut at 64 KiB, for showing.
    [[nodiscard]] Result<QList<NoticeRow>> saveNotices(const QString &account, const QList<JudgedNotice> &notices,
                                                       const QByteArrayList &raw = {});
    /// Only verdict, confidence, evidence and incident of known notices.
    [[nodiscard]] Result<QList<NoticeRow>> saveJudgements(const QString &account, const QList<JudgedNotice> &notices);
    /// All present rows of one account, newest first. Fast: no blobs are read.
    [[nodiscard]] Result<QList<NoticeRow>> noticeRows(const QString &account);
    [[nodiscard]] Result<JudgedNotice> notice(qint64 id);
    /// All present notices of one account in full, without text and original body: for judging again.
    [[nodiscard]] Result<QList<JudgedNotice>> noticesForJudging(const QString &account);
    [[nodiscard]] Result<QByteArray> rawNotice(qint64 id);
    [[nodiscard]] Result<QSet<MessageKey>> noticeKeys(const QString &account, const QString &folder);
    /// They are not in the mailbox any more (deleted or moved elsewhere).
    [[nodiscard]] Result<void> removeNotices(const QString &account, const QList<MessageKey> &keys);
    /// Moved by us: hidden from noticeRows() until setNoticePlace() brings them back.
    [[nodiscard]] Result<void> setNoticesSwept(const QList<qint64> &ids, bool swept);
    /// A notice lies elsewhere now (brought back under another UID).
    [[nodiscard]] Result<void> setNoticePlace(qint64 id, const MessageKey &key);
    [[nodiscard]] Result<void> saveIncidents(const QString &account, const QList<Incident> &incidents);
    [[nodiscard]] Result<QList<Incident>> incidents(const QString &account);

    // The person's words, by the notice's Message-ID
    [[nodiscard]] Result<void> saveWord(const QString &account, const QString &messageId, std::optional<Verdict> verdict);
    [[nodiscard]] Result<QHash<QString, Verdict>> words(const QString &account);
    /// Ticked steps: `scope` is an incident's id or "overview".
    [[nodiscard]] Result<void> tickAdvice(const QString &account, const QString &scope, const QString &step, bool ticked);
    [[nodiscard]] Result<QSet<QString>> tickedAdvice(const QString &account, const QString &scope);

    // The sweep journal: each call is on disk when it returns
    [[nodiscard]] Result<SweepRecord> beginSweep(const QString &account, const QString &targetFolder, const QDateTime &started,
                                                 QList<JournalItem> &items); ///< fills in the items' ids
    [[nodiscard]] Result<void> updateJournal(const QList<JournalItem> &items); ///< state and target
    [[nodiscard]] Result<void> endSweep(qint64 sweep, SweepState state);
    [[nodiscard]] Result<QList<SweepRecord>> sweeps(const QString &account); ///< newest first
    [[nodiscard]] Result<QList<JournalItem>> journal(qint64 sweep);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace undelivered
