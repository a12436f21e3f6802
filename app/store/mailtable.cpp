// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mailtable.h"

#include "store/accounttable.h"
#include "store/database.h"
#include "store/foldertable.h"
#include "store/noticecodec.h"
#include "store/statement.h"

namespace undelivered {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxHeaderBytes = 64 * 1024; // of one known message

} // namespace

Result<void> writeKnownHeaders(Database &database, const QString &account, const QList<KnownHeader> &headers)
{
    return inTransaction(database, [&]() -> Result<void> {
        const Result<qint64> owner = requireAccount(database, account);
        if (!owner)
            return tl::unexpected<Error>(owner.error());
        FolderRows folders(database, *owner);
        Statement save(database, u"INSERT INTO known_header (folder_id, uid_validity, uid, file, sent, header) "
                                 "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (folder_id, uid_validity, uid, file) "
                                 "DO UPDATE SET sent = excluded.sent, header = excluded.header"_s);
        for (const KnownHeader &known : headers) {
            const Result<qint64> folder = folders.row(known.key.folder);
            if (!folder)
                return tl::unexpected<Error>(folder.error());
            if (Result<void> saved = save.run(*folder, known.key.uidValidity, known.key.uid, known.key.file, known.sent,
                                              pack(known.header, maxHeaderBytes));
                !saved)
                return saved;
        }
        return {};
    });
}

Result<QList<KnownHeader>> readKnownHeaders(Database &database, const QString &account)
{
    const Result<qint64> owner = findAccount(database, account);
    if (!owner)
        return tl::unexpected<Error>(owner.error());
    const Result<QHash<qint64, QString>> folders = folderNames(database, *owner);
    if (!folders)
        return tl::unexpected<Error>(folders.error());
    Statement rows(database, u"SELECT k.folder_id, k.uid_validity, k.uid, k.file, k.sent, k.header FROM known_header k "
                             "JOIN folder f ON f.id = k.folder_id WHERE f.account_id = ? ORDER BY k.id"_s);
    if (const Result<void> done = rows.run(*owner); !done)
        return tl::unexpected<Error>(done.error());
    QList<KnownHeader> headers;
    while (rows.next()) {
        Result<QByteArray> header = unpack(rows.bytes(5), maxHeaderBytes);
        if (!header)
            return tl::unexpected<Error>(header.error());
        headers.append({keyFrom(rows, folders->value(rows.integer(0)), 1), rows.integer(4) != 0, std::move(*header)});
    }
    if (const Result<void> done = rows.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return headers;
}

Result<void> writeSecurityMail(Database &database, const QString &account, const QList<SecurityMail> &mails)
{
    return inTransaction(database, [&]() -> Result<void> {
        const Result<qint64> owner = requireAccount(database, account);
        if (!owner)
            return tl::unexpected<Error>(owner.error());
        FolderRows folders(database, *owner);
        Statement save(database,
                       u"INSERT INTO security_mail (account_id, folder_id, uid_validity, uid, file, received, "
                       "sender, subject) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (folder_id, uid_validity, uid, file) DO UPDATE SET "
                       "received = excluded.received, sender = excluded.sender, subject = excluded.subject"_s);
        for (const SecurityMail &mail : mails) {
            const Result<qint64> folder = folders.row(mail.key.folder);
            if (!folder)
                return tl::unexpected<Error>(folder.error());
            if (Result<void> saved = save.run(*owner, *folder, mail.key.uidValidity, mail.key.uid, mail.key.file,
                                              mail.received, mail.from, mail.subject);
                !saved)
                return saved;
        }
        return {};
    });
}

Result<QList<SecurityMail>> readSecurityMail(Database &database, const QString &account, const QDateTime &from,
                                             const QDateTime &to)
{
    const Result<qint64> owner = findAccount(database, account);
    if (!owner)
        return tl::unexpected<Error>(owner.error());
    const Result<QHash<qint64, QString>> folders = folderNames(database, *owner);
    if (!folders)
        return tl::unexpected<Error>(folders.error());
    Statement rows(database, u"SELECT folder_id, uid_validity, uid, file, received, sender, subject FROM security_mail "
                             "WHERE account_id = ? AND received BETWEEN ? AND ? ORDER BY received DESC, id DESC"_s);
    if (const Result<void> done = rows.run(*owner, from, to); !done)
        return tl::unexpected<Error>(done.error());
    QList<SecurityMail> mails;
    while (rows.next())
        mails.append({keyFrom(rows, folders->value(rows.integer(0)), 1), rows.time(4), rows.text(5), rows.text(6)});
    if (const Result<void> done = rows.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return mails;
}

} // namespace undelivered
