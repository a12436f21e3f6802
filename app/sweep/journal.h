// SPDX-License-Identifier: GPL-3.0-or-later
/// The sweep journal's values: what was to be moved or deleted, and what became of it. A row is written and synced before the command
/// that moves is sent, so that after a crash or a cut line every message can be accounted for. Values; any thread.
#pragma once

#include "base/messagekey.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace undelivered {

enum class JournalState {
    Planned,   ///< chosen, nothing sent yet
    Sent,      ///< a command for it may have reached the server: look before doing anything again
    Moved,     ///< in the target folder
    Copied,    ///< in the target folder and, marked \Deleted, still in the source: the server lacks UIDPLUS
    Gone,      ///< was not in the source any more
    Different, ///< that UID was another message: not touched
    Refused,   ///< the server would not: still in the source
    Undone,    ///< brought back
    Returning, ///< was Moved; a command that brings it back may have reached the server: look before doing anything again
    Deleted    ///< removed for good
};

enum class SweepKind {
    ToTrash, ///< moved to the target folder
    ForGood  ///< deleted where it lay; there is no target and no undo
};

struct JournalItem {
    qint64 id = 0;       ///< row, 0 until stored
    qint64 noticeId = 0; ///< the store's notice, 0 where none
    MessageKey source;
    QString messageId; ///< without brackets
    qint64 size = 0;
    JournalState state = JournalState::Planned;
    MessageKey target; ///< uid 0 and file empty where unknown
    /// UIDVALIDITY and UIDNEXT of the folder that a command was about to move it to (Sent: the target, Returning: the source):
    /// what that command brought there has a UID from then on. 0 where unknown.
    quint32 landingUidValidity = 0;
    quint32 landingUidNext = 0;
};

enum class SweepState { Running, Finished, Interrupted, Undone };

struct SweepRecord {
    qint64 id = 0;
    QString account;
    QDateTime started;
    QString targetFolder; ///< empty for SweepKind::ForGood
    SweepKind kind = SweepKind::ToTrash;
    SweepState state = SweepState::Running;
    int moved = 0;   ///< items in the target now: Moved, Copied or Returning
    int deleted = 0; ///< items in state Deleted
    int total = 0;
};

} // namespace undelivered
