// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/readers.h"

#include "find/casefold.h"
#include "parse/addressform.h"
#include "find/lines.h"

namespace undelivered {

using namespace Qt::StringLiterals;

const std::vector<Reader> &readerTable()
{
    static const std::vector<Reader> table = {
        {"feedback", [](const ReadingDesk &desk) { return desk.material.feedback >= 0; }, readFeedback},
        {"receipt", [](const ReadingDesk &desk) { return desk.material.receipt >= 0; }, readReceipt},
        {"rfc3464", [](const ReadingDesk &desk) { return !desk.material.statusBytes.isEmpty(); }, readReport},
        {"ses-notification",
         [](const ReadingDesk &desk) { return desk.format && desk.format->id == "ses-notification"_L1; },
         readSesNotification},
        {"text", [](const ReadingDesk &) { return true; }, readText},
    };
    return table;
}

bool readFeedback(const ReadingDesk &, ParsedNotice &notice)
{
    notice.kind = NoticeKind::Complaint;
    return true;
}

bool readReceipt(const ReadingDesk &desk, ParsedNotice &notice)
{
    const MimePart &part = desk.material.parts[static_cast<size_t>(desk.material.receipt)];
    const QByteArray bytes = decodeTransfer(part.body, part.encoding, 64 * 1024);
    // Fields may stand in blocks of their own; blank lines off.
    QByteArray block;
    LineReader lines(bytes);
    while (lines.next()) {
        if (!trimmedView(lines.line()).isEmpty())
            block.append(lines.line()).append('\n');
    }
    const HeaderFields fields(block);
    notice.kind = NoticeKind::Receipt;
    if (const QStringList ids = messageIdsIn(fields.raw("Original-Message-ID"));
        !ids.isEmpty() && !notice.references.contains(ids.first()))
        notice.references.append(ids.first());
    // A gateway that refuses a message may say so in a receipt's form.
    const QByteArray disposition =
        foldCase(QByteArray(fields.token("Disposition") + desk.material.header.token("Auto-Submitted")));
    if (disposition.contains("rejected") || disposition.contains("failed")) {
        RecipientFate fate;
        fate.address = readTypedAddress(fields.raw("Final-Recipient"));
        fate.originalAddress = readTypedAddress(fields.raw("Original-Recipient"));
        if (fate.address.isEmpty())
            fate.address = fate.originalAddress;
        if (fate.originalAddress == fate.address)
            fate.originalAddress.clear();
        fate.diagnostic = decodeHeaderText(fields.has("Failure") ? fields.raw("Failure") : fields.raw("Error"));
        notice.kind = NoticeKind::Failure;
        if (!fate.address.isEmpty())
            notice.recipients.append(fate);
    }
    return true;
}

} // namespace undelivered
