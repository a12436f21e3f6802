// SPDX-License-Identifier: GPL-3.0-or-later
/// The one place where SQLite's answers become an ErrorKind. Used by the files of this layer only; any thread.
#pragma once

#include "base/result.h"

class QSqlError;

namespace undelivered {

/// The kind behind an SQLite result code (sqlite3.h, "Result Codes"), plain or extended.
[[nodiscard]] ErrorKind errorKindForSqlite(int code);
/// `path` becomes the error's subject. The detail holds SQLite's own words, which name tables and columns, never values.
[[nodiscard]] Error errorFrom(const QSqlError &error, const QString &path);

} // namespace undelivered
