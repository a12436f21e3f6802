// SPDX-License-Identifier: GPL-3.0-or-later
/// The server's own words about one recipient in a notice's text: on the address's line, on the lines behind it, in the reply of
/// a session transcript, or behind "for the following reason". Pure; any thread; linear in the text for each recipient.
#pragma once

#include "parse/recipientfinder.h"

namespace undelivered {

class ServerWords
{
public:
    /// `recipients` are those of the notice. Both must outlive the object.
    ServerWords(const TextScan &scan, const std::vector<FoundRecipient> &recipients);
    /// Unfolded, at most 2,000 characters; empty where nothing is said.
    [[nodiscard]] QString of(size_t recipient) const;

private:
    struct LineFacts {
        bool reply = false;   ///< a refusing reply stands on it
        bool command = false; ///< the client speaks
        bool rcpt = false;
        int recipient = -1; ///< the first one it names
    };

    [[nodiscard]] bool standsInList(size_t recipient) const;
    [[nodiscard]] QByteArray block(size_t recipient) const;
    [[nodiscard]] QByteArray reply(size_t recipient) const;
    [[nodiscard]] QByteArray joined(size_t from, size_t recipient) const;
    [[nodiscard]] QByteArray behindReason(size_t recipient) const;
    [[nodiscard]] bool startsOther(size_t line, size_t recipient) const;

    const TextScan &m_scan;
    const std::vector<FoundRecipient> &m_recipients;
    std::vector<LineFacts> m_facts; ///< of the first lines
    std::vector<int> m_starts;      ///< per line: the recipient that stands at it, or -1
};

/// The server's words in a notice that names nobody; empty where it says nothing.
[[nodiscard]] QString wordsAboutNobody(const TextScan &scan);

/// The host that said them, looked for in the words and then before them.
[[nodiscard]] QString findRemoteHost(const TextScan &scan, const QString &serverWords);

} // namespace undelivered
