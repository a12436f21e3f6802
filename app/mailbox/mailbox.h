// SPDX-License-Identifier: GPL-3.0-or-later
/// A mailbox: folders with messages, somewhere. IMAP (app/imap), Maildir and single files (app/files) stand behind it. All
/// calls block and belong to the one thread that opened it; the CancelToken given at construction ends any wait within 200
/// ms with ErrorKind::Cancelled. Reading never changes anything: no \Seen, no new/ → cur/. After an error whose kind is
/// ConnectionLost, TimedOut, ProtocolViolation or Cancelled the mailbox is closed; open() may be called again.
#pragma once

#include "base/cancel.h"
#include "base/messagekey.h"
#include "base/result.h"
#include "find/candidate.h"
#include "find/messagefacts.h"

#include <QList>
#include <QStringList>
#include <chrono>
#include <functional>
#include <span>

namespace undelivered {

/// RFC 6154 special use, plus Inbox.
enum class FolderUse { None, Inbox, Sent, Trash, Junk, Archive, All, Drafts, Flagged };

struct Folder {
    QString name;    ///< decoded (UTF-8), with the server's separator
    QChar separator; ///< null where the folder has no hierarchy
    FolderUse use = FolderUse::None;
    bool useIsGuess = false; ///< told from its name, not by the server
    bool selectable = true;
};

/// State of a folder as SELECT/EXAMINE report it.
struct FolderState {
    quint32 uidValidity = 0;
    quint32 uidNext = 0;
    quint64 highestModSeq = 0; ///< 0 where the server keeps none
    qint64 messages = 0;
    bool readOnly = true;
};

/// How a folder was when it was read last: what FolderState and UIDs said then.
struct FolderMark {
    quint32 uidValidity = 0;
    quint32 uidNext = 1;       ///< everything below was there to be looked at
    quint64 highestModSeq = 0; ///< 0: not known
};

/// What is different in a folder since a FolderMark. Where state.uidValidity is not the mark's, it is another folder by the
/// same name: everything in it has arrived, and what was known of it is void.
struct FolderNews {
    FolderState state;
    QList<MessageKey> arrived;  ///< ascending
    QList<MessageKey> vanished; ///< of those that were asked about
};

/// A message to be understood.
struct WantedMessage {
    MessageKey key;
    qint64 size = -1; ///< bytes, as MessageFacts told; -1: not known
};

/// What is needed of a message to explain it, as a message with the same structure.
struct MessageEssence {
    MessageKey key;
    qint64 size = 0; ///< of the whole message, as the mailbox reports it
    QByteArray bytes;
    bool whole = true; ///< false: parts were left out or cut
};

/// What the server can do; files can do nothing of it.
struct MailboxAbilities {
    bool move = false;               ///< RFC 6851
    bool uidPlus = false;            ///< RFC 4315
    bool condStore = false;          ///< RFC 7162
    bool idle = false;               ///< RFC 2177
    bool canSweep = false;           ///< messages can be moved at all
    bool canDelete = false;          ///< exactly the chosen messages can be deleted for good (UID EXPUNGE, RFC 4315)
    bool deletesInTrashOnly = false; ///< Gmail: what is deleted in another folder only leaves that folder
};

/// One message to be moved, with what must still be true of it right before.
struct MoveItem {
    MessageKey key;
    QString messageId; ///< without brackets; empty where the notice has none
    qint64 size = 0;
};

enum class MoveFate {
    Moved,     ///< is in the target now; `target` says where, as far as the server tells
    Copied,    ///< is in the target and still here, marked \Deleted: the server lacks UIDPLUS
    Gone,      ///< was not there any more
    Different, ///< that UID is another message now: not touched
    NotMoved,  ///< the server refused or the line broke before it: still where it was
    Deleted    ///< removed for good
};

struct MoveOutcome {
    MoveItem item;
    MoveFate fate = MoveFate::NotMoved;
    MessageKey target; ///< uid 0 where unknown
};

/// A folder as it was right before messages were sent to it: they get UIDs from `uidNext` on.
struct Landing {
    QString folder;
    quint32 uidValidity = 0; ///< 0: not known, or the kind of mailbox has none
    quint32 uidNext = 0;     ///< 0: not known
};

/// \Deleted (RFC 9051, section 2.3.2).
enum class DeletedMark { Set, Taken };

class Mailbox
{
public:
    using FactsSink = std::function<void(MessageFacts &&)>;
    using MessageSink = std::function<void(const MessageKey &, QByteArray &&)>;
    using EssenceSink = std::function<void(MessageEssence &&)>;
    using OutcomeSink = std::function<Result<void>(std::span<const MoveOutcome>)>;
    using BatchSink = std::function<Result<void>(std::span<const MoveItem>, const Landing &)>;

    Mailbox() = default;
    Mailbox(const Mailbox &) = delete;
    Mailbox &operator=(const Mailbox &) = delete;
    virtual ~Mailbox();

    /// Connects and signs in, or looks at the files. Opening an open mailbox does nothing.
    [[nodiscard]] virtual Result<void> open() = 0;
    virtual void close() = 0;
    /// Whether open() would have nothing to do, as far as can be told without asking the server.
    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual MailboxAbilities abilities() const = 0;

    [[nodiscard]] virtual Result<QList<Folder>> folders() = 0;
    /// EXAMINE: opens read-only.
    [[nodiscard]] virtual Result<FolderState> examine(const QString &folder) = 0;

