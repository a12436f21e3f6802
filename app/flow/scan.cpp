// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/scan.h"

#include "flow/backoff.h"
#include "flow/folderreading.h"
#include "flow/foldernews.h"
#include "flow/foundnotices.h"
#include "flow/scanstate.h"

#include <algorithm>

namespace undelivered {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype firstResults = 200; // newest notices shown before everything else is read
constexpr int reconnects = 3;

bool lineBroke(ErrorKind kind)
{
    return kind == ErrorKind::ConnectionLost || kind == ErrorKind::TimedOut || kind == ErrorKind::ServerBusy;
}

/// Folders come and go, and some may only be looked at from outside: none of that ends a scan.
bool isFoldersOwn(ErrorKind kind)
{
    return kind == ErrorKind::FolderGone || kind == ErrorKind::ServerRefused || kind == ErrorKind::Unsupported;
}

class Scan
{
public:
    Scan(const ScanParts &parts, ScanMemory memory, ScanRecorder &recorder)
        : m_scan(parts, std::move(memory), recorder)
        , m_found(m_scan)
        , m_reading(m_scan, m_found)
    {
    }

    Result<ScanSummary> run()
    {
        const Result<void> read = connectAndList()
                                      .and_then([this] { return readFirstResults(); })
                                      .and_then([this] { return readFolders(true); })
                                      .and_then([this] { return readFolders(false); })
                                      .and_then([this] { return readArchived(); });
        if (!read) {
            if (Result<void> kept = m_found.judgeDoubtful(); !kept)
                return tl::unexpected(kept.error());
            return tl::unexpected(read.error());
        }
        return m_found.judge().map([this] {
            m_scan.summary.notices = static_cast<int>(m_found.count());
            m_scan.summary.finished = m_scan.with.clock.now();
            return m_scan.summary;
        });
    }

private:
    /// Runs a step of reading; when the line breaks, waits a little, opens the mailbox again and runs it once more. A step that
    /// got somewhere before the line broke has all its attempts again.
    template <typename Step>
    Result<void> persistently(const Step &step)
    {
        BackOff backOff(1s, 8s);
        qint64 reached = m_scan.summary.messages;
        for (int attempt = 0;; ++attempt) {
            Result<void> done = step();
            if (done || !lineBroke(done.error().kind) || m_scan.with.cancel.cancelled())
                return done;
            if (m_scan.summary.messages > reached) {
                reached = m_scan.summary.messages;
                attempt = 0;
                backOff.reset();
            }
            if (attempt == reconnects)
                return done;
            m_scan.tell(Progress::Stage::Connecting);
            m_scan.with.pause(backOff.next(), m_scan.with.cancel);
            if (Result<void> going = m_scan.checkCancelled(); !going)
                return going;
            if (const Result<void> opened = m_scan.with.mailbox.open(); !opened && !isTransient(opened.error().kind))
                return opened;
        }
    }

    Result<void> connectAndList()
    {
        m_scan.tell(Progress::Stage::Connecting);
        return persistently([this]() -> Result<void> {
            if (Result<void> opened = m_scan.with.mailbox.open(); !opened)
                return opened;
            Result<QList<Folder>> listed = m_scan.with.mailbox.folders();
            if (!listed)
                return tl::unexpected(listed.error());
            m_folders = chosenFolders(std::move(*listed), m_scan.memory.choices);
            m_scan.recorder.folders(m_folders);
            m_scan.summary.first = !wasRead();
            return askStates().and_then([this] { return forgetLostFolders(); });
        });
    }

    /// Whether an earlier scan got through INBOX.
    bool wasRead() const
    {
        return std::ranges::any_of(m_folders, [this](const FolderChoice &choice) {
            const auto progress = progressOf(m_scan.memory.folders, choice.folder.name);
            return choice.folder.use == FolderUse::Inbox && progress && progress->restTo == 0;
        });
    }

    Result<void> askStates()
    {
        QStringList names;
        for (const FolderChoice &choice : std::as_const(m_folders)) {
            if (choice.read)
                names.append(choice.folder.name);
        }
        return unchangedFolders(m_scan.with.mailbox, names, m_scan.memory.folders)
            .map([this](const QSet<QString> &unchanged) { m_unchanged = unchanged; });
    }

