// SPDX-License-Identifier: GPL-3.0-or-later
/// A signed-in IMAP session: commands out, replies in. Knows tags, time-outs and refusals, but no command's meaning. Used
/// by ImapMailbox and its parts, in the thread that called open(). Anything that puts it out of step closes it.
#pragma once

#include "imap/capabilities.h"
#include "imap/replyreader.h"

#include <QHash>

#include <chrono>
#include <functional>
#include <memory>

namespace undelivered {

class Session
{
public:
    /// Untagged replies, from behind "* ".
    using Untagged = std::function<void(const Reply &)>;

    Session(ImapSettings settings, CancelToken cancel);

    [[nodiscard]] Result<void> open();
    /// Says good-bye without waiting for the answer.
    void close();
    [[nodiscard]] bool isOpen() const { return m_signedIn && m_link.isOpen(); }
    [[nodiscard]] const Capabilities &capabilities() const { return m_capabilities; }
    [[nodiscard]] const ImapSettings &settings() const { return m_settings; }

    /// Sends a command (one line, without tag and line end) and returns its tag. Further commands may follow before the
    /// answer is read.
    [[nodiscard]] Result<QByteArray> send(const QByteArray &command);
    /// Nobody will ask for the answer to `tag`, which is on its way.
    void disregard(const QByteArray &tag) { m_disregarded.insert(tag); }
    /// Reads until the answer to `tag` is there. NO and BAD are answers, not errors.
    [[nodiscard]] Result<StatusLine> finish(const QByteArray &tag, const Untagged &untagged,
                                            const ReplyLimits &limits = {});
    [[nodiscard]] Result<StatusLine> run(const QByteArray &command, const Untagged &untagged,
                                         const ReplyLimits &limits = {});
    /// IDLE (RFC 2177) until messages come or go in the open folder, `time` passed, or `interrupt` is raised. True where some
    /// did. What servers say only to keep the line warm does not count.
    [[nodiscard]] Result<bool> idle(std::chrono::milliseconds time, const CancelToken &interrupt);

    /// The error that a NO or BAD stands for.
    [[nodiscard]] Error refusal(const StatusLine &status, ErrorKind otherwise, const QString &subject) const;
    /// A ProtocolViolation; closes.
    [[nodiscard]] tl::unexpected<Error> violation(const QString &what);

private:
    [[nodiscard]] Result<void> greet();
    [[nodiscard]] Result<void> startTls();
    [[nodiscard]] Result<void> authenticate();
    [[nodiscard]] Result<void> readCapabilities();
    [[nodiscard]] Result<void> introduce();
    [[nodiscard]] QByteArray nextTag();
    [[nodiscard]] Result<void> beginIdle(const QByteArray &tag, const Untagged &untagged);
    void noteBye(const Reply &reply);
    [[nodiscard]] Error lostWithWords(Error error) const;

    ImapSettings m_settings;
    Link m_link;
    ReplyReader m_reader;
    Capabilities m_capabilities;
    bool m_signedIn = false;
    int m_lastTag = 0;
    QHash<QByteArray, StatusLine> m_answered; ///< answers that came before they were asked for
    QSet<QByteArray> m_pending;
    QSet<QByteArray> m_disregarded;
    std::optional<StatusLine> m_bye;
};

/// `text` as a quoted string (RFC 9051, section 9), or InvalidInput where it holds CR, LF or NUL.
[[nodiscard]] Result<QByteArray> quotedString(QByteArrayView text);

} // namespace undelivered