    /// Numbers of many folders without opening them, in their order, asked for in one go (STATUS, RFC 9051, section 6.3.11).
    /// uidValidity 0 where the server does not tell. Unsupported for files: look with news().
    [[nodiscard]] virtual Result<QList<FolderState>> states(const QStringList &folders);
    /// Opens the folder read-only and tells what is different since `mark`, in one round trip where nothing unusual happened.
    /// Of `known` (of this folder) those that are gone are told: by VANISHED (QRESYNC, RFC 7162) where the server offers it,
    /// else by asking for them.
    [[nodiscard]] virtual Result<FolderNews> news(const QString &folder, const FolderMark &mark,
                                                  std::span<const MessageKey> known);

    /// All messages' UIDs of the folder that are >= `from`, ascending. Maildir and mbox: every message, as keys.
    [[nodiscard]] virtual Result<QList<MessageKey>> list(const QString &folder, quint32 fromUid) = 0;
    /// Messages the server itself finds for any of `terms`; newest first. Unsupported for files: they are listed anyway.
    [[nodiscard]] virtual Result<QList<MessageKey>> search(const QString &folder, const QList<SearchTerm> &terms) = 0;

    /// Header fields of the given messages (all in one folder), in any order, each handed over as soon as it is here.
    /// Messages that vanished are left out.
    [[nodiscard]] virtual Result<void> fetchFacts(std::span<const MessageKey> keys, const FactsSink &sink) = 0;
    /// Whole messages, cut at `maxBytes` each.
    [[nodiscard]] virtual Result<void> fetchMessages(std::span<const MessageKey> keys, qint64 maxBytes,
                                                     const MessageSink &sink) = 0;

    /// Of messages of one folder, what explaining them needs, in any order: small ones whole, of larger ones the header, words
    /// for people, report parts and the returned message's header, told apart by BODYSTRUCTURE (RFC 9051, section 7.5.2).
    /// Messages that vanished are left out. Files: the first megabytes.
    [[nodiscard]] virtual Result<void> fetchEssence(std::span<const WantedMessage> wanted, const EssenceSink &sink);

    /// Moves exactly these messages, all of one folder, to `target`. Refuses with FolderChanged when UIDVALIDITY differs.
    /// In batches: `beforeBatch` runs before a command that moves is sent (a journal is written there; its error stops
    /// everything), `afterBatch` when the outcome of that batch is known. Never a plain EXPUNGE, never CLOSE. What the server
    /// does half is taken back: a copy whose first it will not let go is removed again, and the outcome is NotMoved.
    /// When the line breaks while a command is on its way, `afterBatch` is not called for that batch, because nobody knows:
    /// locate() in both folders finds out.
    [[nodiscard]] virtual Result<void> move(std::span<const MoveItem> items, const QString &target,
                                            const BatchSink &beforeBatch, const OutcomeSink &afterBatch) = 0;
    /// After a cut while a server without MOVE was copying: `copied` were moved by us (the journal says so), are in the
    /// target for certain (locate() found them there, `target` says where) and may still be in their folder. Removes them
    /// there, after looking at both once more. `afterBatch` tells what became of each.
    [[nodiscard]] virtual Result<void> finishCopied(std::span<const MoveOutcome> copied, const OutcomeSink &afterBatch);
    /// Deletes exactly these messages, all of one folder, for good: they are looked at again, marked, and removed by UID
    /// EXPUNGE of those UIDs. Batches and sinks as with move(), Landing empty; outcomes Deleted, Gone, Different, NotMoved
    /// (and then not marked any more). Unsupported where the server lacks UIDPLUS: others' marked mail would go too.
    [[nodiscard]] virtual Result<void> deleteForGood(std::span<const MoveItem> items, const BatchSink &beforeBatch,
                                                     const OutcomeSink &afterBatch);
    /// Sets \Deleted on these messages, all of one folder, or takes it off them. Those that are there, and now as wanted.
    [[nodiscard]] virtual Result<QList<MoveItem>> mark(std::span<const MoveItem> items, DeletedMark wanted);
    /// Where a message's file lies, as a path below what was opened (".Junk/cur/1700.M1.host:2,S"); empty where messages are
    /// no files of their own, or the file is gone.
    [[nodiscard]] virtual QString filePath(const MessageKey &key) const;
    /// Makes a folder; one that is there already is no error. For an account without a Trash.
    [[nodiscard]] virtual Result<void> createFolder(const QString &folder);
    /// Waits until messages come or go in `folder` (IDLE, RFC 2177); true where some did, at once where it is no longer as
    /// `known` (UIDVALIDITY, UIDNEXT, messages) says. False where the time was over or `interrupt` was raised, which is seen
    /// within 50 ms and leaves the mailbox open. Renews the wait at the server in time. Unsupported where the mailbox cannot
    /// tell (see abilities().idle): ask again later instead.
    [[nodiscard]] virtual Result<bool> waitForNews(const QString &folder, const FolderState &known,
                                                   std::chrono::milliseconds time, const CancelToken &interrupt);
    /// Of `items`, those which are in that folder now (same Message-ID and size), with their keys there. Where `uidNext` is
    /// given and the folder's UIDVALIDITY still the same, only among what came there since. No message is given to two
    /// items: those first in order are served first. For finishing or undoing a sweep that was cut off.
    [[nodiscard]] virtual Result<QList<MoveOutcome>> locate(std::span<const MoveItem> items, const Landing &where) = 0;
};

} // namespace undelivered
