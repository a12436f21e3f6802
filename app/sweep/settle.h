// SPDX-License-Identifier: GPL-3.0-or-later
/// What became of a sweep, or of an undo, that was cut off: decided from the journal and from a fresh look into the folders.
/// Called by app/flow at the next connection, before anything is sent again. Pure; any thread. Claims only what the look
/// proves; where a folder could not be looked at, an item stays as it was.
///
/// A message is known by its Message-ID and size; in its source folder also by its key, as long as UIDVALIDITY is the
/// journal's (RFC 9051, section 2.3.1.1). Equal messages are told apart by number: one found in the target settles one item.
///
/// settleSweep(), by journal state and what was seen:
///
///   state    in source        in target    becomes   because
///   Planned  yes              any          Planned   nothing was sent
///   Planned  no               any          Gone      not by us: nothing was sent
///   Planned  not looked       any          Planned
///   Sent     yes              no           Planned   the command never took effect: it may be sent again
///   Sent     yes              yes          Copied    copied, and not taken away
///   Sent     no               yes          Moved
///   Sent     no               no           Gone      neither here nor there: another program was quicker
///   Sent     no, no id        any          Gone      without a Message-ID nothing in the target can be shown to be it
///   Sent     not looked       any          Sent
///   Sent     any              not looked   Sent
///   Moved, Copied                          same      `target` is filled in where it was not known and is found now
///   Gone, Different, Refused, Undone       same
///
/// Where UIDVALIDITY is another one than the journal's, a message without Message-ID cannot be looked for (as if not
/// looked), and "yes" never leads to Planned but to Refused: its old UID must not be used again.
///
/// settleUndo(), for items to be brought back (Moved); all others stay the same:
///
///   in target   in source    becomes
///   yes         any          Moved    not brought back yet, `target` corrected where it lies elsewhere now
///   no          yes          Undone   and `returned` tells where
///   no          no           Gone     deleted by another program
///   not looked in either, or no Message-ID and its key not seen: Moved
#pragma once

#include "sweep/journal.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace undelivered {

struct FoundMessage {
    QString messageId; ///< without brackets; may be empty
    qint64 size = 0;
    MessageKey key;
};

/// Everything in one folder that has Message-ID and size of one of the items; of items without Message-ID, what lies at
/// their source or target key.
struct FolderLook {
    QString folder;
    quint32 uidValidity = 0; ///< now
    QList<FoundMessage> found;
};

struct Settlement {
    QList<JournalItem> items;            ///< all that were given, in their order
    QList<JournalItem> changed;          ///< those that differ from before: for Store::updateJournal()
    QHash<qint64, MessageKey> returned;  ///< settleUndo(): journal item id → where the message lies now
    [[nodiscard]] qsizetype count(JournalState state) const;
    /// Nothing is left of which it is not known where it lies.
    [[nodiscard]] bool isComplete() const { return count(JournalState::Sent) == 0; }
};

/// `sources`: looks at the items' source folders; one that is missing was not looked at. `target`: the look at the folder
/// that the sweep moved to. `claimed`: messages known to be others than these items' (targets of other sweeps, say).
[[nodiscard]] Settlement settleSweep(const QList<JournalItem> &items, const QList<FolderLook> &sources,
                                     const std::optional<FolderLook> &target, const QSet<MessageKey> &claimed = {});

/// The same for an undo. `claimed`: among others, notices that the store knows to be present in the source folders.
[[nodiscard]] Settlement settleUndo(const QList<JournalItem> &items, const QList<FolderLook> &sources,
                                    const std::optional<FolderLook> &target, const QSet<MessageKey> &claimed = {});

/// Messages that one move from `from` to `to` brings back.
struct UndoGroup {
    QString from; ///< where they lie: the sweep's target folder
    QString to;   ///< where they came from
    QList<JournalItem> items; ///< in ascending UID of where they lie
};

struct UndoPlan {
    QList<UndoGroup> groups;
    QList<JournalItem> unplaced;   ///< moved, but the server did not say to which UID: look (settleSweep()) and plan again
    QList<JournalItem> stillThere; ///< Copied: still in the source; to move the copy too would make two of it
};
/// What an undo of this sweep must bring back: items in state Moved, each once, and no other.
[[nodiscard]] UndoPlan planUndo(const QList<JournalItem> &items);

/// What a sweep with these items is, when nothing is going on any more: Interrupted while an item is Planned or Sent;
/// Undone when something was brought back and nothing is left to bring back; else Finished.
[[nodiscard]] SweepState stateOf(const QList<JournalItem> &items);

/// The target is known well enough to fetch the message from there.
[[nodiscard]] bool hasPlace(const MessageKey &key);

} // namespace undelivered
