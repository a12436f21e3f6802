// SPDX-License-Identifier: GPL-3.0-or-later
/// What a notice returns of the message it is about: header block byte for byte, body, and the fields people know it by. Finds
/// the place where a plain text goes over into the returned message. Pure; any thread; linear.
#pragma once

#include "parse/notice.h"

#include <QByteArrayView>

namespace undelivered {

/// From the bytes of a returned message or header block. `headersOnly`: the part says that no body follows.
[[nodiscard]] ReturnedOriginal readReturnedMessage(QByteArrayView bytes, bool headersOnly);

/// Where the returned message (its header block) starts in the notice's text, or -1, and where the words before it end (at the
/// marker line that announces it). Judged by the shape: a run of header lines of which enough are a message's own.
struct OriginalSplit {
    qsizetype textEnd = -1;
    qsizetype start = -1;
    qsizetype indent = 0; ///< how many bytes are before each line ("> ", blanks)
};
[[nodiscard]] OriginalSplit findReturnedMessage(QByteArrayView text);

/// Fills empty fields from loose lines in a text ("Subject: ...", "Message-ID: <...>", "To: ...").
void readQuotedLines(QByteArrayView text, ReturnedOriginal &original);

/// Address and display name of a From field; without an address its first word, as in a bare "MAILER-DAEMON".
void readAuthor(QByteArrayView value, QString &address, QString &name);

} // namespace undelivered
