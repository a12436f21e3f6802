// SPDX-License-Identifier: GPL-3.0-or-later
/// The one table of readers: what each recognises, and the function that reads it. Tried from the top; the first one that
/// recognises the message and reads it wins, so the particular stands before the general, and the last reads any text. To read a
/// new format: when its text speaks as others do, name it in resources/notices/formats.json and add its words to phrases.json;
/// when it has a structure of its own, write a function and a row. Pure; any thread.
#pragma once

#include "parse/formats.h"
#include "parse/textscan.h"
#include "parse/traits.h"

namespace undelivered {

/// Everything that readers look at.
struct ReadingDesk {
    const NoticeMaterial &material;
    const TextScan &scan;
    const MessageTraits &traits;
    const NoticeFormat *format; ///< who wrote it, by the marks; may be null
};

struct Reader {
    const char *id;
    bool (*recognises)(const ReadingDesk &desk);
    /// Fills kind, recipients and what else the format tells. False where it turns out to be something else.
    bool (*read)(const ReadingDesk &desk, ParsedNotice &notice);
};

[[nodiscard]] const std::vector<Reader> &readerTable();

// The functions of the table, in files of their own where they are long.
bool readReport(const ReadingDesk &desk, ParsedNotice &notice);          ///< RFC 3464, 6522, 6533
bool readReceipt(const ReadingDesk &desk, ParsedNotice &notice);         ///< RFC 8098
bool readFeedback(const ReadingDesk &desk, ParsedNotice &notice);        ///< RFC 5965
bool readSesNotification(const ReadingDesk &desk, ParsedNotice &notice); ///< JSON of Amazon SES, by SNS
bool readText(const ReadingDesk &desk, ParsedNotice &notice);            ///< any text

} // namespace undelivered
