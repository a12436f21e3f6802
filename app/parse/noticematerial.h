// SPDX-License-Identifier: GPL-3.0-or-later
/// One message taken apart for the readers: header, parts by their role, and the words meant for people, up to where the returned
/// message begins. Made once per message by takeApart(); readers only look at it. Any thread. The message's bytes must outlive it.
#pragma once

#include "find/headerfields.h"
#include "parse/mimereader.h"
#include "parse/notice.h"

#include <QByteArray>

namespace undelivered {

struct NoticeMaterial {
    QByteArray
        unquoted; ///< pasted text without the quote marks before each of its lines; views below may point into it
    QByteArrayView headerBlock;
    HeaderFields header;
    bool bodyOnly = false;
    std::vector<MimePart> parts;

    // The parts by role: index into `parts`, or -1.
    int status = -1;     ///< message/delivery-status, or a text that is one
    int feedback = -1;   ///< message/feedback-report (RFC 5965)
    int receipt = -1;    ///< message/disposition-notification (RFC 8098)
    int original = -1;   ///< message/rfc822, text/rfc822-headers and their like
    bool report = false; ///< multipart/report at the top

    QByteArray statusBytes;   ///< of the `status` part or of a report that stands in the text; decoded
    QByteArray originalBytes; ///< returned message that stands in the text behind the words; its indentation removed
    QByteArray words;         ///< for people: UTF-8, LF line ends, up to the returned message
    QByteArray folded;        ///< `words` in lower case, the same length
    QByteArray behind;        ///< what stands behind the words in the same text, at most 64 KiB, UTF-8
    QByteArray foldedSubject; ///< UTF-8, lower case
    QByteArray foldedFrom;    ///< address and name, UTF-8, lower case
    bool htmlOnly = false;
    QList<NoticeLink> links;
    QList<NoticeAttachment> attachments;
};

[[nodiscard]] NoticeMaterial takeApart(QByteArrayView message);

} // namespace undelivered
