// SPDX-License-Identifier: GPL-3.0-or-later
/// The program's memory: one SQLite file (WAL). Accounts without secrets, folder states, notices with their meaning, verdicts
/// and evidence, the sweep journal, the person's words and ticked advice. One Store is one connection and stays on the
/// thread that opened it; StoreThread (storethread.h) owns the one that writes. Every change is one transaction.
/// Never stores a password, a token or a message's attachments. Reading what is kept of an account that is not stored gives
/// nothing; writing for one is an error of kind Bug (so that work still under way cannot bring a removed account back).
/// Times come back in UTC, to the millisecond.
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "judge/dns.h"
#include "judge/incident.h"
#include "judge/judgednotice.h"
#include "store/noticerow.h"
#include "store/storablenotice.h"
#include "sweep/journal.h"

#include <QHash>
#include <QSet>
#include <memory>

namespace undelivered {

/// How far a folder has been read.
struct FolderProgress {
    quint32 uidValidity = 0;
    quint32 nextUid = 1; ///< everything below has been looked at
    quint64 highestModSeq = 0;
    qint64 messages = -1; ///< there were so many when it was read to the end; -1: not known
    quint32 restFrom = 0; ///< of a reading that was cut off: [restFrom, restTo) has been looked at too; 0: none
    quint32 restTo = 0;

    friend bool operator==(const FolderProgress &, const FolderProgress &) = default;
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

/// What a name server said, and until when it may be believed.
struct StoredDnsAnswer {
    QString name;
    DnsType type = DnsType::A;
    DnsAnswer answer;
    QDateTime expires;
};

class Store
{
public:
    /// Opens or creates the file and brings it to the current schema, each step in a transaction after a copy of the file
    /// was put aside. StoreNewer: written by a newer version, nothing changed. StoreDamaged: not SQLite or failing its
    /// check. DiskFull, FileUnreadable.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path);
    /// Moves a damaged file aside ("….damaged-20261123-101500", UTC) together with what SQLite keeps beside it, and starts an
    /// empty one; returns where the old one went. No connection to it may be open. FileNotFound where there is none.
    [[nodiscard]] static Result<QString> putAside(const QString &path);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    // Accounts
    [[nodiscard]] Result<QList<Account>> accounts();
    [[nodiscard]] Result<void> saveAccount(const Account &account);
    /// For a mailbox that only the command line works on: it gets a journal, and accounts() does not list it. Changes nothing
    /// where the account is known.
    [[nodiscard]] Result<void> saveUnlisted(const Account &account);
    /// Forgets the account and everything known of its mail. The mailbox itself is not touched.
    [[nodiscard]] Result<void> removeAccount(const QString &account);

    // Folders and what the mailbox knows
    [[nodiscard]] Result<QHash<QString, FolderProgress>> folderProgress(const QString &account);
    [[nodiscard]] Result<void> saveFolderProgress(const QString &account, const QString &folder,
                                                  const FolderProgress &progress);
    /// UIDVALIDITY changed: what was known of the folder is void. Words of the person survive (they hang on Message-IDs).
    /// Returns the notices that went with it.
    [[nodiscard]] Result<QList<qint64>> forgetFolder(const QString &account, const QString &folder);
    /// Folders that the person said something about: true, read it; false, leave it out. They survive UIDVALIDITY.
    [[nodiscard]] Result<QHash<QString, bool>> folderChoices(const QString &account);
    /// nullopt: as proposed again.
    [[nodiscard]] Result<void> saveFolderChoice(const QString &account, const QString &folder,
                                                std::optional<bool> read);
    [[nodiscard]] Result<void> addKnownHeaders(const QString &account, const QList<KnownHeader> &headers);
    [[nodiscard]] Result<QList<KnownHeader>> knownHeaders(const QString &account);
    [[nodiscard]] Result<void> addSecurityMail(const QString &account, const QList<SecurityMail> &mails);
    /// Of the given span of time, newest first.
    [[nodiscard]] Result<QList<SecurityMail>> securityMail(const QString &account, const QDateTime &from,
                                                           const QDateTime &to);