    /// Folders that are not there any more, and with them what was known of their messages.
    Result<void> forgetLostFolders()
    {
        QSet<QString> lost(m_scan.memory.folders.keyBegin(), m_scan.memory.folders.keyEnd());
        for (const FolderChoice &choice : std::as_const(m_folders))
            lost.remove(choice.folder.name);
        for (const QString &folder : std::as_const(lost)) {
            if (Result<void> forgotten = m_reading.forgetFolder(folder); !forgotten)
                return forgotten;
        }
        return {};
    }

    /// The server's own SEARCH in INBOX and Junk, for an answer within a second or two, while nothing is known of them.
    Result<void> readFirstResults()
    {
        for (const FolderChoice &choice : std::as_const(m_folders)) {
            const Folder &folder = choice.folder;
            if (!choice.read || (folder.use != FolderUse::Inbox && folder.use != FolderUse::Junk) ||
                m_unchanged.contains(folder.name) || m_scan.memory.folders.contains(folder.name))
                continue;
            m_scan.tell(Progress::Stage::Searching, folder.name);
            const Result<void> done = persistently([this, &folder]() -> Result<void> {
                Result<QList<MessageKey>> hits = m_scan.with.mailbox.search(folder.name, noticeSearchTerms());
                if (!hits)
                    return tl::unexpected(hits.error());
                QList<WantedMessage> wanted;
                for (const MessageKey &key : std::as_const(*hits)) {
                    if (wanted.size() < firstResults && !m_scan.knownNotices.contains(key))
                        wanted.append({key, -1});
                }
                return m_found.read(folder.name, wanted);
            });
            // A server without a useful SEARCH is no reason to stop: the headers tell as well.
            if (!done && !isFoldersOwn(done.error().kind))
                return done;
        }
        return m_found.settle();
    }

    /// First Sent, for what the person wrote; then where notices arrive.
    Result<void> readFolders(bool sent)
    {
        for (const FolderChoice &choice : std::as_const(m_folders)) {
            if (!choice.read || (choice.folder.use == FolderUse::Sent) != sent ||
                m_unchanged.contains(choice.folder.name))
                continue;
            const Result<void> done = persistently([this, &choice] { return m_reading.read(choice.folder); });
            if (!done && !isFoldersOwn(done.error().kind))
                return done;
        }
        return {};
    }

    /// Gmail's archiving takes a message out of INBOX and leaves it in All Mail, where it has been passed over because it
    /// stood in INBOX as well: what went from the other folders and is nowhere else is looked for there.
    Result<void> readArchived()
    {
        constexpr qsizetype askedTogether = 20;
        if (Result<void> settled = m_found.settle(); !settled)
            return settled;
        QSet<QString> missing = m_reading.missing();
        for (const QString &id : m_found.messageIds())
            missing.remove(id);
        const QStringList ids(missing.cbegin(), missing.cend());
        for (const FolderChoice &choice : std::as_const(m_folders)) {
            if (!choice.read || choice.folder.use != FolderUse::All)
                continue;
            for (qsizetype at = 0; at < ids.size(); at += askedTogether) {
                const Result<void> done =
                    persistently([&] { return readByIds(choice.folder, ids.mid(at, askedTogether)); });
                if (!done && !isFoldersOwn(done.error().kind))
                    return done;
            }
        }
        return {};
    }

    Result<void> readByIds(const Folder &folder, const QStringList &ids)
    {
        QList<SearchTerm> terms;
        for (const QString &id : ids)
            terms.append({SearchTerm::Field::Header, "Message-ID", id.toUtf8()});
        const Result<QList<MessageKey>> found = m_scan.with.mailbox.search(folder.name, terms);
        if (!found)
            return tl::unexpected(found.error());
        QList<WantedMessage> wanted;
        for (const MessageKey &key : *found) {
            if (!m_scan.knownNotices.contains(key))
                wanted.append({key, -1});
        }
        return m_found.read(folder.name, wanted);
    }

    ScanState m_scan;
    FoundNotices m_found;
    FolderReading m_reading;
    QList<FolderChoice> m_folders;
    QSet<QString> m_unchanged; ///< names of folders that are as the last scan left them
};

} // namespace

ScanRecorder::~ScanRecorder() = default;

Result<ScanSummary> scanMailbox(const ScanParts &parts, ScanMemory memory, ScanRecorder &recorder)
{
    return Scan(parts, std::move(memory), recorder).run();
}

} // namespace undelivered
