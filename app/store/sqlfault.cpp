// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlfault.h"

#include <QSqlError>

namespace undelivered {

namespace {

using namespace Qt::StringLiterals;

// Numbers of sqlite3.h, which are frozen by SQLite's promise of a stable interface. The header itself is not included:
// Qt may bring an SQLite of its own.
enum Code {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Interrupted = 9,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    LockProtocol = 15,
    NotADatabase = 26
};
enum ExtendedCode {
    ShortRead = InputOutput | (2 << 8),
    BadChecksum = InputOutput | (32 << 8),
    DamagedFileSystem = InputOutput | (33 << 8)
};

} // namespace

ErrorKind errorKindForSqlite(int code)
{
    switch (code) {
    case ShortRead:
    case BadChecksum:
    case DamagedFileSystem: return ErrorKind::StoreDamaged;
    default: break;
    }
    switch (code & 0xff) {
    case Busy:
    case Locked:
    case LockProtocol: return ErrorKind::StoreBusy;
    case Permission:
    case ReadOnly:
    case InputOutput:
    case CannotOpen: return ErrorKind::FileUnreadable;
    case Interrupted: return ErrorKind::Cancelled;
    case Corrupt:
    case NotADatabase: return ErrorKind::StoreDamaged;
    case Full: return ErrorKind::DiskFull;
    default: return ErrorKind::Bug;
    }
}

Error errorFrom(const QSqlError &error, const QString &path)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    QString words = error.databaseText();
    if (words.isEmpty())
        words = error.driverText();
    return {isNumber ? errorKindForSqlite(code) : ErrorKind::Bug,
            u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), words), path};
}

} // namespace undelivered
