// SPDX-License-Identifier: GPL-3.0-or-later
/// The folders of an IMAP account and the one that is open: LIST (RFC 9051, section 6.3.9; SPECIAL-USE, RFC 6154), EXAMINE
/// and SELECT. Remembers how the server itself writes a folder's name. Used by ImapMailbox, in its thread.
#pragma once

#include "imap/session.h"
#include "mailbox/mailbox.h"

namespace undelivered {

class FolderList
{
public:
    explicit FolderList(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<QList<Folder>> list();
    /// Opens `folder` even where it is open already, so that the numbers are new.
    [[nodiscard]] Result<FolderState> examine(const QString &folder);
    /// For who sends EXAMINE together with other commands: `folder` is open now, or none is.
    void opened(const QString &folder, const FolderState &state);
    void forget();
    /// Whether the server accepted ENABLE QRESYNC (RFC 7162), which list() asks for.
    [[nodiscard]] bool tellsVanished() const { return m_qresync; }
    /// Whether the server said, when it was asked for its folders, that one of them holds all messages (RFC 6154, \All).
    [[nodiscard]] bool hasAllMail() const { return m_allMail; }
    /// Opens `folder` for reading unless it is open that way; FolderChanged where `uidValidity` is not its.
    [[nodiscard]] Result<void> needForReading(const QString &folder, quint32 uidValidity);
    /// Opens `folder` for moving out of it. FolderReadOnly, FolderChanged.
    [[nodiscard]] Result<void> needForMoving(const QString &folder, quint32 uidValidity);
    [[nodiscard]] Result<void> create(const QString &folder);
    /// UIDNEXT and UIDVALIDITY of a folder that is not open (STATUS).
    [[nodiscard]] Result<FolderState> status(const QString &folder);
    /// The name as a quoted string in the server's own writing.
    [[nodiscard]] Result<QByteArray> wireName(const QString &folder) const;
    /// The same and more of many folders, asked for in one go; uidValidity 0 where the server does not tell.
    [[nodiscard]] Result<QList<FolderState>> states(const QStringList &folders);

private:
    [[nodiscard]] Result<FolderState> openFolder(const QString &folder, bool readOnly);
    [[nodiscard]] QByteArray statusCommand(const QByteArray &wireName) const;

    Session &m_session;
    QHash<QString, QByteArray> m_wireNames;
    QString m_open;
    FolderState m_state;
    bool m_allMail = false;
    bool m_qresync = false;
    bool m_enabled = false; ///< ENABLE was sent on this connection
};

/// What SELECT or EXAMINE said, reply by reply.
class FolderOpening
{
public:
    explicit FolderOpening(bool readOnly) { m_state.readOnly = readOnly; }
    /// An untagged reply. False where it is about something else.
    bool take(const Reply &reply);
    void take(const StatusLine &status);
    [[nodiscard]] const FolderState &state() const { return m_state; }

private:
    FolderState m_state;
};

/// One LIST or XLIST reply (from behind "* "); nullopt where it is another. `wire` gets the name as written.
[[nodiscard]] std::optional<Folder> readListReply(const Reply &reply, QByteArray &wire);

} // namespace undelivered
