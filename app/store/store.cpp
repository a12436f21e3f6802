// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/accounttable.h"
#include "store/database.h"
#include "store/dnstable.h"
#include "store/foldertable.h"
#include "store/journaltable.h"
#include "store/mailtable.h"
#include "store/noticereader.h"
#include "store/noticetable.h"
#include "store/persontable.h"
#include "store/statement.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace undelivered {

using namespace Qt::StringLiterals;

struct Store::Private {
    std::unique_ptr<Database> database;
};

Store::Store(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database)
        return tl::unexpected<Error>(database.error());
    return std::unique_ptr<Store>(new Store(std::unique_ptr<Private>(new Private{std::move(*database)})));
}

Result<QString> Store::putAside(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorKind::FileNotFound, {}, path);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = path + u".damaged-"_s + stamp;
    for (int n = 2; QFileInfo::exists(aside); ++n)
        aside = path + u".damaged-%1-%2"_s.arg(stamp).arg(n);
    QDir here; // QFile would not rename a directory, which may be what lies there
    if (!here.rename(path, aside))
        return failure(ErrorKind::FileUnreadable, u"cannot be renamed"_s, path);
    for (const QString &suffix : databaseFileSuffixes()) {
        if (QFileInfo::exists(path + suffix) && !here.rename(path + suffix, aside + suffix))
            return failure(ErrorKind::FileUnreadable, u"cannot be renamed"_s, path + suffix);
    }
    const Result<std::unique_ptr<Database>> fresh = Database::open(path);
    if (!fresh)
        return tl::unexpected<Error>(fresh.error());
    return aside;
}

Result<QList<Account>> Store::accounts()
{
    return readAccounts(*d->database);
}

Result<void> Store::saveAccount(const Account &account)
{
    return writeAccount(*d->database, account);
}

Result<void> Store::saveUnlisted(const Account &account)
{
    return writeUnlistedAccount(*d->database, account);
}

Result<void> Store::removeAccount(const QString &account)
{
    return deleteAccount(*d->database, account);
}

Result<QHash<QString, FolderProgress>> Store::folderProgress(const QString &account)
{
    return readFolderProgress(*d->database, account);
}

Result<void> Store::saveFolderProgress(const QString &account, const QString &folder, const FolderProgress &progress)
{
    return writeFolderProgress(*d->database, account, folder, progress);
}

Result<QList<qint64>> Store::forgetFolder(const QString &account, const QString &folder)
{
    return deleteFolder(*d->database, account, folder);
}

Result<QHash<QString, bool>> Store::folderChoices(const QString &account)
{
    return readFolderChoices(*d->database, account);
}

Result<void> Store::saveFolderChoice(const QString &account, const QString &folder, std::optional<bool> read)
{
    return writeFolderChoice(*d->database, account, folder, read);
}

Result<void> Store::addKnownHeaders(const QString &account, const QList<KnownHeader> &headers)
{
    return writeKnownHeaders(*d->database, account, headers);
}

Result<QList<KnownHeader>> Store::knownHeaders(const QString &account)
{
    return readKnownHeaders(*d->database, account);
}

Result<void> Store::addSecurityMail(const QString &account, const QList<SecurityMail> &mails)
{
    return writeSecurityMail(*d->database, account, mails);
}

Result<QList<SecurityMail>> Store::securityMail(const QString &account, const QDateTime &from, const QDateTime &to)
{
    return readSecurityMail(*d->database, account, from, to);
}

Result<QList<NoticeRow>> Store::saveNotices(const QString &account, const QList<JudgedNotice> &notices,
                                            const QByteArrayList &raw)
{
    return saveStorable(account, storable(notices, raw));
}

Result<QList<NoticeRow>> Store::saveStorable(const QString &account, const QList<StorableNotice> &notices)
{
    return writeNotices(*d->database, account, notices);
}

