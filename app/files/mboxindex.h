// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the messages of an mbox lie (RFC 4155; mboxrd and mboxo quoting; LF or CRLF). The file is read through once in
/// pieces, never kept. Used by MboxFolder.
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <filesystem>
#include <iosfwd>
#include <vector>

namespace undelivered {

struct MboxEntry {
    qint64 fromLine = 0; ///< offset of the "From " line
    qint64 start = 0;    ///< offset behind it
    qint64 end = 0;      ///< offset behind the last line that belongs to the message (the blank one after it does not)
};

/// A "From " line counts at the file's start, or behind a blank line when it ends in a date and a header follows: text in a
/// message that merely begins with "From " does not. Without a blank line before it, it must look exactly like one.
[[nodiscard]] Result<std::vector<MboxEntry>> indexMbox(const std::filesystem::path &file, const CancelToken &cancel);
/// Takes one ">" off each line of ">...>From ".
[[nodiscard]] QByteArray unquoteMbox(const QByteArray &text);
/// "From a@b.example Mon May  6 10:00:00 2024", also with a zone before or behind the year; UTC where none is given.
[[nodiscard]] QDateTime readFromLineDate(QByteArrayView line);

} // namespace undelivered
