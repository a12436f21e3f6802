// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/imapmailbox.h"

#include "imap/mover.h"
#include "imap/newsreader.h"
#include "imap/searcher.h"
#include "imap/signin.h"

#include <QDeadlineTimer>

#include <vmime/config.hpp>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ImapMailbox final : public Mailbox
{
public:
    ImapMailbox(ImapSettings settings, CancelToken cancel)
        : m_session(std::move(settings), std::move(cancel))
    {
    }
    ~ImapMailbox() override { m_session.close(); }

    Result<void> open() override
    {
        if (m_session.isOpen())
            return {};
        setUpVmime();
        m_folders.forget();
        return m_session.open();
    }

    void close() override
    {
        m_session.close();
        m_folders.forget();
    }

    bool isOpen() const override { return m_session.isOpen(); }

    MailboxAbilities abilities() const override
    {
        const Capabilities &can = m_session.capabilities();
        const bool rev2 = can.has("IMAP4REV2"); // RFC 9051 includes both
        return {.move = rev2 || can.has("MOVE"),
                .uidPlus = rev2 || can.has("UIDPLUS"),
                .condStore = can.has("CONDSTORE") || can.has("QRESYNC"),
                .idle = rev2 || can.has("IDLE"),
                .canSweep = true,
                .canDelete = rev2 || can.has("UIDPLUS"),
                .deletesInTrashOnly = can.has("X-GM-EXT-1") || m_folders.hasAllMail()};
    }

    Result<QList<Folder>> folders() override
    {
        return whenOpen<QList<Folder>>([this] { return m_folders.list(); });
    }

    Result<FolderState> examine(const QString &folder) override
    {
        return whenOpen<FolderState>([&] { return m_folders.examine(folder); });
    }

    Result<void> createFolder(const QString &folder) override
    {
        return whenOpen<void>([&] { return m_folders.create(folder); });
    }

    Result<QList<FolderState>> states(const QStringList &folders) override
    {
        return whenOpen<QList<FolderState>>([&] { return m_folders.states(folders); });
    }

    Result<FolderNews> news(const QString &folder, const FolderMark &mark, std::span<const MessageKey> known) override
    {
        return whenOpen<FolderNews>([&] { return m_news.news(folder, mark, known); });
    }

    Result<QList<MessageKey>> list(const QString &folder, quint32 fromUid) override
    {
        return whenOpen<QList<MessageKey>>([&] { return keys(folder, [&] { return m_searcher.all(fromUid); }); });
    }

    Result<QList<MessageKey>> search(const QString &folder, const QList<SearchTerm> &terms) override
    {
        return whenOpen<QList<MessageKey>>([&] {
            auto found = keys(folder, [&] { return m_searcher.any(terms); });
            if (found)
                std::reverse(found->begin(), found->end());
            return found;
        });
    }

    Result<void> fetchFacts(std::span<const MessageKey> keys, const FactsSink &sink) override
    {
        return whenOpen<void>([&] {
            return withUids(keys, [&](const MessageKey &folder, std::span<const quint32> uids) {
                return m_fetcher.headers(uids, wantedHeaderFields(), [&](FetchedMessage &&message) {
                    MessageFacts facts;
                    facts.key = {folder.folder, folder.uidValidity, message.uid, {}};
                    facts.size = message.size;
                    facts.internalDate = message.date;
                    facts.seen = message.seen;
                    facts.flagged = message.flagged;
                    facts.header = std::move(*message.header);
                    sink(std::move(facts));
                });
            });
        });
    }

    Result<void> fetchMessages(std::span<const MessageKey> keys, qint64 maxBytes, const MessageSink &sink) override
    {
        return whenOpen<void>([&] {
            return withUids(keys, [&](const MessageKey &folder, std::span<const quint32> uids) {
                return m_fetcher.bodies(uids, maxBytes, [&](FetchedMessage &&message) {
                    sink({folder.folder, folder.uidValidity, message.uid, {}}, std::move(*message.body));
                });
            });
        });
    }

    Result<void> fetchEssence(std::span<const WantedMessage> wanted, const EssenceSink &sink) override
    {
        return whenOpen<void>([&]() -> Result<void> {
            QList<MessageKey> keys;
            std::vector<WantedUid> uids;
            for (const WantedMessage &one : wanted) {
                keys.append(one.key);
                uids.push_back({one.key.uid, one.size});
            }
            std::ranges::sort(uids, {}, &WantedUid::uid);
            return withUids(keys, [&](const MessageKey &folder, std::span<const quint32>) {
                return m_fetcher.essence(uids, [&](FetchedEssence &&message) {
                    sink({{folder.folder, folder.uidValidity, message.uid, {}},
                          message.size,
                          std::move(message.bytes),
                          message.whole});
                });
            });
        });
    }

    Result<void> move(std::span<const MoveItem> items, const QString &target, const BatchSink &beforeBatch,
                      const OutcomeSink &afterBatch) override
    {
        return whenOpen<void>([&] { return m_mover.move(items, target, beforeBatch, afterBatch); });
    }

    Result<void> finishCopied(std::span<const MoveOutcome> copied, const OutcomeSink &afterBatch) override
    {
        return whenOpen<void>([&] { return m_mover.finish(copied, afterBatch); });
    }

    Result<void> deleteForGood(std::span<const MoveItem> items, const BatchSink &beforeBatch,
                               const OutcomeSink &afterBatch) override
    {
        return whenOpen<void>([&] { return m_mover.deleteForGood(items, beforeBatch, afterBatch); });
    }

    Result<QList<MoveItem>> mark(std::span<const MoveItem> items, DeletedMark wanted) override
    {
        return whenOpen<QList<MoveItem>>([&] { return m_mover.mark(items, wanted); });
    }

    Result<QList<MoveOutcome>> locate(std::span<const MoveItem> items, const Landing &where) override
    {
        return whenOpen<QList<MoveOutcome>>([&] { return m_mover.locate(items, where); });
    }

    Result<bool> waitForNews(const QString &folder, const FolderState &known, std::chrono::milliseconds time,
                             const CancelToken &interrupt) override
    {
        return whenOpen<bool>([&]() -> Result<bool> {
            if (!abilities().idle)
                return failure(ErrorKind::Unsupported, u"no IDLE"_s, folder);
            // What happened since somebody looked is not told again.
            const auto now = m_folders.examine(folder);
            if (!now)
                return tl::unexpected(now.error());
            if (now->uidValidity != known.uidValidity || now->uidNext > known.uidNext ||
                now->messages != known.messages)
                return true;
            const QDeadlineTimer deadline(time);
            while (!interrupt.cancelled() && !deadline.hasExpired()) {
                // RFC 2177: begun anew before the server's half hour is over.
                const std::chrono::milliseconds rest(deadline.remainingTime());
                const auto heard = m_session.idle(std::min<std::chrono::milliseconds>(rest, 25min), interrupt);
                if (!heard || *heard)
                    return heard;
            }
            return false;
        });
    }

private:
    /// Runs `action` on an open session, and forgets the open folder when the session did not survive it.
    template <typename T, typename Action>
    Result<T> whenOpen(Action action)
    {
        if (!m_session.isOpen()) {
            m_folders.forget();
            return failure(ErrorKind::ConnectionLost, u"not connected"_s, m_session.settings().host);
        }
        Result<T> result = action();
        if (!m_session.isOpen())
            m_folders.forget();
        return result;
    }

    template <typename Search>
    Result<QList<MessageKey>> keys(const QString &folder, Search search)
    {
        const auto state = m_folders.examine(folder);
        if (!state)
            return tl::unexpected(state.error());
        const Result<QList<quint32>> uids = search();
        if (!uids)
            return tl::unexpected(uids.error());
        QList<MessageKey> keys;
        keys.reserve(uids->size());
        for (const quint32 uid : *uids)
            keys.append({folder, state->uidValidity, uid, {}});
        return keys;
    }

    template <typename Fetch>
    Result<void> withUids(std::span<const MessageKey> keys, Fetch fetch)
    {
        if (keys.empty())
            return {};
        std::vector<quint32> uids;
        uids.reserve(keys.size());
        for (const MessageKey &key : keys) {
            if (key.folder != keys.front().folder || key.uidValidity != keys.front().uidValidity || key.uid == 0)
                return failure(ErrorKind::Bug, u"messages of several folders in one fetch"_s, key.folder);
            uids.push_back(key.uid);
        }
        std::sort(uids.begin(), uids.end());
        uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
        if (auto opened = m_folders.needForReading(keys.front().folder, keys.front().uidValidity); !opened)
            return opened;
        return fetch(keys.front(), uids);
    }

    Session m_session;
    FolderList m_folders{m_session};
    Fetcher m_fetcher{m_session};
    Searcher m_searcher{m_session};
    NewsReader m_news{m_session, m_folders, m_searcher};
    Mover m_mover{m_session, m_folders, m_fetcher};
};

} // namespace

void prepareImap()
{
    setUpVmime();
}

QString imapLibraryVersion()
{
    return QString::fromLatin1(VMIME_VERSION);
}

std::unique_ptr<Mailbox> makeImapMailbox(ImapSettings settings, CancelToken cancel)
{
    return std::make_unique<ImapMailbox>(std::move(settings), std::move(cancel));
}

} // namespace undelivered