Result<QList<NoticeRow>> Store::saveJudgements(const QString &account, const QList<JudgedNotice> &notices)
{
    return writeJudgements(*d->database, account, notices);
}

Result<QList<NoticeRow>> Store::noticeRows(const QString &account)
{
    return readNoticeRows(*d->database, account);
}

Result<QList<NoticeRow>> Store::newestNoticeRows(const QString &account, int most)
{
    return readNoticeRows(*d->database, account, most);
}

Result<QList<NoticeRow>> Store::fillAnswers(const QString &account, int most)
{
    return writeAnswers(*d->database, account, most);
}

Result<QList<NoticeTally>> Store::noticeTally(const QString &account)
{
    return readNoticeTally(*d->database, account);
}

Result<JudgedNotice> Store::notice(qint64 id)
{
    return readNotice(*d->database, id);
}

Result<QList<JudgedNotice>> Store::noticesForJudging(const QString &account)
{
    return readNoticesForJudging(*d->database, account);
}

Result<QByteArray> Store::rawNotice(qint64 id)
{
    return readRawNotice(*d->database, id);
}

Result<QList<qint64>> Store::removeNotices(const QString &account, const QList<MessageKey> &keys)
{
    return deleteNotices(*d->database, account, keys);
}

Result<void> Store::setNoticesSwept(const QList<qint64> &ids, bool swept)
{
    return changeSwept(*d->database, ids, swept);
}

Result<void> Store::setNoticePlace(qint64 id, const MessageKey &key)
{
    return changePlace(*d->database, id, key);
}

Result<void> Store::saveIncidents(const QString &account, const QList<Incident> &incidents)
{
    return writeIncidents(*d->database, account, incidents);
}

Result<QList<Incident>> Store::incidents(const QString &account)
{
    return readIncidents(*d->database, account);
}

Result<void> Store::saveWord(const QString &account, const QString &key, std::optional<Verdict> verdict)
{
    return writeWord(*d->database, account, key, verdict);
}

Result<QHash<QString, Verdict>> Store::words(const QString &account)
{
    return readWords(*d->database, account);
}

Result<void> Store::tickAdvice(const QString &account, const QString &scope, const QString &step, bool ticked)
{
    return writeTick(*d->database, account, scope, step, ticked);
}

Result<QSet<QString>> Store::tickedAdvice(const QString &account, const QString &scope)
{
    return readTicks(*d->database, account, scope);
}

Result<SweepRecord> Store::beginSweep(const QString &account, const QString &targetFolder, const QDateTime &started,
                                      QList<JournalItem> &items, SweepKind kind)
{
    return writeSweep(*d->database, {0, account, started, targetFolder, kind}, items);
}

Result<void> Store::updateJournal(const QList<JournalItem> &items, const QList<qint64> &swept)
{
    return inTransaction(*d->database, [&] {
        return changeJournal(*d->database, items).and_then([&] { return changeSwept(*d->database, swept, true); });
    });
}

Result<void> Store::endSweep(qint64 sweep, SweepState state)
{
    return changeSweep(*d->database, sweep, state);
}

Result<QList<SweepRecord>> Store::sweeps(const QString &account)
{
    return readSweeps(*d->database, account);
}

Result<QList<JournalItem>> Store::journal(qint64 sweep)
{
    return readJournal(*d->database, sweep);
}

Result<QSet<MessageKey>> Store::copiedKeys(const QString &account)
{
    return readCopied(*d->database, account);
}

Result<std::optional<DnsAnswer>> Store::dnsCached(const QString &name, DnsType type, const QDateTime &now)
{
    return readDns(*d->database, name, type, now);
}

Result<std::optional<DnsAnswer>> Store::dnsKept(const QString &name, DnsType type)
{
    return readDns(*d->database, name, type, {});
}

Result<void> Store::saveDns(const QList<StoredDnsAnswer> &answers, const QDateTime &now)
{
    return writeDns(*d->database, answers, now);
}

} // namespace undelivered