    // Notices
    /// Inserts or, where the key is known, replaces; returns the rows as stored. `raw` (same order; may be shorter) is kept
    /// compressed, cut at 64 KiB, for showing.
    [[nodiscard]] Result<QList<NoticeRow>> saveNotices(const QString &account, const QList<JudgedNotice> &notices,
                                                       const QByteArrayList &raw = {});
    /// The same with the part of the work done that needs no database (storable()).
    [[nodiscard]] Result<QList<NoticeRow>> saveStorable(const QString &account, const QList<StorableNotice> &notices);
    /// Only the judgement of known notices: verdict, confidence, evidence, incident, and the kind, which judging may turn to
    /// Fake. Notices that are not known (removed meanwhile) are passed over; the others' rows come back in the same order, made
    /// from what is given, which is the notices in full (but for text and body).
    [[nodiscard]] Result<QList<NoticeRow>> saveJudgements(const QString &account, const QList<JudgedNotice> &notices);
    /// All present rows of one account, newest first. Fast: no blobs are read.
    [[nodiscard]] Result<QList<NoticeRow>> noticeRows(const QString &account);
    /// The newest of them, at most `most`, and how many there are of all: much faster where there are many.
    [[nodiscard]] Result<QList<NoticeRow>> newestNoticeRows(const QString &account, int most);
    [[nodiscard]] Result<QList<NoticeTally>> noticeTally(const QString &account);
    /// Gives up to `most` rows that an earlier version stored their `answer`. Returns them; none: all have it.
    [[nodiscard]] Result<QList<NoticeRow>> fillAnswers(const QString &account, int most);
    /// In full, but for the original's body. FileNotFound where it is not known (any more).
    [[nodiscard]] Result<JudgedNotice> notice(qint64 id);
    /// All present notices of one account in full, without text and original body: for judging again.
    [[nodiscard]] Result<QList<JudgedNotice>> noticesForJudging(const QString &account);
    /// As given to saveNotices(), at most 64 KiB of it; empty where none was given.
    [[nodiscard]] Result<QByteArray> rawNotice(qint64 id);
    /// They are not in the mailbox any more (deleted or moved elsewhere). Swept ones, which lie elsewhere, stay known.
    /// Returns those that were known.
    [[nodiscard]] Result<QList<qint64>> removeNotices(const QString &account, const QList<MessageKey> &keys);
    /// Moved by us: hidden from noticeRows() until setNoticePlace() brings them back.
    [[nodiscard]] Result<void> setNoticesSwept(const QList<qint64> &ids, bool swept);
    /// A notice lies elsewhere now (brought back under another UID), and is present. A second notice that a scan may have
    /// stored for that place meanwhile is dropped: it is the same message.
    [[nodiscard]] Result<void> setNoticePlace(qint64 id, const MessageKey &key);
    /// Replaces all that were known.
    [[nodiscard]] Result<void> saveIncidents(const QString &account, const QList<Incident> &incidents);
    [[nodiscard]] Result<QList<Incident>> incidents(const QString &account);

    // The person's words, by wordKey() of the notice
    [[nodiscard]] Result<void> saveWord(const QString &account, const QString &key, std::optional<Verdict> verdict);
    [[nodiscard]] Result<QHash<QString, Verdict>> words(const QString &account);
    /// Ticked steps: `scope` is an incident's id or "overview".
    [[nodiscard]] Result<void> tickAdvice(const QString &account, const QString &scope, const QString &step,
                                          bool ticked);
    [[nodiscard]] Result<QSet<QString>> tickedAdvice(const QString &account, const QString &scope);

    // The sweep journal: each call is on disk when it returns
    [[nodiscard]] Result<SweepRecord> beginSweep(const QString &account, const QString &targetFolder,
                                                 const QDateTime &started,
                                                 QList<JournalItem> &items, ///< their ids are filled in
                                                 SweepKind kind = SweepKind::ToTrash);
    /// State, target and landing; and in the same change, these notices count as swept (setNoticesSwept()).
    [[nodiscard]] Result<void> updateJournal(const QList<JournalItem> &items, const QList<qint64> &swept = {});
    [[nodiscard]] Result<void> endSweep(qint64 sweep, SweepState state);
    [[nodiscard]] Result<QList<SweepRecord>> sweeps(const QString &account); ///< newest first
    [[nodiscard]] Result<QList<JournalItem>> journal(qint64 sweep);          ///< in the order of beginSweep()
    /// Sources of what was copied and lies, marked as deleted, in its old folder still: not to be swept a second time.
    [[nodiscard]] Result<QSet<MessageKey>> copiedKeys(const QString &account);

    // Answers of name servers
    /// Nothing where none is kept or it has expired at `now`.
    [[nodiscard]] Result<std::optional<DnsAnswer>> dnsCached(const QString &name, DnsType type, const QDateTime &now);
    /// The same however long ago it expired. Only keys of mail signatures (names with the label "_domainkey") are kept that long.
    [[nodiscard]] Result<std::optional<DnsAnswer>> dnsKept(const QString &name, DnsType type);
    /// Also drops what has expired at `now`, but for keys of mail signatures. Unavailable is no answer and is not kept.
    [[nodiscard]] Result<void> saveDns(const QList<StoredDnsAnswer> &answers, const QDateTime &now);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace undelivered
