// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/database.h"
#include "store/statement.h"

#include <QFile>
#include <QVariant>

namespace undelivered {

namespace {

using namespace Qt::StringLiterals;

// Times are milliseconds since 1970 UTC, NULL where unknown. Kinds, verdicts, reasons and states are their stable ids
// (parse/ids.h, judge/judgement.h, explain/reason.h, store/storedids.h). Columns a list needs stand in `notice`; what only
// one opened notice needs lies in tables beside it, so that reading a list never passes over it.

QStringList firstSchema()
{
    return {
        u"CREATE TABLE account ("
        "id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, address TEXT NOT NULL,"
        "display_name TEXT NOT NULL, kind TEXT NOT NULL, host TEXT NOT NULL, port INTEGER NOT NULL,"
        "security TEXT NOT NULL, user TEXT NOT NULL, ca_file TEXT NOT NULL, pinned_fingerprint TEXT NOT NULL,"
        "path TEXT NOT NULL, sample INTEGER NOT NULL)"_s,
        u"CREATE TABLE account_alias ("
        "account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE, position INTEGER NOT NULL,"
        "address TEXT NOT NULL, PRIMARY KEY (account_id, position)) WITHOUT ROWID"_s,

        // next_uid NULL: only the name is known, the folder has not been read yet.
        u"CREATE TABLE folder ("
        "id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,"
        "name TEXT NOT NULL, uid_validity INTEGER, next_uid INTEGER, highest_mod_seq INTEGER,"
        "UNIQUE (account_id, name))"_s,
        u"CREATE TABLE known_header ("
        "id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folder(id) ON DELETE CASCADE,"
        "uid_validity INTEGER NOT NULL, uid INTEGER NOT NULL, file TEXT NOT NULL, sent INTEGER NOT NULL,"
        "header BLOB NOT NULL, UNIQUE (folder_id, uid_validity, uid, file))"_s,
        u"CREATE TABLE security_mail ("
        "id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,"
        "folder_id INTEGER NOT NULL REFERENCES folder(id) ON DELETE CASCADE,"
        "uid_validity INTEGER NOT NULL, uid INTEGER NOT NULL, file TEXT NOT NULL, received INTEGER,"
        "sender TEXT NOT NULL, subject TEXT NOT NULL, UNIQUE (folder_id, uid_validity, uid, file))"_s,
        u"CREATE INDEX security_mail_by_time ON security_mail (account_id, received)"_s,

        u"CREATE TABLE notice ("
        "id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,"
        "folder_id INTEGER NOT NULL REFERENCES folder(id) ON DELETE CASCADE,"
        "uid_validity INTEGER NOT NULL, uid INTEGER NOT NULL, file TEXT NOT NULL, swept INTEGER NOT NULL DEFAULT 0,"
        "message_id TEXT NOT NULL, size INTEGER NOT NULL, received INTEGER, kind TEXT NOT NULL, verdict TEXT,"
        "confidence REAL NOT NULL, by_person INTEGER NOT NULL, incident TEXT NOT NULL, recipient TEXT NOT NULL,"
        "recipient_count INTEGER NOT NULL, reason TEXT NOT NULL, permanent INTEGER, original_subject TEXT NOT NULL,"
        "original_date INTEGER, reporting_mta TEXT NOT NULL, UNIQUE (folder_id, uid_validity, uid, file))"_s,
        u"CREATE INDEX notice_by_account ON notice (account_id)"_s,
        u"CREATE TABLE notice_evidence ("
        "notice_id INTEGER PRIMARY KEY REFERENCES notice(id) ON DELETE CASCADE, evidence BLOB NOT NULL)"_s,
        u"CREATE TABLE notice_detail ("
        "notice_id INTEGER PRIMARY KEY REFERENCES notice(id) ON DELETE CASCADE, detail BLOB NOT NULL,"
        "words BLOB NOT NULL)"_s,
        u"CREATE TABLE notice_raw ("
        "notice_id INTEGER PRIMARY KEY REFERENCES notice(id) ON DELETE CASCADE, raw BLOB NOT NULL)"_s,

        u"CREATE TABLE incident ("
        "account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE, key TEXT NOT NULL,"
        "position INTEGER NOT NULL, verdict TEXT NOT NULL, start INTEGER, peak INTEGER, last INTEGER,"
        "trend TEXT NOT NULL, count INTEGER NOT NULL, subject TEXT NOT NULL,"
        "PRIMARY KEY (account_id, key)) WITHOUT ROWID"_s,
        u"CREATE TABLE word ("
        "account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE, message_id TEXT NOT NULL,"
        "verdict TEXT NOT NULL, PRIMARY KEY (account_id, message_id)) WITHOUT ROWID"_s,
        u"CREATE TABLE advice ("
        "account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE, scope TEXT NOT NULL,"
        "step TEXT NOT NULL, PRIMARY KEY (account_id, scope, step)) WITHOUT ROWID"_s,

        // The journal names folders by text and notices without a reference: it must outlive both.
        u"CREATE TABLE sweep ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,"
        "started INTEGER, target_folder TEXT NOT NULL, state TEXT NOT NULL)"_s,
        u"CREATE INDEX sweep_by_account ON sweep (account_id)"_s,
        u"CREATE TABLE sweep_item ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, sweep_id INTEGER NOT NULL REFERENCES sweep(id) ON DELETE CASCADE,"
        "notice_id INTEGER NOT NULL, source_folder TEXT NOT NULL, source_uid_validity INTEGER NOT NULL,"
        "source_uid INTEGER NOT NULL, source_file TEXT NOT NULL, message_id TEXT NOT NULL, size INTEGER NOT NULL,"
        "state TEXT NOT NULL, target_folder TEXT NOT NULL, target_uid_validity INTEGER NOT NULL,"
        "target_uid INTEGER NOT NULL, target_file TEXT NOT NULL)"_s,
        u"CREATE INDEX sweep_item_by_sweep ON sweep_item (sweep_id)"_s,
    };
}

QStringList nameLookups()
{
    return {
        u"CREATE TABLE dns_cache ("
        "name TEXT NOT NULL, type TEXT NOT NULL, status TEXT NOT NULL, expires INTEGER NOT NULL, records BLOB NOT NULL,"
        "PRIMARY KEY (name, type)) WITHOUT ROWID"_s,
        u"CREATE INDEX dns_cache_by_expiry ON dns_cache (expires)"_s,
    };
}

QStringList browserSignIn()
{
    return {
        u"ALTER TABLE account ADD COLUMN auth TEXT NOT NULL DEFAULT 'password'"_s,
        u"ALTER TABLE account ADD COLUMN oauth_provider TEXT NOT NULL DEFAULT ''"_s,
    };
}

/// A mailbox that only the command line has worked on: it has a journal, and the window does not list it.
QStringList unlistedAccounts()
{
    return {u"ALTER TABLE account ADD COLUMN listed INTEGER NOT NULL DEFAULT 1"_s};
}

/// Deleting for good, and where a command would have put a message (to settle what was cut off).
QStringList landings()
{
    return {
        u"ALTER TABLE sweep ADD COLUMN kind TEXT NOT NULL DEFAULT 'to-trash'"_s,
        u"ALTER TABLE sweep_item ADD COLUMN landing_uid_validity INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE sweep_item ADD COLUMN landing_uid_next INTEGER NOT NULL DEFAULT 0"_s,
    };
}

/// How many messages a folder held, where a reading was cut off, and which folders the person chose.
QStringList folderChoice()
{
    return {
        u"ALTER TABLE folder ADD COLUMN messages INTEGER"_s, u"ALTER TABLE folder ADD COLUMN rest_from INTEGER"_s,
        u"ALTER TABLE folder ADD COLUMN rest_to INTEGER"_s,
        u"ALTER TABLE folder ADD COLUMN chosen INTEGER"_s, // NULL: as proposed
    };
}

/// What the server said, for the search.
QStringList answers()
{
    return {u"ALTER TABLE notice ADD COLUMN answer TEXT"_s}; // NULL: not taken from the detail yet (writeAnswers())
}

using Step = QStringList (*)();
constexpr Step steps[] = {firstSchema, nameLookups,  browserSignIn, unlistedAccounts,
                          landings,    folderChoice, answers}; // steps[n] leads from version n to n + 1

Result<void> keepCopyOf(Database &database, int version)
{
    const QString copy = database.path() + u".v%1"_s.arg(version);
    const QString unfinished = copy + u".unfinished"_s;
    if (QFile::exists(unfinished) && !QFile::remove(unfinished))
        return failure(ErrorKind::FileUnreadable, u"cannot remove an unfinished copy"_s, unfinished);
    if (Result<void> copied = database.copyTo(unfinished); !copied) {
        QFile::remove(unfinished); // best effort: a cut copy is of no use to anybody
        return copied;
    }
    if ((QFile::exists(copy) && !QFile::remove(copy)) || !QFile::rename(unfinished, copy))
        return failure(ErrorKind::FileUnreadable, u"cannot put the copy in place"_s, copy);
    return {};
}

} // namespace

int currentSchemaVersion()
{
    return int(std::size(steps));
}

Result<void> migrate(Database &database, bool keepCopy)
{
    const Result<QVariant> found = database.value(u"PRAGMA user_version"_s);
    if (!found)
        return tl::unexpected<Error>(found.error());
    const int version = found->toInt();
    if (version == currentSchemaVersion())
        return {};
    if (keepCopy) {
        if (Result<void> kept = keepCopyOf(database, version); !kept)
            return kept;
    }
    for (int step = version; step < currentSchemaVersion(); ++step) {
        const Result<void> done = inTransaction(database, [&]() -> Result<void> {
            // Another program may have been quicker since user_version was read: the lock is held only now.
            const Result<QVariant> now = database.value(u"PRAGMA user_version"_s);
            if (!now)
                return tl::unexpected<Error>(now.error());
            if (now->toInt() > step)
                return {};
            for (const QString &sql : steps[step]()) {
                if (Result<void> executed = database.execute(sql); !executed)
                    return executed;
            }
            return database.execute(u"PRAGMA user_version = %1"_s.arg(step + 1));
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace undelivered
